import type PptxGenJS from 'pptxgenjs';
import { asidesOf } from './aside-block.ts';
import { cleanText, isRtl } from './clean-text.ts';
import { deckSources } from './deck-sources.ts';
import type { Entry } from './entry.ts';
import type { LegendRow } from './legend.ts';
import { sampleOps, smallSample } from './legend-block.ts';
import type { MeasureText } from './op.ts';
import { groupOf, type Op, rectPath } from './op.ts';
import { PAPERS, type Paper, type Rect } from './paper.ts';
import { qrOps } from './qr.ts';
import { quoted } from './quote-block.ts';
import type { Sheet } from './sheet.ts';
import type { Page, SheetLayout } from './sheet-layout.ts';
import { breakLines } from './text-lines.ts';
import type { BriefWords } from './words.ts';

/** Turns part of a page into a PNG as a data address: `rect` of it, at `scale` pixels a CSS pixel. */
type Raster = (ops: readonly Op[], rect: Rect, scale: number) => string;

/** A slide to be: a sheet set on the 16:9 paper. */
interface DeckSlide {
  sheet: Sheet;
  layout: SheetLayout;
  page: Page;
}

export interface DeckInput {
  slides: readonly DeckSlide[];
  words: BriefWords;
  measure: MeasureText;
  raster: Raster;
}

/**
 * Faces that every machine has, with the same widths in the free office programs: text that a reader edits must not
 * jump because a face is missing.
 */
const DECK_FACE = 'Arial';
export const DECK_SERIF = 'Georgia';
/** Pixels an inch; points a pixel. */
const INCH = 96;
const POINT = 0.75;
export const DECK_PAPER: Paper = PAPERS['16:9'];
const MAP_SCALE = 2.5;
const COLOUR = { ink: '16191D', ink2: '43484F', rule: '827E76' };

type Slide = PptxGenJS.Slide;
type Text = PptxGenJS.TextPropsOptions;

export const box = ({ x, y, width, height }: Rect): { x: number; y: number; w: number; h: number } => ({
  x: x / INCH,
  y: y / INCH,
  w: width / INCH,
  h: height / INCH,
});

export const plain = (px: number, more: Text = {}): Text => ({
  fontFace: DECK_FACE,
  fontSize: Math.max(7, Math.round(px * POINT * 2) / 2),
  color: COLOUR.ink2,
  margin: 0,
  valign: 'top',
  ...more,
});

/** A text that runs right to left begins at the right. */
const directed = (text: string): Text => (isRtl(text) ? { rtlMode: true, align: 'right' } : {});

/** Builds a presentation: one slide a sheet with native text, then its sources as tables; quotes in the notes. */
export async function buildDeck(input: DeckInput): Promise<PptxGenJS> {
  const { default: Pptx } = await import('pptxgenjs');
  const deck = new Pptx();
  const [first] = input.slides;
  deck.defineLayout({ name: 'SHEET', width: DECK_PAPER.width / INCH, height: DECK_PAPER.height / INCH });
  deck.layout = 'SHEET';
  deck.theme = { headFontFace: DECK_FACE, bodyFontFace: DECK_FACE };
  deck.title = first?.sheet.title ?? '';
  deck.subject = first ? `${first.sheet.kicker} ${first.sheet.date}` : '';
  deck.company = '';
  for (const slide of input.slides) sheetSlide(deck, slide, input);
  for (const { sheet } of input.slides) deckSources(deck, sheet, input);
  return deck;
}

function sheetSlide(deck: PptxGenJS, { sheet, layout, page }: DeckSlide, input: DeckInput): void {
  const { words } = input;
  const slide = deck.addSlide();
  slide.background = { color: 'FFFFFF' };
  const map = groupOf(page.ops, 'map');
  const { view } = layout.figure;
  const rect = { x: map?.at?.x ?? 0, y: map?.at?.y ?? 0, width: view.width, height: view.height };
  header(slide, sheet, rect);
  if (map) {
    const grown = { x: rect.x - 1, y: rect.y - 1, width: rect.width + 2, height: rect.height + 2 };
    const alt = `${sheet.title}. ${sheet.kicker} ${sheet.date}. ${sheet.finding}`.slice(0, 900);
    slide.addImage({ data: input.raster([map], grown, MAP_SCALE), ...box(grown), altText: alt });
  }
  const strip = { x: rect.x, y: rect.y + rect.height + 6, width: rect.width, height: 90 };
  const white: Op = { kind: 'path', d: rectPath(0, 0, page.width, page.height), fill: '#FFFFFF' };
  const rest = page.ops.filter((op) => op.kind !== 'group');
  slide.addImage({
    data: input.raster([white, ...rest], strip, MAP_SCALE),
    ...box(strip),
    altText: words.histogramFilled(sheet.moment),
  });
  const side = { x: rect.x + rect.width + 22, width: page.width - DECK_PAPER.margin.x - rect.x - rect.width - 22 };
  const below = legend(slide, sheet, side, rect.y, input);
  sources(slide, sheet, { x: side.x, y: below, width: side.width, height: 604 - below }, words);
  const top = strip.y + strip.height + 2;
  const room = { x: rect.x, y: top, width: rect.width, height: 648 - top };
  const asides = asidesWithin(sheet, room, input);
  if (asides !== '') slide.addText(asides, { ...box(room), ...plain(ASIDE.size) });
  footer(slide, sheet, words, input);
  slide.addNotes(notesOf(sheet, words));
}

