import type { Place } from '../contract/place.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';

/** Another place of an event of the same kind, with its own days. */
export interface Pair {
  place: Place;
  chunk: number;
  date: DateMention;
  /** The chunk that names who else acts there: "les Danois de Gereshk l'an passé"; -1 where it is the same. */
  agent: number;
}

const STANDS_FOR = /^(?:celle|celui|celles|ceux|ones?|that|those)$/;
const WITHIN = /^(?:in|at|from|à|au)$/;

/**
 * Places and days that follow in a row after those of an event: "à Gao le 3 juin, à Kidal le 5", "Gao will close in
 * May, the one in Kidal in June". `from` is the last chunk of the first place, day and cue; `countries`: whether
 * a country is one of them, as it is after another ("left Mali in 2022 and Niger in 2023").
 */
export function pairsOf(parse: Parse, from: number, place: (id: string) => Place | null, countries = false): Pair[] {
  const pairs: Pair[] = [];
  for (let at = from + 1; at < parse.chunks.length; ) {
    let joined = false;
    while (parse.chunks[at]?.kind === 'break' && parse.chunks[at]!.sign === ',') at++;
    if (parse.chunks[at]?.sign === ';' && standsFor(parse, at + 1)) at++;
    const head = parse.chunks[at];
    if (standsFor(parse, at)) {
      joined = head!.joined || parse.chunks[at - 1]?.sign === ';';
      at++;
    }
    const agent =
      head?.kind === 'noun' && head.joined && head.prep === '' && !joined && !placeOf(parse, at, place, countries)
        ? at
        : -1;
    if (agent >= 0) at++;
    const named = parse.chunks[at];
    if (agent < 0 && !joined) {
      const chunk = placeOfDay(parse, at);
      const where = chunk < 0 ? null : placeOf(parse, chunk, place, countries);
      if (where) {
        pairs.push({ place: where, chunk, date: dateOf(parse, at)!, agent });
        at = chunk + 1;
        continue;
      }
    }
    if (named?.kind !== 'noun') break;
    const within = OF.has(named.prep) || WITHIN.test(named.prep);
    if (agent >= 0 ? !within : !(named.joined || (joined && within))) break;
    const where = placeOf(parse, at, place, countries);
    const day = joined ? pastGloss(parse, at + 1) : at + 1;
    const date = dateOf(parse, day);
    if (!where || !date) break;
    pairs.push({ place: where, chunk: at, date, agent });
    at = day + 1;
  }
  return pairs;
}

/** Whether a phrase stands for a base that was spoken of before: "celle de Kidal", "the one in Kidal". */
function standsFor({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'noun' && STANDS_FOR.test(items[chunk.b]!.low);
}

/** "Celle de Gao, la plus vaste, en juin": past what commas add to a place before its day. */
function pastGloss({ chunks }: Parse, at: number): number {
  const [open, gloss, close] = chunks.slice(at, at + 3);
  return open?.sign === ',' && gloss?.kind === 'noun' && gloss.prep === '' && close?.sign === ',' ? at + 3 : at;
}

/**
 * "And on 17 May in Kidal", "in June Kidal", "and, on 5 May, the one in Kidal": the phrase that names the place of a
 * further day, which stands before it, where nothing of a clause follows; -1 where a chunk is no such day.
 */
export function placeOfDay({ chunks, items }: Parse, at: number): number {
  const day = chunks[at];
  if (day?.kind !== 'date' || !(day.and || day.joined || chunks[at - 1]?.sign === ',')) return -1;
  const spot = chunks[at - 1]?.sign === ',' && chunks[at + 1]?.sign === ',' ? at + 2 : at + 1;
  const head = chunks[spot];
  const standing = head?.kind === 'noun' && STANDS_FOR.test(items[head.b]!.low);
  const named = chunks[standing ? spot + 1 : spot];
  const after = chunks[standing ? spot + 2 : spot + 1];
  if (named?.kind !== 'noun' || (after && after.kind !== 'break' && after.kind !== 'date')) return -1;
  const fits =
    WITHIN.test(named.prep) || (standing ? OF.has(named.prep) : named.prep === '' && items[named.b]!.kind === 'place');
  return fits ? chunks.indexOf(named) : -1;
}

/**
 * The day right before a place, where another place of the sentence has its own before it too: "on 12 May in Gao and on
 * 17 May in Kidal"; null for none.
 */
export function dayBefore(parse: Parse, at: number): DateMention | null {
  const { chunks } = parse;
  const has = (i: number): boolean =>
    chunks[i - 1]?.kind === 'date' && chunks[i]?.kind === 'noun' && WITHIN.test(chunks[i]!.prep);
  if (!has(at) || !chunks.some((_, i) => i !== at && Math.abs(i - at) <= 3 && has(i))) return null;
  return dateOf(parse, at - 1);
}

/** The place that a phrase is: nothing but a name, a country's only where these count. */
function placeOf(parse: Parse, at: number, place: (id: string) => Place | null, countries: boolean): Place | null {
  const { a, b: end } = parse.chunks[at]!;
  const b = parse.items[end]!.low === "'s" ? end - 1 : end;
  const item = parse.items[b]!;
  if (item.kind !== 'place' || !item.mention || (b > a && parse.tags[a] !== 'det')) return null;
  const where = place(item.mention.placeId);
  return where && (countries || where.kind !== 'country') ? where : null;
}

function dateOf(parse: Parse, at: number): DateMention | null {
  const chunk = parse.chunks[at];
  return chunk?.kind === 'date' ? parse.items[chunk.a]!.date : null;
}

/** The chunk that a date stands in; -1 when it is none of the sentence's. */
export function chunkOfDate(parse: Parse, date: DateMention): number {
  return parse.chunks.findIndex(({ a, b }) => parse.items.slice(a, b + 1).some((item) => item.date === date));
}
