import { isSpot } from './containment.ts';
import { denies } from './denial.ts';
import type { Found } from './emit.ts';
import type { Scene } from './scene.ts';

/**
 * "They have not left Gao", "the mission denied that it would leave Gao": who does not leave is there, beside what is
 * denied. "The camp will not be handed over" denies nothing that was said: only the base is told.
 */
export function keptBase(scene: Scene, found: Found): Found[] {
  const { draft, place, status } = found;
  if (draft.layer !== 'withdrawals' || draft.phase !== 'closed' || status !== 'denied' || !isSpot(place))
    return [found];
  const kept: Found = {
    ...found,
    draft: { ...draft, layer: 'bases', phase: 'present', action: 'retained' },
    status: 'reported',
    confidence: found.confidence * 0.8,
  };
  const verb = scene.parse.chunks[draft.at]!;
  const stays = verb.group?.negated && verb.group.mood === 'future' && !denies(scene.parse, draft.at);
  return stays ? [kept] : [found, kept];
}
