import { dayOf } from '../../contract/day.ts';
import type { ReportMeta } from '../../contract/report.ts';
import type { View } from '../state/view.ts';
import { voiceOf } from './voice.ts';

/** Through whose eyes, and on which day, the claims are looked at. At most one of the two lists of sources is filled. */
export type Lens = Pick<View, 'accordingTo' | 'without' | 'tongues' | 'copies' | 'knownBy'>;

/** The lens that leaves nothing out. */
export const CLEAR: Lens = { accordingTo: [], without: [], tongues: [], copies: true, knownBy: null };

/** Whether a lens leaves anything out by who says it. */
export function picksSources({ accordingTo, without, tongues, copies }: Lens): boolean {
  return accordingTo.length > 0 || without.length > 0 || tongues.length > 0 || !copies;
}

export function isClear(lens: Lens): boolean {
  return !picksSources(lens) && lens.knownBy === null;
}

/**
 * Whether a report is heard through a lens; `copies` holds the ids of wire copies. A report whose day of publication is
 * not known is never *known by* a day.
 */
export function isHeard(lens: Lens, report: ReportMeta, copies: ReadonlySet<string>): boolean {
  const { voice } = voiceOf(report.publisher);
  if (lens.accordingTo.length > 0 && !lens.accordingTo.includes(voice)) return false;
  if (lens.without.includes(voice)) return false;
  if (lens.tongues.length > 0 && !lens.tongues.includes(report.language)) return false;
  if (!lens.copies && copies.has(report.id)) return false;
  if (lens.knownBy === null) return true;
  const day = dayOf(report.publishedTo ?? report.published);
  return day !== null && day <= lens.knownBy;
}

/** The two lists for a choice of voices out of all: the shorter says it, and all of them is none left out. */
export function choiceOf(
  chosen: ReadonlySet<string>,
  all: readonly string[],
): Pick<Lens, 'accordingTo' | 'without'> | null {
  const kept = all.filter((voice) => chosen.has(voice)).sort();
  const left = all.filter((voice) => !chosen.has(voice)).sort();
  if (kept.length === 0) return null;
  return left.length < kept.length ? { accordingTo: [], without: left } : { accordingTo: kept, without: [] };
}

/** Whether a voice is chosen. */
export function isChosen({ accordingTo, without }: Pick<Lens, 'accordingTo' | 'without'>, voice: string): boolean {
  return accordingTo.length > 0 ? accordingTo.includes(voice) : !without.includes(voice);
}
