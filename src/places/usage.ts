import type { Usage } from '../contract/report.ts';
import { CLASS } from './context.ts';
import { idOf, typeOf } from './gazetteer.ts';
import { WORD_ENGLISH, WORD_FRENCH } from './gazetteer-format.ts';
import { adjacent, FIRST, isCapital, type Passage, PERSON, SHOUTED, TITLED } from './passage.ts';
import type { Sighting } from './sighting.ts';

const BODY = CLASS.local | CLASS.org | CLASS.team | CLASS.leader | CLASS.title;
const PREPOSITION = CLASS.in | CLASS.to;
const PLAIN = CLASS.kind | CLASS.compass | CLASS.in | CLASS.to | CLASS.and | CLASS['the-stop'] | CLASS.month;
/** Types of places that are states or stand for one. */
const STATES = new Set(['country', 'capital', 'former']);
/** Houses that stand for those who rule from them. */
const SEATS = new Set(['fr-elysee', 'gb-downing-street', 'ru-kremlin', 'us-pentagon']);

/**
 * Whether a sighting stands for the territory or for a state, body or affiliation. Associative: within the name of a
 * body ("G5 Sahel", "Stabilization Mission in Mali"), after a word for those who act for it ("delegations from
 * France"), or a state that acts instead of being acted in. `listed` is the usage of the name before it in a list.
 */
export function usageOf(at: Sighting, place: number, listed: Usage | null): Usage {
  const { passage, span, after } = at;
  const { words, context, gazetteer } = passage;
  const next = adjacent(words, span.to - 1) ? context[span.to]! : 0;
  if (next & BODY && isCapital(words, span.to) && !after) return 'associative';
  if (isInName(passage, span.from)) return 'associative';
  const touches = span.from > 0 && adjacent(words, span.from - 1);
  const before = touches ? context[span.from - 1]! : 0;
  const article = before & CLASS['the-stop'] ? 1 : 0;
  const preposition = article === 1 && span.from > 1 ? context[span.from - 2]! : before;
  const head = span.from - 2 - article;
  if (touches && preposition & PREPOSITION && head >= 0) {
    const within = /^(?:in|en|au|aux|dans)$/.test(passage.text.slice(words.start[head + 1]!, words.end[head + 1]!));
    if ((context[head]! & CLASS.polity && !within) || isBodyWord(passage, head)) return 'associative';
  }
  if (before & (CLASS.in | CLASS.kind | CLASS.compass) || preposition & CLASS.in) return 'literal';
  if (listed !== null && at.before) return listed;
  if (SEATS.has(idOf(gazetteer, place))) return 'associative';
  if (!STATES.has(typeOf(gazetteer, place))) return 'literal';
  return preposition & CLASS.to ? 'literal' : 'associative';
}

/** Whether the word before is a capitalised part of a name that goes on with the place: "G5 Sahel", "EUTM Mali". */
function isInName({ words, context, flags, lexical }: Passage, from: number): boolean {
  const i = from - 1;
  if (i < 0 || !adjacent(words, i) || !isCapital(words, i)) return false;
  if (flags[i]! & (FIRST | PERSON | SHOUTED | TITLED) || context[i]! & PLAIN) return false;
  return (lexical[i]! & (WORD_ENGLISH | WORD_FRENCH)) === 0 || (context[i]! & (CLASS.org | CLASS['of-org'])) !== 0;
}

/** Whether word `i` is a common word with a capital amid a sentence, as in the names of bodies: "Mission", "State". */
function isBodyWord({ words, flags, lexical }: Passage, i: number): boolean {
  if (!isCapital(words, i) || flags[i]! & (FIRST | PERSON | SHOUTED | TITLED)) return false;
  return (lexical[i]! & (WORD_ENGLISH | WORD_FRENCH)) !== 0;
}
