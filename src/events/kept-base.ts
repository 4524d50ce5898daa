import { isSpot } from './containment.ts';
import { denies } from './denial.ts';
import type { Found } from './emit.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import type { Scene } from './scene.ts';
import type { When } from './when.ts';

/**
 * "They will leave Gao in May": a force abroad that is to leave is there until then. "They have not left Gao", "the mission denied that it would leave Gao": who does not leave is there, beside what is
 * denied. "The camp will not be handed over" denies nothing that was said: only the base is told.
 */
export function keptBase(scene: Scene, found: Found, now: When): Found[] {
  const { draft, place, status } = found;
  if (
    draft.layer !== 'withdrawals' ||
    draft.phase !== 'closed' ||
    !/^(?:denied|planned)$/.test(status) ||
    !isSpot(place)
  )
    return [found];
  const kept: Found = {
    ...found,
    draft: { ...draft, layer: 'bases', phase: 'present', action: 'retained' },
    when: now,
    status: 'reported',
    confidence: found.confidence * 0.8,
  };
  const abroad = kindOfForce(draft.force) !== undefined && countryOfForce(draft.force) !== place.country;
  if (status === 'planned') return abroad ? [found, kept] : [found];
  const verb = scene.parse.chunks[draft.at]!;
  const past = verb.group?.negated && verb.group.tense === 'past';
  const stays = verb.kind === 'verb' && draft.status !== 'denied' && !past && !denies(scene.parse, draft.at);
  return stays ? [kept] : [found, kept];
}
