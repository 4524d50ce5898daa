import { codeIn, isTroops, postedAt, postedBefore } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { garrisonOf, ofTown } from './left-town.ts';
import { is } from './phrase.ts';
import { holds, namesTown, placeIn, type Scene, at as who } from './scene.ts';
import { destinationOf } from './withdrawal-goals.ts';
import { draft, isHurt, last, military, type Reading, site } from './withdrawal-parts.ts';

export function relocateVerb(scene: Scene, at: number, action: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  if ([frame.agent, ...frame.patients].some((one) => one >= 0 && isHurt(scene, one))) return null;
  if (isCargo(scene, frame.patients)) return null;
  if (gathers(scene, at)) return null;
  const movedAt = frame.patients.find((at) => {
    const one = who(scene, at)!;
    return one.role === 'force' || one.role === 'mission' || one.role === 'base' || one.code !== '';
  });
  const moved = who(scene, movedAt ?? -1);
  const own =
    agent !== null &&
    agent.code !== '' &&
    frame.patients.some((one) => isGear(scene, one) || (one === movedAt && isTheirs(scene, one)));
  const force =
    (own ? '' : military(scene, moved)) ||
    military(scene, agent) ||
    (frame.patients[0] === undefined ? '' : codeIn(scene, frame.patients[0])) ||
    (moved?.role === 'base' || agent?.role === 'base' || frame.patients.some((one) => isSeat(scene, one))
      ? scene.topic
      : '');
  const destination = destinationOf(scene, frame.adjuncts);
  if (
    !moved &&
    frame.patients.length > 0 &&
    !own &&
    !frame.patients.some((one) => site(scene, one) || isSeat(scene, one))
  )
    return null;
  const seat = [frame.agent, ...frame.patients].some(
    (one) => one >= 0 && (holds(scene, one, 'strongbase') || isSeat(scene, one)),
  );
  if ((force === '' && !seat) || kindOfForce(force) === 'armed' || destination === undefined) return null;
  return draft(action, at, { force, destination, phase: true }, 0.65);
}

/** "Regrouped in Gao", not "regrouped its men from Niamey in Gao": who is brought together, from nowhere that is told. */
function gathers({ parse: { chunks, items }, place }: Scene, at: number): boolean {
  if (!/^regroup/.test(items[chunks[at]!.group!.verb]!.low)) return false;
  const end = chunks.findIndex(({ kind }, i) => i > at && (kind === 'break' || kind === 'verb'));
  return !chunks.slice(at + 1, end < 0 ? chunks.length : end).some(({ prep, b }) => {
    const { mention } = items[b]!;
    return /^(?:de|d'|du|from)$/.test(prep) && mention !== null && place(mention.placeId) !== null;
  });
}

/** "Washington has moved its men in Niamey": those of whoever moves them, wherever they are. */
const isTheirs = ({ parse: { chunks, items } }: Scene, at: number): boolean => is(items[chunks[at]!.a], 'possessive');

/** "Start moving soldiers and supplies", "transporte des troupes et du fret": whoever and whatever is carried, and nobody who moves. */
function isCargo({ parse: { chunks, items, tags } }: Scene, moved: readonly number[]): boolean {
  const loads = moved.map((one) => chunks[one]!);
  const named = loads.some(({ a, b }) =>
    items.slice(a, b + 1).some((item, i) => is(item, 'possessive') || tags[a + i] === 'det' || item.demonym !== ''),
  );
  return !named && loads.some(({ b }) => LOAD.test(items[b]!.low));
}

const LOAD = /^(?:supplies|cargo|goods|freight|food|fuel|water|fret|vivres|carburant|ravitaillement)$/;

/** "The command has been transferred": those who lead a force, and so where they sit. */
const isSeat = (scene: Scene, chunk: number): boolean =>
  /^(?:command|commandement|état-major)$/.test(last(scene, chunk));

/** "Moved its drones", "moving equipment": what an army takes along. */
const isGear = (scene: Scene, chunk: number): boolean =>
  holds(scene, chunk, 'aircraft') ||
  /^(?:personnel|staff|equipment|assets|matériels?|équipements?|moyens|effectifs)$/.test(last(scene, chunk));

/** "Les soldats déployés à Gao rejoindront Niamey": those posted in one town who go to another leave the first. */
export function rejoinVerb(scene: Scene, at: number): Reading {
  const { agent, patients, adjuncts } = frameOf(scene.parse, at);
  const { group } = scene.parse.chunks[at]!;
  if (agent < 0 || agent > at || group!.passive || group!.negated) return null;
  if (!isTroops(scene, agent) && garrisonOf(scene, agent) === '') return null;
  const posted = [...postedAt(scene, agent), ...postedBefore(scene, agent), ...ofTown(scene, agent)].filter((one) =>
    namesTown(scene, one),
  );
  const goal = [...patients, ...adjuncts].find((one) => one > at && placeIn(scene, one));
  if (posted.length === 0 || (goal !== undefined && posted.some((one) => sameTown(scene, one, goal)))) return null;
  if (goal === undefined && !patients.some((one) => HOME.test(last(scene, one)))) return null;
  const force = military(scene, who(scene, agent)) || garrisonOf(scene, agent) || scene.topic;
  if (force === '' || kindOfForce(force) === 'armed') return null;
  const left = draft('withdrawal', at, { force, own: posted.slice(0, 1), destination: goal }, 0.65);
  const arrived = goal !== undefined && namesTown(scene, goal) && group!.mood === 'fact' && group!.tense === 'past';
  if (!left || !arrived) return left;
  const where = { own: [goal], destination: true };
  const base = { layer: 'bases', action: 'arrival', phase: 'opened', at, where, force, confidence: 0.5 } as const;
  return { ...left, also: base };
}

const HOME = /^(?:métropole|patrie|foyers?|caserne|quartiers|garnisons?|home|homeland)$/;

const sameTown = (scene: Scene, one: number, other: number): boolean =>
  placeIn(scene, one)!.id === placeIn(scene, other)!.id;
