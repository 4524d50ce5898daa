import { base, draft, headWord, isTroops, type Reading } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { forceCode, holds, isForce, isMilitaryBase, ownerOf, placeIn, type Scene, at as who } from './scene.ts';

/** "Niamey sert de base aux avions français": a place that serves a force. */
function servesAs(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const served = frame.adjuncts.filter((one) => one > at);
  const role = served.find((one) => base(scene, one));
  if (role === undefined || frame.agent < 0) return null;
  const force = served
    .map((one) => (one === role ? '' : forceCode(who(scene, one), { ...scene, topic: '' })))
    .find(Boolean);
  const owner = force || who(scene, role)!.code || (isMilitaryBase(scene, role) ? scene.topic : '');
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
  if (greeted(scene, at)) return null;
  const lodged = frame.patients
    .map((one) => ({ one, named: who(scene, one)! }))
    .find(
      ({ one, named }) =>
        (isTroops(scene, one) || base(scene, one)) &&
        !areThoseWho(scene, one) &&
        forceCode(named, scene) !== '' &&
        named.code !== (host?.code || null),
    );
  if (!lodged && cliticBefore(scene, at) && scene.topic !== '' && kindOfForce(scene.topic) !== 'armed')
    return draft('presence', 'present', at, scene.topic, [], 0.6);
  if (!lodged || kindOfForce(lodged.named.code) === 'armed') return null;
  const force = forceCode(lodged.named, scene);
  const apart = baseApart(scene, frame.patients, lodged.one);
  if (apart >= 0 && placeIn(scene, frame.agent)) {
    const kept = draft('presence', 'present', at, who(scene, apart)!.code, [apart, apart + 1], 0.7)!;
    const here = draft('presence', 'present', at, force, [frame.agent], 0.8)!;
    return { ...here, where: { ...here.where, own: [frame.agent], only: true }, also: kept };
  }
  const own = [frame.agent, ...frame.patients].filter((one) => one >= 0 && one !== lodged.one && placeIn(scene, one));
  return draft('presence', 'present', at, force, own, 0.8);
}

/** "Hosts French soldiers and an American base in Agadez": the base of others, with a place of its own, told last; -1 for none. */
function baseApart(scene: Scene, patients: readonly number[], lodged: number): number {
  const last = patients.at(-1) ?? -1;
  if (last <= lodged || !holds(scene, last, 'strongbase') || base(scene, lodged)) return -1;
  const { code } = who(scene, last)!;
  const next = scene.parse.chunks[last + 1];
  const sited = next?.kind === 'noun' && /^(?:in|at|à|de|d')$/.test(next.prep) && placeIn(scene, last + 1) !== null;
  return sited && kindOfForce(code) === 'state' && code !== who(scene, lodged)!.code ? last : -1;
}

/** "Ceux qui ont fui sont accueillis à Dori": people who are told only by what they did. */
const areThoseWho = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  /^(?:ceux|celles|those)$/.test(items[chunks[at]!.b]!.low) && /^(?:qui|who|that)$/.test(chunks[at + 1]?.sign ?? '');

/** "A été accueilli jeudi à Gao": who is received on a day. */
function greeted({ parse: { chunks, items } }: Scene, at: number): boolean {
  const { group } = chunks[at]!;
  if (!group!.passive || group!.tense !== 'past' || group!.form !== 'finite') return false;
  return /^(?:accueilli|reçu|welcomed|received|greeted)/.test(items[group!.verb]!.low);
}

/** "Gao is home to 400 soldiers", "Gao will be their home": a place that is said to be theirs. */
export function homeTo(scene: Scene, at: number): Reading {
  const { agent } = frameOf(scene.parse, at);
  const { chunks } = scene.parse;
  const home = chunks[at + 1];
  if (agent < 0 || home?.kind !== 'noun' || headWord(scene, at + 1) !== 'home') return null;
  const whose = ownerOf(scene, at + 1);
  const theirs = kindOfForce(whose);
  if (theirs !== undefined && theirs !== 'armed') {
    const town = townOf(scene, agent);
    return town < 0 ? null : draft('presence', 'present', at, whose, [town], 0.65);
  }
  const sited = placeIn(scene, agent) !== null || TOWN.test(headWord(scene, agent));
  if (!sited && !holds(scene, agent, 'strongbase') && who(scene, agent)?.role !== 'target') return null;
  return lodgers(scene, at + 1, agent);
}

const TOWN = /^(?:town|city|village|place|site)$/;

/** "The camp in Gao, home to 400 soldiers": the same as an apposition. */
export function homeNoun(scene: Scene, at: number): Reading {
  const { chunks } = scene.parse;
  let site = at - 1;
  while (site >= 0 && chunks[site]!.kind === 'break' && chunks[site]!.sign === ',') site--;
  const host = chunks[site];
  if (host?.kind !== 'noun' || headWord(scene, at) !== 'home') return null;
  if (!placeIn(scene, site) && !holds(scene, site, 'strongbase')) return null;
  return lodgers(scene, at, site);
}

/** Who is at home in what the phrase at a chunk names: its own force where they are told by no other. */
function lodgers(scene: Scene, home: number, host: number): Reading {
  if (scene.parse.chunks[home + 1]?.prep !== 'to') return null;
  const guests = headOfList(scene, home + 1);
  const named = who(scene, guests)!;
  if (!isTroops(scene, guests) && !(named.code !== '' && holds(scene, guests, 'strongbase'))) return null;
  const force = named.code || who(scene, host)?.code || forceCode(named, scene);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  const town = townOf(scene, host);
  const there = draft('presence', 'present', home, force, town < 0 ? [] : [town], 0.75)!;
  return town < 0 && TOWN.test(headWord(scene, host))
    ? { ...there, where: { ...there.where, own: [host], only: true } }
    : there;
}

/** "Italian, German and American contingents": the chunk of the noun that a list of adjectives ends in. */
function headOfList(scene: Scene, first: number): number {
  const { chunks, items } = scene.parse;
  let at = first;
  while (
    chunks[at]!.a === chunks[at]!.b &&
    items[chunks[at]!.b]!.demonym !== '' &&
    chunks[at + 1]?.sign === ',' &&
    chunks[at + 2]?.kind === 'noun' &&
    chunks[at + 2]!.prep === ''
  )
    at += 2;
  return at;
}

/** The chunk that names the town of "Gao" and of "the city of Gao"; -1 for "the city" alone. */
function townOf(scene: Scene, host: number): number {
  if (placeIn(scene, host)) return host;
  const next = scene.parse.chunks[host + 1];
  return next?.kind === 'noun' && OF.has(next.prep) && placeIn(scene, host + 1) ? host + 1 : -1;
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
