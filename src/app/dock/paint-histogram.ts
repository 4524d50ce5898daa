import type { Day } from '../../contract/day.ts';
import type { LayerName } from '../../contract/vocabulary.ts';
import type { HistogramLayout, HistogramRect } from './histogram-layout.ts';

/** Colours of the painting, read from the tokens. */
export interface Paints {
  layer: Record<LayerName, string>;
  surface: string;
  ink: string;
  face: string;
}

/** How strongly what lies outside the view is outlined. */
const OUTSIDE = 0.85;
/** How strongly what is not in view on the map is outlined. */
const UNSEEN = 0.45;

/**
 * Paints laid-out cells: filled where their day lies in the window, outlined outside, hatched where the date is not
 * exact. The context is already scaled to CSS px.
 */
export function paintHistogram(
  context: CanvasRenderingContext2D,
  layout: HistogramLayout,
  window: { from: Day; to: Day },
  paints: Paints,
): void {
  context.lineWidth = 1;
  context.globalAlpha = UNSEEN;
  for (const { x, y, width, height, layer } of layout.unseen ?? []) {
    context.strokeStyle = paints.layer[layer];
    context.strokeRect(x + 0.5, y + 0.5, Math.max(0.5, width - 1), Math.max(0.5, height - 1));
  }
  for (const rect of layout.rects) {
    const colour = paints.layer[rect.layer];
    const day = rect.cell?.day ?? rect.bin.from;
    const inside = rect.cell ? day >= window.from && day <= window.to : rect.bin.to > window.from && day <= window.to;
    context.globalAlpha = inside ? 1 : OUTSIDE;
    context.fillStyle = colour;
    context.strokeStyle = colour;
    if (inside && rect.exact) {
      context.fillRect(rect.x, rect.y, rect.width, rect.height);
      continue;
    }
    if (rect.width < 4) {
      context.globalAlpha = inside ? 1 : 0.6;
      context.fillRect(rect.x, rect.y, rect.width, rect.height);
      continue;
    }
    context.strokeRect(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1);
    if (!rect.exact) hatch(context, rect);
  }
  context.globalAlpha = 1;
  context.fillStyle = paints.ink;
  context.font = `600 11px ${paints.face}`;
  context.textAlign = 'center';
  for (const { x, y, count } of layout.counts) context.fillText(String(count), x, y);
}

function hatch(context: CanvasRenderingContext2D, { x, y, width, height }: HistogramRect): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.beginPath();
  for (let at = -height; at < width; at += 3.5) {
    context.moveTo(x + at, y + height);
    context.lineTo(x + at + height, y);
  }
  context.stroke();
  context.restore();
}
