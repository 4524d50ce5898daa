import type { Chunk } from './chunk.ts';
import type { Item } from './items.ts';
import { BASE, PAST } from './verb-form.ts';

/**
 * "Will send more troops and set up a base": an English form that could be of the past, joined to a verb after "will" or
 * "to", is as that one is. Marks such groups as to come.
 */
export function markSharedModals(items: readonly Item[], chunks: readonly Chunk[]): void {
  for (let at = 2; at < chunks.length; at++) {
    const { kind, group, a, and } = chunks[at]!;
    const flags = items[a]!.word?.flags ?? 0;
    if (kind !== 'verb' || !and || group!.verb !== a || !(flags & BASE) || !(flags & PAST)) continue;
    const before = verbBefore(chunks, at);
    if (!before || before.passive || (before.form === 'finite' && before.mood === 'fact')) continue;
    if (before.form !== 'finite' && before.form !== 'infinitive') continue;
    group!.form = before.form;
    group!.mood = before.mood;
    group!.tense = before.tense;
    group!.passive = false;
  }
}

/** The verb to which one is joined, with nothing but its complements between them. */
function verbBefore(chunks: readonly Chunk[], at: number): Chunk['group'] {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, sign, group, joined, prep } = chunks[i]!;
    if (kind === 'verb') return group;
    if (kind === 'break' && sign !== ',') return null;
    if (kind === 'noun' && joined && prep === '' && chunks[i - 1]?.sign === ',') return null;
  }
  return null;
}
