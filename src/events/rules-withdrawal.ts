import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { is, type Who } from './phrase.ts';
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
const OF = new Set(['of', 'de', "d'", 'du', 'des']);

const site = (scene: Scene, chunk: number): boolean =>
  holds(scene, chunk, 'strongbase') || holds(scene, chunk, 'base') || oneOf(scene, chunk);

/** "The one in Goundam", "celle de Ber": stands for a base spoken of before. */
const oneOf = (scene: Scene, chunk: number): boolean => {
  const phrase = scene.parse.chunks[chunk]!;
  return /^(?:ones?|those|celui|celle|ceux|celles|another|latter)$/.test(scene.parse.items[phrase.b]!.low);
};
const town = (scene: Scene, chunk: number): boolean => {
  const place = placeIn(scene, chunk);
  return place !== null && place.kind !== 'country';
};

interface Parts {
  force: string;
  successor?: string | undefined;
  own?: readonly number[];
  destination?: number | undefined;
  phase?: boolean;
}

function draft(action: string, at: number, parts: Parts, confidence: number, placed = false): Reading {
  const reading: Omit<Draft, 'rule'> = {
    layer: 'withdrawals',
    action,
    at,
    where: { own: parts.own ?? [], origin: true },
    force: parts.force,
    placed,
    confidence,
  };
  if (parts.phase !== false) reading.phase = 'closed';
  if (parts.successor) reading.successor = parts.successor;
  if (parts.destination !== undefined) reading.destination = parts.destination;
  return reading;
}

/** Where those who leave go: a place after "to", "for", "vers". */
function destinationOf(scene: Scene, adjuncts: readonly number[]): number | undefined {
  return adjuncts.find(
    (one) =>
      ['to', 'for', 'into', 'towards', 'vers', 'pour', 'à', 'au', 'en'].includes(scene.parse.chunks[one]!.prep) &&
      placeIn(scene, one),
  );
}

function military(scene: Scene, named: Who | null): string {
  if (!named || named.role === 'civilian' || named.role === 'event' || named.role === 'weapon') return '';
  const force = forceCode(named, scene);
  return kindOfForce(force) === 'armed' ? '' : force;
}

function leaveVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const group = scene.parse.chunks[at]!.group!;
  const object = frame.patients.find(
    (one) =>
      site(scene, one) ||
      placeIn(scene, one) ||
      who(scene, one)?.role === 'mission' ||
      /^(?:country|pays|territory|sol|soil|ville|town|area|zone)$/.test(last(scene, one)),
  );
  const held = object === undefined ? null : who(scene, object);
  let force =
    military(scene, agent) || (held && held.role !== 'state' && held.role !== 'place' ? military(scene, held) : '');
  if (
    force === '' &&
    group.passive &&
    frame.agent < 0 &&
    object !== undefined &&
    (site(scene, object) || town(scene, object))
  )
    force = scene.topic;
  if (kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  if (
    force === '' &&
    !(object !== undefined && isMilitaryBase(scene, object) && (group.passive || agent?.role === 'force'))
  )
    return null;
  if (object === undefined) {
    if (lemma !== 'leave' && lemma !== 'quitter' && lemma !== 'exit') return null;
    if (group.passive || frame.patients.length > 0) return null;
  }
  const evacuated =
    (lemma === 'evacuate' || lemma === 'évacuer') &&
    !(object !== undefined && (site(scene, object) || town(scene, object)));
  if (
    evacuated ||
    ((lemma === 'libérer' || lemma === 'vider' || lemma === 'lâcher' || lemma === 'fuir') &&
      !(object !== undefined && site(scene, object)))
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

function last(scene: Scene, chunk: number): string {
  const phrase = scene.parse.chunks[chunk]!;
  for (let i = phrase.b; i >= phrase.a; i--) if (scene.parse.tags[i] === 'noun') return scene.parse.items[i]!.low;
  return '';
}

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
]);

