import type { Place } from '../contract/place.ts';
import { type BorrowRule, borrowed, lastNear, type Placeless, placeHere } from './borrow-rule.ts';
import { SITE_RULES } from './borrow-sites.ts';
import { isSpot } from './containment.ts';
import type { Found } from './emit.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { returnedTo } from './returned-to.ts';
import { at, type Draft, holds, placeIn, type Scene } from './scene.ts';
import { namesStranger } from './stranger.ts';

/** Where those left from of whom a sentence does not say it. */
export const DEPARTURE_RULES: readonly BorrowRule[] = [
  ...SITE_RULES,
  {
    name: 'left-before-return',
    borrow: ({ scene, draft }) => (BEFORE.has(draft.rule) ? borrowed(returnedTo(scene, draft.at), 0.4) : undefined),
  },
  {
    name: 'leave-beside',
    borrow: (asked) => (leavesTown(asked, asked.beside) ? borrowed(asked.beside, 0.35) : undefined),
  },
  {
    name: 'leave-here',
    borrow: (asked) => (leavesTown(asked, placeHere(asked)) ? borrowed(placeHere(asked), 0.3) : undefined),
  },
  {
    name: 'same-departure',
    borrow: (asked) => {
      const last = lastNear(asked)?.found;
      return last && goesOnAbout(asked, last) ? borrowed(last.place, 0.35, last) : undefined;
    },
  },
  {
    name: 'state-after-state',
    borrow: (asked) => {
      const last = lastNear(asked);
      return last && asked.paragraph - last.paragraph <= 1 && follows(asked, last.found)
        ? borrowed(last.found.place, 0.3)
        : undefined;
    },
  },
  {
    name: 'they-leave',
    borrow: (asked) => {
      const stay = asked.memory.last.get('bases');
      const place = stay?.paragraph === asked.paragraph && isOfForce(asked, stay.found) ? stay.found.place : null;
      return place && isSpot(place) && placeHere(asked)?.id === place.id && theyLeave(asked.scene, asked.draft)
        ? borrowed(place, 0.3)
        : undefined;
    },
  },
  {
    name: 'home',
    borrow: (asked) => {
      const { home, last } = asked.memory;
      if (!home || !leavesCountry(asked, home)) return undefined;
      const told = last.get('withdrawals')?.found;
      return borrowed(home, 0.2, told?.place.id === home.id ? told : null);
    },
  },
];

const isOfForce = ({ draft }: Placeless, told: Found): boolean => told.draft.force === draft.force;

/** Whether soldiers drove off from the town that is spoken of. */
function leavesTown({ scene, draft, standing }: Placeless, place: Place | null): boolean {
  return (
    place !== null &&
    isSpot(place) &&
    standing.status === 'reported' &&
    standing.tense === 'past' &&
    leavesHere(scene, draft)
  );
}

/** Rules of a departure that somebody came back from. */
const BEFORE = new Set(['depart-verb', 'leave-verb', 'expel-verb', 'depart-noun']);

const HERE = new Set(['depart-verb', 'leave-verb', 'pass-verb', 'flag-down', 'flag-up']);
const ABROAD = /^(?:country|pays|territory|territoire|soil|sol|region|région|nation)$/;

/** "The last trucks drove away": people who leave what is spoken of, not a mission or a state that leaves a country. */
function leavesHere(scene: Scene, draft: Draft): boolean {
  if (!isOfHere(scene, draft)) return false;
  const { agent, patients } = frameOf(scene.parse, draft.at);
  return [agent, patients[0] ?? -1].every((one) => !isBody(scene, one));
}

/** "Ils partiront en mai", "these soldiers will leave": of those just said to be somewhere. */
function theyLeave(scene: Scene, draft: Draft): boolean {
  if (!isOfHere(scene, draft)) return false;
  const { items, chunks } = scene.parse;
  const { agent, patients } = frameOf(scene.parse, draft.at);
  const leaving = chunks[draft.at]!.group!.passive ? (patients[0] ?? -1) : agent;
  if (leaving < 0 || isBody(scene, leaving)) return false;
  return /^(?:ils|elles|eux|ces|they|these)$/.test(items[chunks[leaving]!.a]!.low);
}

/** Whether a verb of leaving names no other place or country that could be left. */
const isOfHere = ({ parse }: Scene, { rule, at: verb }: Draft): boolean =>
  HERE.has(rule) &&
  !namesStranger(parse) &&
  parse.chunks[verb]!.group?.form === 'finite' &&
  !parse.items.some((item) => ABROAD.test(item.low));

/** A mission, a state or those who speak for one: they leave countries, not towns. */
const isBody = (scene: Scene, chunk: number): boolean =>
  /^(?:mission|state|official)$/.test(at(scene, chunk)?.role ?? '');

/** "Moscow said that the withdrawal was complete": "the withdrawal" of a force of which one from a town has just been told. */
function goesOnAbout({ scene, draft }: Placeless, told: Found): boolean {
  const { chunks, items } = scene.parse;
  if (told.draft.force !== draft.force || !isSpot(told.place) || told.status === 'denied') return false;
  const noun = draft.rule === 'depart-noun' ? chunks[draft.at] : chunks[draft.at + 1];
  if (draft.rule !== 'depart-noun' && draft.rule !== 'end-verb') return false;
  return noun?.kind === 'noun' && noun.prep === '' && /^(?:the|this|that|le|la|ce|cette)$/.test(items[noun.a]!.low);
}

/** "Germany will withdraw its troops by May": a state that leaves after another whose leaving a country has just been told. */
function follows({ scene: { parse }, draft: { action, force } }: Placeless, { draft, place }: Found): boolean {
  if (action !== 'withdrawal' || place.kind !== 'country' || draft.force === force || namesStranger(parse))
    return false;
  return kindOfForce(force) === 'state' && countryOfForce(force) !== place.country;
}

/** Whether it is the country that the report is about which those who leave are told to leave. */
function leavesCountry({ scene, draft, standing }: Placeless, home: Place): boolean {
  if (home.country === countryOfForce(draft.force) || isWayOut(scene, home)) return false;
  if (!countrywide(draft, scene) && !isContingent(scene, draft)) return false;
  if (standing.status === 'reported' && draft.rule === 'depart-noun' && standing.tense !== 'past') return false;
  return scene.parse.items.length > HEADLINE;
}

/** Words of a headline too short to say who leaves what. */
const HEADLINE = 3;

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

/** "Germany's contingent will leave", "said that it would withdraw its troops": what a state has in the country, told as a whole. */
function isContingent(scene: Scene, { rule, force, at: verb }: Draft): boolean {
  const { chunks, items } = scene.parse;
  if (!HERE.has(rule) || kindOfForce(force) !== 'state' || chunks[verb]!.kind !== 'verb') return false;
  const { agent, patients } = frameOf(scene.parse, verb);
  return [agent, ...patients].some((one) => {
    if (one < 0 || !holds(scene, one, 'force')) return false;
    const phrase = items.slice(chunks[one]!.a, chunks[one]!.b + 1);
    return phrase.some((item) => item.low === 'contingent' || item.low === "'s" || is(item, 'possessive'));
  });
}

/** "Have passed through Chad since they left": whether a sentence tells that those who leave only pass through a place. */
const isWayOut = (scene: Scene, place: Place): boolean =>
  scene.parse.chunks.some(
    ({ kind, prep }, i) => kind === 'noun' && WAY_OUT.test(prep) && placeIn(scene, i)?.id === place.id,
  );

const WAY_OUT = /^(?:through|via|par)$/;
