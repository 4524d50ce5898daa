import type { Parse } from './chunk.ts';
import { is } from './phrase.ts';

const SUPERLATIVE =
  /^(?:deadliest|bloodiest|worst|heaviest|gravest|largest|biggest|fiercest|boldest|costliest|highest|greatest|pires?)$/;
/** Chunks back from a day within which stands what is the worst since. */
const REACH = 8;

/** Whether an item makes a ranking of what it stands with: "the deadliest", "the most serious", "la plus meurtrière". */
function ranks({ items }: Parse, at: number): boolean {
  const { low } = items[at]!;
  if (low === 'most') return items[at - 1]?.low === 'the';
  return SUPERLATIVE.test(low) || (low === 'plus' && /^(?:la|le|les)$/.test(items[at - 1]?.low ?? ''));
}

/** "The deadliest since May 2021": the chunk of the day since which something is the worst; -1 where nothing is. */
export function rankedSince(parse: Parse): number {
  const { chunks, items } = parse;
  const at = chunks.findIndex(({ kind, a }) => kind === 'date' && items[a]!.date?.rule === 'since');
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { kind, sign, a, b } = chunks[i]!;
    if (kind === 'break' && sign === ';') return -1;
    for (let item = a; item <= b; item++) if (ranks(parse, item)) return at;
  }
  return -1;
}

const WHEN = /^(?:when|where|lorsque?|lorsqu'|quand|où)$/;

/** "The worst since May 2021, when 20 died": whether the event at a chunk is that of the day since which another is the worst. */
export function inThatCase({ chunks }: Parse, since: number, cue: number): boolean {
  const opens = chunks[since + 1]?.sign === ',' ? since + 2 : since + 1;
  if (cue <= opens || !WHEN.test(chunks[opens]?.sign ?? '')) return false;
  return !chunks.slice(opens, cue).some(({ sign }) => sign === ';');
}

/** "Shut since March, when a mine killed two": whether the event at a chunk is what happened on the day since or until which something else goes on. */
export function happenedThen(parse: Parse, at: number, cue: number): boolean {
  const { chunks } = parse;
  if (!inThatCase(parse, at, cue)) return false;
  const told = chunks.findIndex(({ group }, i) => i > at && group?.form === 'finite');
  return told >= cue || !chunks.slice(told, cue).some(({ kind }) => kind === 'break');
}

/** "It was the deadliest attack in Mali": whether the phrase at a chunk only ranks an attack that is told otherwise. */
export function onlyRanks(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const { a, b } = chunks[at]!;
  if (items[a]!.low === 'such' && b > a) return true;
  if (neverSo(parse, at) || thanAny(parse, at)) return true;
  const next = chunks[at + 1];
  const end = parse.language === 'fr' && next?.kind === 'noun' && next.prep === '' ? next.b : b;
  let ranked = false;
  for (let item = a; item <= end; item++) ranked ||= ranks(parse, item);
  if (!ranked) return false;
  const prior = chunks[at - 1];
  if (prior?.kind === 'break') return prior.sign === ',' || prior.sign === '\u2013' || prior.sign === '\u2014';
  return prior?.kind === 'verb' && is(items[prior.group!.verb], 'be');
}

/** "More than in any attack since 2019", "plus que dans aucune attaque": those to which the attack at hand is compared. */
function thanAny({ chunks, items }: Parse, at: number): boolean {
  const { a } = chunks[at]!;
  if (!/^(?:any|aucune?|toute)$/.test(items[a]!.low)) return false;
  return items.slice(Math.max(0, a - 3), a).some(({ low }) => /^(?:than|que|qu'|comme|like)$/.test(low));
}

/** "Never had so coordinated an assault", "jamais attaque aussi meurtrière": what the attack at hand is set apart from. */
function neverSo({ chunks, items }: Parse, at: number): boolean {
  const { a, b } = chunks[at]!;
  const verb = chunks[at - 1];
  if (verb?.kind === 'verb' && items.slice(verb.a, verb.b + 1).some(({ low }) => /^(?:never|jamais)$/.test(low)))
    return items.slice(b + 1).some(({ low }) => /^(?:before|kind|sort|auparavant|telle?|genre|ampleur)$/.test(low));
  if (!items.slice(0, 3).some(({ low }) => /^(?:never|jamais)$/.test(low))) return false;
  return items
    .slice(Math.max(0, a - 2), b + 4)
    .some(({ low }) => /^(?:so|such|as|this|aussi|tel|telle|pareil|pareille)$/.test(low));
}
