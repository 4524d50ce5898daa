import type { Hatch } from '../map/halo.ts';
import { type Ink, PALETTES, type Palette } from '../map/palette.ts';
import { FONTS, type FontName, type Measure, type ShapeSprite, type Sprite, type TextSprite } from '../map/sprite.ts';
import {
  circlePath,
  FACES,
  type FaceName,
  type GroupOp,
  linePath,
  type MeasureText,
  n,
  type Op,
  type TextOp,
} from './op.ts';

/** White paper instead of the page's panel ground; the map keeps its land. */
export const SHEET_PALETTE: Palette = { ...PALETTES.light, surface: '#FFFFFF', 'ink-invert': '#FFFFFF' };

/** Hatch as on the map: slanted lines 6 apart. */
const STEP = 6;
const HATCH = { width: 1.6, opacity: 0.32 };

const faceByFont = new Map<FontName, FaceName>();
for (const [font, { family, weight, ...rest }] of Object.entries(FONTS) as [FontName, (typeof FONTS)[FontName]][]) {
  const italic = 'style' in rest;
  const face = (Object.keys(FACES) as FaceName[]).find((name) => {
    const candidate = FACES[name];
    return candidate.family === family && candidate.weight === weight && 'italic' in candidate === italic;
  });
  if (!face) throw new Error(`The sheet has no face for the map's ${font}.`);
  faceByFont.set(font, face);
}

const spacingOf = (font: FontName): number => {
  const found = FONTS[font];
  return 'spacing' in found ? found.spacing : 0;
};

/** The map's measure of its own fonts, by the sheet's. */
export function fontMeasure(measure: MeasureText): Measure {
  return (text, font) => measure(text, faceByFont.get(font) ?? 'body', FONTS[font].size, spacingOf(font));
}

/** Sprites as ops, moved by x, y and drawn `scale` times their size. */
export function spriteOps(sprites: readonly Sprite[], x: number, y: number, measure: MeasureText, scale = 1): Op[] {
  return sprites.flatMap((sprite) =>
    sprite.shape === 'text' ? textOps(sprite, x, y, measure, scale) : shapeOps(sprite, x, y, scale),
  );
}

function textOps(sprite: TextSprite, x: number, y: number, measure: MeasureText, k: number): TextOp[] {
  if (sprite.text === '') return [];
  const face = faceByFont.get(sprite.font) ?? 'body';
  const size = FONTS[sprite.font].size * k;
  const spacing = spacingOf(sprite.font) * k;
  const width = measure(sprite.text, face, size, spacing);
  const halo = sprite.halo && { colour: colour(sprite.halo), width: (sprite.haloWidth ?? 3) * k };
  const angle = sprite.angle ?? 0;
  return [
    {
      kind: 'text',
      x: x + sprite.x * k - (Math.cos(angle) * width) / 2,
      y: y + sprite.y * k - (Math.sin(angle) * width) / 2,
      text: sprite.text,
      face,
      size,
      colour: colour(sprite.fill),
      width,
      anchor: 'start',
      ...(spacing ? { spacing } : {}),
      ...(angle ? { angle } : {}),
      ...(halo ? { halo } : {}),
    },
  ];
}

const colour = (ink: Ink): string => SHEET_PALETTE[ink];

function shapeOps(sprite: ShapeSprite, x: number, y: number, k: number): Op[] {
  const d = shapePath(sprite, x, y, k);
  const ops: Op[] = [];
  const { fill, stroke, fillAlpha, strokeAlpha, dash } = sprite;
  if (fill && sprite.hatched) {
    const at = { x: x + sprite.x * k, y: y + sprite.y * k };
    ops.push(
      hatchOp(
        d,
        colour(fill),
        { x: at.x - sprite.hw * k, y: at.y - sprite.hh * k },
        sprite.hw * 2 * k,
        sprite.hh * 2 * k,
      ),
    );
  } else if (fill) {
    ops.push({ kind: 'path', d, fill: colour(fill), ...(fillAlpha === undefined ? {} : { opacity: fillAlpha }) });
  }
  if (stroke) {
    ops.push({
      kind: 'path',
      d,
      stroke: colour(stroke),
      width: (sprite.width ?? 1) * k,
      ...(strokeAlpha === undefined ? {} : { opacity: strokeAlpha }),
      ...(dash ? { dash: fitted(dash, sprite, k), dashPhase: (dash.phase ?? 0) * k } : {}),
      ...(sprite.shape === 'burst' || sprite.shape === 'notch' ? { round: true } : {}),
    });
  }
  return ops;
}

