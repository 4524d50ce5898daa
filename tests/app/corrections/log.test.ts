import { expect, test } from 'vitest';
import {
  append,
  EMPTY_LOG,
  isAsBuilt,
  linesOf,
  logOf,
  redo,
  takeBack,
  undo,
} from '../../../src/app/corrections/log.ts';
import type { Correction } from '../../../src/contract/correction.ts';

const line = (claim: string, change: 'accept' | 'reject', time = '2026-01-02T00:00:00.000Z'): Correction => ({
  claim,
  change,
  reason: 'Checked',
  author: '',
  time,
});
const [a, b, c] = [line('a', 'accept'), line('b', 'reject'), line('c', 'accept')];
const ids = (log: typeof EMPTY_LOG) => linesOf(log).map((one) => ('claim' in one ? one.claim : ''));

test('steps are undone and done again in turn', () => {
  const log = append(append(EMPTY_LOG, [a]), [b, c]);
  expect(ids(log)).toEqual(['a', 'b', 'c']);
  expect(ids(undo(log))).toEqual(['a']);
  expect(ids(redo(undo(log)))).toEqual(['a', 'b', 'c']);
  expect(ids(undo(undo(undo(log))))).toEqual([]);
  expect(redo(log)).toBe(log);
});

test('a new step forgets what was undone', () => {
  const log = append(undo(append(EMPTY_LOG, [a])), [b]);
  expect(ids(redo(log))).toEqual(['b']);
});

test('the same line is not added twice, whatever the order of its keys', () => {
  const log = append(EMPTY_LOG, [a]);
  expect(append(log, [{ time: a.time, author: '', reason: 'Checked', change: 'accept', claim: 'a' }])).toBe(log);
  expect(ids(append(log, [a, b]))).toEqual(['a', 'b']);
  expect(ids(append(log, [line('a', 'accept', '2026-01-03T00:00:00.000Z')]))).toEqual(['a', 'a']);
});

test('a toll with another number is another line', () => {
  const toll = (killed: number): Correction => ({
    claim: 'a',
    change: 'toll',
    killed: { min: killed, max: null },
    reason: 'x',
    author: '',
    time: a.time,
  });
  expect(linesOf(append(append(EMPTY_LOG, [toll(3)]), [toll(4)]))).toHaveLength(2);
});

test('lines from the middle can be taken back, and that too is undone', () => {
  const log = takeBack(append(append(EMPTY_LOG, [a, b]), [c]), [a]);
  expect(ids(log)).toEqual(['b', 'c']);
  expect(ids(undo(log))).toEqual(['a', 'b', 'c']);
  expect(takeBack(log, [a])).toBe(log);
});

test('a line that an edition was built with twice is one correction', () => {
  const log = logOf([a, b, { ...a }]);
  expect(ids(log)).toEqual(['a', 'b']);
  expect(linesOf(append(log, [c]))).toHaveLength(3);
  expect(isAsBuilt(log)).toBe(true);
});
