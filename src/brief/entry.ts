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
  const doubt = doubtOf(marks, words);
  if (placeNotes && doubt !== '') clauses.push(doubt);
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

/** How far off the place of some marks may be, in words: its region, or its widest radius; empty for a sure one. */
function doubtOf(marks: readonly ShownMark[], words: BriefWords): string {
  const wide = marks.filter(isImprecise).map(({ feature }) => feature.properties);
  if (wide.length === 0) return '';
  if (wide.some(({ placeKind }) => placeKind === 'admin1')) return words.withinRegion;
  return words.withinKm(Math.max(...wide.map(({ radiusKm }) => radiusKm)));
}

/** Whether an entry says how far off its place may be. */
export function saysRadius(entry: Entry, words: BriefWords): boolean {
  return entry.text.endsWith(
    doubtOf(
      entry.marks.map(({ mark }) => mark),
      words,
    ),
  );
}
