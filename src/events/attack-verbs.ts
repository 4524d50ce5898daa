import { CASUAL } from './attack-casualties.ts';
import { actionOf, HOSTILE, OFS, type Reading, roles, VICTIM } from './attack-parts.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { isAccused, isTraffic } from './peacetime.ts';
import type { Who } from './phrase.ts';
import { holds, nameOf, placeIn, type Scene, at as who } from './scene.ts';

/** Verbs that mean an attack only when the one who acts or what is hit says so. */
const LOOSE = new Set([
  'ravage',
  'ravager',
  'souffler',
  'destroy',
  'détruire',
  'strike',
  'hit',
  'target',
  'engage',
  'charge',
  'viser',
  'cibler',
  'toucher',
  'atteindre',
  'frapper',
  'tirer',
  'piéger',
  'brûler',
  'burn',
  'surround',
  'engager',
  'introduire',
  'infiltrer',
  'investir',
  'execute',
  'exécuter',
  "s'en prendre",
  'sack',
  'harass',
  'break',
  'fusiller',
  'rocket',
  'déborder',
  'overwhelm',
  'heurter',
]);

/** Verbs of ruin, which fires and floods bring too. */
const RAZING = new Set(['ravage', 'ravager', 'destroy', 'détruire']);

/** Verbs that are as often meant of words as of weapons. */
const VERBAL = new Set(['attack', 'assail', 'blast', 'target', 'attaquer', "s'en prendre", 'viser', 'cibler']);

/** Whether one who governs or speaks attacks another who does. */
const inWords = (agent: Who | null, hit: Who | null): boolean =>
  agent !== null &&
  hit !== null &&
  (agent.role === 'official' || agent.role === 'state' || agent.role === 'other') &&
  (hit.role === 'official' || hit.role === 'state' || hit.role === 'mission');

/** "Un rassemblement de motos": a phrase completed by something that can be hit. */
function ofTarget(scene: Scene, chunk: number): boolean {
  const next = scene.parse.chunks[chunk + 1];
  return (
    next?.kind === 'noun' &&
    OFS.has(next.prep) &&
    (holds(scene, chunk + 1, 'target') || holds(scene, chunk + 1, 'vehicle'))
  );
}

const town = (scene: Scene, chunk: number): boolean => {
  const place = placeIn(scene, chunk);
  return place !== null && isExact(place);
};

export function attackVerb(scene: Scene, at: number, action: string, lemma: string, particle: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  if (isTraffic(scene, lemma, frame.agent) || isAccused(scene, lemma, at)) return null;
  const agent = who(scene, frame.agent);
  const aimed = frame.adjuncts.filter(
    (one) => one > at && /^(?:à|au|aux|sur|contre)$/.test(scene.parse.chunks[one]!.prep),
  );
  const patient = [...frame.patients, ...(particle !== '' || lemma === "s'en prendre" ? aimed : [])]
    .map((one) => ({ one, named: who(scene, one)! }))
    .find(
      ({ one, named }) =>
        (VICTIM.has(named.role) ||
          (named.role === 'pronoun' && group.passive) ||
          named.code !== '' ||
          (named.role === 'other' && ofTarget(scene, one))) &&
        !(named.role === 'official' && (action === 'shelling' || action === 'bombing')),
    );
  const through = frame.adjuncts.find(
    (one) => !['in', 'en', 'by', 'par'].includes(scene.parse.chunks[one]!.prep) && holds(scene, one, 'mine'),
  );
  if (
    lemma === "s'en prendre" &&
    !scene.parse.items.slice(Math.max(0, group.verb - 4), group.verb).some((one) => one.low === 'en')
  )
    return null;
  if (lemma === 'toucher' && group.form === 'participle' && patient && patient.named.role !== 'base') return null;
  const byMine =
    (group.passive && agent?.role === 'weapon') ||
    (!group.passive && frame.patients.some((one) => holds(scene, one, 'mine'))) ||
    through !== undefined;
  if (lemma === 'tirer' || lemma === 'open') {
    if (!agent || agent.role === 'state' || !(agent.role === 'armed' || agent.role === 'force')) return null;
  } else if (!patient && !byMine) {
    if (
      group.form === 'infinitive' ||
      group.form === 'gerund' ||
      !(agent?.role === 'armed' || (agent?.role === 'force' && (action === 'bombing' || action === 'shelling')))
    )
      return null;
  }
  if (VERBAL.has(lemma) && inWords(agent, patient?.named ?? null)) return null;
  if (LOOSE.has(lemma)) {
    const hostile =
      agent !== null &&
      (HOSTILE.has(agent.role) || holds(scene, frame.agent, 'aircraft') || holds(scene, frame.agent, 'vehicle')) &&
      (agent.role !== 'state' ||
        patient?.named.role === 'armed' ||
        patient?.named.role === 'base' ||
        patient?.named.role === 'target' ||
        frame.adjuncts.some((one) => holds(scene, one, 'weapon')));
    const hit =
      patient !== undefined &&
      (patient.named.role === 'force' ||
        patient.named.role === 'base' ||
        patient.named.role === 'target' ||
        patient.named.role === 'civilian' ||
        patient.named.role === 'other' ||
        ((patient.named.role === 'place' || patient.named.role === 'armed' || town(scene, patient.one)) && hostile));
    if (
      !(hostile && (hit || byMine)) &&
      !(group.passive && hit && (byMine || agent === null || hostile)) &&
      !(byMine && patient)
    )
      return null;
    if (lemma === 'heurter' && !byMine) return null;
    if (
      RAZING.has(lemma) &&
      !(
        agent !== null &&
        (agent.role === 'armed' ||
          agent.role === 'weapon' ||
          agent.role === 'event' ||
          holds(scene, frame.agent, 'aircraft'))
      )
    )
      return null;
    if (
      agent === null &&
      !byMine &&
      (group.form === 'infinitive' ||
        lemma === 'target' ||
        lemma === 'viser' ||
        lemma === 'cibler' ||
        lemma === 'engage')
    )
      return null;
  }
  if (patient && patient.named.role === 'other' && !agent) return null;
  const own = frame.patients.filter((one) => placeIn(scene, one) && who(scene, one)?.role !== 'target');
  return {
    layer: 'attacks',
    action: actionOf(scene, frame.agent, byMine ? 'ied-attack' : action),
    at,
    where: { own },
    ...roles(
      scene,
      agent,
      byMine && !group.passive ? null : (patient?.named ?? null),
      byMine && !group.passive ? agent : null,
    ),
    confidence: 0.85,
  };
}