/** Verbs of those who pack up: "à" says where they were, not where they go. */
const PACKING = new Set(['plier', 'faire', 'prendre', 'décrocher']);

function departVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
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
    (own ? military(scene, own) : '') || (moved?.role === 'armed' && moved.code === '' ? '' : military(scene, agent));
  if (force === '') return null;
  if (!moved && group.passive) return null;
  const destination = PACKING.has(lemma) ? undefined : destinationOf(scene, frame.adjuncts);
  const from = frame.adjuncts.some(
    (one) =>
      /^(?:from|out|de|d'|du|des|depuis)$/.test(scene.parse.chunks[one]!.prep) &&
      (placeIn(scene, one) || site(scene, one)),
  );
  if (
    SOFT.has(lemma) &&
    !from &&
    !((lemma === 'partir' || lemma === 'plier') && isForce(agent)) &&
    !(lemma === 'retreat' && agent?.role === 'force')
  )
    return null;
  if ((lemma === 'retirer' || lemma === 'withdraw') && frame.patients.length > 0 && !moved) return null;
  return draft('withdrawal', at, { force, destination }, 0.8);
}

function transferVerb(scene: Scene, at: number, action: string, lemma: string, particle: string): Reading {
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
  if (given === undefined) return null;
  const held = who(scene, given);
  const receiver = frame.adjuncts.find(
    (one) => /^(?:to|à|aux|au|en)$/.test(scene.parse.chunks[one]!.prep) && isForce(who(scene, one)),
  );
  const taker =
    receiver === undefined
      ? undefined
      : forceCode(who(scene, receiver), { ...scene, topic: '' }) || who(scene, receiver)!.words;
  let force = military(scene, agent);
  if (force === '' || (taker !== undefined && force === taker))
    force = held && held.role === 'base' ? military(scene, held) : force;
  const group = scene.parse.chunks[at]!.group!;
  const stands = holds(scene, given, 'strongbase') || oneOf(scene, given);
  if (!stands && receiver === undefined) return null;
  if (force === '' && stands && group.passive && frame.agent < 0) force = scene.topic;
  if (
    particle === '' &&
    (lemma === 'return' || lemma === 'rendre' || lemma === 'livrer' || lemma === 'confier' || lemma === 'hand') &&
    receiver === undefined
  )
    return null;
  if (force === '' && receiver === undefined && !isMilitaryBase(scene, given)) return null;
  if (isArmedGroup(agent)) return null;
  return draft(
    action,
    at,
    { force: force || scene.topic, successor: taker, ...(placeIn(scene, given) ? { own: [given] } : {}) },
    0.88,
  );
}

