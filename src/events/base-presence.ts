import { base, draft, headWord, holder, oneOf, type Reading } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import type { Who } from './phrase.ts';
import { forceCode, holds, isArmedGroup, isForce, isMilitaryBase, placeIn, type Scene, at as who } from './scene.ts';

export function stationVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  const moved = frame.patients
    .map((one) => ({ one, named: who(scene, one)! }))
    .find(({ named }) => isForce(named) || named.role === 'base' || named.role === 'pronoun');
  if (!moved && lemma === 'trouver' && agent?.role === 'base') {
    const owner = agent.code || relativeOwner(scene, frame.agent) || scene.topic;
    return owner === '' || kindOfForce(owner) === 'armed' ? null : draft('headquarters', 'present', at, owner, [], 0.7);
  }
  if (!moved && group.reflexive && isForce(agent)) {
    const force = forceCode(agent, scene);
    if (force === '' || kindOfForce(force) === 'armed' || lemma === 'trouver') return null;
    return { ...draft('arrival', 'opened', at, force, [], 0.75)!, placed: true };
  }
  if (!moved) {
    if (lemma === 'trouver' && agent && isForce(agent) && agent.code !== '')
      return draft('presence', 'present', at, agent.code, [], 0.5);
    return null;
  }
  if (
    lemma === 'trouver' ||
    ((lemma === 'locate' || lemma === 'post' || lemma === 'poster') && moved.named.role === 'target')
  )
    return null;
  const force = holder(scene, moved.named, group.passive ? null : agent);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  const eventive = (lemma === 'installer' || lemma === 'établir' || lemma === 'implanter') && !group.passive;
  return draft(
    lemma === 'headquarter' ? 'headquarters' : 'presence',
    eventive ? 'opened' : 'present',
    at,
    force,
    [],
    0.8,
  );
}

/** "La force, dont le quartier général se trouve à": whose a base is in a relative clause. */
function relativeOwner(scene: Scene, chunk: number): string {
  const { chunks } = scene.parse;
  if (!/^(?:dont|whose)$/.test(chunks[chunk - 1]?.sign ?? '')) return '';
  for (let i = chunk - 2; i >= 0; i--) if (chunks[i]!.kind === 'noun') return forceCode(who(scene, i), scene);
  return '';
}

/** "Niamey sert de base aux avions français": a place that serves a force. */
function servesAs(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const served = frame.adjuncts.filter((one) => one > at);
  const role = served.find((one) => base(scene, one));
  if (role === undefined || frame.agent < 0) return null;
  const force = served
    .map((one) => (one === role ? '' : forceCode(who(scene, one), { ...scene, topic: '' })))
    .find(Boolean);
  const owner = force || who(scene, role)!.code;
  if (!owner || kindOfForce(owner) === 'armed') return null;
  return draft('presence', 'present', at, owner, placeIn(scene, frame.agent) ? [frame.agent] : [], 0.7);
}

/** "L'armée les accueille": a pronoun before a French verb is whom it speaks of. */
function cliticBefore(scene: Scene, at: number): boolean {
  const { a, group } = scene.parse.chunks[at]!;
  for (let i = Math.max(0, a - 1); i < group!.verb; i++)
    if (scene.parse.tags[i] === 'adverb' && /^(?:les|le|la|l')$/.test(scene.parse.items[i]!.low)) return true;
  return false;
}

export function houseVerb(scene: Scene, at: number, lemma: string): Reading {
  if (lemma === 'servir' || lemma === 'serve') return servesAs(scene, at);
  const frame = frameOf(scene.parse, at);
  const lodged = frame.patients
    .map((one) => ({ one, named: who(scene, one)! }))
    .find(
      ({ one, named }) =>
        (isForce(named) && forceCode(named, scene) !== '') || (base(scene, one) && forceCode(named, scene) !== ''),
    );
  if (!lodged && cliticBefore(scene, at) && scene.topic !== '' && kindOfForce(scene.topic) !== 'armed')
    return draft('presence', 'present', at, scene.topic, [], 0.6);
  if (!lodged || kindOfForce(lodged.named.code) === 'armed') return null;
  const force = forceCode(lodged.named, scene);
  const own = [frame.agent, ...frame.patients].filter((one) => one >= 0 && one !== lodged.one && placeIn(scene, one));
  return draft('presence', 'present', at, force, own, 0.8);
}

/** Verbs of those who stand in a building or on a bridge that is no base. */
const GUARDING = new Set(['garder', 'occuper', 'tenir', 'guard', 'occupy']);

export function keepVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const object = frame.patients.find(
    (one) =>
      holds(scene, one, 'strongbase') ||
      (GUARDING.has(lemma) &&
        who(scene, one)?.role === 'target' &&
        forceCode(agent, { ...scene, mission: '' }) !== '') ||
      (holds(scene, one, 'presence-noun') && placeIn(scene, one) === null) ||
      (who(scene, one)?.role === 'force' &&
        !/^(?:mission|operation|opération|officer|general|personnel|police|command|men|control)$/.test(
          headWord(scene, one),
        )) ||
      (who(scene, one)?.role === 'armed' && who(scene, one)!.bare) ||
      /^(?:presence|présence|foothold)$/.test(headWord(scene, one)) ||
      oneOf(scene, one),
  );
  if (object === undefined) return null;
  const group = scene.parse.chunks[at]!.group!;
  const force = holder(scene, who(scene, object), agent) || (group.passive && frame.agent < 0 ? scene.topic : '');
  if (kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  if (force === '' && !isMilitaryBase(scene, object)) return null;
  if ((lemma === 'hold' || lemma === 'tenir' || lemma === 'guard') && !holds(scene, object, 'strongbase')) return null;
  const kept = draft(action, 'present', at, force, placeIn(scene, object) ? [object] : [], 0.85)!;
  return group.mood === 'future' && !group.negated ? { ...kept, status: 'reported' } : kept;
}

export function stayVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const force = forceCode(agent, scene);
  if (
    !agent ||
    force === '' ||
    kindOfForce(force) === 'armed' ||
    agent.role === 'civilian' ||
    agent.words.toLowerCase() === 'it' ||
    agent.words === 'il'
  )
    return null;
  const group = scene.parse.chunks[at]!.group!;
  const stays = group.mood === 'future' && !group.negated;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { strict: true },
    force,
    placed: true,
    ...(stays ? { status: 'reported' as const } : {}),
    confidence: 0.65,
  };
}

