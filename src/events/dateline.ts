import type { Parse } from './chunk.ts';
import type { Item } from './items.ts';

/** Rule of a date that is the day of a dateline. */
export const DATELINE = 'dateline';

const DASH = /^(?:[\u2012-\u2015]|-{1,2})$/;

/** "Gao \u2013 camp handed over": a place by itself before a dash and small letters heads an entry of a list. */
export const isEntry = (items: readonly Item[], dash: number): boolean =>
  dash === 1 &&
  DASH.test(items[1]!.text) &&
  items[0]!.kind === 'place' &&
  !/^\p{Lu}{3}/u.test(items[0]!.text) &&
  /^\p{Ll}/u.test(items[2]?.text ?? '');

/** Index of the first item after a dateline ("BAMAKO, 9 June –"), 0 where a sentence has none. */
export function datelineEnd({ items, tags }: Parse): number {
  if (items[0]?.kind !== 'place' && !/^\p{Lu}{3,}$/u.test(items[0]?.text ?? '')) return 0;
  for (let i = 1; i < items.length && i < 16; i++) {
    if (tags[i] === 'verb' || tags[i] === 'aux') return 0;
    if (DASH.test(items[i]!.text)) return isEntry(items, i) ? 0 : i + 1;
  }
  return 0;
}
