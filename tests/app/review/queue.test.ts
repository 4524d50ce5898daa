import { expect, test } from 'vitest';
import { indexEdition } from '../../../src/app/edition/edition-index.ts';
import { contextOf } from '../../../src/app/review/context.ts';
import { reviewQueue, stepInQueue } from '../../../src/app/review/queue.ts';
import { toldEdition } from '../../fixtures/told-edition.ts';

const index = indexEdition(toldEdition().edition);
const ids = (limit: number, judged: string[] = []): string[] =>
  reviewQueue(index, new Set(judged), limit).map(({ claim }) => claim.id);

test('the least sure come first, each once, without those that were judged', () => {
  expect(ids(0.65)).toEqual(['tombouctou-1', 'camp-left-1', 'camp-left-copy-1']);
  expect(ids(0.65, ['camp-left-1'])).toEqual(['tombouctou-1', 'camp-left-copy-1']);
  expect(ids(1.01)).toHaveLength(6);
  expect(ids(0.1)).toEqual([]);
});

test('a claim that closes a base is reviewed as the withdrawal it is', () => {
  expect(reviewQueue(index, new Set(), 0.6).find(({ claim }) => claim.id === 'camp-left-1')?.layer).toBe('withdrawals');
});

test('steps go round the queue', () => {
  const queue = reviewQueue(index, new Set(), 0.65);
  expect(stepInQueue(queue, 'tombouctou-1', 1)).toBe('camp-left-1');
  expect(stepInQueue(queue, 'tombouctou-1', -1)).toBe('camp-left-copy-1');
  expect(stepInQueue(queue, 'gone', 1)).toBe('tombouctou-1');
  expect(stepInQueue([], 'tombouctou-1', 1)).toBeNull();
});

test('a sentence stands in its paragraph, cut at words', () => {
  const text = `First paragraph.\n\n${'word '.repeat(100)}HERE it is.${' after'.repeat(100)}\n\nLast.`;
  const start = text.indexOf('HERE');
  const { before, quote, after } = contextOf(text, { start, end: start + 11 });
  expect(quote).toBe('HERE it is.');
  expect(before).toMatch(/^… word (?:word )+$/);
  expect(before.length).toBeLessThan(270);
  expect(after).toMatch(/^ after(?: after)+ …$/);
  const short = contextOf('One. Two. Three.', { start: 5, end: 9 });
  expect(short).toEqual({ before: 'One. ', quote: 'Two.', after: ' Three.' });
});
