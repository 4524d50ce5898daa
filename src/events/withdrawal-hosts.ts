import { isTroops } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { holds, namesTown, type Scene, at as who } from './scene.ts';
import { draft, GARRISON, last, military, type Reading } from './withdrawal-parts.ts';

/** Verbs of a place that people leave of which the people are the object, and not what it is emptied of. */
const OBJECT = /^(?:lose|perdre|see)$/;

/** "Bria lost its garrison", "Bria s'est vidée de ses soldats": a town that is left, told of the town. */
export function lostVerb(scene: Scene, at: number, lemma: string): Reading {
  const { chunks, items } = scene.parse;
  const { agent, patients, adjuncts } = frameOf(scene.parse, at);
  const told = OBJECT.test(lemma) ? patients : adjuncts.filter((one) => one > at && OF.has(chunks[one]!.prep));
  const people = told.find(
    (one) =>
      isTroops(scene, one) ||
      (holds(scene, one, 'force') && holds(scene, one, 'strongbase')) ||
      GARRISON.test(last(scene, one)),
  );
  const any = told.find((one) => ANY.test(items[chunks[one]!.a]!.low) && PRESENCE.test(last(scene, one)));
  if (people === undefined && any !== undefined) return leftBare(scene, at, [agent, ...patients]);
  if (people === undefined || chunks[at]!.group!.negated) return null;
  if (lemma !== 'see' && !is(items[chunks[people]!.a], 'possessive')) return null;
  const town = townOf(scene, [agent, ...patients]);
  const named = who(scene, people)!;
  const force = military(scene, named) || scene.topic || (GARRISON.test(last(scene, people)) ? named.words : '');
  if (kindOfForce(force) === 'armed') return null;
  return town === undefined || force === '' ? null : draft('withdrawal', at, { force, own: [town] }, 0.65);
}

const PRESENCE = /^(?:presence|présence|uniforms?|uniformes?|militaires?)$/;

const ANY = /^(?:all|any|every|tout|toute|tous)$/;

/** The town among some phrases: its own chunk, or that of its "of" complement. */
function townOf(scene: Scene, phrases: readonly number[]): number | undefined {
  const { chunks } = scene.parse;
  const exact = (one: number): boolean => chunks[one]?.kind === 'noun' && namesTown(scene, one);
  const named = phrases.find((one) => one >= 0 && chunks[one]!.prep === '' && exact(one));
  if (named !== undefined) return named;
  const whole = phrases.find((one) => one >= 0 && OF.has(chunks[one + 1]?.prep ?? '') && exact(one + 1));
  return whole === undefined ? undefined : whole + 1;
}

/** "Has been cleared of any military presence": whose it was the text need not say. */
function leftBare(scene: Scene, at: number, phrases: readonly number[]): Reading {
  const town = townOf(scene, phrases);
  return town === undefined ? null : draft('withdrawal', at, { force: scene.topic, own: [town] }, 0.5);
}
