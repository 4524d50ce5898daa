import type { Item } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { BASE, CONDITIONAL, FUTURE, GERUND, PARTICIPLE, PAST, PRESENT } from './verb-form.ts';

/** What an item does in its sentence. */
export type Tag =
  | 'verb' | 'aux' | 'noun' | 'det' | 'prep' | 'to' | 'adverb' | 'negation' | 'conjunction' | 'relative'
  | 'subordinator' | 'pronoun' | 'mark' | 'place' | 'force' | 'date' | 'number';

/** Tags of a sentence's items; ambiguous forms are settled by their neighbours. */
export function tagsOf(items: readonly Item[], lexicon: Lexicon): Tag[] {
  const tags: Tag[] = new Array(items.length);
  const settle = lexicon.language === 'fr' ? french : english;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    tags[i] = item.kind === 'word' ? settle(items, tags, i) : item.kind;
  }
  return tags;
}

const has = (item: Item | undefined, name: string): boolean => item?.word?.classes.has(name) ?? false;

function glued(items: readonly Item[], i: number): boolean {
  const mark = items[i - 1];
  return mark?.kind === 'mark' && mark.text === '-' && mark.end === items[i]!.start;
}

/** Index of the nearest item before `i` that is no adverb or negation; -1 when there is none. */
function before(tags: readonly Tag[], i: number): number {
  let at = i - 1;
  while (at >= 0 && (tags[at] === 'adverb' || tags[at] === 'negation')) at--;
  return at;
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'place', 'force', 'number', 'date']);

/** Whether an item can begin a noun phrase, as after a verb with an object. */
function opensPhrase(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === 'number' || item.kind === 'place' || item.kind === 'force' || item.demonym !== '') return true;
  if (item.kind !== 'word') return false;
  if (has(item, 'preposition') || has(item, 'conjunction')) return false;
  if (!item.word) return true;
  return ['det', 'armed', 'force', 'civilian', 'base', 'target', 'vague', 'bound-about', 'bound-min'].some((name) => has(item, name));
}

function closedClass(item: Item): Tag | null {
  const classes = item.word?.classes;
  if (!classes) return null;
  if (classes.has('be') || classes.has('have') || classes.has('do') || classes.has('future') || classes.has('conditional')) return 'aux';
  if (classes.has('negation') && !classes.has('det')) return 'negation';
  return null;
}

function english(items: readonly Item[], tags: readonly Tag[], i: number): Tag {
  const item = items[i]!;
  if (item.demonym !== '') return 'noun';
  const word = item.word;
  if (!word) return /(?:[^aeious]|le|al)ly$/.test(item.low) && item.low.length > 4 ? 'adverb' : 'noun';
  if (glued(items, i)) return 'noun';
  const closed = closedClass(item);
  if (closed) return closed;
  if (item.low === 'to') return 'to';
  if (item.low === 'that') {
    const prior = items[i - 1];
    if (prior && (tags[i - 1] === 'noun' || tags[i - 1] === 'place' || tags[i - 1] === 'force') && !opensPhrase(items[i + 1])) return 'relative';
    return tags[i - 1] === 'verb' || tags[i - 1] === 'mark' ? 'subordinator' : 'relative';
  }
  const next = items[i + 1];
  if (word.verbs.length > 0) {
    const tag = englishVerb(items, tags, i);
    if (tag) return tag;
  }
  if (has(item, 'relative')) return 'relative';
  if (has(item, 'conjunction')) return 'conjunction';
  if (has(item, 'subordinator') && !(item.low === 'as' && next?.kind === 'number')) {
    if (item.low === 'so' || item.low === 'than') return 'adverb';
    if (item.low === 'since' || item.low === 'after' || item.low === 'before' || item.low === 'until' || item.low === 'despite') return 'subordinator';
    return 'subordinator';
  }
  if (has(item, 'det')) return 'det';
  if (has(item, 'preposition')) return 'prep';
  if (has(item, 'pronoun')) return 'pronoun';
  if (isNoun(item)) return 'noun';
  if (has(item, 'adverb') || has(item, 'allege')) return has(item, 'negation') ? 'negation' : item.low.endsWith('ed') ? 'noun' : 'adverb';
  return 'noun';
}

