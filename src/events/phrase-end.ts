import type { Item } from './items.ts';
import type { Tag } from './tag.ts';
import { APPROXIMATE } from './tag-signs.ts';
import { inClass } from './word.ts';

/** The end of a phrase like "3 May attack", where a date stands before the noun it belongs to; `i` when it is none. */
export function dateInPhrase(items: readonly Item[], tags: readonly Tag[], i: number): number {
  const next = tags[i + 1];
  if (next !== 'noun' && next !== 'force' && next !== 'place') return i;
  const item = items[i + 1]!;
  const prior = tags[i - 1];
  if (prior !== 'det' && items[i - 1]?.low !== "'s" && !(item.word && item.word.nouns.length > 0)) return i;
  let end = i + 1;
  while (tags[end + 1] === 'noun' || tags[end + 1] === 'force') end++;
  // "Left Gao on the 3rd, and on the 5th Koro": a name alone after a day is told beside it.
  return next === 'place' && end === i + 1 ? i : end;
}

export function phraseEnd(items: readonly Item[], tags: readonly Tag[], i: number, language: 'en' | 'fr'): number {
  let end = i;
  while (end + 1 < items.length) {
    const next = tags[end + 1]!;
    const item = items[end + 1]!;
    // "Took them home": an object pronoun is a phrase of its own.
    if (language === 'en' && item.low === 'home' && tags[end] === 'pronoun') break;
    if (next === 'date') {
      const inside = tags[end] === 'det' || items[end]!.low === "'s" ? dateInPhrase(items, tags, end + 1) : end + 1;
      if (inside > end + 1) {
        end = inside;
        continue;
      }
      break;
    }
    if (
      language === 'fr' &&
      next === 'number' &&
      tags[end] !== 'det' &&
      tags[end] !== 'number' &&
      !APPROXIMATE.has(items[end]!.low) &&
      !/^\d/.test(item.low)
    )
      break;
    if (language === 'fr' && next === 'number' && tags[end] === 'noun' && end > i && countsPeople(items[end + 2]))
      break;
    if (next === 'noun' || next === 'number' || next === 'force') end++;
    else if (next === 'place') {
      if (tags[end] === 'place') break;
      end++;
    } else if (next === 'det') {
      if (tags[end] !== 'det' && tags[end] !== 'number') break;
      if (ARTICLE.test(item.low) && tags[end + 2] === 'date' && dateInPhrase(items, tags, end + 2) === end + 2) break;
      end++;
    } else if (next === 'adverb' && (tags[end] === 'det' || tags[end] === 'number') && end + 2 < items.length) end++;
    else if (next === 'mark' && item.text === '-' && tags[end + 2] === 'noun') end += 2;
    else if (
      next === 'mark' &&
      (item.text === '\u2019' || item.text === "'") &&
      (tags[end + 2] === 'noun' || tags[end + 2] === 'number')
    )
      end += 2;
    else if (
      next === 'mark' &&
      (item.text === '"' ||
        item.text === '\u201c' ||
        item.text === '\u201d' ||
        item.text === '\u00ab' ||
        item.text === '\u00bb') &&
      tags[end] !== 'place' &&
      (tags[end + 2] === 'noun' || tags[end + 2] === 'place')
    )
      end += 2;
    else if (next === 'conjunction' && language === 'en' && adjectivePair(items, tags, end)) end += 2;
    else if (next === 'conjunction' && language === 'fr' && items[end]!.demonym !== '' && items[end + 2]?.demonym)
      end += 2;
    else break;
  }
  return end;
}

const ARTICLE = /^(?:the|le|la|les|ce|cette)$/;

/** "Depuis la rentrée 250 parachutistes": people in the plural whom the number before them counts. */
const countsPeople = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /s$/.test(item.low) && inClass(item.word, 'force') && !inClass(item.word, 'strongbase');

/** "French and Malian troops": two adjectives before one noun. */
function adjectivePair(items: readonly Item[], tags: readonly Tag[], end: number): boolean {
  const first = items[end]!;
  const second = items[end + 2];
  return first.demonym !== '' && second !== undefined && second.demonym !== '' && tags[end + 3] === 'noun';
}
