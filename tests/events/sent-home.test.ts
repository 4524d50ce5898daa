import { expect, test } from 'vitest';
import { readWhole } from './reading.ts';

test.each([
  ['The mission completed a phase, sending home 2,000 soldiers and turning over bases in Gao and Gossi on Monday.', 0],
  ['It said that sending the soldiers home from Kidal and turning over bases in Gossi had taken a month.', 0],
  ['France sent 2,000 soldiers to Gao and Gossi on Monday.', 2],
])('who is sent home is not deployed: %s', (text, opened) => {
  const { claims } = readWhole(text, '2022-04-20', 'en');
  expect(claims.filter(({ layer, phase }) => layer === 'bases' && phase === 'opened')).toHaveLength(opened);
});