/** Dashes stretched so that the outline of a box or disc closes without a stump. */
function fitted(dash: { on: number; off: number }, { shape, hw, hh }: ShapeSprite, k: number): number[] {
  const around = shape === 'box' ? 4 * (hw + hh) : shape === 'disc' ? 2 * Math.PI * hw : 0;
  const period = dash.on + dash.off;
  const stretch = around === 0 ? 1 : around / Math.max(1, Math.round(around / period)) / period;
  return [dash.on * stretch * k, dash.off * stretch * k];
}

function shapePath(
  { shape, inner = 0, points = 0, angle = 0, ...sprite }: ShapeSprite,
  x: number,
  y: number,
  k: number,
): string {
  const [hw, hh] = [sprite.hw * k, sprite.hh * k];
  const cx = x + sprite.x * k;
  const cy = y + sprite.y * k;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (px: number, py: number): string => `${n(cx + px * cos - py * sin)} ${n(cy + px * sin + py * cos)}`;
  switch (shape) {
    case 'disc':
      return circlePath(cx, cy, hw);
    case 'segment':
      return `M${at(-hw, 0)}L${at(hw, 0)}`;
    case 'head':
      return `M${at(-hw, -hh)}L${at(hw, 0)}L${at(-hw, hh)}Z`;
    case 'chevron':
      return `M${at(-hw, -hh)}L${at(hw, 0)}L${at(-hw, hh)}`;
    case 'notch':
      return `M${at(-hw, -hh)}L${at(hw, -hh)}L${at(hw, hh)}Z`;
    case 'burst': {
      const corners: string[] = [];
      for (let i = 0; i < points * 2; i++) {
        const turn = (Math.PI * i) / points - Math.PI / 2;
        const radius = i % 2 === 0 ? hw : inner * k;
        corners.push(at(radius * Math.cos(turn), radius * Math.sin(turn)));
      }
      return `M${corners.join('L')}Z`;
    }
    case 'box': {
      const r = Math.min(inner * k, hw, hh);
      if (r <= 0) return `M${at(-hw, -hh)}L${at(hw, -hh)}L${at(hw, hh)}L${at(-hw, hh)}Z`;
      const arc = (px: number, py: number): string => `A${n(r)} ${n(r)} 0 0 1 ${at(px, py)}`;
      return [
        `M${at(-hw + r, -hh)}L${at(hw - r, -hh)}${arc(hw, -hh + r)}L${at(hw, hh - r)}${arc(hw - r, hh)}`,
        `L${at(-hw + r, hh)}${arc(-hw, hh - r)}L${at(-hw, -hh + r)}${arc(-hw + r, -hh)}Z`,
      ].join('');
    }
  }
}

/** Slanted lines within a path; x, y, width and height are its box. */
export function hatchOp(
  clip: string,
  stroke: string,
  box: { x: number; y: number },
  width: number,
  height: number,
): GroupOp {
  const lines: string[] = [];
  const gap = STEP * Math.SQRT2;
  for (let at = -height; at < width; at += gap) {
    lines.push(linePath(box.x + at, box.y + height, box.x + at + height, box.y));
  }
  return { kind: 'group', clip, ops: [{ kind: 'path', d: lines.join(''), stroke, ...HATCH }] };
}

/** A region's hatch, cut to the frame's size so that a far outline costs nothing. */
export function regionHatch(hatch: Hatch, width: number, height: number): GroupOp {
  const rings = hatch.rings.map((ring) => {
    let d = '';
    for (let i = 0; i < ring.length; i += 2) d += `${i === 0 ? 'M' : 'L'}${n(ring[i] ?? 0)} ${n(ring[i + 1] ?? 0)}`;
    return `${d}Z`;
  });
  return hatchOp(rings.join(''), colour(hatch.ink), { x: 0, y: 0 }, width, height);
}
