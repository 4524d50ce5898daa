import type { Place } from '../contract/place.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { chunkOfDate, daysListed } from './day-list.ts';
import { is } from './phrase.ts';

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
const RESPECTIVELY = /^(?:respectively|respectivement)$/;

/**
 * Places and days that follow in a row after those of an event: "à Gao le 3 juin, à Kidal le 5", "Gao will close in
 * May, the one in Kidal in June", "the camps in Kidal and Gossi on 3 and 5 June". `from` is the last chunk of the first
 * place, day and cue; `countries`: whether a country is one of them, as it is after another ("left Mali in 2022 and Niger
 * in 2023").
 */
export function pairsOf(parse: Parse, from: number, place: (id: string) => Place | null, countries = false): Pair[] {
  const pairs: Pair[] = [];
  for (let at = from + 1; at < parse.chunks.length; ) {
    let joined = false;
    while (parse.chunks[at]?.kind === 'break' && parse.chunks[at]!.sign === ',') at++;
    if (parse.chunks[at]?.sign === ';' && (standsFor(parse, at + 1) || isDated(parse, at + 1))) at++;
    const opened = parse.chunks[at - 1]?.sign === ';';
    const head = parse.chunks[at];
    if (standsFor(parse, at) || isSite(parse, at)) {
      joined = head!.joined || opened;
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
    if (agent >= 0 ? !within : !(named.joined || opened || (joined && within))) break;
    const row = rowOf(parse, at, (chunk) => placeOf(parse, chunk, place, countries));
    const end = at + Math.max(1, row.length);
    const day = joined || opened ? pastGloss(parse, end) : end;
    const date = dateOf(parse, day);
    if (row.length === 0 || !date) break;
    const days = daysListed(parse, date);
    for (const [nth, { place: where, chunk }] of row.entries())
      pairs.push({ place: where, chunk, date: days.length === row.length ? days[nth]! : date, agent });
    at = Math.max(day, ...days.map((one) => chunkOfDate(parse, one))) + 1;
    while (RESPECTIVELY.test(parse.items[parse.chunks[at + 1]?.a ?? -1]?.low ?? '')) at += 2;
  }
  return pairs;
}

/** Whether a phrase stands for a base that was spoken of before: "celle de Kidal", "the one in Kidal". */
function standsFor({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'noun' && STANDS_FOR.test(items[chunk.b]!.low);
}

/** "; Kidal, in the north, on 3 May": whether a clause that is nothing but a place and its day begins at a chunk. */
function isDated(parse: Parse, at: number): boolean {
  const named = parse.chunks[at];
  if (named?.kind !== 'noun' || named.prep !== '' || parse.items[named.b]!.kind !== 'place') return false;
  return dateOf(parse, pastGloss(parse, at + 1)) !== null;
}

/** "Celle de Gao, la plus vaste, en juin", "Kidal, in the north, on 3 May": past what commas add to a place before its day. */
function pastGloss({ chunks }: Parse, at: number): number {
  const [open, gloss, close] = chunks.slice(at, at + 3);
  return open?.sign === ',' && gloss?.kind === 'noun' && /^(?:in|dans|)$/.test(gloss.prep) && close?.sign === ','
    ? at + 3
    : at;
}

/** The places that stand in a row from a chunk on, joined to each other. */
function rowOf({ chunks }: Parse, from: number, placeAt: (chunk: number) => Place | null) {
  const row: { place: Place; chunk: number }[] = [];
  for (let chunk = from; chunks[chunk]?.kind === 'noun' && (chunk === from || chunks[chunk]!.joined); chunk++) {
    const where = placeAt(chunk);
    if (!where) break;
    row.push({ place: where, chunk });
  }
  return row;
}

/** "The camps in": a phrase that is a base, whose town comes next. */
const isSite = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]?.kind === 'noun' &&
  chunks[at]!.prep === '' &&
  is(items[chunks[at]!.b], 'strongbase') &&
  chunks[at + 1]?.kind === 'noun';

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
