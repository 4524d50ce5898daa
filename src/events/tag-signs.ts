import type { Item } from './items.ts';
import type { Tag } from './tag.ts';
import { inClass } from './word.ts';

export const has = (item: Item | undefined, name: string): boolean => inClass(item?.word, name);

export function glued(items: readonly Item[], i: number): boolean {
  if (i === 0) return false;
  const mark = items[i - 1]!;
  return mark.kind === 'mark' && mark.text === '-' && mark.end === items[i]!.start;
}

/** Index of the nearest item before `i` that is no adverb or negation; -1 when there is none. */
export function before(tags: readonly Tag[], i: number): number {
  let at = i - 1;
  while (at >= 0 && (tags[at] === 'adverb' || tags[at] === 'negation')) at--;
  return at;
}

/** Whether an item can begin a noun phrase, as after a verb with an object. */
export function opensPhrase(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === 'number' || item.kind === 'place' || item.kind === 'force' || item.demonym !== '') return true;
  if (item.kind !== 'word') return false;
  if (has(item, 'preposition') || has(item, 'conjunction')) return false;
  if (!item.word) return true;
  return ['det', 'armed', 'force', 'civilian', 'base', 'target', 'vague', 'bound-about', 'bound-min'].some((name) =>
    has(item, name),
  );
}

export const APPROXIMATE = new Set([
  'over',
  'around',
  'about',
  'under',
  'some',
  'nearly',
  'près',
  'quelque',
  'environ',
]);

export function startsNumber(item: Item | undefined): boolean {
  return item !== undefined && (item.kind === 'number' || has(item, 'cardinal') || has(item, 'vague'));
}

/** Whether there is a known word that can be a noun. */
export const isNoun = (item: Item | undefined): boolean => item?.word?.noun ?? false;

/** A word that by itself names somebody who acts. */
export function strong(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.kind === 'force' || has(item, 'armed') || has(item, 'force') || has(item, 'weapon') || has(item, 'dead'))
  );
}
