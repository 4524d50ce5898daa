import { codeIn } from './base-parts.ts';
import { ofThem, oneOf } from './elided.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { keeperOf, keptAt } from './kept-at.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { forceCode, holds, isArmedGroup, isForce, isMilitaryBase, placeIn, type Scene, at as who } from './scene.ts';
import { namedAt } from './withdrawal-goals.ts';
import { draft, items, last, military, type Reading, site, town, townOfSite } from './withdrawal-parts.ts';
import { isNumbered, numbered } from './withdrawal-turns.ts';

/** Nouns of verbs that hand on without saying what: "passer la main". */
const HANDING = new Set(['main', 'relais', 'témoin', 'flambeau', 'place', 'clés', 'clefs']);

function handedOn(scene: Scene, at: number, action: string, receiver: number): Reading {
  const agent = who(scene, frameOf(scene.parse, at).agent);
  const force = military(scene, agent);
  const successor = who(scene, receiver)!.code;
  if (force === '' || successor === '' || force === successor || isArmedGroup(agent)) return null;
  return draft(action, at, { force, successor }, 0.75);
}

export const KEYS = /^(?:keys?|clés?|clefs?)$/;

/** "Keys to the Timbuktu base", "les clés du camp": the base that keys are of; -1 for none. */
export function siteOfKeys(scene: Scene, keys: number): number {
  const next = scene.parse.chunks[keys + 1];
  return next?.kind === 'noun' &&
    /^(?:to|of|for|de|du|d'|des)$/.test(next.prep) &&
    (holds(scene, keys + 1, 'strongbase') || town(scene, keys + 1))
    ? keys + 1
    : -1;
}

/** "Ont remis au préfet les clés du camp": the base whose keys are told of after the verb; -1 for none. */
function keysAfter(scene: Scene, at: number): number {
  const { chunks } = scene.parse;
  for (let i = at + 1; i < chunks.length && chunks[i]!.kind === 'noun'; i++)
    if (KEYS.test(last(scene, i))) return siteOfKeys(scene, i);
  return -1;
}

/** Whether a phrase names somebody to whom a base is given: a force, a government; a town is where it goes. */
function receives(scene: Scene, chunk: number): boolean {
  const { prep } = scene.parse.chunks[chunk]!;
  if (!/^(?:to|à|aux|au|en)$/.test(prep)) return false;
  const place = placeIn(scene, chunk);
  const named = who(scene, chunk);
  if (place && place.kind !== 'country' && named?.role !== 'force') return false;
  return (
    isForce(named) || named?.role === 'official' || holds(scene, chunk, 'government') || isCivilTaker(scene, chunk)
  );
}

const CIVIL =
  /^(?:owners?|landlords?|prefect|governor|governorate|mayor|mayors|council|municipality|town hall|authority|chiefs?|elders|community|university|ministry|foundation|préfet|sous-préfet|gouverneur|gouvernorat|maire|mairie|commune|municipalité|conseil|autorités?|chefferie|communauté|université|ministère|propriétaires?|bailleur|habitants|état|state|civilians?)$/;

/** Those without arms who are given a base: its owner, a mayor, a prefect. */
const isCivilTaker = ({ parse: { chunks, items } }: Scene, chunk: number): boolean => {
  const { a, b } = chunks[chunk]!;
  return items.slice(a, b + 1).some((item) => CIVIL.test(item.low));
};

/** "Transferred its command post from Bamako to Gao": a base that is moved and not given away. */
function movesHouse(scene: Scene, at: number, given: number): boolean {
  const { chunks } = scene.parse;
  let from = false;
  const start = pastAside(scene, given + 1);
  for (let i = start; i < chunks.length && i < start + 7; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' && i > at) break;
    const named = chunk.kind === 'noun' ? namedAt(scene, i) : -1;
    if (named < 0) continue;
    if (/^(?:from|de|d'|du|depuis)$/.test(chunk.prep)) from = true;
    else if (i > at && /^(?:to|à|au|vers|into)$/.test(chunk.prep))
      return (
        from || chunk.prep === 'vers' || (chunk.prep !== '' && isExact(placeIn(scene, named)!) && !town(scene, given))
      );
  }
  return false;
}

/** Past what a participle between commas says of a base: "its command post, hit by a bomb, from". */
function pastAside({ parse: { chunks } }: Scene, at: number): number {
  if (chunks[at]?.sign !== ',' || chunks[at + 1]?.group?.form !== 'participle') return at;
  const end = chunks.findIndex(
    ({ kind, sign, group }, i) => i > at + 1 && (sign === ',' || (kind === 'verb' && !!group)),
  );
  return chunks[end]?.sign === ',' ? end + 1 : at;
}

/** Verbs of giving that tell of a handover only where they say to whom. */
const NEEDS_TAKER = new Set(['return', 'rendre', 'livrer', 'confier', 'hand', 'give']);

export function transferVerb(scene: Scene, at: number, action: string, lemma: string, particle: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const given =
    frame.patients.find((one) => holds(scene, one, 'strongbase')) ??
    frame.patients.find(
      (one) =>
        site(scene, one) ||
        (ofThem(scene, at, one) && scene.topic !== '') ||
        town(scene, one) ||
        (placeIn(scene, one) === null &&
          (/^(?:keys|clés|clefs|emprise|camp)$/.test(last(scene, one)) ||
            (PARTS.test(last(scene, one)) && siteOfKeys(scene, one) >= 0))),
    );
  const receiver = frame.adjuncts.find((one) => receives(scene, one));
  // "Left the camp to go home".
  if (lemma === 'leave' && receiver === undefined) return null;
  if (given !== undefined && receiver === undefined && !KEYS.test(last(scene, given)) && movesHouse(scene, at, given))
    return null;
  const kept = given === undefined && KEYS.test(particle) ? keysAfter(scene, at) : -1;
  if (kept >= 0) {
    const owner = military(scene, who(scene, kept)) || military(scene, agent) || scene.topic;
    if (kindOfForce(owner) === 'armed' || (owner === '' && !isMilitaryBase(scene, kept))) return null;
    const to = receiver === undefined ? '' : forceCode(who(scene, receiver), { ...scene, topic: '' });
    const own = [kept].filter((one) => placeIn(scene, one) !== null);
    return draft(action, at, { force: owner, own, ...(to === '' ? {} : { successor: to }) }, 0.75);
  }
  if (given === undefined)
    return HANDING.has(particle) && receiver !== undefined ? handedOn(scene, at, action, receiver) : null;
  const keyed = PARTS.test(last(scene, given)) || KEYS.test(last(scene, given)) ? siteOfKeys(scene, given) : -1;
  const held = who(scene, keyed >= 0 ? keyed : given);
  const taker =
    receiver === undefined
      ? undefined
      : forceCode(who(scene, receiver), { ...scene, topic: '' }) || who(scene, receiver)!.words;
  let force = military(scene, agent);
  if (force === '' || (taker !== undefined && force === taker))
    force = held && held.role === 'base' ? military(scene, held) : force;
  const group = scene.parse.chunks[at]!.group!;
  const stands = holds(scene, given, 'strongbase') || oneOf(scene, given) || ofThem(scene, at, given) || keyed >= 0;
  const awaited = group.passive && frame.agent < 0 && scene.topic !== '' && town(scene, given);
  const overTown = particle === 'over' && town(scene, given) && military(scene, agent) !== '';
  const back = givesBack(scene, given, lemma) && military(scene, agent) !== '';
  if (!stands && receiver === undefined && !awaited && !overTown && !back && !KEYS.test(last(scene, given)))
    return null;
  const keeper = group.passive ? keeperOf(scene, given) : null;
  if (force === '') force = military(scene, keeper);
  const left = scene.topic === taker ? scene.mission : scene.topic;
  if (force === '' && (stands || awaited) && group.passive && frame.agent < 0) force = left;
  if (
    particle === '' &&
    NEEDS_TAKER.has(lemma) &&
    receiver === undefined &&
    !/^(?:keys|clés|clefs)$/.test(last(scene, given)) &&
    !(givesBack(scene, given, lemma) && (group.passive ? scene.topic : military(scene, agent)) !== '')
  )
    return null;
  if (force === '' && receiver === undefined && !isMilitaryBase(scene, keyed >= 0 ? keyed : given)) return null;
  const told = group.passive && receiver !== undefined && town(scene, given) && takesPosts(scene, receiver);
  if (force === '' && !stands && !told && scene.topic === '' && scene.mission === '') return null;
  if (isArmedGroup(agent) || isArmedGroup(keeper)) return null;
  if (isNumbered(scene, at)) return numbered(scene, at, action, force || left);
  return draft(
    action,
    at,
    {
      force: force || left,
      successor: taker,
      own: [given, keyed, townOfSite(scene, given), keptAt(scene, given)]
        .filter((one) => one >= 0 && placeIn(scene, one) !== null)
        .slice(0, 1),
    },
    0.88,
  );
}

/** Those to whom a town is handed where nobody says what of it: soldiers, or whoever rules there, and no country. */
const takesPosts = (scene: Scene, taker: number): boolean =>
  placeIn(scene, taker) === null &&
  (who(scene, taker)?.role === 'force' || items(scene, taker).some((low) => RULERS.test(low)));

const RULERS = /^(?:authorities|authority|autorités?|government|gouvernement|state|état|police|army|armée)$/;

/** "A rendu Gao", "celles de Gao ont été rendues": a base, or a town of a force abroad, that is given back to nobody named. */
const givesBack = (scene: Scene, given: number, lemma: string): boolean =>
  lemma === 'rendre' &&
  (isMilitaryBase(scene, given) ||
    oneOf(scene, given) ||
    town(scene, given) ||
    (holds(scene, given, 'strongbase') && is(scene.parse.items[scene.parse.chunks[given]!.a], 'possessive')));

/** What of a base can be given away for the whole. */
const PARTS =
  /^(?:control|command|ownership|custody|possession|responsibility|section|part|share|half|remainder|rest|contrôle|commandement|propriété|gestion|responsabilité|partie|part|moitié|reste)$/;

/** "The camp passed to the Malian army", "the base changed hands". */
export function passVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const keyed = frame.agent >= 0 && KEYS.test(last(scene, frame.agent)) ? siteOfKeys(scene, frame.agent) : -1;
  const keys = frame.agent >= 0 && keyed < 0 && /^(?:keys|clés|clefs|perimeter)$/.test(last(scene, frame.agent));
  if (keys && /^(?:change|changer)$/.test(lemma) && kindOfForce(scene.topic) !== 'armed')
    return draft(action, at, { force: scene.topic, own: [] }, 0.6);
  if (keyed >= 0 && /^(?:change|changer)$/.test(lemma)) {
    const owner = military(scene, who(scene, keyed)) || scene.topic;
    if (kindOfForce(owner) === 'armed') return null;
    const places = [keyed, keyed + 1].filter((one) => one < at && placeIn(scene, one) !== null);
    return draft(action, at, { force: owner, own: places }, 0.7);
  }
  const { chunks } = scene.parse;
  const part = frame.agent >= 0 && PARTS.test(last(scene, frame.agent)) && holds(scene, frame.agent + 1, 'strongbase');
  const site = part ? frame.agent + 1 : frame.agent;
  if (site < 0 || !(holds(scene, site, 'strongbase') || oneOf(scene, site)))
    return passesOn(scene, at) ? transferVerb(scene, at, action, lemma, '') : null;
  const receiver = frame.adjuncts.find(
    (one) =>
      one > at &&
      /^(?:to|into|under|à|aux|au|sous|entre|dans)$/.test(chunks[one]!.prep) &&
      (receives(scene, one) ||
        isForce(who(scene, one)) ||
        (items(scene, one).some((low) => CONTROL.test(low)) && codeIn(scene, one) !== '')),
  );
  if (receiver === undefined && !/^(?:change|changer)$/.test(lemma)) return null;
  const held = who(scene, site);
  const taker = receiver === undefined ? null : who(scene, receiver);
  const successor =
    receiver === undefined
      ? undefined
      : forceCode(taker, { ...scene, topic: '' }) || codeIn(scene, receiver) || taker!.words;
  if (kindOfForce(successor) === 'armed' || isArmedGroup(taker)) return null;
  const force = military(scene, held) || lodgedIn(scene, site, at) || scene.topic;
  if (force === successor) return null;
  const own = [site, site + 1].filter((one) => chunks[one]?.kind === 'noun' && placeIn(scene, one) !== null);
  return draft(action, at, { force, successor, own }, 0.75);
}

/** "The Dutch passed the camp to the police": whether somebody gives a base to those whom a verb of passing names. */
function passesOn(scene: Scene, at: number): boolean {
  const { patients, adjuncts } = frameOf(scene.parse, at);
  return patients.some((one) => holds(scene, one, 'strongbase')) && adjuncts.some((one) => receives(scene, one));
}

/** "The base, where French soldiers were stationed, passed": the force told of between a base and its verb. */
function lodgedIn(scene: Scene, site: number, verb: number): string {
  for (let i = site + 1; i < verb; i++) {
    const named =
      scene.parse.chunks[i]!.kind === 'noun' && placeIn(scene, i) === null && who(scene, i)?.role === 'force'
        ? military(scene, who(scene, i))
        : '';
    if (named !== '') return named;
  }
  return '';
}

const CONTROL = /^(?:control|command|authority|hands|contrôle|commandement|autorité|mains|giron|coupe)$/;
