import type { Parse } from './chunk.ts';
import type { NamedPlace } from './named-place.ts';
import { BIAS, type Odds, Scale, traitNumber } from './place-weights.ts';
import type { Evidence } from './theme.ts';
import { createTraitReader } from './traits.ts';

const traits = createTraitReader(traitNumber);
const scale = new Scale();

/** What the words of a sentence tell of the places that it names; what they tell of all of them is worked out once. */
export class PlaceOdds {
  readonly #parse: Parse;
  readonly #evidence: Evidence;
  readonly #before: Parse | null;
  #shared: Odds | null = null;

  /** `before` is the sentence before; null for the first. */
  constructor(parse: Parse, evidence: Evidence, before: Parse | null) {
    this.#parse = parse;
    this.#evidence = evidence;
    this.#before = before;
  }

  of(named: NamedPlace): Odds {
    scale.begin((this.#shared ??= this.#ofAny()));
    traits.own(scale, this.#parse, named);
    return scale.odds();
  }

  /** What a sentence tells of any place that it names. */
  #ofAny(): Odds {
    scale.begin(BIAS);
    traits.shared(scale, this.#parse, this.#evidence, this.#before);
    return scale.odds();
  }
}
