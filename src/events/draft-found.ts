import type { Place } from '../contract/place.ts';
import type { Status } from '../contract/vocabulary.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { chunkOfDate, daysListed } from './day-list.ts';
import { daysFor } from './days.ts';
import { tollFor } from './draft-toll.ts';
import type { Found } from './emit.ts';
import { completed, misplaced, moves } from './host.ts';
import { keptBase } from './kept-base.ts';
import type { Memory } from './memory.ts';
import { pairsOf } from './pairs.ts';
import type { PlacedDraft } from './placed-draft.ts';
import { type Draft, forceCode, type Scene, at as who } from './scene.ts';
import type { SentenceDrafts } from './sentence-drafts.ts';
import { stayEnded } from './stay-ended.ts';
import type { When } from './when.ts';
import type { Located } from './where.ts';

/** A draft with its places and days. */
export interface SitedDraft extends PlacedDraft {
  /** The places that its own sentence tells. */
  located: readonly Located[];
  /** The places at which it is drawn, at least one. */
  places: readonly Located[];
  /** The earlier event that it goes on about. */
  same: Found | null;
  /** Told only if the text goes on to say where it was. */
  loose?: true | undefined;
  when: When;
}

/** What a draft tells: at each of its places, where people go, and at the places told with days of their own after them. */
export function foundOf(told: SentenceDrafts, sited: SitedDraft): Found[] {
  const { draft, located, places } = sited;
  if (draft === told.casualty && told.row.length > 0) return atEachCount(told, sited);
  if (draft.rule === 'casualty-verb' && located.length === 0 && !countsVictims(told)) return [];
  if (draft.layer === 'attacks' && places.length > 2 && places.every(({ place }) => place.kind === 'country'))
    return [];
  const destination = draft.destination === undefined ? null : destinationAt(told.scene, draft.destination);
  const moved = destination ? whereTo(told, sited, destination) : [];
  if (moved.length > 0 && located.length === 0 && !definiteOrigin(told.scene, draft)) return moved;
  if (located.length === 0 && staysInside(draft, destination, places[0]!.place)) return moved;
  return [...moved, ...atEachPlace(told, sited, destination), ...atPairs(told, sited)];
}

/** What a draft tells of one of the places at which it is drawn. */
type Told = Pick<Found, 'draft' | 'when' | 'confidence'> & Partial<Found>;

/** What is told of a draft at a place: of no toll and no destination where nothing is said of them. */
function tell(
  { sentence: { start, end } }: SentenceDrafts,
  { standing: { status, said }, loose }: SitedDraft,
  place: Place,
  { draft, destination = null, when, killed = null, wounded = null, nth, confidence }: Told,
): Found {
  return { draft, place, destination, when, status, said, killed, wounded, nth, loose, start, end, confidence };
}

const NO_TOLL = { killed: null, wounded: null };

const countsVictims = ({ tolls }: SentenceDrafts): boolean =>
  tolls.some(({ toll, attackers }) => toll !== null && !attackers);

/** "Three died in Gao, five in Kidal": each place with its own count. */
function atEachCount(told: SentenceDrafts, sited: SitedDraft): Found[] {
  const { draft, standing, date, when } = sited;
  const { tolls, row, memory, sentence } = told;
  const kind = tolls.find((fact) => fact.cue === draft.at)?.kind ?? 'killed';
  return row.map((victims, i) =>
    tell(told, sited, victims.place, {
      draft,
      when:
        victims.date || i === 0
          ? daysFor(draft, standing, victims.date ?? date, memory, null, sentence.paragraph)
          : when,
      [kind]: victims.toll,
      confidence: draft.confidence * (date || victims.date ? 0.9 : 0.8),
    }),
  );
}

/** A base that people move to, where a draft says so. */
function whereTo(told: SentenceDrafts, sited: SitedDraft, destination: Place): Found[] {
  const { draft, located, places, when } = sited;
  const { chunks } = told.scene.parse;
  if (places.some(({ place }) => place.id === destination.id)) return [];
  if (!moves(draft, destination, located[0]?.place) || HEADING.has(chunks[draft.destination!]!.prep)) return [];
  const opened: Draft = { ...draft, layer: 'bases', phase: 'opened', action: 'relocation' };
  return [tell(told, sited, destination, { draft: opened, when, confidence: draft.confidence * 0.7 })];
}

/** Prepositions of a way that somebody took: they say nothing of who arrived. */
const HEADING = new Set(['toward', 'towards', 'vers']);