/** Letters of a title and a finding that fit a slide's head at a size that can be read; the notes have them whole. */
const MOST_TITLE = 130;
const MOST_FINDING = 240;

/** The setting of asides; a face may run a little wider than the one that is measured. */
const ASIDE = { size: 10.5, line: 14, wider: 1.1 };

/** Asides as far as they go, each at least a line: the slides of sources have all that they list. */
function asidesWithin(sheet: Sheet, room: Rect, { words, measure }: DeckInput): string {
  const texts = asidesOf(sheet, words).map(({ runs }) => runs.map(({ text }) => text).join(''));
  let left = Math.floor(room.height / ASIDE.line);
  return texts
    .map((text, index) => {
      const lines = Math.max(1, left - (texts.length - index - 1));
      const setting = { size: ASIDE.size * ASIDE.wider, line: ASIDE.line, width: room.width, lines };
      const { rows } = breakLines([{ text, face: 'body', colour: '' }], setting, measure);
      left -= rows.length;
      return rows.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join(' ');
    })
    .join('\n');
}

function header(slide: Slide, sheet: Sheet, map: Rect): void {
  const { x } = DECK_PAPER.margin;
  const right = { x: 900, y: 26, width: 1280 - 900 - x, height: 66 };
  const left = { x, y: 26, width: 852, height: 66 };
  slide.addText(
    [
      {
        text: cleanText(sheet.title, MOST_TITLE),
        options: {
          ...plain(sheet.title.length > 60 ? 20 : 27),
          ...directed(sheet.title),
          color: COLOUR.ink,
          bold: true,
          breakLine: true,
        },
      },
      { text: cleanText(sheet.finding, MOST_FINDING), options: { ...plain(13.5), ...directed(sheet.finding) } },
    ],
    { ...box(left), ...plain(13), valign: 'bottom', fit: 'shrink' },
  );
  slide.addText(
    [
      { text: sheet.kicker, options: { ...plain(12.5), breakLine: true } },
      {
        text: sheet.date,
        options: { ...plain(sheet.date.length > 20 ? 17 : 23), color: COLOUR.ink, bold: true, breakLine: true },
      },
      { text: sheet.made, options: plain(12.5) },
    ],
    { ...box(right), ...plain(12.5), align: 'right', valign: 'bottom', fit: 'shrink' },
  );
  slide.addShape('line', {
    x: x / INCH,
    y: (map.y - 11) / INCH,
    w: (1280 - 2 * x) / INCH,
    h: 0,
    line: { color: COLOUR.ink, width: 1.5 },
  });
}

/** Legend as text with a picture of each mark; returns where it ends. */
function legend(slide: Slide, sheet: Sheet, side: { x: number; width: number }, top: number, input: DeckInput): number {
  const { words } = input;
  let y = head(slide, words.legend, side, top);
  const rows = sheet.legend.toSorted((a, b) => Number(b.sure) - Number(a.sure));
  const step = Math.min(25, (270 - (y - top)) / Math.max(1, rows.length));
  for (const row of rows) {
    slide.addImage({ data: sample(row, input), ...box({ x: side.x, y: y + step / 2 - 14, width: 40, height: 28 }) });
    slide.addText(words.legendClass(row.kind, sheet.moment), {
      ...box({ x: side.x + 42, y, width: side.width - 82, height: step }),
      ...plain(12.5, { valign: 'middle', color: COLOUR.ink, fit: 'shrink' }),
    });
    slide.addText(words.number(row.count), {
      ...box({ x: side.x + side.width - 40, y, width: 40, height: step }),
      ...plain(12.5, { valign: 'middle', align: 'right', color: COLOUR.ink }),
    });
    y += step;
  }
  return y + 8;
}

