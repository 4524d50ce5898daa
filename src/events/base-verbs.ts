import { base, draft, headWord, holder, isOfArmed, isOfficer, isTroops, type Reading } from './base-parts.ts';
import { relativeOwner } from './base-stations.ts';
import { cuesOf, nounCuesOf } from './cue.ts';
import { ofThem } from './elided.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import {
  forceCode,
  holds,
  isArmedGroup,
  isForce,
  isMilitaryBase,
  namesTown,
  ownerOf,
  placeIn,
  type Scene,
  at as who,
} from './scene.ts';
import { isHurt, draft as withdrawn } from './withdrawal-parts.ts';

export function openVerb(scene: Scene, at: number, lemma: string, particle: string): Reading {
  if (lemma === 'expand' || staysSo(scene, at)) return null;
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const built = frame.patients.find(
    (one) =>
      base(scene, one) ||
      ofThem(scene, at, one) ||
      holds(scene, one, 'force') ||
      who(scene, one)?.role === 'mission' ||
      kindOfForce(who(scene, one)?.code) === 'mission',
  );
  const presence =
    isForce(agent) && (built === undefined || !base(scene, built))
      ? frame.patients.find((one) => PRESENCE.test(headWord(scene, one)) && placeIn(scene, one) === null)
      : undefined;
  if (presence !== undefined && FOUNDING.test(lemma)) {
    const settled = forceCode(agent, scene);
    if (settled === '' || kindOfForce(settled) === 'armed') return null;
    return { ...draft('presence', 'opened', at, settled, [], 0.65)!, placed: true };
  }
  const risen = particle !== '' || frame.patients.length === 0;
  const object =
    built ?? (risen && frame.agent >= 0 && holds(scene, frame.agent, 'strongbase') ? frame.agent : undefined);
  if (object === undefined) return null;
  const named = who(scene, object);
  const another = ofThem(scene, at, object);
  const military = holds(scene, object, 'strongbase') || another || named?.code !== '' || isForce(agent);
  if (!military) return null;
  if ((lemma === 'occupy' || lemma === 'occuper') && !base(scene, object)) return null;
  if (lemma === 'occupy' || lemma === 'monter' || lemma === 'form') {
    if (!holds(scene, object, 'strongbase')) return null;
  }
  if (!base(scene, object) && !another) {
    const mission = kindOfForce(named?.code) === 'mission';
    if (
      !mission ||
      (lemma !== 'establish' && lemma !== 'create' && lemma !== 'créer' && lemma !== 'établir' && lemma !== 'set')
    )
      return null;
    return draft('mission-established', 'opened', at, named!.code, [], 0.6);
  }
  const force = holder(scene, named, agent) || (agent === null || !isForce(agent) ? scene.topic : '');
  if (kindOfForce(force) === 'armed' || isArmedGroup(agent) || isOfArmed(scene, object)) return null;
  const posts = another && scene.parse.items.some((item) => is(item, 'strongbase'));
  if (force === '' && !posts && !isMilitaryBase(scene, object)) return null;
  if (another && !posts && kindOfForce(force) === undefined) return null;
  return draft('base-opened', 'opened', at, force, placeIn(scene, object) ? [object] : [], force === '' ? 0.6 : 0.85);
}

/** "Resterait ouverte", "remained occupied": a participle that says how a base stays. */
function staysSo({ parse }: Scene, at: number): boolean {
  const above = parse.chunks[at - 1];
  if (parse.chunks[at]!.group!.form !== 'participle' || above?.kind !== 'verb') return false;
  return cuesOf(parse, at - 1).some((cue) => cue.class === 'stay');
}

/** "Has established a presence in Gao". */
const PRESENCE = /^(?:presence|foothold|bridgehead|présence)$/;
const FOUNDING = /^(?:establish|set|create|open|build|établir|créer|installer|ouvrir)$/;

/** "Deployed where they are needed", "déployés là où il le faut": a place that is not named. */
const whereNeeded = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  chunks[at + 1]?.sign === 'where' || (items[chunks[at + 1]?.b ?? -1]?.low === 'là' && chunks[at + 2]?.sign === 'où');

