import { expect, test } from 'vitest';
import { hiddenPlaces } from '../../../src/app/stage/hidden-places.ts';

const BOUNDS = [-5, 10, 5, 20] as const;
const LIST = { left: 700, top: 16, right: 900, bottom: 200 };
const ZOOM = { left: 860, top: 500, right: 890, bottom: 560 };
const place = (id: string, lon: number, lat: number, x: number, y: number) => ({ id, lon, lat, at: { x, y } });
const seen = place('seen', 0, 15, 400, 300);
const beyond = place('beyond', 7, 15, 1200, 300);
const underList = place('under the list', 3, 19, 720, 100);
const underButtons = place('under the buttons', 4, 12, 870, 520);
const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);

test('places beyond the bounds and under the buttons are hidden, before them those under the list itself', () => {
  const all = [seen, beyond, underList, underButtons];
  expect(ids(hiddenPlaces(all, BOUNDS, [ZOOM], LIST))).toEqual(['under the list', 'beyond', 'under the buttons']);
  expect(ids(hiddenPlaces(all, BOUNDS, [], null))).toEqual(['beyond']);
});

test('the list is never its own reason: with nothing else to tell it goes, and what it lay over is seen', () => {
  expect(hiddenPlaces([seen, underList], BOUNDS, [ZOOM], LIST)).toEqual([]);
  expect(hiddenPlaces([{ ...underList, at: null }, beyond], BOUNDS, [ZOOM], LIST)).toEqual([beyond]);
});
