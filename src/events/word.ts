/** What a verb or noun of the cue tables stands for; `action` is what a claim made from it is called. */
export interface Cue {
  lemma: string;
  particle: string;
  class: string;
  action: string;
}

/** All that the tables know of one written form. */
export interface Word {
  classes: ReadonlySet<string>;
  /** One bit for each class, shared by some: a word is in few, and asked of many. */
  bits: number;
  verbs: readonly Cue[];
  flags: number;
  nouns: readonly Cue[];
  plural: boolean;
  /** Whether it can be a noun. */
  noun: boolean;
}

/** A word that is being put together. */
export interface OpenWord extends Word {
  classes: Set<string>;
  verbs: Cue[];
  nouns: Cue[];
}

/** A word that nothing is known of but its verb form. All words are made here, so that they have one shape. */
export function createWord(flags = 0): OpenWord {
  return { classes: new Set(), bits: 0, verbs: [], flags, nouns: [], plural: false, noun: false };
}

const NOUNS = ['noun', 'armed', 'force', 'civilian', 'base', 'target', 'weapon', 'mission', 'dead', 'hurt'];

/** To be called when the classes and nouns of a word are complete. */
export function settle(word: OpenWord): void {
  for (const name of word.classes) word.bits |= bitOf(name);
  word.noun = word.nouns.length > 0 || NOUNS.some((name) => inClass(word, name));
}

/** Whether a word is in a class. */
export function inClass(word: Word | null | undefined, name: string): boolean {
  return word != null && (word.bits & bitOf(name)) !== 0 && word.classes.has(name);
}

/** A bit that few classes share. */
const bitOf = (name: string): number => 1 << ((name.charCodeAt(0) + 3 * name.length) & 31);
