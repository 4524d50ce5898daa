import type { DateMention } from '../dates/date-mention.ts';
import type { Parse } from './chunk.ts';

/**
 * The day that a place has to itself in a row of others: "Kidal's turn came in October, Tessalit's in mid-November",
 * "celle de Douentza le 18 septembre"; null where no day follows it before a verb, a sign or another place.
 */
export function ownDay({ chunks, items }: Parse, at: number): DateMention | null {
  const { and, joined } = chunks[at]!;
  const before = chunks[at - 1];
  if (!and && !joined && before?.sign !== ';' && !before?.joined) return null;
  for (let i = at; i < chunks.length; i++) {
    const { kind, a, b } = chunks[i]!;
    if (kind === 'verb' || kind === 'break') return null;
    const own = items.slice(a, b + 1);
    const day = own.find(({ date }) => date)?.date;
    if (day) return day;
    if (i > at && own.some((item) => item.kind === 'place')) return null;
  }
  return null;
}
