import { clauseAround, headOf } from './around.ts';
import type { Chunk, Parse } from './chunk.ts';
import { kindOfForce } from './forces.ts';
import { createForm, createForms, type Form } from './form.ts';
import type { Item } from './items.ts';
import type { NamedPlace } from './named-place.ts';
import { addStanding } from './place-standing.ts';
import { stemOf } from './stem.ts';
import { type Evidence, themesIn } from './theme.ts';
import { TraitNumbers, type TraitSink } from './trait-numbers.ts';

/** Reads the numbers of the traits of the place names of a sentence: what is the same for all of them, and what is a name's own. */
export interface TraitReader {
  /** Of the sentence and what it is about; `before` is the sentence read before it, null for none. */
  shared(to: TraitSink, parse: Parse, evidence: Evidence, before: Parse | null): void;
  /** Of one name. */
  own(to: TraitSink, parse: Parse, named: NamedPlace): void;
}

/** Where a word stands to a name. */
const ZONES = ['sentence', 'before', 'head', 'own', 'next', 'clause'] as const;
type Zone = (typeof ZONES)[number];
const AT = Object.fromEntries(ZONES.map((zone, i) => [zone, 3 * i])) as Record<Zone, number>;
/** How a word stands to a name that is beside it: so far back or on, or as the verb on that side. */
const SIDES = ['back1', 'on1', 'back2', 'on2', 'back3', 'on3', 'after', 'ahead'] as const;
const AFTER = SIDES.indexOf('after');
const AHEAD = SIDES.indexOf('ahead');

/**
 * Reads the traits of place names, for weights to be learnt of: the words, word classes and cues of a name's phrase, of
 * the phrases beside it, of its clause, its sentence and the one before, the verbs on either side, and how it stands to
 * them. A trait is `zone:value` or `zone.kind:value`; `numberOf` gives each a number, below 0 for those that do not matter.
 */
export function createTraitReader(numberOf: (trait: string) => number): TraitReader {
  const numbers = new TraitNumbers(numberOf);
  const formOf = createForms();
  const nothing = createForm(null, '');
  const known = new WeakMap<Parse, Formed>();

  function formed(parse: Parse): Formed {
    let own = known.get(parse);
    if (!own) known.set(parse, (own = { parse, forms: parse.items.map(formOf) }));
    return own;
  }

  function addPhrase(
    to: TraitSink,
    zone: Zone,
    { parse, forms }: Formed,
    { kind, a, b, group }: Chunk,
    but: number,
  ): void {
    for (let i = a; i <= b; i++) {
      if (i === but) continue;
      const item = parse.items[i]!;
      const part = parse.tags[i] === 'noun' ? 1 : kind === 'verb' && i === group!.verb ? 2 : 0;
      addWord(to, zone, item, forms[i]!, part);
      if (item.force !== '') numbers.part(to, zone, 'force', String(kindOfForce(item.force)));
    }
  }

  /** Adds what a word tells in a zone, worked out when it is first met there. */
  function addWord(to: TraitSink, zone: Zone, item: Item, form: Form, part: Part): void {
    const own = (form.numbers[AT[zone] + part] ??= numbers.those(wordTraits(zone, item, part)));
    for (let i = 0; i < own.length; i++) to.add(own[i]!);
  }

  /** Adds what a word beside a name is. */
  function addBeside(to: TraitSink, side: number, form: Form): void {
    const number = (form.beside[side] ??= numbers.numberOf(`${SIDES[side]}:${form.near}`));
    if (number >= 0) to.add(number);
  }

  function addNeighbours(to: TraitSink, { forms }: Formed, at: number): void {
    for (let far = 1; far <= NEAR; far++) {
      addBeside(to, 2 * far - 2, forms[at - far] ?? nothing);
      addBeside(to, 2 * far - 1, forms[at + far] ?? nothing);
    }
  }

  function addVerb(to: TraitSink, side: number, { parse, forms }: Formed, at: number): void {
    if (at >= 0) addBeside(to, side, forms[parse.chunks[at]!.group!.verb]!);
  }

  return {
    shared(to, parse, evidence, before) {
      for (const trait of sentenceTraits(parse, evidence)) numbers.flag(to, trait);
      const own = formed(parse);
      for (const chunk of parse.chunks) addPhrase(to, 'sentence', own, chunk, -1);
      if (before) {
        const { forms } = formed(before);
        for (let i = 0; i < forms.length; i++) addWord(to, 'before', before.items[i]!, forms[i]!, 2);
      } else numbers.flag(to, 'opens');
    },
    own(to, parse, named) {
      const { chunks } = parse;
      const { chunk: at, item } = named;
      const clause = clauseAround(parse, at);
      const own = formed(parse);
      addStanding(to, numbers, parse, named, clause);
      addNeighbours(to, own, item);
      addVerb(to, AFTER, own, clause.left);
      addVerb(to, AHEAD, own, clause.right);
      const head = headOf(parse, at);
      if (head) addPhrase(to, 'head', own, head, item);
      addPhrase(to, 'own', own, chunks[at]!, item);
      if (chunks[at + 1]?.kind === 'noun') addPhrase(to, 'next', own, chunks[at + 1]!, item);
      for (let i = clause.a; i <= clause.b; i++) addPhrase(to, 'clause', own, chunks[i]!, item);
    },
  };
}

/** A sentence and the forms of its items. */
interface Formed {
  parse: Parse;
  forms: readonly Form[];
}

/** Words on either side of a name of which each tells by how far off it stands. */
const NEAR = 3;

/** What a word is used as: 1 a noun, 2 the verb of its phrase, 0 anything else. */
type Part = 0 | 1 | 2;

function wordTraits(zone: Zone, item: Item, part: Part): string[] {
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
