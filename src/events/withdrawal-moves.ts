import { codeIn, isOfficer, isTroops, PASSING, postedAt } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { isArmedGroup, isForce, isMilitaryBase, ownerOf, placeIn, type Scene, at as who } from './scene.ts';
import {
  destinationOf,
  draft,
  items,
  last,
  leavers,
  military,
  OF,
  OUT,
  type Reading,
  site,
  spokenOf,
  town,
} from './withdrawal-parts.ts';

export function leaveVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const group = scene.parse.chunks[at]!.group!;
  const given = frame.adjuncts.filter(
    (one) => lemma === 'renoncer' && /^(?:à|au|aux)$/.test(scene.parse.chunks[one]!.prep),
  );
  const object = [...frame.patients, ...given].find(
    (one) =>
      site(scene, one) ||
      placeIn(scene, one) ||
      who(scene, one)?.role === 'mission' ||
      /^(?:country|pays|territory|sol|soil|ville|town|area|zone)$/.test(last(scene, one)),
  );
  const held = object === undefined ? null : who(scene, object);
  let force =
    military(scene, agent) || (held && held.role !== 'state' && held.role !== 'place' ? military(scene, held) : '');
  if (force === '' && ofThem(scene, frame.agent)) force = scene.topic;
  if (
    force === '' &&
    group.passive &&
    frame.agent < 0 &&
    object !== undefined &&
    (site(scene, object) || town(scene, object))
  )
    force = scene.topic;
  if (kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  const atBase = object !== undefined && site(scene, object);
  if (!atBase && (agent?.role === 'official' || isOfficer(scene, frame.agent))) return null;
  if (agent?.code === '' && PASSING.test(last(scene, frame.agent)) && !isLast(scene, frame.agent)) return null;
  if (
    force === '' &&
    !(object !== undefined && isMilitaryBase(scene, object) && (group.passive || agent?.role === 'force'))
  )
    return null;
  if (object === undefined) {
    if (lemma !== 'leave' && lemma !== 'quitter' && lemma !== 'exit' && lemma !== 'lever') return null;
    if (group.passive || frame.patients.length > 0) return null;
  }
  const evacuated =
    (lemma === 'evacuate' || lemma === 'évacuer') &&
    !(object !== undefined && (site(scene, object) || town(scene, object)));
  if (
    evacuated ||
    ((lemma === 'libérer' || lemma === 'vider' || lemma === 'lâcher' || FLIGHT.has(lemma)) &&
      !(object !== undefined && (site(scene, object) || (FLIGHT.has(lemma) && town(scene, object) && agent?.code))))
  )
    return null;
  if (held && held.role === 'force' && lemma !== 'quit' && object !== undefined && !site(scene, object)) return null;
  return draft(
    'withdrawal',
    at,
    {
      force,
      ...(object !== undefined && placeIn(scene, object) ? { own: [object] } : {}),
      destination: destinationOf(scene, frame.adjuncts),
    },
    0.8,
  );
}

/** Verbs of those who run: with people under arms and a town they tell of a withdrawal. */
const FLIGHT = new Set(['fuir', 'flee']);

const SOFT = new Set([
  'go',
  'rentrer',
  'partir',
  'return',
  'retreat',
  'rappeler',
  'recall',
  'repatriate',
  'rapatrier',
  'evacuate',
  'move',
  'head',
  'plier',
  'redeploy',
  'redéployer',
  'bring',
  'demobilise',
  'demobilize',
  'cross',
  'fly',
  'take',
  'send',
  'ramener',
  'revenir',
  'filer',
  'disappear',
  'vanish',
  'disparaître',
  'éloigner',
  'sortir',
  'remove',
  'extract',
  'extraire',
  'pack',
  'décoller',
  'embarquer',
  'sail',
  'retire',
  'évacuer',
  'get',
]);

/** Verbs of those who are simply there no more. */
const GONE = new Set(['disappear', 'vanish', 'disparaître']);
/** Verbs of every flight: only of the last to fly is it a departure. */
const ALOFT = new Set(['décoller', 'take', 'embarquer', 'sail']);
const LAST = /^(?:last|final|remaining|dernier|derniers|dernière|dernières|ultimes?)$/;

/** "The last soldiers". */
function isLast(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk];
  return phrase !== undefined && scene.parse.items.slice(phrase.a, phrase.b + 1).some((item) => LAST.test(item.low));
}

