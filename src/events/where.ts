import type { Place } from '../contract/place.ts';
import { type Anaphora, anaphorOf, thereOf } from './anaphora.ts';
import type { Parse } from './chunk.ts';
import { crossings } from './clause.ts';
import { contains, isExact } from './nearness.ts';
import { listAround } from './place-list.ts';
import { FROM, INSIDE, insideOf, prepOf } from './place-preposition.ts';
import { scoreOf } from './place-role.ts';
import { unknownAt } from './stranger.ts';

/** What a rule says of where its event's place can stand. */
export interface WhereHint {
  /** Chunks that name the place itself, such as the object of "left" or "seized". */
  own?: readonly number[];
  /** Whether a place after "from" is where it happened (withdrawals) and how "to" reads. */
  origin?: boolean;
  destination?: boolean;
  /** Whether the subject's place is meant ("Konna fell"). */
  subject?: boolean;
  /** Whether only a place in the cue's own clause will do. */
  strict?: boolean;
  /** Whether only a settlement or site will do. */
  exact?: boolean;
  /** The chunk that names where those who leave go. */
  away?: number;
}

/** A place read for an event: with how it stands to the cue, and how sure that is (0 to 1). */
export interface Located {
  place: Place;
  chunk: number;
  item: number;
  certainty: number;
}

/** Below this score a place in the sentence is not the event's. */
const ENOUGH = 3;

/** Places of a sentence that an event at chunk `cue` happened at, best first with its list ("in Kidal, Tessalit and Gao"). */
export function whereOf(
  parse: Parse,
  cue: number,
  hint: WhereHint,
  place: (id: string) => Place | null,
  said: Anaphora,
): Located[] {
  let best: Located | null = null;
  let top = ENOUGH;
  const found: { located: Located; score: number }[] = [];
  const body = datelineEnd(parse);
  const there = thereOf(parse, cue, body, said, place);
  if (there) return [there];
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind !== 'noun' || chunk.a < body || i === hint.away) continue;
    for (let at = chunk.a; at <= chunk.b; at++) {
      const item = parse.items[at]!;
      const meant = item.kind === 'place' ? null : anaphorOf(parse, i, at, said, place, body);
      if (!meant && (item.kind !== 'place' || !item.mention)) continue;
      const where = meant ?? place(item.mention!.placeId);
      if (!where) continue;
      const score = scoreOf(parse, cue, i, at, where, hint, item.mention?.usage === 'associative') - (meant ? 1.5 : 0);
      const located = { place: where, chunk: i, item: at, certainty: Math.min(1, score / 12) };
      found.push({ located, score });
      if (score > top) {
        top = score;
        best = located;
      }
    }
  }
  if (!best) return [];
  if (
    hint.strict &&
    (crossings(parse, cue, (best as Located).chunk) > 0.5 ||
      !(
        hint.own?.includes((best as Located).chunk) ||
        (best as Located).chunk === cue ||
        INSIDE.has(prepOf(parse, (best as Located).chunk)) ||
        insideOf(parse, (best as Located).chunk, cue) ||
        FROM.has(prepOf(parse, (best as Located).chunk))
      ))
  )
    return [];
  const stranger = unknownAt(parse, cue);
  const { chunk, place: named } = best as Located;
  if (stranger >= 0 && (crossings(parse, cue, chunk) >= 0.7 || (named.kind === 'country' && chunk < stranger)))
    return [];
  const chosen = refine(best, top, found);
  if (hint.exact && !isExact(chosen.place)) return [];
  return listAround(parse, chosen, found);
}

/** Index of the first item after a dateline ("BAMAKO, 9 June –"), 0 where a sentence has none. */
function datelineEnd({ items, tags }: Parse): number {
  if (items[0]?.kind !== 'place') return 0;
  for (let i = 1; i < items.length && i < 16; i++) {
    if (tags[i] === 'verb' || tags[i] === 'aux') return 0;
    if (/^(?:[\u2012-\u2015]|-{1,2})$/.test(items[i]!.text)) return i + 1;
  }
  return 0;
}

/** A place inside the chosen one, named beside it, is the exact one. */
function refine(best: Located, top: number, found: readonly { located: Located; score: number }[]): Located {
  let chosen = best;
  for (const { located, score } of found) {
    if (located === chosen || score < top - 5 || Math.abs(located.chunk - chosen.chunk) > 3) continue;
    if (
      (located.place.id !== chosen.place.id && contains(chosen.place, located.place)) ||
      (chosen.place.kind === 'country' &&
        located.place.kind !== 'country' &&
        located.place.country === chosen.place.country &&
        score > ENOUGH)
    )
      chosen = located;
  }
  return chosen;
}
