import type { ReportMeta } from '../contract/report.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import { publishersOf, type Source, sourcesOf } from './evidence.ts';
import { findingOf } from './finding.ts';
import type { BriefWords } from './words.ts';

/** A mark in the list of sources: what it says and the quotes behind it, the best first. */
interface EntryMark {
  mark: ShownMark;
  text: string;
  sources: Source[];
}

/** An entry of the list of sources: a numbered place (null: it is not on the map), its findings and who says so. */
export interface Entry {
  number: number | null;
  place: string;
  text: string;
  publishers: string;
  marks: EntryMark[];
  /** Letters of its footnotes. */
  notes: string[];
}

/** How wide of its point a place can be before the sheet must say so, in km. */
const SURE_KM = 8;

/** Whether the place of a mark is known only roughly. */
export function isImprecise({ feature }: ShownMark): boolean {
  const { placeKind, radiusKm } = feature.properties;
  return !(placeKind === 'site' || placeKind === 'settlement') || radiusKm >= SURE_KM;
}

/** The entry of some marks of one place. */
export function entryOf(
  number: number | null,
  place: string,
  marks: readonly ShownMark[],
  reports: ReadonlyMap<string, ReportMeta>,
  words: BriefWords,
  placeNotes: boolean,
): Entry {
  const own = marks.map((mark) => ({ mark, text: findingOf(mark, words), sources: sourcesOf(mark, reports) }));
  const clauses = [...new Set(own.map(({ text }) => text))];
  const wide = marks.filter(isImprecise).map(({ feature }) => feature.properties.radiusKm);
  if (placeNotes && wide.length > 0) clauses.push(words.withinKm(Math.max(...wide)));
  return {
    number,
    place,
    text: clauses.join('; '),
    publishers: publishersOf(
      own.map(({ sources }) => sources),
      words,
    ),
    marks: own,
    notes: [],
  };
}

/** Whether an entry says how far off its place may be. */
export function saysRadius(entry: Entry, words: BriefWords): boolean {
  const wide = entry.marks.filter(({ mark }) => isImprecise(mark));
  const most = Math.max(0, ...wide.map(({ mark }) => mark.feature.properties.radiusKm));
  return wide.length === 0 || entry.text.endsWith(words.withinKm(most));
}
