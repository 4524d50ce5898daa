import { describe, expect, it } from 'vitest';
import { type Box, BoxGrid } from '../../src/map/declutter.ts';
import { type LabelWish, placeLabels } from '../../src/map/place-labels.ts';
import { measure } from './marks.ts';

const inside: Box = { x: 500, y: 300, halfWidth: 500, halfHeight: 300 };
const wish = (id: string, x: number, y: number): LabelWish => {
  return { id, text: 'Timbuktu', font: 'place', box: { x, y, halfWidth: 9.5, halfHeight: 9.5 } };
};
const grid = (...boxes: Box[]): BoxGrid => {
  const made = new BoxGrid();
  for (const box of boxes) made.add(box);
  return made;
};
const block = (x: number, y: number): Box => ({ x, y, halfWidth: 14, halfHeight: 6 });
const east = block(540, 300);
const south = block(500, 322);
const west = block(460, 300);

describe('placeLabels', () => {
  const sideOf = (...taken: Box[]) => {
    const one = wish('a', 500, 300);
    const label = placeLabels([one], grid(one.box, ...taken), inside, measure)[0];
    return label && [Math.sign(Math.round(label.box.x - 500)), Math.sign(Math.round(label.box.y - 300))];
  };

  it('takes east, then south, west and north, then a corner', () => {
    expect(sideOf()).toEqual([1, 0]);
    expect(sideOf(east)).toEqual([0, 1]);
    expect(sideOf(east, south)).toEqual([-1, 0]);
    expect(sideOf(east, south, west)).toEqual([0, -1]);
    expect(sideOf(block(540, 300), block(490, 322), west, block(490, 278))).toEqual([1, 1]);
  });

  it('leaves a name out rather than write it over a mark', () => {
    const ring = { x: 500, y: 300, halfWidth: 120, halfHeight: 60 };
    expect(sideOf(ring)).toBeUndefined();
  });

  it('keeps to the part of the map that no panel covers, where it can', () => {
    const narrow: Box = { x: 260, y: 300, halfWidth: 260, halfHeight: 300 };
    const one = wish('a', 500, 300);
    const [label] = placeLabels([one], grid(one.box), narrow, measure);
    expect(label!.box.x).toBeLessThan(500);
  });

  it('never lets two names or a name and a stack touch', () => {
    const wishes = Array.from({ length: 30 }, (_, i) =>
      wish(`p${i}`, 300 + (i % 6) * 45, 200 + Math.floor(i / 6) * 30),
    );
    const labels = placeLabels(wishes, grid(...wishes.map(({ box }) => box)), inside, measure);
    const boxes = [...wishes.map(({ box }) => box), ...labels.map(({ box }) => box)];
    expect(labels.length).toBeGreaterThan(5);
    for (const { box } of labels) {
      const others = boxes.filter((other) => other !== box);
      const hit = others.some(
        (other) =>
          Math.abs(other.x - box.x) < other.halfWidth + box.halfWidth &&
          Math.abs(other.y - box.y) < other.halfHeight + box.halfHeight,
      );
      expect(hit).toBe(false);
    }
  });
});
