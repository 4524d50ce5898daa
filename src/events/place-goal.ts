import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import type { PlaceOption } from './place-option.ts';
import { saidAside } from './said-aside.ts';
import type { WhereHint } from './where.ts';

/** How well a chunk that tells where somebody or something goes tells where it happened: "slammed into a post at Ber". */
export function goalScore({ parse, cue }: PlaceOption, hint: WhereHint, at: number, prep: string): number {
  const there = hint.attack && ((HITTING.has(prep) && isStruck(parse, cue, at)) || isEntered(parse, cue, at));
  return hint.destination || there ? 3 : -9;
}

const HITTING = new Set(['into', 'onto', 'vers']);

/** "Slammed into", "vers Ber, une mine a sauté": what follows the cue's own verb, or opens the sentence. */
function isStruck(parse: Parse, cue: number, at: number): boolean {
  const near = parse.chunks[at]!.prep === 'vers';
  if (near && movesOn(parse, at - 1)) return false;
  let opens = near;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, sign } = parse.chunks[i]!;
    if (i === cue)
      return kind === 'verb' && cuesOf(parse, cue).some((one) => (near ? HURTING : STRIKING).has(one.class));
    if (kind === 'verb' || (kind === 'break' && sign !== ',')) return false;
    if (kind === 'noun') opens = false;
  }
  return opens;
}

/** "Slipped into Timbuktu and fought the soldiers", "came to Gossi, a farmer said, and shot three": where those who do the one then do the other. */
function isEntered(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  const entering = at - 1;
  const { kind, and, group } = chunks[cue]!;
  if (cue < at || kind !== 'verb' || !and || group!.passive || !reaches(parse, entering, chunks[at]!.prep))
    return false;
  for (let i = at + 1; i < cue; i++) {
    const one = chunks[i]!;
    if ((one.kind === 'verb' && saidAside(parse, i) < 0) || (one.kind === 'break' && one.sign !== ',')) return false;
  }
  const { agent } = frameOf(parse, cue);
  return agent >= 0 && agent === frameOf(parse, entering).agent;
}

/** "Slipped into", "came to", "rode to": whether the verb at a chunk takes those who do it to a place. */
function reaches({ chunks, items }: Parse, at: number, prep: string): boolean {
  const { kind, group } = chunks[at] ?? {};
  if (kind !== 'verb' || group!.negated) return false;
  return prep === 'into' || (prep === 'to' && COMING.test(items[group!.verb]!.low));
}

const COMING =
  /^(?:came|come|coming|went|go|going|gone|returned|return|rode|ride|drove|drive|marched|moved|travell?ed)$/;

/** "Un convoi vers Gao": the phrase tells where it was bound. */
function movesOn(parse: Parse, at: number): boolean {
  const head = parse.chunks[at];
  if (head?.kind !== 'noun') return false;
  return parse.items
    .slice(head.a, head.b + 1)
    .some((item) => is(item, 'vehicle') || is(item, 'target') || is(item, 'force'));
}

const STRIKING = new Set(['attack', 'blast', 'fire', 'fall']);
const HURTING = new Set([...STRIKING, 'kill', 'wound', 'die']);
