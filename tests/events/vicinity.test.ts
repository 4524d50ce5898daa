import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const places = (text: string, language = 'en') =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, confidence }) => [placeId, confidence < 0.65]);

describe('an attack at a place that no table has', () => {
  test.each([
    [
      'Gunmen killed six soldiers on Monday in an attack near Zorbala, close to the border with Mali, Niger said.',
      'en',
    ],
    ['In Niger, six soldiers died on Monday in an ambush near Zorbala, by the Mali border.', 'en'],
    [
      'Six soldats ont été tués lundi dans une attaque près de Zorbala, à la frontière entre le Niger et le Mali.',
      'fr',
    ],
  ])('lies on the border that its sentence names: %s', (text, language) => {
    const [[placeId, unsure] = [], ...more] = places(text, language);
    expect(more).toEqual([]);
    expect(placeId).toMatch(/^between:(?:Niger\|Mali|Mali\|Niger)$/);
    expect(unsure).toBe(true);
  });

  test('lies in the area that its sentence names', () => {
    const text = 'Gunmen killed six soldiers near Zorbala on Monday, the latest attack in the Timbuktu Region of Mali.';
    expect(places(text)).toContainEqual(['named:Zorbala:Timbuktu Region:0:-', true]);
  });

  test('lies in the area around what its paragraph named before', () => {
    const text = 'Two soldiers were shot dead in Gossi on Monday. On Tuesday gunmen attacked a convoy near Zorbala.';
    expect(places(text).map(([placeId]) => placeId)).toEqual(['Gossi', 'named:Zorbala:Timbuktu Region:0:-']);
  });

  test('is not the place of the attack told before it', () => {
    const text =
      'Gunmen killed five soldiers in Gossi on Monday. In March, an attack on Pansari left nine people dead.';
    expect(places(text).map(([placeId]) => placeId)).toEqual(['Gossi', 'named:Pansari:Timbuktu Region:0:-']);
  });

  test('is only noted where a country is all that is told', () => {
    const { claims, problems } = read('Gunmen killed six soldiers in an attack near Zorbala in Mali.');
    expect(claims).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-place']);
  });
});
