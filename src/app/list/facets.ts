import {
  LAYERS,
  type LayerName,
  PRECISIONS,
  type Precision,
  STATUSES,
  type Status,
} from '../../contract/vocabulary.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Messages } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';
import { nameOrder } from '../i18n/name-order.ts';
import { countryName, forceName } from '../i18n/names.ts';
import { type Filter, forceCodeOf, passes, publisherOf } from '../state/filters.ts';

/** The filters that are lists of values. */
export type FacetKey = Exclude<keyof Filter, 'disputed'>;

interface Facet {
  key: FacetKey;
  /** What a mark is filed under; several for publishers. */
  values(mark: ShownMark, index: EditionIndex): readonly string[];
  name(value: string, index: EditionIndex, words: Messages, language: Language): string;
  /** The order of the values, where it is not that of their names. */
  order?: readonly string[];
}

/** The ways to narrow the list, in the order in which they stand. */
export const FACETS: readonly Facet[] = [
  {
    key: 'layers',
    values: ({ layer }) => [layer],
    name: (value, _index, words) => words.title.layers[value as LayerName] ?? value,
    order: LAYERS,
  },
  {
    key: 'forces',
    values: (mark) => [forceCodeOf(mark)],
    name: (value, index, _words, language) => forceName(index, value, language),
  },
  {
    key: 'actors',
    values: ({ feature }) => (feature.properties.actor ? [feature.properties.actor] : []),
    name: (value, index, _words, language) => forceName(index, value, language),
  },
  {
    key: 'statuses',
    values: ({ feature }) => [feature.properties.status],
    name: (value, _index, words) => words.status[value as Status] ?? value,
    order: STATUSES,
  },
  {
    key: 'countries',
    values: ({ feature }) => [feature.properties.country],
    name: (value, _index, _words, language) => countryName(value, language),
  },
  {
    key: 'precisions',
    values: ({ feature }) => [feature.properties.precision],
    name: (value, _index, words) => words.list.precisions[value as Precision] ?? value,
    order: PRECISIONS,
  },
  {
    key: 'publishers',
    values: ({ feature }, index) => [
      ...new Set(feature.properties.claims.map(({ report }) => publisherOf(index.reports, report))),
    ],
    name: (value) => value,
  },
];

/** A value that a facet offers: how many marks it has when all other filters hold. */
export interface Choice {
  value: string;
  name: string;
  count: number;
}

/** What a facet offers among marks, in its order; chosen values are always there. */
export function choicesOf(
  facet: Facet,
  marks: readonly ShownMark[],
  filter: Filter,
  index: EditionIndex,
  words: Messages,
  language: Language,
): Choice[] {
  const others: Filter = { ...filter, [facet.key]: facet.key === 'layers' ? LAYERS : [] };
  const counts = new Map<string, number>();
  const narrowed = facet.key !== 'layers' || filter.layers.length < LAYERS.length;
  if (narrowed) for (const value of filter[facet.key]) counts.set(value, 0);
  for (const mark of marks) {
    if (!passes(mark, others, index.reports)) continue;
    for (const value of facet.values(mark, index)) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const choices = [...counts].map(([value, count]) => ({
    value,
    count,
    name: facet.name(value, index, words, language),
  }));
  const { order } = facet;
  return choices.sort((a, b) =>
    order ? order.indexOf(a.value) - order.indexOf(b.value) : nameOrder(language)(a.name, b.name),
  );
}
