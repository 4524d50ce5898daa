import type { Toll } from '../contract/vocabulary.ts';
import { crossings } from './clause.ts';
import { kindOfForce } from './forces.ts';
import type { Draft, Scene } from './scene.ts';
import { toldBefore } from './told-before.ts';
import { add } from './toll.ts';
import type { TollFact } from './toll-facts.ts';

/** Who strikes from the air hits those who are armed. */
const FLYING =
  /\b(?:aircraft|air force|planes?|warplanes?|jets?|helicopters?|drones?|avions?|aviation|hélicoptères?|chasseurs|aéronefs?)(?![\p{L}])/iu;

/**
 * The dead and wounded that belong to a draft: those counted in its clause, or in the sentence when it is alone. `apart`
 * are the drafts of the sentence that happened elsewhere: what is counted nearer to one of them is theirs.
 */
export function tollFor(
  scene: Scene,
  draft: Draft,
  drafts: readonly Draft[],
  tolls: readonly TollFact[],
  places: number,
  apart: readonly Draft[],
): { killed: Toll | null; wounded: Toll | null } {
  const sums: { killed: Toll | null; wounded: Toll | null } = { killed: null, wounded: null };
  if (places > 1) return sums;
  const rivals = drafts.filter((other) => other.layer === 'attacks' && other !== draft);
  const forceActs =
    draft.actor !== undefined &&
    (draft.target !== undefined || FLYING.test(draft.actor) || isArmy(draft.actor)) &&
    !tolls.some((fact) => !fact.attackers && fact.toll !== null);
  for (const fact of tolls) {
    if (fact.toll === null) continue;
    if (fact.attackers && !forceActs) continue;
    if (toldBefore(scene.parse, fact.cue) !== (draft.before ?? false)) continue;
    if (apart.some((other) => Math.abs(other.at - fact.cue) < Math.abs(draft.at - fact.cue))) continue;
    const own = crossings(scene.parse, draft.at, fact.cue);
    if (
      rivals.some(
        (other) =>
          !(fact.attackers && other.rule === 'casualty-verb') &&
          (other.at !== fact.cue || own >= 1.5) &&
          Math.abs(other.at - fact.cue) < Math.abs(draft.at - fact.cue) &&
          crossings(scene.parse, other.at, fact.cue) < own,
      )
    )
      continue;
    sums[fact.kind] =
      sums[fact.kind] === null
        ? fact.toll
        : distinct(scene, tolls, fact)
          ? add(sums[fact.kind]!, fact.toll)
          : sums[fact.kind];
  }
  return sums;
}

/** Whether a force of a state or a mission acts: whom it hits are an armed group's. */
function isArmy(actor: string): boolean {
  const kind = kindOfForce(actor);
  return kind !== undefined && kind !== 'armed' && kind !== 'group';
}

/** Two counts in one sentence add up when they are of different people in a row: "two soldiers and three civilians". */
function distinct(scene: Scene, tolls: readonly TollFact[], fact: TollFact): boolean {
  const earlier = tolls.find(
    (other) => other !== fact && other.kind === fact.kind && other.at < fact.at && !other.attackers,
  );
  if (!earlier) return false;
  const chunk = scene.parse.chunks[fact.at]!;
  return (
    chunk.joined &&
    earlier.whom.words !== fact.whom.words &&
    fact.at - earlier.at <= 3 &&
    !scene.parse.chunks.slice(earlier.at + 1, fact.at).some((one) => one.kind === 'break')
  );
}
