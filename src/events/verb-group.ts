/**
 * A verb with its auxiliaries. `verb` is the item of the main verb, `last` the last item of the group. `mood`: fact,
 * future ("will", "is to", "va"), possible ("could", "may", "pourrait"), hearsay (the French conditional perfect).
 * `form`: finite, infinitive, participle (a reduced relative or an adjective after its noun), gerund.
 */
export interface VerbGroup {
  verb: number;
  last: number;
  form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  tense: 'past' | 'present' | 'future';
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
  mood: 'fact' | 'future' | 'possible' | 'hearsay';
  /** French "se": what acts is also what it is done to. */
  reflexive: boolean;
}

/** Tells of what is to come. */
export function toCome(group: VerbGroup): void {
  group.mood = 'future';
  group.tense = 'future';
}

export function blank(verb: number): VerbGroup {
  return {
    verb,
    last: verb,
    form: 'finite',
    tense: 'present',
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
    mood: 'fact',
    reflexive: false,
  };
}
