import { describe, expect, it } from 'vitest';
import type { FeatureProperties } from '../../src/contract/feature.ts';
import { haloOf } from '../../src/map/halo.ts';
import type { Region } from '../../src/map/region.ts';
import { stacksOf } from '../../src/map/stacks.ts';
import { unmarked } from '../../src/map/unmarked.ts';
import { equator, markAt, townLabel } from './marks.ts';

const halo = (properties: Partial<FeatureProperties>, region: Region | null = null, view = equator()) => {
  const marks = [markAt('x', 0, 'attacks', 'fresh', properties)];
  return haloOf(stacksOf(marks, new Set(), 'row', () => '')[0]!, () => region, view);
};
const square: Region = {
  country: 'ML',
  en: 'Mopti',
  fr: 'Mopti',
  also: [],
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
        [-1, -1],
      ],
    ],
  },
};

describe('haloOf', () => {
  it('is a circle of the place’s radius on the ground', () => {
    const [circle] = halo({ radiusKm: 25 }).sprites;
    expect(circle!.hw).toBeCloseTo(25 / (40_075.017 / 36_000), 3);
    expect([circle!.fillAlpha, circle!.dash, circle!.hatched]).toEqual([0.09, { on: 3, off: 2.5 }, false]);
  });

  it('is not drawn for a settlement’s own extent nor where it would hide behind the mark', () => {
    const close = equator(9);
    expect(halo({ radiusKm: 6 }, null, close).sprites).toEqual([]);
    expect(halo({ radiusKm: 6, placeKind: 'admin2' }, null, close).sprites).toHaveLength(1);
    expect(halo({ radiusKm: 9 }).sprites).toEqual([]);
  });

  it('is the hatched outline of a region, in the colour of the layer', () => {
    const { sprites, hatch } = halo({ placeKind: 'admin1', radiusKm: 90 }, square);
    expect(hatch).toMatchObject({ ink: 'attack', x: 500, y: 300 });
    expect([...hatch!.rings[0]!].slice(0, 2).map(Math.round)).toEqual([400, 400]);
    expect(sprites.map(({ shape }) => shape)).toEqual(['segment', 'segment', 'segment', 'segment']);
    const phases = sprites.map(({ dash }) => dash?.phase ?? 0);
    expect(phases[1]).toBeCloseTo(200 % 5.5, 1);
  });

  it('is a hatched circle for a region without an outline', () => {
    const [circle] = halo({ placeKind: 'admin1', radiusKm: 90 }).sprites;
    expect([circle!.hatched, circle!.fillAlpha]).toEqual([true, 0.32]);
  });
});

describe('unmarked', () => {
  const stacks = stacksOf([markAt('Gao', 0, 'bases', 'open')], new Set(), 'row', () => '');
  const left = (...labels: ReturnType<typeof townLabel>[]) =>
    unmarked(labels, stacks, ({ id }) => id).map(({ text }) => text);

  it('drops the town that a mark stands on, and one of its name close by', () => {
    expect(left(townLabel('Elsewhere', 0.01, 0), townLabel('gao', 0.3, 0.2))).toEqual([]);
  });

  it('keeps other towns close by and namesakes far off', () => {
    expect(left(townLabel('Bourem', 0.3, 0.2), townLabel('Gao', 3, 0))).toEqual(['Bourem', 'Gao']);
  });

  it('drops the name of a country that is folded into a stack', () => {
    const folded = stacksOf([markAt('Gao', 0, 'bases', 'open')], new Set(), 'country', () => '');
    const label = { ...townLabel('MALI', 5, 5, 'country'), key: 'country:ML' };
    expect(unmarked([label], folded, () => 'Mali')).toEqual([]);
    expect(unmarked([label], stacks, () => 'Mali')).toEqual([label]);
  });
});
