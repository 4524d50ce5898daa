import type { Chunk } from './chunk.ts';
import { joinCountedBases } from './counted-bases.ts';
import type { Item } from './items.ts';
import { dateInPhrase, phraseEnd } from './phrase-end.ts';
import { BOTH, FRENCH_OF, LOCATIVE_OF, NEXT_TO, PARTIAL, PREPOSITIONS } from './prepositions.ts';
import { markReducedRelatives } from './reduced-relative.ts';
import { markSharedModals } from './shared-modal.ts';
import type { Tag } from './tag.ts';
import type { VerbGroup } from './verb-group.ts';
import { verbGroupAt } from './verb-grouping.ts';

/** Phrases of tagged items. Linear. */
export function chunksOf(items: readonly Item[], tags: Tag[], language: 'en' | 'fr'): Chunk[] {
  const chunks: Chunk[] = [];
  let prep = '';
  let joined = false;
  let and = false;
  const push = (kind: Chunk['kind'], a: number, b: number, sign = '', group: VerbGroup | null = null): void => {
    chunks.push({
      kind,
      a,
      b,
      prep: kind === 'noun' || kind === 'date' ? prep : '',
      joined: kind !== 'break' && joined,
      and: kind !== 'break' && and,
      group,
      sign,
      cues: null,
      frame: null,
      who: null,
      amount: undefined,
    });
    prep = '';
    joined = false;
    and = false;
  };
  for (let i = 0; i < items.length; ) {
    const tag = tags[i]!;
    const item = items[i]!;
    const group =
      tag === 'verb' || tag === 'aux' || tag === 'to' || tag === 'negation' || tag === 'prep'
        ? verbGroupAt(items, tags, i, language)
        : null;
    if (group) {
      push('verb', i, group.last, '', group);
      i = group.last + 1;
    } else if (
      (item.low === 'des' || item.low === 'du') &&
      prep === '' &&
      chunks[chunks.length - 1]?.kind !== 'noun' &&
      items[i + 1]?.kind !== 'place' &&
      language === 'fr'
    ) {
      i++;
    } else if (language === 'fr' && (item.low === 'de' || item.low === "d'") && PARTIAL.has(items[i - 1]?.low ?? '')) {
      i++;
    } else if (tag === 'det' && tags[i + 1] === 'date' && dateInPhrase(items, tags, i + 1) === i + 1) {
      i++;
    } else if (tag === 'prep' || tag === 'to') {
      if (prep === 'according') prep = 'according';
      else if (prep === "jusqu'") prep = "jusqu'";
      else if (tag === 'to' && NEXT_TO.has(items[i - 1]?.low ?? '')) prep = 'near';
      else if (prep !== '' && language === 'fr' && FRENCH_OF.has(item.low)) {
      } else if (
        prep !== '' &&
        (item.low === 'of' || item.low === 'de' || item.low === "d'" || item.low === 'du' || item.low === 'des')
      ) {
        if (!LOCATIVE_OF.has(prep)) prep = item.low;
      } else if (prep === 'from' && WITHIN.test(item.low)) prep = 'from';
      else prep = PREPOSITIONS.get(item.low) ?? item.low;
      i++;
    } else if (tag === 'subordinator') {
      if (BOTH.has(item.low) && !clauseFollows(tags, i))
        prep = item.low === 'après' && items[i - 1]?.low === "d'" ? "d'après" : item.low;
      else push('break', i, i, item.low);
      i++;
    } else if (tag === 'relative') {
      push('break', i, i, item.low);
      i++;
    } else if (tag === 'conjunction') {
      joined = true;
      and = true;
      if (item.low === 'but' || item.low === 'mais') push('break', i, i, item.low);
      i++;
    } else if (tag === 'mark') {
      if (item.text === ',') {
        push('break', i, i, ',');
        joined = true;
      } else if (item.text !== '.' && item.text !== '\u2019' && item.text !== "'" && item.text !== '-')
        push('break', i, i, item.text);
      i++;
    } else if (tag === 'date') {
      const end = dateInPhrase(items, tags, i);
      if (end > i) {
        push('noun', i, end);
        i = end + 1;
      } else {
        push('date', i, i);
        i++;
      }
    } else if (tag === 'adverb' || tag === 'negation' || tag === 'aux' || tag === 'verb') {
      i++;
    } else {
      const end = phraseEnd(items, tags, i, language);
      push('noun', i, end);
      i = end + 1;
    }
  }
  joinCountedBases(items, chunks);
  if (language === 'en') {
    markReducedRelatives(items, chunks);
    markSharedModals(items, chunks);
  }
  return chunks;
}

/** "From inside the camp", "from over in Gao": what "from" goes with. */
const WITHIN = /^(?:in|inside|within|across|over)$/;

/** Whether a finite verb follows before the next mark, so that "after" opens a clause and is no preposition. */
function clauseFollows(tags: readonly Tag[], i: number): boolean {
  for (let at = i + 1; at < tags.length && at < i + 12; at++) {
    const tag = tags[at]!;
    if (tag === 'mark' || tag === 'conjunction' || tag === 'relative') return false;
    if (tag === 'verb' || tag === 'aux') return true;
    if (tag === 'prep' && at > i + 1) return false;
  }
  return false;
}
