import type { Parse } from './chunk.ts';
import { crossings } from './clause.ts';

/** "Quit the camp they had held since 2013": a day since which those of another clause had been somewhere. */
export function ofStay(parse: Parse, cue: number, at: number): boolean {
  const verb = parse.chunks.findLastIndex(({ group }, i) => i < at && group?.form === 'finite');
  return verb > cue && parse.chunks[verb - 1]?.kind === 'noun' && crossings(parse, cue, at) >= 1;
}

/** "Comme pour celle de Gao en mai", "like that at Gao in May", "as it did Gao in May": the day of another event, which a pronoun or "did" stands for. */
export function ofAnother({ chunks, items }: Parse, cue: number, at: number): boolean {
  const as = chunks.findIndex(({ sign }, i) => i > cue && i < at && sign === 'as');
  const stands = as < 0 ? undefined : items[chunks[as + 1]!.b + 1];
  if (chunks[as + 1]?.kind === 'noun' && as + 1 < at && /^(?:did|had)$/.test(stands?.low ?? '')) return true;
  for (let i = chunks[cue]!.kind === 'noun' ? cue + 1 : at; i < at; i++) {
    const { kind, a, b } = chunks[i]!;
    if (kind === 'noun' && a === b && ANOTHER.test(items[a]!.low) && chunks[i + 1]?.kind === 'noun') return true;
  }
  return false;
}

const ANOTHER = /^(?:that|those|one|celles?|celui|ceux)$/;
