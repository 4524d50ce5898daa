import { codeIn, isFormer } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import {
  type Draft,
  forceCode,
  holds,
  isArmedGroup,
  isForce,
  isMilitaryBase,
  ownerOf,
  placeIn,
  type Scene,
  at as who,
} from './scene.ts';
import { draft, items, last, military, OF, oneOf, type Reading, site, spokenOf, town } from './withdrawal-parts.ts';

/** Nouns of verbs that hand on without saying what: "passer la main". */
const HANDING = new Set(['main', 'relais', 'témoin', 'flambeau', 'place', 'clés', 'clefs']);

function handedOn(scene: Scene, at: number, action: string, receiver: number): Reading {
  const agent = who(scene, frameOf(scene.parse, at).agent);
  const force = military(scene, agent);
  const successor = who(scene, receiver)!.code;
  if (force === '' || successor === '' || force === successor || isArmedGroup(agent)) return null;
  return draft(action, at, { force, successor }, 0.75);
}

const KEYS = /^(?:keys?|clés?|clefs?)$/;

/** "Keys to the Timbuktu base", "les clés du camp": the base that keys are of; -1 for none. */
function siteOfKeys(scene: Scene, keys: number): number {
  const next = scene.parse.chunks[keys + 1];
  return next?.kind === 'noun' &&
    /^(?:to|of|for|de|du|d'|des)$/.test(next.prep) &&
    (holds(scene, keys + 1, 'strongbase') || town(scene, keys + 1))
    ? keys + 1
    : -1;
}

/** Whether a phrase names somebody to whom a base is given: a force, a government; a town is where it goes. */
function receives(scene: Scene, chunk: number): boolean {
  const { prep } = scene.parse.chunks[chunk]!;
  if (!/^(?:to|à|aux|au|en)$/.test(prep)) return false;
  const place = placeIn(scene, chunk);
  const named = who(scene, chunk);
  if (place && place.kind !== 'country' && named?.role !== 'force') return false;
  return isForce(named) || named?.role === 'official' || holds(scene, chunk, 'government');
}

/** "Transferred its command post from Bamako to Gao": a base that is moved and not given away. */
function movesHouse(scene: Scene, at: number, given: number): boolean {
  const { chunks } = scene.parse;
  let from = false;
  for (let i = given + 1; i < chunks.length && i < given + 6; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' && i > at) break;
    if (chunk.kind !== 'noun' || !placeIn(scene, i)) continue;
    if (/^(?:from|de|d'|du|depuis)$/.test(chunk.prep)) from = true;
    else if (i > at && /^(?:to|à|au|vers|into)$/.test(chunk.prep))
      return from || chunk.prep === 'vers' || (chunk.prep !== '' && isExact(placeIn(scene, i)!) && !town(scene, given));
  }
  return false;
}

export function transferVerb(scene: Scene, at: number, action: string, lemma: string, particle: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const given =
    frame.patients.find((one) => holds(scene, one, 'strongbase')) ??
    frame.patients.find(
      (one) =>
        site(scene, one) ||
        town(scene, one) ||
        (placeIn(scene, one) === null && /^(?:control|contrôle|keys|clés|clefs|emprise|camp)$/.test(last(scene, one))),
    );
  const receiver = frame.adjuncts.find((one) => receives(scene, one));
  if (given !== undefined && receiver === undefined && !KEYS.test(last(scene, given)) && movesHouse(scene, at, given))
    return null;
  if (given === undefined)
    return HANDING.has(particle) && receiver !== undefined ? handedOn(scene, at, action, receiver) : null;
  const keyed = KEYS.test(last(scene, given)) ? siteOfKeys(scene, given) : -1;
  const held = who(scene, keyed >= 0 ? keyed : given);
  const taker =
    receiver === undefined
      ? undefined
      : forceCode(who(scene, receiver), { ...scene, topic: '' }) || who(scene, receiver)!.words;
  let force = military(scene, agent);
  if (force === '' || (taker !== undefined && force === taker))
    force = held && held.role === 'base' ? military(scene, held) : force;
  const group = scene.parse.chunks[at]!.group!;
  const stands = holds(scene, given, 'strongbase') || oneOf(scene, given) || keyed >= 0;
  const awaited = group.passive && frame.agent < 0 && scene.topic !== '' && town(scene, given);
  if (!stands && receiver === undefined && !awaited && !KEYS.test(last(scene, given))) return null;
  if (force === '' && (stands || awaited) && group.passive && frame.agent < 0) force = scene.topic;
  if (
    particle === '' &&
    (lemma === 'return' || lemma === 'rendre' || lemma === 'livrer' || lemma === 'confier' || lemma === 'hand') &&
    receiver === undefined &&
    !/^(?:keys|clés|clefs)$/.test(last(scene, given))
  )
    return null;
  if (force === '' && receiver === undefined && !isMilitaryBase(scene, given)) return null;
  if (isArmedGroup(agent)) return null;
  return draft(
    action,
    at,
    {
      force: force || (scene.topic === taker ? scene.mission : scene.topic),
      successor: taker,
      own: [given, keyed].filter((one) => one >= 0 && placeIn(scene, one) !== null),
    },
    0.88,
  );
}

/** "On a baissé le rideau", "éteindront la lumière": the words themselves say that a place is closed. */
function shutters(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const force = military(scene, agent) || scene.topic;
  if (force === '' || kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  return draft(action, at, { force }, 0.6);
}

export function closeVerb(scene: Scene, at: number, action: string, particle: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const part = frame.patients.find((one) => PART.test(last(scene, one)) && holds(scene, one + 1, 'strongbase'));
  const closed =
    (part === undefined ? undefined : part + 1) ??
    frame.patients.find((one) => holds(scene, one, 'strongbase')) ??
    frame.patients.find(
      (one) =>
        site(scene, one) ||
        (((group.passive && frame.agent < 0 && scene.topic !== '') || closesTown(scene, frame.agent)) &&
          who(scene, one)?.role === 'place' &&
          town(scene, one)),
    );
  const agent = who(scene, frame.agent);
  const next = closed === undefined ? nextToClose(scene, at) : null;
  if (next) return { ...draft(action, at, next, 0.7)!, status: 'planned' };
  const idle = frame.patients.length === 0 || SHUTTERS.test(particle) || GATES.test(last(scene, frame.patients[0]!));
  if (closed === undefined && agent?.role === 'base' && holds(scene, frame.agent, 'strongbase') && idle)
    return shutItself(scene, at, frame.agent, action);
  if (closed === undefined && SHUTTERS.test(particle)) return shutters(scene, at, action);
  if (closed === undefined) return null;
  const held = who(scene, closed)!;
  const force = military(scene, held) || military(scene, agent) || scene.topic;
  if (kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  if (force === '' && !isMilitaryBase(scene, closed)) return null;
  if (group.form === 'participle' && group.mood === 'future' && ordinalBefore(scene, at)) {
    const first = scene.parse.chunks.findIndex((chunk, i) => chunk.kind === 'noun' && placeIn(scene, i) !== null);
    return first < 0 || first > at ? null : { ...draft(action, at, { force, own: [first] }, 0.7)!, status: 'reported' };
  }
  if (
    !holds(scene, closed, 'strongbase') &&
    !oneOf(scene, closed) &&
    !isMilitaryBase(scene, closed) &&
    held.role !== 'place' &&
    held.code === '' &&
    military(scene, agent) === ''
  )
    return null;
  return draft(action, at, { force, ...(placeIn(scene, closed) ? { own: [closed] } : {}) }, 0.88);
}

const PART = /^(?:parts?|half|most|section|rest|remainder|parties?|moitié|reste|majorité)$/;
const SHUTTERS = /^(?:rideau|portes|lumière|doors|clé)$/;
const GATES = /^(?:gates?|doors?|portes?|grilles?)$/;

/** "The Takuba headquarters closed", "the camp shut its gates": a base that closes of itself. */
function shutItself(scene: Scene, at: number, site: number, action: string): Reading {
  const force = military(scene, who(scene, site)) || ownerOf(scene, site) || scene.topic;
  if (kindOfForce(force) === 'armed' || (force === '' && !isMilitaryBase(scene, site))) return null;
  return draft(action, at, { force, own: placesOf(scene, site, at) }, 0.75);
}

/** Places named in a phrase or right after it, before the verb. */
function placesOf(scene: Scene, chunk: number, verb: number): number[] {
  const found: number[] = [];
  for (let i = chunk; i < verb && scene.parse.chunks[i]!.kind === 'noun'; i++) if (placeIn(scene, i)) found.push(i);
  return found;
}

/** "Mopti will be the next camp to close": whose base is next, and where; null where nothing of the kind is said. */
function nextToClose(scene: Scene, at: number): { force: string; own: number[] } | null {
  const { chunks, items } = scene.parse;
  const site = chunks[at - 1];
  const be = chunks[at - 2];
  if (chunks[at]!.group!.form !== 'infinitive' || site?.kind !== 'noun' || be?.kind !== 'verb') return null;
  if (!holds(scene, at - 1, 'strongbase') || !is(items[be.group!.verb], 'be')) return null;
  const { agent } = frameOf(scene.parse, at - 2);
  if (agent < 0 || !placeIn(scene, agent)) return null;
  return { force: codeIn(scene, at - 1) || spokenOf(scene), own: [agent] };
}

/** "The mission closed Ogossagou": a mission that closes a town closes its base there. */
function closesTown(scene: Scene, agent: number): boolean {
  const named = who(scene, agent);
  return named !== null && (kindOfForce(forceCode(named, scene)) === 'mission' || /mission/i.test(named.words));
}

/** "The eighth of the bases to be closed": a numbered one has been. */
function ordinalBefore(scene: Scene, at: number): boolean {
  for (let i = Math.max(0, at - 3); i < at; i++)
    if (holds(scene, i, 'ordinal') || holds(scene, i, 'last-word')) return true;
  return false;
}

export function siteNoun(scene: Scene, at: number, action: string): Reading {
  const { chunks } = scene.parse;
  const next = chunks[at + 1];
  const inside = holds(scene, at, 'strongbase')
    ? at
    : next?.kind === 'noun' &&
        OF.has(next.prep) &&
        (site(scene, at + 1) || (town(scene, at + 1) && action === 'base-handover'))
      ? at + 1
      : -1;
  if (inside < 0) return null;
  if (KEYS.test(last(scene, at))) return null;
  const held = who(scene, inside);
  let successor: string | undefined;
  for (let i = at + 1; i < chunks.length && i <= at + 6; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' && chunk.group!.form === 'finite') break;
    if (
      chunk.kind === 'noun' &&
      /^(?:to|à|aux|au)$/.test(chunk.prep) &&
      isForce(who(scene, i)) &&
      placeIn(scene, i) === null
    ) {
      successor = forceCode(who(scene, i), { ...scene, topic: '' }) || who(scene, i)!.words;
      break;
    }
  }
  let force = military(scene, held);
  if (force === '' || held?.bare) force = ownerOf(scene, inside) || spokenOf(scene, successor);
  const by = chunks.findIndex(
    (chunk, i) => i > at && i < at + 6 && (chunk.prep === 'by' || chunk.prep === 'par') && isForce(who(scene, i)),
  );
  if (by >= 0 && (held?.code ?? '') === '') force = forceCode(who(scene, by), scene) || force;
  const between = chunks.findIndex(
    (chunk, i) =>
      i > at && i < at + 8 && (chunk.prep === 'between' || chunk.prep === 'entre') && isForce(who(scene, i)),
  );
  if (between >= 0 && chunks[between + 1]?.and && isForce(who(scene, between + 1))) {
    force = forceCode(who(scene, between), scene) || force;
    successor ??= forceCode(who(scene, between + 1), { ...scene, topic: '' }) || undefined;
  }
  if (kindOfForce(force) === 'armed' || (force === '' && !isMilitaryBase(scene, inside))) return null;
  return draft(action, at, { force, successor, ...(placeIn(scene, inside) ? { own: [inside] } : {}) }, 0.8);
}

const VAGUE_TAKEOVER = new Set([
  'occupy',
  'enter',
  'receive',
  'move',
  'occuper',
  'réoccuper',
  'investir',
  'récupérer',
  'reprendre',
  'inherit',
  'hériter',
  'recover',
  'reclaim',
  'regain',
  'retake',
  'reoccupy',
  'assume',
  'get',
  'recevoir',
  'remplacer',
  'succéder',
  'réintégrer',
  'réinvestir',
]);

export function takeoverVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const around = [
    ...frame.patients,
    ...frame.adjuncts.filter((one) => /^(?:of|de|du|d'|des|over|à)$/.test(scene.parse.chunks[one]!.prep)),
  ];
  const object = around.find((one) => holds(scene, one, 'strongbase'));
  if (!agent || !isForce(agent) || isArmedGroup(agent)) return null;
  if (object === undefined) return airportTaken(scene, at, lemma, around);
  const held = who(scene, object)!;
  const successor = forceCode(agent, { ...scene, topic: '' }) || agent.words;
  const from = frame.adjuncts.find(
    (one) =>
      /^(?:from|de|d'|du|des|à|aux)$/.test(scene.parse.chunks[one]!.prep) &&
      isForce(who(scene, one)) &&
      !placeIn(scene, one),
  );
  const loser = from === undefined ? '' : military(scene, who(scene, from));
  const former = isFormer(scene, object);
  const stays = /^(?:occupy|occuper)$/.test(lemma) && scene.parse.chunks[at]!.group!.tense === 'present';
  if (stays && (held.code === '' || held.code === successor) && !former)
    return entered(scene, at, successor, placeIn(scene, object) ? [object] : []);
  if (VAGUE_TAKEOVER.has(lemma) && loser === '' && !(held.code !== '' && held.code !== successor) && !former)
    return null;
  const force =
    loser !== '' && loser !== successor
      ? loser
      : military(scene, held) && held.code !== successor
        ? military(scene, held)
        : scene.topic !== successor
          ? scene.topic
          : '';
  if (kindOfForce(successor) === 'armed' || kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  if (force === '')
    return former || !(VAGUE_TAKEOVER.has(lemma) || lemma === 'prendre' || lemma === 'take')
      ? { ...entered(scene, at, successor, placeIn(scene, object) ? [object] : []) }
      : null;
  const own = placeIn(scene, object) ? [object] : [];
  return {
    ...draft(action, at, { force, successor, own }, 0.75)!,
    also: entered(scene, at, successor, own),
  };
}

/** "The army took over the airport": who runs a place of use to an army is there. */
function airportTaken(scene: Scene, at: number, lemma: string, around: readonly number[]): Reading {
  const airport = around.find((one) => AIRPORT.test(last(scene, one)));
  const force = forceCode(who(scene, frameOf(scene.parse, at).agent), { ...scene, topic: '' });
  if (airport === undefined || VAGUE_TAKEOVER.has(lemma) || force === '') return null;
  return entered(scene, at, force, placeIn(scene, airport) ? [airport] : []);
}

const AIRPORT = /^(?:airport|airfield|aéroport|aérodrome|airstrip|port)$/;

/** Whoever takes over a base is there. */
const entered = (scene: Scene, at: number, force: string, own: readonly number[]): Omit<Draft, 'rule'> => ({
  layer: 'bases',
  action: 'presence',
  phase: scene.parse.chunks[at]!.group!.tense === 'present' ? 'present' : 'opened',
  at,
  where: { own },
  force,
  placed: true,
  confidence: 0.6,
});

/** "The camp passed to the Malian army", "the base changed hands". */
export function passVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  if (frame.agent < 0 || !(holds(scene, frame.agent, 'strongbase') || oneOf(scene, frame.agent))) return null;
  const { chunks } = scene.parse;
  const receiver = frame.adjuncts.find(
    (one) =>
      one > at &&
      /^(?:to|into|under|à|aux|au|sous|entre|dans)$/.test(chunks[one]!.prep) &&
      (receives(scene, one) ||
        isForce(who(scene, one)) ||
        (items(scene, one).some((low) => CONTROL.test(low)) && codeIn(scene, one) !== '')),
  );
  if (receiver === undefined && !/^(?:change|changer)$/.test(lemma)) return null;
  const held = who(scene, frame.agent);
  const taker = receiver === undefined ? null : who(scene, receiver);
  const successor =
    receiver === undefined
      ? undefined
      : forceCode(taker, { ...scene, topic: '' }) || codeIn(scene, receiver) || taker!.words;
  if (kindOfForce(successor) === 'armed' || isArmedGroup(taker)) return null;
  const force = military(scene, held) || lodgedIn(scene, frame.agent, at) || scene.topic;
  if (force === successor) return null;
  const own = [frame.agent, frame.agent + 1].filter((one) => placeIn(scene, one) !== null);
  return draft(action, at, { force, successor, own }, 0.75);
}

/** "The base, where French soldiers were stationed, passed": the force told of between a base and its verb. */
function lodgedIn(scene: Scene, site: number, verb: number): string {
  for (let i = site + 1; i < verb; i++) {
    const named =
      scene.parse.chunks[i]!.kind === 'noun' && placeIn(scene, i) === null ? military(scene, who(scene, i)) : '';
    if (named !== '') return named;
  }
  return '';
}

const CONTROL = /^(?:control|command|authority|hands|contrôle|commandement|autorité|mains|giron|coupe)$/;