function head(slide: Slide, text: string, side: { x: number; width: number }, y: number): number {
  slide.addText(text, {
    ...box({ x: side.x, y, width: side.width, height: 18 }),
    ...plain(12.5, { bold: true, color: COLOUR.ink }),
  });
  slide.addShape('line', {
    x: side.x / INCH,
    y: (y + 19) / INCH,
    w: side.width / INCH,
    h: 0,
    line: { color: COLOUR.rule, width: 0.75 },
  });
  return y + 22;
}

function sample(row: LegendRow, { raster, measure }: DeckInput): string {
  return raster(sampleOps(smallSample(row.sample), 3, 14, { k: 1, measure }), { x: 0, y: 0, width: 40, height: 28 }, 4);
}

/** As many entries as fit; the table on the next slide has them all. */
function sources(slide: Slide, sheet: Sheet, rect: Rect, words: BriefWords): void {
  if (sheet.entries.length === 0 || rect.height < 60) return;
  const y = head(slide, words.sources, rect, rect.y);
  const chars = Math.floor(rect.width / 5.4);
  const lines = Math.floor((rect.y + rect.height - y) / 13.5);
  const shown: Entry[] = [];
  let used = 0;
  for (const entry of sheet.entries) {
    const length = `${entry.number} ${entry.place} ${entry.text} ${entry.publishers}`.length;
    used += Math.ceil(length / chars);
    if (used > lines - 1) break;
    shown.push(entry);
  }
  const runs: PptxGenJS.TextProps[] = shown.flatMap((entry) => [
    { text: `${entry.number} ${entry.place} `, options: { ...plain(10.5), bold: true, color: COLOUR.ink } },
    { text: `${entry.text}. `, options: plain(10.5) },
    { text: entry.publishers, options: { ...plain(10.5), fontFace: DECK_SERIF, italic: true, breakLine: true } },
  ]);
  if (shown.length < sheet.entries.length) {
    runs.push({ text: words.more(sheet.entries.length - shown.length), options: plain(10.5) });
  }
  slide.addText(runs, { ...box({ ...rect, y, height: rect.y + rect.height - y }), ...plain(10.5) });
}

function footer(slide: Slide, sheet: Sheet, words: BriefWords, { raster }: DeckInput): void {
  const { x } = DECK_PAPER.margin;
  const qr = qrOps(sheet.link, 0, 0, 60);
  const width = 1280 - 2 * x - (qr.length > 0 ? 74 : 0);
  const left = [sheet.boundary, ...sheet.attributions].filter(Boolean).join(' ');
  const right = [sheet.review, `${words.edition(sheet.edition)}${sheet.link === '' ? '' : ` · ${sheet.link}`}`];
  slide.addText(left, { ...box({ x, y: 660, width: width * 0.6, height: 40 }), ...plain(10) });
  slide.addText(right.filter(Boolean).join('\n'), {
    ...box({ x: x + width * 0.62, y: 660, width: width * 0.38, height: 40 }),
    ...plain(10, { align: 'right' }),
  });
  if (qr.length > 0) {
    const data = raster(qr, { x: 0, y: 0, width: 60, height: 60 }, 4);
    slide.addImage({ data, ...box({ x: 1280 - x - 60, y: 644, width: 60, height: 60 }), altText: sheet.link });
  }
}

/** The quotes behind every mark, for whoever is asked about one. */
function notesOf(sheet: Sheet, words: BriefWords): string {
  const lines = [`${sheet.title}. ${sheet.kicker} ${sheet.date}.`, sheet.finding, ''];
  for (const entry of [...sheet.entries, ...sheet.offMap]) {
    lines.push(`${entry.number === null ? '' : `${entry.number}. `}${entry.place}: ${entry.text}`);
    for (const { sources } of entry.marks) {
      for (const { quote, publisher, published, report } of sources.slice(0, 4)) {
        const day = published === null ? words.undated : words.shortDay(published);
        lines.push(`   ${quoted(quote, words)} ${publisher}, ${day}${report?.url ? `, ${report.url}` : ''}`);
      }
    }
  }
  for (const { letter, place, text } of sheet.footnotes) lines.push(`${letter}. ${place}, ${text}`);
  return lines.join('\n').slice(0, 60_000);
}
