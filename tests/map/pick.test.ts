import { describe, expect, it } from 'vitest';
import { type Hit, POINTER_SIZE, pick, TOUCH_SIZE } from '../../src/map/pick.ts';

const hit = (id: string, x: number, half = 5): Hit => ({ id, x, y: 0, halfWidth: half, halfHeight: half });

describe('pick', () => {
  it('grows a small target to 24 px for a pointer and 44 px for a finger', () => {
    const hits = [hit('a', 0)];
    expect([12, 13].map((x) => pick(hits, x, 0, POINTER_SIZE))).toEqual(['a', null]);
    expect([22, 23].map((x) => pick(hits, x, 0, TOUCH_SIZE))).toEqual(['a', null]);
    expect([21, 23].map((y) => pick(hits, 0, y, TOUCH_SIZE))).toEqual(['a', null]);
  });

  it('takes the nearest of several in reach', () => {
    const hits = [hit('a', 0), hit('b', 20)];
    expect([8, 12].map((x) => pick(hits, x, 0, TOUCH_SIZE))).toEqual(['a', 'b']);
  });

  it('takes what lies on top of two that are equally near', () => {
    expect(pick([hit('under', 0), hit('over', 0)], 0, 0, POINTER_SIZE)).toBe('over');
  });

  it('finds nothing on bare ground', () => {
    expect(pick([], 0, 0, TOUCH_SIZE)).toBeNull();
  });
});
