import { expect, test } from 'vitest';
import { read } from './reading.ts';

test.each([
  ['An attack blamed on JNIM killed 12 soldiers at Gossi on Monday.', 'en'],
  ['Une attaque attribuée au JNIM a tué douze soldats à Gossi lundi.', 'fr'],
])('who is blamed for an attack made it: %s', (text, language) => {
  const [attack] = read(text, '2022-04-20', language).claims;
  expect(attack).toMatchObject({ layer: 'attacks', placeId: 'Gossi', actor: 'JNIM', killed: 12 });
  expect(attack!.target).not.toBe('JNIM');
});
