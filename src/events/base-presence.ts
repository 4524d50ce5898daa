import { base, codeIn, draft, headWord, holder, isFormer, isTroops, oneOf, type Reading } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import type { Who } from './phrase.ts';
import {
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

export function stationVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  const stationed = frame.patients.length === 0 && group.form === 'participle' ? subjectAfter(scene, at) : [];
  const moved = [...frame.patients, ...stationed]
    .map((one) => ({ one, named: who(scene, one)! }))
    .find(({ named }) => isForce(named) || named.bare || named.role === 'base' || named.role === 'pronoun');
  if (!moved && lemma === 'trouver' && agent?.role === 'base') {
    const owner = agent.code || relativeOwner(scene, frame.agent) || scene.topic;
    return owner === '' || kindOfForce(owner) === 'armed' ? null : draft('headquarters', 'present', at, owner, [], 0.7);
  }
  if (!moved && lemma !== 'trouver' && isTroops(scene, frame.agent) && (group.reflexive || !group.passive)) {
    const force = forceCode(agent, scene);
    if (force === '' || kindOfForce(force) === 'armed') return null;
    if (!group.reflexive && !STATIVE.test(lemma)) return null;
    if (!group.reflexive) return { ...draft('presence', 'present', at, force, [], 0.7)!, placed: true };
    return { ...draft('arrival', 'opened', at, force, [], 0.75)!, placed: true };
  }
  if (!moved) {
    if (lemma === 'trouver' && agent && isForce(agent) && forceCode(agent, scene) !== '')
      return { ...draft('presence', 'present', at, forceCode(agent, scene), [], 0.5)!, placed: true };
    return null;
  }
  if (
    lemma === 'trouver' ||
    ((lemma === 'locate' || lemma === 'post' || lemma === 'poster') && moved.named.role === 'target')
  )
    return null;
  const force =
    (moved.named.bare ? ownerOf(scene, moved.one) : '') || holder(scene, moved.named, group.passive ? null : agent);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  const eventive = (lemma === 'installer' || lemma === 'établir' || lemma === 'implanter') && !group.passive;
  return draft(
    lemma === 'headquarter' ? 'headquarters' : 'presence',
    eventive ? 'opened' : 'present',
    at,
    force,
    frame.adjuncts.filter((one) => one > at && scene.parse.chunks[one]!.prep === 'to' && placeIn(scene, one) !== null),
    0.8,
  );
}

/** "Présents à Ansongo, les soldats": whom a participle that opens the sentence is said of. */
function subjectAfter(scene: Scene, at: number): number[] {
  const { chunks } = scene.parse;
  if (chunks.slice(0, at).some((one) => one.kind !== 'date')) return [];
  const comma = chunks.findIndex((one, i) => i > at && one.sign === ',');
  const next = comma < 0 ? undefined : chunks[comma + 1];
  return next?.kind === 'noun' && next.prep === '' ? [comma + 1] : [];
}

