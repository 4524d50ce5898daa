import { describe, expect, it } from 'vitest';
import type { BaseLabel } from '../../src/map/base-label.ts';
import { BoxGrid } from '../../src/map/declutter.ts';
import { groundLabels } from '../../src/map/ground-labels.ts';
import type { Sprite, TextSprite } from '../../src/map/sprite.ts';
import type { Viewport } from '../../src/map/viewport.ts';
import { equator, measure, townLabel } from './marks.ts';

const names = (sprites: Sprite[]): TextSprite[] => sprites.filter((sprite) => sprite.shape === 'text');
const draw = (labels: BaseLabel[], view = equator(), taken = new BoxGrid(), kept = new Map<string, number>()) =>
  names(groundLabels(labels, view, taken, kept, measure));
const country = (...spots: [number, number, number][]): BaseLabel => ({
  kind: 'country',
  key: 'country:ML',
  text: 'MALI',
  spots: spots.map(([lon, lat, room]) => ({ lon, lat, room })),
  fonts: ['country-own', 'country'],
  minZoom: 0,
});

describe('the name of a country', () => {
  it('stands only where it fits inside the border', () => {
    expect(draw([country([0, 0, 0.2])])).toEqual([]);
    expect(draw([country([0, 0, 2])]).map(({ x }) => x)).toEqual([500]);
  });

  it('goes to the next spot where a mark is in the way or the first is off screen', () => {
    const taken = new BoxGrid();
    taken.add({ x: 500, y: 300, halfWidth: 20, halfHeight: 20 });
    expect(draw([country([0, 0, 2], [2, 1, 1])], equator(), taken)[0]!.x).toBeCloseTo(700);
    expect(draw([country([40, 0, 4], [-2, 1, 1])])[0]!.x).toBeCloseTo(300);
  });

  it('takes a smaller face rather than none', () => {
    const tall = 3.2 * 17;
    const faces = [1, 0.5].map((room) => draw([country([0, 0, room])])[0]?.font);
    expect(tall).toBeGreaterThan(50);
    expect(faces).toEqual(['country-own', 'country']);
  });

  it('stays on its spot while that is free, whatever comes free meanwhile', () => {
    const kept = new Map<string, number>();
    const taken = new BoxGrid();
    taken.add({ x: 500, y: 300, halfWidth: 20, halfHeight: 20 });
    const label = country([0, 0, 2], [2, 1, 1.5]);
    expect(draw([label], equator(), taken, kept)[0]!.x).toBeCloseTo(700);
    expect(draw([label], equator(), new BoxGrid(), kept)[0]!.x).toBeCloseTo(700);
  });

  it('is not written where a globe bends away', () => {
    const view: Viewport = { ...equator(), room: () => 0 };
    expect(draw([country([0, 0, 2])], view)).toEqual([]);
  });
});

describe('the name of a town', () => {
  it('stands east of its dot, else west', () => {
    expect(draw([townLabel('Dori', 0, 0)])[0]!.x).toBeGreaterThan(500);
    const taken = new BoxGrid();
    taken.add({ x: 530, y: 300, halfWidth: 20, halfHeight: 8 });
    expect(draw([townLabel('Dori', 0, 0)], equator(), taken)[0]!.x).toBeLessThan(500);
  });

  it('gives way to a mark on its dot and to a weightier town close by', () => {
    const taken = new BoxGrid();
    taken.add({ x: 500, y: 300, halfWidth: 9, halfHeight: 9 });
    expect(draw([townLabel('Dori', 0, 0)], equator(), taken)).toEqual([]);
    expect(draw([townLabel('Large', 0, 0), townLabel('Small', 0.2, 0.2)]).map(({ text }) => text)).toEqual(['Large']);
    const close = equator(8.3);
    expect(draw([townLabel('Large', 0, 0), townLabel('Small', 0.2, 0.2)], close)).toHaveLength(2);
  });

  it('waits for its zoom and for its place on screen', () => {
    expect(draw([{ ...townLabel('Dori', 0, 0), minZoom: 9 }])).toEqual([]);
    expect(draw([townLabel('Dori', 6, 0)])).toEqual([]);
    const covered = equator(undefined, { top: 0, right: 600, bottom: 0, left: 0 });
    expect(draw([townLabel('Dori', 0, 0)], covered)).toEqual([]);
  });
});

describe('the name of a river', () => {
  it('follows the water and stands above it', () => {
    const angle = Math.PI / 6;
    const river: BaseLabel = { ...townLabel('Niger', 0, 0, 'water'), fonts: ['water'], angle };
    const [name] = draw([river]);
    expect(name!.angle).toBe(angle);
    expect((name!.y - 300) * Math.cos(angle) - (name!.x - 500) * Math.sin(angle)).toBeLessThan(0);
  });
});
