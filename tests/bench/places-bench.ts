import { readFileSync } from 'node:fs';
import { countryOf, type Gazetteer, loadGazetteer, placeOf, typeOf } from '../../src/places/gazetteer.ts';
import { findMentions } from '../../src/places/mentions.ts';
import { languageOf } from '../../src/text/language.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { nGramMatcher } from './n-grams.ts';
import { seeded } from './random.ts';
import { madeUpReports } from './reports.ts';

/** One way to find places in reports: reports and megabytes of UTF-8 a second of processor time, and its ratio to ours. */
export interface PlacesRow {
  way: string;
  reportsPerSecond: number;
  mbPerSecond: number;
  found: number;
  oursIsTimesAsFast: number;
}

/** A way to find places; the number found is only there so that nothing is optimised away. */
export interface PlaceFinder {
  way: string;
  find(text: string): number;
  /** Share of the reports that this way is measured on: slow ones need fewer. */
  share: number;
}

const NAMES = 4000;
const MICROSECONDS = 1e6;

/** Names of settlements that the made-up reports speak of: half of the countries at war, half of anywhere. */
export function namesOf(gazetteer: Gazetteer): string[] {
  const random = seeded(3);
  const war = new Set(['ML', 'BF', 'NE', 'TD', 'NG', 'SD', 'CD', 'UA', 'SY', 'IQ']);
  const decoder = new TextDecoder();
  const names: string[] = [];
  while (names.length < NAMES) {
    const i = Math.floor(random() * gazetteer.gid.length);
    const type = typeOf(gazetteer, i);
    if (type !== 'town' && type !== 'seat' && type !== 'settlement' && type !== 'country' && type !== 'admin1')
      continue;
    if (names.length % 2 === 0 && !war.has(countryOf(gazetteer, i))) continue;
    names.push(decoder.decode(gazetteer.labels.subarray(gazetteer.label[i]!, gazetteer.label[i + 1]!)));
  }
  return names;
}

/** Places in `count` made-up reports of 5 KB: the whole way of `dateline places` beside a plain matcher and `others`. */
export function benchPlaces(gazetteerFile: string, count: number, others: readonly PlaceFinder[]): PlacesRow[] {
  const gazetteer = loadGazetteer(readFileSync(gazetteerFile));
  const texts = [...madeUpReports(count, { names: namesOf(gazetteer) })].map(({ text }) => text);
  const ways: PlaceFinder[] = [
    {
      way: 'dateline places',
      share: 1,
      find: (text) =>
        findMentions(text, splitSentences(text), gazetteer, { language: languageOf(text) }).filter(({ placeId }) =>
          placeOf(gazetteer, placeId),
        ).length,
    },
    { way: 'Map of n-grams', share: 1, find: nGramMatcher(gazetteer) },
    ...others,
  ];
  const rows: PlacesRow[] = ways.map(({ way, find, share }) => {
    const mine = texts.slice(0, Math.max(10, Math.round(count * share)));
    for (const text of mine.slice(0, mine.length / 5)) find(text);
    const started = process.cpuUsage();
    let found = 0;
    for (const text of mine) found += find(text);
    const { user, system } = process.cpuUsage(started);
    const seconds = (user + system) / MICROSECONDS;
    const bytes = mine.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return {
      way,
      reportsPerSecond: Math.round(mine.length / seconds),
      mbPerSecond: bytes / 1e6 / seconds,
      found: Math.round(found / mine.length),
      oursIsTimesAsFast: 1,
    };
  });
  for (const row of rows) row.oursIsTimesAsFast = rows[0]!.mbPerSecond / row.mbPerSecond;
  return rows;
}

/** NDJSON lines of made-up reports, in pieces of `chunk` reports, for streaming through the command line. */
export function* reportLines(gazetteerFile: string, count: number, chunk: number): Generator<string> {
  const names = namesOf(loadGazetteer(readFileSync(gazetteerFile)));
  let lines = '';
  let held = 0;
  for (const { id, text } of madeUpReports(count, { names })) {
    lines += `${JSON.stringify({ id, text })}\n`;
    if (++held < chunk) continue;
    yield lines;
    lines = '';
    held = 0;
  }
  if (lines) yield lines;
}
