/** Takes in the numbers of traits; one that comes again counts once. */
export interface TraitSink {
  add(number: number): unknown;
}

/** Values kept of a kind at a time; after more of them all are forgotten. */
const MET = 10_000;

type Values = Map<string, number>;

/** Numbers of traits by the parts of their names: a name is put together only when it is first met. */
export class TraitNumbers {
  /** The number of a trait by its whole name. */
  readonly numberOf: (trait: string) => number;
  readonly #flags: Values = new Map();
  readonly #kinds = new Map<string, Values>();
  readonly #parts = new Map<string, Map<string, Values>>();

  /** `numberOf` gives each name its number, below 0 for those that do not matter. */
  constructor(numberOf: (trait: string) => number) {
    this.numberOf = numberOf;
  }

  /** Adds a trait that has no value. */
  flag(to: TraitSink, trait: string): void {
    add(to, this.#flags.get(trait) ?? this.#meet(this.#flags, trait, trait));
  }

  /** Adds the trait `kind:value`. */
  kind(to: TraitSink, kind: string, value: string): void {
    let values = this.#kinds.get(kind);
    if (!values) this.#kinds.set(kind, (values = new Map()));
    add(to, values.get(value) ?? this.#meet(values, value, `${kind}:${value}`));
  }

  /** Adds the trait `zone.part:value`. */
  part(to: TraitSink, zone: string, part: string, value: string): void {
    const values = this.#valuesOf(zone, part);
    add(to, values.get(value) ?? this.#meet(values, value, `${zone}.${part}:${value}`));
  }

  /** Adds the trait `zone:one+other`; the zone has no parts. */
  pair(to: TraitSink, zone: string, one: string, other: string): void {
    const values = this.#valuesOf(zone, one);
    add(to, values.get(other) ?? this.#meet(values, other, `${zone}:${one}+${other}`));
  }

  /** The numbers of traits by their whole names, without those that do not matter. */
  those(traits: readonly string[]): readonly number[] {
    return traits.map(this.numberOf).filter((number) => number >= 0);
  }

  #valuesOf(zone: string, part: string): Values {
    let parts = this.#parts.get(zone);
    if (!parts) this.#parts.set(zone, (parts = new Map()));
    let values = parts.get(part);
    if (!values) parts.set(part, (values = new Map()));
    return values;
  }

  #meet(values: Values, value: string, trait: string): number {
    if (values.size >= MET) values.clear();
    const number = this.numberOf(trait);
    values.set(value, number);
    return number;
  }
}

function add(to: TraitSink, number: number): void {
  if (number >= 0) to.add(number);
}
