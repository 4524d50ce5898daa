import { isRtl, wholeStart } from './clean-text.ts';
import type { FaceName, MeasureText, TextOp } from './op.ts';

/** Words in one face and colour; several make a paragraph. */
export interface Run {
  text: string;
  face: FaceName;
  colour: string;
}

/** What a paragraph is set in: size and line in pixels, `width` to break at, at most `lines` of them. */
export interface Setting {
  size: number;
  line: number;
  width: number;
  lines?: number;
  spacing?: number;
}

interface Piece extends Run {
  width: number;
}

/** Lines of a paragraph, each a row of pieces; `cut` when `lines` was too few and an ellipsis ends the last. */
export interface Lines {
  rows: { pieces: Piece[]; width: number }[];
  cut: boolean;
}

/** Breaks runs into lines at spaces; a word wider than a line is broken where the line ends. */
export function breakLines(runs: readonly Run[], setting: Setting, measure: MeasureText): Lines {
  const most = setting.lines ?? Number.POSITIVE_INFINITY;
  const rows: Lines['rows'] = [];
  let row: Piece[] = [];
  let used = 0;
  const width = (text: string, face: FaceName): number => measure(text, face, setting.size, setting.spacing);
  const finish = (): void => {
    const last = row.at(-1);
    if (last) {
      last.text = last.text.trimEnd();
      last.width = width(last.text, last.face);
    }
    rows.push({
      pieces: row.filter(({ text }) => text !== ''),
      width: row.reduce((sum, piece) => sum + piece.width, 0),
    });
    row = [];
    used = 0;
  };
  const put = (text: string, run: Run): void => {
    const last = row.at(-1);
    if (last && last.face === run.face && last.colour === run.colour) {
      used -= last.width;
      last.text += text;
      last.width = width(last.text, run.face);
      used += last.width;
    } else {
      const piece = { ...run, text, width: width(text, run.face) };
      row.push(piece);
      used += piece.width;
    }
  };
  for (const run of runs) {
    for (const word of run.text.match(/ *[^ ]+|^ +$/g) ?? []) {
      let rest = word;
      if (used > 0 && used + width(rest.trimEnd(), run.face) > setting.width + 0.01) finish();
      if (used === 0) rest = rest.trimStart();
      while (width(rest, run.face) > setting.width && rows.length <= most) {
        const head = fitting(rest, (text) => width(text, run.face) <= setting.width);
        if (head === '' || head === rest) break;
        put(head, run);
        finish();
        rest = rest.slice(head.length);
      }
      put(rest, run);
      if (rows.length > most) break;
    }
    const trailing = /[^ ]( +)$/.exec(run.text)?.[1];
    if (trailing && used > 0) put(' ', run);
  }
  if (row.length > 0) finish();
  if (rows.length <= most) return { rows, cut: false };
  const kept = rows.slice(0, most);
  const last = kept.at(-1);
  const tail = last?.pieces.at(-1);
  if (last && tail) {
    const room = setting.width - (last.width - tail.width);
    tail.text = `${fitting(tail.text, (text) => width(`${text.trimEnd()}…`, tail.face) <= room).trimEnd()}…`;
    last.width += width(tail.text, tail.face) - tail.width;
    tail.width = width(tail.text, tail.face);
  }
  return { rows: kept, cut: true };
}

/** The longest start of a text that fits. */
function fitting(text: string, fits: (text: string) => boolean): string {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return wholeStart(text, low);
}

/** Text ops of broken lines whose first line's box begins at x, y; `align` says where lines stand within `width`. */
function lineOps(
  lines: Lines,
  setting: Setting,
  x: number,
  y: number,
  align: 'start' | 'middle' | 'end' = 'start',
): TextOp[] {
  const ops: TextOp[] = [];
  lines.rows.forEach(({ pieces, width }, index) => {
    const rtl = isRtl(pieces.map(({ text }) => text).join(''));
    const free = setting.width - width;
    const from = rtl && align === 'start' ? free : align === 'start' ? 0 : align === 'middle' ? free / 2 : free;
    let at = x + from;
    const baseline = y + index * setting.line + (setting.line - setting.size) / 2 + setting.size * 0.82;
    for (const piece of rtl ? pieces.toReversed() : pieces) {
      ops.push({
        kind: 'text',
        x: at,
        y: baseline,
        text: piece.text,
        face: piece.face,
        size: setting.size,
        colour: piece.colour,
        width: piece.width,
        anchor: 'start',
        ...(rtl ? { rtl } : {}),
        ...(setting.spacing ? { spacing: setting.spacing } : {}),
      });
      at += piece.width;
    }
  });
  return ops;
}

/** A paragraph at x, y: its ops, its height and whether it was cut short. */
export function paragraph(
  runs: readonly Run[],
  setting: Setting,
  x: number,
  y: number,
  measure: MeasureText,
  align: 'start' | 'middle' | 'end' = 'start',
): { ops: TextOp[]; height: number; cut: boolean; width: number } {
  const lines = breakLines(runs, setting, measure);
  const width = Math.max(0, ...lines.rows.map((row) => row.width));
  return { ops: lineOps(lines, setting, x, y, align), height: lines.rows.length * setting.line, cut: lines.cut, width };
}
