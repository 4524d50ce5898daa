import type PptxGenJS from 'pptxgenjs';
import { wholeStart } from './clean-text.ts';
import { box, DECK_PAPER, DECK_SERIF, type DeckInput, plain } from './deck.ts';
import type { Entry } from './entry.ts';
import { quoted } from './quote-block.ts';
import type { Sheet } from './sheet.ts';
import { breakLines } from './text-lines.ts';

/** Widths of the columns in pixels: number, place, finding, source, quote. */
const COLUMNS = [36, 150, 330, 220, 480] as const;
const LINE = 15;
const SIZE = 11;
const HEIGHT = 560;
const TOP = 84;
const QUOTE_LENGTH = 320;

/** The sources of a sheet as native tables, as many slides as they need. */
export function deckSources(deck: PptxGenJS, sheet: Sheet, input: DeckInput): void {
  const rows = [...sheet.entries, ...sheet.offMap, ...sheet.outside].map((entry) => rowOf(entry, input));
  let page: (typeof rows)[number][] = [];
  let used = 0;
  const flush = (): void => {
    if (page.length > 0)
      tableSlide(
        deck,
        sheet,
        input,
        page.map(({ cells }) => cells),
      );
    page = [];
    used = 0;
  };
  for (const row of rows) {
    if (used + row.height > HEIGHT) flush();
    page.push(row);
    used += row.height;
  }
  flush();
}

function rowOf(entry: Entry, { words, measure }: DeckInput): { cells: PptxGenJS.TableCell[]; height: number } {
  const best = entry.marks.flatMap(({ sources }) => sources)[0];
  const quote = best
    ? quoted(best.quote.length > QUOTE_LENGTH ? `${wholeStart(best.quote, QUOTE_LENGTH)}…` : best.quote, words)
    : '';
  const source = entry.publishers || (best?.publisher ?? '');
  const texts = [entry.number === null ? '' : words.number(entry.number), entry.place, entry.text, source, quote];
  const lines = texts.map((text, index) => {
    const setting = { size: SIZE * 1.06, line: LINE, width: (COLUMNS[index] ?? 100) - 14 };
    return breakLines([{ text, face: 'body', colour: '' }], setting, measure).rows.length;
  });
  const cells = texts.map((text, index): PptxGenJS.TableCell => {
    const serif = index > 2 ? { fontFace: DECK_SERIF, italic: index === 3 } : {};
    return {
      text,
      options: { ...plain(SIZE), ...serif, bold: index < 2, color: index < 2 ? '16191D' : '43484F', margin: CELL },
    };
  });
  return { cells, height: Math.max(1, ...lines) * LINE + 9 };
}

/** Inner margins of a cell in points. */
const CELL: [number, number, number, number] = [3, 4, 3, 4];

function tableSlide(deck: PptxGenJS, sheet: Sheet, { words }: DeckInput, rows: PptxGenJS.TableCell[][]): void {
  const slide = deck.addSlide();
  const { x } = DECK_PAPER.margin;
  const width = DECK_PAPER.width - 2 * x;
  slide.background = { color: 'FFFFFF' };
  slide.addText(
    `${words.sources}${words.language === 'fr' ? '\u202f' : ''}: ${sheet.title}, ${sheet.kicker} ${sheet.date}`,
    {
      ...box({ x, y: 28, width, height: 36 }),
      ...plain(18, { bold: true, color: '16191D', valign: 'bottom', fit: 'shrink' }),
    },
  );
  slide.addTable(rows, {
    x: x / 96,
    y: TOP / 96,
    w: width / 96,
    colW: COLUMNS.map((column) => column / 96),
    border: { type: 'solid', pt: 0.5, color: 'C6C1B6' },
  });
  slide.addText([sheet.review, words.edition(sheet.edition)].filter(Boolean).join(' '), {
    ...box({ x, y: 686, width, height: 18 }),
    ...plain(10),
  });
}
