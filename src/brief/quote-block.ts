import { type Block, headBlock, INK, INK_2, RULE_2, run, type Type, textBlock } from './block.ts';
import type { Entry } from './entry.ts';
import { numberDisc } from './entry-block.ts';
import type { Source } from './evidence.ts';
import type { Item } from './flow.ts';
import type { Sheet } from './sheet.ts';
import type { BriefWords } from './words.ts';

/** Quotes set for one mark; the edition holds them all. */
const MOST_QUOTES = 6;
const INDENT = 17;

/** The quotes behind every mark of a sheet, place by place, in the words of the reports. */
export function quoteItems(sheet: Sheet, words: BriefWords, type: Type, width: number): Item[] {
  const entries = [...sheet.entries, ...sheet.offMap, ...sheet.outside];
  if (entries.length === 0) return [];
  return [
    { block: headBlock(words.quotes, type, width), keep: true, gap: 2 },
    ...entries.flatMap((entry) => entryItems(entry, words, type, width)),
  ];
}

function entryItems(entry: Entry, words: BriefWords, type: Type, width: number): Item[] {
  const items: Item[] = [{ block: placeBlock(entry, type, width), keep: true, gap: 1 }];
  for (const { text, sources } of entry.marks) {
    items.push({
      block: indented(textBlock([run(text, 'medium', INK)], type, set(width)), type),
      keep: sources.length > 0,
      gap: 1,
    });
    sources.slice(0, MOST_QUOTES).forEach((source) => {
      items.push({ block: quoteBlock(source, words, type, width), gap: 3 });
    });
    if (sources.length > MOST_QUOTES) {
      const more = textBlock([run(words.more(sources.length - MOST_QUOTES))], type, set(width));
      items.push({ block: indented(more, type), gap: 3 });
    }
  }
  const last = items.at(-1);
  if (last) last.gap = 7;
  return items;
}

const set = (width: number): { size: number; line: number; width: number } => ({
  size: 10.25,
  line: 13,
  width: width - INDENT,
});

function placeBlock(entry: Entry, type: Type, width: number): Block {
  const text = textBlock([run(entry.place, 'strong', INK)], type, {
    size: 11,
    line: 14,
    width: width - INDENT * type.k,
  });
  return {
    height: text.height,
    draw: (x, y) => [
      ...(entry.number === null ? [] : numberDisc(entry.number, x + 6.5 * type.k, y + 7 * type.k, type)),
      ...text.draw(x + INDENT * type.k, y),
    ],
  };
}

function indented(block: Block, type: Type): Block {
  return { height: block.height, draw: (x, y) => block.draw(x + INDENT * type.k, y) };
}

/** A quote between the marks of the sheet's language. */
export function quoted(text: string, { language }: Pick<BriefWords, 'language'>): string {
  return language === 'fr' ? `«\u202f${text}\u202f»` : `“${text}”`;
}

/** A quote in serif behind a rule, and under it who wrote it, when, with what status, and where it can be read. */
function quoteBlock(source: Source, words: BriefWords, type: Type, width: number): Block {
  const indent = (INDENT + 8) * type.k;
  const quote = textBlock([run(quoted(source.quote, words), 'quote', INK)], type, {
    size: 10.75,
    line: 14,
    width: width - indent,
    lines: 8,
  });
  const { report, claim } = source;
  const day = source.published === null ? words.undated : words.shortDay(source.published);
  const parts = [
    run(source.publisher || (report?.title ?? claim.report), 'medium', INK_2),
    run(`, ${day} · ${words.status(claim.status)}`),
    ...(report?.url ? [run(` · ${report.url.slice(0, 300)}`)] : []),
  ];
  const by = textBlock(parts, type, { size: 9.75, line: 12.5, width: width - indent, lines: 3 });
  const height = quote.height + by.height;
  return {
    height,
    draw: (x, y) => [
      {
        kind: 'path',
        d: `M${(x + (INDENT + 1) * type.k).toFixed(2)} ${y.toFixed(2)}V${(y + height - 1).toFixed(2)}`,
        stroke: RULE_2,
        width: 2,
      },
      ...quote.draw(x + indent, y),
      ...by.draw(x + indent, y + quote.height),
    ],
  };
}
