import type { Item } from './items.ts';
import type { Tag } from './tag.ts';
import { before, has, isNoun, opensPhrase, startsNumber, strong } from './tag-signs.ts';
import { BASE, GERUND, PARTICIPLE, PAST, PRESENT } from './verb-form.ts';

export function englishVerb(items: readonly Item[], tags: readonly Tag[], i: number): Tag | null {
  const item = items[i]!;
  const flags = item.word!.flags;
  const at = before(tags, i);
  const prior = at < 0 ? null : tags[at]!;
  const priorItem = at < 0 ? undefined : items[at];
  const next = items[i + 1];
  const noun = isNoun(item);
  const nounish = prior === 'det' || prior === 'prep' || has(priorItem, 'possessive') || priorItem?.low === "'s";
  if (noun && priorItem?.low === 'whose') return 'noun';
  // "Four more remain in Gao".
  if (!noun && flags & BASE && items[i - 1]?.low === 'more' && startsNumber(items[i - 2]) && has(next, 'preposition'))
    return 'verb';
  // "Left its own last base".
  if (priorItem?.low === 'own' && has(items[at - 1], 'possessive') && next?.kind === 'word' && !has(next, 'det'))
    return null;
  if (i === 0 && has(item, 'hurt') && next && (next.demonym !== '' || next.kind === 'force' || isNoun(next)))
    return 'noun';
  if (noun && prior === 'aux' && has(priorItem, 'be') && existential(items, tags, at)) return 'noun';
  if (flags & GERUND) {
    if (prior === 'aux') return 'verb';
    if (noun && next && (prior === null || prior === 'subordinator' || prior === 'mark') && happens(next))
      return 'noun';
    if (noun && (has(next, 'of') || (prior !== null && next?.low === 'that'))) return 'noun';
    if (prior === 'noun' && insidePhrase(items, tags, i)) return 'noun';
    if (noun && prior === 'noun' && at === i - 1 && isWhatTheyDo(priorItem!, next)) return 'verb';
    if (prior === 'det' || priorItem?.low === "'s" || has(priorItem, 'possessive')) return 'noun';
    if (noun && (prior === 'prep' || prior === 'noun' || prior === 'verb') && !opensPhrase(next)) return 'noun';
    return noun && prior === null && !opensPhrase(next) ? 'noun' : 'verb';
  }
  const particle = prior === 'verb' && at === i - 1 && priorItem!.word?.verbs.some((cue) => cue.particle === item.low);
  if (particle && flags & PAST) return 'adverb';
  if (flags & (PAST | PARTICIPLE)) {
    if (
      has(item, 'allege') &&
      (prior === null || prior === 'mark' || prior === 'number' || prior === 'conjunction') &&
      !opensSentence(next)
    )
      return 'noun';
    if (
      flags & BASE &&
      (prior === 'to' || has(priorItem, 'future') || has(priorItem, 'conditional') || has(priorItem, 'do'))
    )
      return 'verb';
    if (prior === 'aux') return 'verb';
    const more = priorItem?.low === 'more' && tags[at - 1] === 'number';
    if (more && (next?.kind !== 'word' || ['det', 'preposition', 'subordinator'].some((one) => has(next, one))))
      return 'verb';
    if ((prior === 'det' || prior === 'prep') && !(item.low === 'led')) {
      if (flags & BASE) return 'noun';
      return opensPhrase(next) || !next || next.kind === 'mark' || next.word?.verbs.length ? 'noun' : 'noun';
    }
    if (has(item, 'hurt') && (prior === 'number' || has(priorItem, 'vague')) && !opensPhrase(next)) return 'verb';
    if (priorItem?.low === "'s" && noun) return 'noun';
    if (prior === null && noun && !opensPhrase(next)) return 'noun';
    return noun && flags & BASE && !opensPhrase(next) ? 'noun' : 'verb';
  }
  if (prior === 'verb' && priorItem!.word?.verbs.some((cue) => cue.particle === item.low)) return 'noun';
  if (prior === 'verb' && STATE.test(item.low) && !/^(?:help|let|make|go)/.test(priorItem!.low)) return 'noun';
  if (prior === 'aux' && (has(priorItem, 'have') || (has(priorItem, 'be') && STATE.test(item.low)))) return 'noun';
  if (prior === 'to' && noun && flags & PRESENT && !(flags & BASE)) return 'noun';
  if (prior === 'to' || prior === 'aux') return prior === 'aux' && noun && nounish ? 'noun' : 'verb';
  if (prior === 'pronoun' || prior === 'relative') return 'verb';
  if (item.low === 'lives' && has(priorItem, 'force') && (has(next, 'preposition') || !next || next.kind === 'mark'))
    return 'verb';
  if (nounish || (flags & PRESENT && priorItem?.kind === 'word' && priorItem.demonym !== '' && tags[at - 1] === 'prep'))
    return 'noun';
  if (next && item.word!.verbs.some((cue) => cue.particle !== '' && cue.particle === next.low)) return 'verb';
  if (prior === 'place' && /^falls?$/.test(item.text) && fallsSo(next)) return 'verb';
  if (!noun) {
    // "Had taken shelter inside": what a verb takes, save one that another verb can follow.
    if (flags & BASE && prior === 'verb' && at === i - 1 && TAKING.test(priorItem!.low) && !opensPhrase(next))
      return 'noun';
    // "Rebels in the Malian desert have": no verb stands between a nationality and a verb.
    if (flags & BASE && priorItem?.demonym && next && ['have', 'be', 'do'].some((one) => has(next, one))) return 'noun';
    if (flags & BASE && has(next, 'of') && prior === 'noun' && /^(?:the|an?)$/.test(items[at - 1]?.low ?? ''))
      return 'noun';
    if (flags & BASE && prior === 'conjunction' && tags[at - 1] === 'noun' && !infinitiveBefore(tags, at))
      return 'noun';
    if (flags & PRESENT && !(flags & BASE) && prior === 'number' && at === i - 1 && priorItem?.low !== 'one')
      return 'noun';
    if (flags & BASE && (prior === 'number' || prior === null))
      return prior === null && opensPhrase(next) ? 'verb' : 'noun';
    return 'verb';
  }
  if (
    flags & (BASE | PRESENT) &&
    prior &&
    (prior === 'noun' || prior === 'force' || prior === 'place') &&
    opensPhrase(next)
  ) {
    const acted = has(next, 'det') && flags & BASE && /(?:s|men|people|police)$/.test(priorItem!.low);
    if (!acted && (has(item, 'force') || has(item, 'strongbase'))) return 'noun';
    return has(next, 'det') || next?.kind !== 'word' || next.demonym !== '' || (strong(priorItem) && next.word !== null)
      ? 'verb'
      : 'noun';
  }
  return 'noun';
}

