import type { EditionIndex } from '../edition/edition-index.ts';

/** One thing the search can find. `text` is what is shown, `detail` what stands under it. */
export interface Hit {
  kind: 'place' | 'force' | 'report' | 'claim';
  id: string;
  text: string;
  detail: string;
  /** For a claim its report. */
  report?: string;
}

interface Entry extends Hit {
  folded: string;
  /** Added to the score: places before forces before reports before claims, and the often named before the rare. */
  weight: number;
}

export type SearchIndex = readonly Entry[];

const WEIGHTS = { place: 30, force: 25, report: 10, claim: 0 } as const;
const MOST_QUERY = 80;

/** Lower case, without accents, dashes as spaces: what is compared. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[-’'‐-―_/.,;:«»“”"()\s]+/g, ' ')
    .trim();
}

/** Everything an edition's search can find; built once. */
export function buildSearch(index: EditionIndex): SearchIndex {
  const entries: Entry[] = [];
  const add = (hit: Hit, names: readonly string[], extra: number): void => {
    entries.push({ ...hit, folded: ` ${foldText(names.join(' '))}`, weight: WEIGHTS[hit.kind] + extra });
  };
  for (const place of index.places.values()) {
    const marks = index.atPlace.get(place.id)?.length ?? 0;
    const hit: Hit = { kind: 'place', id: place.id, text: place.name, detail: place.admin1 ?? place.country };
    add(hit, [place.name, place.nameFr ?? ''], marks > 0 ? 20 + Math.min(10, marks) : 0);
  }
  for (const force of index.forces.values()) {
    add(
      { kind: 'force', id: force.code, text: force.en, detail: force.letters },
      [force.en, force.fr, force.letters],
      0,
    );
  }
  for (const report of index.reports.values()) {
    const hit: Hit = { kind: 'report', id: report.id, text: report.title, detail: report.publisher };
    add(hit, [report.title, report.publisher], 0);
  }
  const seen = new Set<string>();
  for (const claims of index.inReport.values()) {
    for (const { claim, feature } of claims) {
      if (seen.has(claim.id)) continue;
      seen.add(claim.id);
      const detail = index.reports.get(claim.report)?.publisher ?? claim.report;
      const hit: Hit = { kind: 'claim', id: claim.id, text: claim.quote, detail, report: claim.report };
      add(hit, [claim.quote, feature.properties.title], 0);
    }
  }
  return entries;
}

/** The best hits for a query, best first: every word must start a word of the entry. */
export function searchFor(entries: SearchIndex, query: string, most = 24): Hit[] {
  const words = foldText(query.slice(0, MOST_QUERY)).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const best: { entry: Entry; score: number }[] = [];
  const before = (a: { entry: Entry; score: number }, b: { entry: Entry; score: number }): boolean =>
    a.score > b.score || (a.score === b.score && a.entry.text < b.entry.text);
  for (const entry of entries) {
    let score = entry.weight;
    let all = true;
    for (const word of words) {
      const at = entry.folded.indexOf(` ${word}`);
      if (at < 0) {
        all = false;
        break;
      }
      score += (at === 0 ? 12 : 4) + (entry.folded.charAt(at + word.length + 1).trim() === '' ? 6 : 0);
    }
    const next = { entry, score };
    if (!all || (best.length === most && !before(next, best[most - 1] ?? next))) continue;
    const at = best.findIndex((other) => before(next, other));
    best.splice(at < 0 ? best.length : at, 0, next);
    if (best.length > most) best.pop();
  }
  return best.map(({ entry: { folded: _, weight: __, ...hit } }) => hit);
}

/** Kinds in the order in which hits are listed. */
export const HIT_KINDS = ['place', 'force', 'report', 'claim'] as const;
