import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Place, days and dead of each attack of a text of 20 April 2022. */
function attacks(text: string, language: string): string[] {
  return read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, from, to, killed }) => {
      const parts = [placeId.replace(/^near:(.+):0:-$/, '$1'), from === to ? `${from}` : `${from ?? ''}..${to}`];
      if (killed !== undefined) parts.push(`k${JSON.stringify(killed)}`);
      return parts.join(' ');
    });
}

type Row = readonly [what: string, text: string, expected: readonly string[]];

const EN: readonly Row[] = [
  [
    'the attack of a day that was told before others',
    "Gunmen attacked a post in Gossi on Friday. In May 2021 rebels stormed the camp in Kidal. Friday's attack was the worst in a year.",
    ['Gossi 2022-04-15', 'Kidal 2021-05-01..2021-05-31', 'Gossi 2022-04-15'],
  ],
  [
    'the attack of a day that is not told: none of the others',
    'On 3 May 2021 rebels stormed the camp in Kidal.\n\nThe attack of 12 January 2021 was recalled by nobody.',
    ['Kidal 2021-05-03'],
  ],
  [
    'the news after what is only looked back on',
    'Gunmen attacked a post in Gossi on Friday.\n\nIn May 2019 rebels stormed the camp in Kidal.\n\nNobody claimed the attack.',
    ['Gossi 2022-04-15', 'Kidal 2019-05-01..2019-05-31', 'Gossi 2022-04-15'],
  ],
  [
    'the attack, many paragraphs on',
    'Gunmen attacked a post in Gossi on Friday.\n\nA trader in Gao said that bread was dear.\n\nThe river is low.\n\nRain is late.\n\nThe minister condemned the attack.',
    ['Gossi 2022-04-15', 'Gossi 2022-04-15'],
  ],
  [
    'where the wounded are treated',
    'Gunmen killed four farmers in Gossi on Friday. Six others were wounded and are being treated in Gao.',
    ['Gossi 2022-04-15 k4', 'Gossi 2022-04-15'],
  ],
  [
    'what is counted in thousands',
    'Rebels attacked Gao on Friday. Thousands of people have been killed in the region.',
    ['Gao 2022-04-15'],
  ],
  [
    'a count and those who give it',
    'A drone strike in Kidal on Friday killed at least a dozen people, several of them children, according to two residents and a local official.',
    ['Kidal 2022-04-15 k{"min":12,"max":null}'],
  ],
  [
    'more than a dozen',
    'Gunmen killed more than a dozen soldiers in Gao on Friday.',
    ['Gao 2022-04-15 k{"min":12,"max":null}'],
  ],
  [
    'a plural that could be a verb',
    'Fighters killed three herders in Gossi on Friday and burned about 40 houses at Konna on Saturday.',
    ['Gossi 2022-04-15 k3', 'Konna 2022-04-16'],
  ],
];

const FR: readonly Row[] = [
  [
    "l'attaque d'un jour",
    "Des hommes armés ont attaqué le camp de Gossi vendredi. En mai 2021, Kidal avait été attaquée. L'attaque de vendredi est la plus grave de l'année.",
    ['Gossi 2022-04-15', 'Kidal 2021-05-01..2021-05-31', 'Gossi 2022-04-15'],
  ],
  [
    'des milliers de morts',
    'Un poste a été attaqué vendredi à Gossi. Parties du nord, les violences se sont propagées. Elles ont fait des milliers de morts.',
    ['Gossi 2022-04-15'],
  ],
];

describe('which attack is meant and what is none', () => {
  test.each(EN)('%s', (_, text, expected) => expect(attacks(text, 'en')).toEqual(expected));
  test.each(FR)('%s', (_, text, expected) => expect(attacks(text, 'fr')).toEqual(expected));
});