/** Verbs whose subject is stationed: "où stationnaient une centaine de soldats". */
const STATIVE = /^(?:stationner|camper|loger|bivouaquer|camp|billet|settle|encamp|garrison|quarter|lodge)$/;

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
  const host = who(scene, frame.agent);
  if (host && (host.role === 'armed' || host.role === 'civilian' || host.role === 'official')) return null;
  const lodged = frame.patients
    .map((one) => ({ one, named: who(scene, one)! }))
    .find(
      ({ one, named }) =>
        (isTroops(scene, one) || base(scene, one)) &&
        forceCode(named, scene) !== '' &&
        named.code !== (host?.code || null),
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
/** Verbs of those who stand at an airport or a port. */
const SECURING = new Set(
  'protect secure hold control defend run operate use share protéger sécuriser contrôler défendre gérer exploiter utiliser partager'.split(
    ' ',
  ),
);
const AIRPORT = /^(?:airports?|aéroports?|port|barrage|dam|bridge|pont)$/;

/** Verbs of which the object is a base itself, not its people. */
const USED = new Set(
  'control defend secure protect administer operate run manage use lease rent own share turn convert transform garrison staff exploiter gérer administrer utiliser contrôler sécuriser défendre surveiller partager louer protéger opérer posséder transformer convertir'.split(
    ' ',
  ),
);
/** Verbs whose object may well belong to somebody else: they need a base that is nobody's else. */
const LOOSE = new Set(
  'control secure protect defend use support sécuriser protéger utiliser contrôler surveiller défendre'.split(' '),
);

export function keepVerb(scene: Scene, at: number, action: string, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const object = frame.patients.find(
    (one) =>
      holds(scene, one, 'strongbase') ||
      ((GUARDING.has(lemma) || (SECURING.has(lemma) && AIRPORT.test(headWord(scene, one)))) &&
        who(scene, one)?.role === 'target' &&
        isTroops(scene, frame.agent) &&
        forceCode(agent, { ...scene, mission: '' }) !== '') ||
      (holds(scene, one, 'presence-noun') && placeIn(scene, one) === null) ||
      (who(scene, one)?.role === 'force' &&
        !USED.has(lemma) &&
        !/^(?:mission|operation|opération|officer|general|personnel|police|command|men|control)$/.test(
          headWord(scene, one),
        )) ||
      (who(scene, one)?.role === 'armed' && who(scene, one)!.bare) ||
      /^(?:presence|présence|foothold)$/.test(headWord(scene, one)) ||
      oneOf(scene, one),
  );
  if (object === undefined) return null;
  const group = scene.parse.chunks[at]!.group!;
  const own = isFormer(scene, object) ? null : who(scene, object);
  const force = holder(scene, own, agent) || (group.passive && frame.agent < 0 ? scene.topic : '');
  if (kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  if (force === '' && !isMilitaryBase(scene, object)) return null;
  if (USED.has(lemma) && (agent?.role === 'civilian' || agent?.role === 'official' || (!agent && !group.passive)))
    return null;
  if (LOOSE.has(lemma) && own?.code !== '' && own?.code !== agent?.code) return null;
  if ((lemma === 'hold' || lemma === 'tenir' || lemma === 'guard') && !holds(scene, object, 'strongbase')) return null;
  const kept = draft(action, 'present', at, force, placeIn(scene, object) ? [object] : [], 0.85)!;
  return group.mood === 'future' && !group.negated ? { ...kept, status: 'reported' } : kept;
}

/** "Remains in the hands of the army", "est sous le contrôle de": who is said to hold a base; null where nobody is. */
export function heldVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  if (frame.agent < 0 || !holds(scene, frame.agent, 'strongbase')) return null;
  const { chunks, items } = scene.parse;
  for (let i = at + 1; i < chunks.length && chunks[i]!.kind === 'noun'; i++) {
    const { a, b, prep } = chunks[i]!;
    const hands = items.slice(a, b + 1).some((item) => HANDS.test(item.low));
    if (!hands && prep !== 'entre') continue;
    const force =
      who(scene, i)!.code ||
      codeIn(scene, i) ||
      holderAfter(scene, i) ||
      (hands ? '' : forceCode(who(scene, i), { ...scene, topic: '', mission: '' }));
    if (force === '' || kindOfForce(force) === 'armed') return null;
    const own = [frame.agent, frame.agent + 1].filter((one) => one < at && placeIn(scene, one) !== null);
    return draft('presence', 'present', at, force, own, 0.7);
  }
  return null;
}

const HANDS = /^(?:hands|control|mains|contrôle)$/;

const holderAfter = (scene: Scene, chunk: number): string => {
  const next = scene.parse.chunks[chunk + 1];
  return next?.kind === 'noun' && /^(?:of|de|d'|du|des)$/.test(next.prep) && isForce(who(scene, chunk + 1))
    ? forceCode(who(scene, chunk + 1), { ...scene, topic: '' })
    : '';
};

export function stayVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const site = siteLeft(scene, at);
  if (site >= 0) {
    const owner = codeIn(scene, site) || ownerOf(scene, site) || scene.topic;
    if (owner !== '' && kindOfForce(owner) !== 'armed')
      return draft('retained', 'present', at, owner, placeIn(scene, site) ? [site] : [], 0.65);
  }
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

/** "Only the base in Niamey remains", "ne reste plus que la base": the base that is left; -1 for none. */
function siteLeft(scene: Scene, at: number): number {
  const { chunks, items } = scene.parse;
  const { agent, patients } = frameOf(scene.parse, at);
  const told =
    agent >= 0 && agent < at && !/^(?:il|there|it)$/i.test(items[chunks[agent]!.b]!.low) ? [agent] : patients;
  const que = chunks.findIndex((one, i) => i > at && i < at + 4 && /^(?:que|qu')$/.test(one.sign));
  const only = que < 0 ? [] : [que + 1];
  return (
    [...told, ...only].find(
      (one) =>
        chunks[one]?.kind === 'noun' &&
        (holds(scene, one, 'strongbase') || (one !== agent && who(scene, one)!.role === 'force')),
    ) ?? -1
  );
}

export function operateVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  if (group.tense === 'future' || group.form === 'infinitive') return null;
  const force = forceCode(agent, scene);
  if (!agent || force === '' || kindOfForce(force) === 'armed' || agent.role === 'civilian') return null;
  if (agent.role === 'state' && !isTroops(scene, frame.agent)) return null;
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
  const home = homeTo(scene, at);
  if (home) return home;
  const frame = frameOf(scene.parse, at);
  const listed = frame.patients.find((one) => who(scene, one)?.role === 'force');
  const existential = frame.agent < 0 && scene.parse.chunks[at]!.group!.form === 'finite' && listed !== undefined;
  const agent = existential ? who(scene, listed) : who(scene, frame.agent);
  if (!agent || /^(?:it|c'|il|that|this|there)$/i.test(agent.words)) return null;
  if (!SITS.has(agent.role) && !isTroops(scene, existential ? listed : frame.agent)) return null;
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
  if (next?.kind !== 'noun' || !/^(?:in|at|à|au|en|dans|sur|on|inside)$/.test(next.prep)) return null;
  const inside = insideAt(scene, where);
  if (inside < 0) return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { own: [inside] },
    force,
    placed: true,
    confidence: 0.6,
  };
}

/** The chunk that names the place a phrase stands in: "in Gao", "sur la base de Gao"; -1 for none. */
function insideAt(scene: Scene, chunk: number): number {
  if (placeIn(scene, chunk)) return chunk;
  const next = scene.parse.chunks[chunk + 1];
  return base(scene, chunk) && next?.kind === 'noun' && placeIn(scene, chunk + 1) ? chunk + 1 : -1;
}

/** "Les militaires sont de retour à Djibo", "are back in": who is there again, or in position. */
export function backVerb(scene: Scene, at: number): Reading {
  const { chunks, items } = scene.parse;
  const { agent } = frameOf(scene.parse, at);
  const said = chunks[at + 1];
  const noun = said?.kind === 'noun' && BACK.test(items[said.b]!.low);
  const adverb = items.slice(chunks[at]!.a, (said?.a ?? 0) + 1).some((item) => item.low === 'back');
  if (!(noun || adverb) || !isTroops(scene, agent)) return null;
  const spot = noun ? at + 2 : at + 1;
  const chunk = chunks[spot];
  if (chunk?.kind !== 'noun' || !/^(?:in|at|à|au|en|dans|sur|on|inside)$/.test(chunk.prep)) return null;
  const inside = insideAt(scene, spot);
  const force = forceCode(who(scene, agent), scene);
  if (inside < 0 || force === '' || kindOfForce(force) === 'armed') return null;
  return { ...draft('presence', 'present', at, force, [inside], 0.65)!, placed: true };
}

/** What "are" and "sont" say before a place: "de retour à", "présents à", "in position at". */
const BACK = /^(?:retour|présents?|présentes?|place|position|garnison|poste|faction|present|duty|station|back)$/;

/** "Gao is home to 400 soldiers": a place that is said to be theirs. */
function homeTo(scene: Scene, at: number): Reading {
  const { agent } = frameOf(scene.parse, at);
  const { chunks } = scene.parse;
  const home = chunks[at + 1];
  if (agent < 0 || home?.kind !== 'noun' || headWord(scene, at + 1) !== 'home') return null;
  if (!placeIn(scene, agent) && !holds(scene, agent, 'strongbase') && who(scene, agent)?.role !== 'target') return null;
  return lodgers(scene, at + 1, placeIn(scene, agent) ? [agent] : []);
}

/** "The camp in Gao, home to 400 soldiers": the same as an apposition. */
export function homeNoun(scene: Scene, at: number): Reading {
  const { chunks } = scene.parse;
  let site = at - 1;
  while (site >= 0 && chunks[site]!.kind === 'break' && chunks[site]!.sign === ',') site--;
  const host = chunks[site];
  if (host?.kind !== 'noun' || headWord(scene, at) !== 'home') return null;
  if (!placeIn(scene, site) && !holds(scene, site, 'strongbase')) return null;
  return lodgers(scene, at, placeIn(scene, site) ? [site] : []);
}

function lodgers(scene: Scene, home: number, own: readonly number[]): Reading {
  const guests = home + 1;
  if (scene.parse.chunks[guests]?.prep !== 'to' || !isTroops(scene, guests)) return null;
  const force = forceCode(who(scene, guests), scene);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return draft('presence', 'present', home, force, own, 0.75);
}

/** "The camp now belongs to the army". */
export function belongVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  if (frame.agent < 0 || !holds(scene, frame.agent, 'strongbase')) return null;
  const owner = frame.adjuncts.find(
    (one) =>
      /^(?:to|à|au|aux)$/.test(scene.parse.chunks[one]!.prep) && isForce(who(scene, one)) && !placeIn(scene, one),
  );
  const force = owner === undefined ? '' : forceCode(who(scene, owner), scene);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return draft('presence', 'present', at, force, placeIn(scene, frame.agent) ? [frame.agent] : [], 0.75);
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