export function deployVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  if (frame.patients.some((one) => isHurt(scene, one))) return null;
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  const moved = frame.patients.map((one) => who(scene, one)!).find((one) => isForce(one) || one.role === 'armed');
  const movedAt = frame.patients.find((one) => isForce(who(scene, one)) || who(scene, one)!.role === 'armed');
  const mine = moved?.bare && movedAt !== undefined ? ownerOf(scene, movedAt) || relativeOwner(scene, movedAt) : '';
  const force =
    mine !== ''
      ? mine
      : moved
        ? holder(scene, moved, agent)
        : isForce(agent) && !group.passive
          ? forceCode(agent, scene)
          : '';
  if (moved?.role === 'civilian' || (!moved && !/^(?:deploy|déployer|attendre)$/.test(lemma))) return null;
  const pitched =
    moved || lemma !== 'deploy' ? undefined : frame.patients.find((one) => holds(scene, one, 'strongbase'));
  if (pitched !== undefined && !group.negated && (group.passive || isForce(agent))) {
    const owner = holder(scene, who(scene, pitched), agent) || scene.topic;
    if (owner === '' || kindOfForce(owner) === 'armed') return null;
    return { ...draft('base-opened', 'opened', at, owner, [], 0.65)!, placed: true };
  }
  if (force === '' || kindOfForce(force) === 'armed') return null;
  if (toScene(scene, at) || whereNeeded(scene, at)) return null;
  if (ON_THE_WAY.test(lemma) && leftBy(scene, at, movedAt ?? -1).length === 0) return null;
  if (
    lemma === 'send' ||
    lemma === 'envoyer' ||
    lemma === 'dispatch' ||
    lemma === 'dépêcher' ||
    lemma === 'engager' ||
    lemma === 'projeter' ||
    lemma === 'mobiliser'
  ) {
    if (moved?.role !== 'force' && !moved?.bare) return null;
  }
  if (
    /^(?:fly|voler|engager)$/.test(lemma) &&
    group.passive &&
    movedAt !== undefined &&
    holds(scene, movedAt, 'aircraft')
  )
    return null;
  if (movedAt !== undefined && PATROL.test(headWord(scene, movedAt)) && !group.passive) return null;
  if (movedAt !== undefined && (LEARNERS.test(headWord(scene, movedAt)) || COUNTS.test(headWord(scene, movedAt))))
    return null;
  if (frame.adjuncts.some((one) => HOSPITAL.test(headWord(scene, one)))) return null;
  if (movedAt !== undefined && CARGO.test(headWord(scene, movedAt)) && shipped(scene, at, frame.adjuncts)) return null;
  if (group.negated || (PUTTING.test(lemma) && !putInto(scene, at))) return null;
  if (movedAt !== undefined && isOfficer(scene, movedAt)) return null;
  const stative = (group.passive || standing(scene, at)) && !group.perfect && group.tense === 'present';
  if (lemma === 'attendre' && !group.passive && frame.patients.length === 0) {
    const waits = group.form === 'finite' && isTroops(scene, frame.agent);
    return waits ? { ...draft('presence', 'present', at, force, [], 0.6)!, placed: true } : null;
  }
  if (lemma === 'attendre') {
    const awaited =
      (stative || group.form === 'participle') && moved?.role === 'force'
        ? draft('deployment', 'opened', at, force, [], 0.7)
        : null;
    return awaited && { ...awaited, status: 'planned', placed: true };
  }
  const from =
    CARRIED.test(lemma) && movedAt !== undefined && !holds(scene, movedAt, 'aircraft')
      ? leftBy(scene, at, movedAt)
      : [];
  if (from.length > 0) return withdrawn('withdrawal', at, { force, own: from }, 0.7);
  if (sentAfter(scene, at)) return null;
  return draft(
    stative || group.form === 'participle' ? 'presence' : 'deployment',
    stative || group.form === 'participle' ? 'present' : 'opened',
    at,
    force,
    [],
    0.75,
  );
}

/** "Jets were sent after an attack in Gao": whether the only town told is that of what soldiers are sent after. */
function sentAfter(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  const attack = chunks.findIndex(
    ({ kind, prep }, i) =>
      i > at &&
      kind === 'noun' &&
      AFTER.test(prep) &&
      nounCuesOf(scene.parse, i).some(({ cue }) => cue.class === 'attack' || cue.class === 'seizure'),
  );
  return attack > 0 && !chunks.slice(0, attack).some((_, i) => placeIn(scene, i) !== null);
}

const AFTER = /^(?:after|following|après|suite)$/;

/** "Y déploie 200 soldats", "deploys 200 soldiers permanently": what is told as a state and no news. */
function standing({ parse: { items, chunks } }: Scene, at: number): boolean {
  const { a, b, group } = chunks[at]!;
  if (group!.mood !== 'fact' || group!.form !== 'finite') return false;
  return (
    items.slice(Math.max(0, a - 1), b).some(({ low }) => low === 'y') ||
    items.slice(b + 1).some(({ low }) => /^(?:permanence|permanently|permanente?)$/.test(low))
  );
}

/** Verbs that put people somewhere only where a town follows: "put a force in place". */
const PUTTING = /^(?:put|place|plant|placer|replacer|disposer)$/;

