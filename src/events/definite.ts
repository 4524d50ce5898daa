import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';

/** Words that say of a noun that it is known. */
export const DEFINITE: ReadonlySet<string> = new Set('the this that same la le cette ce même'.split(' '));
export const SAME: ReadonlySet<string> = new Set(['same', 'même']);
/** What "this" points back to as to a town, and "the" does not. */
export const POST: ReadonlySet<string> = new Set('base camp post outpost garrison poste garnison'.split(' '));

/** Whether what follows a phrase says which one it is: "the town of Gao", "the town they left". */
export function isCompleted({ chunks, language }: Parse, chunk: number): boolean {
  const next = chunks[chunk + 1];
  if (next?.kind !== 'noun') return false;
  if (OF.has(next.prep)) return true;
  return next.prep === '' && !next.joined && chunks[chunk + 2]?.kind === 'verb' && language === 'en';
}
