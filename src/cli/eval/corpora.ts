import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { InputError } from '../failure.ts';
import type { GoldToponym } from './score.ts';

/** A corpus and which of its toponyms count: those with a point, with a GeoNames number, or spans of type LOC. */
export interface Corpus {
  name: string;
  /** Path below the folder of corpora. */
  file: string;
  counts: 'points' | 'geonames' | 'spans';
  /** All of it was looked at while developing. */
  whole?: true;
}

export const CORPORA: readonly Corpus[] = [
  { name: 'five reports', file: '../gold/places.jsonl', counts: 'points', whole: true },
  { name: 'LGL (first 407)', file: 'geo/lgl-first407.jsonl.gz', counts: 'points' },
  { name: 'GeoWebNews (first 141)', file: 'geo/geowebnews-first141.jsonl.gz', counts: 'geonames' },
  { name: 'TUD-Loc (train, valid)', file: 'geo/tud-loc-train-valid.jsonl.gz', counts: 'points' },
  { name: 'WikiNEuRal French (half)', file: 'french/wikineural-fr-half.jsonl.gz', counts: 'spans' },
];

/** What others have reported on news of this kind: finding (F1) and finding and placing within 161 km (F1). */
export const PUBLISHED: readonly { name: string; f1?: number; endToEnd?: number }[] = [
  { name: 'Mordecai 3.5 (transformer)', endToEnd: 0.74 },
  { name: 'CamCoder', endToEnd: 0.61 },
  { name: 'GeoTxt', endToEnd: 0.554 },
  { name: 'Edinburgh', endToEnd: 0.54 },
  { name: 'CLAVIN', endToEnd: 0.531 },
  { name: 'Stanford NER', f1: 0.821 },
];

const Line = v.object({
  text: v.string(),
  lang: v.optional(v.string(), 'en'),
  title: v.optional(v.string()),
  outlet: v.optional(v.string()),
  toponyms: v.array(
    v.object({
      start: v.nullish(v.number()),
      end: v.nullish(v.number()),
      phrase: v.string(),
      lat: v.nullish(v.number()),
      lon: v.nullish(v.number()),
      geonameid: v.nullish(v.union([v.string(), v.number()])),
      type: v.nullish(v.string()),
    }),
  ),
});

/** A text of a corpus with the toponyms that count. */
export interface GoldText {
  text: string;
  language: string;
  gold: GoldToponym[];
}

/** Whether the folder holds a corpus. */
export function hasCorpus(folder: string, corpus: Corpus): boolean {
  return existsSync(join(folder, corpus.file));
}

/** Texts of a corpus in file order. Throws InputError for a file that is no such corpus. */
export function readCorpus(folder: string, corpus: Corpus): GoldText[] {
  const path = join(folder, corpus.file);
  try {
    const bytes = readFileSync(path);
    const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
    return lines
      .filter((line) => line !== '')
      .map((line) => {
        const { text, lang, toponyms } = v.parse(Line, JSON.parse(line));
        const gold = toponyms.flatMap(({ start, end, phrase, lat, lon, geonameid, type }): GoldToponym[] => {
          if (start == null || end == null) return [];
          if (corpus.counts === 'spans') return (type ?? 'LOC') === 'LOC' ? [{ start, end, phrase, point: null }] : [];
          if (lat == null || lon == null || (corpus.counts === 'geonames' && !geonameid)) return [];
          return [{ start, end, phrase, point: { lat, lon } }];
        });
        return { text, language: lang, gold };
      });
  } catch (error) {
    throw new InputError(
      `${path} cannot be read as a corpus: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  }
}
