import { describe, expect, test } from 'vitest';
import { line, read, readWhole } from './reading.ts';
import { said, saidEach } from './said.ts';

const claims = (text: string, language = 'en'): string[] => read(text, '2022-04-20', language).claims.map(line);
const places = (text: string, language = 'en'): string[] =>
  read(text, '2022-04-20', language).claims.map(({ layer, placeId }) => `${layer} ${placeId}`);

describe('a part of a country that is told without its name', () => {
  test.each([
    [
      'On Monday rebels killed four soldiers in Mali. Two soldiers died on Tuesday in an attack in the southwest of the country.',
      'en',
    ],
    [
      'On Monday rebels killed four soldiers in Mali. Two soldiers died on Tuesday in an attack in the country’s restive southwest.',
      'en',
    ],
    [
      'Lundi, quatre soldats ont été tués au Mali. Deux soldats ont péri mardi dans une attaque dans le sud-ouest du pays.',
      'fr',
    ],
  ])('stands for that part: %s', (text, language) =>
    expect(places(text, language)).toEqual(['attacks Mali', 'attacks part:Mali:southwest']),
  );
  test('is not the part that was told before', () =>
    expect(
      places('Six soldats ont été tués lundi à Konna. Trois autres ont péri mardi dans l’est du pays, au Mali.', 'fr'),
    ).toEqual(['attacks Konna', 'attacks part:Mali:east']));
  test('is taken for granted as "the restive north"', () =>
    expect(
      places('A roadside bomb killed four soldiers in the restive north on Sunday, the government of Mali said.'),
    ).toEqual(['attacks part:Mali:north']));
  test('is what was once seized, and not the town told before', () =>
    expect(places('Mali’s army left Gao on Monday. Islamists had seized the north in 2012.')).toContain(
      'attacks part:Mali:north',
    ));
  test.each([
    ['Two soldiers were killed on Monday in the north of the city of Gao.', 'en'],
    ['Deux soldats ont été tués lundi dans le nord de la ville de Gao.', 'fr'],
  ])('leaves a town its own parts: %s', (text, language) => expect(places(text, language)).toEqual(['attacks Gao']));
  test('gives way to a town in it', () =>
    expect(places('Two soldiers were killed on Monday at Tessalit, in the far north of the country.')).toEqual([
      'attacks Tessalit',
    ]));
});

describe('a country that only a border is told by', () => {
  test.each([
    ['Mali buried ten soldiers. They were killed on Monday in an ambush near the border with Niger.', 'en'],
    ['Mali buried ten soldiers. They were killed on Monday in an ambush near Niger.', 'en'],
    ['Le Mali a enterré dix soldats. Ils ont été tués lundi près de la frontière avec le Niger.', 'fr'],
    ['Le Mali a enterré dix soldats. Ils ont été tués lundi à la frontière du Niger.', 'fr'],
  ])('is not where it happened: %s', (text, language) => expect(places(text, language)).not.toContain('attacks Niger'));
  test('is no base', () => {
    expect(claims('German soldiers reinforced their posts along the border with Niger.')).toEqual([]);
    expect(claims('L’Allemagne a renforcé sa présence à la frontière du Niger.', 'fr')).toEqual([]);
  });
});

describe('countries that soldiers are from', () => {
  test.each([
    ['The mission has 900 troops from Niger, Mali and Germany.', 'en'],
    ['The mission has 900 soldiers, mainly from Niger and Mali.', 'en'],
    ['La mission comprend des contingents du Niger, du Mali et de France.', 'fr'],
    ['Des renforts venus du Niger et du Mali sont attendus par la mission.', 'fr'],
  ])('have no bases for it: %s', (text, language) => expect(places(text, language)).toEqual([]));
  test.each([
    ['The Danish contingent left Gao on Monday and was replaced by troops from Niger, Germany and France.', 'en'],
    ['Les contingents du Niger et de France ont quitté Gao lundi.', 'fr'],
  ])('are not left: %s', (text, language) =>
    expect(new Set(places(text, language))).toEqual(new Set(['withdrawals Gao'])),
  );
  test.each([
    ['France withdrew 200 soldiers from Mali and Niger on Monday.', 'en'],
    ['La France a retiré lundi ses soldats du Mali et du Niger.', 'fr'],
  ])('are left where soldiers are taken out of them: %s', (text, language) =>
    expect(places(text, language).sort()).toEqual(['withdrawals Mali', 'withdrawals Niger']),
  );
});

describe('an attack in a part of a country', () => {
  test.each([
    ['Armed groups clash in the centre of the country, Mali says.', 'en'],
    ['Des groupes armés s’affrontent dans le centre du pays, selon le Mali.', 'fr'],
  ])('that has no day and hurts nobody is none: %s', (text, language) => expect(places(text, language)).toEqual([]));
  test('stays with a day', () =>
    expect(places('Armed groups attacked a convoy of soldiers in Mali on Monday.')).toEqual(['attacks Mali']));
});

describe('what a rule reads of a country', () => {
  const whole = (text: string, language = 'en') => readWhole(text, '2022-04-20', language).claims.map(line);
  test('is believed where the words around it agree', () =>
    expect(whole('The last German soldiers left Mali on Monday.')).toHaveLength(1));
  test.each([['The UN mission in Mali, a German minister said, has lost more soldiers than any other.', 'en']])(
    'is not where they speak against it: %s',
    (text, language) => expect(whole(text, language)).toEqual([]),
  );
});

test.each([
  ['fr', 'Les soldats ont fui Gossi. Des rebelles ont attaqué samedi cette commune du cercle de Gao.', 'Gossi'],
  ['fr', 'Les soldats sont à Gossi. Des rebelles ont attaqué samedi le camp de cette ville du cercle de Gao.', 'Gossi'],
  ['en', 'The soldiers fled Gossi. On Saturday rebels attacked that town in the district of Gao.', 'Gossi'],
  ['fr', 'Les soldats sont à Gossi. Des rebelles ont attaqué samedi cette ville de Gao.', 'Gao'],
])('a town is told of by the area that is called after another: %s %s', (language, text, place) =>
  expect(saidEach(text, language).filter((one) => one.startsWith('attacks'))).toEqual([`attacks ${place}`]),
);

test('a town that people fled is the one that is told of', () =>
  expect(said('Civilians fled Gossi. The town was attacked on Sunday.', 'en')).toContain('attacks Gossi'));
