import { describe, expect, test } from 'vitest';
import { LAYERS } from '../../src/contract/vocabulary.ts';
import { dotGrid } from '../../src/map/dot-grid.ts';
import { DOT_BYTES, dotScale, encodeDots, HALF_STEPS, NO_SHIFT, noDots, OUTLINES } from '../../src/map/dot-look.ts';
import { CLASS_COUNT, classOf } from '../../src/timeline/mark-class.ts';
import type { MarkState } from '../../src/timeline/mark-state.ts';

/** Dots of one place with so many marks of each kind, as the shader gets them. */
function dotsOf(marks: readonly [(typeof LAYERS)[number], MarkState, number][], scale = 0.5) {
  const grid = dotGrid(Float64Array.of(0), Float64Array.of(0), new Uint8Array(1), 3);
  const counts = new Uint32Array(2 * CLASS_COUNT);
  for (const [layer, state, count] of marks) counts[classOf(layer, state)] = count;
  const buffer = noDots();
  encodeDots(grid, counts, [[0, 1]], { layers: LAYERS, cellPx: 16, scale }, buffer);
  return Array.from({ length: buffer.length }, (_, i) => {
    const [shift, half, core, style] = new Uint8Array(buffer.bytes, i * DOT_BYTES + 8, 4);
    return {
      shift: shift! - NO_SHIFT,
      half: half! / HALF_STEPS,
      core: core!,
      layer: LAYERS[style! & 3],
      line: style! >> 2,
    };
  });
}

describe('a dot', () => {
  test('is solid when all is new, tinted with an outline when all has faded', () => {
    expect(dotsOf([['attacks', 'fresh', 4]])[0]).toMatchObject({ core: 255, line: OUTLINES.none });
    expect(dotsOf([['attacks', 'old', 4]])[0]).toMatchObject({ core: 0, line: OUTLINES.solid });
    expect(dotsOf([['bases', 'ageing', 1]])[0]).toMatchObject({ core: 0, line: OUTLINES.solid });
  });

  test('has a core whose area is the share of what is new', () => {
    const [dot] = dotsOf([
      ['attacks', 'fresh', 1],
      ['attacks', 'old', 3],
    ]);
    expect((dot!.core / 255) ** 2).toBeCloseTo(0.25, 2);
  });

  test('is dotted for what is alleged, announced or unconfirmed, grey for what is closed', () => {
    expect(dotsOf([['attacks', 'alleged', 1]])[0]).toMatchObject({ core: 0, line: OUTLINES.dotted });
    expect(dotsOf([['bases', 'unconfirmed', 1]])[0]).toMatchObject({ core: 0, line: OUTLINES.dotted });
    expect(dotsOf([['bases', 'closed', 1]])[0]).toMatchObject({ core: 0, line: OUTLINES.gone });
  });

  test('grows with its count, but not beyond its cell', () => {
    const half = (count: number) => dotsOf([['attacks', 'fresh', count]])[0]!.half;
    expect(half(1)).toBeCloseTo(4.5, 1);
    expect(half(8)).toBeGreaterThan(half(1));
    expect(half(100_000)).toBeLessThanOrEqual(16 * 0.6 + 0.1);
  });

  test('stands beside those of other layers, in the order of a stack', () => {
    const dots = dotsOf([
      ['withdrawals', 'done', 1],
      ['attacks', 'fresh', 1],
      ['bases', 'open', 1],
    ]);
    const at = Object.fromEntries(dots.map(({ layer, shift }) => [layer, shift]));
    expect(at.bases).toBeLessThan(at.attacks!);
    expect(at.attacks).toBeLessThan(at.withdrawals!);
    expect(dots.map(({ layer }) => layer)).toEqual(['attacks', 'withdrawals', 'bases']);
  });

  test('of one mark alone is as large as the designed mark where there is room for that', () => {
    expect(dotScale(2_000_000, 1000, 1000)).toBe(1);
    expect(dotScale(2_000_000, 4000, 4000)).toBeCloseTo(0.5);
    expect(dotScale(2_000_000, 1000, 30_000)).toBeLessThan(0.5);
    expect(dotsOf([['bases', 'open', 1]], 1)[0]!.half).toBe(9.5);
  });
});
