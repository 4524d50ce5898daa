import { clauseAround, headOf } from './around.ts';
import type { Chunk, Parse } from './chunk.ts';
import { kindOfForce } from './forces.ts';
import type { Item } from './items.ts';
import type { NamedPlace } from './named-place.ts';
import { standingTraits } from './place-standing.ts';
import { nameOf, stemOf } from './stem.ts';
import { type Evidence, themesIn } from './theme.ts';

/** Numbers of the traits of the place names of a sentence: what is the same for all of them, and what is a name's own. */
export interface TraitReader {
  /** Of the sentence and what it is about; `before` is the sentence read before it, null for none. */
  shared(parse: Parse, evidence: Evidence, before: Parse | null): ReadonlySet<number>;
  /** Of one name. */
  own(parse: Parse, named: NamedPlace): ReadonlySet<number>;
}

/**
 * Reads the traits of place names, for weights to be learnt of: the words, word classes and cues of a name's phrase, of
 * the phrases beside it, of its clause, its sentence and the one before, the verbs on either side, and how it stands to
 * them. A trait is `zone:value` or `zone.kind:value`; `numberOf` gives each a number, below 0 for those that do not matter.
 */
export function createTraitReader(numberOf: (trait: string) => number): TraitReader {
  const words = new Map<string, Map<string, readonly number[]>[]>();
  const known = (traits: readonly string[]): number[] => traits.map(numberOf).filter((number) => number >= 0);

  function addPhrase(to: Set<number>, zone: string, parse: Parse, { kind, a, b, group }: Chunk, but: number): void {
    for (let i = a; i <= b; i++) {
      if (i === but) continue;
      const item = parse.items[i]!;
      const part = parse.tags[i] === 'noun' ? 1 : kind === 'verb' && i === group!.verb ? 2 : 0;
      for (const number of wordNumbers(zone, item, part)) to.add(number);
      if (item.force !== '') add(to, `${zone}.force:${kindOfForce(item.force)}`);
    }
  }

  /** Numbers of what a word tells in a zone, worked out when it is first met there. */
  function wordNumbers(zone: string, item: Item, part: Part): readonly number[] {
    let met = words.get(zone);
    if (!met) words.set(zone, (met = [new Map(), new Map(), new Map()]));
    const form = nameOf(item) || item.low;
    const forms = met[part]!;
    const found = forms.get(form);
    if (found) return found;
    if (forms.size >= MET) forms.clear();
    const numbers = known(wordTraits(zone, item, part));
    forms.set(form, numbers);
    return numbers;
  }

  function add(to: Set<number>, trait: string): void {
    const number = numberOf(trait);
    if (number >= 0) to.add(number);
  }

  return {
    shared(parse, evidence, before) {
      const traits = new Set<number>();
      for (const trait of sentenceTraits(parse, evidence)) add(traits, trait);
      for (const chunk of parse.chunks) addPhrase(traits, 'sentence', parse, chunk, -1);
      if (before)
        for (const item of before.items) for (const number of wordNumbers('before', item, 2)) traits.add(number);
      else add(traits, 'opens');
      return traits;
    },
    own(parse, named) {
      const traits = new Set<number>();
      const { chunks } = parse;
      const { chunk: at, item } = named;
      const clause = clauseAround(parse, at);
      for (const trait of standingTraits(parse, named, clause)) add(traits, trait);
      const head = headOf(parse, at);
      if (head) addPhrase(traits, 'head', parse, head, item);
      addPhrase(traits, 'own', parse, chunks[at]!, item);
      if (chunks[at + 1]?.kind === 'noun') addPhrase(traits, 'next', parse, chunks[at + 1]!, item);
      for (let i = clause.a; i <= clause.b; i++) addPhrase(traits, 'clause', parse, chunks[i]!, item);
      return traits;
    },
  };
}

/** Forms kept at a time; after more of them all are forgotten. */
const MET = 10_000;

/** What a word is used as: 1 a noun, 2 the verb of its phrase, 0 anything else. */
type Part = 0 | 1 | 2;

function wordTraits(zone: string, item: Item, part: Part): string[] {
  const stem = stemOf(item);
  const { kind, word } = item;
  if (stem === '') return [];
  // Of the sentence before only the kinds of its words tell: its words themselves are too many.
  const traits = zone === 'before' ? [] : [`${zone}:${stem}`];
  if (kind !== 'word' || !word) return traits;
  for (const name of word.classes) traits.push(`${zone}.class:${name}`);
  if (part === 1) for (const cue of word.nouns) traits.push(`${zone}.noun:${cue.class}`);
  if (part === 2) for (const cue of word.verbs) traits.push(`${zone}.cue:${cue.class}`);
  return traits;
}

function sentenceTraits(parse: Parse, evidence: Evidence): string[] {
  const places = parse.items.filter(({ kind }) => kind === 'place').length;
  return [
    `lang:${parse.language}`,
    `length:${lengthOf(parse)}`,
    `places:${Math.min(4, places)}`,
    ...themesIn(evidence, 1).map((theme) => `about:${theme}`),
    ...themesIn(evidence, 3).map((theme) => `much:${theme}`),
  ];
}

function lengthOf({ items }: Parse): string {
  return items.length < 6 ? 'note' : items.length < 12 ? 'short' : items.length < 25 ? 'usual' : 'long';
}
