import type { Parse } from './chunk.ts';

/** "Barkhane, the operation meant to fight jihadists in the Sahel, has left": whether a place only tells what a force between commas is for. */
export function ofForceAside({ chunks, items }: Parse, cue: number, at: number): boolean {
  const left = chunks.findLastIndex(({ kind, sign }, i) => i < at && kind === 'break' && sign === ',');
  const right = chunks.findIndex(({ kind, sign }, i) => i > at && kind === 'break' && sign === ',');
  if (left < 1 || right < 0 || (cue > left && cue < right)) return false;
  const named = chunks[left - 1]!;
  const aside = chunks[left + 1]!;
  if (named.kind !== 'noun' || !items.slice(named.a, named.b + 1).some(({ force }) => force !== '')) return false;
  if (aside.kind !== 'noun' || aside.prep !== '' || chunks[right + 1]?.kind !== 'verb') return false;
  if (!items.slice(aside.a, aside.b + 1).some(({ low }) => KIND.test(low))) return false;
  return chunks.slice(left, at).some(({ kind, group }) => kind === 'verb' && FIGHTING.test(items[group!.verb]!.low));
}

const KIND = /^(?:operation|mission|force|task force|opération)$/;
const FIGHTING =
  /^(?:fight(?:s|ing)?|fought|combat|combattre|combattant|counter(?:s|ing)?|lutte|lutter|luttant|help(?:s|ing)?|support(?:s|ing)?|aider|appuyer|stabili[sz](?:e|es|ing)|stabiliser|train(?:s|ing)?|former)$/;
