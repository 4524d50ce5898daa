import { expect, test } from 'vitest';
import { joinedMarks } from '../../src/map/joined-marks.ts';
import type { ShownMark } from '../../src/timeline/mark-state.ts';
import { featureWith } from '../timeline/features.ts';

const list = (...ids: string[]): ShownMark[] =>
  ids.map((id) => ({ feature: featureWith({}, id), layer: 'attacks', state: 'fresh' }));

test('lists of marks become one, which stays the same list until one of them is another', () => {
  const joined = joinedMarks();
  const [few, chosen] = [list('a', 'b'), list('c')];
  const all = joined(few, [], chosen);
  expect(all.map(({ feature }) => feature.id)).toEqual(['a', 'b', 'c']);
  expect(joined(few, list(), chosen)).toBe(all);
  expect(joined(few, list('c'))).not.toBe(all);
  expect(joined(few, [])).toBe(few);
  expect(joined([], [])).toBe(joined([]));
});
