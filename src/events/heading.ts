import type { Parse } from './chunk.ts';
import { isEntry } from './dateline.ts';

/** The chunk of a place that heads its sentence like an entry of a list ("Gao: the camp was closed"); -1 for none. */
export function headingOf({ chunks, items, tags }: Parse): number {
  let at = 0;
  while (chunks[at]?.kind === 'break' && at < 2) at++;
  const head = chunks[at];
  if (
    head?.kind !== 'noun' ||
    (chunks[at + 1]?.sign !== ':' && !(at === 0 && chunks[1] && isEntry(items, chunks[1].a))) ||
    chunks[at + 2] === undefined
  )
    return -1;
  const named = items.findIndex((item, i) => i >= head.a && i <= head.b && item.kind === 'place');
  if (named < 0) return -1;
  for (let i = head.a; i < named; i++) if (tags[i] !== 'det' && tags[i] !== 'noun') return -1;
  return named === head.b ? at : -1;
}
