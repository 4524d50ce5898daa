import type { Place } from '../contract/place.ts';
import type { Toll } from '../contract/vocabulary.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { OF } from './clause-sign.ts';
import { frameOf } from './frame.ts';
import { INSIDE } from './place-preposition.ts';
import { placeIn, type Scene } from './scene.ts';
import { amountOf } from './toll-amount.ts';

/** Victims of a row with the place that is told for them alone, and their day where it is told. */
export interface Victims {
  /** The chunk that counts them, and that of their place. */
  people: number;
  chunk: number;
  toll: Toll | null;
  place: Place;
  date: DateMention | null;
}

/**
 * Who else a verb of killing or wounding befell, each at a place of their own: "killed six soldiers in Gao, two in Kidal
 * and a nurse near Ménaka". The first of the row, who stand by the verb itself, come first; empty where it is no row.
 */
export function victimRow(scene: Scene, cue: number): Victims[] {
  const { chunks } = scene.parse;
  const first = frameOf(scene.parse, cue).patients[0] ?? -1;
  if (first < 0) return [];
  const own = victimsAt(scene, first, Math.max(first, chunks[cue]!.group!.passive ? cue : first));
  if (!own) return [];
  const row = [own];
  for (let at = endOf(scene, own) + 1; at < chunks.length; ) {
    const comma = chunks[at]!.kind === 'break' && chunks[at]!.sign === ',';
    const opens = comma ? at + 1 : at;
    const day = chunks[opens]?.kind === 'date' ? scene.parse.items[chunks[opens]!.a]!.date : null;
    const people = day ? opens + 1 : opens;
    const chunk = chunks[people];
    if (chunk?.kind !== 'noun' || chunk.prep !== '' || !(comma || chunks[opens]!.joined)) break;
    const next = victimsAt(scene, people, people);
    if (!next) break;
    row.push(day ? { ...next, date: day } : next);
    at = endOf(scene, next) + 1;
  }
  return row.length > 1 ? row : [];
}

/** The people that a chunk counts, where a phrase after chunk `from` says where they were. */
function victimsAt(scene: Scene, people: number, from: number): Victims | null {
  const { parse } = scene;
  const toll = amountOf(scene.text, parse, people) ?? (isOne(scene, people) ? 1 : null);
  if (toll === null) return null;
  let date: DateMention | null = null;
  for (let at = from + 1; at < parse.chunks.length; at++) {
    const chunk = parse.chunks[at]!;
    if (chunk.kind === 'date' && !date) date = parse.items[chunk.a]!.date;
    else if (chunk.kind === 'noun' && INSIDE.has(chunk.prep)) {
      const place = placeIn(scene, at);
      const after = parse.chunks[at + 1];
      if (!place || place.kind === 'country') return null;
      if (after?.kind === 'date' && !date) date = parse.items[after.a]!.date;
      return { people, chunk: at, toll, place, date };
    } else if (!(chunk.kind === 'noun' && (OF.has(chunk.prep) || BY.test(chunk.prep)))) return null;
  }
  return null;
}

/** "Killed by a mine near Gao". */
const BY = /^(?:by|par)$/;

const isOne = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  /^(?:another|a|an)$/.test(items[chunks[at]!.a]!.low);

/** The last chunk of a member: its place, what lies around that, or its day. */
function endOf({ parse: { chunks } }: Scene, { chunk }: Victims): number {
  let end = chunk;
  while (
    (chunks[end + 1]?.kind === 'date' && !chunks[end + 1]!.and) ||
    (chunks[end + 1]?.kind === 'noun' && OF.has(chunks[end + 1]!.prep))
  )
    end++;
  return end;
}
