import type { Parse } from './chunk.ts';

/** "Gao, which Paris says it will leave": what a clause is about whose subject follows a verb of saying in a relative clause; -1 for none. */
export function saidOf({ language, chunks, items, tags }: Parse, subject: number): number {
  const says = chunks[subject - 1];
  const sayer = chunks[subject - 2];
  if (language !== 'en' || says?.group?.form !== 'finite' || sayer?.kind !== 'noun' || sayer.prep !== '') return -1;
  if (!SAYING.test(items[says.group.verb]!.low) || chunks[subject]!.prep !== '') return -1;
  const relative = chunks[subject - 3];
  if (!relative || !/^(?:which|whom|that)$/.test(relative.sign) || tags[relative.a - 1] === 'prep') return -1;
  const before = chunks[subject - 4]?.sign === ',' ? subject - 5 : subject - 4;
  return chunks[before]?.kind === 'noun' ? before : -1;
}

const SAYING = /^(?:says?|said|announced|hopes?|hoped|insists?|insisted|claims?|claimed|promised|vowed)$/;
