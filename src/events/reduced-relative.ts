import type { Chunk } from './chunk.ts';
import type { Item } from './items.ts';
import { PARTICIPLE } from './verb-form.ts';

/**
 * "Men suspected of belonging to JNIM attacked a post", "the withdrawal, planned for May, took place": an English past
 * form that could be a participle, and is one, since the same subject has its finite verb later in the clause. Marks such groups as passive participles.
 */
export function markReducedRelatives(items: readonly Item[], chunks: readonly Chunk[]): void {
  for (let at = 1; at < chunks.length - 1; at++) {
    if (!isAmbiguous(items, chunks, at)) continue;
    if (!(chunks[at - 1]!.kind === 'noun' ? hasVerbAfter(items, chunks, at) : isAside(items, chunks, at))) continue;
    const { group } = chunks[at]!;
    group!.form = 'participle';
    group!.passive = true;
  }
}

/** A lone past form after the phrase that it is said of. */
function isAmbiguous(items: readonly Item[], chunks: readonly Chunk[], at: number): boolean {
  const { kind, group, a, and } = chunks[at]!;
  if (kind !== 'verb' || group!.form !== 'finite' || group!.verb !== a || group!.negated || and) return false;
  const flags = items[a]!.word?.flags ?? 0;
  const before = chunks[at - 1]!;
  // "The camp that Barkhane occupied in Gao was handed over": the verb of a clause about what stands before its "that".
  if (before.kind === 'noun' && before.prep === '' && /^(?:that|which|whom)$/.test(chunks[at - 2]?.sign ?? ''))
    return false;
  return (flags & PARTICIPLE) !== 0 && (before.kind === 'noun' || (before.sign === ',' && at > 1));
}

/** "The camp, built in 2014 by the Dutch, was handed over": a lone past form between commas, before the only finite verb. */
function isAside(items: readonly Item[], chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 2; i >= 0 && !/^[;:]$/.test(chunks[i]!.sign); i--)
    if (chunks[i]!.kind === 'verb' || (chunks[i]!.kind === 'break' && chunks[i]!.sign !== ',')) return false;
  // "During the first phase, ended in May, they left": without a subject before it.
  if (
    chunks
      .slice(0, at - 1)
      .every(({ kind, prep, sign }) => kind === 'date' || sign === ',' || (kind === 'noun' && prep !== ''))
  )
    return true;
  let end = at + 1;
  const completes = (i: number): boolean =>
    chunks[i]?.kind === 'date' ||
    (chunks[i]?.kind === 'noun' && (chunks[i]!.prep !== '' || isTimes(items, chunks[i]!)));
  while (completes(end) || (chunks[end]?.sign === ',' && chunks[end + 1]?.kind === 'date')) end++;
  const main = chunks[end + 1];
  return end > at + 1 && chunks[end]?.sign === ',' && main?.group?.form === 'finite' && !main.and;
}

/** "Struck twice", "hit again": how often, which completes a verb as an adverb does. */
const isTimes = (items: readonly Item[], { a, b }: Chunk): boolean =>
  a === b && /^(?:once|twice|thrice|again|hard)$/.test(items[a]!.low);

/** Whether a finite verb follows what completes the one at `at`, with no subject of its own. */
function hasVerbAfter(items: readonly Item[], chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 1; i < chunks.length; i++) {
    const { kind, prep, sign, group, a, b, joined } = chunks[i]!;
    if (kind === 'date') continue;
    if (kind === 'noun') {
      const listed = joined && prep === '' && items.slice(a, b + 1).some((item) => item.kind === 'place');
      if (prep === '' && !listed && !isNonFinite(items, chunks[i - 1]!)) return false;
    } else if (kind === 'verb') {
      if (isNonFinite(items, chunks[i]!)) continue;
      return group!.form === 'finite' && i > at + 1 && !chunks[i]!.and;
    } else {
      const end = sign === ',' ? asideEnd(chunks, i) : sign === '(' ? bracketEnd(chunks, i) : -1;
      if (end < 0) return false;
      i = end;
    }
  }
  return false;
}

/** The comma that closes an aside without a finite verb; -1 where the comma at `at` opens none. */
function asideEnd(chunks: readonly Chunk[], at: number): number {
  for (let i = at + 1; i < chunks.length; i++) {
    const { kind, sign, group } = chunks[i]!;
    if (kind === 'break') return sign === ',' && i > at + 1 && chunks[i + 1]?.kind === 'verb' ? i : -1;
    if (kind === 'verb' && group!.form === 'finite') return -1;
  }
  return -1;
}

/** The bracket that closes a gloss of names only, "(JNIM)"; -1 for any other. */
function bracketEnd(chunks: readonly Chunk[], at: number): number {
  let end = at + 1;
  while (chunks[end]?.kind === 'noun') end++;
  return chunks[end]?.sign === ')' ? end : -1;
}

const isNonFinite = (items: readonly Item[], { kind, group, a }: Chunk): boolean =>
  kind === 'verb' && (group!.form === 'gerund' || group!.form === 'infinitive' || /^(?:to|being)$/.test(items[a]!.low));
