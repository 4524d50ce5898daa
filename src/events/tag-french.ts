import { frenchGuess, isParticiple } from './guess-french.ts';
import type { Item } from './items.ts';
import { NOMINAL, type Tag } from './tag.ts';
import { before, has, isNoun, opensPhrase, startsNumber } from './tag-signs.ts';
import { BASE, CONDITIONAL, FUTURE, GERUND, PARTICIPLE, PAST, PRESENT } from './verb-form.ts';
import { inClass } from './word.ts';

export function french(items: readonly Item[], tags: readonly Tag[], i: number): Tag {
  const item = items[i]!;
  const word = item.word;
  if (item.demonym !== '') return 'noun';
  if (has(item, 'cardinal') || linksNumber(items, i)) return 'number';
  if (/^qu[e']$/.test(item.low) && /^(?:ainsi|même|de même)$/.test(items[i - 1]?.low ?? ''))
    return isItSo(items, i - 1) ? 'subordinator' : 'conjunction';
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
  const priorItem = at < 0 ? undefined : items[at];
  const next = items[i + 1];
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
  if (/^(?:jusqu'|à)$/.test(item.low) && boundsCount(items, item.low === 'à' ? i : i + 1)) return 'adverb';
  if (item.low === 'près' && next?.low === 'de' && startsNumber(items[i + 2])) return 'adverb';
  if (item.low === 'a' || item.low === 'ont' || inClass(word, 'be') || inClass(word, 'have')) {
    return item.low === 'est' && prior === 'det' && !standsFor(items, tags, i - 1) ? 'noun' : 'aux';
  }
  if (inClass(word, 'past-modal') && doesSo(items, i)) return 'aux';
  if (inClass(word, 'future') || inClass(word, 'conditional') || inClass(word, 'near-past')) return 'aux';
  if (item.low === 'ne' || item.low === "n'" || item.low === 'pas' || item.low === 'jamais') return 'negation';
  if (word.verbs.length > 0) {
    if (sharesAux(items, tags, i, prior)) return 'verb';
    const tag = frenchVerb(items, i, prior, priorItem);
    if (tag) return tag;
  }
  if ((item.low === 'que' || item.low === "qu'") && isOnly(items, i)) return 'adverb';
  if (item.low === 'que' || item.low === "qu'")
    return tags[i - 1] === 'verb' || tags[i - 1] === 'adverb' || told(items, tags, i) ? 'subordinator' : 'relative';
  if (inClass(word, 'relative')) return 'relative';
  if (item.low === "s'" || item.low === 'se' || item.low === 'y') return 'adverb';
  if (item.low === 'en' && next?.word && next.word.flags & GERUND) return 'prep';
  if (item.low === 'en' && next?.word?.verbs.length && next.word.flags & BASE && !isNoun(next)) return 'adverb';
  if (
    item.low === 'depuis' &&
    (next === undefined ||
      next.text === ',' ||
      LATELY.test(next.low) ||
      (tags[i - 1] === 'aux' && (next.low === 'été' || isParticiple(next))))
  )
    return 'adverb';
  if (item.low === 'suite' && prior === 'det') return 'noun';
  if (inClass(word, 'preposition'))
    return item.low === 'après' || item.low === 'depuis' || item.low === 'avant' ? 'subordinator' : 'prep';
  if (inClass(word, 'det')) {
    const after = items[i + 1];
    if (/^autres$/.test(item.low) && prior === 'number' && after?.word?.verbs.length && !isNoun(after)) return 'noun';
    if (after && (after.low === 'est' ? standsFor(items, tags, i) : IT.test(item.low) && stateOf(items, i + 1)))
      return 'adverb';
    const clitic =
      prior !== null &&
      (item.low === 'le' || item.low === 'la' || item.low === 'les' || item.low === "l'" || item.low === 'leur') &&
      !(prior === 'date' && has(items[i + 2], 'of')) &&
      after?.word;
    if (
      clitic &&
      after!.word!.verbs.length > 0 &&
      !isNoun(after) &&
      (!(after!.word!.flags & (PARTICIPLE | BASE | GERUND)) ||
        ((after!.word!.flags & BASE) !== 0 &&
          (prior === 'aux' || /^(?:de|d'|à|pour|sans)$/.test(priorItem?.low ?? '')))) &&
      !after!.demonym
    )
      return 'adverb';
    return 'det';
  }
  if (inClass(word, 'conjunction')) return 'conjunction';
  if (inClass(word, 'pronoun')) return 'pronoun';
  if (item.low === 'alors') return /^qu[e']$/.test(next?.low ?? '') ? 'subordinator' : 'adverb';
  if (inClass(word, 'subordinator') || inClass(word, 'if')) return 'subordinator';
  if (isNoun(item)) return 'noun';
  if (inClass(word, 'adverb')) return 'adverb';
  return 'noun';
}

/** "Depuis peu", "depuis longtemps": what opens no phrase of its own. */
const LATELY = /^(?:peu|longtemps|lors|toujours)$/;

/** "A tué jusqu'à 300 soldats": whether the "à" at an item only bounds a count, of neither a way nor a time. */
const boundsCount = (items: readonly Item[], i: number): boolean =>
  items[i]?.low === 'à' &&
  items[i - 1]?.low === "jusqu'" &&
  startsNumber(items[i + 1]) &&
  !/^(?:km|kms|kilomètres?|mètres?|heures?|h|jours?|mois|ans?|nouvel|%)$/.test(items[i + 2]?.low ?? '');

/** "Ne se trouve qu'à dix kilomètres": a "que" that only narrows what follows its verb. */
function isOnly(items: readonly Item[], i: number): boolean {
  if (!has(items[i + 1], 'preposition')) return false;
  const verb = items.slice(Math.max(0, i - 4), i).map(({ low }) => low);
  return verb.some((low) => /^n[e']$/.test(low)) && !verb.some((low) => /^(?:pas|plus|jamais|rien|,)$/.test(low));
}

/** "C'est ainsi que": whether a word before "que" says how what follows came about, and adds nothing to anything. */
const isItSo = (items: readonly Item[], i: number): boolean =>
  has(items[i - 1], 'be') && /^(?:c'|ce)$/.test(items[i - 2]?.low ?? '');

/** "Trente et une personnes": an "et" inside of a number. */
const linksNumber = (items: readonly Item[], i: number): boolean =>
  items[i]!.low === 'et' &&
  /^(?:vingt|trente|quarante|cinquante|soixante)$/.test(items[i - 1]?.low ?? '') &&
  /^(?:une?|onze)$/.test(items[i + 1]?.low ?? '');

/** "A dû quitter", "n'ont pas pu y rester": a past participle between an auxiliary and the infinitive of what was done. */
function doesSo(items: readonly Item[], i: number): boolean {
  const aux = items.slice(Math.max(0, i - 3), i).some((item) => has(item, 'have'));
  const verb = items.slice(i + 1, i + 4).find((item) => !/^(?:se|s'|y|en|le|la|les|l'|\p{L}+ment)$/u.test(item.low));
  return aux && verb !== undefined && (/^(?:être|avoir)$/.test(verb.low) || ((verb.word?.flags ?? 0) & BASE) !== 0);
}

const IT = /^(?:l'|le|la|les)$/;

/** Whether a form of être, or "a été", stands at an item. */
const stateOf = (items: readonly Item[], i: number): boolean =>
  has(items[i], 'be') || (has(items[i], 'have') && items[i + 1]?.low === 'été');

/** "Celle de Gao l'est déjà": whether the "l'" at an item stands for what was said before, and no article of the east. */
function standsFor(items: readonly Item[], tags: readonly Tag[], i: number): boolean {
  if (items[i]!.low !== "l'" || items[i + 1]?.low !== 'est' || has(items[i + 2], 'of')) return false;
  return /^(?:noun|place|force|pronoun|negation)$/.test(tags[i - 1] ?? '');
}

/** "A annoncé dimanche que", "a déclaré à la presse que": what is said, past a day or those who are told. */
function told(items: readonly Item[], tags: readonly Tag[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && /^(?:date|prep|det|noun|place|adverb)$/.test(tags[at] ?? '')) at--;
  if (at === i - 1 || tags[at] !== 'verb' || !/^(?:date|prep)$/.test(tags[at + 1] ?? '')) return false;
  return items[at]!.word?.verbs.some((cue) => cue.class === 'say') ?? false;
}

/** "Ont pris un poste et tué deux gardes": a participle with an object that shares an auxiliary before it. */
function sharesAux(items: readonly Item[], tags: readonly Tag[], i: number, prior: Tag | null): boolean {
  const item = items[i]!;
  if (!isNoun(item) || !(item.word!.flags & PARTICIPLE) || !/[éiu]$/.test(item.low)) return false;
  if (prior !== 'conjunction' || !opensPhrase(items[i + 1])) return false;
  return !has(items[i + 1], 'preposition') && tags.slice(0, i).includes('aux');
}

/** "Le DLAO 3 basé à": a participle that says where somebody is, and is no noun that a number counts. */
const stands = (item: Item): boolean =>
  item.word!.verbs.some((cue) => cue.class === 'station' || cue.class === 'deploy') && !isNoun(item);

const given = (item: Item): boolean =>
  item.word!.verbs.some((cue) => cue.class === 'transfer' || cue.class === 'close');

/** "Le chef du groupe, tué par un drone": a participle of harm, for what follows it is who did it, when or where. */
const harmed = (item: Item): boolean => item.word!.verbs.some((cue) => cue.class === 'kill' || cue.class === 'wound');

const harmedBy = (items: readonly Item[], i: number): boolean =>
  items[i]?.kind === 'date' || /^(?:par|lors|près|dans|en|à)$/.test(items[i]?.low ?? '');

/** "La base de Gao, remise lundi aux Maliens": a participle, for what follows it is a day or who receives. */
function givenTo(items: readonly Item[], from: number): boolean {
  if (items[from]?.low === 'dans' && items[from + 1]?.low === 'la') return givenTo(items, from + 3);
  if (has(items[from], 'adverb') || /.{3}ment$/.test(items[from]?.low ?? '')) return givenTo(items, from + 1);
  const day = items[from]?.low === 'le' ? from + 1 : from;
  const i = items[day]?.kind === 'date' ? day + 1 : from;
  return /^(?:aux?|par)$/.test(items[i]?.low ?? '') || (i > from && items[i]?.low === 'à');
}

/** An unlisted word in -ment that no article, number or preposition makes a noun. */
function isFrenchAdverb(items: readonly Item[], tags: readonly Tag[], i: number): boolean {
  const { low } = items[i]!;
  const prior = tags[i - 1];
  return low.endsWith('ment') && low.length > 6 && prior !== 'det' && prior !== 'number' && prior !== 'prep';
}

/** "Qui en partent", "ils en placent": whether a word before "en" is the subject of a verb after it. */
const actsOn = (item: Item | undefined): boolean =>
  item === undefined || has(item, 'relative') || has(item, 'pronoun') || has(item, 'negation') || has(item, 'det');

/** "Réduite à 200 hommes", "réduite par": what makes "réduite" a verb, no word of size. */
const lessens = (items: readonly Item[], i: number): boolean =>
  has(items[i], 'by') ||
  items[i]?.kind === 'date' ||
  (/^(?:à|de|d'|en)$/.test(items[i]?.low ?? '') && startsNumber(items[i + 1]));

/** "La dernière attaque": what stands between an article and the noun that it ranks. */
const RANKED =
  /^(?:premi|derni|pénulti|deux|trois|quatri|cinqui|sixi)\p{L}*[eè](?:re|me)$|^(?:seconde?|nouvelle|énième|autre|même|seule|récente)$/u;

function frenchVerb(items: readonly Item[], i: number, prior: Tag | null, priorItem: Item | undefined): Tag | null {
  const item = items[i]!;
  const flags = item.word!.flags;
  const noun = isNoun(item);
  const next = items[i + 1];
  if (has(item, 'preposition') || has(item, 'det')) return null;
  if (/^n[e']$/.test(items[i - 1]?.low ?? '') && flags & (PRESENT | PAST)) return 'verb';
  if (has(item, 'adjective') && prior === 'noun' && !has(next, 'by')) return 'noun';
  if (/^réduite?s?$/.test(item.low) && prior === 'noun' && !lessens(items, i + 1)) return 'noun';
  if (item.low === 'partie' && prior === 'noun' && has(next, 'of') && items[i + 2]?.kind !== 'place') return 'noun';
  if (prior === 'aux' && has(priorItem, 'be') && /^actives?$/.test(item.low)) return 'noun';
  if (/^(?:se|s')$/.test(items[i - 1]?.low ?? '') && flags & (PRESENT | PAST)) return 'verb';
  if (flags & PARTICIPLE) {
    if (prior === 'aux') return noun && has(priorItem, 'do') ? 'noun' : 'verb';
    if (prior === 'number' && priorItem?.kind === 'number' && stands(item) && has(next, 'preposition')) return 'verb';
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
    if (noun && prior === 'mark') {
      const told = (given(item) && givenTo(items, i + 1)) || (harmed(item) && harmedBy(items, i + 1));
      return items[i - 1]!.text === ',' && told ? 'verb' : 'noun';
    }
    return 'verb';
  }
  if (flags & GERUND) return prior === 'det' || (noun && prior !== 'prep') ? 'noun' : 'verb';
  if (flags & (FUTURE | CONDITIONAL)) return 'verb';
  if (flags & BASE) return prior === 'det' && priorItem?.low !== "l'" && noun ? 'noun' : 'verb';
  if ((prior === 'prep' && priorItem?.low !== 'en') || prior === 'verb') return 'noun';
  if (prior === 'prep' && !noun && !opensPhrase(next) && !actsOn(items[i - 2])) return 'noun';
  if (!noun && /^une?$/.test(priorItem?.low ?? '') && items[i - 2]?.low !== "l'") return 'noun';
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
  if (RANKED.test(priorItem?.low ?? '') && has(items[i - 2], 'det')) return 'noun';
  return NOMINAL.has(prior) && opensPhrase(next) && !has(next, 'of') ? 'verb' : 'noun';
}
