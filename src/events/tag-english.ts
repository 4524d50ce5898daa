import type { Item } from './items.ts';
import type { Tag } from './tag.ts';
import { englishVerb, likelyPast, likelyProgressive } from './tag-english-verb.ts';
import { APPROXIMATE, glued, has, isNoun, opensPhrase, startsNumber } from './tag-signs.ts';
import { PLAIN_BASE, PLAIN_GERUND, PLAIN_VERB } from './unlisted-verb.ts';
import { BASE, GERUND, PARTICIPLE, PAST } from './verb-form.ts';

function closedClass(item: Item): Tag | null {
  if (has(item, 'be') || has(item, 'have') || has(item, 'do') || has(item, 'future') || has(item, 'conditional'))
    return 'aux';
  return has(item, 'negation') && !has(item, 'det') ? 'negation' : null;
}

export function english(items: readonly Item[], tags: readonly Tag[], i: number): Tag {
  const item = items[i]!;
  const prior = i > 0 ? items[i - 1] : undefined;
  const led = i > 0 ? tags[i - 1] : undefined;
  if (item.demonym !== '') return 'noun';
  if (item.low === "'s") return led === 'pronoun' ? 'aux' : 'noun';
  const word = item.word;
  if (has(item, 'cardinal')) return 'number';
  if (item.low === 'as' && items[i + 1]?.low === 'well' && items[i + 2]?.low === 'as') return 'conjunction';
  if ((item.low === 'well' && prior?.low === 'as') || (item.low === 'as' && prior?.low === 'well')) return 'adverb';
  if (!word && likelyPast(items, tags, i)) {
    item.word = PLAIN_VERB;
    return 'verb';
  }
  if (!word && led === 'aux' && (has(prior, 'conditional') || has(prior, 'future'))) {
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
  if (item.low === 'to') return prior?.low === 'up' && startsNumber(items[i + 1]) ? 'adverb' : 'to';
  if (isParticle(items, tags, i) || (item.low === 'close' && items[i + 1]?.low === 'to')) return 'adverb';
  if (
    (item.low === 'at' && /^(?:least|most)$/.test(items[i + 1]?.low ?? '')) ||
    ((item.low === 'least' || item.low === 'most') && prior?.low === 'at')
  )
    return 'adverb';
  if (
    APPROXIMATE.has(item.low) &&
    (startsNumber(items[i + 1]) ||
      (/^an?$/.test(items[i + 1]?.low ?? '') && /^(?:hundred|dozen|thousand|score)$/.test(items[i + 2]?.low ?? '')))
  )
    return 'adverb';
  if (item.low === 'that' && (led === 'conjunction' ? /^(?:in|at|of|near)$/ : /^of$/).test(items[i + 1]?.low ?? ''))
    return 'pronoun';
  // "And after that in Gao": the word before is a preposition of it.
  if (item.low === 'that' && /^(?:after|before)$/.test(prior?.low ?? '') && !opensPhrase(items[i + 1]))
    return 'pronoun';
  if (item.low === 'that') {
    if (led === 'prep') return 'det';
    if ((led === 'noun' || led === 'place' || led === 'force') && !opensPhrase(items[i + 1])) return 'relative';
    return led === 'verb' || led === 'mark' ? 'subordinator' : 'relative';
  }
  const next = items[i + 1];
  if (FLOATING.has(item.low) && led !== undefined && SUBJECTS.has(led) && acts(next)) return 'adverb';
  if (word.flags & GERUND && has(item, 'preposition') && led !== 'aux') return 'prep';
  if (word.verbs.length > 0) {
    const tag = englishVerb(items, tags, i);
    if (tag) return tag;
  }
  if (item.low === 'since' && led === 'aux' && has(prior, 'have')) return 'adverb';
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

/** "They all left", "are both based in": words of whole sets that stand before a verb, away from whom they are said of. */
const FLOATING: ReadonlySet<string> = new Set('all both each'.split(' '));
const SUBJECTS: ReadonlySet<Tag> = new Set(['noun', 'force', 'place', 'pronoun', 'aux']);
const acts = (next: Item | undefined): boolean =>
  next !== undefined &&
  (closedClass(next) === 'aux' ||
    (next.word !== null &&
      (next.word.flags & (BASE | PAST | PARTICIPLE)) !== 0 &&
      !has(next, 'strongbase') &&
      !has(next, 'force')));

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
