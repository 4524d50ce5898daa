import { drawOps } from '../../brief/canvas.ts';
import type { Page } from '../../brief/sheet-layout.ts';
import type { Workshop } from './workshop.ts';

/**
 * Draws a page on a canvas of its own size times `scale`; what the preview shows and every picture holds. The canvas
 * must stand in no document: there it would take on the page's font features, and the text other widths.
 * It is drawn without the graphics card, so that every machine gives the same pixels.
 */
export function drawPage(canvas: HTMLCanvasElement, page: Page, workshop: Workshop, scale: number): void {
  canvas.width = Math.round(page.width * scale);
  canvas.height = Math.round(page.height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser cannot draw a picture of that size.');
  drawOps(context, page.ops, workshop.pictures, scale);
}

/** Puts a drawn page on a canvas of the document, pixel for pixel. */
export function showOn(shown: HTMLCanvasElement, drawn: HTMLCanvasElement): void {
  shown.width = drawn.width;
  shown.height = drawn.height;
  shown.getContext('2d', { willReadFrequently: true })?.drawImage(drawn, 0, 0);
}
