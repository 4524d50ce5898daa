import { PALETTES } from '../../map/palette.ts';
import { FONTS, type ShapeSprite, type Sprite } from '../../map/sprite.ts';
import { pathOf } from '../marks/sprite-path.ts';

/** Paints sprites on a 2D canvas around a point, in the light palette of paper. */
export function paintSprites(
  context: CanvasRenderingContext2D,
  sprites: readonly Sprite[],
  x: number,
  y: number,
): void {
  for (const sprite of sprites) {
    context.save();
    context.translate(x, y);
    if (sprite.shape === 'text') {
      const { weight, size, family } = FONTS[sprite.font];
      context.font = `${weight} ${size}px "${family}"`;
      context.textAlign = 'center';
      context.fillStyle = PALETTES.light[sprite.fill];
      context.fillText(sprite.text, sprite.x, sprite.y);
    } else {
      paintShape(context, sprite);
    }
    context.restore();
  }
}

function paintShape(context: CanvasRenderingContext2D, sprite: ShapeSprite): void {
  if (sprite.angle) {
    context.translate(sprite.x, sprite.y);
    context.rotate(sprite.angle);
    context.translate(-sprite.x, -sprite.y);
  }
  const path = new Path2D(pathOf(sprite));
  if (sprite.fill) {
    context.globalAlpha = sprite.fillAlpha ?? 1;
    context.fillStyle = PALETTES.light[sprite.fill];
    context.fill(path);
  }
  if (sprite.stroke) {
    context.globalAlpha = sprite.strokeAlpha ?? 1;
    context.strokeStyle = PALETTES.light[sprite.stroke];
    context.lineWidth = sprite.width ?? 1;
    if (sprite.dash) context.setLineDash([sprite.dash.on, sprite.dash.off]);
    context.stroke(path);
  }
}
