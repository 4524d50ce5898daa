import { expect, test } from 'vitest';
import { emptyTally, scoreOf, tallyText } from '../../../src/cli/eval/score.ts';

const gao = { lat: 16.27, lon: -0.04 };
const at = (start: number, phrase: string, place = gao) => ({ start, end: start + phrase.length, phrase, place });
const gold = (start: number, phrase: string, point: typeof gao | null = gao) => ({
  start,
  end: start + phrase.length,
  phrase,
  point,
});

test('counts what is found, wrong, missed and near, one to one', () => {
  const tally = emptyTally();
  tallyText(
    tally,
    [gold(0, 'Gao'), gold(20, 'Mali'), gold(40, 'Kidal')],
    [at(0, 'Gao'), at(1, 'Gao'), at(20, 'Mali', { lat: -16, lon: 0 })],
  );
  expect(tally).toEqual({ found: 2, wrong: 1, missed: 1, near: 1 });
  const score = scoreOf(tally);
  expect(score.precision).toBeCloseTo(2 / 3);
  expect(score.recall).toBeCloseTo(2 / 3);
  expect(score.f1).toBeCloseTo(2 / 3);
  expect(score.accuracy).toBe(0.5);
  expect(score.endToEnd).toBeCloseTo(1 / 3);
});

test('a phrase counts in any case up to ten characters away, and not as another phrase', () => {
  const tally = emptyTally();
  tallyText(
    tally,
    [gold(0, 'GAO'), gold(100, 'Gao'), gold(200, 'Gao')],
    [at(9, 'Gao'), at(110, 'Gao'), at(200, 'Gao Region')],
  );
  expect(tally).toEqual({ found: 1, wrong: 2, missed: 2, near: 1 });
});

test('161 km is the edge of near', () => {
  const tally = emptyTally();
  const kmNorth = (km: number) => ({ lat: gao.lat + km / 111.195, lon: gao.lon });
  tallyText(tally, [gold(0, 'A')], [at(0, 'A', kmNorth(160))]);
  tallyText(tally, [gold(0, 'B')], [at(0, 'B', kmNorth(162))]);
  tallyText(tally, [gold(0, 'C', null)], [at(0, 'C', kmNorth(5000))]);
  expect(tally).toEqual({ found: 3, wrong: 0, missed: 0, near: 2 });
});

test('nothing at all scores 0, not NaN', () => {
  expect(scoreOf(emptyTally())).toEqual({ precision: 0, recall: 0, f1: 0, accuracy: 0, endToEnd: 0 });
});
