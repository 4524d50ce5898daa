import type { Toll } from '../../contract/vocabulary.ts';
import type { Messages } from './en.ts';
import { wholeNumber } from './format.ts';
import type { Language } from './language.ts';

/** A toll as a number or range: `37 to 80`, `at least 134`, `2`. */
export function tollText(toll: Toll, words: Messages, language: Language): string {
  const number = (n: number): string => wholeNumber(n, language);
  if (typeof toll === 'number') return number(toll);
  if (toll.max === null) return words.toll.atLeast(number(toll.min));
  return toll.min === toll.max ? number(toll.min) : words.toll.range(number(toll.min), number(toll.max));
}

/** Lowest count of a toll. */
export function lowest(toll: Toll): number {
  return typeof toll === 'number' ? toll : toll.min;
}

/** Highest count of a toll that any source gives. */
export function highest(toll: Toll): number {
  return typeof toll === 'number' ? toll : (toll.max ?? toll.min);
}