function closeVerb(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const closed =
    frame.patients.find((one) => holds(scene, one, 'strongbase')) ??
    frame.patients.find(
      (one) =>
        site(scene, one) ||
        (group.passive &&
          frame.agent < 0 &&
          scene.topic !== '' &&
          who(scene, one)?.role === 'place' &&
          town(scene, one)),
    );
  const agent = who(scene, frame.agent);
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

/** "The eighth of the bases to be closed": a numbered one has been. */
function ordinalBefore(scene: Scene, at: number): boolean {
  for (let i = Math.max(0, at - 3); i < at; i++)
    if (holds(scene, i, 'ordinal') || holds(scene, i, 'last-word')) return true;
  return false;
}

const OUT =
  /^(?:leave|depart|withdraw|quit|vacate|go|pull|exit|quitter|partir|retirer|plier|évacuer|départ|retrait|departure|withdrawal|exit|pullout|pull-out)$/;
const HARD = new Set(['expel', 'oust', 'evict', 'expulser', 'chasser']);

/** "Ordered the French troops out", "demanded the withdrawal of", "asked the mission to leave". */
function expelVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const { chunks, items } = scene.parse;
  const told = frame.adjuncts.filter((one) => one > at && /^(?:à|au|aux)$/.test(chunks[one]!.prep));
  const object = [...frame.patients, ...told]
    .map((one) => who(scene, one)!)
    .find(
      (one) =>
        (one.role === 'force' || one.role === 'mission' || one.role === 'state' || one.role === 'armed') &&
        military(scene, one) !== '',
    );
  const agent = who(scene, frame.agent);
  if (agent && (agent.role === 'armed' || kindOfForce(agent.code) === 'armed') && !agent.bare) return null;
  if (HARD.has(lemma)) {
    if (!object || (object.role === 'armed' && kindOfForce(object.code) !== 'group')) return null;
    return draft(action, at, { force: military(scene, object), phase: false }, 0.75);
  }
  for (let i = at + 1; i < chunks.length && i <= at + 8; i++) {
    const chunk = chunks[i]!;
    if (
      chunk.kind === 'break' &&
      chunk.sign !== ',' &&
      chunk.sign !== 'que' &&
      chunk.sign !== "qu'" &&
      chunk.sign !== 'that' &&
      chunk.sign !== '"' &&
      chunk.sign !== 'who' &&
      chunk.sign !== '('
    )
      break;
    if (chunk.kind === 'verb') {
      const cues = cuesOf(scene.parse, i);
      if (!cues.some((cue) => OUT.test(cue.lemma))) {
        if (chunk.group!.form === 'finite' && cues.some((cue) => cue.class === 'leave' || cue.class === 'depart'))
          return null;
        continue;
      }
      const leaving = who(scene, frameOf(scene.parse, i).agent);
      const force =
        (object ? military(scene, object) : '') ||
        (leaving && isForce(leaving) && leaving.code !== agent?.code ? military(scene, leaving) : '');
      return force === '' ? null : draft(action, at, { force, phase: false }, 0.8);
    }
    if (chunk.kind === 'noun' && items.slice(chunk.a, chunk.b + 1).some((item) => OUT.test(item.low))) {
      if (lemma === 'order' || lemma === 'ordonner' || lemma === 'decide') {
        const own = leavers(scene, i);
        if (own !== '' && agent && military(scene, agent) === own) return null;
      }
      const force = leavers(scene, i);
      return force === '' ? null : draft(action, at, { force, phase: false }, 0.75);
    }
    if (chunk.kind === 'noun' && object && chunk.prep === 'out')
      return draft(action, at, { force: military(scene, object), phase: false }, 0.8);
  }
  if (object && (lemma === 'order' || lemma === 'push' || lemma === 'force' || lemma === 'pousser')) {
    for (let i = chunks[at]!.b + 1; i < items.length && i < chunks[at]!.b + 8; i++) {
      if (items[i]!.low === 'out' || items[i]!.low === 'dehors')
        return draft(action, at, { force: military(scene, object), phase: false }, 0.8);
    }
  }
  return null;
}

/** Whose withdrawal a noun phrase speaks of: "Barkhane's departure", "the withdrawal of French troops". */
function leavers(scene: Scene, at: number): string {
  const { chunks } = scene.parse;
  const named = who(scene, at);
  if (named && named.code !== '' && named.role !== 'place') {
    const force = military(scene, named);
    if (force !== '') return force;
  }
  for (let i = at + 1; i < chunks.length && i <= at + 4; i++) {
    const next = chunks[i]!;
    if (next.kind === 'verb' || (next.kind === 'break' && next.sign !== ',')) break;
    if (next.kind !== 'noun') continue;
    if (!(OF.has(next.prep) || next.prep === 'by' || next.prep === 'par')) {
      if (next.prep === 'from' || next.prep === 'in' || next.prep === 'à') continue;
      break;
    }
    const whose = who(scene, i);
    if (!whose || whose.role === 'place') continue;
    if (
      whose.role === 'state' &&
      placeIn(scene, i) &&
      OF.has(next.prep) &&
      scene.parse.language === 'fr' &&
      next.prep === 'du' &&
      !whose.code
    )
      continue;
    const force = military(
      scene,
      whose.role === 'force' ||
        whose.role === 'mission' ||
        whose.role === 'state' ||
        whose.role === 'armed' ||
        whose.role === 'base'
        ? whose
        : null,
    );
    if (force !== '') return force;
    if (whose.role === 'armed') return '';
  }
  return '';
}

