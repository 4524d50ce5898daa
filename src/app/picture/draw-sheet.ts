/** A mark of the legend or a numbered source, already in words. */
export interface SheetLegendEntry {
  draw(context: CanvasRenderingContext2D, x: number, y: number): void;
  text: string;
  count: string;
}

/** A source line of the sheet: what the mark is, and who says so. */
export interface SheetSource {
  number: number;
  place: string;
  finding: string;
  publishers: string;
}

/** Everything a picture of the map says; all strings are in the reader's language. `map` is drawn at `scale`. */
export interface Sheet {
  title: string;
  finding: string;
  situation: string;
  date: string;
  made: string;
  legendTitle: string;
  legend: readonly SheetLegendEntry[];
  sourcesTitle: string;
  sources: readonly SheetSource[];
  moreSources(left: number): string;
  offMapTitle: string;
  offMap: readonly string[];
  scaleBar: { px: number; label: string };
  footLeft: string;
  footRight: string;
  map: HTMLCanvasElement;
  scale: number;
}

const INK = '#16191D';
const INK_2 = '#43484F';
const RULE = '#827E76';
const UI = 'Inter, system-ui, sans-serif';
const SERIF = '"Source Serif 4", Georgia, serif';
const NARROW = '"Barlow Condensed", "Arial Narrow", sans-serif';

const WIDTH = 1123;
const HEIGHT = 794;
const MAP = { x: 30, y: 98, width: 770, height: 588 };
const SIDE = { x: 820, width: 273 };

/** Draws the sheet on a canvas of 1123 by 794 CSS px times `scale`: white paper, the map, and what explains it. */
export function drawSheet(canvas: HTMLCanvasElement, sheet: Sheet): void {
  canvas.width = WIDTH * sheet.scale;
  canvas.height = HEIGHT * sheet.scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  context.scale(sheet.scale, sheet.scale);
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.textBaseline = 'alphabetic';
  drawHeader(context, sheet);
  drawMap(context, sheet);
  drawSide(context, sheet);
  drawFoot(context, sheet);
}

function drawHeader(context: CanvasRenderingContext2D, sheet: Sheet): void {
  text(context, sheet.title, 30, 52, `600 25px ${UI}`, INK, 760);
  text(context, sheet.finding, 30, 77, `400 13px ${UI}`, INK_2, 780);
  const right = WIDTH - 30;
  context.textAlign = 'right';
  text(context, sheet.situation, right, 37, `400 11.5px ${UI}`, INK_2);
  text(context, sheet.date, right, 60, `600 21px ${UI}`, INK);
  text(context, sheet.made, right, 77, `400 11.5px ${UI}`, INK_2);
  context.textAlign = 'left';
  context.fillStyle = INK;
  context.fillRect(30, 87, WIDTH - 60, 2);
}

function drawMap(context: CanvasRenderingContext2D, { map, scaleBar, scale }: Sheet): void {
  const frame = MAP.width / MAP.height;
  const own = map.width / map.height;
  const width = own > frame ? map.height * frame : map.width;
  const height = own > frame ? map.height : map.width / frame;
  const left = (map.width - width) / 2;
  const top = (map.height - height) / 2;
  context.drawImage(map, left, top, width, height, MAP.x, MAP.y, MAP.width, MAP.height);
  context.strokeStyle = INK;
  context.lineWidth = 1;
  context.strokeRect(MAP.x + 0.5, MAP.y + 0.5, MAP.width - 1, MAP.height - 1);
  const px = (scaleBar.px * MAP.width) / (width / scale);
  const x = MAP.x + 24;
  const y = MAP.y + MAP.height - 30;
  context.fillStyle = 'rgb(255 255 255 / .8)';
  context.fillRect(x - 12, y - 12, px + 48, 36);
  context.beginPath();
  context.moveTo(x, y - 6);
  context.lineTo(x, y);
  context.lineTo(x + px, y);
  context.lineTo(x + px, y - 6);
  context.lineWidth = 1.5;
  context.stroke();
  context.textAlign = 'center';
  text(context, '0', x, y + 14, `500 12px ${NARROW}`, INK);
  text(context, scaleBar.label, x + px, y + 14, `500 12px ${NARROW}`, INK);
  context.textAlign = 'left';
}

