import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { is, type Who } from './phrase.ts';
import { type Draft, holds, nameOf, placeIn, type Rule, type Scene, at as who } from './scene.ts';

type Reading = Omit<Draft, 'rule'> | null;
const set = (...names: string[]): ReadonlySet<string> => new Set(names);

const VICTIM = new Set<Who['role']>(['armed', 'force', 'civilian', 'base', 'target', 'place', 'mission']);
const HOSTILE = new Set<Who['role']>(['armed', 'force', 'weapon', 'event', 'state']);
/** Verbs that mean an attack only when the one who acts or what is hit says so. */
const LOOSE = new Set([
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

function attackVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  const patient = frame.patients
    .map((one) => ({ one, named: who(scene, one)! }))
    .find(({ named }) => VICTIM.has(named.role) || named.code !== '');
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
  if (LOOSE.has(lemma)) {
    const hostile =
      agent !== null && HOSTILE.has(agent.role) && (agent.role !== 'state' || patient?.named.role === 'armed');
    const hit =
      patient !== undefined &&
      (patient.named.role === 'force' ||
        patient.named.role === 'base' ||
        patient.named.role === 'target' ||
        patient.named.role === 'civilian' ||
        ((patient.named.role === 'place' || patient.named.role === 'armed') && hostile));
    if (
      !(hostile && (hit || byMine)) &&
      !(group.passive && hit && (byMine || agent === null || hostile)) &&
      !(byMine && patient)
    )
      return null;
    if (lemma === 'heurter' && !byMine) return null;
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

/** Actor and target of an attack, victims of a mine being targets although they act. */
function roles(
  scene: Scene,
  agent: Who | null,
  patient: Who | null,
  victim: Who | null = null,
): { actor?: string; target?: string } {
  const roles: { actor?: string; target?: string } = {};
  const actor = !victim && agent && (ACTS.has(agent.role) || agent.code !== '') ? nameOf(agent, scene) : undefined;
  const hit = victim ?? patient;
  const target = hit && (SUFFERS.has(hit.role) || hit.code !== '') ? nameOf(hit, scene) : undefined;
  if (actor) roles.actor = actor;
  if (target) roles.target = target;
  return roles;
}

const ACTS = new Set<Who['role']>(['armed', 'force', 'state', 'mission']);
const SUFFERS = new Set<Who['role']>(['armed', 'force', 'civilian', 'base', 'target', 'mission']);

const WEAPONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:suicide|kamikazes?)\b/, 'suicide-attack'],
  [/\b(?:car|truck|vehicle)[ -]bomb|voitures? piégée|véhicules? piégé|camions? piégé/, 'car-bomb'],
  [
    /\b(?:ieds?|eei|landmines?|mines?|explosive devices?|roadside bombs?|engins? explosifs?|bombes? artisanales?)\b/,
    'ied-attack',
  ],
  [/\b(?:rockets?|roquettes?|missiles?)\b/, 'rocket-attack'],
  [/\b(?:mortars?|mortiers?|obus)\b/, 'mortar-attack'],
  [
    /\b(?:air strikes?|airstrikes?|air raids?|frappes? aériennes?|raids? aériens?|drone strikes?|frappes? de drones?)\b/,
    'air-strike',
  ],
];

/** A more exact action where the words around the cue name the weapon. */
export function actionOf(scene: Scene, chunk: number, action: string): string {
  if (!GENERAL.has(action)) return action;
  const phrase = chunk >= 0 ? scene.parse.chunks[chunk] : undefined;
  const next = scene.parse.chunks[chunk + 1];
  const last =
    next?.kind === 'noun' && (OFS.has(next.prep) || next.prep === 'with' || next.prep === 'à') ? next : phrase;
  const text = phrase
    ? scene.text.slice(scene.parse.items[phrase.a]!.start, scene.parse.items[last!.b]!.end).toLowerCase()
    : '';
  for (const [pattern, name] of WEAPONS) if (pattern.test(text)) return name;
  return action;
}

const GENERAL = new Set(['attack', 'bombing', 'killing', 'shelling', 'raid', 'ied-attack']);

const PARTICLED = new Set(['take', 'prendre', 'win', 'gain']);

