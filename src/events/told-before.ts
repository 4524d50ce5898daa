import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { inRelative } from './relative-clause.ts';

/**
 * Whether the verb at a chunk tells what had happened in a place before that of which its sentence tells: "gunmen hit
 * Gossi, where ten soldiers had been killed in June", "where ten soldiers were killed in June 2020".
 */
export function toldBefore(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  if (chunks[at]?.kind !== 'verb') return false;
  const where = inRelative(parse, at);
  if (where < 1 || !/^(?:where|où)$/.test(chunks[where]!.sign)) return false;
  const main = chunks.findLastIndex(({ group }, i) => i < where && group?.form === 'finite');
  if (main < 0 || hadBeen(parse, main)) return false;
  return hadBeen(parse, at) || (hasYear(parse, at) && chunks[at]!.group!.passive && isAttack(parse, main));
}

/** Whether the verb at a chunk is in the past perfect. */
const hadBeen = ({ chunks, items }: Parse, at: number): boolean =>
  items.slice(chunks[at]!.a, chunks[at]!.group!.verb).some(({ low }) => /^(?:had|avait|avaient)$/.test(low));

/** Whether a day of a year that is said completes the verb at a chunk. */
function hasYear({ chunks, items }: Parse, at: number): boolean {
  for (let i = at + 1; i < chunks.length && chunks[i]!.kind !== 'break' && chunks[i]!.kind !== 'verb'; i++)
    if (chunks[i]!.kind === 'date' && items[chunks[i]!.a]!.date?.anchor === 'stated') return true;
  return false;
}

const isAttack = (parse: Parse, verb: number): boolean =>
  cuesOf(parse, verb).some(({ class: name }) => name === 'attack');
