import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const told = (text: string): string[] => lines(text, '2022-04-20', 'fr');

const TEXTS: readonly [string, string, string[]][] = [
  [
    'a garrison that fled',
    'Les soldats maliens ont quitté Gao le 2 avril. Ceux de Kidal avaient fui la veille.',
    [
      'withdrawals withdrawal reported Gao 2022-04-02 force=ML',
      'withdrawals withdrawal reported Kidal 2022-04-01 force=ML',
    ],
  ],
  [
    'the town of a noun',
    "L'armée malienne a abandonné la localité de Gossi le 2 avril.",
    ['withdrawals withdrawal reported Gossi 2022-04-02 force=ML'],
  ],
  [
    '"s\'en aller"',
    "Le bataillon tchadien, qui occupait Kidal depuis 2014, s'en ira le 3 mai.",
    [
      'bases presence reported Kidal 2014-01-01..2022-04-20 force=TD',
      'withdrawals withdrawal planned Kidal 2022-05-03 force=TD',
    ],
  ],
  [
    'a departure that "y" places',
    'La Minusma a quitté Gossi. À Konna, le départ y est fixé au 3 mai.',
    [
      'withdrawals withdrawal reported Gossi ..2022-04-20 force=UN',
      'withdrawals withdrawal planned Konna 2022-05-03 force=UN',
      'bases retained reported Konna 2022-04-20 force=UN',
    ],
  ],
  [
    'whose evacuation it is',
    "Les soldats français ont quitté Gossi le 2 avril. Reste la base de Gao, dont l'évacuation doit s'achever le 3 mai.",
    [
      'withdrawals withdrawal reported Gossi 2022-04-02 force=FR',
      'bases presence reported Gao 2022-04-20 force=FR',
      'withdrawals base-closed planned Gao 2022-05-03 force=FR',
    ],
  ],
  [
    'a town that becomes the fourth base',
    'Konna devient la quatrième emprise permanente de Barkhane, après Gao, Kidal et Tessalit.',
    [
      'bases presence reported Konna 2022-04-20 force=FR',
      'bases presence reported Gao 2022-04-20 force=FR',
      'bases presence reported Kidal 2022-04-20 force=FR',
      'bases presence reported Tessalit 2022-04-20 force=FR',
    ],
  ],
  [
    'posts that are counted and listed',
    "L'ONG recense trois nouveaux postes militaires : Gossi, Konna et Ménaka.",
    [
      'bases retained reported Gossi ..2022-04-20',
      'bases retained reported Konna ..2022-04-20',
      'bases retained reported Ménaka ..2022-04-20',
    ],
  ],
  [
    'the base that people go back to',
    'Les soldats français ont regagné leur base avancée de Gao le 2 avril.',
    ['bases arrival reported Gao 2022-04-02 force=FR'],
  ],
  [
    'where "y" is, told with its country',
    'Les Danois ont établi leur camp à Gao, au Mali, et y stationnent 800 soldats.',
    ['bases base-opened reported Gao ..2022-04-20 force=DK'],
  ],
  [
    'a camp to be opened',
    "L'armée malienne promet l'ouverture d'un camp à Konna.",
    ['bases base-opened planned Konna 2022-04-20..'],
  ],
  [
    'soldiers that are moved elsewhere',
    'Les soldats français stationnés à Ménaka seront repositionnés à Niamey.',
    [
      'bases presence reported Ménaka ..2022-04-20 force=FR',
      'bases relocation planned Niamey 2022-04-20.. force=FR',
      'withdrawals relocation planned Ménaka 2022-04-20.. force=FR',
    ],
  ],
];

describe('places that French tells of in other words', () => {
  test.each(TEXTS)('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
