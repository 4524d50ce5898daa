import type { Item } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tag } from './tag.ts';
import { english } from './tag-english.ts';
import { french } from './tag-french.ts';

/** Tags of a sentence's items; ambiguous forms are settled by their neighbours. */
export function tagsOf(items: readonly Item[], lexicon: Lexicon): Tag[] {
  const tags: Tag[] = new Array(items.length);
  const settle = lexicon.language === 'fr' ? french : english;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const tag = item.kind === 'word' ? settle(items, tags, i) : item.kind;
    tags[i] = tag === 'adverb' && i > 0 && tags[i - 1] !== 'mark' && /^\p{Lu}\p{Ll}{2}/u.test(item.text) ? 'noun' : tag;
  }
  return tags;
}