const NOUN_CLASSES = ['armed', 'force', 'civilian', 'base', 'target', 'weapon', 'mission', 'dead', 'hurt'];
const isNoun = (item: Item): boolean => item.word!.nouns.length > 0 || NOUN_CLASSES.some((name) => has(item, name));

function englishVerb(items: readonly Item[], tags: readonly Tag[], i: number): Tag | null {
  const item = items[i]!;
  const flags = item.word!.flags;
  const at = before(tags, i);
  const prior = at < 0 ? null : tags[at]!;
  const priorItem = items[at];
  const next = items[i + 1];
  const noun = isNoun(item);
  const nounish = prior === 'det' || prior === 'prep' || has(priorItem, 'possessive') || priorItem?.low === "'s";
  if (flags & GERUND) {
    if (prior === 'aux') return 'verb';
    if (has(next, 'of') && noun) return 'noun';
    if (prior === 'det' || priorItem?.low === "'s" || has(priorItem, 'possessive')) return 'noun';
    if (noun && (prior === 'prep' || prior === 'noun') && !opensPhrase(next)) return 'noun';
    return noun && prior === null && !opensPhrase(next) ? 'noun' : 'verb';
  }
  if (flags & (PAST | PARTICIPLE)) {
    if (flags & BASE && (prior === 'to' || has(priorItem, 'future') || has(priorItem, 'conditional') || has(priorItem, 'do'))) return 'verb';
    if (prior === 'aux') return 'verb';
    if ((prior === 'det' || prior === 'prep') && !(item.low === 'led')) {
      if (flags & BASE) return 'noun';
      return opensPhrase(next) || !next || next.kind === 'mark' || next.word?.verbs.length ? 'noun' : 'noun';
    }
    if (has(item, 'hurt') && (prior === 'number' || has(priorItem, 'vague')) && !opensPhrase(next)) return 'verb';
    if (priorItem?.low === "'s" && noun) return 'noun';
    if (prior === null && noun && !opensPhrase(next)) return 'noun';
    return noun && flags & BASE && !opensPhrase(next) ? 'noun' : 'verb';
  }
  if (prior === 'to' || prior === 'aux') return prior === 'aux' && noun && nounish ? 'noun' : 'verb';
  if (prior === 'pronoun' || prior === 'relative') return 'verb';
  if (nounish) return 'noun';
  if (!noun) {
    if (flags & BASE && (prior === 'number' || prior === null)) return prior === null && opensPhrase(next) ? 'verb' : 'noun';
    return 'verb';
  }
  if (flags & (BASE | PRESENT) && prior && (prior === 'noun' || prior === 'force' || prior === 'place') && opensPhrase(next)) {
    return has(next, 'det') || next?.kind !== 'word' || next.demonym !== '' || isNoun(item) && strong(priorItem) ? 'verb' : 'noun';
  }
  return 'noun';
}

/** A word that by itself names somebody who acts. */
function strong(item: Item | undefined): boolean {
  return item !== undefined && (item.kind === 'force' || has(item, 'armed') || has(item, 'force') || has(item, 'weapon') || has(item, 'dead'));
}

