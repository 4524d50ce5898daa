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

  test('lies in the area told of a paragraph or two before, not in one told of long ago', () => {
    const [near, far] = [2, 3].map((count) => 'The army said no more.\n\n'.repeat(count - 1));
    const [before, after] = [
      'Two soldiers were shot dead in Gossi on Monday.\n\n',
      'Gunmen hit a convoy near Zorbala.',
    ];
    expect(places(`${before}${near}${after}`).map(([id]) => id)).toEqual([
      'Gossi',
      'named:Zorbala:Timbuktu Region:0:-',
    ]);
    expect(places(`${before}${far}${after}`).map(([id]) => id)).toEqual(['Gossi']);
  });

  test('is not the place of the attack told before it', () => {
    const text =
      'Gunmen killed five soldiers in Gossi on Monday. In March, an attack on Pansari left nine people dead.';
    expect(places(text).map(([placeId]) => placeId)).toEqual(['Gossi', 'named:Pansari:Timbuktu Region:0:-']);
  });

  test.each([
    ['Gunmen killed six soldiers in an attack near Zorbala in Mali on Monday.', 'en', ['named:Zorbala:Mali:0:-']],
    ['Armed men attacked the camp at Zorbala in Mali on Monday.', 'en', ['named:Zorbala:Mali:0:-']],
    ['In another village, Zorbala, three people were shot dead in Mali on Monday.', 'en', ['named:Zorbala:Mali:0:-']],
    [
      'At least six people were killed in Zorbala and Pansari in Mali on Monday.',
      'en',
      ['named:Zorbala:Mali:0:-', 'named:Pansari:Mali:0:-'],
    ],
    ['Armed men stormed Zorbala, a town in Mali, on Monday.', 'en', ['named:Zorbala:Mali:0:-']],
    [
      'Three died on Monday in attacks on the villages of Zorbala, Pansari and Doulo in Mali.',
      'en',
      ['named:Zorbala:Mali:0:-', 'named:Pansari:Mali:0:-', 'named:Doulo:Mali:0:-'],
    ],
    ['Six personnes ont été tuées lundi à Zorbala, un village du nord du Mali.', 'fr', ['named:Zorbala:Mali:0:-']],
    [
      'Les localités de Zorbala et Pansari ont été attaquées lundi au Mali.',
      'fr',
      ['named:Zorbala:Mali:0:-', 'named:Pansari:Mali:0:-'],
    ],
    ['Des attaques ont visé Gao, Zorbala et Niamey lundi.', 'fr', ['Gao', 'Niamey']],
  ])('keeps its name in the country, less sure, where no more is told: %s', (text, language, expected) => {
    const read = places(text, language);
    expect(read.map(([placeId]) => placeId).sort()).toEqual([...expected].sort());
    expect(read.filter(([placeId]) => /^named/.test(`${placeId}`)).every(([, unsure]) => unsure)).toBe(true);
  });

  test.each([
    ['In Mali, gunmen opened fire at the Zorbala on Monday, killing six people.', 'en'],
    ['In Mali, Zorbala Hebdo was attacked on Monday by gunmen.', 'en'],
    ['In Operation Zorbala two soldiers of Mali were killed on Monday, the army said.', 'en'],
    ['The army of Mali said on Twitter that six soldiers had been shot dead on Monday.', 'en'],
    ['Six soldats du Mali ont été tués lundi dans l’opération Zorbala.', 'fr'],
    ['Six soldats du Mali ont été tués lundi, selon le compte Zorbala.', 'fr'],
  ])('is no thing that has a name: %s', (text, language) => {
    expect(places(text, language).filter(([placeId]) => /^named/.test(`${placeId}`))).toEqual([]);
  });

  test('is one place for one name, where it is told most closely', () => {
    const text =
      'Gunmen attacked the village of Zorbala in Mali on Monday.\n\nOn Tuesday soldiers were killed near Zorbala, ' +
      'in the Timbuktu Region.';
    const { claims, problems } = read(text, '2022-04-20');
    expect(new Set(claims.map(({ placeId }) => placeId))).toEqual(new Set(['named:Zorbala:Timbuktu Region:0:-']));
    expect(problems.map(({ code, message }) => [code, message.slice(-19)])).toEqual([
      ['rough-place', 'in Timbuktu Region.'],
      ['rough-place', 'in Timbuktu Region.'],
    ]);
  });
});

describe('an attack of which only a country and its border are named', () => {
  test.each([
    ['Five soldiers of Mali were killed on Monday in an attack near the border with Niger.', 'en'],
    ['Gunmen attacked an army post in Mali, not far from the border with Niger, on Monday.', 'en'],
    ['Five soldiers of France were killed on Monday in an attack in Mali, near the border with Niger.', 'en'],
    ['Cinq soldats ont été tués lundi dans une attaque à la frontière entre le Niger et le Mali.', 'fr'],
  ])('was on that stretch of it: %s', (text, language) => {
    expect(places(text, language).map(([id]) => id)).toEqual([
      expect.stringMatching(/^between:(?:Niger\|Mali|Mali\|Niger)$/),
    ]);
  });

  test.each([
    ['The attackers fled to the border with Niger after killing five soldiers in Mali on Monday.', ['Mali']],
    ['Gunmen attacked a convoy in Gossi on Monday, near the border with Niger.', ['Gossi']],
    [
      'Five soldiers of Mali were killed on Monday in an attack near the border with Niger. Gunmen attacked the camp at Gossi on Monday, residents said.',
      ['Gossi', 'Gossi'],
    ],
  ])('but not where more is told: %s', (text, expected) => {
    expect(places(text).map(([id]) => id)).toEqual(expected);
  });

  test.each([
    ['The imam of Gao, Zorbala Touré, was killed by gunmen on Monday.', 'en'],
    ['Gunmen attacked a post in Gao, the spokesman of the army, Zorbala Touré, said on Monday.', 'en'],
    ['L’imam de Gao, Zorbala Touré, a été tué lundi par des hommes armés.', 'fr'],
  ])('is not where a person is from whose name follows: %s', (text, language) => {
    expect(places(text, language).map(([placeId]) => placeId)).toEqual(['Gao']);
  });
});
