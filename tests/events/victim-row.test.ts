import { expect, test } from 'vitest';
import { line, read } from './reading.ts';

const told = (text: string, language = 'en') =>
  read(text, '2022-04-20', language).claims.map((claim) => {
    const { placeId, from, killed, wounded } = claim;
    return [placeId.replace(/^near:(.+):0:-$/, '$1'), from, killed ?? wounded];
  });

test.each([
  [
    'Militants killed two soldiers in Gao, three policemen in Kidal and five traders near Ménaka on 3 April.',
    'en',
    [2, 3, 5],
  ],
  ['On 3 April gunmen wounded two officers in Gao, three guards in Kidal and a nurse in Ménaka.', 'en', [2, 3, 1]],
  ['Two people were killed in Gao on 3 April, three in Kidal and five in Ménaka.', 'en', [2, 3, 5]],
  ['Deux soldats ont été tués à Gao le 3 avril, trois à Kidal et cinq à Ménaka.', 'fr', [2, 3, 5]],
])('each place of a row has its own victims: %s', (text, language, tolls) => {
  const rows = told(text, language);
  expect(rows.map(([place]) => place)).toEqual(['Gao', 'Kidal', 'Ménaka']);
  expect(rows.map(([, , toll]) => toll)).toEqual(tolls);
});

test('a day that a member of a row has is its own', () => {
  const text = 'They killed six soldiers in Gao on 3 April, five policemen in Kidal on 5 April and a judge in Ménaka.';
  expect(told(text).slice(0, 2)).toEqual([
    ['Gao', '2022-04-03', 6],
    ['Kidal', '2022-04-05', 5],
  ]);
});

test('victims of one place are one toll', () => {
  expect(told('Two soldiers and three civilians were killed in Gao on 3 April.')).toEqual([['Gao', '2022-04-03', 5]]);
});

test.each([
  ['Two soldiers died in Gao on 1 April. Three more died on 4 April when another mine exploded at Kidal.'],
  ['Two soldiers died in Gao on 1 April. Three more died in a blast at Kidal on 4 April.'],
])('who died besides is counted: %s', (text) => {
  expect(told(text)).toEqual([
    ['Gao', '2022-04-01', 2],
    ['Kidal', '2022-04-04', 3],
  ]);
});

test.each([
  ['Shelling damaged a hospital in Gao on 3 April.', 1],
  ['An explosive device damaged a lorry in Gao on 3 April.', 1],
  ['French jets struck targets in Gao on 3 April.', 1],
  ['Floods damaged a hospital in Gao on 3 April.', 0],
  ['The scandal damaged the army, officers said in Gao on 3 April.', 0],
])('what a weapon damages is attacked: %s', (text, count) => {
  expect(read(text).claims.map(line)).toHaveLength(count);
});
