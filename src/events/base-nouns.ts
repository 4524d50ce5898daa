import { apposedPlace } from './base-apposition.ts';
import { draft, headWord, isFormer, isOfArmed, type Reading } from './base-parts.ts';
import { PEOPLE } from './base-troops.ts';
import { OF } from './clause-sign.ts';
import { cuesOf, nounCuesOf } from './cue.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isGap } from './gap.ts';
import { is } from './phrase.ts';
import { holds, isForce, isMilitaryBase, namesTown, ownerOf, placeIn, type Scene, at as who } from './scene.ts';

/** "The French base at Gao", "our bases in Niamey", "le camp de la Minusma à Kidal". */
export function baseNoun(scene: Scene, at: number): Reading {
  const named = who(scene, at);
  if (named?.role !== 'base' || !holds(scene, at, 'strongbase') || isFormer(scene, at)) return null;
  if (isCompleting(scene, at, 'open', 'seizure') || isHomeOf(scene, at) || isShelter(scene, at)) return null;
  if (isOfArmed(scene, at)) return null;
  const apposed = apposedPlace(scene, at);
  const seen = placeIn(scene, at) || apposed >= 0 ? -1 : townOfAct(scene, at);
  const seeker = seekerOf(scene, at);
  if (seeker !== '')
    return {
      ...draft('base-opened', 'opened', at, seeker, placeIn(scene, at) ? [at] : [], 0.6)!,
      placed: true,
      status: 'planned',
    };
  const force =
    named.code ||
    ownerOf(scene, at) ||
    userOf(scene, at) ||
    keeperOf(scene, at) ||
    gapOwner(scene, at) ||
    laterOwner(scene, at) ||
    (apposed >= 0 ? scene.topic : topicAt(scene, at));
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: {
      own: placeIn(scene, at) ? [at] : [apposed, seen].filter((one) => one >= 0).slice(0, 1),
      strict: seen < 0,
      exact: named.code === '',
    },
    force,
    placed: true,
    ...(isLeft(scene, at) || isOrigin(scene, at) || stays(scene, at) ? { status: 'reported' as const } : {}),
    confidence: 0.7,
  };
}

/** "They live in camps in Maiduguri", "le camp de Mbera accueille": a camp that no word says to be soldiers', in a sentence of those who fled. */
function isShelter(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  if (!/^(?:camps?|sites?)$/.test(headWord(scene, at))) return false;
  const own = [at, ...(chunks[at + 1]?.kind === 'noun' && OF.has(chunks[at + 1]!.prep) ? [at + 1] : [])];
  const soldiers = own.flatMap((one) => items.slice(chunks[one]!.a, chunks[one]!.b + 1));
  if (soldiers.some((item) => is(item, 'force') || item.force !== '')) return false;
  return items.some((item) => is(item, 'displaced') || SHELTERING.test(item.low));
}

const SHELTERING = /^(?:hcr|unhcr|rohingyas?|families|familles|shelters?|residents|inhabitants|habitants)$/;

/** "In Gao he visited the French base": the chunk of the town in which something is done to a base, or in it; -1 for none. */
function townOfAct(scene: Scene, at: number): number {
  const { chunks } = scene.parse;
  const next = chunks[at + 1];
  if (next?.kind === 'noun' && WITHIN.test(next.prep) && placeIn(scene, at + 1)) return -1;
  const verb = chunks.findLastIndex(({ kind }, i) => i < at && kind === 'verb');
  if (verb < 0 || !cuesOf(scene.parse, verb).some(({ lemma }) => VISITING.test(lemma))) return -1;
  const { adjuncts } = frameOf(scene.parse, verb);
  return adjuncts.find((one) => one < verb && WITHIN.test(chunks[one]!.prep) && namesTown(scene, one)) ?? -1;
}

