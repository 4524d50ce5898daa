import { expect, test } from 'vitest';
import { read } from './reading.ts';

const days = (text: string, language = 'en'): string[] =>
  read(text, '2022-04-20', language).claims.map(({ placeId, from, to }) => `${placeId} ${from ?? ''}..${to ?? ''}`);

test('what had happened by the day of a dateline need not have happened on it', () => {
  expect(
    days('NIAMEY, 19 April 2022 (Agency) - The president condemned the killing of two teachers in Gossi.'),
  ).toEqual(['Gossi ..2022-04-19']);
  expect(days('NIAMEY, 19 April (Agency) - Gunmen attacked a convoy near Gao on 15 April.')[0]).toMatch(
    /2022-04-15\.\.2022-04-15$/,
  );
  expect(days('NIAMEY, 19 avril 2022 (Agence) – Le président a condamné l’attaque d’un marché à Gossi.', 'fr')).toEqual(
    ['Gossi ..2022-04-19'],
  );
});

test('a day before a dash that no place opens is that of the event', () => {
  expect(days('On 19 April 2022 gunmen - six in all - attacked a convoy in Gossi.')).toEqual([
    'Gossi 2022-04-19..2022-04-19',
  ]);
});
