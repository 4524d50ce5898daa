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

export const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'place', 'force', 'number', 'date']);