/** "Redeployment from Kidal": without an origin a redeployment may as well be a return. */
function leavesPlace(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < scene.parse.chunks.length && i <= at + 4; i++) {
    const next = scene.parse.chunks[i]!;
    if (next.kind === 'noun' && /^(?:from|hors|depuis)$/.test(next.prep)) return true;
  }
  return false;
}

function departNoun(scene: Scene, at: number, action: string): Reading {
  const { chunks } = scene.parse;
  const phrase = chunks[at]!;
  if (phrase.prep === 'since' || phrase.prep === 'depuis') return null;
  if (items(scene, at).some((low) => low.startsWith('red')) && !leavesPlace(scene, at)) return null;
  let force = leavers(scene, at);
  if (force === '') {
    const first = scene.parse.items[phrase.a]!;
    if (!(first.word?.classes.has('possessive') || first.word?.classes.has('det')) || scene.topic === '') return null;
    force = scene.topic;
    if (kindOfForce(force) === 'armed' || !first.word?.classes.has('possessive')) return null;
  }
  return draft(action, at, { force, phase: action === 'withdrawal' }, 0.7);
}

function siteNoun(scene: Scene, at: number, action: string): Reading {
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
  if (force === '' || held?.bare) force = ownerOf(scene, inside) || scene.topic;
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
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return draft(action, at, { force, successor, ...(placeIn(scene, inside) ? { own: [inside] } : {}) }, 0.8);
}

/** A phrase that is the name of a mission or an operation, and not its soldiers. */
function isOperation(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk]!;
  const last = scene.parse.items[phrase.b]!;
  return (
    last.force !== '' && !/peacekeepers?|casques|helmets|berets/i.test(last.text) && kindOfForce(last.force) !== 'armed'
  );
}

/** "Serval ended", "the EU suspended its training mission", "mit fin à l'opération". */
function endVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  if (
    /^(?:complete|finish|conclude|achever|terminer|finir|boucler|conclure)$/.test(lemma) &&
    !frame.patients.some(
      (one) => items(scene, one).some((low) => OUT.test(low) || low === 'drawdown') || last(scene, one) === 'mission',
    )
  )
    return null;
  const around = [
    ...frame.patients,
    ...frame.adjuncts.filter((one) => /^(?:à|au|aux|to)$/.test(scene.parse.chunks[one]!.prep)),
  ];
  const object = around.find((one) => holds(scene, one, 'mission') || isOperation(scene, one));
  const departure = around.find((one) => items(scene, one).some((low) => OUT.test(low)));
  if (departure !== undefined) {
    const force = leavers(scene, departure) || military(scene, agent);
    return force === '' ? null : draft('withdrawal', at, { force }, 0.8);
  }
  const named = who(scene, object ?? -1);
  const ended =
    named ??
    (agent && (holds(scene, frame.agent, 'mission') || isOperation(scene, frame.agent)) && frame.patients.length === 0
      ? agent
      : null);
  if (!ended) return null;
  const force = military(scene, ended) || military(scene, agent);
  if (force === '') return null;
  return draft(action, at, { force, phase: false }, 0.6, true);
}

function items(scene: Scene, chunk: number): string[] {
  const phrase = scene.parse.chunks[chunk]!;
  return scene.parse.items.slice(phrase.a, phrase.b + 1).map((item) => item.low);
}

function reduceVerb(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  const object = frame.patients.find(
    (one) =>
      who(scene, one)?.role === 'force' ||
      /^(?:presence|présence|contingent|troops|effectifs|footprint|strength|dispositif)$/.test(last(scene, one)),
  );
  if (object === undefined) return null;
  const force = military(scene, who(scene, object)) || military(scene, who(scene, frame.agent));
  if (force === '') return null;
  return draft(action, at, { force, phase: false }, 0.55, true);
}

