import type { Parse } from './chunk.ts';

/** Rule of a date that is the day of a dateline. */
export const DATELINE = 'dateline';

/** Index of the first item after a dateline ("BAMAKO, 9 June –"), 0 where a sentence has none. */
export function datelineEnd({ items, tags }: Parse): number {
  if (items[0]?.kind !== 'place' && !/^\p{Lu}{3,}$/u.test(items[0]?.text ?? '')) return 0;
  for (let i = 1; i < items.length && i < 16; i++) {
    if (tags[i] === 'verb' || tags[i] === 'aux') return 0;
    if (/^(?:[\u2012-\u2015]|-{1,2})$/.test(items[i]!.text)) return i + 1;
  }
  return 0;
}
