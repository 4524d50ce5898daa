import { CLASS } from './context.ts';
import { typeOf } from './gazetteer.ts';
import type { Passage } from './passage.ts';
import { isOwner, type Member } from './strangers.ts';
import { GAP_COMMA, GAP_SPACE } from './words.ts';

/** Types of places that people live or serve at. */
const SETTLED = new Set(['capital', 'seat1', 'seat', 'town', 'quarter', 'settlement', 'site']);

/** Whether a known name is that of such a place. */
export const isSettled = ({ gazetteer }: Passage, { place }: Member): boolean => SETTLED.has(typeOf(gazetteer, place));

/** Lists of names, known settlements among them; most are of one name. */
export function chainsOf(passage: Passage, known: readonly Member[], strangers: readonly Member[]): Member[][] {
  const settled = known.filter((one) => isSettled(passage, one));
  const members = [...strangers, ...settled].sort((x, y) => x.from - y.from);
  const chains: Member[][] = [];
  for (const member of members) {
    const chain = chains[chains.length - 1];
    const last = chain?.[chain.length - 1];
    if (last && listed(passage, last.to, member.from)) chain!.push(member);
    else chains.push([member]);
  }
  return chains.filter((chain) => chain.some(({ place }) => place < 0));
}

/** Whether only a comma, an "and" or both stand between the words before `from` and the one at `to`. */
function listed(passage: Passage, from: number, to: number): boolean {
  const { words } = passage;
  const gap = words.gap[from - 1]!;
  if ((gap & ~(GAP_SPACE | GAP_COMMA)) !== 0) return false;
  if (to === from) return (gap & GAP_COMMA) !== 0;
  return to === from + 1 && joins(passage, from) && words.gap[from] === GAP_SPACE;
}

/** Whether a word is an "and" or an "or": not the French "où". */
const joins = ({ context, text, words }: Passage, i: number): boolean =>
  (context[i]! & CLASS.and) !== 0 && text.charAt(words.end[i]! - 1) !== '\u00f9';

/** Whether a list ends with an "and", as lists of places do and what comes after a comma by chance does not. */
export function closed(passage: Passage, chain: readonly Member[]): boolean {
  const ands = chain.slice(1).filter(({ from }) => joins(passage, from - 1));
  const owned = chain.some(({ place, to }) => place < 0 && isOwner(passage, to));
  return !owned && ands.length === 1 && ands[0] === chain[chain.length - 1];
}
