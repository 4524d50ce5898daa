import type { LayerName } from '../../contract/vocabulary.ts';
import type { Palette } from '../../map/palette.ts';

/** What stands under a picture of the map. `layers` are those shown, with what they are called and how many marks. */
export interface Caption {
  title: string;
  date: string;
  sentence: string;
  layers: readonly { layer: LayerName; name: string; count: string }[];
  /** Whose data it is, what its owner asks, when it was made; a line or more each. */
  notes: readonly string[];
}

/** Sizes in CSS pixels. */
const EDGE = 20;
const TITLE = { font: '600 20px Inter', line: 28 };
const DATE = { font: '500 15px Inter', line: 22 };
const TEXT = { font: '400 14px Inter', line: 20 };
const NOTE = { font: '400 11px Inter', line: 15 };
const SWATCH = 12;

const INKS = { bases: 'base', attacks: 'attack', withdrawals: 'leave' } as const;

/** Breaks a text at spaces so that no line is wider than `width`, as `measure` has it; a longer word stands alone. */
export function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A map with its caption below, on a canvas of its own; `scale` is device pixels of the map's canvas a CSS pixel. */
export function drawPicture(
  map: HTMLCanvasElement,
  scale: number,
  caption: Caption,
  palette: Palette,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw a picture on');
  const width = map.width / scale;
  const measured = ({ font }: { font: string }) => {
    context.font = font;
    return (text: string) => context.measureText(text).width;
  };
  const block = (text: string, style: typeof TITLE, ink: string) => {
    const lines = linesOf(text, width - 2 * EDGE, measured(style));
    return lines.map((line) => ({ line, style, ink }));
  };
  const above = [
    ...block(caption.title, TITLE, palette.ink),
    ...block(caption.date, DATE, palette.ink),
    ...block(caption.sentence, TEXT, palette.ink),
  ];
  const below = caption.notes.flatMap((note) => block(note, NOTE, palette['map-label-2']));
  const high = (lines: readonly { style: typeof TITLE }[]) => lines.reduce((sum, { style }) => sum + style.line, 0);
  const legend = TEXT.line + 12;
  canvas.width = map.width;
  canvas.height = map.height + Math.ceil((2 * EDGE + high(above) + legend + high(below)) * scale);
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(map, 0, 0);
  context.scale(scale, scale);
  let y = map.height / scale + EDGE;
  const write = (lines: typeof above) => {
    for (const { line, style, ink } of lines) {
      context.font = style.font;
      context.fillStyle = ink;
      context.fillText(line, EDGE, y + style.line * 0.72);
      y += style.line;
    }
  };
  write(above);
  let x = EDGE;
  y += 6;
  context.font = TEXT.font;
  for (const { layer, name, count } of caption.layers) {
    context.fillStyle = palette[INKS[layer]];
    context.fillRect(x, y + (TEXT.line - SWATCH) / 2, SWATCH, SWATCH);
    context.fillStyle = palette.ink;
    const label = `${name}: ${count}`;
    context.fillText(label, x + SWATCH + 6, y + TEXT.line * 0.72);
    x += SWATCH + 6 + context.measureText(label).width + 24;
  }
  y += TEXT.line + 6;
  write(below);
  return canvas;
}
