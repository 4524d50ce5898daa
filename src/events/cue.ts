import type { Parse } from './chunk.ts';
import type { Cue } from './word.ts';

const NONE: readonly Cue[] = [];

/** Readings of the verb of a verb chunk, those with a particle found near it first; a reading whose particle is missing is dropped. */
export function cuesOf(parse: Parse, at: number): readonly Cue[] {
  const chunk = parse.chunks[at]!;
  return (chunk.cues ??= chunk.group ? readCues(parse, chunk.group.verb) : NONE);
}

function readCues(parse: Parse, verb: number): readonly Cue[] {
  const verbs = parse.items[verb]!.word?.verbs;
  if (!verbs || verbs.length === 0) return NONE;
  if (verbs.every((cue) => cue.particle === '')) return verbs;
  const found = verbs.filter((cue) => cue.particle !== '' && particleFollows(parse, verb, cue.particle));
  const plain = verbs.filter((cue) => cue.particle === '');
  if (found.length === 0) return plain;
  if (found.some((cue) => HOMEWARD.test(cue.particle))) return found;
  return [...found, ...plain.filter((cue) => cue.lemma === found[0]!.lemma || !/^wound/.test(parse.items[verb]!.low))];
}

/** Who is sent home or back is not sent. */
const HOMEWARD = /^(?:home|back)$/;

/** Particles stand right after their verb or after its object. */
function particleFollows(parse: Parse, verb: number, particle: string): boolean {
  for (let i = verb + 1; i < parse.items.length && i <= verb + 6; i++) {
    const item = parse.items[i]!;
    if (item.low === particle)
      return (NOUNS[particle]?.test(parse.items[i - 1]!.low) ?? true) || (particle === 'camp' && i === verb + 1);
    if (item.low === ',' && i > verb + 1) return parse.items[asideEnd(parse, i) + 1]?.low === particle;
    if (item.kind === 'mark' || (parse.tags[i] === 'verb' && i > verb + 1)) return false;
  }
  return false;
}

/** Most words of an aside. */
const ASIDE = 10;

/** "Take its force, of some 220 soldiers, out of Mali": the comma that closes an aside; the last item where none does. */
function asideEnd({ items, tags }: Parse, at: number): number {
  for (let i = at + 1; i < items.length && i <= at + ASIDE; i++) {
    if (items[i]!.low === ',') return i;
    if (items[i]!.kind === 'mark' || tags[i] === 'verb' || tags[i] === 'aux') break;
  }
  return items.length;
}

/**
 * What stands before a particle that is a noun: "struck their camp" is to leave, "struck the camp", "struck an enemy camp"
 * is not; what comes to a close is over, what comes close is not.
 */
const NOUNS: Readonly<Record<string, RegExp>> = { camp: /^(?:up|their|its|our)$/, close: /^(?:a|its|their)$/ };

/** The nouns of the cue tables that a noun chunk holds, with the item they stand at. */
export function nounCuesOf(parse: Parse, at: number): { cue: Cue; item: number }[] {
  const chunk = parse.chunks[at]!;
  const found: { cue: Cue; item: number }[] = [];
  for (let i = chunk.a; i <= chunk.b; i++) {
    if (parse.tags[i] !== 'noun') continue;
    const nouns = parse.items[i]!.word?.nouns;
    if (nouns) for (const cue of nouns) found.push({ cue, item: i });
  }
  return found;
}