function seizeVerb(scene: Scene, at: number, action: string, lemma: string, particle: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  const near = frame.adjuncts.filter((one) =>
    ['de', "d'", 'du', 'des', 'of', 'à', 'dans', 'into', 'from', 'over'].includes(scene.parse.chunks[one]!.prep),
  );
  const holdsPlace = (one: number): boolean => {
    const place = placeIn(scene, one);
    return place !== null && place.kind !== 'country';
  };
  const object =
    frame.patients.find((one) => holdsPlace(one) || isTown(scene, one)) ??
    (OBLIQUE.has(lemma) && (particle !== '' || !PARTICLED.has(lemma))
      ? near.find((one) => holdsPlace(one) || isTown(scene, one))
      : undefined);
  if (object === undefined) return null;
  const mover = agent === null ? null : agent.role;
  const military =
    mover === 'armed' ||
    mover === 'force' ||
    mover === 'state' ||
    mover === 'pronoun' ||
    (agent !== null && agent.code !== '');
  if (
    WEAK.has(lemma) &&
    !(
      mover === 'armed' ||
      mover === 'force' ||
      (military && !group.passive && (lemma === 'take' || lemma === 'prendre' || lemma === 'reprendre'))
    )
  )
    return null;
  if (lemma === 'enter' || lemma === 'entrer' || lemma === 'pénétrer') {
    if (group.form === 'infinitive' || agent?.code === 'UN') return null;
  }
  if (!military && !group.passive) return null;
  if ((lemma === 'recover' || lemma === 'récupérer' || lemma === 'free' || lemma === 'libérer') && !holdsPlace(object))
    return null;
  if (
    holds(scene, object, 'strongbase') &&
    agent !== null &&
    (kindOfForce(agent.code) === 'state' || kindOfForce(agent.code) === 'mission') &&
    lemma !== 'seize' &&
    lemma !== 'capture' &&
    lemma !== 'retake' &&
    lemma !== 'recapture'
  )
    return null;
  return {
    layer: 'attacks',
    action,
    at,
    where: { own: [object, ...frame.patients.filter((one) => one !== object && holdsPlace(one))] },
    ...roles(scene, agent, null),
    confidence: WEAK.has(lemma) ? 0.7 : 0.85,
  };
}

const OBLIQUE = new Set(['emparer', 'prendre', 'entrer', 'pénétrer', 'take', 'gain', 'win', 'wrest', 'enter', 'break']);
const WEAK = new Set([
  'take',
  'prendre',
  'enter',
  'entrer',
  'pénétrer',
  'occupy',
  'occuper',
  'recover',
  'récupérer',
  'free',
  'libérer',
  'invade',
  'saisir',
  'reprendre',
  'reclaim',
  'overtake',
  'gain',
  'win',
  'secure',
  'capturer',
  'seize',
  'capture',
  'submerger',
]);

const TOWNS = new Set([
  'town',
  'towns',
  'city',
  'cities',
  'village',
  'villages',
  'ville',
  'villes',
  'village',
  'locality',
  'localité',
  'airport',
  'aéroport',
  'north',
  'nord',
  'camp',
  'base',
  'post',
  'poste',
  'outpost',
  'barracks',
  'caserne',
  'hill',
  'colline',
]);
function isTown(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk]!;
  for (let i = phrase.a; i <= phrase.b; i++) if (TOWNS.has(scene.parse.items[i]!.low)) return true;
  return false;
}

function fallVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  if (frame.agent < 0) return null;
  if (holds(scene, frame.agent, 'weapon')) {
    return {
      layer: 'attacks',
      action: actionOf(scene, frame.agent, 'shelling'),
      at,
      where: { own: frame.adjuncts.filter((one) => placeIn(scene, one) !== null) },
      confidence: 0.75,
    };
  }
  if (who(scene, frame.agent)?.role === 'force') {
    return {
      layer: 'attacks',
      action: 'killing',
      at,
      where: {},
      ...roles(scene, null, who(scene, frame.agent)),
      confidence: 0.5,
    };
  }
  const place = placeIn(scene, frame.agent);
  if (!place || place.kind === 'country') return null;
  const hands = frame.adjuncts.find((one) =>
    /^(?:aux|into|to|in|sous|dans|entre)$/.test(scene.parse.chunks[one]!.prep),
  );
  const taker = hands === undefined ? null : who(scene, hands);
  return {
    layer: 'attacks',
    action: 'seizure',
    at,
    where: { own: [frame.agent], subject: true },
    ...roles(scene, taker && taker.role !== 'other' ? taker : null, null),
    confidence: 0.75,
  };
}

function blastVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const struck = frame.adjuncts.find(
    (one) => ['sur', 'on', 'over'].includes(scene.parse.chunks[one]!.prep) && holds(scene, one, 'mine'),
  );
  const weapon =
    agent?.role === 'weapon' ||
    frame.patients.some((one) => holds(scene, one, 'weapon')) ||
    holds(scene, frame.agent, 'weapon');
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

function clashVerb(scene: Scene, at: number, lemma: string): Reading {
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

function abductVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const patient = who(scene, frame.patients[0] ?? -1);
  const agent = who(scene, frame.agent);
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

function fireVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const { chunks } = scene.parse;
  const shot = frame.patients.find((one) => holds(scene, one, 'weapon'));
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
/** Verbs that fire a weapon only at somebody: a programme is launched, too. */
const CASUAL = new Set(['lancer', 'jeter', 'projeter', 'précipiter']);

/** "A foncé sur le poste", "lançait son véhicule contre la caserne": those who drive into what they mean to hit. */
function ramVerb(scene: Scene, at: number): Reading {
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

/** Deaths and wounds tell of an attack where the victims or those who act are armed, or a weapon is named. */
function casualtyVerb(scene: Scene, at: number, cueClass: string): Reading {
  const frame = frameOf(scene.parse, at);
  const victim = who(scene, cueClass === 'die' ? frame.agent : (frame.patients[0] ?? -1));
  const agent = cueClass === 'die' || cueClass === 'lose' ? null : who(scene, frame.agent);
  if (
    !victim ||
    victim.role === 'place' ||
    victim.role === 'event' ||
    victim.role === 'weapon' ||
    victim.role === 'target' ||
    victim.role === 'base'
  )
    return null;
  if (cueClass === 'lose' && victim.role !== 'force') return null;
  if (
    cueClass === 'die' &&
    victim.role !== 'force' &&
    victim.role !== 'armed' &&
    victim.role !== 'civilian' &&
    victim.code === ''
  )
    return null;
  const cause = frame.adjuncts.find(
    (one) =>
      ['in', 'by', 'during', 'dans', 'par', 'lors', 'when', 'from', 'au', 'à', 'en'].includes(
        scene.parse.chunks[one]!.prep,
      ) &&
      (who(scene, one)?.role === 'event' || holds(scene, one, 'weapon')),
  );
  const action = cause === undefined ? actionOf(scene, frame.agent, 'killing') : actionOf(scene, cause, 'killing');
  return {
    layer: 'attacks',
    action,
    at,
    where: {},
    ...roles(
      scene,
      agent && agent.role !== 'other' ? agent : null,
      victim.role === 'other' || victim.role === 'pronoun' ? null : victim,
    ),
    confidence: 0.6,
  };
}

const ON_TARGET = new Set([
  'on',
  'against',
  'at',
  'contre',
  'sur',
  'de',
  "d'",
  'du',
  'des',
  'of',
  'targeting',
  'à',
  'aux',
  'au',
  'visant',
  'with',
]);

/** "The attack on the camp", "l'attaque de Gao": an attack named by a noun. */
function attackNoun(scene: Scene, at: number, action: string, item: number): Reading {
  const { chunks, items } = scene.parse;
  const chunk = chunks[at]!;
  const noun = items[item]!;
  if (
    noun.low === 'incident' ||
    noun.low === 'action' ||
    noun.low === 'incidents' ||
    noun.low === 'actions' ||
    noun.low === 'échange' ||
    noun.low === 'exchange' ||
    noun.low === 'échanges'
  )
    return null;
  if (
    noun.low === 'fire' &&
    !(chunk.prep === 'under' && chunks[at - 1]?.kind === 'verb') &&
    !(item > chunk.a && (is(items[item - 1], 'weapon') || is(items[item - 1], 'armed') || items[item - 1]!.force))
  )
    return null;
  if (COMBAT.has(noun.low) && !fought(scene, at)) return null;
  let target: Who | null = null;
  let actor: Who | null = null;
  const own: number[] = [];
  for (let i = at + 1; i < chunks.length && i <= at + 4; i++) {
    const next = chunks[i]!;
    if (next.kind === 'break' && next.sign === ',' && chunks[i + 1]?.joined) continue;
    if (next.kind === 'verb' && next.group!.form === 'participle') {
      const cues = cuesOf(scene.parse, i);
      if (
        !cues.some(
          (cue) =>
            cue.class.startsWith('light') ||
            cue.class === 'claimresp' ||
            cue.class === 'attack' ||
            cue.class === 'condemn' ||
            cue.class === 'occur',
        )
      )
        break;
      continue;
    }
    if (
      next.kind === 'verb' &&
      next.group!.form === 'gerund' &&
      /^(?:targeting|visant|ciblant|contre)$/.test(items[next.group!.verb]!.low)
    ) {
      const hit = chunks[i + 1]?.kind === 'noun' ? i + 1 : -1;
      target = target ?? who(scene, hit);
      if (placeIn(scene, hit)) own.push(hit);
      break;
    }
    if (next.kind !== 'noun' || next.prep === '') break;
    const named = who(scene, i)!;
    if (next.prep === 'by' || next.prep === 'par') actor = actor ?? named;
    else if (ON_TARGET.has(next.prep)) {
      if ((next.prep === 'of' || OFS.has(next.prep)) && named.role === 'armed' && !target) actor = actor ?? named;
      else if (named.role === 'event' && target === null) continue;
      else if (VICTIM.has(named.role) || named.code !== '') target = target ?? named;
      if (placeIn(scene, i)) own.push(i);
    }
  }
  for (let i = chunk.a; i < item && !actor; i++) {
    const before = items[i]!;
    if (is(before, 'armed') || (before.force && kindOfForce(before.force) === 'armed'))
      actor = {
        code: before.force && kindOfForce(before.force) === 'armed' ? before.force : '',
        role: 'armed',
        words: before.text,
        bare: false,
      };
  }
  const light = lightVerb(scene, at);
  if (light) {
    actor = actor ?? light.actor;
    target = target ?? light.target;
  }
  const plural = noun.word!.plural && noun.word!.nouns.length > 0 && !/^(?:hostilities|hostilités)$/.test(noun.low);
  const counted =
    chunk.a < item &&
    /^(?:two|three|deux|trois|les deux|these|both|ces|twin|doubles?|simultaneous|coordinated|simultanées|coordonnées)$/.test(
      items[Math.max(chunk.a, item - 1)]!.low,
    );
  const draft: Omit<Draft, 'rule'> = {
    layer: 'attacks',
    action: actionOf(scene, at, action),
    at,
    where: { own },
    ...roles(scene, actor, target),
    confidence: 0.75,
  };
  if (plural && !counted) draft.generic = true;
  if (!plural && indefinite(scene, at)) draft.generic = light === null && !target && own.length === 0;
  return draft;
}

const OFS = new Set(['de', "d'", 'du', 'des', 'of']);
const COMBAT = new Set([
  'combat',
  'combats',
  'fighting',
  'hostilities',
  'hostilités',
  'occupation',
  'conflict',
  'siege',
  'siège',
  'blockade',
  'blocus',
  'offensive',
  'strike',
  'strikes',
  'frappe',
  'frappes',
  'tir',
  'tirs',
  'capture',
  'fall',
  'chute',
  'prise',
  'execution',
  'exécution',
  'exécutions',
  'executions',
  'killings',
  'killing',
  'killings',
  'confrontation',
  'confrontations',
]);

/** Nouns of combat in general count only with a fight's marks: a preposition of place, time or cause, or a verb of happening. */
function fought(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  const chunk = chunks[at]!;
  if (/^(?:in|during|after|since|dans|lors|pendant|après|par|by|au|aux|à|from|of|de|d'|du|des)$/.test(chunk.prep))
    return true;
  for (const i of [at - 1, at + 1, at + 2]) {
    const next = chunks[i];
    if (
      next?.kind === 'verb' &&
      cuesOf(scene.parse, i).some(
        (cue) =>
          cue.class === 'occur' ||
          cue.class.startsWith('light') ||
          cue.class === 'kill' ||
          cue.class === 'condemn' ||
          cue.class === 'wound',
      )
    )
      return true;
    if (
      next?.kind === 'noun' &&
      /^(?:on|against|at|in|near|between|of|contre|sur|à|près|entre|de|du|d')$/.test(next.prep)
    )
      return true;
    if (next?.kind === 'date') return true;
  }
  return false;
}

function indefinite(scene: Scene, at: number): boolean {
  const first = scene.parse.items[scene.parse.chunks[at]!.a]!.low;
  return /^(?:any|no|possible|potential|further|future|aucune?|toute?|every|each|chaque|another|autre)$/.test(first);
}

/** "Carried out the attack", "came under attack": the verb's other side tells who. */
function lightVerb(scene: Scene, at: number): { actor: Who | null; target: Who | null } | null {
  const { chunks } = scene.parse;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'verb' || Math.abs(i - at) > 8) continue;
    const cues = cuesOf(scene.parse, i);
    const agentSide = cues.some((cue) => cue.class === 'light-agent' || cue.class === 'claimresp');
    const targetSide = cues.some((cue) => cue.class === 'light-target');
    if (!agentSide && !targetSide) continue;
    const frame = frameOf(scene.parse, i);
    const linked =
      frame.patients.includes(at) ||
      (frame.adjuncts.includes(at) && ['for', 'under', 'de', 'to', "d'", 'sous'].includes(chunks[at]!.prep));
    if (!linked || frame.agent < 0 || frame.agent === at) continue;
    const named = who(scene, frame.agent)!;
    const useful = named.role !== 'other' || named.code !== '' ? named : null;
    return targetSide && !agentSide
      ? { actor: null, target: useful }
      : {
          actor:
            useful &&
            (useful.role === 'armed' || useful.role === 'force' || useful.role === 'state' || useful.code !== '')
              ? useful
              : null,
          target: null,
        };
  }
  return null;
}

function seizureNoun(scene: Scene, at: number, action: string, item: number): Reading {
  const next = scene.parse.chunks[at + 1];
  const noun = scene.parse.items[item]!;
  if (noun.low === 'reprise' && scene.parse.items[item - 1]?.low === 'à') return null;
  if (next?.kind !== 'noun' || !OFS.has(next.prep)) return null;
  const place = placeIn(scene, at + 1);
  if (!place ? !isTown(scene, at + 1) : place.kind === 'country') return null;
  if ((noun.low === 'prise' || noun.low === 'reprise' || noun.low === 'libération') && !place) return null;
  const by = scene.parse.chunks.findIndex(
    (chunk, i) => i > at + 1 && i <= at + 4 && (chunk.prep === 'by' || chunk.prep === 'par'),
  );
  const light = lightVerb(scene, at);
  return {
    layer: 'attacks',
    action,
    at,
    where: { own: [at + 1] },
    ...roles(scene, by >= 0 ? who(scene, by) : (light?.actor ?? null), null),
    placed: true,
    confidence: 0.75,
  };
}

/** What tells of attacks, the surest first. */
export const ATTACK_RULES: readonly Rule[] = [
  {
    name: 'attack-verb',
    pos: 'verb',
    classes: set('attack'),
    read: (scene, at, cue) => attackVerb(scene, at, cue.action, cue.lemma),
  },
  {
    name: 'seize-verb',
    pos: 'verb',
    classes: set('seize'),
    read: (scene, at, cue) => seizeVerb(scene, at, cue.action, cue.lemma, cue.particle),
  },
  { name: 'fall-verb', pos: 'verb', classes: set('fall'), read: (scene, at) => fallVerb(scene, at) },
  {
    name: 'abduct-verb',
    pos: 'verb',
    classes: set('abduct'),
    read: (scene, at, cue) => abductVerb(scene, at, cue.lemma),
  },
  { name: 'blast-verb', pos: 'verb', classes: set('blast'), read: (scene, at, cue) => blastVerb(scene, at, cue.lemma) },
  { name: 'clash-verb', pos: 'verb', classes: set('clash'), read: (scene, at, cue) => clashVerb(scene, at, cue.lemma) },
  { name: 'fire-verb', pos: 'verb', classes: set('fire'), read: (scene, at, cue) => fireVerb(scene, at, cue.lemma) },
  { name: 'ram-verb', pos: 'verb', classes: set('ram'), read: (scene, at) => ramVerb(scene, at) },
  {
    name: 'attack-noun',
    pos: 'noun',
    classes: set('attack'),
    read: (scene, at, cue, item) => attackNoun(scene, at, cue.action, item),
  },
  {
    name: 'seizure-noun',
    pos: 'noun',
    classes: set('seizure'),
    read: (scene, at, cue, item) => seizureNoun(scene, at, cue.action, item),
  },
  {
    name: 'casualty-verb',
    pos: 'verb',
    classes: set('kill', 'die', 'lose', 'wound'),
    read: (scene, at, cue) => (cue.lemma.startsWith('succ') ? null : casualtyVerb(scene, at, cue.class)),
  },
];