function drawSide(context: CanvasRenderingContext2D, sheet: Sheet): void {
  let y = heading(context, sheet.legendTitle, 110);
  for (const entry of sheet.legend) {
    entry.draw(context, SIDE.x + 14, y + 8);
    text(context, entry.text, SIDE.x + 38, y + 12, `500 11.5px ${UI}`, INK, SIDE.width - 70);
    context.textAlign = 'right';
    text(context, entry.count, SIDE.x + SIDE.width, y + 12, `500 11.5px ${UI}`, INK);
    context.textAlign = 'left';
    y += 24;
  }
  y = heading(context, sheet.sourcesTitle, y + 14);
  const bottom = MAP.y + MAP.height - (sheet.offMap.length > 0 ? 20 + 26 * Math.min(4, sheet.offMap.length) : 0);
  let left = sheet.sources.length;
  for (const source of sheet.sources) {
    const start = y;
    const lines = sourceLines(context, source);
    if (start + lines.length * 13 > bottom - 14) break;
    context.fillStyle = INK;
    context.beginPath();
    context.arc(SIDE.x + 7, y + 2, 6.5, 0, Math.PI * 2);
    context.fill();
    context.textAlign = 'center';
    text(context, String(source.number), SIDE.x + 7, y + 6, `600 10.5px ${NARROW}`, '#FFFFFF');
    context.textAlign = 'left';
    lines.forEach((line, i) => {
      let x = SIDE.x + 19;
      for (const { words, font, colour } of line) {
        text(context, words, x, y + 6 + i * 13, font, colour);
        context.font = font;
        x += context.measureText(words).width;
      }
    });
    y += lines.length * 13 + 4;
    left--;
  }
  if (left > 0) text(context, sheet.moreSources(left), SIDE.x + 19, y + 6, `400 10.25px ${UI}`, INK_2);
  if (sheet.offMap.length === 0) return;
  y = heading(context, sheet.offMapTitle, bottom + 12);
  for (const line of sheet.offMap.slice(0, 4)) {
    text(context, line, SIDE.x, y + 6, `400 11px ${UI}`, INK_2, SIDE.width);
    y += 16;
  }
}

interface Run {
  words: string;
  font: string;
  colour: string;
}

/** A source as lines of runs that fit the side column: place in bold, finding, publishers in serif italics. */
function sourceLines(context: CanvasRenderingContext2D, source: SheetSource): Run[][] {
  const runs: Run[] = [
    { words: source.place, font: `600 10.25px ${UI}`, colour: INK },
    { words: source.finding, font: `400 10.25px ${UI}`, colour: INK_2 },
    { words: source.publishers, font: `400 10.25px ${SERIF}`, colour: INK_2 },
  ];
  const lines: Run[][] = [[]];
  let used = 0;
  for (const { words, font, colour } of runs) {
    context.font = font;
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const width = context.measureText(`${word} `).width;
      if (used + width > SIDE.width - 19 && used > 0) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push({ words: `${word} `, font, colour });
      used += width;
    }
  }
  return lines;
}

function drawFoot(context: CanvasRenderingContext2D, sheet: Sheet): void {
  context.fillStyle = '#C6C1B6';
  context.fillRect(30, 740, WIDTH - 60, 1);
  text(context, sheet.footLeft, 30, 757, `400 9.5px ${UI}`, INK_2, 760);
  context.textAlign = 'right';
  text(context, sheet.footRight, WIDTH - 30, 757, `400 9.5px ${UI}`, INK_2);
  context.textAlign = 'left';
}

/** A heading of the side column with its rule; returns where the next line begins. */
function heading(context: CanvasRenderingContext2D, words: string, y: number): number {
  text(context, words, SIDE.x, y, `600 11.5px ${UI}`, INK);
  context.fillStyle = RULE;
  context.fillRect(SIDE.x, y + 5, SIDE.width, 1);
  return y + 14;
}

/** One line of text, cut with an ellipsis where it would be wider than `most`. */
function text(
  context: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  font: string,
  colour: string,
  most = Number.POSITIVE_INFINITY,
): void {
  context.font = font;
  context.fillStyle = colour;
  let shown = words;
  while (shown.length > 1 && context.measureText(shown).width > most)
    shown = `${shown.replace(/…$/, '').slice(0, -1)}…`;
  context.fillText(shown, x, y);
}
