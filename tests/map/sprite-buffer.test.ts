import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/map/palette.ts';
import type { Sprite } from '../../src/map/sprite.ts';
import { encodeSprites, FORMS, SPRITE_FLOATS } from '../../src/map/sprite-buffer.ts';

const picture = { u0: 0.1, v0: 0.2, u1: 0.3, v1: 0.4, width: 20, height: 10, baseline: 8 };
const encode = (sprites: Sprite[], ratio = 1) => encodeSprites(sprites, PALETTES.light, ratio, () => picture)!;

describe('encodeSprites', () => {
  it('premultiplies colours and leaves the unset ones clear', () => {
    const floats = encode([{ shape: 'disc', x: 5, y: 6, hw: 7, hh: 7, fill: 'focus-gap', fillAlpha: 0.5 }]);
    expect([...floats.slice(0, 6)]).toEqual([5, 6, 0, FORMS.disc, 7, 7]);
    expect([...floats.slice(8, 16)]).toEqual([0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0]);
  });

  it('puts upright texts on whole device pixels', () => {
    for (const ratio of [1, 2, 3]) {
      const floats = encode([{ shape: 'text', x: 50.21, y: 60.37, text: 'Gao', font: 'place', fill: 'ink' }], ratio);
      for (const edge of [floats[0]! - 10, floats[1]! - 5]) {
        expect(edge * ratio).toBeCloseTo(Math.round(edge * ratio), 3);
      }
      expect(Math.abs(floats[1]! - 5 + 8 - 60.37)).toBeLessThanOrEqual(0.5 / ratio + 1e-4);
    }
  });

  it('turns a text about its baseline', () => {
    const floats = encode([
      { shape: 'text', x: 0, y: 0, text: 'Niger', font: 'water', fill: 'ink', angle: Math.PI / 2 },
    ]);
    expect(floats[0]!).toBeCloseTo(3);
    expect(floats[1]!).toBeCloseTo(0);
  });

  it('gives a whole record to each sprite, and null when a text finds no room', () => {
    const text: Sprite = { shape: 'text', x: 0, y: 0, text: 'Gao', font: 'place', fill: 'ink' };
    expect(encode([text, text]).length).toBe(2 * SPRITE_FLOATS);
    expect(encodeSprites([text], PALETTES.light, 1, () => null)).toBeNull();
  });
});