/** Whether the town into which somebody is put follows. */
const putInto = (scene: Scene, at: number): boolean =>
  frameOf(scene.parse, at).adjuncts.some(
    (one) => one > at && /^(?:in|into|at|à|dans)$/.test(scene.parse.chunks[one]!.prep) && namesTown(scene, one),
  );

/** "Were sent to the scene", "envoyés sur place": who comes to help or to look. */
const toScene = (scene: Scene, at: number): boolean =>
  frameOf(scene.parse, at).adjuncts.some(
    (one) =>
      one > at &&
      /^(?:to|on|sur)$/.test(scene.parse.chunks[one]!.prep) &&
      /^(?:scene|spot|place|lieux|terrain)$/.test(headWord(scene, one)),
  );

/** Verbs of a way that says nothing of who stays: "were flown to Dakar", "des renforts ont été acheminés". */
const ON_THE_WAY = /^(?:fly|acheminer)$/;

const CARRIED = /^(?:airlift|fly|transfer|redeploy|rotate|bring|move|truck|ferry|aérotransporter|transférer)$/;

/** "Were airlifted from Gao", "the troops at Gao were flown to Kidal": chunks that name where people are taken from. */
function leftBy(scene: Scene, at: number, moved: number): number[] {
  const { chunks } = scene.parse;
  const exact = (one: number): boolean => chunks[one]?.kind === 'noun' && namesTown(scene, one);
  const { adjuncts } = frameOf(scene.parse, at);
  const from = adjuncts.filter((one) => one > at && /^(?:from|out|depuis)$/.test(chunks[one]!.prep) && exact(one));
  if (from.length > 0 || !chunks[at]!.group!.passive) return from;
  const onwards = adjuncts.some((one) => one > at && /^(?:to|home|back)$/.test(chunks[one]!.prep) && exact(one));
  return onwards && /^(?:in|at)$/.test(chunks[moved + 1]?.prep ?? '') && exact(moved + 1) ? [moved + 1] : [];
}

/** What is carried. */
const CARGO =
  /^(?:blindés?|véhicules?|conteneurs?|containers?|vehicles?|armou?r|equipment|matériels?|munitions|ammunition|trucks?|camions?|cargo|supplies|gear)$/;

/** "Acheminés de Gao au port de Douala", "moved to the port of": whether what is carried is bound for a harbour. */
const shipped = (scene: Scene, at: number, adjuncts: readonly number[]): boolean =>
  adjuncts.some((one) => one > at && /^(?:ports?|harbou?rs?)$/.test(headWord(scene, one)));

/** What is put at a figure. */
const COUNTS = /^(?:losses|toll|number|casualties|dead|wounded|pertes|bilan|nombre|morts|blessés)$/;

/** "Sent a patrol to Gao": those who only look round there. */
const PATROL = /^(?:patrols?|patrouilles?)$/;

/** Who is sent to learn or to be nursed. */
const LEARNERS = /^(?:cadets?|recruits?|trainees?|students?|élèves?|recrues?|stagiaires?)$/;

const HOSPITAL = /^(?:hospitals?|clinic|hôpital|hôpitaux|clinique)$/;

export function reinforceVerb(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  let object = frame.patients.find(
    (one) =>
      holds(scene, one, 'strongbase') ||
      (who(scene, one)?.role === 'force' &&
        !/^(?:mission|mandate|mandat|operation|opération)$/.test(headWord(scene, one))),
  );
  const towns = frame.patients.filter((one) => namesTown(scene, one) && who(scene, one)?.role === 'place');
  if (object === undefined && towns.length > 0 && action === 'reinforcement') {
    const unnamed = frame.agent < 0 && scene.parse.chunks[at]!.group!.passive;
    const owner = forceCode(who(scene, frame.agent), scene) || (frame.agent < 0 ? scene.topic : '');
    if ((owner === '' && !unnamed) || kindOfForce(owner) === 'armed') return null;
    return { ...draft(action, 'present', at, owner, towns, 0.6)!, placed: true, status: 'reported' };
  }
  const grown =
    frame.patients.length === 0 &&
    /^(?:doubl|tripl|grow|swell|gross|grandi)/.test(scene.parse.items[scene.parse.chunks[at]!.group!.verb]!.low);
  if (object === undefined && grown && frame.agent >= 0 && holds(scene, frame.agent, 'strongbase'))
    object = frame.agent;
  if (object === undefined) return null;
  const force = holder(scene, who(scene, object), who(scene, frame.agent));
  if ((force === '' && !isMilitaryBase(scene, object)) || kindOfForce(force) === 'armed') return null;
  return { ...draft(action, 'present', at, force, placeIn(scene, object) ? [object] : [], 0.65)!, placed: true };
}