/** "Un véhicule de transport a sauté": what drives and blows up has met a mine. */
const struckVehicle = (scene: Scene, agent: number): boolean =>
  holds(scene, agent, 'vehicle') || holds(scene, agent, 'target');

/** "Seven of these bombs": some of the weapons that the next phrase names. */
function someOf(scene: Scene, chunk: number): boolean {
  const { chunks, tags } = scene.parse;
  const some = chunks[chunk];
  if (!some || tags[some.b] !== 'number' || !OFS.has(chunks[chunk + 1]?.prep ?? '')) return false;
  return holds(scene, chunk + 1, 'weapon');
}

export function blastVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  if (isTraffic(scene, lemma, frame.agent)) return null;
  const agent = who(scene, frame.agent);
  const struck = frame.adjuncts.find(
    (one) => ['sur', 'on', 'over'].includes(scene.parse.chunks[one]!.prep) && holds(scene, one, 'mine'),
  );
  const weapon =
    agent?.role === 'weapon' ||
    frame.patients.some((one) => holds(scene, one, 'weapon')) ||
    holds(scene, frame.agent, 'weapon') ||
    someOf(scene, frame.agent) ||
    (holds(scene, frame.agent, 'vehicle') && /^(?:exploser|explode|detonate|détoner)$/.test(lemma));
  const self =
    (lemma === 'blow' || lemma === 'explode' || lemma === 'exploser' || lemma === 'detonate' || lemma === 'sauter') &&
    agent?.role === 'armed';
  if (struck !== undefined) {
    return {
      layer: 'attacks',
      action: 'ied-attack',
      at,
      where: {},
      ...(agent ? { target: nameOf(agent, scene) ?? agent.words } : {}),
      confidence: 0.8,
    };
  }
  const blown = frame.patients.find((one) => ['base', 'target'].includes(who(scene, one)?.role ?? ''));
  if (lemma === 'sauter' && blown !== undefined && !scene.parse.chunks[at]!.group!.passive)
    return {
      layer: 'attacks',
      action: 'bombing',
      at,
      where: placeIn(scene, blown) ? { own: [blown] } : {},
      ...roles(scene, agent, who(scene, blown)),
      confidence: 0.75,
    };
  if (lemma === 'sauter' && struckVehicle(scene, frame.agent)) {
    return {
      layer: 'attacks',
      action: 'ied-attack',
      at,
      where: {},
      ...roles(scene, null, null, agent),
      confidence: 0.6,
    };
  }
  if (lemma === 'éclater' || lemma === 'déclencher' || lemma === 'burst' || lemma === 'sauter') {
    if (!weapon) return null;
  }
  if (!weapon && !self) return null;
  return {
    layer: 'attacks',
    action: actionOf(scene, frame.agent, self ? 'suicide-attack' : 'bombing'),
    at,
    where: {},
    ...(self && agent ? roles(scene, agent, null) : {}),
    confidence: 0.75,
  };
}

