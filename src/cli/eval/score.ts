import type { Place } from '../../contract/place.ts';

/** A toponym of a gold corpus: UTF-16 offsets, and a point in degrees where it has one. */
export interface GoldToponym {
  start: number;
  end: number;
  phrase: string;
  point: { lat: number; lon: number } | null;
}

/** A toponym as found: its offsets, phrase and place. */
export interface FoundToponym {
  start: number;
  end: number;
  phrase: string;
  place: Pick<Place, 'lat' | 'lon'>;
}

/** Counts of a scored corpus: gold found, found that is not gold, gold missed, and found within 161 km. */
export interface Tally {
  found: number;
  wrong: number;
  missed: number;
  near: number;
}

/** Shares of a tally: precision, recall and F1 of finding; accuracy at 161 km of what is found; F1 of both together. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
  accuracy: number;
  endToEnd: number;
}

const EARTH_KM = 6371;
const NEAR_KM = 161;
const RADIAN = Math.PI / 180;
/** Most distance of the middles of two spans that count as the same, in UTF-16 units. */
const SAME_MIDDLE = 10;

export const emptyTally = (): Tally => ({ found: 0, wrong: 0, missed: 0, near: 0 });

/**
 * Scores one text by the rule of EUPEG (Wang and Hu 2019) and adds to a tally: a found toponym is a gold one when the
 * phrases are equal but for case and their middles lie less than 10 characters apart, one to one. A gold toponym
 * without a point counts as near when it is found.
 */
export function tallyText(tally: Tally, gold: readonly GoldToponym[], found: readonly FoundToponym[]): void {
  const left = [...found];
  for (const toponym of gold) {
    const phrase = toponym.phrase.toLowerCase();
    const i = left.findIndex(
      (other) =>
        Math.abs(toponym.start + toponym.end - other.start - other.end) / 2 < SAME_MIDDLE &&
        other.phrase.toLowerCase() === phrase,
    );
    if (i < 0) {
      tally.missed++;
      continue;
    }
    const [match] = left.splice(i, 1);
    tally.found++;
    if (!toponym.point || distance(toponym.point, match!.place) < NEAR_KM) tally.near++;
  }
  tally.wrong += left.length;
}

/** Shares of a tally; 0 where there is nothing to share. */
export function scoreOf({ found, wrong, missed, near }: Tally): Score {
  const precision = found / (found + wrong || 1);
  const recall = found / (found + missed || 1);
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    accuracy: near / (found || 1),
    endToEnd: harmonic(near / (found + wrong || 1), near / (found + missed || 1)),
  };
}

const harmonic = (x: number, y: number): number => (x + y > 0 ? (2 * x * y) / (x + y) : 0);

/** Great-circle distance in km. */
function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const h =
    Math.sin(((b.lat - a.lat) * RADIAN) / 2) ** 2 +
    Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * Math.sin(((b.lon - a.lon) * RADIAN) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
