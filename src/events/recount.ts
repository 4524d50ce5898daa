import type { Parse } from './chunk.ts';
import { nounCuesOf } from './cue.ts';

const TOLL = /^(?:tolls?|bilans?)$/;
const COUNTED =
  /^(?:raised?|revised?|updated?|increased|lowered|put|rose|risen|climbed|grew|grown|porté|revu|révisé|relevé|alourdi|actualisé|passé|monté|grimpé)$/;

/**
 * "Raised the toll for Gao on Sunday", "le bilan de l'attaque a été porté dimanche à neuf morts": whether the day at a
 * chunk is that on which victims were counted anew, by which they had died.
 */
export function recountedOn(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  if (isOfAttack(parse, at)) return false;
  let a = at;
  let b = at;
  while (a > 0 && !isEnd(parse, a - 1)) a--;
  while (b + 1 < chunks.length && !isEnd(parse, b + 1)) b++;
  if (!items.slice(chunks[a]!.a, chunks[b]!.b + 1).some(({ low }) => TOLL.test(low))) return false;
  for (let far = 1; at - far >= a || at + far <= b; far++)
    for (const i of [at - far, at + far]) {
      if (i < a || i > b) continue;
      const { kind, a: from, b: to, group } = chunks[i]!;
      if (items.slice(from, to + 1).some(({ low }) => COUNTED.test(low))) return true;
      if (kind === 'verb' && group!.form === 'finite') return false;
    }
  return false;
}

/** "The attack in Gao on Sunday raised", "the toll of Sunday's attack": whether the day goes with the noun of an attack. */
function isOfAttack(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  if (chunks[at]!.kind !== 'date' || /^['’]s$/.test(items[chunks[at]!.b + 1]?.low ?? '')) return true;
  let attack = false;
  for (let i = at - 1; i >= 0 && !isEnd(parse, i); i--) {
    const { kind, a, b } = chunks[i]!;
    if (items.slice(a, b + 1).some(({ low }) => COUNTED.test(low))) return false;
    if (kind === 'verb') return attack;
    attack ||= nounCuesOf(parse, i).some(({ cue }) => cue.class === 'attack');
  }
  return attack;
}

const isEnd = ({ chunks }: Parse, i: number): boolean => chunks[i]!.kind === 'break' && chunks[i]!.sign !== ',';
