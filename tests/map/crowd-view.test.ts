import { describe, expect, test } from 'vitest';
import { LAYERS } from '../../src/contract/vocabulary.ts';
import { type CrowdPicture, createCrowdView } from '../../src/map/crowd-view.ts';
import { DOT_BYTES } from '../../src/map/dot-look.ts';
import { crowdOfMarks } from '../../src/timeline/crowd.ts';
import type { ShownMark } from '../../src/timeline/mark-state.ts';
import { markAt } from './marks.ts';

/** The whole world, at a zoom at which a degree is about 11 pixels. */
const WORLD = { frame: { x0: 0, y0: 0, x1: 1, y1: 1 }, zoom: 3, area: 800_000 };

/** Places a tenth of a degree apart, eastwards from the prime meridian. */
const row = (count: number, layer: ShownMark['layer'] = 'attacks') =>
  Array.from({ length: count }, (_, i) => markAt(`p${i}`, i / 10, layer, layer === 'attacks' ? 'fresh' : 'open'));

function viewOf(marks: readonly ShownMark[]) {
  const view = createCrowdView();
  view.set(
    crowdOfMarks(marks, () => false),
    LAYERS,
  );
  return view;
}

const marksIn = (picture: CrowdPicture | null) => (picture && 'marks' in picture ? picture.marks.length : null);
const dotsIn = (picture: CrowdPicture | null) => (picture && 'dots' in picture ? picture.dots.buffer.length : null);

describe('a crowd', () => {
  test('is drawn mark by mark where there is room, and as dots where there is not', () => {
    expect(marksIn(viewOf(row(400)).picture(WORLD))).toBe(400);
    expect(dotsIn(viewOf(row(401)).picture(WORLD))).toBeGreaterThan(20);
  });

  test('stays marks a little longer than it takes to become them', () => {
    const view = viewOf(row(400));
    view.picture(WORLD);
    expect(marksIn(view.picture({ ...WORLD, area: 660_000 }))).toBe(400);
    expect(marksIn(view.picture({ ...WORLD, area: 620_000 }))).toBeNull();
    expect(marksIn(view.picture({ ...WORLD, area: 660_000 }))).toBeNull();
  });

  test('shows only the layers that are on', () => {
    const marks = [
      ...row(300),
      ...row(300, 'bases').map((mark, i) => ({ ...mark, feature: { ...mark.feature, id: `b${i}` } })),
    ];
    const crowd = crowdOfMarks(marks, () => false);
    const view = createCrowdView();
    view.set(crowd, ['bases']);
    expect(marksIn(view.picture(WORLD))).toBe(300);
    view.set(crowd, []);
    expect(marksIn(view.picture(WORLD))).toBe(0);
  });

  test('leaves out what is beyond the frame', () => {
    const far = row(900).map((mark) => {
      const feature = { ...mark.feature, geometry: { ...mark.feature.geometry } };
      feature.geometry.coordinates = [-170 + mark.feature.geometry.coordinates[0], 60];
      feature.properties = { ...feature.properties, placeId: `far-${feature.properties.placeId}` };
      return { ...mark, feature };
    });
    const near = { ...WORLD, zoom: 6, frame: { x0: 0.49, y0: 0.45, x1: 0.52, y1: 0.55 } };
    expect(marksIn(viewOf([...row(50), ...far]).picture(near))).toBe(50);
  });

  test('sends its dots anew only when they changed', () => {
    const view = viewOf(row(2000));
    const versions = [view.picture(WORLD), view.picture(WORLD), view.picture({ ...WORLD, zoom: 3.1 })].map(
      (picture) => picture && 'dots' in picture && picture.dots.version,
    );
    expect(versions[1]).toBe(versions[0]);
    expect(versions[2]).not.toBe(versions[0]);
  });
});

describe('a pointer over dots', () => {
  test('finds the one place under it, or the box of several, within its reach', () => {
    const alone = markAt('alone', 40, 'attacks', 'fresh');
    const view = viewOf([...row(2000, 'attacks').filter((_, i) => i < 300 || i > 500), alone]);
    view.picture({ ...WORLD, area: 200_000 });
    const lonely = viewOf([...row(300), alone]);
    lonely.picture({ ...WORLD, area: 200_000 });
    expect(lonely.pick(40, 0, 12)).toEqual({ place: 'alone' });
    expect(lonely.pick(41, 0, 5)).toBeNull();
    expect(lonely.pick(41, 0, 22)).toEqual({ place: 'alone' });
    const several = lonely.pick(10, 0, 12);
    expect(several && 'bounds' in several && several.bounds[2] - several.bounds[0]).toBeGreaterThan(0.1);
  });

  test('finds nothing while marks are drawn', () => {
    const view = viewOf(row(10));
    view.picture(WORLD);
    expect(view.pick(0, 0, 12)).toBeNull();
  });
});

test('a dot takes twelve bytes, its place first', () => {
  const view = viewOf(row(900));
  const picture = view.picture(WORLD);
  if (!picture || !('dots' in picture)) throw new Error('no dots');
  const { bytes, length } = picture.dots.buffer;
  const xs = Array.from({ length }, (_, i) => new DataView(bytes).getFloat32(i * DOT_BYTES, true));
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(0.5);
  expect(Math.max(...xs)).toBeLessThan(0.5 + 90 / 360);
});
