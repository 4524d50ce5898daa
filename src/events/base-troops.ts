import type { Reading } from './base-parts.ts';
import { cuesOf } from './cue.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { isNone } from './none.ts';
import { is } from './phrase.ts';
import { ownerOf, placeIn, type Scene, at as who } from './scene.ts';

/** Words of people under arms and their units. */
export const PEOPLE =
  /^(?:troops|soldiers|forces|peacekeepers|contingents?|battalions?|personnel|legionnaires|units?|detachments?|company|helmets|soldats|militaires|troupes|casques|bataillons?|légionnaires|unités?|détachements?|compagnie|instructors|trainers|instructeurs|formateurs|mercenaries|garrison|garnison)$/;

const VIOLENT = new Set(['attack', 'kill', 'wound', 'die', 'blast', 'clash', 'fire', 'abduct', 'lose', 'seize']);

/** "French troops in the town of Gao": people under arms with a town right after them. */
export function troopsNoun(scene: Scene, at: number): Reading {
  const named = who(scene, at);
  const force = named?.role === 'force' ? named.code || senderOf(scene, at) || theirs(scene, at) : '';
  if (force === '' || kindOfForce(force) === 'armed') return null;
  const phrase = scene.parse.chunks[at]!;
  let people = false;
  for (let i = phrase.a; i <= phrase.b; i++)
    if (PEOPLE.test(scene.parse.items[i]!.low) || scene.parse.items[i]!.low.endsWith('peacekeepers')) people = true;
  const next = scene.parse.chunks[at + 1];
  const { parse } = scene;
  const told = !parse.chunks.some(({ kind }, i) => kind === 'verb' && frameOf(parse, i).patients.includes(at));
  const abroad = told && next?.kind === 'noun' && /^(?:de|d')$/.test(next.prep) ? placeIn(scene, at + 1) : null;
  const posted = abroad !== null && countryOfForce(force) !== abroad.country && kindOfForce(force) !== undefined;
  if (!people || next?.kind !== 'noun' || !(posted || /^(?:in|at|à|en)$/.test(next.prep))) return null;
  const after = scene.parse.chunks[at + 2];
  const place =
    placeIn(scene, at + 1) ??
    (after?.kind === 'noun' && /^(?:of|de|d'|du)$/.test(after.prep) ? placeIn(scene, at + 2) : null);
  if (!place || !isExact(place)) return null;
  for (const [i, chunk] of scene.parse.chunks.entries())
    if (chunk.kind === 'verb' && VIOLENT.has(cuesOf(scene.parse, i)[0]?.class ?? '')) return null;
  for (const chunk of scene.parse.chunks)
    if (
      chunk.kind === 'noun' &&
      chunk !== phrase &&
      scene.parse.items
        .slice(chunk.a, chunk.b + 1)
        .some((item) => item.word?.nouns.some((cue) => cue.class === 'attack'))
    )
      return null;
  const acts = scene.parse.chunks.findIndex(
    ({ kind, group }, i) => i > at && kind === 'verb' && group!.mood === 'future' && !group!.passive,
  );
  const subject = acts > 0 && frameOf(scene.parse, acts).agent === at && !isNone(scene.parse, at);
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { own: [at + 1], strict: true },
    force,
    placed: true,
    ...(subject ? { status: 'reported' as const, undated: true } : {}),
    confidence: 0.5,
  };
}

/** "The mandate of its soldiers in Gao": whose soldiers they are by a possessive. */
function theirs(scene: Scene, at: number): string {
  const { parse } = scene;
  if (!who(scene, at)!.bare || !is(parse.items[parse.chunks[at]!.a], 'possessive')) return '';
  const acts = parse.chunks.some(({ kind }, i) => kind === 'verb' && frameOf(parse, i).agent === at);
  return acts ? '' : ownerOf(scene, at);
}

/** "Sweden takes part in the mission, with seven instructors in Gao": the state or force before that sends them; empty for none. */
function senderOf(scene: Scene, at: number): string {
  const { chunks } = scene.parse;
  const { bare } = who(scene, at)!;
  const counted = /^(?:of|de|d')$/.test(chunks[at]!.prep) && chunks[at - 1]?.kind === 'noun' ? at - 1 : at;
  if (!bare || !/^(?:with|avec)$/.test(chunks[counted]!.prep)) return '';
  for (let i = at - 1; i >= 0; i--) {
    if (chunks[i]!.kind === 'break' && chunks[i]!.sign !== ',') return '';
    if (chunks[i]!.kind !== 'noun' || chunks[i]!.prep !== '') continue;
    const { role, code } = who(scene, i)!;
    if (code !== '' && (role === 'state' || role === 'force' || role === 'mission')) return code;
  }
  return '';
}
