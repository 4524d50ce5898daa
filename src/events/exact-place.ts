import type { Place } from '../contract/place.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { contains, isSpot } from './containment.ts';
import { INSIDE } from './place-preposition.ts';
import { completesKind } from './toponym.ts';
import type { Candidate, Located } from './where.ts';

/** Below this score a place in the sentence is not the event's. */
export const ENOUGH = 3;

/** Stands for a place that is named and not known. */
export const NOWHERE: Place = {
  id: '',
  name: '',
  kind: 'settlement',
  lon: 0,
  lat: 0,
  radiusKm: 0,
  country: '',
  within: [],
};

/**
 * A place that no table knows, named just before the region or country it lies in, or as a village of it, is the exact
 * one.
 */
export function finerStranger(parse: Parse, best: Candidate, found: readonly Candidate[]): Candidate | null {
  if (isSpot(best.located.place)) return null;
  const at = best.located.chunk;
  const near = found.find(
    ({ located, score }) =>
      located.place === NOWHERE &&
      score > ENOUGH &&
      located.chunk < at &&
      (completesKind(parse, located.chunk) ||
        at - located.chunk === 1 ||
        (at - located.chunk === 2 && (parse.chunks[at - 1]!.sign === ',' || parse.chunks[at - 1]!.kind === 'noun'))),
  );
  return near ?? null;
}

/** The town or region that a place no table knows lies in, as the words right after it tell: "at Camp Golo in Gao". */
export function placeAround(parse: Parse, stranger: Candidate, found: readonly Candidate[]): Located | null {
  const { chunk, certainty } = stranger.located;
  const sign = parse.chunks[chunk + 1]?.sign;
  const at = sign === ',' || sign === '(' ? chunk + 2 : chunk + 1;
  for (let i = at; i <= at + 1; i++) {
    const next = parse.chunks[i];
    if (next?.kind !== 'noun' || next.and) return null;
    const within = INSIDE.has(next.prep) || OF.has(next.prep) || (next.prep === '' && i > chunk + 1);
    if (!within) return null;
    const known = found.find(({ located }) => located.chunk === i && located.place !== NOWHERE)?.located;
    if (known?.place.kind === 'country') return null;
    if (known) return { ...known, certainty: certainty * (isSpot(known.place) ? 0.8 : 0.4) };
  }
  return null;
}

/** "At Tessalit, in the Kidal area": the spot that is named just before the country around a town. */
export function inArea({ items, chunks }: Parse, best: Candidate, found: readonly Candidate[]): Located | null {
  const { chunk: at, item } = best.located;
  if (!AREA.test(items[item + 1]?.low ?? '') && !AREA.test(items[item - 2]?.low ?? '')) return null;
  const head = chunks[at - 1];
  const from = head?.kind === 'noun' && AREA.test(items[head.b]!.low) ? at - 1 : at;
  const near = found.find(
    ({ located: { chunk, place }, score }) =>
      score > ENOUGH &&
      place !== NOWHERE &&
      isSpot(place) &&
      (chunk === from - 1 || (chunk === from - 2 && chunks[from - 1]!.sign === ',')),
  );
  return near?.located ?? null;
}

const AREA =
  /^(?:area|areas|zone|zones|sector|secteur|district|region|région|environs|territory|territoire|province|county|state|prefecture|préfecture|department|département|governorate|gouvernorat|municipality|municipalité|commune|cercle|canton|woreda|wilaya|oblast|raion)$/;

/** Chunks between a place and what it lies in, and a region: "in this town of the district of Ber, in the region of". */
const NEAR = 3;
const FAR = 5;

/** A place inside the chosen one, named beside it, is the exact one. */
export function refine(best: Located, top: number, found: readonly Candidate[]): Located {
  let chosen = best;
  for (const { located, score } of found) {
    if (located === chosen || located.place === NOWHERE) continue;
    if (
      score < top - 5 ||
      Math.abs(located.chunk - chosen.chunk) > (/^admin[12]$/.test(chosen.place.kind) ? FAR : NEAR)
    )
      continue;
    if (
      (located.place.id !== chosen.place.id && contains(chosen.place, located.place)) ||
      (chosen.place.kind === 'country' &&
        located.place.kind !== 'country' &&
        located.place.country === chosen.place.country &&
        score > ENOUGH)
    )
      chosen = located;
  }
  return chosen;
}
