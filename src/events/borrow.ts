import type { Place } from '../contract/place.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Sentence } from '../text/sentence.ts';
import { atBorder } from './at-border.ts';
import { attackMeant } from './attack-meant.ts';
import { isSpot } from './containment.ts';
import { DATELINE } from './dateline.ts';
import type { Found } from './emit.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import type { Memory } from './memory.ts';
import { at, type Draft, placeIn, type Scene } from './scene.ts';
import type { Standing } from './standing.ts';
import { staysHere } from './stays-here.ts';
import { namesStranger } from './stranger.ts';

interface Borrowed {
  place: Place;
  certainty: number;
  /** The earlier event that this sentence goes on about. */
  same: Found | null;
}

/** Whether the town that the paragraph before was about is where somebody did or met with what is told here. */
const saidBefore = (draft: Draft, { place }: Memory, { paragraph }: Sentence, date: DateMention | null): boolean =>
  place !== null &&
  paragraph - place.paragraph <= 1 &&
  isSpot(place.place) &&
  (draft.rule === 'attack-noun' ? isNews(date, 3) : isNews(date, 31) || (!!draft.actor && !!draft.target));

/** Whether a sentence is the news of a few days: it gives them, or its dateline does. */
const isNews = (date: DateMention | null, days: number): boolean =>
  date !== null && (date.rule === DATELINE || (date.from !== null && date.to !== null && date.to - date.from <= days));

/** Whether a day that a sentence gives cannot be that of an event told before. */
function apart(date: DateMention, { when }: Found): boolean {
  if (!when.stated) return false;
  return (
    (date.from ?? Number.NEGATIVE_INFINITY) > (when.to ?? Number.POSITIVE_INFINITY) + 1 ||
    (date.to ?? Number.POSITIVE_INFINITY) < (when.from ?? Number.NEGATIVE_INFINITY) - 1
  );
}

const HERE = new Set(['depart-verb', 'leave-verb', 'pass-verb', 'flag-down', 'flag-up']);
const ABROAD = /^(?:country|pays|territory|territoire|soil|sol|region|région|nation)$/;

/** "The last trucks drove away": people who leave what is spoken of, not a mission or a state that leaves a country. */
function leavesHere(scene: Scene, draft: Draft): boolean {
  if (!HERE.has(draft.rule) || namesStranger(scene.parse)) return false;
  if (scene.parse.chunks[draft.at]!.group?.form !== 'finite') return false;
  if (scene.parse.items.some((item) => ABROAD.test(item.low))) return false;
  const { agent, patients } = frameOf(scene.parse, draft.at);
  return [agent, patients[0] ?? -1].every((one) => !/^(?:mission|state|official)$/.test(at(scene, one)?.role ?? ''));
}

/** "Ils partiront en mai", "these soldiers will leave": of those just said to be somewhere. */
function theyLeave(scene: Scene, draft: Draft): boolean {
  const { items, chunks } = scene.parse;
  if (!HERE.has(draft.rule) || namesStranger(scene.parse) || chunks[draft.at]!.group?.form !== 'finite') return false;
  if (items.some((item) => ABROAD.test(item.low))) return false;
  const { agent, patients } = frameOf(scene.parse, draft.at);
  const leaving = chunks[draft.at]!.group!.passive ? (patients[0] ?? -1) : agent;
  if (leaving < 0 || /^(?:mission|state|official)$/.test(at(scene, leaving)?.role ?? '')) return false;
  return /^(?:ils|elles|eux|ces|they|these)$/.test(items[chunks[leaving]!.a]!.low);
}

/**
 * Whether a withdrawal is a country's matter where no place is named: an order to leave, a drawdown, "the departure
 * of the force". Soldiers who drive off leave some town, even if the sentence does not say which, unless it speaks of all of them.
 */
function countrywide(draft: Draft, { parse }: Scene): boolean {
  if (COUNTRYWIDE.has(draft.rule)) return true;
  return parse.items.some((item, i) => WHOLE.has(item.low) || (LAND.has(item.low) && parse.tags[i] === 'noun'));
}

const COUNTRYWIDE = new Set(['leave-mission', 'expel-verb', 'reduce-verb', 'relocate-verb', 'depart-noun', 'end-verb']);
/** Words of the whole of a force and of the country that it is in. */
const WHOLE = new Set(['all', 'entire', 'whole', 'tous', 'toutes', 'totalité', 'intégralité', 'ensemble', 'home']);
const LAND = new Set(['country', 'pays', 'territory', 'territoire', 'soil', 'sol']);

/** "Moscow said that the withdrawal was complete": "the withdrawal" of a force of which one from a town has just been told. */
function goesOnAbout({ parse: { chunks, items } }: Scene, draft: Draft, told: Found): boolean {
  if (told.draft.force !== draft.force || !isSpot(told.place) || told.status === 'denied') return false;
  const noun = draft.rule === 'depart-noun' ? chunks[draft.at] : chunks[draft.at + 1];
  if (draft.rule !== 'depart-noun' && draft.rule !== 'end-verb') return false;
  return noun?.kind === 'noun' && noun.prep === '' && /^(?:the|this|that|le|la|ce|cette)$/.test(items[noun.a]!.low);
}

/** "Germany will withdraw its troops by May": a state that leaves after another whose leaving a country has just been told. */
function follows({ parse }: Scene, { action, force }: Draft, { draft, place }: Found): boolean {
  if (action !== 'withdrawal' || place.kind !== 'country' || draft.force === force || namesStranger(parse))
    return false;
  return kindOfForce(force) === 'state' && countryOfForce(force) !== place.country;
}

