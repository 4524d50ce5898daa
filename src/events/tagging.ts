import type { Item } from './items.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { BASE, CONDITIONAL, FUTURE, GERUND, PARTICIPLE, PAST, PRESENT } from './verb-form.ts';

/** What an item does in its sentence. */
export type Tag =
  | 'verb'
  | 'aux'
  | 'noun'
  | 'det'
  | 'prep'
  | 'to'
  | 'adverb'
  | 'negation'
  | 'conjunction'
  | 'relative'
  | 'subordinator'
  | 'pronoun'
  | 'mark'
  | 'place'
  | 'force'
  | 'date'
  | 'number';

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
  return ['det', 'armed', 'force', 'civilian', 'base', 'target', 'vague', 'bound-about', 'bound-min'].some((name) =>
    has(item, name),
  );
}

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

function english(items: readonly Item[], tags: readonly Tag[], i: number): Tag {
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

const APPROXIMATE = new Set(['over', 'around', 'about', 'under', 'some', 'nearly', 'près', 'quelque', 'environ']);

function startsNumber(item: Item | undefined): boolean {
  return item !== undefined && (item.kind === 'number' || has(item, 'cardinal') || has(item, 'vague'));
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
    if (prior === 'noun' && insidePhrase(items, tags, i)) return 'noun';
    if (prior === 'det' || priorItem?.low === "'s" || has(priorItem, 'possessive')) return 'noun';
    if (noun && (prior === 'prep' || prior === 'noun') && !opensPhrase(next)) return 'noun';
    return noun && prior === null && !opensPhrase(next) ? 'noun' : 'verb';
  }
  if (flags & (PAST | PARTICIPLE)) {
    if (
      flags & BASE &&
      (prior === 'to' || has(priorItem, 'future') || has(priorItem, 'conditional') || has(priorItem, 'do'))
    )
      return 'verb';
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
    if (flags & BASE && prior === 'conjunction' && tags[at - 1] === 'noun' && !infinitiveBefore(tags, at))
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
    if (has(item, 'force') || has(item, 'strongbase')) return 'noun';
    return has(next, 'det') || next?.kind !== 'word' || next.demonym !== '' || (strong(priorItem) && next.word !== null)
      ? 'verb'
      : 'noun';
  }
  return 'noun';
}

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

/** Stands for any verb the tables do not list, so that its clause is still seen. */
const PLAIN_VERB: Word = { classes: new Set(), verbs: [], flags: PAST | PARTICIPLE, nouns: [], plural: false };

const PLAIN_BASE: Word = { ...PLAIN_VERB, flags: BASE };

/** An unlisted "-ed" form after a noun and before what a verb takes: "rockets crashed into". */
function likelyPast(items: readonly Item[], tags: readonly Tag[], i: number): boolean {
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

/** A word that by itself names somebody who acts. */
function strong(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.kind === 'force' || has(item, 'armed') || has(item, 'force') || has(item, 'weapon') || has(item, 'dead'))
  );
}

