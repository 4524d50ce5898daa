import type { Mention } from '../contract/report.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Parse } from './chunk.ts';
import { chunksOf } from './chunks.ts';
import { itemsOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { tagsOf } from './tagging.ts';

/** The longest sentence that is read, in UTF-16 code units: what is longer is a table or a list of names. */
const LONGEST = 4000;

/** A sentence and what it is made of. */
export interface Parsed {
  sentence: Sentence;
  parse: Parse;
}

/** The sentences of a report in order, each parsed when it is asked for; those over 4,000 UTF-16 code units are left out. */
export function* parsesOf(
  { report, sentences, dates }: Pick<Reading, 'report' | 'sentences' | 'dates'>,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Generator<Parsed> {
  const { language } = lexicon;
  let mention = 0;
  let date = 0;
  for (const sentence of sentences) {
    while (mention < mentions.length && mentions[mention]!.start < sentence.start) mention++;
    while (date < dates.length && dates[date]!.start < sentence.start) date++;
    if (sentence.end - sentence.start > LONGEST) continue;
    let lastMention = mention;
    while (lastMention < mentions.length && mentions[lastMention]!.start < sentence.end) lastMention++;
    let lastDate = date;
    while (lastDate < dates.length && dates[lastDate]!.start < sentence.end) lastDate++;
    const named = mentions.slice(mention, lastMention);
    const items = itemsOf(report.text, sentence, named, dates.slice(date, lastDate), lexicon);
    const tags = tagsOf(items, lexicon);
    yield { sentence, parse: { items, tags, chunks: chunksOf(items, tags, language), language } };
  }
}
