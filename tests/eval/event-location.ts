/**
 * Scores where the event reader puts an event, on sentences that each mark one verb and the places of its event:
 *
 *   event-location.ts DIR [--verbose]      DIR holds event-location-dev.jsonl.gz
 *
 * For each sentence the places that the reader gives the marked verb are compared with the marked ones; a place is
 * right when its span overlaps a marked one, one to one. Prints precision, recall and F1 over all, and the share of
 * marked places that are mentions at all, which bounds the recall.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findDates } from '../../src/dates/dates.ts';
import type { Parse } from '../../src/events/chunk.ts';
import { chunksOf } from '../../src/events/chunks.ts';
import { frameOf } from '../../src/events/frame.ts';
import { itemsOf } from '../../src/events/items.ts';
import { lexiconOf } from '../../src/events/lexicon.ts';
import { tagsOf } from '../../src/events/tagging.ts';
import { whereOf } from '../../src/events/where.ts';
import { loadGazetteer, placeOf } from '../../src/places/gazetteer.ts';
import { findMentions } from '../../src/places/mentions.ts';
import { splitSentences } from '../../src/text/sentence.ts';

interface Row {
  id: string;
  text: string;
  verb: [number, number, string][];
  locations: [number, number, string][];
}

const [dir, ...flags] = process.argv.slice(2);
if (!dir) {
  console.error('usage: event-location.ts DIR [--verbose]');
  process.exit(2);
}
const gazetteer = loadGazetteer(new Uint8Array(readFileSync('dist/gazetteer.bin')));
const place = (id: string) => placeOf(gazetteer, id);
const rows = gunzipSync(readFileSync(join(dir, 'event-location-dev.jsonl.gz')))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const count = { right: 0, wrong: 0, missed: 0, mentioned: 0 };
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
    const items = itemsOf(text, sentence, inside(mentions), inside(dates), lexicon);
    const tags = tagsOf(items, lexicon);
    const parse: Parse = { items, tags, chunks: chunksOf(items, tags, 'en'), language: 'en' };
    const cue = parse.chunks.findIndex((chunk) => items[chunk.a]!.start <= at && at < items[chunk.b]!.end);
    if (cue >= 0) {
      const patients = parse.chunks[cue]!.kind === 'verb' ? frameOf(parse, cue).patients : [];
      for (const one of whereOf(parse, cue, { own: patients, destination: true }, place, {
        town: null,
        capital: null,
      }).places) {
        if (one.item >= 0) predicted.push([items[one.item]!.start, items[one.item]!.end]);
      }
    }
  }
  const left = [...locations];
  for (const [start, end] of predicted) {
    const hit = left.findIndex(([from, to]) => from < end && to > start);
    if (hit >= 0) {
      left.splice(hit, 1);
      count.right++;
    } else {
      count.wrong++;
      if (flags.includes('--verbose')) console.log('wrong ', id, text.slice(start, end), '|', verb[0]![2], '|', text);
    }
  }
  count.missed += left.length;
  if (flags.includes('--verbose'))
    for (const one of left) console.log('missed', id, one[2], '|', verb[0]![2], '|', text);
}
const precision = count.right / (count.right + count.wrong);
const recall = count.right / (count.right + count.missed);
const round = (share: number): number => Math.round(share * 1000) / 1000;
console.log(
  JSON.stringify({
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
    mentioned: round(count.mentioned / (count.right + count.missed)),
  }),
);
