import type { Claim } from '../../src/contract/claim.ts';
import { dayOf } from '../../src/contract/day.ts';
import type { Place } from '../../src/contract/place.ts';
import type { Mention } from '../../src/contract/report.ts';
import { findDates } from '../../src/dates/dates.ts';
import type { Parse } from '../../src/events/chunk.ts';
import { readClaims } from '../../src/events/claims.ts';
import { lexiconOf } from '../../src/events/lexicon.ts';
import { parsesOf } from '../../src/events/parses.ts';
import { capitalAsked } from '../../src/places/capital.ts';
import { derivedPlace, parseDerived } from '../../src/places/derived-place.ts';
import { splitSentences } from '../../src/text/sentence.ts';

const place = (
  id: string,
  kind: Place['kind'],
  lon: number,
  lat: number,
  country: string,
  within: string[],
): Place => ({
  id,
  name: id,
  lon,
  lat,
  kind,
  radiusKm: kind === 'country' ? 600 : kind === 'admin1' ? 150 : 4,
  country,
  within,
});

/** A few places as the gazetteer would give them; ids are their names. */
export const PLACES: ReadonlyMap<string, Place> = new Map(
  [
    place('Mali', 'country', -4, 17.57, 'ML', []),
    place('Niger', 'country', 8, 17.6, 'NE', []),
    place('France', 'country', 2.5, 46.5, 'FR', []),
    place('Germany', 'country', 10, 51, 'DE', []),
    place('Gao', 'settlement', -0.04, 16.27, 'ML', ['Mali']),
    place('Camp Nobel', 'site', -0.01, 16.25, 'ML', ['Mali']),
    place('Gossi', 'settlement', -1.31, 15.82, 'ML', ['Timbuktu Region', 'Mali']),
    place('Ménaka', 'settlement', 2.4, 15.92, 'ML', ['Mali']),
    place('Kidal', 'settlement', 1.41, 18.44, 'ML', ['Mali']),
    place('Tessalit', 'settlement', 1.01, 20.2, 'ML', ['Mali']),
    place('Konna', 'settlement', -3.89, 14.95, 'ML', ['Mali']),
    place('Bamako', 'settlement', -8, 12.65, 'ML', ['Mali']),
    place('Niamey', 'settlement', 2.11, 13.52, 'NE', ['Niger']),
    place('Paris', 'settlement', 2.35, 48.85, 'FR', ['France']),
    place('Berlin', 'settlement', 13.4, 52.5, 'DE', ['Germany']),
    place('Abuja', 'settlement', 7.49, 9.06, 'NG', []),
    place('Golo Park', 'region', -1.5, 15, 'ML', ['Mali']),
    place('Golo Borders', 'region', 1, 14.5, '', []),
    place('Timbuktu Region', 'admin1', -3.5, 19, 'ML', ['Mali']),
  ].map((one) => [one.id, one]),
);

const STATES = new Set(['Mali', 'Niger', 'France', 'Germany', 'Paris', 'Berlin']);

/** Mentions of those places; a state or its seat is associative unless a preposition of place stands before it. */
export function mentionsOf(text: string): Mention[] {
  const found: Mention[] = [];
  for (const id of PLACES.keys()) {
    for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
      const end = at + id.length;
      if (/\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[end] ?? '')) continue;
      if (found.some((other) => at < other.end && end > other.start)) continue;
      const inside = /(?:\bin|\bat|\bfrom|\bto|\bau|\bà|\bof|\bdu) $/.test(text.slice(0, at));
      const usage = STATES.has(id) && !inside ? 'associative' : 'literal';
      found.push({ start: at, end, phrase: id, placeId: id, usage, score: 0.9 });
    }
  }
  const whole = found.filter(
    (one) => !found.some((other) => other !== one && other.start <= one.start && other.end > one.end),
  );
  return whole.sort((a, b) => a.start - b.start);
}

/** Capitals of the places here. */
const CAPITALS: Readonly<Record<string, string>> = { ML: 'Bamako', NE: 'Niamey', FR: 'Paris', DE: 'Berlin' };

/** Countries of the places here, by their codes. */
const COUNTRIES: Readonly<Record<string, string>> = { ML: 'Mali', NE: 'Niger', FR: 'France', DE: 'Germany' };

/** A place by id, those included that are told by others: "near:Gao:20:0". */
export function placeOf(id: string): Place | null {
  const country = capitalAsked(id);
  if (country !== null) return PLACES.get(CAPITALS[country] ?? '') ?? null;
  const derived = parseDerived(id);
  return derived ? derivedPlace(derived, placeOf) : (PLACES.get(COUNTRIES[id] ?? id) ?? null);
}

/** The first sentence of a text as the event rules see it. */
export function parseOf(text: string, language = 'en'): Parse {
  const head = { id: 'r', title: '', publisher: '', published: null, publishedTo: null, url: null };
  const report = { ...head, language, sha256: '', inferred: [], text };
  const reading = { report, sentences: splitSentences(text), dates: [] };
  const [first] = parsesOf(reading, mentionsOf(text), lexiconOf(language));
  return first!.parse;
}

/** What the rules read in a text published on a day, with what was not drawn; weights add to that (`weighed.test.ts`). */
export function read(text: string, published?: string | null, language?: string, title?: string) {
  const { claims, problems } = readWhole(text, published, language, title);
  return { claims: claims.filter(({ rule }) => rule !== 'weighed-words'), problems };
}

/** Claims of a text published on a day, with what was not drawn. */
export function readWhole(text: string, published: string | null = '2022-04-20', language = 'en', title = '') {
  const day = dayOf(published);
  const sentences = splitSentences(text);
  const dates = findDates(text, sentences, { published: day === null ? null : { from: day, to: day }, language });
  const report = {
    id: 'r',
    title,
    publisher: 'Test',
    published,
    publishedTo: published,
    url: null,
    language,
    sha256: '',
    inferred: [],
    text,
  };
  return readClaims({ report, sentences, mentions: mentionsOf(text), dates, place: placeOf });
}

/** A claim in one line: layer, status, place (its name also for "near" it), days, then what is given of force, actor, target and toll. */
export function line(claim: Claim): string {
  const days = claim.from && claim.from === claim.to ? claim.from : `${claim.from ?? ''}..${claim.to ?? ''}`;
  const parts = [claim.layer, claim.action, claim.status, claim.placeId.replace(/^near:(.+):0:-$/, '$1'), days];
  if (claim.force) parts.push(`force=${claim.force}`);
  if (claim.actor) parts.push(`actor=${claim.actor}`);
  if (claim.target) parts.push(`target=${claim.target}`);
  if (claim.successor) parts.push(`to=${claim.successor}`);
  if (claim.killed !== undefined) parts.push(`killed=${JSON.stringify(claim.killed)}`);
  if (claim.wounded !== undefined) parts.push(`wounded=${JSON.stringify(claim.wounded)}`);
  return parts.join(' ');
}

export const lines = (text: string, published?: string | null, language?: string, title?: string): string[] =>
  read(text, published, language, title).claims.map(line);
