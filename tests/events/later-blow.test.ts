import { expect, test } from 'vitest';
import { lines } from './reading.ts';

test.each([
  ['On Monday the army repelled an attack on Gao, but a suicide bomber then struck the market there.', 'en'],
  ['On Monday gunmen attacked a post in Gao, then fighters burnt the market there.', 'en'],
  ['Des hommes armés ont attaqué lundi un poste à Gao, puis un kamikaze a frappé le marché de la ville.', 'fr'],
])('who strikes after an attack strikes again: %s', (text, language) => {
  const told = lines(text, '2022-04-20', language);
  expect(told).toHaveLength(2);
  for (const one of told) expect(one).toContain('Gao 2022-04-18');
});

test.each([
  'Gunmen attacked a camp in Gao on Monday, killing two soldiers, and a third died later.',
  'Gunmen attacked a post in Gao on Monday and then burnt it.',
])('what the same attack goes on to is no other: %s', (text) => expect(lines(text)).toHaveLength(1));
