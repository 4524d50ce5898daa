/** The faces of a sheet; each is a family, weight and slant that the page loads. */
export const FACES = {
  body: { family: 'Inter', weight: 400 },
  medium: { family: 'Inter', weight: 500 },
  strong: { family: 'Inter', weight: 600 },
  bold: { family: 'Inter', weight: 700 },
  slanted: { family: 'Inter', weight: 400, italic: true },
  source: { family: 'Source Serif 4', weight: 400, italic: true },
  quote: { family: 'Source Serif 4', weight: 400 },
  axis: { family: 'Barlow Condensed', weight: 500 },
  mark: { family: 'Barlow Condensed', weight: 600 },
} as const satisfies Record<string, { family: string; weight: number; italic?: true }>;
export type FaceName = keyof typeof FACES;

/** What stands in for a letter that a family lacks, in order; the names of faces as CSS writes them. */
const FALLBACKS: Readonly<Record<(typeof FACES)[FaceName]['family'], string>> = {
  Inter: '"IBM Plex Sans Arabic", system-ui, sans-serif',
  'Source Serif 4': '"IBM Plex Sans Arabic", Georgia, serif',
  'Barlow Condensed': '"Arial Narrow", sans-serif',
};

/** Families of a face as CSS writes them. */
export function familiesOf(face: FaceName): string {
  const { family } = FACES[face];
  return `"${family}", ${FALLBACKS[family]}`;
}

/** Width of a text in CSS pixels; `spacing` is added after each letter. */
export type MeasureText = (text: string, face: FaceName, size: number, spacing?: number) => number;

/** A path in SVG's syntax (absolute M, L, C, A, Z) with flat paint. Lengths are CSS pixels at 96 dpi. */
export interface PathOp {
  kind: 'path';
  d: string;
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: readonly number[];
  dashPhase?: number;
  opacity?: number;
  round?: boolean;
}

/** One line of text; `y` is the baseline, `width` what it measures. `rtl` texts run right to left. */
export interface TextOp {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  face: FaceName;
  size: number;
  colour: string;
  width: number;
  anchor: 'start' | 'middle' | 'end';
  rtl?: boolean;
  spacing?: number;
  /** Clockwise about x, y; radians. */
  angle?: number;
  halo?: { colour: string; width: number };
  /** In an SVG: not to be seen, but to be selected and read back. */
  unseen?: true;
}

/** A picture by its name in the `Pictures` that a renderer is given, turned clockwise about its upper left corner. */
export interface PictureOp {
  kind: 'picture';
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  angle?: number;
  opacity?: number;
}

/**
 * Ops drawn together, moved by `at` and then cut to `clip` (a path in the group's own coordinates), under a name that
 * a renderer can ask for.
 */
export interface GroupOp {
  kind: 'group';
  name?: string;
  at?: { x: number; y: number };
  clip?: string;
  ops: readonly Op[];
}

export type Op = PathOp | TextOp | PictureOp | GroupOp;

/** A number as paths write it: to a hundredth of a pixel. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${n(x)} ${n(y)}H${n(x + width)}V${n(y + height)}H${n(x)}Z`;
}

export function linePath(x0: number, y0: number, x1: number, y1: number): string {
  return `M${n(x0)} ${n(y0)}L${n(x1)} ${n(y1)}`;
}

export function circlePath(x: number, y: number, r: number): string {
  return `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x - r)} ${n(y)}Z`;
}

/** All texts of a display list, in drawing order. */
export function textsOf(ops: readonly Op[]): TextOp[] {
  return ops.flatMap((op) => (op.kind === 'text' ? [op] : op.kind === 'group' ? textsOf(op.ops) : []));
}

/** The first group of a name, wherever it lies. */
export function groupOf(ops: readonly Op[], name: string): GroupOp | null {
  for (const op of ops) {
    if (op.kind !== 'group') continue;
    const found = op.name === name ? op : groupOf(op.ops, name);
    if (found) return found;
  }
  return null;
}
