import type { Place } from '../contract/place.ts';
import type { Status, Toll } from '../contract/vocabulary.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Sentence } from '../text/sentence.ts';
import { daysFor } from './days.ts';
import type { Found } from './emit.ts';
import { countryOfForce, forceOfCountry } from './forces.ts';
import type { Memory } from './memory.ts';
import { mergeInSentence } from './merge.ts';
import { chunkOfDate, pairsOf } from './pairs.ts';
import { is } from './phrase.ts';
import type { Draft, Scene } from './scene.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './status.ts';
import { tallyOf } from './tally.ts';
import { add, type TollFact, tollsOf } from './toll.ts';
import { whenOf } from './when.ts';
import { crossings, type Located, unknownPlace, whereOf } from './where.ts';

/** Gives each draft of a sentence its place, days, status and toll; totals and patterns come back as tallies. */
export function resolveDrafts(
  scene: Scene,
  drafts: readonly Draft[],
  memory: Memory,
  sentence: Sentence,
): { found: Found[]; tallies: ('total' | 'pattern')[] } {
  const found: Found[] = [];
  const tallies: ('total' | 'pattern')[] = [];
  if (drafts.length === 0) return { found, tallies };
  if (isQuestion(scene)) return { found, tallies };
  const tolls = drafts.some((draft) => draft.layer === 'attacks') ? tollsOf(scene.text, scene.parse, scene.place) : [];
  let counted = false;
  for (const draft of drafts) {
    const standing = standingOf(scene.parse, draft.at, scene.place);
    if (standing.ordered && drafts.some((other) => other.rule === 'expel-verb')) continue;
    if (draft.status) standing.status = draft.status;
    if (draft.rule === 'base-noun' && standing.status === 'denied' && !deniedItself(scene, draft)) continue;
    if (standing.open && (draft.layer === 'attacks' || standing.status === 'reported')) continue;
    const hint = draft.destination === undefined ? draft.where : { ...draft.where, away: draft.destination };
    const located = whereOf(scene.parse, draft.at, hint, scene.place, {
      town: memory.place && sentence.paragraph - memory.place.paragraph <= 1 ? memory.place.place : null,
      capital: memory.capital,
    });
    // What a group claims or a toll adds is dated like the attack that it goes on about.
    const date = draft.rule === 'responsibility' || draft.rule === 'toll-noun' ? null : whenOf(scene.parse, draft.at);
    const tally = tallyOf(
      scene.text,
      scene.parse,
      draft,
      standing,
      date,
      located.some((one) => one.place.kind !== 'country' && one.place.kind !== 'region'),
      memory.last.get('attacks')?.paragraph === sentence.paragraph,
    );
    if (tally) {
      if (tally === 'total') counted = true;
      if (!tallies.includes(tally)) tallies.push(tally);
      continue;
    }
    if (
      draft.layer === 'attacks' &&
      standing.status === 'planned' &&
      !(located.length > 0 && located[0]!.place.kind !== 'country')
    )
      continue;
    const inherited =
      located.length === 0 && !unknownPlace(scene.parse, draft.at)
        ? borrow(draft, memory, sentence, standing, scene, date)
        : null;
    if (located.length === 0 && !inherited) continue;
    const places =
      located.length > 0
        ? located
        : [{ place: inherited!.place, chunk: -1, item: -1, certainty: inherited!.certainty }];
    const when = daysFor(draft, standing, date, memory, inherited?.same ?? null, sentence.paragraph);
    const toll =
      draft.layer === 'attacks' ? tollFor(scene, draft, drafts, tolls, places.length) : { killed: null, wounded: null };
    if (
      draft.rule === 'casualty-verb' &&
      located.length === 0 &&
      !tolls.some((fact) => fact.toll !== null && !fact.attackers)
    )
      continue;
    if (draft.layer === 'attacks' && places.length > 2 && places.every((one) => one.place.kind === 'country')) continue;
    if (places.every((one) => misplaced(draft, one.place))) continue;
    const destination = draft.destination === undefined ? null : destinationAt(scene, draft.destination);
    if (destination && moves(draft, destination)) {
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
    for (const one of places) {
      found.push({
        draft: completed(draft, one.place),
        place: one.place,
        destination,
        when,
        status: standing.status,
        said: standing.said,
        ...toll,
        start: sentence.start,
        end: sentence.end,
        confidence: confidenceOf(draft, one, standing.status, when.stated),
      });
    }
    if (!date || located.length === 0 || draft.rule === 'casualty-verb') continue;
    const last = Math.max(draft.at, located[located.length - 1]!.chunk, chunkOfDate(scene.parse, date));
    for (const pair of pairsOf(scene.parse, last, scene.place)) {
      if (misplaced(draft, pair.place)) continue;
      const stated = daysFor(draft, standing, pair.date, memory, null, sentence.paragraph);
      found.push({
        draft: completed(draft, pair.place),
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
  if (counted)
    return {
      found: mergeInSentence(
        found.filter((one) => one.draft.layer !== 'attacks' || one.draft.rule !== 'casualty-verb'),
      ),
      tallies,
    };
  return { found: mergeInSentence(found), tallies };
}

function isQuestion(scene: Scene): boolean {
  const last = scene.parse.items[scene.parse.items.length - 1];
  return last?.text === '?';
}

/** A country's own forces are no base in the country as a whole; nor is a "presence" in half a continent one. */
function misplaced(draft: Draft, place: Place): boolean {
  if (draft.layer === 'attacks') return false;
  const atHome = place.country !== '' && countryOfForce(draft.force) === place.country;
  if (
    atHome &&
    (place.kind === 'country' ||
      draft.rule === 'base-noun' ||
      draft.rule === 'troops-noun' ||
      draft.rule === 'be-verb' ||
      draft.rule === 'have-verb')
  )
    return true;
  return (
    place.kind === 'region' &&
    (draft.rule === 'deploy-noun' || draft.rule === 'base-noun' || draft.rule === 'depart-noun')
  );
}

/** "No base at Gossi": the phrase denies the base, not only its clause something else. */
function deniedItself(scene: Scene, draft: Draft): boolean {
  return is(scene.parse.items[scene.parse.chunks[draft.at]!.a], 'no');
}

/** Whether those who leave set up anew where they go: not at home, not in a whole country. */
function moves(draft: Draft, destination: Place): boolean {
  return (
    draft.layer === 'withdrawals' &&
    destination.kind !== 'country' &&
    destination.kind !== 'region' &&
    destination.country !== countryOfForce(draft.force) &&
    (draft.rule === 'relocate-verb' || draft.rule === 'depart-verb')
  );
}

/** Whether the sentence leaves no doubt that some base is given up, though it does not name where. */
function definiteOrigin(scene: Scene, draft: Draft): boolean {
  return draft.rule !== 'relocate-verb' && scene.parse.chunks.length > 1;
}

/** "The army" in Mali is Mali's. */
function completed(draft: Draft, place: Place): Draft {
  const host = forceOfCountry(place.country);
  if (!host) return draft;
  const known = { ...draft };
  for (const side of ['actor', 'target'] as const) {
    const words = known[side];
    if (words && NATIONAL.test(words)) known[side] = host;
  }
  if (known.successor && (NATIONAL.test(known.successor) || STATE.test(known.successor))) known.successor = host;
  return known;
}

const STATE =
  /^(?:(?:the |l['\u2019]|les |le )*(?:national |local |transitional )?(?:government|authorities|state|gouvernement|autorit\u00e9s|\u00e9tat)\b.*)$/i;
const NATIONAL =
  /^(?:(?:the |l'|l\u2019|la |les |government |national |local )*(?:army|armed forces|government forces|government troops|gendarmerie|national guard|police|gendarmes|armée|forces armées|forces de défense et de sécurité|fds|garde nationale|forces gouvernementales|forces régulières|defence forces|security forces|forces de sécurité|armée nationale|national army|army (?:base|camp|post|outpost|barracks|position|patrol|convoy)|army soldiers))$/i;

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

interface Borrowed {
  place: Place;
  certainty: number;
  /** The earlier event that this sentence goes on about. */
  same: Found | null;
}

/** The place of a draft whose sentence names none: that of the event it goes on about, of the paragraph, of the report. */
function borrow(
  draft: Draft,
  memory: Memory,
  sentence: Sentence,
  standing: Standing,
  scene: Scene,
  date: DateMention | null,
): Borrowed | null {
  if (draft.layer === 'bases' && (draft.placed || draft.rule === 'deploy-verb')) return null;
  const last = memory.last.get(draft.layer);
  const near = last !== undefined && sentence.paragraph - last.paragraph <= 2;
  if (draft.layer === 'attacks') {
    if (draft.generic) return null;
    if (near) return { place: last.found.place, certainty: 0.45, same: last.found };
    if (memory.place && memory.place.paragraph === sentence.paragraph)
      return { place: memory.place.place, certainty: 0.3, same: null };
    if (draft.rule === 'attack-noun') return null;
    const dated = date !== null && date.from !== null && date.to !== null && date.to - date.from <= 31;
    return memory.home && (dated ? draft.actor || draft.target : draft.actor && draft.target)
      ? { place: memory.home, certainty: 0.15, same: null }
      : null;
  }
  const definite =
    draft.rule === 'site-noun' ||
    draft.rule === 'transfer-verb' ||
    draft.rule === 'close-verb' ||
    draft.rule === 'takeover-verb';
  if (last && near && definite && last.found.draft.force === draft.force)
    return { place: last.found.place, certainty: 0.45, same: last.found };
  if (definite || draft.layer === 'bases') {
    const base = memory.last.get('bases');
    if (base && sentence.paragraph - base.paragraph <= 1 && base.found.draft.force === draft.force)
      return { place: base.found.place, certainty: 0.4, same: null };
    if (memory.place && memory.place.paragraph === sentence.paragraph)
      return { place: memory.place.place, certainty: 0.3, same: null };
    if (definite && memory.place && sentence.paragraph - memory.place.paragraph <= 1)
      return { place: memory.place.place, certainty: 0.25, same: null };
    if (draft.layer === 'bases' || draft.placed) return null;
  }
  if (!memory.home || memory.home.country === countryOfForce(draft.force)) return null;
  if (standing.status === 'reported' && draft.rule === 'depart-noun' && standing.tense !== 'past') return null;
  return scene.parse.items.length > 3
    ? { place: memory.home, certainty: 0.2, same: last?.found.place.id === memory.home.id ? last.found : null }
    : null;
}

/** The dead and wounded that belong to a draft: those counted in its clause, or in the sentence when it is alone. */
function tollFor(
  scene: Scene,
  draft: Draft,
  drafts: readonly Draft[],
  tolls: readonly TollFact[],
  places: number,
): { killed: Toll | null; wounded: Toll | null } {
  const sums: { killed: Toll | null; wounded: Toll | null } = { killed: null, wounded: null };
  if (places > 1) return sums;
  const rivals = drafts.filter((other) => other.layer === 'attacks' && other !== draft);
  const forceActs =
    draft.actor !== undefined &&
    draft.target !== undefined &&
    !tolls.some((fact) => !fact.attackers && fact.toll !== null);
  for (const fact of tolls) {
    if (fact.toll === null) continue;
    if (fact.attackers && !forceActs) continue;
    const own = crossings(scene.parse, draft.at, fact.cue);
    if (
      rivals.some(
        (other) =>
          (other.at !== fact.cue || own >= 1.5) &&
          Math.abs(other.at - fact.cue) < Math.abs(draft.at - fact.cue) &&
          crossings(scene.parse, other.at, fact.cue) < own,
      )
    )
      continue;
    sums[fact.kind] =
      sums[fact.kind] === null
        ? fact.toll
        : distinct(scene, tolls, fact)
          ? add(sums[fact.kind]!, fact.toll)
          : sums[fact.kind];
  }
  return sums;
}

/** Two counts in one sentence add up when they are of different people in a row: "two soldiers and three civilians". */
function distinct(scene: Scene, tolls: readonly TollFact[], fact: TollFact): boolean {
  const earlier = tolls.find(
    (other) => other !== fact && other.kind === fact.kind && other.at < fact.at && !other.attackers,
  );
  if (!earlier) return false;
  const chunk = scene.parse.chunks[fact.at]!;
  return (
    chunk.joined &&
    earlier.whom.words !== fact.whom.words &&
    fact.at - earlier.at <= 3 &&
    !scene.parse.chunks.slice(earlier.at + 1, fact.at).some((one) => one.kind === 'break')
  );
}
