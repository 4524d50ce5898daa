import { codeIn } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { closesTown, isAbroad, keepsOut, townCloses } from './closed-town.ts';
import { ofThem, oneOf } from './elided.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { keeperOf, keptAt } from './kept-at.ts';
import { is } from './phrase.ts';
import {
  forceCode,
  holds,
  isArmedGroup,
  isForce,
  isMilitaryBase,
  isPostAt,
  ownerOf,
  placeIn,
  type Scene,
  at as who,
} from './scene.ts';
import { KEYS } from './withdrawal-handovers.ts';
import {
  asideTown,
  complementAt,
  draft,
  items,
  last,
  military,
  type Reading,
  site,
  spokenOf,
  town,
  whoseSite,
} from './withdrawal-parts.ts';
import { isNumbered, numbered } from './withdrawal-turns.ts';

/** "On a baissé le rideau", "éteindront la lumière": the words themselves say that a place is closed. */
function shutters(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const force = military(scene, agent) || scene.topic;
  if (force === '' || kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  return draft(action, at, { force }, 0.6);
}

/** "The post was attacked and abandoned": the base of a participle that goes on after another of which it is the subject. */
function shared(scene: Scene, at: number): number | undefined {
  const { chunks } = scene.parse;
  if (chunks[at]!.group!.form !== 'participle' || !chunks[at]!.and) return undefined;
  const before = chunks.findLastIndex(({ kind }, i) => i < at && kind !== 'noun' && kind !== 'date');
  const group = chunks[before]?.group;
  if (!group?.passive || group.form !== 'finite' || group.negated || group.tense !== 'past') return undefined;
  const [subject] = frameOf(scene.parse, before).patients;
  const ours = subject !== undefined && subject < before && !holds(scene, subject, 'armed');
  return ours && holds(scene, subject, 'strongbase') ? subject : undefined;
}

export function closeVerb(scene: Scene, at: number, action: string, particle: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const part = frame.patients.find(
    (one) => (PART.test(last(scene, one)) || counts(scene, one)) && holds(scene, one + 1, 'strongbase'),
  );
  const closed =
    (part === undefined ? undefined : part + 1) ??
    frame.patients.find((one) => holds(scene, one, 'strongbase')) ??
    frame.patients.find(
      (one) =>
        site(scene, one) ||
        ofThem(scene, at, one) ||
        (((group.passive && frame.agent < 0 && scene.topic !== '') || closesTown(scene, frame.agent)) &&
          who(scene, one)?.role === 'place' &&
          who(scene, frame.patients[0]!)?.role === 'place' &&
          town(scene, one)),
    ) ??
    shared(scene, at);
  const agent = who(scene, frame.agent);
  if ([closed ?? -1, frame.agent].some((one) => one >= 0 && ofDiplomats(scene, one))) return null;
  const next = closed === undefined ? nextToClose(scene, at) : null;
  if (next) return { ...draft(action, at, next, 0.7)!, status: 'planned' };
  const idle = frame.patients.length === 0 || SHUTTERS.test(particle) || GATES.test(last(scene, frame.patients[0]!));
  const closable = holds(scene, frame.agent, 'strongbase') || (agent?.role === 'base' && military(scene, agent) !== '');
  const others = frame.agent >= 0 && frame.agent < at && ofThem(scene, at, frame.agent);
  if (closed === undefined && ((agent?.role === 'base' && closable) || others) && idle)
    return shutItself(scene, at, frame.agent, action);
  const gate = frame.agent >= 0 ? frame.agent : (frame.patients[0] ?? -1);
  const gated = gate >= 0 && gate < at && GATES.test(last(scene, gate)) && holds(scene, gate + 1, 'strongbase');
  if (closed === undefined && gated) return shutItself(scene, at, gate + 1, action);
  if (closed === undefined && SHUTTERS.test(particle)) return shutters(scene, at, action);
  if (closed === undefined && townCloses(scene, at))
    return draft(action, at, { force: scene.topic, own: [frame.agent] }, 0.7);
  if (closed === undefined) return null;
  if (/^l[eè]v/.test(scene.parse.items[group.verb]!.low) && !holds(scene, closed, 'strongbase')) return null;
  const held = who(scene, closed)!;
  if (held.role === 'place' && keepsOut(scene, at)) return null;
  const keeper = keeperOf(scene, closed);
  const force =
    military(scene, held) || ownerOf(scene, closed) || military(scene, agent) || military(scene, keeper) || scene.topic;
  if (kindOfForce(force) === 'armed' || isArmedGroup(agent) || isArmedGroup(keeper)) return null;
  if (force === '' && !isMilitaryBase(scene, closed) && !isPostAt(scene, closed)) return null;
  if (isNumbered(scene, at)) return numbered(scene, at, action, force);
  if (
    !holds(scene, closed, 'strongbase') &&
    !oneOf(scene, closed) &&
    !ofThem(scene, at, closed) &&
    !isMilitaryBase(scene, closed) &&
    held.role !== 'place' &&
    held.code === '' &&
    military(scene, agent) === ''
  )
    return null;
  const within = placeIn(scene, closed) ? closed : ofTown(scene, closed) ? closed + 1 : keptAt(scene, closed);
  const named = within < 0 && closed < at ? asideTown(scene, closed, at) : within;
  return draft(action, at, { force, ...(named < 0 ? {} : { own: [named] }) }, 0.88);
}

/** "La base de Gao": whether the next phrase tells the town of a base. */
const ofTown = (scene: Scene, chunk: number): boolean =>
  scene.parse.chunks[chunk + 1]?.kind === 'noun' &&
  OF.has(scene.parse.chunks[chunk + 1]!.prep) &&
  town(scene, chunk + 1);

/** An embassy that closes is no base. */
const ofDiplomats = (scene: Scene, chunk: number): boolean => items(scene, chunk).some((low) => EMBASSY.test(low));

const EMBASSY = /^(?:embass(?:y|ies)|consulates?|ambassades?|consulats?|legations?|légations?)$/;

/** "Seven of its camps". */
const counts = (scene: Scene, chunk: number): boolean => {
  const { a, b } = scene.parse.chunks[chunk]!;
  const item = scene.parse.items[b]!;
  return a === b && (item.kind === 'number' || is(item, 'cardinal'));
};

const PART = /^(?:parts?|half|most|section|rest|remainder|parties?|moitié|reste|majorité)$/;

const SHUTTERS = /^(?:rideau|portes|lumière|doors|clé)$/;

const GATES = /^(?:gates?|doors?|portes?|grilles?)$/;

/** "The Takuba headquarters closed", "the camp shut its gates": a base that closes of itself. */
function shutItself(scene: Scene, at: number, site: number, action: string): Reading {
  const force = military(scene, who(scene, site)) || ownerOf(scene, site) || scene.topic;
  if (kindOfForce(force) === 'armed' || (force === '' && !isMilitaryBase(scene, site) && !isPostAt(scene, site)))
    return null;
  const own = placesOf(scene, site, at);
  const aside = own.length > 0 ? -1 : asideTown(scene, site, at);
  return draft(action, at, { force, own: aside < 0 ? own : [aside] }, 0.75);
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

export function siteNoun(scene: Scene, at: number, action: string): Reading {
  const { chunks } = scene.parse;
  const after = complementAt(scene, at);
  const given = after >= 0 && /^(?:to|à|aux|au)$/.test(chunks[after]!.prep) && isForce(who(scene, after));
  const of = given ? complementAt(scene, after) : after;
  const inside = holds(scene, at, 'strongbase')
    ? at
    : of >= 0 &&
        OF.has(chunks[of]!.prep) &&
        (site(scene, of) || (town(scene, of) && (action === 'base-handover' || isAbroad(scene, of))))
      ? of
      : -1;
  const whose = inside < 0 ? whoseSite(scene, at) : -1;
  if (whose >= 0) {
    const owner = scene.topic || spokenOf(scene);
    if (owner === '' || kindOfForce(owner) === 'armed') return null;
    return draft(action, at, { force: owner, own: [whose] }, 0.7);
  }
  if (inside < 0) return slatedFor(scene, at, action);
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

/** "Gao is slated for closure": a base or town of the force spoken of, of which the noun is said to come. */
function slatedFor(scene: Scene, at: number, action: string): Reading {
  const { chunks } = scene.parse;
  const verb = chunks[at - 1];
  if (chunks[at]!.prep !== 'for' || verb?.kind !== 'verb' || !verb.group!.passive || verb.group!.negated) return null;
  const subject = frameOf(scene.parse, at - 1).patients[0] ?? -1;
  if (subject < 0 || subject > at || !(site(scene, subject) || town(scene, subject))) return null;
  const force = military(scene, who(scene, subject)) || scene.topic;
  if (kindOfForce(force) === 'armed' || (force === '' && !isMilitaryBase(scene, subject))) return null;
  const told = draft(action, at, { force, own: placesOf(scene, subject, at - 1) }, 0.6);
  return told && { ...told, status: 'planned' };
}
