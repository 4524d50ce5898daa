import { describe, expect, it } from 'vitest';
import { burstClass, extentOf, lookOf, lowest, type MarkLook, markSprites } from '../../src/map/mark-look.ts';
import type { ShapeSprite, Sprite } from '../../src/map/sprite.ts';
import { markAt } from './marks.ts';

const look = (change: Partial<MarkLook>): MarkLook => {
  return { layer: 'bases', state: 'open', letters: 'FR', killed: null, disputed: false, ...change };
};
const shapes = (sprites: Sprite[], shape: ShapeSprite['shape']): ShapeSprite[] =>
  sprites.filter((sprite): sprite is ShapeSprite => sprite.shape === shape);
const texts = (sprites: Sprite[]): string[] => sprites.flatMap((s) => (s.shape === 'text' ? [s.text] : []));

describe('bases', () => {
  it('are solid when open, tinted when ageing, dotted when unconfirmed, dashed when announced', () => {
    const body = (state: MarkLook['state']) => {
      const box = shapes(markSprites(look({ state })), 'box').at(-1)!;
      return [box.fill, box.stroke, box.dash?.on];
    };
    expect(body('open')).toEqual(['base', undefined, undefined]);
    expect(body('ageing')).toEqual(['base-tint', 'base', undefined]);
    expect(body('unconfirmed')).toEqual(['base-tint', 'base', 1.5]);
    expect(body('announced')).toEqual(['surface', 'base', 4.2]);
    expect(body('closed')).toEqual(['map-halo', 'gone', undefined]);
  });

  it('carry a query when alleged, an arrow when handed over, one diagonal when closed', () => {
    expect(texts(markSprites(look({ state: 'alleged' })))).toEqual(['FR', '?']);
    expect(extentOf(look({ state: 'alleged' }))).toEqual({ left: 9.5, right: 14.5, up: 14.5, down: 9.5 });
    expect(shapes(markSprites(look({ state: 'leaving' })), 'head')[0]?.fill).toBe('leave');
    expect(shapes(markSprites(look({ state: 'closed' })), 'segment')).toHaveLength(1);
  });

  it('write a code of three letters smaller', () => {
    const font = (letters: string) => markSprites(look({ letters })).find((s) => s.shape === 'text')?.font;
    expect([font('FR'), font('FAC')]).toEqual(['letters', 'letters-narrow']);
  });
});

describe('attacks', () => {
  const star = (change: Partial<MarkLook>) => {
    const sprites = markSprites(look({ layer: 'attacks', state: 'fresh', ...change }));
    return { sprites, body: shapes(sprites, 'burst').at(-1)! };
  };

  it('grow with the lowest count of the sources', () => {
    expect([null, 0, 1, 9, 10, 49, 50, 500].map(burstClass)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect([0, 5, 20, 134].map((killed) => [star({ killed }).body.points, star({ killed }).body.hw])).toEqual([
      [6, 7],
      [8, 9],
      [10, 12.5],
      [12, 16.5],
    ]);
    expect([lowest(undefined), lowest(4), lowest({ min: 37, max: 80 }), lowest({ min: 5, max: null })]).toEqual([
      null,
      4,
      37,
      5,
    ]);
  });

  it('write their number from ten killed on', () => {
    expect([9, 10, 134].map((killed) => texts(star({ killed }).sprites))).toEqual([[], ['10'], ['134']]);
  });

  it('are hollow with a dot where the toll is unknown', () => {
    const { sprites, body } = star({ killed: null });
    expect([body.fill, body.stroke]).toEqual(['map-halo', 'attack']);
    expect(shapes(sprites, 'disc')).toHaveLength(1);
    expect(shapes(star({ killed: 0 }).sprites, 'disc')).toHaveLength(0);
  });

  it('turn to a tint in the older half, never to a transparent colour', () => {
    const { body } = star({ killed: 4, state: 'old' });
    expect([body.fill, body.stroke, body.width, body.fillAlpha]).toEqual(['attack-tint', 'attack', 1.25, undefined]);
  });

  it('are dashed when announced and carry a query when alleged', () => {
    expect(star({ killed: 4, state: 'announced' }).body.dash?.on).toBe(3);
    expect(texts(star({ killed: 4, state: 'alleged' }).sprites)).toEqual(['?']);
  });
});

describe('withdrawals', () => {
  const square = (state: MarkLook['state']) =>
    shapes(markSprites(look({ layer: 'withdrawals', state })), 'box').at(-1)!;

  it('are dashed when announced, solid when done, thin as a ghost', () => {
    expect([square('announced').dash?.on, square('done').dash, square('ghost').width]).toEqual([4, undefined, 1]);
    expect(shapes(markSprites(look({ layer: 'withdrawals', state: 'ghost' })), 'chevron')).toHaveLength(1);
    expect(shapes(markSprites(look({ layer: 'withdrawals', state: 'done' })), 'head')).toHaveLength(1);
  });

  it('reach 10.5 px further to the right than to the left', () => {
    const { left, right } = extentOf(look({ layer: 'withdrawals', state: 'done' }));
    expect(right - left).toBe(10.5);
  });
});

describe('every mark', () => {
  const layers = { bases: 'open', attacks: 'fresh', withdrawals: 'done' } as const;

  it.each(['bases', 'attacks', 'withdrawals'] as const)('of %s lies on a casing in the colour of the land', (layer) => {
    const first = markSprites(look({ layer, state: layers[layer], killed: 4 }))[0] as ShapeSprite;
    expect(first.fill ?? first.stroke).toBe('map-halo');
  });

  it.each(['bases', 'attacks', 'withdrawals'] as const)('of %s has an ink corner only when sources differ', (layer) => {
    const notches = (disputed: boolean) =>
      shapes(markSprites(look({ layer, state: layers[layer], killed: 4, disputed })), 'notch').map(({ fill }) => fill);
    expect([notches(false), notches(true)]).toEqual([[], ['dispute', 'dispute']]);
  });

  it('takes its look from the feature', () => {
    const mark = markAt('Gao', 0, 'attacks', 'fresh', { killed: { min: 37, max: 80 }, disputed: ['toll'] });
    expect(lookOf(mark, () => 'FR')).toEqual({
      layer: 'attacks',
      state: 'fresh',
      letters: '',
      killed: 37,
      disputed: true,
    });
  });
});
