import {
  FACES,
  type FaceName,
  familiesOf,
  type MeasureText,
  type Op,
  type PathOp,
  type PictureOp,
  type TextOp,
} from './op.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Pictures by the names that a display list calls them. */
export type Pictures = ReadonlyMap<string, CanvasImageSource>;

/** A face as canvas and CSS write it. */
export function cssFont(face: FaceName, size: number): string {
  const { weight, ...rest } = FACES[face];
  return `${'italic' in rest ? 'italic ' : ''}${weight} ${size}px ${familiesOf(face)}`;
}

/** Measures with a canvas, remembering every answer; the page's faces must be there before. */
export function canvasMeasure(context: Context): MeasureText {
  const widths = new Map<string, number>();
  return (text, face, size, spacing = 0) => {
    const key = `${face} ${size} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = cssFont(face, size);
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width + spacing * [...text].length;
  };
}

/** Draws a display list at `scale` device pixels a CSS pixel, from the context's origin. */
export function drawOps(context: Context, ops: readonly Op[], pictures: Pictures, scale: number): void {
  context.save();
  context.scale(scale, scale);
  draw(context, ops, pictures);
  context.restore();
}

function draw(context: Context, ops: readonly Op[], pictures: Pictures): void {
  for (const op of ops) {
    switch (op.kind) {
      case 'path':
        drawPath(context, op);
        break;
      case 'text':
        drawText(context, op);
        break;
      case 'picture':
        drawPicture(context, op, pictures);
        break;
      case 'group':
        context.save();
        if (op.at) context.translate(op.at.x, op.at.y);
        if (op.clip !== undefined) context.clip(new Path2D(op.clip));
        draw(context, op.ops, pictures);
        context.restore();
    }
  }
}

function drawPath(context: Context, op: PathOp): void {
  const path = new Path2D(op.d);
  context.globalAlpha = op.opacity ?? 1;
  if (op.fill !== undefined) {
    context.fillStyle = op.fill;
    context.fill(path);
  }
  if (op.stroke !== undefined) {
    context.strokeStyle = op.stroke;
    context.lineWidth = op.width ?? 1;
    context.setLineDash([...(op.dash ?? [])]);
    context.lineDashOffset = op.dashPhase ?? 0;
    context.lineJoin = op.round ? 'round' : 'miter';
    context.lineCap = 'butt';
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

function drawText(context: Context, op: TextOp): void {
  context.save();
  context.font = cssFont(op.face, op.size);
  context.direction = op.rtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  if (op.spacing && 'letterSpacing' in context) context.letterSpacing = `${op.spacing}px`;
  const left = op.anchor === 'start' ? 0 : op.anchor === 'middle' ? -op.width / 2 : -op.width;
  context.translate(op.x, op.y);
  if (op.angle) context.rotate(op.angle);
  if (op.halo) {
    context.strokeStyle = op.halo.colour;
    context.lineWidth = op.halo.width;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(op.text, left, 0);
  }
  context.fillStyle = op.colour;
  context.fillText(op.text, left, 0);
  context.restore();
}

function drawPicture(context: Context, op: PictureOp, pictures: Pictures): void {
  const picture = pictures.get(op.name);
  if (!picture) return;
  context.save();
  context.globalAlpha = op.opacity ?? 1;
  context.translate(op.x, op.y);
  if (op.angle) context.rotate(op.angle);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, op.width, op.height);
  context.restore();
}
