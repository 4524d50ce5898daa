import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { isRelative } from './relative-clause.ts';

/** Clause borders between two chunks: other finite verbs, relatives, subordinators, brackets and dashes. */
export function crossings(parse: Parse, from: number, to: number): number {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  let count = leavesRelative(parse, low, high) ? 1 : 0;
  for (let i = low + 1; i < high; i++) {
    const chunk = parse.chunks[i]!;
    const closed = chunk.sign === '(' ? bracketAfter(parse, i) : -1;
    if (closed > 0 && closed < high) {
      i = closed;
      continue;
    }
    if (chunk.kind === 'verb') {
      if (tellsOf(parse, i, low)) continue;
      const form = chunk.group!.form;
      count += form === 'finite' ? 1 : 0.4;
    } else if (chunk.kind === 'break' && chunk.sign !== ',')
      count += HARD.has(chunk.sign) ? 1.5 : LIGHT.has(chunk.sign) || lists(parse, i) ? 0.1 : 0.7;
  }
  return count;
}

/** The bracket that closes the one at a chunk, with names only in between: "(FAMa)"; -1 for none. */
export function bracketAfter({ chunks }: Parse, at: number): number {
  let i = at + 1;
  while (chunks[i]?.kind === 'noun') i++;
  return chunks[i]?.sign === ')' && i > at + 1 ? i : -1;
}

/** "Trois emprises : Gao, Ménaka et Gossi": a colon that opens a list of places. */
function lists(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  return (
    parse.chunks[at]!.sign === ':' && next?.kind === 'noun' && next.prep === '' && parse.items[next.a]!.kind === 'place'
  );
}

/** "L'unité, qui a une base à Gao, ouvrira": whether a chunk stands in a relative clause that ends before another. */
export function leavesRelative(parse: Parse, at: number, end: number): boolean {
  let verb = parse.chunks[at]?.group?.form === 'finite';
  for (let i = at - 1; i > 0; i--) {
    const { kind, sign, group } = parse.chunks[i]!;
    if (kind === 'verb') verb ||= group!.form === 'finite';
    if (kind !== 'break') continue;
    if (sign === ',') return false;
    if (!isRelative(sign, parse.language)) return false;
    if (!verb || parse.chunks[i - 1]?.sign !== ',') return false;
    return parse.chunks.slice(at + 1, end).some((one) => one.sign === ',');
  }
  return false;
}

const HAPPENING = new Set(['occur', 'kill', 'wound', 'phase']);

/** "L'attaque a eu lieu à Gao", "the presence is attested in Gao": what a noun's own verb says is said of the noun. */
function tellsOf(parse: Parse, verb: number, noun: number): boolean {
  const { kind, prep, a, b } = parse.chunks[noun]!;
  if (kind !== 'noun' || prep !== '') return false;
  const group = parse.chunks[verb]!.group!;
  const frame = frameOf(parse, verb);
  if ((group.passive ? frame.patients[0] : frame.agent) !== noun) return false;
  if (cuesOf(parse, verb).some((cue) => HAPPENING.has(cue.class))) return true;
  const there = parse.items.slice(a, b + 1).some((item) => item.word?.nouns.some((cue) => cue.class === 'presence'));
  return there && group.passive;
}

const HARD = new Set([';', '?', '!']);
const LIGHT = new Set(['"', '\u201c', '\u201d', '\u00ab', '\u00bb', "'", '\u2018', '\u2019']);
