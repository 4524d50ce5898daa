import type { Mention } from '../contract/report.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/token.ts';
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

/** Sentences parsed at a time: each step goes through all of them, so that its code and tables are at hand. */
const AT_ONCE = 64;

/** The sentences of a report in order, parsed some at a time; those over 4,000 UTF-16 code units are left out. */
export function* parsedTogether(
  { report, sentences, dates }: Pick<Reading, 'report' | 'sentences' | 'dates'>,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Generator<readonly Parsed[]> {
  const { text } = report;
  const { language } = lexicon;
  const read = sentences.filter(({ start, end }) => end - start <= LONGEST);
  const mentionsIn = within(mentions);
  const datesIn = within(dates);
  for (let from = 0; from < read.length; from += AT_ONCE) {
    const some = read.slice(from, from + AT_ONCE);
    const tokens = some.map((sentence) => tokensOf(text, sentence));
    const items = some.map((one, i) => itemsOf(text, tokens[i]!, mentionsIn(one), datesIn(one), lexicon));
    const tags = items.map((own) => tagsOf(own, lexicon));
    const chunks = items.map((own, i) => chunksOf(own, tags[i]!, language));
    yield some.map((sentence, i) => ({
      sentence,
      parse: { items: items[i]!, tags: tags[i]!, chunks: chunks[i]!, language },
    }));
  }
}

/** As `parsedTogether`, one after the other. */
export function* parsesOf(...given: Parameters<typeof parsedTogether>): Generator<Parsed> {
  for (const some of parsedTogether(...given)) yield* some;
}

/** Gives those of ordered spans that start in a stretch; to be asked for one stretch after another. */
function within<T extends Span>(spans: readonly T[]): (stretch: Span) => T[] {
  let first = 0;
  return ({ start, end }) => {
    while (first < spans.length && spans[first]!.start < start) first++;
    let last = first;
    while (last < spans.length && spans[last]!.start < end) last++;
    return spans.slice(first, last);
  };
}
