import { draft, headWord, holder, isTroops, PASSING, type Reading } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { senderOf, wholeOf } from './most-of-them.ts';
import { INSIDE } from './place-preposition.ts';
import { forceCode, isForce, ownerOf, placeIn, type Scene, at as who } from './scene.ts';
import { whereClause } from './where-clause.ts';

export function stationVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  if ((SEEN.test(lemma) && !seenAt(scene, at)) || hasObject(scene, at)) return null;
  const agent = who(scene, frame.agent);
  const stationed = frame.patients.length === 0 && group.form === 'participle' ? subjectAfter(scene, at) : [];
  const seen = lemma === 'trouver' && agent?.words.toLowerCase() === 'on' ? foundBy(scene, at) : [];
  if (seen.length > 0) {
    const force = forceCode(who(scene, seen[0]!), scene);
    return force === '' || kindOfForce(force) === 'armed'
      ? null
      : { ...draft('presence', 'present', at, force, [], 0.65)!, placed: true };
  }
  const whole = wholeOf(scene, frame.patients[0] ?? -1);
  const moved = [...frame.patients, ...stationed, ...(whole < 0 ? [] : [whole])]
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
    if (lemma === 'regroup' && !standsIn(scene, at)) return null;
    if (!group.reflexive) return { ...draft('presence', 'present', at, force, [], 0.7)!, placed: true };
    return { ...draft('arrival', 'opened', at, force, [], 0.75)!, placed: true };
  }
  if (!moved) {
    const onItsWay = frame.agent >= 0 && PASSING.test(headWord(scene, frame.agent));
    if (lemma === 'trouver' && agent && !onItsWay && isForce(agent) && forceCode(agent, scene) !== '')
      return { ...draft('presence', 'present', at, forceCode(agent, scene), [], 0.5)!, placed: true };
    return null;
  }
  if (
    lemma === 'trouver' ||
    ((lemma === 'locate' || lemma === 'post' || lemma === 'poster') && moved.named.role === 'target')
  )
    return null;
  const force =
    (moved.one === whole ? senderOf(scene, whole) : '') ||
    (moved.named.bare ? ownerOf(scene, moved.one) || relativeOwner(scene, moved.one) : '') ||
    holder(scene, moved.named, group.passive ? null : agent);
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

/** "On trouve à Gao des soldats": soldiers whom "one" finds somewhere. */
function foundBy(scene: Scene, at: number): number[] {
  const { patients, adjuncts } = frameOf(scene.parse, at);
  const some = adjuncts.filter((one) => one > at && /^(?:des|de|du|d')$/.test(scene.parse.chunks[one]!.prep));
  return [...patients, ...some].filter((one) => isTroops(scene, one));
}

/** "Have been seen at the airport of Gao": soldiers and, right after the verb, where. */
function seenAt(scene: Scene, at: number): boolean {
  const { group } = scene.parse.chunks[at]!;
  const next = scene.parse.chunks.find(({ kind }, i) => i > at && kind !== 'date');
  if (!group!.passive || group!.form !== 'finite' || group!.mood !== 'fact') return false;
  const inside = next?.kind === 'noun' && /^(?:in|at|near|around|outside|à|au|en|dans|près)$/.test(next.prep);
  return inside && isTroops(scene, frameOf(scene.parse, at).patients[0] ?? -1);
}

/** "Présente ses condoléances": an adjective that is a verb, by the object right after it. */
function hasObject({ parse: { chunks, items, tags, language } }: Scene, at: number): boolean {
  const next = chunks[at + 1];
  const alike = language === 'fr' && /^présentes?$/.test(items[chunks[at]!.group!.verb]!.low);
  return alike && next?.kind === 'noun' && next.prep === '' && !next.joined && tags[next.a] === 'det';
}

const SEEN = /^(?:see|spot|sight|photograph|observe|apercevoir|voir|repérer|signaler|observer|photographier)$/;

/** "Présents à Ansongo, les soldats": whom a participle that opens the sentence is said of. */
function subjectAfter(scene: Scene, at: number): number[] {
  const { chunks } = scene.parse;
  if (chunks.slice(0, at).some((one) => one.kind !== 'date')) return [];
  const comma = chunks.findIndex((one, i) => i > at && one.sign === ',');
  const next = comma < 0 ? undefined : chunks[comma + 1];
  return next?.kind === 'noun' && next.prep === '' ? [comma + 1] : [];
}

/** "Are regrouping in Gao", "Gao, where they regroup", but not "regrouped before attacking Gao". */
const standsIn = (scene: Scene, at: number): boolean =>
  whereClause(scene.parse, at) >= 0 ||
  frameOf(scene.parse, at).adjuncts.some((one) => one > at && INSIDE.has(scene.parse.chunks[one]!.prep));

/** Verbs whose subject is stationed: "où stationnaient une centaine de soldats". */
const STATIVE = /^(?:regroup|stationner|camper|loger|bivouaquer|camp|billet|settle|encamp|garrison|quarter|lodge)$/;

/** "La force, dont le quartier général se trouve à": whose a base is in a relative clause. */
export function relativeOwner(scene: Scene, chunk: number): string {
  const { chunks } = scene.parse;
  if (!/^(?:dont|whose)$/.test(chunks[chunk - 1]?.sign ?? '')) return '';
  for (let i = chunk - 2; i >= 0; i--) if (chunks[i]!.kind === 'noun') return forceCode(who(scene, i), scene);
  return '';
}
