import { KM } from './attachment.ts';
import type { Parse } from './chunk.ts';
import { frameOf } from './frame.ts';
import { LYING } from './lying.ts';
import { is } from './phrase.ts';
import { PLACE_NOUNS } from './place-noun.ts';

const DEFINITE = /^(?:the|this|that|le|la|l'|cette|ce|cet)$/;

/**
 * "This camp is 90 km from Douentza", "la localité se trouve à 20 km de Gao": whether a sentence only tells where a place
 * lies that was named before it, so that what is told next happened there and not in the town that it is measured from.
 */
export function describesPlace(parse: Parse): boolean {
  const { chunks, items } = parse;
  const verb = chunks.findIndex(({ kind }) => kind === 'verb');
  if (verb < 0 || chunks.some(({ kind }, i) => kind === 'verb' && i !== verb)) return false;
  if (!LYING.test(items[chunks[verb]!.group!.verb]!.low) || !items.some(({ low }) => KM.test(low))) return false;
  const { agent, patients } = frameOf(parse, verb);
  const told = chunks[chunks[verb]!.group!.passive ? (patients[0] ?? -1) : agent];
  if (told?.kind !== 'noun') return false;
  const words = items.slice(told.a, told.b + 1);
  if (words.some(({ mention }) => mention !== null)) return false;
  return DEFINITE.test(words[0]!.low) && words.some((word) => PLACE_NOUNS.has(word.low) || is(word, 'strongbase'));
}
