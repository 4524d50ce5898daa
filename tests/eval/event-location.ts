/**
 * Scores where the event reader puts an event, on sentences that each mark one verb and the places of its event:
 * `node scripts/score-events.mjs event-location DIR`, where DIR holds event-location-dev.jsonl.gz.
 *
 * For each sentence the places that the reader gives the marked verb are compared with the marked ones; a place is
 * right when its span overlaps a marked one, one to one. A name beside the verb that the gazetteer does not know counts
 * as the place it is taken for, although no mark is drawn from it.
 * Four rows in ten mark no place; among them are many whose verb plainly has one ("captured in Vienna"), so that they
 * cannot tell a wrong place from an unmarked one. `f1` is over the rows with a marked place, `f1All` over all of them,
 * `mentioned` the share of the marked places that are mentions of the gazetteer at all.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findDates } from '../../src/dates/dates.ts';
import type { Parse } from '../../src/events/chunk.ts';
import { chunksOf } from '../../src/events/chunks.ts';
import { isSpot } from '../../src/events/containment.ts';
import { cuesOf } from '../../src/events/cue.ts';
import { frameOf } from '../../src/events/frame.ts';
import { itemsOf } from '../../src/events/items.ts';
import { lexiconOf } from '../../src/events/lexicon.ts';
import { tagsOf } from '../../src/events/tagging.ts';
import { whereOf } from '../../src/events/where.ts';
import { type Gazetteer, placeOf } from '../../src/places/gazetteer.ts';
import { findMentions } from '../../src/places/mentions.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { tokensOf } from '../../src/text/token.ts';

interface Row {
  id: string;
  text: string;
  verb: [number, number, string][];
  locations: [number, number, string][];
}

/** Verbs whose object is somebody: what stands there is no place even where its name is one. */
const OF_PEOPLE = new Set(['kill', 'die', 'wound', 'abduct', 'lose']);

const namesPlaces = (parse: Parse, cue: number): boolean =>
  parse.chunks[cue]!.kind === 'verb' &&
  cuesOf(parse, cue).some((one) => !OF_PEOPLE.has(one.class)) &&
  !(parse.chunks[cue]!.group!.passive && cuesOf(parse, cue).some((one) => OF_PEOPLE.has(one.class)));

export interface EventLocationFigures {
  precision: number;
  recall: number;
  f1: number;
  f1All: number;
  mentioned: number;
}

/** The figures; `log` is told of each place that is wrong or missed. Throws where the file is missing. */
export function scoreEventLocation(
  dir: string,
  gazetteer: Gazetteer,
  log: (...words: unknown[]) => void,
): EventLocationFigures {
  const place = (id: string) => placeOf(gazetteer, id);
  const rows = gunzipSync(readFileSync(join(dir, 'event-location-dev.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const count = { right: 0, wrong: 0, unmarked: 0, missed: 0, mentioned: 0 };
  const lexicon = lexiconOf('en');
  for (const { id, text, verb, locations } of rows) {
    const at = verb[0]![0];
    const sentences = splitSentences(text);
    const sentence = sentences.find((one) => one.start <= at && at < one.end);
    const mentions = findMentions(text, sentences, gazetteer, { language: 'en' });
    for (const [start, end] of locations)
      if (mentions.some((one) => one.start < end && one.end > start)) count.mentioned++;
    const predicted: [number, number][] = [];
    if (sentence) {
      const inside = <T extends { start: number }>(list: readonly T[]): T[] =>
        list.filter((one) => one.start >= sentence.start && one.start < sentence.end);
      const dates = findDates(text, sentences, { published: null, language: 'en' });
      const items = itemsOf(text, tokensOf(text, sentence), inside(mentions), inside(dates), lexicon);
      const tags = tagsOf(items, lexicon);
      const parse: Parse = { items, tags, chunks: chunksOf(items, tags, 'en'), language: 'en' };
      const cue = parse.chunks.findIndex((chunk) => items[chunk.a]!.start <= at && at < items[chunk.b]!.end);
      if (cue >= 0) {
        const patients = namesPlaces(parse, cue) ? frameOf(parse, cue).patients : [];
        const hint = { own: patients, destination: true, attack: true };
        const where = whereOf(parse, cue, hint, place, {
          town: () => null,
          area: () => null,
          there: () => null,
          named: () => null,
          struck: () => null,
          capital: () => null,
          country: () => null,
        });
        const finer = where.unknown.length > 0 && where.places.every((one) => !isSpot(one.place));
        const known = finer ? [] : where.places.filter((one) => one.item >= 0).map((one) => one.item);
        for (const item of [...known, ...where.unknown]) predicted.push([items[item]!.start, items[item]!.end]);
      }
    }
    const left = [...locations];
    for (const [start, end] of predicted) {
      const hit = left.findIndex(([from, to]) => from < end && to > start);
      if (hit >= 0) {
        left.splice(hit, 1);
        count.right++;
      } else if (locations.length === 0) count.unmarked++;
      else {
        count.wrong++;
        log('wrong ', id, text.slice(start, end), '|', verb[0]![2], '|', text);
      }
    }
    count.missed += left.length;
    for (const one of left) log('missed', id, one[2], '|', verb[0]![2], '|', text);
  }
  const recall = count.right / (count.right + count.missed);
  const round = (share: number): number => Math.round(share * 1000) / 1000;
  const f1 = (precision: number): number => (2 * precision * recall) / (precision + recall);
  const precision = count.right / (count.right + count.wrong);
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round(f1(precision)),
    f1All: round(f1(count.right / (count.right + count.wrong + count.unmarked))),
    mentioned: round(count.mentioned / (count.right + count.missed)),
  };
}
