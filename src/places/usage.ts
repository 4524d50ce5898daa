import type { Usage } from '../contract/report.ts';
import { CLASS } from './context.ts';
import { typeOf } from './gazetteer.ts';
import { adjacent, isCapital } from './passage.ts';
import type { Sighting } from './sighting.ts';
import { GAP_BRACKET } from './words.ts';

const IN = CLASS.in;
const TO = CLASS.to;
const BODY = CLASS.local | CLASS.org | CLASS.team | CLASS.leader | CLASS.title;
const KIND = CLASS.kind | CLASS.compass;
const STATES = new Set(['country', 'capital', 'former', 'continent', 'region', 'admin1']);

/**
 * Whether a sighting stands for the territory or for a state, body or affiliation: a body's word or a name of several
 * words around it, a bracket of its own ("Araud (France)"), or a state that acts instead of being acted in.
 */
export function usageOf({ passage, span, after }: Sighting, place: number): Usage {
  const { words, context, gazetteer } = passage;
  const next = adjacent(words, span.to - 1) ? context[span.to]! : 0;
  const nextCapital = adjacent(words, span.to - 1) && isCapital(words, span.to);
  if (nextCapital && next & BODY && !after) return 'associative';
  const opens = span.from > 0 && (words.gap[span.from - 1]! & GAP_BRACKET) !== 0;
  const closes = (words.gap[span.to - 1]! & GAP_BRACKET) !== 0;
  if (opens && closes) return 'associative';
  if (!STATES.has(typeOf(gazetteer, place))) return 'literal';
  const before = span.from > 0 && adjacent(words, span.from - 1) ? context[span.from - 1]! : 0;
  if (before & (IN | KIND)) return 'literal';
  if (before & TO) return 'literal';
  return typeOf(gazetteer, place) === 'region' || typeOf(gazetteer, place) === 'continent' ? 'literal' : 'associative';
}
