import type { Day } from '../contract/day.ts';
import type { Place } from '../contract/place.ts';
import { fold } from '../text/fold.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Found } from './emit.ts';
import { countryOfForce, ENTRIES, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { whoIs } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { speakersSeat } from './speaker-seat.ts';

/** What a reader keeps in mind from the sentences before. */
export interface Memory {
  published: { from: Day; to: Day } | null;
  /** Code of the force spoken of last; empty when none. */
  topic: string;
  /** Code of the multinational force spoken of last; empty when none. */
  mission: string;
  /** The country that most of the report is about. */
  home: Place | null;
  /** Its capital, where the report names it. */
  capital: Place | null;
  /** The last place named, other than a country, and its paragraph. */
  place: { place: Place; paragraph: number } | null;
  /** The last thing read of each layer, and its paragraph. */
  last: Map<string, { found: Found; paragraph: number }>;
}

export function createMemory(
  home: Place | null,
  capital: Place | null,
  published: Memory['published'],
  topic: string,
): Memory {
  return {
    published,
    topic,
    mission: kindOfForce(topic) === 'mission' ? topic : '',
    home,
    capital,
    place: null,
    last: new Map(),
  };
}

/** The capital of a country, found by name among the mentions of a report; null when it is not named. */
export function capitalOf(reading: Reading, home: Place | null): Place | null {
  const names = ENTRIES.find((entry) => entry.country !== '' && entry.country === home?.country)?.capitals;
  if (!names) return null;
  for (const mention of reading.mentions) {
    if (!names.some((name) => fold(name) === fold(mention.phrase))) continue;
    const place = reading.place(mention.placeId);
    if (place && place.country === home!.country && place.kind !== 'country') return place;
  }
  return null;
}

/** The country named most often, a mention as territory counting double; the first of equals. */
export function homeOf(reading: Reading): Place | null {
  const votes = new Map<string, number>();
  for (const mention of reading.mentions) {
    const place = reading.place(mention.placeId);
    if (!place) continue;
    const country =
      place.kind === 'country' ? place.id : place.within.find((id) => reading.place(id)?.kind === 'country');
    if (!country) continue;
    const weight = (mention.usage === 'literal' ? 2 : 1) * (place.kind === 'country' ? 1 : 1.5);
    votes.set(country, (votes.get(country) ?? 0) + weight);
  }
  let best: string | null = null;
  let top = 0;
  for (const [id, count] of votes)
    if (count > top) {
      top = count;
      best = id;
    }
  return best === null ? null : reading.place(best);
}

/** Prepositions of places that people only come from or go to. */
const PASSING = new Set([
  'to',
  'towards',
  'toward',
  'vers',
  'pour',
  'for',
  'selon',
  'according',
  "d'après",
  'by',
  'par',
  'between',
  'entre',
]);

/** Takes in a sentence that has been read. */
export function remember(memory: Memory, scene: Scene, sentence: Sentence, found: readonly Found[]): void {
  const topic = topicOf(scene);
  const ownForces =
    memory.home !== null &&
    countryOfForce(topic) === memory.home.country &&
    memory.topic !== '' &&
    countryOfForce(memory.topic) !== memory.home.country;
  if (topic !== '' && !ownForces) memory.topic = topic;
  for (const item of scene.parse.items)
    if (item.force !== '' && kindOfForce(item.force) === 'mission') memory.mission = item.force;
  const { chunks, items } = scene.parse;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun' || PASSING.has(chunk.prep) || speakersSeat(scene.parse, -1, i)) continue;
    for (let at = chunk.a; at <= chunk.b; at++) {
      const mention = items[at]!.mention;
      if (!mention || mention.usage === 'associative' || ofRulers(scene, chunk.b, at)) continue;
      const place = scene.place(mention.placeId);
      if (place && place.kind !== 'country' && place.kind !== 'region')
        memory.place = { place, paragraph: sentence.paragraph };
    }
  }
  for (const one of found) {
    if (one.place.kind !== 'country' && one.place.kind !== 'region' && one.draft.layer === 'attacks')
      memory.place = { place: one.place, paragraph: sentence.paragraph };
  }
  for (const one of found) memory.last.set(one.draft.layer, { found: one, paragraph: sentence.paragraph });
}

const RULERS = /^(?:government|authorities|administration|junta|regime|command|gouvernement|régime)$/;

/** "The Tripoli government", "Southern Command": who rules from a town, not the town. */
const ofRulers = (scene: Scene, head: number, at: number): boolean =>
  at < head && RULERS.test(scene.parse.items[head]!.low);

/** The force that a sentence is about: its first subject that is one, else the first force it names. */
export function topicOf(scene: Scene): string {
  const { chunks } = scene.parse;
  let named = '';
  let state = '';
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' && chunk.group!.form === 'finite') {
      const frame = frameOf(scene.parse, i);
      for (const one of [frame.agent, ...frame.patients.slice(0, 1)]) {
        if (one < 0 || one > i) continue;
        const who = whoIs(scene.parse, one, scene.place);
        if (who.code !== '' && usable(who.code, who.role)) return who.code;
        if (who.code === '' && who.bare && who.role === 'force' && PROPER.test(who.words)) return who.words;
      }
    }
    if (chunk.kind !== 'noun' || named !== '') continue;
    const who = whoIs(scene.parse, i, scene.place);
    if (
      who.code !== '' &&
      (who.role !== 'state' || scene.parse.items[chunk.a]!.mention === null) &&
      who.role !== 'place' &&
      usable(who.code, who.role)
    ) {
      if (who.role !== 'state') named = who.code;
      else if (state === '') state = who.code;
    } else if (named === '' && OFFICE.test(who.words))
      for (let at = chunk.a; at <= chunk.b; at++)
        if (scene.parse.items[at]!.demonym) named = scene.parse.items[at]!.demonym;
  }
  return named || state;
}

const OFFICE =
  /\b(?:ministry|ministère|defen[cs]e|armed|army|command|armées?|état-major|embassy|ambassade|mission|representation)\b/i;

/** A name of several words in capitals: "Multinational Joint Task Force". */
const PROPER = /^\p{Lu}\S+ (?:\S+ )*\p{Lu}/u;

const usable = (code: string, role: string): boolean =>
  kindOfForce(code) !== 'armed' && role !== 'civilian' && role !== 'event';
