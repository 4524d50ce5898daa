import type { Palette } from './palette.ts';
import type { ShapeSprite, Sprite, TextSprite } from './sprite.ts';
import { type AtlasEntry, premultiplied } from './text-atlas.ts';

/** Floats a sprite takes: place 4, form 4, fill 4, stroke 4, line 4, texture 4. */
export const SPRITE_FLOATS = 24;

/** Numbers of the forms in the shader. */
export const FORMS = {
  text: 0,
  box: 1,
  burst: 2,
  disc: 3,
  segment: 4,
  head: 5,
  notch: 6,
  chevron: 7,
} as const satisfies Record<Sprite['shape'], number>;

/**
 * Sprites as the shader reads them, in the order given; null when `entry` has no room for a text. `ratio` is device
 * pixels a CSS pixel; upright texts are put on whole device pixels.
 */
export function encodeSprites(
  sprites: readonly Sprite[],
  palette: Palette,
  ratio: number,
  entry: (sprite: TextSprite) => AtlasEntry | null,
): Float32Array | null {
  const floats = new Float32Array(sprites.length * SPRITE_FLOATS);
  let at = 0;
  for (const sprite of sprites) {
    if (sprite.shape === 'text') {
      const picture = entry(sprite);
      if (!picture) return null;
      encodeText(floats, at, sprite, picture, ratio);
    } else {
      encodeShape(floats, at, sprite, palette);
    }
    at += SPRITE_FLOATS;
  }
  return floats;
}

function encodeText(floats: Float32Array, at: number, sprite: TextSprite, picture: AtlasEntry, ratio: number): void {
  const { width, height, baseline } = picture;
  const angle = sprite.angle ?? 0;
  const whole = (value: number): number => (angle === 0 ? Math.round(value * ratio) / ratio : value);
  const down = height / 2 - baseline;
  const left = whole(sprite.x - width / 2) + Math.sin(angle) * -down;
  const top = whole(sprite.y - baseline) + (angle === 0 ? 0 : baseline - height / 2 + Math.cos(angle) * down);
  floats.set([left + width / 2, top + height / 2, angle, FORMS.text, width / 2, height / 2, 0, 0], at);
  floats.set([picture.u0, picture.v0, picture.u1, picture.v1], at + 20);
}

function encodeShape(floats: Float32Array, at: number, sprite: ShapeSprite, palette: Palette): void {
  const { x, y, angle = 0, hw, hh, inner = 0, points = 0, width = 0, dash } = sprite;
  floats.set([x, y, angle, FORMS[sprite.shape], hw, hh, inner, sprite.hatched ? -1 : points], at);
  if (sprite.fill) floats.set(premultiplied(palette[sprite.fill], sprite.fillAlpha ?? 1), at + 8);
  if (sprite.stroke) floats.set(premultiplied(palette[sprite.stroke], sprite.strokeAlpha ?? 1), at + 12);
  floats.set([sprite.stroke ? width : 0, dash?.on ?? 0, dash?.off ?? 0, dash?.phase ?? 0], at + 16);
}
