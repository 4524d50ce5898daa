import { capitalId } from '../places/capital.ts';
import { codeIn } from './base-parts.ts';
import { countryOfForce, forceOfCountry } from './forces.ts';
import { frameOf } from './frame.ts';
import { isLast } from './last-to-go.ts';
import { is } from './phrase.ts';
import { type Draft, holds, isForce, placeIn, type Scene, at as who } from './scene.ts';
import { site } from './withdrawal-parts.ts';

const GOAL = /^(?:to|for|into|towards?|vers|pour|en|au|aux)$/;
const ORIGIN = /^(?:from|out|off|depuis|de|d'|du|des)$/;

/** Verbs that go on about a journey: "left Aalborg and headed for Bamako". */
const GOING =
  /^(?:head(?:s|ed|ing)?|fl(?:y|ies|ew|ying|own)|mak(?:e|es|ing)|made|sail(?:s|ed|ing)?|travel(?:s|led|ling)?|set(?:s|ting)?|bound|going|mis|mettre|gagn\p{L}+|ralli\p{L}+|rejoin\p{L}+|envol\p{L}+|dirig\p{L}+)$/u;

/** What those who go on a mission leave their country for. */
const PURPOSE =
  /^(?:join|rejoin|reinforce|relieve|support|assist|help|fight|serve|participate|take|deploy|replace|rejoindre|renforcer|relever|aider|appuyer|soutenir|combattre|participer|prendre|prêter|déployer|remplacer|intégrer)$/;

/** Those who are sent, told of for the first time: "un contingent", "a battalion", "reinforcements". */
const SENT =
  /^(?:contingents?|battalions?|bataillons?|compan(?:y|ies)|compagnies?|units?|unités?|reinforcements?|renforts?|relève|rotation|brigades?|regiments?|régiments?|vanguard|avant-garde)$/;

/** Those who set out to help others. */
const AID = /^(?:reinforcements?|renforts?)$/;

const holdsWord = ({ parse: { chunks, items } }: Scene, at: number, words: RegExp): boolean =>
  items.slice(chunks[at]!.a, chunks[at]!.b + 1).some(({ low }) => words.test(low));

/**
 * "Left Dakar for Gao", "set out from Kigali to join the mission", "un contingent est parti pour le Cameroun", "the plane
 * left Aalborg and headed for Bamako", "left Bamako and headed north": whether those of whom a verb says that they leave
 * go out on a mission.
 */
export function setsOut(scene: Scene, at: number, { force, where }: Omit<Draft, 'rule'>): boolean {
  const { chunks } = scene.parse;
  const { group } = chunks[at]!;
  if (!group || group.negated) return false;
  const { agent, patients, adjuncts } = frameOf(scene.parse, at);
  const people = group.passive ? (patients[0] ?? -1) : agent;
  if (people >= 0 && isLast(scene, people)) return false;
  const left = [...(where.own ?? []), ...patients, ...adjuncts.filter((one) => ORIGIN.test(chunks[one]!.prep))].filter(
    (one) => one !== people && placeIn(scene, one),
  );
  const away = left.some((one) => ORIGIN.test(chunks[one]!.prep));
  if (people >= 0 && away && holdsWord(scene, people, AID)) return true;
  if (left.length > 0 && toTheRescue(scene, at)) return true;
  const from = left[0] === undefined ? null : placeIn(scene, left[0])!.country;
  const goals = goalsOf(scene, at).filter((one) => !left.includes(one));
  if (left[0] !== undefined && isCapital(scene, left[0]) && !patients.some((one) => site(scene, one)))
    if (goals.some((one) => placeIn(scene, one)!.country === from) || upCountry(scene, at)) return true;
  const to = goals.map((one) => placeIn(scene, one)!.country).find((country) => country !== from);
  const errand = purposeAfter(scene, at);
  const named = people < 0 ? null : who(scene, people);
  const home = [force, named?.contingent, people < 0 ? '' : codeIn(scene, people)]
    .map(countryOfForce)
    .find((country) => country !== undefined);
  if (from !== null) {
    if (home !== undefined) return from === home && (to !== undefined || errand);
    return to !== undefined && errand && forceOfCountry(from) !== undefined;
  }
  return home !== undefined && to !== undefined && to !== home && people >= 0 && isSent(scene, people, errand);
}

/** "Partis de Gao à la rescousse", "left Gao in support", "to the aid of": whether those who leave are told to go to the help of others. */
function toTheRescue({ parse: { chunks, items } }: Scene, at: number): boolean {
  const end = chunks.findIndex(({ kind }, i) => i > at && kind !== 'noun' && kind !== 'date');
  return chunks
    .slice(at + 1, end < 0 ? undefined : end)
    .some(({ prep, b }) => /^(?:to|in|à|au|en)$/.test(prep) && HELP.test(items[b]!.low));
}

const HELP = /^(?:rescousse|secours|aide|renfort|rescue|aid|support|assistance|help)$/;

/** Whether a phrase names the town from which its country is governed, where those who are sent to its front gather. */
function isCapital(scene: Scene, chunk: number): boolean {
  const town = placeIn(scene, chunk)!;
  return scene.place(capitalId(town.country))?.id === town.id;
}

/** "Headed north", "for the front", "pris la direction du nord": whether those who leave are told to go to some part of the country. */
function upCountry({ parse: { chunks, items } }: Scene, at: number): boolean {
  const end = chunks.findIndex(({ kind, sign }, i) => i > at && kind === 'break' && sign !== ',');
  const words = items.slice(chunks[at]!.b + 1, end < 0 ? undefined : chunks[end]!.a);
  return words.some(
    ({ low }, i) => PART.test(low) && words.slice(Math.max(0, i - 3), i).some((one) => ONWARDS.test(one.low)),
  );
}

const PART = /^(?:(?:north|south|east|west)(?:ern|wards?|east|west)?|front|nord|sud|est|ouest|centre|center)$/;
const ONWARDS = /^(?:head(?:ed|ing)|mov(?:ed|ing)|dr(?:ove|iving)|for|to|towards?|direction|vers|pour|gagn\p{L}+)$/u;

/** Places abroad or at home that the words after a verb say they go to, its own and those of a verb that goes on. */
function goalsOf(scene: Scene, at: number): number[] {
  const { chunks, items } = scene.parse;
  const goals: number[] = [];
  for (let i = at + 1; i < chunks.length; i++) {
    const { kind, sign, group, prep } = chunks[i]!;
    if (kind === 'verb' && !GOING.test(items[group!.verb]!.low)) break;
    if (kind === 'break' && sign !== ',') break;
    if (kind === 'noun' && GOAL.test(prep) && placeIn(scene, i)) goals.push(i);
  }
  return goals;
}

/** "To join the mission", "pour y renforcer", "afin d'aider": whether the verb says what they go to do there. */
function purposeAfter({ parse: { chunks, items } }: Scene, at: number): boolean {
  for (let i = at + 1; i < chunks.length && i < at + 6; i++) {
    const { kind, sign, group } = chunks[i]!;
    if (kind === 'verb') return group!.form === 'infinitive' && PURPOSE.test(items[group!.verb]!.low);
    if (kind === 'break' && sign !== ',' && !/^(?:afin|pour|to|in order)/.test(sign)) return false;
  }
  return false;
}

/** "A contingent", "200 soldiers … to help": people who have not been told of. */
function isSent(scene: Scene, people: number, errand: boolean): boolean {
  const { items, chunks, tags } = scene.parse;
  const { a } = chunks[people]!;
  const first = items[a]!;
  const indefinite = /^(?:an?|une?|des|some|several|plusieurs|quelques)$/.test(first.low) || tags[a] === 'number';
  if (!indefinite && (tags[a] === 'det' || is(first, 'possessive'))) return false;
  if (holdsWord(scene, people, SENT)) return true;
  return errand && (isForce(who(scene, people)) || holds(scene, people, 'aircraft'));
}
