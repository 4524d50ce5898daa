import { type Day, dayOf } from '../../contract/day.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Messages } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { nameRanks } from '../i18n/name-order.ts';
import { forceName, placeNameOf } from '../i18n/names.ts';
import { lowest } from '../i18n/toll.ts';
import { forceCodeOf } from '../state/filters.ts';

/** Columns by which the list can be sorted. */
export const COLUMNS = ['date', 'what', 'place', 'force', 'killed', 'sources', 'dispute'] as const;
export type Column = (typeof COLUMNS)[number];

/** One mark as a row: what is shown, and what it is sorted by. */
export interface Row {
  mark: ShownMark;
  day: Day;
  what: string;
  place: string;
  force: string;
  killed: number;
  sources: number;
  disputed: boolean;
}

/** Rows of marks in the language of the interface. */
export function rowsOf(marks: readonly ShownMark[], index: EditionIndex, words: Messages, language: Language): Row[] {
  return marks.map((mark) => {
    const p = mark.feature.properties;
    return {
      mark,
      day: dayOf(p.from) ?? dayOf(p.openedTo) ?? dayOf(p.to) ?? Number.NEGATIVE_INFINITY,
      what: markTitle(p, mark.layer, index, words, language),
      place: placeNameOf(index, p.placeId, p.placeName, language),
      force: forceName(index, forceCodeOf(mark), language),
      killed: p.killed === undefined ? -1 : lowest(p.killed),
      sources: new Set(p.claims.map(({ report }) => report)).size,
      disputed: p.disputed.length > 0,
    };
  });
}

/** Rows in the order of a column, names as a reader of the language looks for them; equal rows keep the order of time. */
export function sorted(rows: readonly Row[], column: Column, up: boolean, language: Language): Row[] {
  const byName = (key: 'what' | 'place' | 'force'): ((a: Row, b: Row) => number) => {
    const rank = nameRanks(column === key ? rows.map((row) => row[key]) : [], language);
    return (a, b) => rank(a[key]) - rank(b[key]);
  };
  const compare: Record<Column, (a: Row, b: Row) => number> = {
    date: (a, b) => a.day - b.day,
    what: byName('what'),
    place: byName('place'),
    force: byName('force'),
    killed: (a, b) => a.killed - b.killed,
    sources: (a, b) => a.sources - b.sources,
    dispute: (a, b) => Number(a.disputed) - Number(b.disputed),
  };
  const sign = up ? 1 : -1;
  return [...rows].sort(
    (a, b) => sign * compare[column](a, b) || a.day - b.day || (a.mark.feature.id < b.mark.feature.id ? -1 : 1),
  );
}