const WITHIN = /^(?:in|at|à|au|de|d'|du|near|near to|près)$/;
const VISITING = /^(?:visit|tour|inspect|visiter|inspecter)$/;

/** "And the United States a drone base in Agadez": who has what a clause without a verb names; empty for none. */
function gapOwner(scene: Scene, at: number): string {
  const people = scene.parse.chunks[at - 1]?.sign === ',' ? at - 2 : at - 1;
  return people > 0 && isGap(scene.parse, people) && isForce(who(scene, people)) ? who(scene, people)!.code : '';
}

/** "L'ouverture d'un camp", "the opening of a camp", "the capture of Fort Golo": what the noun before tells of. */
const isCompleting = (scene: Scene, at: number, ...classes: string[]): boolean =>
  OF.has(scene.parse.chunks[at]!.prep) &&
  scene.parse.chunks[at - 1]?.kind === 'noun' &&
  (TAKING.test(headWord(scene, at - 1)) ||
    nounCuesOf(scene.parse, at - 1).some(({ cue }) => classes.includes(cue.class)));

const TAKING = /^(?:taking|storming|prise)$/;
const FROM = /^(?:of|from|at|de|d'|du|des)$/;

/** "Personnel of the base at Odiham serve in Mali": the base at home of people who are told to be abroad. */
function isHomeOf(scene: Scene, at: number): boolean {
  const { chunks, items } = scene.parse;
  const before = chunks[at - 1];
  if (before?.kind !== 'noun' || !FROM.test(chunks[at]!.prep)) return false;
  if (!items.slice(before.a, before.b + 1).some(({ low }) => PEOPLE.test(low))) return false;
  const home = placeIn(scene, at) ?? (chunks[at + 1]?.kind === 'noun' ? placeIn(scene, at + 1) : null);
  if (!home || countryOfForce(who(scene, at)!.code) !== home.country) return false;
  return items.some(
    ({ mention }) => mention !== null && (scene.place(mention.placeId)?.country || home.country) !== home.country,
  );
}

const LEAVING = new Set(['reduce', 'reinforce', 'close', 'leave', 'transfer', 'keep']);

/** "Plans to halve its garrison": a base that something is to be done to is there now. */
function isLeft(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 3; i--) {
    const chunk = scene.parse.chunks[i]!;
    if (chunk.kind === 'verb')
      return !chunk.group!.negated && cuesOf(scene.parse, i).some((cue) => LEAVING.has(cue.class));
  }
  return false;
}

/** "Its base will stay open": a base of which a verb after it says that it stays is there now. */
function stays({ parse }: Scene, at: number): boolean {
  const verb = parse.chunks.findIndex(({ kind }, i) => i > at && kind === 'verb');
  if (verb < 0 || parse.chunks[verb]!.group!.negated || frameOf(parse, verb).agent !== at) return false;
  return cuesOf(parse, verb).some((cue) => cue.class === 'stay');
}

/** "Will give support from our bases": whatever is to be done from a base that is somebody's, the base is there now. */
function isOrigin(scene: Scene, at: number): boolean {
  const { a, prep } = scene.parse.chunks[at]!;
  return /^(?:from|depuis)$/.test(prep) && is(scene.parse.items[a], 'possessive');
}

/** "A forward base at Natiaboani": of the force that is spoken of, where the base is plainly a soldiers' and its place follows. */
function topicAt(scene: Scene, at: number): string {
  const listed = scene.parse.chunks[at + 1]?.sign === ':';
  const where = listed ? at + 2 : at + 1;
  const next = scene.parse.chunks[where];
  const before = listed ? /^$/ : /^(?:in|at|near|à|de|d'|près)$/;
  if (!isMilitaryBase(scene, at) || next?.kind !== 'noun' || !before.test(next.prep)) return '';
  return namesTown(scene, where) && !struckBy(scene, at, scene.topic) ? scene.topic : '';
}

/** "Tornados struck a bunker near Mosul": whether somebody attacks what a phrase names, which is then not theirs. */
function struckBy(scene: Scene, at: number, force: string): boolean {
  return scene.parse.chunks.some((chunk, verb) => {
    if (chunk.kind !== 'verb' || !cuesOf(scene.parse, verb).some((cue) => cue.class === 'attack')) return false;
    const { agent, patients } = frameOf(scene.parse, verb);
    return patients.includes(at) && who(scene, agent)?.code === force;
  });
}

/** "From its base in N'Djamena, the air force": a possessive that opens a sentence is of the subject that follows. */
function laterOwner(scene: Scene, at: number): string {
  const { chunks, items } = scene.parse;
  if (at > 0 || !items[chunks[at]!.a]!.word?.classes.has('possessive')) return '';
  const comma = chunks.findIndex((one) => one.sign === ',');
  const next = comma < 0 ? undefined : chunks[comma + 1];
  return next?.kind === 'noun' && next.prep === '' && isForce(who(scene, comma + 1)) ? who(scene, comma + 1)!.code : '';
}

const SEEKING =
  /^(?:want|seek|request|eye|negotiate|covet|propose|agree|sign|vouloir|souhaiter|convoiter|négocier|entendre|accorder|convenir|signer|envisager|prévoir|plan|envisage|consider)$/;

/** "Russia wants a base in": the force abroad that is after a base; empty for none. */
function seekerOf(scene: Scene, at: number): string {
  const verb = scene.parse.chunks[at - 1];
  const { prep } = scene.parse.chunks[at]!;
  if (verb?.kind !== 'verb' || !/^(?:|on|for|sur|de|d')$/.test(prep) || verb.group!.negated) return '';
  if (!cuesOf(scene.parse, at - 1).some((cue) => SEEKING.test(cue.lemma))) return '';
  const named = who(scene, frameOf(scene.parse, at - 1).agent);
  return named && isForce(named) && kindOfForce(named.code) !== 'armed' ? named.code : '';
}

/** What people do from, at or in a base that is theirs. */
const USING = new Set(['operate', 'stay', 'station', 'keep', 'have', 'depart', 'launchop', 'light-agent', 'other']);

/** "Patrol from a base in": the force that acts from a base of which nobody is said to be the owner; empty when none. */
function userOf(scene: Scene, at: number): string {
  const { chunks } = scene.parse;
  if (!/^(?:from|at|in|inside|depuis|dans|à|sur)$/.test(chunks[at]!.prep)) return '';
  const verb = chunks[at - 1]?.kind === 'verb' ? at - 1 : chunks[at - 2]?.kind === 'verb' ? at - 2 : -1;
  if (verb < 0 || !cuesOf(scene.parse, verb).some((cue) => USING.has(cue.class))) return '';
  const { agent } = frameOf(scene.parse, verb);
  return isForce(who(scene, agent)) ? who(scene, agent)!.code : '';
}

/** "Runs its headquarters out of Pemba, with an outpost in Macomia": who acts in the clause that a base is added to; empty for none. */
function keeperOf(scene: Scene, at: number): string {
  const { chunks } = scene.parse;
  if (!/^(?:with|avec)$/.test(chunks[at]!.prep)) return '';
  const verb = chunks.findLastIndex(({ kind }, i) => i < at && kind === 'verb');
  if (verb < 0 || chunks.slice(verb, at).some(({ kind, sign }) => kind === 'break' && sign !== ',')) return '';
  const keeper = who(scene, frameOf(scene.parse, verb).agent);
  return isForce(keeper) ? keeper!.code : '';
}
