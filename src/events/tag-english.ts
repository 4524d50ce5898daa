import type { Item } from './items.ts';
import type { Tag } from './tag.ts';
import { englishVerb, likelyPast, likelyProgressive } from './tag-english-verb.ts';
import { APPROXIMATE, glued, has, isNoun, opensPhrase, startsNumber } from './tag-signs.ts';
import { PLAIN_BASE, PLAIN_GERUND, PLAIN_VERB } from './unlisted-verb.ts';
import { GERUND } from './verb-form.ts';

function closedClass(item: Item): Tag | null {
  const classes = item.word?.classes;
  if (!classes) return null;
  if (
    classes.has('be') ||
    classes.has('have') ||
    classes.has('do') ||
    classes.has('future') ||
    classes.has('conditional')
  )
    return 'aux';
  if (classes.has('negation') && !classes.has('det')) return 'negation';
  return null;
}

export function english(items: readonly Item[], tags: readonly Tag[], i: number): Tag {
  const item = items[i]!;
  if (item.demonym !== '') return 'noun';
  if (item.low === "'s") return tags[i - 1] === 'pronoun' ? 'aux' : 'noun';
  const word = item.word;
  if (word?.classes.has('cardinal')) return 'number';
  if (item.low === 'as' && items[i + 1]?.low === 'well' && items[i + 2]?.low === 'as') return 'conjunction';
  if ((item.low === 'well' && items[i - 1]?.low === 'as') || (item.low === 'as' && items[i - 1]?.low === 'well'))
    return 'adverb';
  if (!word && likelyPast(items, tags, i)) {
    item.word = PLAIN_VERB;
    return 'verb';
  }
  if (!word && tags[i - 1] === 'aux' && (has(items[i - 1], 'conditional') || has(items[i - 1], 'future'))) {
    item.word = PLAIN_BASE;
    return 'verb';
  }
  if (!word && likelyProgressive(items, tags, i)) {
    item.word = PLAIN_GERUND;
    return 'verb';
  }
  if (!word) return /(?:[^aeious]|le|al)ly$/.test(item.low) && item.low.length > 4 ? 'adverb' : 'noun';
  if (glued(items, i)) return 'noun';
  const closed = closedClass(item);
  if (closed) return closed;
  if (item.low === 'to') return items[i - 1]?.low === 'up' && startsNumber(items[i + 1]) ? 'adverb' : 'to';
  if (isParticle(items, tags, i) || (item.low === 'close' && items[i + 1]?.low === 'to')) return 'adverb';
  if (
    (item.low === 'at' && /^(?:least|most)$/.test(items[i + 1]?.low ?? '')) ||
    ((item.low === 'least' || item.low === 'most') && items[i - 1]?.low === 'at')
  )
    return 'adverb';
  if (
    APPROXIMATE.has(item.low) &&
    (startsNumber(items[i + 1]) ||
      (/^an?$/.test(items[i + 1]?.low ?? '') && /^(?:hundred|dozen|thousand|score)$/.test(items[i + 2]?.low ?? '')))
  )
    return 'adverb';
  if (item.low === 'that') {
    const prior = items[i - 1];
    if (tags[i - 1] === 'prep') return 'det';
    if (
      prior &&
      (tags[i - 1] === 'noun' || tags[i - 1] === 'place' || tags[i - 1] === 'force') &&
      !opensPhrase(items[i + 1])
    )
      return 'relative';
    return tags[i - 1] === 'verb' || tags[i - 1] === 'mark' ? 'subordinator' : 'relative';
  }
  const next = items[i + 1];
  if (word.classes.has('preposition') && word.flags & GERUND && tags[i - 1] !== 'aux') return 'prep';
  if (word.verbs.length > 0) {
    const tag = englishVerb(items, tags, i);
    if (tag) return tag;
  }
  if (item.low === 'since' && tags[i - 1] === 'aux' && has(items[i - 1], 'have')) return 'adverb';
  if (has(item, 'if')) return 'subordinator';
  if (has(item, 'relative')) return 'relative';
  if (has(item, 'conjunction')) return 'conjunction';
  if (has(item, 'subordinator') && !(item.low === 'as' && next?.kind === 'number')) {
    if (item.low === 'so' || item.low === 'than') return 'adverb';
    if (
      item.low === 'since' ||
      item.low === 'after' ||
      item.low === 'before' ||
      item.low === 'until' ||
      item.low === 'despite'
    )
      return 'subordinator';
    return 'subordinator';
  }
  if (has(item, 'det')) return 'det';
  if (has(item, 'preposition')) return 'prep';
  if (has(item, 'pronoun')) return 'pronoun';
  if (isNoun(item)) return 'noun';
  if (has(item, 'adverb') || has(item, 'allege'))
    return has(item, 'negation') ? 'negation' : item.low.endsWith('ed') ? 'noun' : 'adverb';
  return 'noun';
}

/** "Handed over", "turn the camp over to": the second half of a verb, no preposition. */
function isParticle(items: readonly Item[], tags: readonly Tag[], i: number): boolean {
  const low = items[i]!.low;
  if (
    low !== 'over' &&
    low !== 'out' &&
    low !== 'up' &&
    low !== 'down' &&
    low !== 'back' &&
    low !== 'off' &&
    low !== 'away'
  )
    return false;
  if (tags[i - 1] === 'verb' && low !== 'off')
    return items[i - 1]!.word!.verbs.some((cue) => cue.particle === low) && items[i + 1]?.low !== 'of';
  return low === 'over' && items[i + 1]?.low === 'to';
}
