import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const EN: readonly [string, string, string[]][] = [
  [
    'what is said to be kept is there, in a list of places, and "it" is who speaks',
    'France said it would keep bases in Gao and Ménaka.',
    ['bases retained reported Gao 2022-04-20 force=FR', 'bases retained reported Ménaka 2022-04-20 force=FR'],
  ],
  [
    'opening',
    'The UN opened a camp in Kidal on 1 July 2013.',
    ['bases base-opened reported Kidal 2013-07-01 force=UN'],
  ],
  [
    'stationed',
    'About 1,000 French soldiers are stationed in Niamey.',
    ['bases presence reported Niamey 2022-04-20 force=FR'],
  ],
  [
    'a headquarters since a year reaches up to publication',
    'The French force has been headquartered in Gao since 2014.',
    ['bases headquarters reported Gao 2014-01-01..2022-04-20 force=FR'],
  ],
  ['troops in a country', 'Germany has 1,500 troops in Mali.', ['bases presence reported Mali 2022-04-20 force=DE']],
  [
    'hearsay',
    'Wagner mercenaries are allegedly deployed in Gossi.',
    ['bases presence alleged Gossi 2022-04-20 force=WG'],
  ],
  [
    'our bases are those of the force that speaks',
    'A French officer answered. “We can give support from our bases in Niamey.”',
    ['bases presence reported Niamey 2022-04-20 force=FR'],
  ],
  [
    'a contingent of the United Nations is the United Nations, and is kept',
    'Egyptian peacekeepers are based in Gao.',
    ['bases presence reported Gao 2022-04-20 force=UN actor=EG'],
  ],
  ['no camp of refugees', 'Aid workers opened a refugee camp in Gao.', []],
];

const FR: readonly [string, string, string[]][] = [
  [
    'conditional of hearsay',
    'Des mercenaires de Wagner seraient stationnés à Gossi.',
    ['bases presence alleged Gossi 2022-04-20 force=WG'],
  ],
  [
    'a base that a force has',
    'L’armée française dispose d’une base à Niamey.',
    ['bases presence reported Niamey 2022-04-20 force=FR'],
  ],
  ['planned', 'La France installera une base à Niamey.', ['bases base-opened planned Niamey 2022-04-20.. force=FR']],
];

describe('bases in English', () => {
  test.each(EN)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

describe('bases in French', () => {
  test.each(FR)('%s', (_, text, expected) => expect(lines(text, '2022-04-20', 'fr')).toEqual(expected));
});
