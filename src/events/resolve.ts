import { isUnlisted, type Place } from '../contract/place.ts';
import type { Status } from '../contract/vocabulary.ts';
import type { Sentence } from '../text/sentence.ts';
import { borrow } from './borrow.ts';
import { isSpot } from './containment.ts';
import { daysListed } from './day-list.ts';
import { daysFor, isAhead } from './days.ts';
import { tollFor } from './draft-toll.ts';
import type { Found } from './emit.ts';
import { completed, misplaced, moves } from './host.ts';
import { keptBase } from './kept-base.ts';
import type { Memory } from './memory.ts';
import { mergeInSentence } from './merge.ts';
import { chunkOfDate, dayBefore, pairsOf } from './pairs.ts';
import { type PlacedDraft, placeDrafts } from './placed-draft.ts';
import { type Draft, forceCode, type Scene, at as who } from './scene.ts';
import type { Standing } from './standing.ts';
import { stayEnded } from './stay-ended.ts';
import { type Site, tallyOf } from './tally.ts';
import { toldApart } from './told-apart.ts';
import { tollsOf } from './toll-facts.ts';
import { vicinitiesOf } from './vicinity.ts';
import { victimRow } from './victim-row.ts';
import { weekBefore } from './week-before.ts';
import type { When } from './when.ts';
import type { Located } from './where.ts';

/** Something of a sentence that is not drawn, and where it stands. */
export interface Undrawn {
  code: 'total' | 'pattern' | 'unknown-place';
  start: number;
  end: number;
  /** Where a place that is not in the gazetteer is drawn for want of its own. */
  rough?: Place;
}