/** Verbs of those who pack up: "à" says where they were, not where they go. */
const PACKING = new Set(['plier', 'faire', 'prendre', 'décrocher', 'battre']);

export function departVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  const next = scene.parse.chunks[at + 1];
  if (group.form === 'participle' && next?.kind === 'verb' && next.group!.form === 'infinitive') return null;
  if (
    (agent?.role === 'base' || (agent?.role === 'force' && SOFT.has(lemma))) &&
    frame.patients.length === 0 &&
    (placeIn(scene, frame.agent) || scene.parse.chunks[frame.agent + 1]?.kind === 'noun')
  ) {
    const owner = military(scene, agent) || ownerOf(scene, frame.agent) || scene.topic;
    if (owner !== '' && kindOfForce(owner) !== 'armed' && !group.passive)
      return draft(
        'withdrawal',
        at,
        { force: owner, own: [frame.agent, frame.agent + 1].filter((one) => placeIn(scene, one)) },
        0.6,
        true,
      );
  }
  const movedAt = frame.patients.find((at) => {
    const one = who(scene, at)!;
    return isForce(one) || /^(?:force|armed|mission|pronoun)$/.test(one.role);
  });
  const moved = who(scene, movedAt ?? -1);
  const theirs = movedAt !== undefined && moved?.bare && agent !== null && agent.code !== '';
  const own = theirs && is(scene.parse.items[scene.parse.chunks[movedAt]!.a], 'possessive') ? agent : moved;
  const force =
    (own ? military(scene, own) : '') ||
    (moved?.role === 'armed' && moved.code === '' ? '' : military(scene, agent)) ||
    (agent?.role === 'target' && movedAt === undefined ? loadOf(scene, frame.agent, at) : '');
  if (force === '') return null;
  if (!moved && group.passive) return null;
  if (!moved && !isTroops(scene, frame.agent) && !/^(?:state|target)$/.test(agent?.role ?? '') && agent?.code === '')
    return null;
  const after = movedAt === undefined ? [] : [movedAt + 1].filter((one) => scene.parse.chunks[one]?.kind === 'noun');
  const from = [...frame.adjuncts, ...after].some(
    (one) =>
      /^(?:from|out|de|d'|du|des|depuis)$/.test(scene.parse.chunks[one]!.prep) &&
      (placeIn(scene, one) || site(scene, one)),
  );
  const posted =
    movedAt === undefined ? [] : [...postedAt(scene, movedAt), ...standingAt(scene, movedAt), ...frontOf(scene, at)];
  const destination = PACKING.has(lemma)
    ? undefined
    : destinationOf(
        scene,
        frame.adjuncts.filter((one) => !posted.includes(one)),
        /^(?:fall|pull|replier|redéployer|regroup|withdraw|retreat|retirer)$/.test(lemma),
      );
  if (ALOFT.has(lemma) && !isLast(scene, frame.agent)) return null;
  if ((agent?.role === 'official' || isOfficer(scene, frame.agent)) && movedAt === undefined) return null;
  if (
    SOFT.has(lemma) &&
    !from &&
    posted.length === 0 &&
    !(GONE.has(lemma) && isTroops(scene, frame.agent)) &&
    !(lemma === 'go' && group.passive && movedAt !== undefined && isTroops(scene, movedAt)) &&
    !((lemma === 'partir' || lemma === 'plier') && isForce(agent)) &&
    !(lemma === 'retreat' && agent?.role === 'force')
  )
    return null;
  if ((lemma === 'retirer' || lemma === 'withdraw') && !group.reflexive && frame.patients.length > 0 && !moved)
    return null;
  return draft('withdrawal', at, { force, destination, own: posted }, 0.8);
}

/** "The last of them", "la dernière d'entre elles". */
function ofThem(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk];
  const next = scene.parse.chunks[chunk + 1];
  if (!phrase || next?.kind !== 'noun') return false;
  return LAST.test(scene.parse.items[phrase.b]!.low) && /^(?:them|eux|elles)$/.test(scene.parse.items[next.b]!.low);
}

/** "In Bangassou, the soldiers were flown home": the place that a sentence opens with. */
function frontOf(scene: Scene, at: number): number[] {
  const first = scene.parse.chunks[0]!;
  const opens = first.kind === 'noun' && /^(?:in|at|à)$/.test(first.prep) && at > 0;
  const place = opens && scene.parse.chunks[1]?.sign === ',' ? placeIn(scene, 0) : null;
  return place !== null && isExact(place) ? [0] : [];
}

