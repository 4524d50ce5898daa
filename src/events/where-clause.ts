import { KM } from './attachment.ts';
import type { Parse } from './chunk.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { AWAY, prepOf } from './place-preposition.ts';

/** Whether the phrase at a chunk is, or ends, what the "where" of the cue's clause stands for: "the camp in Gao, where". */
export function heldByWhere(parse: Parse, cue: number, at: number): boolean {
  if (at >= cue) return false;
  const relative = whereClause(parse, cue);
  return relative > at && holdsPlace(parse, at, relative);
}

/** "At Gao and Gossi, at Kidal, where they took over a camp": a place with a preposition of its own, which alone the "where" stands for. */
export function heldAlone(parse: Parse, cue: number, at: number): boolean {
  const { prep, and } = parse.chunks[at]!;
  return prep !== '' && !and && parse.chunks[at - 1]?.sign === ',' && heldByWhere(parse, cue, at);
}

/**
 * "At Gao, where they took over the camp that the army had left, and at Kidal": whether a place after the cue's clause is
 * one beside that of its "where".
 */
export function besideWhere(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  const { prep, and } = chunks[at]!;
  if (at <= cue || !and || prep === '' || chunks[at - 1]!.sign !== ',') return false;
  const relative = whereClause(parse, cue);
  const stood = chunks[chunks[relative - 1]?.sign === ',' ? relative - 2 : relative - 1];
  return stood?.kind === 'noun' && prepOf(parse, chunks.indexOf(stood)) === prep;
}

/** The "where" that opens the clause of the cue; -1 where none does. */
export function whereClause(parse: Parse, cue: number): number {
  let inner = false;
  for (let i = cue - 1; i >= 0; i--) {
    const { kind, sign, group } = parse.chunks[i]!;
    if (kind === 'verb' && group!.form === 'finite' && !frameOf(parse, i).patients.includes(cue)) {
      if (!inner) return -1;
      inner = false;
    }
    if (kind === 'break' && (sign === 'where' || sign === 'où' || isWherein(parse, i))) return i;
    if (tellsOfBase(parse, i)) {
      inner = true;
      continue;
    }
    if (kind === 'break' && sign === ')' && openingOf(parse, i) >= 0) i = openingOf(parse, i);
    else if (kind === 'break' && sign !== ',') return -1;
  }
  return -1;
}

/** "Moved into the camp that the army had left": whether a relative opens a clause about a base right before it. */
function tellsOfBase({ chunks, items }: Parse, at: number): boolean {
  const base = chunks[at - 1];
  if (!/^(?:that|which|que|qu')$/.test(chunks[at]!.sign) || base?.kind !== 'noun') return false;
  return items.slice(base.a, base.b + 1).some((item) => is(item, 'strongbase'));
}

/** The bracket that opens the one at a chunk, with names only in between: "the Movement (MNLA)"; -1 for none. */
function openingOf({ chunks }: Parse, at: number): number {
  let i = at - 1;
  while (chunks[i]?.kind === 'noun') i--;
  return chunks[i]?.sign === '(' ? i : -1;
}

/** "From which", "in which": a relative that stands for a place as "where" does. */
const isWherein = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]!.sign === 'which' && /^(?:from|in|at|inside)$/.test(items[chunks[at]!.a - 1]?.low ?? '');

/** "Gao, a town in Mali, is where": whether the verb at a chunk only says which place the "where" stands for. */
const isBeing = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]?.kind === 'verb' && is(items[chunks[at]!.group!.verb], 'be') && !chunks[at]!.group!.negated;

/** "Gao, a town in Mali, where": whether nothing but a gloss stands between a place and the "where". */
function holdsPlace(parse: Parse, at: number, relative: number): boolean {
  const { chunks, items } = parse;
  if (isBeing(parse, relative - 1)) return frameOf(parse, relative - 1).agent === at;
  const end = chunks[relative - 1]?.sign === ',' ? relative - 2 : relative - 1;
  const before = chunks[end]?.sign === ')' && openingOf(parse, end) > 0 ? openingOf(parse, end) - 1 : end;
  if (at === before) return !AWAY.has(chunks[at]!.prep);
  // "Gossi, 30 km from Gao, where": the "where" stands for the nearer of two towns.
  if (KM.test(items[chunks[before - 1]?.b ?? -1]?.low ?? '') && items[chunks[before]!.b]!.kind === 'place')
    return false;
  const gloss = chunks[at + 1]?.sign === ',' && chunks[before + 1]?.sign === ',' && chunks[at + 2]?.prep === '';
  return (
    gloss &&
    !chunks[at + 2]!.and &&
    chunks.slice(at + 2, before + 1).every(({ kind, sign }) => kind === 'noun' || sign === ',')
  );
}
