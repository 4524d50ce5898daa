import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../src/contract/place.ts';
import type { Mention } from '../src/contract/report.ts';
import { findDates } from '../src/dates/dates.ts';
import type { Parse } from '../src/events/chunk.ts';
import { lexiconOf } from '../src/events/lexicon.ts';
import { placedMentions } from '../src/events/mention-place.ts';
import { namedPlaces } from '../src/events/named-place.ts';
import { parsesOf } from '../src/events/parses.ts';
import { createThemes } from '../src/events/theme.ts';
import type { TraitReader } from '../src/events/traits.ts';
import { type Gazetteer, placeOf } from '../src/places/gazetteer.ts';
import { findMentions } from '../src/places/mentions.ts';
import { type Sentence, splitSentences } from '../src/text/sentence.ts';

/** A place that an item of the training texts names: the numbers of its traits, and its label. */
export interface Labelled {
  /** Which item it stands in, counted over all files. */
  item: number;
  traits: readonly number[];
  /** `n`, or the letters of the layers that the item tells of the place. */
  label: string;
}

/** `{b:Gao}`: a label, perhaps the status with which it is told, and the name; `?` is a label in doubt. */
const LABEL = /\{(n|\?|(?=[abw])a?b?w?)(?:\/[pdc])?:([^{}:]+)\}/g;

/** Texts are read as of one day; no trait tells of it. */
const PUBLISHED = { from: 17_800, to: 17_800 };

/**
 * Reads the labelled items of a folder, files in order of their names, which begin with the language. An item ends at an
 * empty line; each of its lines is a paragraph.
 */
export function readTraining(folder: string, gazetteer: Gazetteer, traits: TraitReader): Labelled[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const items = files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/\n{2,}/)
      .map((text) => text.trim())
      .filter((text) => text !== '' && !text.startsWith('#'))
      .map((text) => ({ text: text.replaceAll('\n', '\n\n'), language: file.slice(0, 2) })),
  );
  return items.flatMap(({ text, language }, item) =>
    readItem(text, language, gazetteer, traits).map((one) => ({ item, ...one })),
  );
}

interface Label {
  start: number;
  end: number;
  label: string;
}

/** A text without its braces, and where its labels stand in it. */
function unlabelled(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(LABEL)) {
    text += marked.slice(at, match.index);
    labels.push({ start: text.length, end: text.length + match[2]!.length, label: match[1]! });
    text += match[2]!;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), labels };
}

function readItem(
  marked: string,
  language: string,
  gazetteer: Gazetteer,
  traits: TraitReader,
): Omit<Labelled, 'item'>[] {
  const { text, labels } = unlabelled(marked);
  const sentences = splitSentences(text);
  const strangers = new Map<string, Place>();
  const place = (id: string): Place | null => strangers.get(id) ?? placeOf(gazetteer, id);
  const found = mentionsOf(text, sentences, labels, language, gazetteer, strangers);
  const dates = findDates(text, sentences, { published: PUBLISHED, language });
  const report = { ...NO_METADATA, language, text };
  const lexicon = lexiconOf(language);
  const themes = createThemes(lexicon.language);
  const mentions = placedMentions({ report, sentences, mentions: found, dates, place });
  const read: Omit<Labelled, 'item'>[] = [];
  let before: Parse | null = null;
  for (const { parse } of parsesOf({ report, sentences, dates }, mentions, lexicon)) {
    const shared = new Set<number>();
    traits.shared(shared, parse, themes.add(parse.items), before);
    before = parse;
    for (const named of namedPlaces(parse, place, () => true)) {
      const { start } = parse.items[named.item]!;
      const label = labels.find((one) => one.start === start)?.label ?? '?';
      if (label === '?') continue;
      const all = new Set<number>();
      traits.own(all, parse, named);
      read.push({ traits: [...all, ...shared], label });
    }
  }
  return read;
}

/** The labelled names as the gazetteer resolves them; a town that it does not know is put among `strangers`. */
function mentionsOf(
  text: string,
  sentences: readonly Sentence[],
  labels: readonly Label[],
  language: string,
  gazetteer: Gazetteer,
  strangers: Map<string, Place>,
): Mention[] {
  const known = findMentions(text, sentences, gazetteer, { language, title: '', outlet: '' });
  return labels.map(({ start, end }) => {
    const name = text.slice(start, end);
    const mention = known.find((one) => one.start < end && one.end > start);
    if (mention) return { ...mention, start, end, phrase: name };
    const id = `stranger:${name}`;
    strangers.set(id, { id, name, kind: 'settlement', lon: 0, lat: 0, radiusKm: 0, country: '', within: [] });
    return { start, end, phrase: name, placeId: id, usage: 'literal', score: 1 };
  });
}

const NO_METADATA = {
  id: '',
  title: '',
  publisher: '',
  published: null,
  publishedTo: null,
  url: null,
  sha256: '',
  inferred: [],
};