export function clashVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  if (!agent || !(agent.role === 'armed' || agent.role === 'force' || agent.code !== '')) return null;
  const against = frame.adjuncts.find((one) =>
    ['with', 'against', 'avec', 'contre', 'à', 'aux'].includes(scene.parse.chunks[one]!.prep),
  );
  const other = who(scene, against ?? frame.patients[0] ?? -1);
  if ((lemma === 'repel' || lemma === 'repulse' || lemma === 'repousser') && other?.role !== 'armed') return null;
  if (
    (lemma === 'heurter' ||
      lemma === 'accrocher' ||
      lemma === 'battre' ||
      lemma === 'fight' ||
      lemma === 'combattre') &&
    ((other?.role !== 'armed' && other?.role !== 'force') ||
      group.form === 'infinitive' ||
      group.form === 'gerund' ||
      (lemma !== 'heurter' && group.tense === 'present'))
  )
    return null;
  return { layer: 'attacks', action: 'battle', at, where: {}, ...roles(scene, agent, other), confidence: 0.75 };
}

export function abductVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const patient = who(scene, frame.patients[0] ?? -1);
  const agent = who(scene, frame.agent);
  if (lemma === 'seize' && patient?.role !== 'civilian' && patient?.role !== 'force') return null;
  if (
    !patient ||
    !(
      patient.role === 'civilian' ||
      patient.role === 'force' ||
      patient.code !== '' ||
      lemma === 'abduct' ||
      lemma === 'kidnap' ||
      agent?.role === 'armed'
    )
  )
    return null;
  return { layer: 'attacks', action: 'abduction', at, where: {}, ...roles(scene, agent, patient), confidence: 0.8 };
}

/** "Une vague de missiles", "dozens of rockets". */
function ofWeapon(scene: Scene, chunk: number): boolean {
  const next = scene.parse.chunks[chunk + 1];
  return next?.kind === 'noun' && OFS.has(next.prep) && holds(scene, chunk + 1, 'weapon');
}

export function fireVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const { chunks } = scene.parse;
  const shot = frame.patients.find((one) => holds(scene, one, 'weapon') || ofWeapon(scene, one));
  const aimed = frame.adjuncts.find(
    (one) =>
      one > at &&
      FIRED_AT.has(chunks[one]!.prep) &&
      VICTIM.has(who(scene, one)!.role) &&
      (who(scene, one)!.role !== 'place' || shot !== undefined),
  );
  const opened = lemma === 'fire' || lemma === 'ouvrir' || lemma === 'faire';
  if (!(opened && aimed !== undefined) && (shot === undefined || (CASUAL.has(lemma) && aimed === undefined)))
    return null;
  const hit = aimed ?? frame.adjuncts.find((one) => one > at && HIT_AT.has(chunks[one]!.prep));
  return {
    layer: 'attacks',
    action: shot === undefined ? 'gun-attack' : actionOf(scene, shot, 'shelling'),
    at,
    where: { destination: true, ...(hit !== undefined && placeIn(scene, hit) ? { own: [hit] } : {}) },
    ...roles(scene, frame.patients.includes(frame.agent) ? null : who(scene, frame.agent), who(scene, hit ?? -1)),
    confidence: 0.8,
  };
}

const FIRED_AT = new Set(['on', 'at', 'against', 'into', 'sur', 'contre', 'dans', 'vers', 'à', 'au', 'devant']);

const HIT_AT = new Set([
  'at',
  'on',
  'against',
  'into',
  'towards',
  'toward',
  'near',
  'sur',
  'contre',
  'dans',
  'vers',
  'près',
]);

/** "A foncé sur le poste", "lançait son véhicule contre la caserne": those who drive into what they mean to hit. */
export function ramVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const hit = [...frame.patients, ...frame.adjuncts.filter((one) => FIRED_AT.has(scene.parse.chunks[one]!.prep))].find(
    (one) =>
      one > at && /^(?:base|target|force|civilian)$/.test(who(scene, one)!.role) && !holds(scene, one, 'vehicle'),
  );
  const driven = [frame.agent, ...frame.patients].find(
    (one) => holds(scene, one, 'weapon') || holds(scene, one, 'vehicle'),
  );
  if (!agent || hit === undefined || !(agent.role === 'armed' || driven !== undefined)) return null;
  return {
    layer: 'attacks',
    action: holds(scene, frame.agent, 'suicide') ? 'suicide-attack' : 'car-bomb',
    at,
    where: placeIn(scene, hit) ? { own: [hit] } : {},
    ...roles(scene, agent.role === 'armed' || agent.code !== '' ? agent : null, who(scene, hit)),
    confidence: 0.75,
  };
}