function atEachPlace(told: SentenceDrafts, sited: SitedDraft, destination: Place | null): Found[] {
  const { draft, standing, date, places, same } = sited;
  const { scene, memory } = told;
  const whens = whensOf(told, sited);
  const { killed, wounded } = whens.length > 1 ? NO_TOLL : tollOf(told, sited);
  const nth = draft.layer === 'attacks' ? same?.nth : undefined;
  const found: Found[] = [];
  for (const [at, when] of timesOf(sited, whens)) {
    const one = places[at]!;
    const confidence = confidenceOf(draft, one, standing.status, when.stated);
    const theirs = completed(draft, one.place);
    const each = tell(told, sited, one.place, { draft: theirs, destination, when, killed, wounded, nth, confidence });
    found.push(...keptBase(scene, each, nowOf(memory, when)));
    const ended = stayEnded(each, standing, date, memory);
    if (ended) found.push(ended);
  }
  return found;
}

function tollOf({ scene, drafts, tolls, placed, row }: SentenceDrafts, { draft, places, located }: SitedDraft) {
  if (row.length > 0 || draft.layer !== 'attacks') return NO_TOLL;
  return tollFor(scene, draft, drafts, tolls, places.length, elsewhere(placed, located));
}

/** The days of a draft: those of each day of a list, where its date begins one. */
function whensOf(
  { scene, memory, sentence }: SentenceDrafts,
  { draft, standing, date, when, same }: SitedDraft,
): When[] {
  if (!date) return [when];
  return daysListed(scene.parse, date).map((day: DateMention) =>
    day === date ? when : daysFor(draft, standing, day, memory, same, sentence.paragraph),
  );
}

/** Places, by their index, with the days of each: one attack for each day of a list, or a day for each place of as many, as both are told. */
function timesOf({ draft, places, when: all }: SitedDraft, whens: readonly When[]): [at: number, when: When][] {
  if (whens.length > 1 && places.length === 1 && draft.layer === 'attacks') return whens.map((when) => [0, when]);
  if (whens.length > 1 && places.length === whens.length) {
    const asTold = places.map((_, at) => at).sort((a, b) => places[a]!.chunk - places[b]!.chunk);
    return whens.map((when, nth) => [asTold[nth]!, when]);
  }
  return places.map((_, at) => [at, all]);
}

/** "Left Gao on Monday, Kidal on Tuesday and, the Chadians, Tessalit on Friday": places with days of their own. */
function atPairs(told: SentenceDrafts, sited: SitedDraft): Found[] {
  const { draft, standing, date, located } = sited;
  const { scene, memory, sentence, struck } = told;
  if (!date || located.length === 0 || draft.rule === 'casualty-verb') return [];
  const first = draft.day ? -1 : draft.at;
  const last = Math.max(first, located[located.length - 1]!.chunk, chunkOfDate(scene.parse, date));
  return pairsOf(scene.parse, last, scene.place, located[0]!.place.kind === 'country').flatMap((pair) => {
    if (misplaced(draft, pair.place, struck)) return [];
    const force = pair.agent < 0 ? '' : forceCode(who(scene, pair.agent), scene);
    if (pair.agent >= 0 && (draft.layer === 'attacks' || force === '')) return [];
    const theirs = completed(force === '' ? draft : { ...draft, force }, pair.place);
    const when = daysFor(draft, standing, pair.date, memory, null, sentence.paragraph);
    return [tell(told, sited, pair.place, { draft: theirs, when, confidence: draft.confidence * 0.9 })];
  });
}

/** "Redeployed 120 soldiers toward Gao": who is sent to a town of a country does not leave the country. */
const staysInside = ({ rule }: Draft, goal: Place | null, borrowed: Place): boolean =>
  rule === 'relocate-verb' && goal !== null && borrowed.kind === 'country' && goal.country === borrowed.country;

/** Whether the sentence leaves no doubt that some base is given up, though it does not name where. */
const definiteOrigin = ({ parse }: Scene, { rule }: Draft): boolean =>
  rule !== 'relocate-verb' && parse.chunks.length > 1;

function destinationAt({ parse, place }: Scene, chunk: number): Place | null {
  const { a, b } = parse.chunks[chunk]!;
  const mention = parse.items.slice(a, b + 1).find((item) => item.mention)?.mention;
  return mention ? place(mention.placeId) : null;
}

/** The day of the report, on which those who do not leave are where they are. */
function nowOf({ published }: Memory, when: When): When {
  if (!published || (when.to !== null && when.to < published.from - 400)) return when;
  const precision = published.from === published.to ? 'day' : 'span';
  return { from: published.from, to: published.to, precision, stated: false };
}

/** The attacks of a sentence that it puts at another place than the one at hand. */
function elsewhere(placed: readonly PlacedDraft[], here: readonly Located[]): Draft[] {
  const [own] = here;
  if (!own) return [];
  return placed
    .filter(
      ({ draft, where }) => draft.layer === 'attacks' && (where.places[0]?.place.id ?? own.place.id) !== own.place.id,
    )
    .map(({ draft }) => draft);
}

const confidenceOf = (draft: Draft, located: Located, status: Status, dated: boolean): number =>
  draft.confidence * (0.6 + 0.4 * located.certainty) * (status === 'reported' ? 1 : 0.9) * (dated ? 1 : 0.92);
