import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standeeOf } from '../../src/brief/crowd.ts';
import { groupOf, textsOf } from '../../src/brief/op.ts';
import { FORMATS } from '../../src/brief/paper.ts';
import { boxAt, leadersOf, passes, stand, standAnyway } from '../../src/brief/standing.ts';
import type { Edition } from '../../src/contract/edition.ts';
import { briefOf, EDITION, gridEdition, matterOf } from './matter.ts';

const spot = fc.tuple(fc.double({ min: -10, max: 6, noNaN: true }), fc.double({ min: 10, max: 22, noNaN: true }));
/** Places that lie in heaps: each near one of a few centres. */
const heaps = fc
  .tuple(
    fc.array(spot, { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(), spot), { minLength: 1, maxLength: 90 }),
  )
  .map(([centres, places]) =>
    places.map(([index, [lon, lat]]): [number, number] => {
      const [x, y] = centres[index % centres.length]!;
      return [x + lon * 0.12, y + (lat - 16) * 0.12];
    }),
  );

/** An edition whose attacks lie at some points, every third two of them at one place. */
function editionAt(points: readonly [number, number][]): Edition {
  const edition = gridEdition(points.length);
  const features = edition.attacks.features.flatMap((feature, index) => {
    const { properties } = feature;
    const killed = [0, 4, 23, 160][index % 4]!;
    const own = { ...feature, geometry: { type: 'Point' as const, coordinates: points[index]! } };
    const first = {
      ...own,
      properties: { ...properties, killed, disputed: index % 5 === 0 ? (['date'] as const) : [] },
    };
    if (index % 3 > 0) return [first];
    const id = `${feature.id}-2`;
    const claims = properties.claims.map((claim) => ({ ...claim, id: `${id}-c` }));
    return [first, { ...own, id, properties: { ...properties, id, claims } }];
  });
  return { ...edition, attacks: { ...edition.attacks, features: features as Edition['attacks']['features'] } };
}

const AT = { moment: { mode: 'as-of', day: '2022-01-20', memory: 90 } } as const;

test('on a crowded sheet no number and no row of marks lies on another, nor on the scale or the locator', () => {
  fc.assert(
    fc.property(heaps, fc.constantFrom(...FORMATS), (points, format) => {
      const { sheet, layout } = briefOf({ ...AT, format, appendix: false }, matterOf(editionAt(points)));
      const map = groupOf(layout.pages[0]!.ops, 'map');
      const texts = textsOf(groupOf(map?.ops ?? [], 'marks')?.ops ?? []);
      const discs = texts
        .slice(-sheet.stacks.length)
        .map(({ x, y, width, text }) => ({ x: x + width / 2, y: y - 4, text }));
      expect(discs.map(({ text }) => Number(text)).sort((a, b) => a - b)).toEqual(sheet.stacks.map((_, i) => i + 1));
      const rows = sheet.stacks.map(({ id, halfWidth, halfHeight }) => {
        const { x, y } = sheet.spots.get(id)!;
        return { id, left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
      });
      const furniture = [sheet.furniture.scale, sheet.furniture.locator].flatMap((box) =>
        box ? [{ id: 'furniture', left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }] : [],
      );
      for (const [index, a] of rows.entries()) {
        for (const b of [...rows.slice(index + 1), ...furniture]) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          expect(Math.min(across, down), `${a.id} and ${b.id}`).toBeLessThanOrEqual(0);
        }
      }
      for (const [index, disc] of discs.entries()) {
        for (const other of discs.slice(index + 1)) {
          expect(Math.hypot(disc.x - other.x, disc.y - other.y), `${disc.text} and ${other.text}`).toBeGreaterThan(15);
        }
        for (const { id, left, right, top, bottom } of [...rows, ...furniture]) {
          const dx = Math.max(left - disc.x, 0, disc.x - right);
          const dy = Math.max(top - disc.y, 0, disc.y - bottom);
          expect(Math.hypot(dx, dy), `number ${disc.text} and ${id}`).toBeGreaterThan(7.5);
        }
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);

test('no leader of a crowded sheet passes under the marks of another place, but for those that lie on its own', () => {
  fc.assert(
    fc.property(heaps, (points) => {
      const { sheet, layout } = briefOf({ ...AT, appendix: false }, matterOf(editionAt(points)));
      const { view } = layout.figure;
      const boxes = sheet.stacks.map((stack) => {
        const standee = standeeOf(stack, view, sheet);
        return { id: stack.id, standee, box: boxAt(standee, sheet.spots.get(stack.id)!) };
      });
      for (const { id, standee, box } of boxes) {
        for (const leader of leadersOf(standee, box)) {
          for (const other of boxes) {
            const { x, y, width, height } = other.box;
            const inner = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
            const own = Math.abs(leader.from.x - x - width / 2) <= width / 2 + 1;
            const within = own && Math.abs(leader.from.y - y - height / 2) <= height / 2 + 1;
            if (other.id !== id && !within) expect(passes(leader, inner), `${id} under ${other.id}`).toBe(false);
          }
        }
      }
    }),
    { numRuns: 30, endOnFailure: true },
  );
}, 60_000);

test('whatever is put together, every mark is in one stack, and every place in the list under its stack’s number', () => {
  fc.assert(
    fc.property(heaps, (points) => {
      const { sheet } = briefOf({ ...AT, appendix: false }, matterOf(editionAt(points)));
      const drawn = sheet.stacks.flatMap(({ marks }) => marks.map(({ mark }) => mark.feature.id));
      const left = sheet.outside.flatMap(({ marks }) => marks.map(({ mark }) => mark.feature.id));
      expect([...drawn, ...left].sort()).toEqual(sheet.marks.map(({ feature }) => feature.id).sort());
      for (const stack of sheet.stacks) {
        const entries = sheet.entries.filter(({ number }) => number === sheet.numbers.get(stack.id));
        const places = entries.map(({ marks }) => marks[0]!.mark.feature.properties.placeId);
        expect(places.sort()).toEqual(stack.members.map(({ id }) => id).sort());
        expect(stack.shown.length + stack.hidden).toBe(stack.marks.length);
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 60_000);

test('a sheet with room folds nothing and puts nothing together', () => {
  const { sheet } = briefOf({}, matterOf(EDITION));
  expect(
    sheet.stacks.every(({ members, marks, hidden }) => members.length === 1 && (hidden === 0 || marks.length > 6)),
  ).toBe(true);
});

const box = { left: 20, right: 12, up: 12, down: 10 };
const near = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...box, anchors: [{ x: 200 + i * 3, y: 150 }] }));
const floor = { width: 400, height: 300, obstacles: [] };

test('what stands alone stands on its point, and where several would, each finds a place of its own nearby', () => {
  expect(stand(near(1), floor, 60)).toEqual([{ x: 200, y: 150 }]);
  const spots = stand(near(5), floor, 80).map((at) => at!);
  for (const [index, { x, y }] of spots.entries()) {
    expect(Math.hypot(x - 206, y - 150)).toBeLessThan(90);
    for (const other of spots.slice(index + 1)) {
      expect(Math.abs(x - other.x) >= 32 || Math.abs(y - other.y) >= 22).toBe(true);
    }
  }
});

test('what finds no room within reach is said to have none, and stands where it covers least if it must', () => {
  const walled = { width: 60, height: 40, obstacles: [] };
  const crowd = near(3).map((standee) => ({ ...standee, anchors: [{ x: 30, y: 20 }] }));
  expect(stand(crowd, walled, 40).filter((at) => at === null)).toHaveLength(2);
  expect(standAnyway(crowd, walled, 40)).toHaveLength(3);
});
