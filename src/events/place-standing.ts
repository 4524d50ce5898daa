import { type Around, headOf } from './around.ts';
import type { Chunk, Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { countryOfForce } from './forces.ts';
import type { Item } from './items.ts';
import type { NamedPlace } from './named-place.ts';
import { scoreOf } from './place-role.ts';
import { speakersSeat } from './speaker-seat.ts';
import { stemOf } from './stem.ts';

/** Traits of how a name stands in its sentence: its prepositions and signs, the verbs beside it, its role, whose forces are told of. */
export function standingTraits(parse: Parse, named: NamedPlace, clause: Around): Set<string> {
  const { chunk: at, item, place, capital } = named;
  const { prep, joined } = parse.chunks[at]!;
  const traits = new Set([
    `prep:${prep}`,
    `left:${signOf(parse.chunks[at - 1])}`,
    `right:${signOf(parse.chunks[at + 1])}`,
  ]);
  if (capital) traits.add('capital').add(`capital:${prep}`);
  if (joined) traits.add('joined');
  if (at === 0) traits.add('first');
  if (parse.items[item]!.mention?.usage === 'associative') traits.add('associative');
  addNeighbours(traits, parse, item);
  addVerb(traits, 'after', parse, clause.left);
  addVerb(traits, 'ahead', parse, clause.right);
  addSides(traits, parse, at, clause);
  addRole(traits, parse, named, clause);
  addForces(traits, parse, place.country);
  const head = headOf(parse, at);
  if (head && clause.left >= 0) addPairs(traits, parse, head, clause.left);
  return traits;
}

const signOf = (chunk: Chunk | undefined): string => (chunk ? (chunk.kind === 'break' ? chunk.sign : chunk.kind) : '');

/** Words on either side of a name of which each tells by how far off it stands. */
const NEAR = 3;

function addNeighbours(traits: Set<string>, { items }: Parse, at: number): void {
  for (let far = 1; far <= NEAR; far++)
    traits.add(`back${far}:${wordOf(items[at - far])}`).add(`on${far}:${wordOf(items[at + far])}`);
}

const wordOf = (item: Item | undefined): string => (item ? stemOf(item) || item.low : '');

function addVerb(traits: Set<string>, zone: string, parse: Parse, at: number): void {
  if (at < 0) {
    traits.add(`${zone}:none`);
    return;
  }
  const group = parse.chunks[at]!.group!;
  traits
    .add(`${zone}:${stemOf(parse.items[group.verb]!)}`)
    .add(`${zone}.tense:${group.tense}`)
    .add(`${zone}.form:${group.form}`);
  if (group.negated) traits.add(`${zone}.negated`);
  if (group.passive) traits.add(`${zone}.passive`);
  if (group.mood !== 'fact') traits.add(`${zone}.mood`);
  for (const { class: name } of cuesOf(parse, at)) {
    traits.add(`${zone}.cue:${name}`).add(`${zone}.${group.tense}:${name}`);
    if (group.negated) traits.add(`${zone}.negated:${name}`);
    if (group.passive) traits.add(`${zone}.passive:${name}`);
  }
}

/** How the place stands to the verbs beside it: as what is said to be left, as what is left, or after what preposition. */
function addSides(traits: Set<string>, parse: Parse, at: number, { left, right }: Around): void {
  const { prep } = parse.chunks[at]!;
  if (left >= 0) {
    if (left === at - 1 && prep === '') traits.add('object');
    for (const { class: name } of cuesOf(parse, left)) {
      traits.add(`after.${prep}:${name}`);
      if (left === at - 1 && prep === '') traits.add(`object:${name}`);
    }
  }
  if (right >= 0) {
    if (right === at + 1 && prep === '') traits.add('subject');
    for (const { class: name } of cuesOf(parse, right)) {
      traits.add(`ahead.${prep}:${name}`);
      if (right === at + 1 && prep === '') traits.add(`subject:${name}`);
    }
  }
}

/** Kinds of event that a place can be told of, each with the hint that the rules give. */
const HINTS = [
  ['origin', { origin: true }],
  ['attack', { attack: true }],
  ['goal', { destination: true }],
] as const;

/** Whether the grammar speaks for the place: as origin, as where people are hit, as goal; and whether somebody spoke there. */
function addRole(traits: Set<string>, parse: Parse, { chunk, item, place }: NamedPlace, around: Around): void {
  const verb = around.left >= 0 ? around.left : around.right;
  if (speakersSeat(parse, -1, chunk)) traits.add('seat');
  if (verb < 0) return;
  if (speakersSeat(parse, verb, chunk)) traits.add('seat.verb');
  const associative = parse.items[item]!.mention?.usage === 'associative';
  for (const [name, hint] of HINTS) {
    const score = scoreOf(parse, verb, chunk, item, place, hint, associative);
    traits.add(`${name}:${score <= -6 ? 'never' : score < 0 ? 'hardly' : score < 3 ? 'maybe' : 'well'}`);
  }
}

/** Whether the forces that the sentence names are at home in the place's country. */
function addForces(traits: Set<string>, parse: Parse, country: string): void {
  for (const { force, demonym, mention } of parse.items) {
    const code = force || (mention ? '' : demonym);
    const home = code === '' ? undefined : countryOfForce(code);
    if (home) traits.add(home === country ? 'force.home' : 'force.abroad');
  }
}

/** What kind of thing the place is told with, beside the verb before it. */
function addPairs(traits: Set<string>, parse: Parse, head: Chunk, verb: number): void {
  const cues = cuesOf(parse, verb);
  for (let i = head.a; i <= head.b; i++)
    for (const name of parse.items[i]!.word?.classes ?? [])
      for (const cue of cues) traits.add(`head.class:${name}+${cue.class}`);
}