/** "Gao has been a target before: in 2010 gunmen abducted": the town that a sentence speaks of before the colon. */
function beforeColon(scene: Scene, cue: number): Place | null {
  const { chunks } = scene.parse;
  const colon = chunks.findIndex(({ sign }) => sign === ':');
  if (colon < 0 || cue < colon) return null;
  const verb = chunks.findIndex(({ kind }, i) => i < colon && kind === 'verb');
  const subject = verb < 0 ? -1 : frameOf(scene.parse, verb).agent;
  const place = subject < 0 || chunks[subject]!.prep !== '' ? null : placeIn(scene, subject);
  return place && isSpot(place) ? place : null;
}

/** "Have passed through Chad since they left": whether a sentence tells that those who leave only pass through a place. */
const isWayOut = (scene: Scene, place: Place): boolean =>
  scene.parse.chunks.some(
    ({ kind, prep }, i) => kind === 'noun' && WAY_OUT.test(prep) && placeIn(scene, i)?.id === place.id,
  );

const WAY_OUT = /^(?:through|via|par)$/;

/** "Near the border with Niger": whether a sentence tells that what happened was on the other side of a country's border. */
const isAcross = (scene: Scene, place: Place): boolean =>
  scene.parse.chunks.some(({ kind, a, b }, i) => {
    if (kind !== 'noun') return false;
    const item = scene.parse.items.slice(a, b + 1).findIndex(({ mention }) => mention?.placeId === place.id);
    return item >= 0 && atBorder(scene.parse, i, a + item, place);
  });

/** The place of a draft whose sentence names none: that of the event it goes on about, of the paragraph, of the report. */
export function borrow(
  draft: Draft,
  memory: Memory,
  sentence: Sentence,
  standing: Standing,
  scene: Scene,
  date: DateMention | null,
  beside: Place | null,
): Borrowed | null {
  if (draft.layer === 'bases' && draft.placed) {
    const here = memory.place?.paragraph === sentence.paragraph ? memory.place.place : null;
    return here && standing.status === 'reported' && staysHere(scene, draft, here)
      ? { place: here, certainty: 0.3, same: null }
      : null;
  }
  if (draft.layer === 'bases' && draft.rule === 'deploy-verb') return null;
  const last = memory.last.get(draft.layer);
  const near = last !== undefined && sentence.paragraph - last.paragraph <= 2;
  if (draft.layer === 'attacks') {
    if (draft.generic) return null;
    const meant = attackMeant(scene, draft, memory, sentence.paragraph, date);
    if (meant) return { place: meant.place, certainty: 0.45, same: meant };
    if (meant === null) return null;
    const headed = beside ?? beforeColon(scene, draft.at);
    if (headed) return { place: headed, certainty: 0.35, same: null };
    const elsewhere = namesStranger(scene.parse);
    if (
      near &&
      !elsewhere &&
      date !== null &&
      apart(date, last.found) &&
      memory.place?.paragraph === sentence.paragraph
    )
      return { place: memory.place.place, certainty: 0.35, same: null };
    if (near && !(elsewhere && date !== null && apart(date, last.found)))
      return { place: last.found.place, certainty: 0.45, same: last.found };
    if (elsewhere) return null;
    if (memory.place && memory.place.paragraph === sentence.paragraph)
      return { place: memory.place.place, certainty: 0.3, same: null };
    if (saidBefore(draft, memory, sentence, date)) return { place: memory.place!.place, certainty: 0.25, same: null };
    if (draft.rule === 'attack-noun' && !(last === undefined && isNews(date, 3))) return null;
    const dated = isNews(date, 31);
    if (scene.parse.chunks[draft.at]!.group?.form === 'gerund') return null;
    return memory.home &&
      !isAcross(scene, memory.home) &&
      (draft.rule === 'attack-noun' || (dated ? draft.actor || draft.target : draft.actor && draft.target))
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
  if (
    beside &&
    isSpot(beside) &&
    standing.status === 'reported' &&
    standing.tense === 'past' &&
    leavesHere(scene, draft)
  )
    return { place: beside, certainty: 0.35, same: null };
  if (
    memory.place?.paragraph === sentence.paragraph &&
    isSpot(memory.place.place) &&
    standing.status === 'reported' &&
    standing.tense === 'past' &&
    leavesHere(scene, draft)
  )
    return { place: memory.place.place, certainty: 0.3, same: null };
  if (last && near && goesOnAbout(scene, draft, last.found))
    return { place: last.found.place, certainty: 0.35, same: last.found };
  if (last && sentence.paragraph - last.paragraph <= 1 && follows(scene, draft, last.found))
    return { place: last.found.place, certainty: 0.3, same: null };
  const stay = memory.last.get('bases');
  if (
    stay?.paragraph === sentence.paragraph &&
    isSpot(stay.found.place) &&
    stay.found.draft.force === draft.force &&
    memory.place?.place.id === stay.found.place.id &&
    theyLeave(scene, draft)
  )
    return { place: stay.found.place, certainty: 0.3, same: null };
  if (!memory.home || memory.home.country === countryOfForce(draft.force) || !countrywide(draft, scene)) return null;
  if (isWayOut(scene, memory.home)) return null;
  if (standing.status === 'reported' && draft.rule === 'depart-noun' && standing.tense !== 'past') return null;
  return scene.parse.items.length > 3
    ? { place: memory.home, certainty: 0.2, same: last?.found.place.id === memory.home.id ? last.found : null }
    : null;
}
