import { partOf } from '../places/whereabouts.ts';
import type { Parse } from './chunk.ts';
import { HARD, OF } from './clause-sign.ts';

export const isRelative = (sign: string, language: 'en' | 'fr'): boolean =>
  language === 'fr'
    ? ['qui', 'que', "qu'", 'où', 'dont', 'laquelle', 'lequel'].includes(sign)
    : ['who', 'which', 'that', 'where', 'whose', 'whom'].includes(sign);

/** Relatives that are the subject of their clause, and those that are its object; "that", which also opens what is said, is a subject only. */
export const SUBJECT_RELATIVE: ReadonlySet<string> = new Set(['qui', 'who', 'which', 'that', 'lequel', 'laquelle']);
export const OBJECT_RELATIVE: ReadonlySet<string> = new Set(['que', "qu'", 'which', 'whom']);

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
    if (chunk.kind === 'noun') {
      const before = i === at - 2 ? beforeAside(parse, i) : -1;
      return headPhrase(parse, before < 0 ? i : before);
    }
    if (chunk.kind === 'verb') return -1;
    if (chunk.kind === 'break' && chunk.sign !== ',') return -1;
  }
  return -1;
}

/**
 * "The camp at Gossi, in the Timbuktu region, which": the phrase before words between commas, the last of them at a chunk,
 * that only tell in what part of a country it lies; -1 where there are none.
 */
function beforeAside({ chunks, items }: Parse, at: number): number {
  let first = at;
  while (first > 0 && chunks[first]!.kind === 'noun' && chunks[first - 1]!.kind === 'noun') first--;
  const opens = chunks[first]!;
  if (chunks[first - 1]?.sign !== ',' || !WITHIN.test(opens.prep) || INDEFINITE.test(items[opens.a]!.low)) return -1;
  const words = items.slice(opens.a, chunks[at]!.b + 1);
  if (!words.some(({ kind, low }) => kind === 'place' || partOf(low) !== null)) return -1;
  return chunks[first - 2]?.kind === 'noun' ? first - 2 : -1;
}

const WITHIN = /^(?:in|at|near|dans|en|à|au|aux|près|non loin)$/;
const INDEFINITE = /^(?:an?|une?|des|two|deux|several|plusieurs)$/;

/** From an "of" complement back to the phrase it completes. */
export function headPhrase(parse: Parse, at: number): number {
  let i = at;
  while (i > 0 && OF.has(parse.chunks[i]!.prep) && parse.chunks[i - 1]!.kind === 'noun') i--;
  return i;
}
