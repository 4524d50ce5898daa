import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import type { Who } from './phrase.ts';
import {
  type Draft,
  forceCode,
  holds,
  isArmedGroup,
  isForce,
  isMilitaryBase,
  ownerOf,
  placeIn,
  type Rule,
  type Scene,
  at as who,
} from './scene.ts';

type Reading = Omit<Draft, 'rule'> | null;
const set = (...names: string[]): ReadonlySet<string> => new Set(names);

/** Whose base a phrase speaks of: its own force, else the one who acts, else the topic; empty when nobody is known. */
function holder(scene: Scene, named: Who | null, agent: Who | null): string {
  if (named && named.code !== '') return named.code;
  if (agent && agent.code !== '' && isForce(agent)) return agent.code;
  return forceCode(named, scene) || forceCode(agent, scene);
}

const base = (scene: Scene, chunk: number): boolean => holds(scene, chunk, 'strongbase') || holds(scene, chunk, 'base');

function draft(
  action: string,
  phase: 'opened' | 'present',
  at: number,
  force: string,
  own: readonly number[],
  confidence: number,
): Reading {
  return { layer: 'bases', action, phase, at, where: { own, destination: phase === 'opened' }, force, confidence };
}

function openVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const object = frame.patients.find(
    (one) =>
      base(scene, one) ||
      holds(scene, one, 'force') ||
      who(scene, one)?.role === 'mission' ||
      kindOfForce(who(scene, one)?.code) === 'mission',
  );
  if (object === undefined) return null;
  const named = who(scene, object);
  const military = holds(scene, object, 'strongbase') || named?.code !== '' || isForce(agent);
  if (!military) return null;
  if ((lemma === 'occupy' || lemma === 'occuper') && !base(scene, object)) return null;
  if (lemma === 'occupy' || lemma === 'monter' || lemma === 'form') {
    if (!holds(scene, object, 'strongbase')) return null;
  }
  if (!base(scene, object)) {
    const mission = kindOfForce(named?.code) === 'mission';
    if (
      !mission ||
      (lemma !== 'establish' && lemma !== 'create' && lemma !== 'créer' && lemma !== 'établir' && lemma !== 'set')
    )
      return null;
    return draft('mission-established', 'opened', at, named!.code, [], 0.6);
  }
  const force = holder(scene, named, agent) || (agent === null || !isForce(agent) ? scene.topic : '');
  if (kindOfForce(force) === 'armed' || isArmedGroup(agent) || isArmedGroup(named)) return null;
  if (force === '' && !isMilitaryBase(scene, object)) return null;
  return draft('base-opened', 'opened', at, force, placeIn(scene, object) ? [object] : [], force === '' ? 0.6 : 0.85);
}

function deployVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  const moved = frame.patients.map((one) => who(scene, one)!).find((one) => isForce(one) || one.role === 'armed');
  const force = moved ? holder(scene, moved, agent) : isForce(agent) && !group.passive ? forceCode(agent, scene) : '';
  if (moved?.role === 'civilian' || (!moved && !(lemma === 'deploy' || lemma === 'déployer'))) return null;
  if (force === '' || kindOfForce(force) === 'armed') return null;
  if (
    lemma === 'send' ||
    lemma === 'envoyer' ||
    lemma === 'dispatch' ||
    lemma === 'dépêcher' ||
    lemma === 'engager' ||
    lemma === 'projeter' ||
    lemma === 'mobiliser'
  ) {
    if (moved?.role !== 'force') return null;
  }
  if (group.negated) return null;
  const stative = group.passive && !group.perfect && group.tense === 'present';
  if (lemma === 'attendre') {
    const awaited = stative && moved?.role === 'force' ? draft('deployment', 'opened', at, force, [], 0.7) : null;
    return awaited && { ...awaited, status: 'planned', placed: true };
  }
  return draft(
    stative || group.form === 'participle' ? 'presence' : 'deployment',
    stative || group.form === 'participle' ? 'present' : 'opened',
    at,
    force,
    [],
    0.75,
  );
}

function stationVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  const moved = frame.patients
    .map((one) => ({ one, named: who(scene, one)! }))
    .find(({ named }) => isForce(named) || named.role === 'base' || named.role === 'pronoun');
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

function houseVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const lodged = frame.patients
    .map((one) => ({ one, named: who(scene, one)! }))
    .find(
      ({ one, named }) =>
        (isForce(named) && forceCode(named, scene) !== '') || (base(scene, one) && forceCode(named, scene) !== ''),
    );
  if (!lodged || kindOfForce(lodged.named.code) === 'armed') return null;
  const force = forceCode(lodged.named, scene);
  const own = [frame.agent, ...frame.patients].filter((one) => one >= 0 && one !== lodged.one && placeIn(scene, one));
  return draft('presence', 'present', at, force, own, 0.8);
}

function keepVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const object = frame.patients.find(
    (one) =>
      holds(scene, one, 'strongbase') ||
      (holds(scene, one, 'presence-noun') && placeIn(scene, one) === null) ||
      (who(scene, one)?.role === 'force' &&
        !/^(?:mission|operation|opération|officer|general|personnel|police|command|men|control)$/.test(
          headWord(scene, one),
        )) ||
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

/** "Those at Erbil", "celle de Gao": bases spoken of before. */
function oneOf(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk]!;
  return /^(?:ones?|those|celui|celle|ceux|celles)$/.test(scene.parse.items[phrase.b]!.low);
}

function headWord(scene: Scene, chunk: number): string {
  const phrase = scene.parse.chunks[chunk]!;
  for (let i = phrase.b; i >= phrase.a; i--)
    if (scene.parse.tags[i] === 'noun' && !scene.parse.items[i]!.demonym) return scene.parse.items[i]!.low;
  return '';
}

