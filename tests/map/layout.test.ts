import { describe, expect, it } from 'vitest';
import { type LayoutInput, layout } from '../../src/map/layout.ts';
import { POINTER_SIZE, pick } from '../../src/map/pick.ts';
import type { ShapeSprite, Sprite } from '../../src/map/sprite.ts';
import { stacksOf } from '../../src/map/stacks.ts';
import type { ShownMark } from '../../src/timeline/mark-state.ts';
import { equator, markAt, measure, townLabel } from './marks.ts';

function picture(marks: ShownMark[], change: Partial<LayoutInput> = {}) {
  return layout({
    stacks: stacksOf(marks, new Set(), 'row', () => 'FR'),
    nameOf: ({ id }) => id,
    selected: null,
    focused: null,
    numbers: new Map(),
    obstacles: [],
    baseLabels: [],
    regionOf: () => null,
    view: equator(),
    measure,
    keptSpots: new Map(),
    ...change,
  });
}
const texts = (sprites: Sprite[]) => sprites.flatMap((sprite) => (sprite.shape === 'text' ? [sprite.text] : []));
const shapes = (sprites: Sprite[], shape: ShapeSprite['shape']) =>
  sprites.filter((sprite): sprite is ShapeSprite => sprite.shape === shape);

describe('layout', () => {
  it('draws from below: halo, leader, names of the ground, marks, names of places, numbers', () => {
    const far = markAt('Ichagara', 2, 'attacks', 'fresh', { radiusKm: 25, killed: 4 });
    const { sprites } = picture([markAt('Gao', 0, 'bases', 'open'), markAt('Kidal', 0.05, 'bases', 'open'), far], {
      baseLabels: [townLabel('Dori', -2, 1)],
      numbers: new Map([['Gao', 7]]),
    });
    const at = (found: (sprite: Sprite) => boolean) => sprites.findIndex(found);
    const order = [
      at((s) => s.shape === 'disc' && s.fillAlpha === 0.09),
      at((s) => s.shape === 'segment' && s.stroke === 'map-dot'),
      at((s) => s.shape === 'text' && s.text === 'Dori'),
      at((s) => s.shape === 'box' && s.fill === 'base'),
      at((s) => s.shape === 'text' && s.text === 'Gao'),
      at((s) => s.shape === 'text' && s.text === '7'),
    ];
    expect(order.every((index) => index >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('keeps names of countries and capitals out of what a crowd of dots is drawn over', () => {
    const country = { ...townLabel('MALI', -2, 1, 'country'), fonts: ['country' as const] };
    const spots = [{ lon: -2, lat: 1, room: 2 }];
    const capital = { ...townLabel('Bamako', 1, 1, 'capital'), fonts: ['capital' as const] };
    const { sprites, ground } = picture([], { baseLabels: [{ ...country, spots }, capital, townLabel('Dori', 3, 1)] });
    expect(texts(sprites.slice(0, ground))).toEqual(['Dori']);
    expect(texts(sprites.slice(ground))).toEqual(['MALI', 'Bamako']);
  });

  it('writes fewer names in a small picture, with more room between them', () => {
    const marks = Array.from({ length: 10 }, (_, i) => i / 4).map((lon) =>
      markAt(`place at ${lon}`, lon, 'bases', 'open'),
    );
    const named = (width: number, height: number) =>
      texts(picture(marks, { view: { ...equator(), width, height } }).sprites).filter((text) =>
        text.startsWith('place'),
      );
    expect(named(1000, 600).length).toBeGreaterThan(named(600, 300).length);
    expect(named(600, 300).length).toBeGreaterThan(0);
  });

  it('draws a leader only for a stack that had to move, from its true place', () => {
    expect(shapes(picture([markAt('Gao', 0, 'bases', 'open')]).sprites, 'segment')).toEqual([]);
    const { sprites } = picture([markAt('Gao', 0, 'bases', 'open'), markAt('Kidal', 0.05, 'bases', 'open')]);
    const dot = shapes(sprites, 'disc').find(({ fill, hw }) => fill === 'map-dot' && hw === 2);
    expect(dot?.x).toBeCloseTo(505);
  });

  it('never moves the selected stack for another, and rings it alone', () => {
    const marks = [markAt('Gao', 0, 'bases', 'open'), markAt('Kidal', 0.05, 'bases', 'open')];
    const { sprites, hits } = picture(marks, { selected: 'Kidal' });
    expect(hits.findLast(({ id }) => id === 'Kidal')?.x).toBeCloseTo(505);
    expect(shapes(sprites, 'box').filter(({ stroke }) => stroke === 'focus')).toHaveLength(1);
  });

  it('puts the edges of squares on whole device pixels', () => {
    for (const ratio of [1, 2, 3]) {
      const { sprites } = picture([markAt('Gao', 0.0123, 'bases', 'open')], { view: { ...equator(), ratio } });
      const body = shapes(sprites, 'box').find(({ fill }) => fill === 'base')!;
      for (const edge of [body.x - body.hw, body.y - body.hh]) expect((edge * ratio) % 1).toBeCloseTo(0);
    }
  });

  it('keeps the relative places of all marks while the map is dragged', () => {
    const marks = [0, 0.1, 0.17, 0.3, 0.33].map((lon, i) => markAt(`p${i}`, lon, 'bases', 'open'));
    const middles = (dx: number) => {
      const view = equator();
      const moving = {
        ...view,
        project: (lon: number, lat: number) => ({ ...view.project(lon, lat)!, x: view.project(lon, lat)!.x + dx }),
      };
      const { hits } = picture(marks, { view: moving, nameOf: () => '' });
      return hits
        .filter(({ halfWidth }) => halfWidth > 5)
        .map(({ id, x, y }) => `${id} ${(x - dx).toFixed(3)} ${y.toFixed(3)}`);
    };
    expect(middles(37.3)).toEqual(middles(0));
  });

  it('hits a stack and the name beside it', () => {
    const { hits } = picture([markAt('Gao', 0, 'bases', 'open')]);
    expect(pick(hits, 500, 300, POINTER_SIZE)).toBe('Gao');
    expect(pick(hits, 525, 300, POINTER_SIZE)).toBe('Gao');
    expect(pick(hits, 600, 300, POINTER_SIZE)).toBeNull();
  });

  it('writes no name under a panel', () => {
    const panel = { x: 560, y: 300, halfWidth: 45, halfHeight: 60 };
    const { sprites } = picture([markAt('Gao', 0, 'bases', 'open')], {
      obstacles: [panel],
      baseLabels: [townLabel('Dori', 0.6, 0.2)],
    });
    const names = sprites.filter((s) => s.shape === 'text' && s.text !== 'FR');
    expect(names.map((s) => [s.shape === 'text' && s.text, s.x < 515])).toEqual([['Gao', true]]);
  });

  it('names every stack once, in a heavier face where it is selected', () => {
    const { sprites } = picture([markAt('Gao', 0, 'bases', 'open'), markAt('Kidal', 2, 'bases', 'open')], {
      selected: 'Gao',
    });
    expect(texts(sprites)).toEqual(['FR', 'FR', 'Gao', 'Kidal']);
    const fonts = sprites.flatMap((s) => (s.shape === 'text' && s.text !== 'FR' ? [s.font] : []));
    expect(fonts).toEqual(['place-selected', 'place']);
  });
});
