import { describe, expect, it } from 'vitest';
import { lettersBy } from '../../src/map/letters.ts';
import type { ShapeSprite, Sprite } from '../../src/map/sprite.ts';
import { type Folding, foldingAt, type Stack, selectedSprites, stackBounds, stacksOf } from '../../src/map/stacks.ts';
import type { ShownMark } from '../../src/timeline/mark-state.ts';
import { markAt } from './marks.ts';

const letters = lettersBy([{ code: 'WAGNER', letters: 'WG', en: 'Wagner Group', fr: 'Groupe Wagner' }]);
const none = new Set<string>();
const stack = (marks: ShownMark[], folding: Folding = 'row', changed: ReadonlySet<string> = none): Stack =>
  stacksOf(marks, changed, folding, letters)[0]!;
const shown = (s: Stack): string[] => s.shown.map(({ mark }) => mark.feature.id);

const base = (force: string, openedFrom: string) => markAt('Gao', 0, 'bases', 'open', { id: force, force, openedFrom });
const attack = (id: string, from: string, killed = 3) => markAt('Gao', 0, 'attacks', 'fresh', { id, from, killed });
const leave = markAt('Gao', 0, 'withdrawals', 'done', { id: 'leave' });
const three = [base('UN', '2014-01-01'), base('EU', '2016-01-01'), base('FR', '2013-01-01')];

describe('a stack', () => {
  it('sets bases by the day they opened, then attacks, then withdrawals', () => {
    expect(shown(stack([leave, attack('a', '2020-01-01'), base('UN', '2014-01-01')]))).toEqual(['UN', 'a', 'leave']);
    expect(shown(stack(three))).toEqual(['FR', 'UN', 'EU']);
  });

  it('shows three, from four on two and a count', () => {
    expect(stack(three).hidden).toBe(0);
    const four = stack([...three, base('ML', '2017-01-01')]);
    expect(shown(four)).toEqual(['FR', 'UN']);
    expect(four.hidden).toBe(2);
    expect(four.sprites.some((s) => s.shape === 'text' && s.text === '+2')).toBe(true);
  });

  it('does not hide an attack or a withdrawal behind bases', () => {
    expect(shown(stack([...three, attack('a', '2020-01-01')]))).toEqual(['FR', 'a']);
  });

  it('never folds what changed into the count', () => {
    const four = [...three, base('ML', '2017-01-01')];
    expect(shown(stack(four, 'row', new Set(['ML'])))).toEqual(['FR', 'ML']);
    expect(shown(stack(four, 'row', new Set(['ML', 'EU', 'UN'])))).toEqual(['FR', 'UN', 'EU', 'ML']);
  });

  it('shows one and a count in a single fold, but never a count of one', () => {
    expect(shown(stack(three, 'single'))).toEqual(['FR']);
    expect(stack(three, 'single').hidden).toBe(2);
    expect(stack(three.slice(0, 2), 'single').hidden).toBe(0);
  });

  it('gathers a country far out', () => {
    const marks = [
      markAt('Gao', 0, 'bases', 'open'),
      markAt('Kidal', 2, 'bases', 'open'),
      markAt('Niamey', 3, 'bases', 'open', { country: 'NE' }),
    ];
    const stacks = stacksOf(marks, none, 'country', letters);
    expect(stacks.map(({ id, lon }) => [id, lon])).toEqual([
      ['country:ML', 1],
      ['country:NE', 3],
    ]);
  });

  it('leaves out what is placed by country or region only', () => {
    const wide = markAt('Mali', 0, 'bases', 'open', { placeKind: 'country' });
    expect(
      stacksOf([wide, markAt('Sahel', 0, 'attacks', 'fresh', { placeKind: 'region' })], none, 'row', letters),
    ).toEqual([]);
  });

  it('is the same for marks in any order', () => {
    const four = [...three, attack('a', '2020-01-01'), attack('b', '2021-01-01')];
    expect(stack(four.toReversed())).toEqual(stack(four));
  });

  it('is a row of 19 px squares 3 px apart, centred', () => {
    const s = stack(three);
    expect(s.halfWidth * 2).toBe(3 * 19 + 2 * 3);
    const bodies = s.sprites.filter(
      (sprite): sprite is ShapeSprite => sprite.shape === 'box' && sprite.fill === 'base',
    );
    expect(bodies.map(({ x, hw }) => [x - hw, x + hw])).toEqual([
      [-31.5, -12.5],
      [-9.5, 9.5],
      [12.5, 31.5],
    ]);
  });

  it('makes room for the arrow of a handover and for the ring of a change', () => {
    expect(stack([markAt('Kidal', 0, 'bases', 'leaving')]).halfWidth * 2).toBe(19 + 10.5);
    const changed = stack([base('FR', '2013-01-01')], 'row', new Set(['FR']));
    expect([changed.halfWidth, changed.halfHeight]).toEqual([16.5, 16.5]);
    const large = stack([attack('a', '2020-01-01', 80)], 'row', new Set(['a']));
    expect(large.halfWidth).toBeGreaterThan(16.5 + 3);
  });

  it('writes the letters of the force, a dash for an unknown one', () => {
    const words = (s: Stack) => s.sprites.flatMap((sprite: Sprite) => (sprite.shape === 'text' ? [sprite.text] : []));
    expect(words(stack([markAt('x', 0, 'bases', 'open', { force: 'WAGNER' })]))).toEqual(['WG']);
    expect(words(stack([markAt('x', 0, 'bases', 'open', { force: 'TD' })]))).toEqual(['TD']);
    expect(words(stack([markAt('x', 0, 'bases', 'open', { force: 'men on motorbikes' })]))).toEqual(['–']);
  });
});

describe('foldingAt', () => {
  it('follows the zoom and the device', () => {
    expect([3.4, 3.5, 4.9, 5].map((zoom) => foldingAt(zoom, false))).toEqual(['country', 'single', 'single', 'row']);
    expect(foldingAt(8, true)).toBe('single');
  });
});

describe('selectedSprites', () => {
  it('rings the whole stack 4 px off, with a second line for the keyboard', () => {
    const s = stack(three);
    const rings = selectedSprites(s, false) as ShapeSprite[];
    const ring = rings.at(-1)!;
    expect(ring.hw - (ring.width ?? 0) / 2 - s.halfWidth).toBeCloseTo(3.75);
    expect(rings).toHaveLength(2);
    expect(selectedSprites(s, true)).toHaveLength(4);
  });
});

it('a stack lies in the box around its marks', () => {
  const far = [markAt('Gao', -2, 'bases', 'open'), markAt('Kidal', 3, 'bases', 'open')];
  far[1]!.feature.geometry.coordinates = [3, 5];
  const [whole] = stacksOf(far, none, 'country', letters);
  expect(whole!.marks).toHaveLength(2);
  expect(stackBounds(whole!)).toEqual([-2, 0, 3, 5]);
});
