import type { Parse } from './chunk.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import type { Located, WhereHint } from './where.ts';
import { inClass } from './word.ts';

/**
 * "Gossi is the base that France gave to Mali", "in Gossi, into the base that they left": what is given up is at the place
 * that is said to be it or stands right before it, not with who got it.
 */
export function withTold(parse: Parse, cue: number, hint: WhereHint): WhereHint {
  if (!hint.own || parse.chunks[cue]!.kind !== 'verb') return hint;
  const { patients, adjuncts } = frameOf(parse, cue);
  for (const patient of patients) {
    const told = patient < cue ? toldAt(parse, patient) : -1;
    if (told < 0) continue;
    const taker = adjuncts.find((one) => one > cue && TAKER.has(parse.chunks[one]!.prep));
    return { ...hint, own: [...hint.own, told], ...(taker === undefined ? {} : { away: taker }) };
  }
  return hint;
}

/** The phrase that names where a base before its clause is; -1 for none. */
function toldAt(parse: Parse, base: number): number {
  const before = parse.chunks[base - 1];
  if (before?.kind === 'noun' && parse.chunks[base]!.prep === 'into') return base - 1;
  if (!before?.group || !is(parse.items[before.group.verb], 'be')) return -1;
  const { agent } = frameOf(parse, base - 1);
  return agent < base ? agent : -1;
}

/** "In Gao, and in Kidal into the camp that they left": a clause about one base, which stands at the last of the towns. */
export function ofOneSite(parse: Parse, cue: number, { chunk }: Located): boolean {
  if (!parse.chunks[cue]!.group) return false;
  return frameOf(parse, cue).patients.some((one) => {
    const head = parse.items[parse.chunks[one]!.b]!;
    return chunk < one && one < cue && inClass(head.word, 'strongbase') && !/[sx]$/.test(head.low);
  });
}

const TAKER = new Set(['to', 'à', 'au', 'aux']);