function relocateVerb(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const moved = frame.patients
    .map((one) => who(scene, one)!)
    .find((one) => one.role === 'force' || one.role === 'mission' || one.role === 'base' || one.code !== '');
  const force =
    (moved ? military(scene, moved) : '') ||
    military(scene, agent) ||
    (moved?.role === 'base' || agent?.role === 'base' ? scene.topic : '');
  const destination = destinationOf(scene, frame.adjuncts);
  if (force === '' || kindOfForce(force) === 'armed' || destination === undefined) return null;
  return draft(action, at, { force, destination, phase: true }, 0.65);
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
]);

function takeoverVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const around = [
    ...frame.patients,
    ...frame.adjuncts.filter((one) => /^(?:of|de|du|d'|des|over|à)$/.test(scene.parse.chunks[one]!.prep)),
  ];
  const object = around.find((one) => holds(scene, one, 'strongbase'));
  if (object === undefined || !agent || !isForce(agent)) return null;
  const held = who(scene, object)!;
  const successor = forceCode(agent, { ...scene, topic: '' }) || agent.words;
  const former = items(scene, object).some(
    (low) => /^(?:former|ex|ancien|ancienne|anciens|anciennes)$/.test(low) || low.startsWith('ex-'),
  );
  if (VAGUE_TAKEOVER.has(lemma) && !(held.code !== '' && held.code !== successor) && !former) return null;
  const force =
    military(scene, held) && held.code !== successor
      ? military(scene, held)
      : scene.topic !== successor
        ? scene.topic
        : '';
  if (force === '' || kindOfForce(successor) === 'armed' || kindOfForce(force) === 'armed' || agent.role === 'armed')
    return null;
  return draft(action, at, { force, successor, ...(placeIn(scene, object) ? { own: [object] } : {}) }, 0.75);
}

/** What tells of withdrawals, the surest first. */
export const WITHDRAWAL_RULES: readonly Rule[] = [
  {
    name: 'transfer-verb',
    pos: 'verb',
    classes: set('transfer'),
    read: (scene, at, cue) => transferVerb(scene, at, cue.action, cue.lemma, cue.particle),
  },
  {
    name: 'close-verb',
    pos: 'verb',
    classes: set('close'),
    read: (scene, at, cue) => closeVerb(scene, at, cue.action),
  },
  {
    name: 'takeover-verb',
    pos: 'verb',
    classes: set('takeover'),
    read: (scene, at, cue) => takeoverVerb(scene, at, cue.action, cue.lemma),
  },
  {
    name: 'expel-verb',
    pos: 'verb',
    classes: set('expel'),
    read: (scene, at, cue) => expelVerb(scene, at, cue.action, cue.lemma),
  },
  {
    name: 'relocate-verb',
    pos: 'verb',
    classes: set('relocate'),
    read: (scene, at, cue) => relocateVerb(scene, at, cue.action),
  },
  { name: 'leave-verb', pos: 'verb', classes: set('leave'), read: (scene, at, cue) => leaveVerb(scene, at, cue.lemma) },
  {
    name: 'depart-verb',
    pos: 'verb',
    classes: set('depart'),
    read: (scene, at, cue) => departVerb(scene, at, cue.lemma),
  },
  {
    name: 'end-verb',
    pos: 'verb',
    classes: set('endop'),
    read: (scene, at, cue) => endVerb(scene, at, cue.action, cue.lemma),
  },
  {
    name: 'reduce-verb',
    pos: 'verb',
    classes: set('reduce'),
    read: (scene, at, cue) => reduceVerb(scene, at, cue.action),
  },
  {
    name: 'site-noun',
    pos: 'noun',
    classes: set('transfer', 'close'),
    read: (scene, at, cue) => siteNoun(scene, at, cue.action),
  },
  {
    name: 'depart-noun',
    pos: 'noun',
    classes: set('depart', 'expel', 'reduce', 'endop'),
    read: (scene, at, cue) => departNoun(scene, at, cue.action),
  },
];