function french(items: readonly Item[], tags: readonly Tag[], i: number): Tag {
  const item = items[i]!;
  const word = item.word;
  if (item.demonym !== '') return 'noun';
  if (word?.classes.has('cardinal')) return 'number';
  if (item.low === 'que' && items[i - 1]?.low === 'ainsi') return 'conjunction';
  if (!word) {
    const guess = frenchGuess(items, tags, i);
    if (guess) {
      item.word = guess;
      return 'verb';
    }
    return isFrenchAdverb(items, tags, i) ? 'adverb' : 'noun';
  }
  const at = before(tags, i);
  const prior = at < 0 ? null : tags[at]!;
  const priorItem = items[at];
  const next = items[i + 1];
  const classes = word.classes;
  if (
    item.text === 'A' &&
    i + 1 < items.length &&
    (next!.kind === 'place' || /^\p{Lu}/u.test(next!.text) || has(next, 'det'))
  )
    return 'prep';
  if (item.low === 'au' && (next?.low === 'moins' || next?.low === 'plus')) return 'adverb';
  if ((item.low === 'moins' || item.low === 'plus') && (items[i - 1]?.low === 'au' || /^d[e']$/.test(next?.low ?? '')))
    return 'adverb';
  if (
    (item.low === 'de' || item.low === "d'") &&
    /^(?:moins|plus|près)$/.test(items[i - 1]?.low ?? '') &&
    startsNumber(next)
  )
    return 'adverb';
  if (item.low === 'près' && next?.low === 'de' && startsNumber(items[i + 2])) return 'adverb';
  if (item.low === 'a' || item.low === 'ont' || classes.has('be') || classes.has('have')) {
    return item.low === 'est' && prior === 'det' ? 'noun' : 'aux';
  }
  if (classes.has('future') || classes.has('conditional') || classes.has('near-past')) return 'aux';
  if (item.low === 'ne' || item.low === "n'" || item.low === 'pas' || item.low === 'jamais') return 'negation';
  if (word.verbs.length > 0) {
    const tag = frenchVerb(items, i, prior, priorItem);
    if (tag) return tag;
  }
  if (item.low === 'que' || item.low === "qu'")
    return tags[i - 1] === 'verb' || tags[i - 1] === 'adverb' ? 'subordinator' : 'relative';
  if (classes.has('relative')) return 'relative';
  if (item.low === "s'" || item.low === 'se' || item.low === 'y') return 'adverb';
  if (item.low === 'en' && next?.word && next.word.flags & GERUND) return 'prep';
  if (
    item.low === 'depuis' &&
    (next === undefined || next.text === ',' || (tags[i - 1] === 'aux' && isParticiple(next)))
  )
    return 'adverb';
  if (classes.has('preposition'))
    return item.low === 'après' || item.low === 'depuis' || item.low === 'avant' ? 'subordinator' : 'prep';
  if (classes.has('det')) {
    const after = items[i + 1];
    const clitic =
      (item.low === 'le' || item.low === 'la' || item.low === 'les' || item.low === "l'" || item.low === 'leur') &&
      after?.word;
    if (
      clitic &&
      after!.word!.verbs.length > 0 &&
      !isNoun(after!) &&
      (!(after!.word!.flags & (PARTICIPLE | BASE | GERUND)) ||
        ((after!.word!.flags & BASE) !== 0 &&
          (prior === 'aux' || /^(?:de|d'|à|pour|sans)$/.test(priorItem?.low ?? '')))) &&
      !after!.demonym
    )
      return 'adverb';
    return 'det';
  }
  if (classes.has('conjunction')) return 'conjunction';
  if (classes.has('pronoun')) return 'pronoun';
  if (classes.has('subordinator') || classes.has('if')) return 'subordinator';
  if (isNoun(item)) return 'noun';
  if (classes.has('adverb')) return 'adverb';
  return 'noun';
}

const PARTICIPLE_FR = /(?:é|ée|és|ées|is|ise|ises|it|ite|ites|u|ue|us|ues|ert|erte|erts|ertes|int|inte|ints|intes)$/;
const SUBJECT = /^(?:ils?|elles?|on|nous|vous|qui)$/;
const CLITIC = /^(?:s'|se|ne|n'|y)$/;
const DEFINITE = /^(?:les?|la|l'|ses|son|sa|leurs?|que|qu')$/;
const ADJECTIVE = /(?:ale|elle|ive|euse|enne|aise|oise|ique|able|ible|aire|ante|ente|ière|ne|ée)$/;
const NO_VERB = /(?:^lait|trait|ouhait|[rn]fait)$/;
const plain = (flags: number): Word => ({ ...PLAIN_VERB, flags });
const GUESS = {
  participle: PLAIN_VERB,
  base: PLAIN_BASE,
  gerund: plain(GERUND),
  future: plain(FUTURE),
  conditional: plain(CONDITIONAL),
  past: plain(PAST),
  present: plain(PRESENT),
};

/** A verb the tables do not list, known by its ending and by what stands around it; null when there is no sign of one. */
function frenchGuess(items: readonly Item[], tags: readonly Tag[], i: number): Word | null {
  const { low, text } = items[i]!;
  if (low.length < 4 || text !== low || low.includes('-')) return null;
  const at = before(tags, i);
  const prior = at < 0 ? null : tags[at]!;
  const priorLow = at < 0 ? '' : items[at]!.low;
  const next = items[i + 1];
  if (prior === 'aux' && PARTICIPLE_FR.test(low)) return GUESS.participle;
  if (low.endsWith('er') && !/[^dbfl]ier$/.test(low) && /^(?:de|d'|à|pour|sans)$/.test(priorLow)) return GUESS.base;
  if (low.endsWith('ant') && low.length > 5 && (prior === 'mark' || prior === 'conjunction' || priorLow === 'en'))
    return prior === 'prep' || startsComplement(next) ? GUESS.gerund : null;
  const led = SUBJECT.test(priorLow) || CLITIC.test(items[i - 1]?.low ?? '');
  const named = prior === 'noun' || prior === 'place' || prior === 'force' || prior === 'date' || prior === 'mark';
  if (!led && !named && prior !== 'conjunction') return null;
  if (/(?:aient|èrent|irent|urent)$/.test(low)) return /raient$/.test(low) ? GUESS.conditional : GUESS.past;
  if (/[eidtv]ront$/.test(low)) return GUESS.future;
  if (low.endsWith('ait') && !NO_VERB.test(low) && (led || startsComplement(next)))
    return /[eidtv]rait$/.test(low) ? GUESS.conditional : GUESS.past;
  if (/[eidtv]ra$/.test(low) && (led || startsComplement(next))) return GUESS.future;
  if (led && /(?:e|ent|t|ons|ez|d)$/.test(low)) return GUESS.present;
  if (led && low.endsWith('a')) return GUESS.past;
  if (low.endsWith('ent') && !low.endsWith('ment') && prior === 'noun' && /[sx]$/.test(priorLow)) return GUESS.present;
  const object = next !== undefined && DEFINITE.test(next.low);
  if (low.endsWith('e') && object && !ADJECTIVE.test(low) && (prior !== 'noun' || next.low.startsWith('qu')))
    return GUESS.present;
  return null;
}

const isParticiple = (item: Item): boolean =>
  item.word ? (item.word.flags & PARTICIPLE) !== 0 : PARTICIPLE_FR.test(item.low);

/** Whether an item can open what a verb governs. */
function startsComplement(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (opensPhrase(item) ||
      has(item, 'preposition') ||
      item.kind === 'date' ||
      has(item, 'relative') ||
      has(item, 'adverb'))
  );
}

/** An unlisted word in -ment that no article, number or preposition makes a noun. */
function isFrenchAdverb(items: readonly Item[], tags: readonly Tag[], i: number): boolean {
  const { low } = items[i]!;
  const prior = tags[i - 1];
  return low.endsWith('ment') && low.length > 6 && prior !== 'det' && prior !== 'number' && prior !== 'prep';
}

function frenchVerb(items: readonly Item[], i: number, prior: Tag | null, priorItem: Item | undefined): Tag | null {
  const item = items[i]!;
  const flags = item.word!.flags;
  const noun = isNoun(item);
  const next = items[i + 1];
  if (item.word!.classes.has('preposition') || item.word!.classes.has('det')) return null;
  if (item.word!.classes.has('adjective') && prior === 'noun' && !has(next, 'by')) return 'noun';
  if (flags & PARTICIPLE) {
    if (prior === 'aux') return noun && has(priorItem, 'do') ? 'noun' : 'verb';
    if (prior === 'det' || prior === 'number' || (prior === 'prep' && priorItem?.low !== 'après')) {
      if (!(flags & (PRESENT | PAST)) || noun) return 'noun';
      return 'noun';
    }
    if (
      noun &&
      (flags & PRESENT) === 0 &&
      (prior === 'noun' || prior === 'conjunction') &&
      !has(next, 'preposition') &&
      next?.kind !== 'date'
    )
      return 'noun';
    if (noun && prior === 'mark') return 'noun';
    return 'verb';
  }
  if (flags & GERUND) return prior === 'det' || (noun && prior !== 'prep') ? 'noun' : 'verb';
  if (flags & (FUTURE | CONDITIONAL)) return 'verb';
  if (flags & BASE) return prior === 'det' && priorItem?.low !== "l'" && noun ? 'noun' : 'verb';
  if ((prior === 'prep' && priorItem?.low !== 'en') || prior === 'verb') return 'noun';
  if (!noun)
    return prior === 'det' && !(has(priorItem, 'pronoun') && !opensPhrase(next)) && !has(priorItem, 'pronoun')
      ? 'noun'
      : 'verb';
  if (
    prior === 'det' ||
    prior === 'prep' ||
    prior === 'number' ||
    prior === 'conjunction' ||
    prior === null ||
    prior === 'mark'
  ) {
    return prior === 'mark' && opensPhrase(next) && next?.kind !== 'word' ? 'verb' : 'noun';
  }
  if (prior === 'pronoun' || prior === 'relative') return 'verb';
  return NOMINAL.has(prior) && opensPhrase(next) && !has(next, 'of') ? 'verb' : 'noun';
}