/** Gives each draft of a sentence its place, days, status and toll; what is not drawn comes back apart. */
export function resolveDrafts(
  scene: Scene,
  drafts: readonly Draft[],
  memory: Memory,
  sentence: Sentence,
): { found: Found[]; undrawn: Undrawn[] } {
  const found: Found[] = [];
  const undrawn: Undrawn[] = [];
  if (drafts.length === 0 || isQuestion(scene)) return { found, undrawn };
  const tolls = drafts.some((draft) => draft.layer === 'attacks') ? tollsOf(scene.text, scene.parse, scene.place) : [];
  const hit = drafts.some((draft) => draft.layer === 'attacks');
  let counted = false;
  const placed = placeDrafts(scene, drafts, memory, sentence);
  const casualty = drafts.find((draft) => draft.rule === 'casualty-verb');
  const row = casualty ? victimRow(scene, casualty.at) : [];
  for (const { draft, standing, where, date: said } of placed) {
    const own = where.places[0] ? dayBefore(scene.parse, where.places[0].chunk) : null;
    const dated = own ?? (datesLeaving(draft, standing) || said?.rule !== 'since' ? said : null);
    const date = weekBefore(scene, draft, dated, memory, found);
    const around = inTown(scene, where.unknown) ? [] : vicinitiesOf(scene, draft, where, memory, sentence.paragraph);
    const [spot, ...spots] = where.places.filter(({ place }) => isSpot(place));
    const told = around.length > 0 ? [...(spot ? [spot] : []), ...around, ...spots] : where.places;
    const located =
      row.length > 0 && draft.layer === 'attacks' ? told.filter((one) => one.chunk < row[1]!.people) : told;
    const tally = tallyOf(
      scene.text,
      scene.parse,
      draft,
      standing,
      date,
      siteOf(located),
      memory.last.get('attacks')?.paragraph === sentence.paragraph,
    );
    if (tally) {
      if (tally === 'total') counted = true;
      if (!undrawn.some(({ code }) => code === tally))
        undrawn.push({ code: tally, start: sentence.start, end: sentence.end });
      continue;
    }
    if (
      draft.layer === 'attacks' &&
      standing.status === 'planned' &&
      !(located.length > 0 && isSpot(located[0]!.place))
    )
      continue;
    for (const item of where.unknown) {
      const { start, end } = scene.parse.items[item]!;
      const rough = around.find((one) => one.item === item)?.place;
      if (!undrawn.some((other) => other.start === start))
        undrawn.push({ code: 'unknown-place', start, end, ...(rough ? { rough } : {}) });
    }
    const inherited =
      located.length === 0 && (where.unknown.length === 0 || inTown(scene, where.unknown))
        ? borrow(draft, memory, sentence, standing, scene, date, where.beside?.place ?? null)
        : null;
    const borrowed = inherited ? [{ place: inherited.place, chunk: -1, item: -1, certainty: inherited.certainty }] : [];
    const places = (located.length > 0 ? located : borrowed).filter((one) => !misplaced(draft, one.place, hit));
    if (places.length === 0) continue;
    const same = inherited?.same ?? null;
    if (isAhead(draft, standing, date, memory)) standing.status = 'planned';
    const when = daysFor(draft, standing, date, memory, same, sentence.paragraph, places[0]!.place);
    const toll =
      row.length > 0
        ? { killed: null, wounded: null }
        : draft.layer === 'attacks'
          ? tollFor(scene, draft, drafts, tolls, places.length, elsewhere(placed, located))
          : { killed: null, wounded: null };
    if (draft === casualty && row.length > 0) {
      const kind = tolls.find((fact) => fact.cue === draft.at)?.kind ?? 'killed';
      for (const [i, victims] of row.entries())
        found.push({
          draft,
          place: victims.place,
          destination: null,
          when:
            victims.date || i === 0
              ? daysFor(draft, standing, victims.date ?? date, memory, null, sentence.paragraph)
              : when,
          status: standing.status,
          said: standing.said,
          killed: kind === 'killed' ? victims.toll : null,
          wounded: kind === 'wounded' ? victims.toll : null,
          start: sentence.start,
          end: sentence.end,
          confidence: draft.confidence * (date || victims.date ? 0.9 : 0.8),
        });
      continue;
    }
    if (
      draft.rule === 'casualty-verb' &&
      located.length === 0 &&
      !tolls.some((fact) => fact.toll !== null && !fact.attackers)
    )
      continue;
    if (draft.layer === 'attacks' && places.length > 2 && places.every((one) => one.place.kind === 'country')) continue;
    const destination = draft.destination === undefined ? null : destinationAt(scene, draft.destination);
    if (
      destination &&
      moves(draft, destination, located[0]?.place) &&
      !HEADING.has(scene.parse.chunks[draft.destination!]!.prep)
    ) {
      found.push({
        draft: { ...draft, layer: 'bases', phase: 'opened', action: 'relocation' },
        place: destination,
        destination: null,
        when,
        status: standing.status,
        said: standing.said,
        killed: null,
        wounded: null,
        start: sentence.start,
        end: sentence.end,
        confidence: draft.confidence * 0.7,
      });
      if (located.length === 0 && !definiteOrigin(scene, draft)) continue;
    }
    if (located.length === 0 && staysInside(draft, destination, places[0]!.place)) continue;
    const whens = date
      ? daysListed(scene.parse, date).map((day) =>
          day === date ? when : daysFor(draft, standing, day, memory, same, sentence.paragraph),
        )
      : [when];
    for (const [at, each] of timesOf(draft, places, whens, when)) {
      const one = places[at]!;
      const told: Found = {
        draft: completed(draft, one.place),
        place: one.place,
        destination,
        when: each,
        status: standing.status,
        said: standing.said,
        ...(whens.length > 1 ? { killed: null, wounded: null } : toll),
        ...(same?.nth === undefined || draft.layer !== 'attacks' ? {} : { nth: same.nth }),
        start: sentence.start,
        end: sentence.end,
        confidence: confidenceOf(draft, one, standing.status, each.stated),
      };
      found.push(...keptBase(scene, told, nowOf(memory, each)));
      const ended = stayEnded(told, standing, date, memory);
      if (ended) found.push(ended);
    }
    if (!date || located.length === 0 || draft.rule === 'casualty-verb') continue;
    const last = Math.max(draft.at, located[located.length - 1]!.chunk, chunkOfDate(scene.parse, date));
    for (const pair of pairsOf(scene.parse, last, scene.place, located[0]!.place.kind === 'country')) {
      if (misplaced(draft, pair.place, hit)) continue;
      const stated = daysFor(draft, standing, pair.date, memory, null, sentence.paragraph);
      const other = pair.agent < 0 ? '' : forceCode(who(scene, pair.agent), scene);
      if (pair.agent >= 0 && (draft.layer === 'attacks' || other === '')) continue;
      found.push({
        draft: completed(other === '' ? draft : { ...draft, force: other }, pair.place),
        place: pair.place,
        destination: null,
        when: stated,
        status: standing.status,
        said: standing.said,
        killed: null,
        wounded: null,
        start: sentence.start,
        end: sentence.end,
        confidence: draft.confidence * 0.9,
      });
    }
  }
  const kept = counted ? found.filter((one) => one.draft.rule !== 'casualty-verb' || isOwnEvent(one)) : found;
  return { found: toldApart(scene, mergeInSentence(kept), memory), undrawn };
}

