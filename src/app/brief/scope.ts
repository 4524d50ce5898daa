import type { Scope } from '../../brief/recipe.ts';
import { dayOf, isoOf } from '../../contract/day.ts';
import type { Edition } from '../../contract/edition.ts';
import type { ReportMeta } from '../../contract/report.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { wireCopies } from '../lens/copies.ts';
import { isClear, isHeard, type Lens } from '../lens/lens.ts';
import { lensPhrases } from '../lens/lens-phrases.ts';
import { type Filter, passes } from '../state/filters.ts';
import { filterPhrases } from '../title/filter-phrases.ts';

/** The scope of a view: its lens, and its filters besides layers and forces. */
export function scopeOf(lens: Lens, filter: Filter): Scope {
  const { layers: _layers, forces: _forces, ...rest } = filter;
  const { knownBy, ...heard } = lens;
  return structuredClone({ ...heard, ...rest, knownBy: knownBy === null ? null : isoOf(knownBy) }) as Scope;
}

/** What of a view a scope says. */
export function viewOf(scope: Scope): Lens & Omit<Filter, 'layers' | 'forces'> {
  return lensIn(scope) as Lens & Omit<Filter, 'layers' | 'forces'>;
}

/** The lens of a scope. */
function lensIn(scope: Scope): Lens {
  return { ...scope, knownBy: dayOf(scope.knownBy) };
}

/** Ids of the reports that are heard through a scope's lens; null where it leaves none out. */
export function heardThrough(scope: Scope, { reports, inReport }: EditionIndex): string[] | null {
  const lens = lensIn(scope);
  if (isClear(lens)) return null;
  const copies = wireCopies(reports, inReport);
  return [...reports.values()].filter((report) => isHeard(lens, report, copies)).map(({ id }) => id);
}

/** The edition with the marks that pass a scope's filters. */
export function narrowed(edition: Edition, scope: Scope, reports: ReadonlyMap<string, ReportMeta>): Edition {
  const filter: Filter = { ...scope, layers: LAYERS, forces: [] };
  const layers = LAYERS.map((layer) => {
    const features = edition[layer].features.filter((feature) => passes({ feature, layer }, filter, reports));
    return [layer, { ...edition[layer], features }] as const;
  });
  return { ...edition, ...Object.fromEntries(layers) };
}

/** What a scope leaves out, and how many claims were corrected by hand, in a language; empty for nothing. */
export function scopeText(scope: Scope, corrected: number, index: EditionIndex, language: Language): string {
  const words = messagesIn(language);
  return [
    ...lensPhrases(lensIn(scope), words, language),
    ...filterPhrases(scope, index, language),
    ...(corrected === 0 ? [] : [words.lens.corrected(corrected)]),
  ].join(' · ');
}