/** "There were clashes", "there has been shelling": whether what follows the form of be at `at` is what there is. */
function existential(items: readonly Item[], tags: readonly Tag[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && items[i]!.low !== 'there' && /^(?:aux|adverb|negation)$/.test(tags[i]!)) i--;
  return items[i]?.low === 'there';
}

/** "Kidal falls on the 30th", "Gao and Timbuktu fall within days": what follows a town's fall that is told in the present. */
const fallsSo = (next: Item | undefined): boolean =>
  !next || next.kind === 'date' || next.kind === 'mark' || /^(?:to|on|in|within|after|before|too)$/.test(next.low);

/** Verbs that take a bare noun: "took shelter", "gave chase", "seek refuge". */
const TAKING = /^(?:tak(?:e|es|ing|en)|took|give[ns]?|gave|giving|seek(?:s|ing)?|sought|find|found)$/;

/** Verbs that are adjectives after another verb: "stands empty", "was found empty". */
const STATE = /^(?:empty|clear|free|close|idle|open|secure)$/;

/** "Fighting erupted", "shelling was heard": what follows says that the noun before it happens. */
const happens = (next: Item): boolean =>
  has(next, 'be') ||
  has(next, 'have') ||
  ((next.word?.verbs.some((cue) => cue.class === 'occur') ?? false) && (next.word!.flags & PAST) !== 0);

/** What an adjective cannot stand before. */
const opensSentence = (next: Item | undefined): boolean =>
  next === undefined || next.kind !== 'word' || has(next, 'det') || has(next, 'preposition') || has(next, 'by');

/** "Rebels fighting for a homeland": whether a gerund tells what people in the plural do. */
const isWhatTheyDo = (people: Item, next: Item | undefined): boolean =>
  (has(people, 'armed') || has(people, 'force')) &&
  people.low.endsWith('s') &&
  /^(?:for|against|alongside|with|inside|under)$/.test(next?.low ?? '');

/** "A temporary operating base": between an article with its adjectives and a noun. */
function insidePhrase(items: readonly Item[], tags: readonly Tag[], i: number): boolean {
  const next = items[i + 1];
  if (!next || !(has(next, 'base') || has(next, 'force') || has(next, 'mission'))) return false;
  if (has(next, 'strongbase')) return true;
  let at = i - 1;
  while (at >= 0 && tags[at] === 'noun' && items[at]!.low !== "'s") at--;
  return tags[at] === 'det';
}

/** Whether a "to" or an auxiliary stands shortly before, so that a joined base form goes with it. */
function infinitiveBefore(tags: readonly Tag[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 9; at--) if (tags[at] === 'to' || tags[at] === 'aux') return true;
  return false;
}

/** An unlisted "-ed" form after a noun and before what a verb takes: "rockets crashed into". */
export function likelyPast(items: readonly Item[], tags: readonly Tag[], i: number): boolean {
  const item = items[i]!;
  if (!/[a-z]{3}ed$/.test(item.low) || item.low.includes('-')) return false;
  const at = before(tags, i);
  const prior = at < 0 ? null : tags[at]!;
  if (prior === 'aux') return true;
  if (
    prior !== 'noun' &&
    prior !== 'place' &&
    prior !== 'force' &&
    prior !== 'pronoun' &&
    prior !== 'relative' &&
    prior !== 'number'
  )
    return false;
  const next = items[i + 1];
  return (
    next === undefined ||
    has(next, 'preposition') ||
    has(next, 'det') ||
    next.kind === 'number' ||
    next.kind === 'date' ||
    next.low === 'to' ||
    next.low === 'that' ||
    next.text === ','
  );
}

/** An unlisted "-ing" form after "be": "has been squatting". */
export function likelyProgressive(items: readonly Item[], tags: readonly Tag[], i: number): boolean {
  if (!/[a-z]{3}ing$/.test(items[i]!.low)) return false;
  const at = before(tags, i);
  return at >= 0 && tags[at] === 'aux' && has(items[at], 'be');
}
