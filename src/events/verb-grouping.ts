import type { Item } from './items.ts';
import type { Tag } from './tag.ts';
import type { VerbGroup } from './verb-group.ts';
import { englishGroup } from './verb-group-english.ts';
import { frenchGroup } from './verb-group-french.ts';

/** The verb group that starts at item `i`, or null when none does. */
export function verbGroupAt(
  items: readonly Item[],
  tags: readonly Tag[],
  i: number,
  language: 'en' | 'fr',
): VerbGroup | null {
  return language === 'fr' ? frenchGroup(items, tags, i) : englishGroup(items, tags, i);
}