export function operateVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  if (group.tense === 'future' || group.form === 'infinitive') return null;
  const force = forceCode(agent, scene);
  if (!agent || force === '' || kindOfForce(force) === 'armed' || agent.role === 'civilian' || agent.role === 'state')
    return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { strict: true },
    force,
    placed: true,
    confidence: 0.55,
  };
}

/** "Germany has 1,500 troops in Mali", "is conducting operations", "France was in Mali". */
export function haveVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  if (!agent || agent.role === 'civilian' || (agent.role === 'armed' && kindOfForce(agent.code) !== 'group'))
    return null;
  const around = [
    ...frame.patients,
    ...frame.adjuncts.filter((one) => one > at && /^(?:de|d'|du|des|sur)$/.test(scene.parse.chunks[one]!.prep)),
  ];
  const object = around.find(
    (one) =>
      holds(scene, one, 'strongbase') ||
      /^(?:force|base)$/.test(who(scene, one)?.role ?? '') ||
      (who(scene, one)?.role === 'armed' && who(scene, one)!.bare),
  );
  if (object === undefined) return null;
  const force = holder(scene, who(scene, object), agent);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: placeIn(scene, object) ? { own: [object] } : {},
    force,
    placed: true,
    confidence: 0.7,
  };
}

export function conductVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  if (group.tense !== 'present' || group.form !== 'finite') return null;
  const agent = who(scene, frame.agent);
  const object = frame.patients.find((one) =>
    /^(?:operations?|opérations?|patrols?|patrouilles|training)$/.test(headWord(scene, one)),
  );
  if (!agent || object === undefined) return null;
  const force = forceCode(agent, scene);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return { layer: 'bases', action: 'presence', phase: 'present', at, where: {}, force, placed: true, confidence: 0.6 };
}

/** "France is in Mali": a form of be with a force before and a place after. */
export function beVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const listed = frame.patients.find((one) => who(scene, one)?.role === 'force');
  const existential = frame.agent < 0 && scene.parse.chunks[at]!.group!.form === 'finite' && listed !== undefined;
  const agent = existential ? who(scene, listed) : who(scene, frame.agent);
  if (!agent || /^(?:it|c'|il|that|this|there)$/i.test(agent.words) || !SITS.has(agent.role)) return null;
  const force = forceCode(agent, scene);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  const where = existential ? listed + 1 : at + 1;
  const next = scene.parse.chunks[where];
  if (!existential && isThere(scene, at) && agent.role === 'force')
    return {
      layer: 'bases',
      action: 'presence',
      phase: 'present',
      at,
      where: {},
      force,
      placed: true,
      confidence: 0.55,
    };
  if (next?.kind !== 'noun' || !/^(?:in|at|à|au|en|dans)$/.test(next.prep) || !placeIn(scene, where)) return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { own: [where] },
    force,
    placed: true,
    confidence: 0.6,
  };
}

/** "Les soldats y sont toujours". */
function isThere(scene: Scene, at: number): boolean {
  const { a, group } = scene.parse.chunks[at]!;
  return (
    scene.parse.language === 'fr' &&
    scene.parse.items.slice(Math.max(0, a - 1), group!.verb).some((item) => item.low === 'y')
  );
}

/** Whom "is in" and "there are … in" put somewhere. */
const SITS = new Set<Who['role']>(['force', 'state', 'base', 'pronoun', 'mission']);