function stayVerb(scene: Scene, at: number): Reading {
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

function reinforceVerb(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  const object = frame.patients.find((one) => holds(scene, one, 'strongbase') || who(scene, one)?.role === 'force');
  if (object === undefined) return null;
  const force = holder(scene, who(scene, object), who(scene, frame.agent));
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return { ...draft(action, 'present', at, force, placeIn(scene, object) ? [object] : [], 0.65)!, placed: true };
}

function operateVerb(scene: Scene, at: number): Reading {
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
function haveVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  if (!agent || agent.role === 'civilian' || (agent.role === 'armed' && kindOfForce(agent.code) !== 'group'))
    return null;
  const around = [
    ...frame.patients,
    ...frame.adjuncts.filter((one) => /^(?:de|d'|du|des)$/.test(scene.parse.chunks[one]!.prep)),
  ];
  const object = around.find(
    (one) => holds(scene, one, 'strongbase') || /^(?:force|base)$/.test(who(scene, one)?.role ?? ''),
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

function conductVerb(scene: Scene, at: number): Reading {
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
function beVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  if (agent && /^(?:it|c'|il|that|this|there)$/i.test(agent.words)) return null;
  if (
    !agent ||
    !(
      agent.role === 'force' ||
      agent.role === 'state' ||
      agent.role === 'base' ||
      agent.role === 'pronoun' ||
      agent.role === 'mission'
    )
  )
    return null;
  const force = forceCode(agent, scene);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  const next = scene.parse.chunks[at + 1];
  if (next?.kind !== 'noun' || !/^(?:in|at|à|au|en|dans)$/.test(next.prep) || !placeIn(scene, at + 1)) return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { own: [at + 1] },
    force,
    placed: true,
    confidence: 0.6,
  };
}

function arriveVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  if (
    !agent ||
    !(
      agent.role === 'force' ||
      (agent.role === 'armed' && kindOfForce(agent.code) === 'group') ||
      (agent.role === 'state' && lemma === 'take')
    )
  )
    return null;
  const force = forceCode(agent, scene);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  if (
    /^(?:convoy|convoi|column|colonne|patrol|vehicle|truck|plane|avion|ship|minister|ministre)s?$/.test(
      headWord(scene, frame.agent),
    )
  )
    return null;
  const own = [...frame.patients, ...frame.adjuncts].filter(
    (one) => placeIn(scene, one) && /^(?:|in|at|à|au|en|dans|into|to|on)$/.test(scene.parse.chunks[one]!.prep),
  );
  return {
    layer: 'bases',
    action: 'arrival',
    phase: 'opened',
    at,
    where: { own, destination: true },
    force,
    placed: true,
    confidence: 0.65,
  };
}

function launchVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const object = frame.patients.find(
    (one) =>
      holds(scene, one, 'mission') ||
      kindOfForce(who(scene, one)?.code) === 'mission' ||
      who(scene, one)?.role === 'force',
  );
  const named = who(scene, object ?? -1);
  const alone = object === undefined ? who(scene, frame.agent) : null;
  const subject = named ?? (alone && (alone.role === 'force' || alone.role === 'mission') ? alone : null);
  if (!subject) return null;
  const force = forceCode(subject, scene) || forceCode(who(scene, frame.agent), scene);
  if (force === '' || kindOfForce(force) === 'armed' || subject.code === '') return null;
  return {
    layer: 'bases',
    action: 'operation-launched',
    phase: 'opened',
    at,
    where: {},
    force,
    placed: true,
    confidence: 0.55,
  };
}

function replaceVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const patient = who(scene, frame.patients[0] ?? -1);
  if (!agent || !patient || !isForce(agent) || !isForce(patient) || agent.code === '' || patient.code === '')
    return null;
  return {
    layer: 'bases',
    action: 'operation-launched',
    phase: 'opened',
    at,
    where: {},
    force: agent.code,
    placed: true,
    confidence: 0.5,
  };
}

const PEOPLE =
  /^(?:troops|soldiers|forces|peacekeepers|contingents?|battalions?|personnel|legionnaires|units?|detachments?|company|helmets|soldats|militaires|troupes|casques|bataillons?|légionnaires|unités?|détachements?|compagnie|instructors|trainers|instructeurs|formateurs|mercenaries|garrison|garnison)$/;

/** "French troops in the town of Gao": people under arms with a town right after them. */
function troopsNoun(scene: Scene, at: number): Reading {
  const named = who(scene, at);
  if (named?.role !== 'force' || named.code === '' || kindOfForce(named.code) === 'armed') return null;
  const phrase = scene.parse.chunks[at]!;
  let people = false;
  for (let i = phrase.a; i <= phrase.b; i++)
    if (PEOPLE.test(scene.parse.items[i]!.low) || scene.parse.items[i]!.low.endsWith('peacekeepers')) people = true;
  const next = scene.parse.chunks[at + 1];
  if (!people || next?.kind !== 'noun' || !/^(?:in|at|à|en)$/.test(next.prep)) return null;
  const after = scene.parse.chunks[at + 2];
  const place =
    placeIn(scene, at + 1) ??
    (after?.kind === 'noun' && /^(?:of|de|d'|du)$/.test(after.prep) ? placeIn(scene, at + 2) : null);
  if (!place || !isExact(place)) return null;
  for (const chunk of scene.parse.chunks)
    if (
      chunk.kind === 'verb' &&
      scene.parse.items[chunk.group!.verb]!.word?.verbs.some((cue) => VIOLENT.has(cue.class))
    )
      return null;
  for (const chunk of scene.parse.chunks)
    if (
      chunk.kind === 'noun' &&
      chunk !== phrase &&
      scene.parse.items
        .slice(chunk.a, chunk.b + 1)
        .some((item) => item.word?.nouns.some((cue) => cue.class === 'attack'))
    )
      return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { own: [at + 1], strict: true },
    force: named.code,
    placed: true,
    confidence: 0.5,
  };
}

const VIOLENT = new Set(['attack', 'kill', 'wound', 'die', 'blast', 'clash', 'fire', 'abduct', 'lose', 'seize']);

/** "The French base at Gao", "our bases in Niamey", "le camp de la Minusma à Kidal". */
function baseNoun(scene: Scene, at: number): Reading {
  const named = who(scene, at);
  if (named?.role !== 'base' || !holds(scene, at, 'strongbase')) return null;
  const force = named.code || ownerOf(scene, at);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { own: placeIn(scene, at) ? [at] : [], strict: true, exact: named.code === '' },
    force,
    placed: true,
    confidence: 0.7,
  };
}

function deployNoun(scene: Scene, at: number, action: string): Reading {
  const named = who(scene, at);
  const next = who(
    scene,
    at + 1 < scene.parse.chunks.length && scene.parse.chunks[at + 1]!.kind === 'noun' ? at + 1 : -1,
  );
  const owner =
    named && named.code !== '' && named.role !== 'place'
      ? named
      : next &&
          /^(?:of|de|d'|du|des)$/.test(scene.parse.chunks[at + 1]!.prep) &&
          (isForce(next) || next.role === 'armed')
        ? next
        : null;
  if (!owner) return null;
  const force = forceCode(owner, scene);
  if (force === '' || kindOfForce(force) === 'armed' || owner.role === 'civilian') return null;
  if (owner.role === 'state' && action !== 'presence') return null;
  return {
    layer: 'bases',
    action,
    phase: action === 'presence' ? 'present' : 'opened',
    at,
    where: { destination: action !== 'presence', strict: true },
    force,
    placed: true,
    confidence: 0.6,
  };
}

function openNoun(scene: Scene, at: number): Reading {
  const { chunks } = scene.parse;
  const next = chunks[at + 1];
  if (next?.kind !== 'noun' || !/^(?:of|de|d'|du|des)$/.test(next.prep) || !base(scene, at + 1)) return null;
  const force = holder(scene, who(scene, at + 1), null) || scene.topic;
  if (force === '' || !holds(scene, at + 1, 'strongbase')) return null;
  return draft('base-opened', 'opened', at, force, placeIn(scene, at + 1) ? [at + 1] : [], 0.75);
}

/** What tells of bases, the surest first. */
export const BASE_RULES: readonly Rule[] = [
  { name: 'open-verb', pos: 'verb', classes: set('open'), read: (scene, at, cue) => openVerb(scene, at, cue.lemma) },
  {
    name: 'station-verb',
    pos: 'verb',
    classes: set('station'),
    read: (scene, at, cue) => stationVerb(scene, at, cue.lemma),
  },
  {
    name: 'deploy-verb',
    pos: 'verb',
    classes: set('deploy'),
    read: (scene, at, cue) => deployVerb(scene, at, cue.lemma),
  },
  {
    name: 'keep-verb',
    pos: 'verb',
    classes: set('keep'),
    read: (scene, at, cue) => keepVerb(scene, at, cue.action, cue.lemma),
  },
  { name: 'house-verb', pos: 'verb', classes: set('house'), read: (scene, at) => houseVerb(scene, at) },
  { name: 'stay-verb', pos: 'verb', classes: set('stay'), read: (scene, at) => stayVerb(scene, at) },
  {
    name: 'reinforce-verb',
    pos: 'verb',
    classes: set('reinforce'),
    read: (scene, at, cue) => reinforceVerb(scene, at, cue.action),
  },
  { name: 'replace-verb', pos: 'verb', classes: set('replace'), read: (scene, at) => replaceVerb(scene, at) },
  { name: 'launch-verb', pos: 'verb', classes: set('launchop'), read: (scene, at) => launchVerb(scene, at) },
  {
    name: 'arrive-verb',
    pos: 'verb',
    classes: set('arrive'),
    read: (scene, at, cue) => arriveVerb(scene, at, cue.lemma),
  },
  { name: 'have-verb', pos: 'verb', classes: set('have'), read: (scene, at) => haveVerb(scene, at) },
  { name: 'conduct-verb', pos: 'verb', classes: set('light-agent'), read: (scene, at) => conductVerb(scene, at) },
  { name: 'operate-verb', pos: 'verb', classes: set('operate'), read: (scene, at) => operateVerb(scene, at) },
  { name: 'be-verb', pos: 'verb', classes: set('be'), read: (scene, at) => beVerb(scene, at) },
  { name: 'open-noun', pos: 'noun', classes: set('open'), read: (scene, at) => openNoun(scene, at) },
  {
    name: 'deploy-noun',
    pos: 'noun',
    classes: set('deploy', 'presence'),
    read: (scene, at, cue) => deployNoun(scene, at, cue.action),
  },
  { name: 'base-noun', pos: 'noun', classes: set('strongbase'), read: (scene, at) => baseNoun(scene, at) },
  { name: 'troops-noun', pos: 'noun', classes: set('people'), read: (scene, at) => troopsNoun(scene, at) },
];
