import { expect, test } from 'vitest';
import { lines } from './reading.ts';

test.each([
  ['A roadside bomb claimed the lives of two soldiers near Gao.', 'en', 'ied-attack'],
  ['A suicide bomber took the lives of two soldiers in Gao.', 'en', 'suicide-attack'],
  ['Une mine a coûté la vie à deux soldats à Gao.', 'fr', 'ied-attack'],
])('lives are taken by an attack: %s', (text, language, action) => {
  const told = lines(text, '2022-04-20', language);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(new RegExp(`^attacks ${action} reported .*Gao.*killed=2`));
});

test.each([
  ['The accident cost the lives of four peacekeepers near Gao.', 'en'],
  ['Le paludisme a coûté la vie à deux soldats à Gao.', 'fr'],
])('nobody attacks: %s', (text, language) => {
  expect(lines(text, '2022-04-20', language).filter((line) => line.startsWith('attacks'))).toEqual([]);
});
