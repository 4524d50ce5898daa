import { codeIn } from './base-parts.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { holds, isForce, namesTown, placeIn, type Scene, at as who } from './scene.ts';
import { draft, military, type Reading, spokenOf } from './withdrawal-parts.ts';

const RANKED = /^(?:last|next|first|second|third|final|dernier|dernière|prochain|prochaine|premier|première)$/;
const LEAVING = new Set(['close', 'depart', 'leave', 'transfer', 'pass']);

/** "The base in Gao will be the last to go", "Gao was the first camp to be handed over": whose turn it is to be left. */
export function rankedVerb(scene: Scene, at: number): Reading {
  const { chunks, items } = scene.parse;
  const { agent } = frameOf(scene.parse, at);
  const ranked = chunks[at + 1];
  const verb = chunks[at + 2];
  if (agent < 0 || agent > at || ranked?.kind !== 'noun' || ranked.prep !== '') return null;
  if (!items.slice(ranked.a, ranked.b + 1).some((item) => RANKED.test(item.low))) return null;
  const toGo = verb?.kind === 'verb' && verb.group!.form !== 'finite' && verb.group!.form !== 'gerund';
  const cues = toGo ? cuesOf(scene.parse, at + 2) : [];
  const locked = toGo && /^(?:locked|shut|sealed|emptied)$/.test(items[verb.group!.verb]!.low);
  if (!locked && !cues.some((cue) => LEAVING.has(cue.class))) return null;
  const own = [agent, agent + 1].filter((one) => one < at && chunks[one]!.kind === 'noun' && namesTown(scene, one));
  const named = who(scene, agent);
  const base = holds(scene, agent, 'strongbase') || holds(scene, at + 1, 'strongbase') || own.includes(agent);
  if (!base && !isForce(named)) return null;
  const force = military(scene, named) || codeIn(scene, at + 1) || spokenOf(scene);
  if (kindOfForce(force) === 'armed' || (force === '' && !holds(scene, agent, 'milbase'))) return null;
  const { mood, tense } = chunks[at]!.group!;
  const told = draft(base ? 'base-closed' : 'withdrawal', at, { force, own }, 0.7);
  return told && { ...told, status: mood === 'fact' && tense === 'past' ? 'reported' : 'planned' };
}

/** "Goes last", "leaves first": a turn told in the present is still to come. */
export function inTurn(scene: Scene, at: number, reading: Reading): Reading {
  const group = scene.parse.chunks[at]!.group!;
  const next = scene.parse.items[group.last + 1]?.low ?? '';
  const told =
    /^(?:last|first|next)$/.test(next) && group.tense === 'present' && !group.perfect && group.mood === 'fact';
  return reading && told ? { ...reading, status: 'planned' } : reading;
}

/** "The eighth of the bases to be closed": a numbered one has been. */
export const isNumbered = (scene: Scene, at: number): boolean => {
  const { form, mood } = scene.parse.chunks[at]!.group!;
  return form === 'participle' && mood === 'future' && ordinalBefore(scene, at);
};

/** "Gao is the third base to be handed over": the town that opens the sentence has been left; null where none does. */
export function numbered(scene: Scene, at: number, action: string, force: string): Reading {
  const first = scene.parse.chunks.findIndex((chunk, i) => chunk.kind === 'noun' && placeIn(scene, i) !== null);
  return first < 0 || first > at ? null : { ...draft(action, at, { force, own: [first] }, 0.7)!, status: 'reported' };
}

function ordinalBefore(scene: Scene, at: number): boolean {
  for (let i = Math.max(0, at - 3); i < at; i++)
    if (holds(scene, i, 'ordinal') || holds(scene, i, 'last-word')) return true;
  return false;
}

/** "The second camp that they leave in Mali": one of a count is at the spot that the text tells, and not in all the country. */
export function oneOfCount(scene: Scene, at: number, reading: Reading): Reading {
  if (reading?.layer !== 'withdrawals' || (scene.parse.chunks[at]!.group?.passive ?? true)) return reading;
  const counted = frameOf(scene.parse, at).patients.some(
    (one) =>
      one < at && holds(scene, one, 'ordinal') && holds(scene, one, 'strongbase') && placeIn(scene, one) === null,
  );
  return counted ? { ...reading, where: { ...reading.where, exact: true } } : reading;
}
