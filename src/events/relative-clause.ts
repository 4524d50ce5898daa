import type { Parse } from './chunk.ts';
import { HARD, OF } from './clause-sign.ts';

export const isRelative = (sign: string, language: 'en' | 'fr'): boolean =>
  language === 'fr'
    ? ['qui', 'que', "qu'", 'où', 'dont', 'laquelle', 'lequel'].includes(sign)
    : ['who', 'which', 'that', 'where', 'whose', 'whom'].includes(sign);

/** The relative in whose clause the verb at a chunk stands; -1 for none. */
export function inRelative(parse: Parse, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') return -1;
    if (chunk.kind === 'break') return isRelative(chunk.sign, parse.language) && !isThat(parse, i) ? i : -1;
  }
  return -1;
}

/** "A annoncé que": a French "que" that opens what is said and stands for nothing. */
const isThat = ({ language, tags, chunks }: Parse, at: number): boolean =>
  language === 'fr' && /^(?:que|qu')$/.test(chunks[at]!.sign) && tags[chunks[at]!.a] === 'subordinator';

/** The phrase that a relative pronoun at chunk `at` stands for. */
export function antecedent(parse: Parse, at: number): number {
  if (parse.tags[parse.chunks[at]!.a - 1] === 'conjunction') {
    for (let i = at - 1; i > 0; i--) {
      const { kind, sign } = parse.chunks[i]!;
      if (kind === 'break' && HARD.has(sign)) break;
      if (kind === 'break' && isRelative(sign, parse.language)) return antecedent(parse, i);
    }
  }
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'noun') return headPhrase(parse, i);
    if (chunk.kind === 'verb') return -1;
    if (chunk.kind === 'break' && chunk.sign !== ',') return -1;
  }
  return -1;
}

/** From an "of" complement back to the phrase it completes. */
export function headPhrase(parse: Parse, at: number): number {
  let i = at;
  while (i > 0 && OF.has(parse.chunks[i]!.prep) && parse.chunks[i - 1]!.kind === 'noun') i--;
  return i;
}