/** "Trucks loaded with Ethiopian soldiers": whom the vehicles carry. */
function loadOf(scene: Scene, vehicles: number, verb: number): string {
  for (let i = vehicles + 1; i < verb; i++) {
    const named = scene.parse.chunks[i]!.kind === 'noun' && isTroops(scene, i) ? military(scene, who(scene, i)) : '';
    if (named !== '') return named;
  }
  return '';
}

/** "The troops at Gubio have been pulled back": where those who are moved stood. */
function standingAt(scene: Scene, moved: number): number[] {
  const next = scene.parse.chunks[moved + 1];
  return next?.kind === 'noun' && /^(?:in|at|à|dans)$/.test(next.prep) && placeIn(scene, moved + 1) ? [moved + 1] : [];
}

/** "Redeployment from Kidal": without an origin a redeployment may as well be a return. */
function leavesPlace(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < scene.parse.chunks.length && i <= at + 4; i++) {
    const next = scene.parse.chunks[i]!;
    if (next.kind === 'noun' && /^(?:from|hors|depuis)$/.test(next.prep)) return true;
  }
  return false;
}

/** "Any withdrawal from Boni": it does not matter whose, so long as the text speaks of nobody's else. */
function leavesTown(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  if (!items(scene, at).some((low) => /^(?:withdrawal|pullout|pull-out|retrait|repli|désengagement)$/.test(low)))
    return false;
  const from = chunks[at + 1];
  if (from?.kind !== 'noun' || !/^(?:from|de|d'|du)$/.test(from.prep)) return false;
  const place = placeIn(scene, at + 1);
  const next = chunks[at + 2];
  if (next?.kind === 'noun' && OF.has(next.prep) && !placeIn(scene, at + 2)) return false;
  return place !== null && isExact(place);
}

export function departNoun(scene: Scene, at: number, action: string): Reading {
  const { chunks } = scene.parse;
  const phrase = chunks[at]!;
  if (
    (phrase.prep === 'since' || phrase.prep === 'depuis') &&
    !chunks.slice(at + 1, at + 5).some((one) => one.kind === 'date')
  )
    return null;
  if (/^(?:until|before|jusqu'|jusque|avant)$/.test(phrase.prep) && !items(scene, at).some((low) => OUT.test(low)))
    return null;
  if (items(scene, at).some((low) => low.startsWith('red')) && !leavesPlace(scene, at)) return null;
  let force = leavers(scene, at);
  if (force === '' && leavesTown(scene, at)) {
    force = spokenOf(scene);
    if (kindOfForce(force) === 'armed') return null;
    return draft(action, at, { force, phase: action === 'withdrawal' }, 0.55);
  }
  if (force === '') {
    const first = scene.parse.items[phrase.a]!;
    if (!(first.word?.classes.has('possessive') || first.word?.classes.has('det')) || scene.topic === '') return null;
    force = scene.topic;
    const site = chunks[at + 1];
    const named = site?.kind === 'noun' && /^(?:from|de|d'|du|des)$/.test(site.prep) ? placeIn(scene, at + 1) : null;
    if (kindOfForce(force) === 'armed' || !(first.word?.classes.has('possessive') || (named && isExact(named))))
      return null;
  }
  return draft(action, at, { force, phase: action === 'withdrawal' }, 0.7);
}

export function relocateVerb(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const moved = frame.patients
    .map((one) => who(scene, one)!)
    .find((one) => one.role === 'force' || one.role === 'mission' || one.role === 'base' || one.code !== '');
  const force =
    (moved ? military(scene, moved) : '') ||
    military(scene, agent) ||
    (frame.patients[0] === undefined ? '' : codeIn(scene, frame.patients[0])) ||
    (moved?.role === 'base' || agent?.role === 'base' ? scene.topic : '');
  const destination = destinationOf(scene, frame.adjuncts);
  if (!moved && frame.patients.length > 0 && !frame.patients.some((one) => site(scene, one))) return null;
  if (force === '' || kindOfForce(force) === 'armed' || destination === undefined) return null;
  return draft(action, at, { force, destination, phase: true }, 0.65);
}