/** Places, by their index, with the days of each: one attack for each day of a list, or a day for each place of as many. */
function timesOf(
  { layer }: Draft,
  places: readonly Located[],
  whens: readonly When[],
  all: When,
): [at: number, when: When][] {
  if (whens.length > 1 && places.length === 1 && layer === 'attacks') return whens.map((when) => [0, when]);
  if (whens.length > 1 && places.length === whens.length) return whens.map((when, at) => [at, when]);
  return places.map((_, at) => [at, all]);
}

/** A park or a forest up to this radius, in km, is as good as a town where several attacks are told at once. */
const SMALL_KM = 100;

/** How exactly it is known where something happened. */
function siteOf(located: readonly Located[]): Site {
  if (located.some(({ place }) => isSpot(place))) return 'spot';
  const small = ({ place }: Located): boolean =>
    place.kind !== 'country' && (place.kind !== 'region' || place.radiusKm <= SMALL_KM || isUnlisted(place));
  return located.some(small) ? 'area' : null;
}

/** "It is the second attack in a week: on 8 May two died near Gao": what a day and a town set apart from a count. */
const isOwnEvent = ({ place, when }: Found): boolean =>
  isSpot(place) && when.stated && when.from !== null && when.to !== null && when.to - when.from <= 3;

/** "In the Golo neighbourhood": what no table knows lies in the town that was told. */
const inTown = ({ parse }: Scene, unknown: readonly number[]): boolean =>
  unknown.every((item) => parse.items.slice(Math.max(0, item - 2), item + 3).some(({ low }) => PART.test(low)));

const PART = /^(?:neighbou?rhood|suburb|quarter|borough|quartier|faubourg|arrondissement|banlieue)$/;

/** "Redeployed 120 soldiers toward Gao": who is sent to a town of a country does not leave the country. */
const staysInside = ({ rule }: Draft, goal: Place | null, borrowed: Place): boolean =>
  rule === 'relocate-verb' && goal !== null && borrowed.kind === 'country' && goal.country === borrowed.country;

/** Prepositions of a way that somebody took: they say nothing of who arrived. */
const HEADING = new Set(['toward', 'towards', 'vers']);

/** Whether a "since" can tell when people left: "have been gone since May", not "the battalion, in Gao since May, leaves". */
const datesLeaving = (draft: Draft, standing: Standing): boolean =>
  draft.phase !== 'closed' || draft.lasting === true || standing.perfect || standing.tense === 'past';

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

function isQuestion(scene: Scene): boolean {
  const last = scene.parse.items[scene.parse.items.length - 1];
  return last?.text === '?';
}

/** Whether the sentence leaves no doubt that some base is given up, though it does not name where. */
function definiteOrigin(scene: Scene, draft: Draft): boolean {
  return draft.rule !== 'relocate-verb' && scene.parse.chunks.length > 1;
}

function destinationAt(scene: Scene, chunk: number): Place | null {
  const phrase = scene.parse.chunks[chunk]!;
  for (let i = phrase.a; i <= phrase.b; i++) {
    const mention = scene.parse.items[i]!.mention;
    if (mention) return scene.place(mention.placeId);
  }
  return null;
}

function confidenceOf(draft: Draft, located: Located, status: Status, dated: boolean): number {
  return draft.confidence * (0.6 + 0.4 * located.certainty) * (status === 'reported' ? 1 : 0.9) * (dated ? 1 : 0.92);
}
