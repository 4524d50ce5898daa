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

/**
 * The search of an edition. It is made bit by bit, so that the page goes on answering: `grow` takes in so many more
 * things, places and forces first, and `find` knows those that are in.
 */
export interface SearchIndex {
  readonly done: boolean;
  grow(things: number): void;
  /** The best hits for a query, best first: every word must start a word of what is found. */
  find(query: string, most?: number): Hit[];
}

interface Thing {
  hit: Hit;
  names: readonly string[];
  /** Added to the score: places before forces before reports before claims, and the often named before the rare. */
  weight: number;
}

const WEIGHTS = { place: 30, force: 25, report: 10, claim: 0 } as const;
const MOST_QUERY = 80;
const MOST_HITS = 24;
/** Score of a word that starts another one, more for the first of an entry and for the whole word. */
const START = 4;
const FIRST = 12;
const WHOLE = 6;

const ASCII = /^[\0-\x7f]*$/;

/** Lower case, without accents, whatever is no letter or digit as a space: what is compared. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const plain = ASCII.test(lower)
    ? lower.replace(/[^a-z0-9]+/g, ' ')
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
  return plain.trim();
}

/** The search of an edition, with nothing in it yet. */
export function createSearch(index: EditionIndex): SearchIndex {
  const coming = thingsOf(index);
  const hits: Hit[] = [];
  const weights: number[] = [];
  /** Words by their first sign, each with the numbers of the things it stands in, doubled; odd where it stands first. */
  const words = new Map<string, Map<string, number[]>>();
  let done = false;
  const take = ({ hit, names, weight }: Thing): void => {
    const number = hits.push(hit) - 1;
    weights.push(weight);
    const said = foldText(names.join(' ')).split(' ');
    for (const [i, word] of said.entries()) {
      const initial = word.charAt(0);
      let list = words.get(initial);
      if (!list) words.set(initial, (list = new Map()));
      const entry = number * 2 + Number(i === 0);
      const standing = list.get(word);
      if (!standing) list.set(word, [entry]);
      else if ((standing.at(-1) as number) >> 1 !== number) standing.push(entry);
    }
  };
  return {
    get done() {
      return done;
    },
    grow(things) {
      for (let i = 0; i < things && !done; i++) {
        const next = coming.next();
        if (next.done) done = true;
        else take(next.value);
      }
    },
    find(query, most = MOST_HITS) {
      const asked = [...new Set(foldText(query.slice(0, MOST_QUERY)).split(' '))].filter(Boolean);
      if (asked.length === 0) return [];
      let scores: Uint16Array | null = null;
      for (const word of asked) {
        const found = scoresOf(words.get(word.charAt(0)), word, hits.length);
        const before: Uint16Array | null = scores;
        scores = before === null ? found : found.map((score, i) => (score && before[i] ? score + before[i] : 0));
      }
      return bestOf(hits, (i) => (scores?.[i] ? scores[i] + (weights[i] as number) : 0), most);
    },
  };
}

/** How well a word fits each thing, 0 where it starts none of its words. */
function scoresOf(list: ReadonlyMap<string, readonly number[]> | undefined, word: string, length: number): Uint16Array {
  const scores = new Uint16Array(length);
  for (const [other, standing] of list ?? []) {
    if (!other.startsWith(word)) continue;
    const whole = other.length === word.length ? WHOLE : 0;
    for (const entry of standing) {
      const score = (entry & 1 ? FIRST : START) + whole;
      if (score > (scores[entry >> 1] as number)) scores[entry >> 1] = score;
    }
  }
  return scores;
}

/** The hits of the highest scores, ties by their text; those of score 0 are none. */
function bestOf(hits: readonly Hit[], scoreOf: (i: number) => number, most: number): Hit[] {
  const best: { hit: Hit; score: number }[] = [];
  for (const [i, hit] of hits.entries()) {
    const score = scoreOf(i);
    const last = best[most - 1];
    if (score === 0 || (last && (score < last.score || (score === last.score && hit.text >= last.hit.text)))) continue;
    const at = best.findIndex((other) => score > other.score || (score === other.score && hit.text < other.hit.text));
    best.splice(at < 0 ? best.length : at, 0, { hit, score });
    if (best.length > most) best.pop();
  }
  return best.map(({ hit }) => hit);
}

/** Everything an edition's search can find, the most asked for first. */
function* thingsOf(index: EditionIndex): Generator<Thing, void> {
  for (const place of index.places.values()) {
    const marks = index.atPlace.get(place.id)?.length ?? 0;
    const hit: Hit = { kind: 'place', id: place.id, text: place.name, detail: place.admin1 ?? place.country };
    const weight = WEIGHTS.place + (marks > 0 ? 20 + Math.min(10, marks) : 0);
    yield { hit, names: [place.name, place.nameFr ?? ''], weight };
  }
  for (const { code, en, fr, letters } of index.forces.values()) {
    yield {
      hit: { kind: 'force', id: code, text: en, detail: letters },
      names: [en, fr, letters],
      weight: WEIGHTS.force,
    };
  }
  for (const { id, title, publisher } of index.reports.values()) {
    const hit: Hit = { kind: 'report', id, text: title, detail: publisher };
    yield { hit, names: [title, publisher], weight: WEIGHTS.report };
  }
  for (const [report, claims] of index.inReport) {
    const detail = index.reports.get(report)?.publisher ?? report;
    for (const { claim, feature } of claims) {
      const hit: Hit = { kind: 'claim', id: claim.id, text: claim.quote, detail, report };
      yield { hit, names: [claim.quote, feature.properties.title], weight: WEIGHTS.claim };
    }
  }
}

/** Kinds in the order in which hits are listed. */
export const HIT_KINDS = ['place', 'force', 'report', 'claim'] as const;