function french(items: readonly Item[], tags: readonly Tag[], i: number): Tag {
  const item = items[i]!;
  const word = item.word;
  if (item.demonym !== '') return 'noun';
  if (!word) return item.low.endsWith('ment') && item.low.length > 6 && tags[i - 1] !== 'det' ? 'adverb' : 'noun';
  const at = before(tags, i);
  const prior = at < 0 ? null : tags[at]!;
  const priorItem = items[at];
  const next = items[i + 1];
  const classes = word.classes;
  if (item.low === 'a' || item.low === 'ont' || classes.has('be') || classes.has('have')) {
    return item.low === 'est' && prior === 'det' ? 'noun' : 'aux';
  }
  if (classes.has('future') || classes.has('conditional') || classes.has('near-past')) return 'aux';
  if (item.low === 'ne' || item.low === "n'" || item.low === 'pas' || item.low === 'jamais') return 'negation';
  if (word.verbs.length > 0) {
    const tag = frenchVerb(items, i, prior, priorItem);
    if (tag) return tag;
  }
  if (item.low === 'que' || item.low === "qu'") return tags[i - 1] === 'verb' || tags[i - 1] === 'adverb' ? 'subordinator' : 'relative';
  if (classes.has('relative')) return 'relative';
  if (item.low === "s'" || item.low === 'se' || item.low === 'y') return 'adverb';
  if (item.low === 'en' && next?.word && next.word.flags & GERUND) return 'prep';
  if (classes.has('preposition')) return item.low === 'après' || item.low === 'depuis' || item.low === 'avant' ? 'subordinator' : 'prep';
  if (classes.has('det')) {
    const after = items[i + 1];
    const clitic = (item.low === 'le' || item.low === 'la' || item.low === 'les' || item.low === "l'" || item.low === 'leur') && after?.word;
    if (clitic && after!.word!.verbs.length > 0 && !isNoun(after!) && !(after!.word!.flags & (PARTICIPLE | BASE)) && !after!.demonym) return 'adverb';
    return 'det';
  }
  if (classes.has('conjunction')) return 'conjunction';
  if (classes.has('pronoun')) return 'pronoun';
  if (classes.has('subordinator') || classes.has('if')) return 'subordinator';
  if (isNoun(item)) return 'noun';
  if (classes.has('adverb')) return 'adverb';
  return 'noun';
}

function frenchVerb(items: readonly Item[], i: number, prior: Tag | null, priorItem: Item | undefined): Tag | null {
  const item = items[i]!;
  const flags = item.word!.flags;
  const noun = isNoun(item);
  const next = items[i + 1];
  if (item.word!.classes.has('preposition') || item.word!.classes.has('det')) return null;
  if (flags & PARTICIPLE) {
    if (prior === 'aux') return noun && has(priorItem, 'do') ? 'noun' : 'verb';
    if (prior === 'det' || prior === 'number' || (prior === 'prep' && priorItem?.low !== 'après')) {
      if (!(flags & (PRESENT | PAST)) || noun) return 'noun';
      return 'noun';
    }
    if (noun && (flags & PRESENT) === 0 && (prior === 'noun' || prior === 'conjunction') && !has(next, 'preposition') && next?.kind !== 'date') return 'noun';
    if (noun && prior === 'mark') return 'noun';
    return 'verb';
  }
  if (flags & GERUND) return prior === 'det' || (noun && prior !== 'prep') ? 'noun' : 'verb';
  if (flags & (FUTURE | CONDITIONAL)) return 'verb';
  if (flags & BASE) return prior === 'det' && priorItem?.low !== "l'" && noun ? 'noun' : 'verb';
  if (!noun) return prior === 'det' && !(has(priorItem, 'pronoun') && !opensPhrase(next)) && !has(priorItem, 'pronoun') ? 'noun' : 'verb';
  if (prior === 'det' || prior === 'prep' || prior === 'number' || prior === 'conjunction' || prior === null || prior === 'mark' || prior === 'verb') {
    return prior === 'mark' && opensPhrase(next) && next?.kind !== 'word' ? 'verb' : 'noun';
  }
  if (prior === 'pronoun' || prior === 'relative') return 'verb';
  return NOMINAL.has(prior) && opensPhrase(next) && !has(next, 'of') ? 'verb' : 'noun';
}
