import { type Around, headOf } from './around.ts';
import type { Chunk, Parse } from './chunk.ts';
import { isSpot } from './containment.ts';
import { cuesOf } from './cue.ts';
import { countryOfForce } from './forces.ts';
import type { NamedPlace } from './named-place.ts';
import { optionOf } from './place-option.ts';
import { scoresOf } from './place-score.ts';
import { speakersSeat } from './speaker-seat.ts';
import type { TraitNumbers, TraitSink } from './trait-numbers.ts';

/** Adds traits of how a name stands in its sentence: its prepositions and signs, the verbs beside it, its role, whose forces are told of. */
export function addStanding(
  to: TraitSink,
  numbers: TraitNumbers,
  parse: Parse,
  named: NamedPlace,
  clause: Around,
): void {
  const { chunk: at, item, place, capital } = named;
  const { prep, joined } = parse.chunks[at]!;
  numbers.kind(to, 'prep', prep);
  numbers.kind(to, 'left', signOf(parse.chunks[at - 1]));
  numbers.kind(to, 'right', signOf(parse.chunks[at + 1]));
  if (capital) {
    numbers.flag(to, 'capital');
    numbers.kind(to, 'capital', prep);
  }
  if (!isSpot(place)) {
    numbers.flag(to, 'area');
    numbers.kind(to, 'area', place.kind);
    numbers.kind(to, 'area', prep);
  }
  if (joined) numbers.flag(to, 'joined');
  if (at === 0) numbers.flag(to, 'first');
  if (parse.items[item]!.mention?.usage === 'associative') numbers.flag(to, 'associative');
  addVerb(to, numbers, 'after', parse, clause.left);
  addVerb(to, numbers, 'ahead', parse, clause.right);
  addSides(to, numbers, parse, at, clause);
  addRole(to, numbers, parse, named, clause);
  addForces(to, numbers, parse, place.country);
  const head = headOf(parse, at);
  if (head && clause.left >= 0) addPairs(to, numbers, parse, head, clause.left);
}

const signOf = (chunk: Chunk | undefined): string => (chunk ? (chunk.kind === 'break' ? chunk.sign : chunk.kind) : '');

function addVerb(to: TraitSink, numbers: TraitNumbers, zone: string, parse: Parse, at: number): void {
  if (at < 0) {
    numbers.kind(to, zone, 'none');
    return;
  }
  const { tense, form, negated, passive, mood } = parse.chunks[at]!.group!;
  numbers.part(to, zone, 'tense', tense);
  numbers.part(to, zone, 'form', form);
  if (negated) numbers.flag(to, `${zone}.negated`);
  if (passive) numbers.flag(to, `${zone}.passive`);
  if (mood !== 'fact') numbers.flag(to, `${zone}.mood`);
  for (const { class: name } of cuesOf(parse, at)) {
    numbers.part(to, zone, 'cue', name);
    numbers.part(to, zone, tense, name);
    if (negated) numbers.part(to, zone, 'negated', name);
    if (passive) numbers.part(to, zone, 'passive', name);
  }
}

/** How the place stands to the verbs beside it: as what is said to be left, as what is left, or after what preposition. */
function addSides(to: TraitSink, numbers: TraitNumbers, parse: Parse, at: number, { left, right }: Around): void {
  const { prep } = parse.chunks[at]!;
  if (left >= 0) {
    if (left === at - 1 && prep === '') numbers.flag(to, 'object');
    for (const { class: name } of cuesOf(parse, left)) {
      numbers.part(to, 'after', prep, name);
      if (left === at - 1 && prep === '') numbers.kind(to, 'object', name);
    }
  }
  if (right >= 0) {
    if (right === at + 1 && prep === '') numbers.flag(to, 'subject');
    for (const { class: name } of cuesOf(parse, right)) {
      numbers.part(to, 'ahead', prep, name);
      if (right === at + 1 && prep === '') numbers.kind(to, 'subject', name);
    }
  }
}

/** Kinds of event that a place can be told of, each with the hint that the rules give. */
const KINDS = ['origin', 'attack', 'goal'] as const;
const HINTS = [{ origin: true }, { attack: true }, { destination: true }] as const;

/** Whether the grammar speaks for the place: as origin, as where people are hit, as goal; and whether somebody spoke there. */
function addRole(
  to: TraitSink,
  numbers: TraitNumbers,
  parse: Parse,
  { chunk, item, place }: NamedPlace,
  around: Around,
): void {
  const verb = around.left >= 0 ? around.left : around.right;
  if (speakersSeat(parse, -1, chunk)) numbers.flag(to, 'seat');
  if (verb < 0) return;
  if (speakersSeat(parse, verb, chunk)) numbers.flag(to, 'seat.verb');
  const associative = parse.items[item]!.mention?.usage === 'associative';
  const option = optionOf(parse, verb, chunk, item, place, associative);
  for (const [i, score] of scoresOf(option, HINTS).entries())
    numbers.kind(to, KINDS[i]!, score <= -6 ? 'never' : score < 0 ? 'hardly' : score < 3 ? 'maybe' : 'well');
}

/** Whether the forces that the sentence names are at home in the place's country. */
function addForces(to: TraitSink, numbers: TraitNumbers, parse: Parse, country: string): void {
  for (const { force, demonym, mention } of parse.items) {
    const code = force || (mention ? '' : demonym);
    const home = code === '' ? undefined : countryOfForce(code);
    if (home) numbers.flag(to, home === country ? 'force.home' : 'force.abroad');
  }
}

/** What kind of thing the place is told with, beside the verb before it. */
function addPairs(to: TraitSink, numbers: TraitNumbers, parse: Parse, head: Chunk, verb: number): void {
  const cues = cuesOf(parse, verb);
  for (let i = head.a; i <= head.b; i++)
    for (const name of parse.items[i]!.word?.classes ?? [])
      for (const cue of cues) numbers.pair(to, 'head.class', name, cue.class);
}
