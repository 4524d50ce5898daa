import { base, codeIn, headWord, isTroops, PASSING, type Reading } from './base-parts.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { frontOf } from './left-town.ts';
import { forceAt, placeIn, type Scene, at as who } from './scene.ts';
import { seeingTown } from './seen-coming.ts';
import { leadsToName } from './toponym.ts';

export function arriveVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const subject = scene.parse.chunks[at]!.group!.passive ? (frame.patients[0] ?? -1) : frame.agent;
  const agent = who(scene, subject);
  if (bringsIn(scene, at) && !frame.patients.some((one) => isTroops(scene, one))) return null;
  const staff = /^(?:rejoindre|gagner|join|reach|move)$/.test(lemma) && commands(scene, subject);
  if (!agent || !(isTroops(scene, subject) || staff || (agent.role === 'state' && lemma === 'take'))) return null;
  const force = forceAt(scene, subject) || (staff ? codeIn(scene, subject) || scene.topic : '');
  if (force === '' || kindOfForce(force) === 'armed' || agent.role === 'civilian') return null;
  const settles = /^(?:take|prendre|établir)$/.test(lemma);
  // "Was hit as it landed": a pronoun that stands for what is only on its way.
  if (PASSING.test(force.split(' ').at(-1)!)) return null;
  if ((!settles && PASSING.test(headWord(scene, subject))) || (agent.role === 'mission' && agent.code === ''))
    return null;
  const around = [...frame.patients, ...frame.adjuncts]
    .filter((one) => /^(?:|in|at|à|au|en|dans|into|to|on)$/.test(scene.parse.chunks[one]!.prep))
    .map((one) => (leadsToName(scene.parse, one) ? one + 1 : one))
    .filter((one) => placeIn(scene, one));
  const after = around.filter((one) => one > at);
  const own = after.length > 0 ? after : around;
  for (const one of frame.patients) {
    const next = scene.parse.chunks[one + 1];
    const inside = base(scene, one) && next?.kind === 'noun' && /^(?:de|d'|du|in|at|à)$/.test(next.prep);
    if (inside && placeIn(scene, one + 1)) own.push(one + 1);
  }
  // "In Konna, people said that the rebels had fled when soldiers took up positions".
  if (own.length === 0 && settles) own.push(...frontOf(scene, at));
  const seers = own.length > 0 ? [] : seeingTown(scene, at);
  own.push(...seers);
  if (lemma === 'rentrer' && own.length === 0) return null;
  if (own.length === 0 && frame.adjuncts.some((one) => one > at && comesFrom(scene, one))) return null;
  if (ALOFT.test(lemma) && /^(?:it|il|elle)$/i.test(agent.words)) return null;
  if (scene.parse.chunks[at]!.group!.negated && sinceThen(scene, at)) return null;
  if (lemma === 'come' && frame.adjuncts.some((one) => BEGINNING.test(headWord(scene, one)))) return null;
  const reached = own.map((one) => placeIn(scene, one)!);
  if (/^(?:reach|land|fly|gagner)$/.test(lemma) && scene.parse.chunks[at]!.group!.mood === 'possible') return null;
  const home = seers.length === 0 && reached.some((place) => place.country === countryOfForce(force));
  if (home && (ALOFT.test(lemma) || (agent.code !== '' && (HOMEWARD.test(lemma) || lastOf(scene, subject)))))
    return null;
  if (
    HOMEWARD.test(lemma) &&
    agent.code === '' &&
    !agent.bare &&
    kindOfForce(force) !== 'mission' &&
    reached.length > 0
  )
    return null;
  return {
    layer: 'bases',
    action: 'arrival',
    phase: 'opened',
    at,
    where: { own, destination: true, strict: own.length === 0 },
    force,
    placed: true,
    confidence: 0.65,
  };
}

/** "Has not come back since 2014": the last day of those who are not there, and none on which they did not arrive. */
const sinceThen = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  chunks.slice(at + 1).some(({ a, b }) => items.slice(a, b + 1).some(({ date }) => date?.rule === 'since'));

/** "A fait parvenir des vivres": who makes something else arrive. */
function bringsIn({ parse: { chunks, items } }: Scene, at: number): boolean {
  const { a, group } = chunks[at]!;
  return items
    .slice(a, group!.verb)
    .some(({ low }) => /^(?:fai[ts]|font|faire|fit|firent|faisai(?:en)?t|fera|feront)$/.test(low));
}

/** "From Harare", "de Mourmelon": where those who come have come from. */
const comesFrom = (scene: Scene, chunk: number): boolean =>
  /^(?:from|de|d'|du|depuis|by|par)$/.test(scene.parse.chunks[chunk]!.prep) && placeIn(scene, chunk) !== null;

/** "The last 24 soldiers arrived in Torrejón": those who are home when they arrive in their own country. */
const lastOf = ({ parse: { chunks, items } }: Scene, chunk: number): boolean =>
  items
    .slice(chunks[chunk]!.a, chunks[chunk]!.b + 1)
    .some(({ low }) => /^(?:last|final|remaining|derniers?|dernières?)$/.test(low));

/** "L'état-major", "part of the command": those who lead a force from where they are. */
const commands = ({ parse: { chunks, items } }: Scene, chunk: number): boolean =>
  [chunk, chunk + 1].some((one, i) => {
    const phrase = chunks[one];
    if (phrase?.kind !== 'noun' || (i > 0 && !/^(?:of|de|d'|du)$/.test(phrase.prep))) return false;
    return items.slice(phrase.a, phrase.b + 1).some(({ low }) => COMMAND.test(low));
  });

const COMMAND = /^(?:command|commandement|headquarters|hq|état-major|etat-major|quartier général|pc)$/;

/** "Came into being", "came under fire". */
const BEGINNING = /^(?:being|existence|force|effect|power|office|play|question|view|fire|attack)$/;

/** Nobody flies to a post at home. */
const ALOFT = /^(?:land|fly|touch|atterrir|poser|regagner)$/;
/** Verbs of those who go back: to their own country is home. */
const HOMEWARD = /^(?:return|land|fly|regagner|retourner|rentrer|revenir|atterrir|poser)$/;
