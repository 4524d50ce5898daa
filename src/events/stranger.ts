import type { Parse } from './chunk.ts';
import { crossings } from './clause.ts';
import { OF } from './clause-sign.ts';
import { is } from './phrase.ts';
import { PLACE_NOUNS } from './place-noun.ts';

const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'around', 'à', 'dans', 'près', 'sur']);

/** Whether the clause of the cue names a place that the gazetteer does not know: "at Golo", "sa base de Golo". */
export function unknownPlace(parse: Parse, cue: number): boolean {
  return unknownAt(parse, cue) >= 0;
}

export function unknownAt(parse: Parse, cue: number): number {
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind !== 'noun' || crossings(parse, cue, i) >= 0.7) continue;
    if (!LOCATIVE.has(chunk.prep) && !(OF.has(chunk.prep) && i > 0 && namesSite(parse, i - 1))) continue;
    if (isStranger(parse, i)) return i;
  }
  return -1;
}

/** A phrase that opens with a name that no table knows. */
export function isStranger(parse: Parse, at: number): boolean {
  const item = parse.items[parse.chunks[at]!.a]!;
  return item.kind === 'word' && !item.word && /^\p{Lu}\p{Ll}/u.test(item.text) && item.demonym === '';
}

/** Whether a phrase is headed by a kind of place that a name completes: a town, a camp, an axis. */
function namesSite(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  if (chunk.kind !== 'noun') return false;
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (item.kind === 'place') return false;
    if (is(item, 'strongbase') || PLACE_NOUNS.has(item.low) || /^(?:proche|sortie|entrée|village)/.test(item.low))
      return true;
  }
  return false;
}
