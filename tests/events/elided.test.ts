import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const told = (text: string): string[] => lines(text, '2022-04-20', 'fr');

const TEXTS: readonly [string, string, string[]][] = [
  [
    'a verb that "le" stands for, after a modal',
    "La Minusma a fermé sa base de Gossi le 2 avril. Celle de Gao doit l'être le 3 mai.",
    [
      'withdrawals base-closed reported Gossi 2022-04-02 force=UN',
      'withdrawals base-closed planned Gao 2022-05-03 force=UN',
      'bases retained reported Gao 2022-04-20 force=UN',
    ],
  ],
  [
    'a verb that "le" stands for, in the present',
    "La Minusma a fermé sa base de Gossi le 2 avril. Celle de Gao l'est déjà.",
    [
      'withdrawals base-closed reported Gossi 2022-04-02 force=UN',
      'withdrawals base-closed reported Gao ..2022-04-20 force=UN',
    ],
  ],
  [
    'places that another follows',
    'La Minusma a fermé sa base de Gossi le 2 avril, suivie de celle de Gao.',
    [
      'withdrawals base-closed reported Gossi 2022-04-02 force=UN',
      'withdrawals base-closed reported Gao 2022-04-02 force=UN',
    ],
  ],
  [
    'a sentence that only says that it is the same elsewhere',
    'Des soldats allemands sont stationnés à Gao. De même à Kidal.',
    ['bases presence reported Gao 2022-04-20 force=DE', 'bases presence reported Kidal ..2022-04-20 force=DE'],
  ],
  [
    'another one',
    'La Minusma a ouvert une base à Gossi le 2 avril et en a fermé une autre, à Konna.',
    [
      'bases base-opened reported Gossi 2022-04-02 force=UN',
      'withdrawals base-closed reported Konna 2022-04-02 force=UN',
    ],
  ],
  [
    'the first and the second',
    'La Minusma avait deux bases. La première, à Gossi, a été fermée le 2 avril. La seconde, à Gao, sera fermée le 3 mai.',
    [
      'withdrawals base-closed reported Gossi 2022-04-02 force=UN',
      'withdrawals base-closed planned Gao 2022-05-03 force=UN',
      'bases retained reported Gao 2022-04-20 force=UN',
    ],
  ],
  [
    'the place that people leave, told by "en"',
    'Les Français tenaient Gossi. Ils en sont partis le 2 avril.',
    [
      'bases presence reported Gossi ..2022-04-20 force=FR',
      'withdrawals withdrawal reported Gossi 2022-04-02 force=FR',
    ],
  ],
  [
    'a participle after a comma that a noun looks like',
    'La mission gardait la base de Gao, remise le 2 avril aux Maliens.',
    ['bases presence reported Gao 2022-04-02 force=mission', 'withdrawals base-handover reported Gao 2022-04-02 to=ML'],
  ],
  [
    'who relieves those who go',
    'Les soldats français ont quitté Tessalit le 2 avril, relevés par des Tchadiens.',
    [
      'withdrawals withdrawal reported Tessalit 2022-04-02 force=FR',
      'bases arrival reported Tessalit 2022-04-02 force=TD',
    ],
  ],
  [
    'a relief as a noun',
    'À Konna, la relève des Français par un bataillon tchadien est prévue le 3 mai.',
    ['bases arrival planned Konna 2022-05-03 force=TD'],
  ],
  [
    'the unit of a town that is reduced',
    'La Minusma restera à Gao, tandis que le bataillon tchadien de Kidal sera réduit de moitié.',
    [
      'bases presence reported Gao 2022-04-20 force=UN',
      'withdrawals reduction planned Kidal 2022-04-20.. force=TD',
      'bases retained reported Kidal 2022-04-20 force=TD',
    ],
  ],
  [
    'aircraft that went on their sorties',
    "La base de Gao, d'où décollaient les drones engagés au Niger, a été fermée le 2 avril.",
    ['bases presence reported Gao ..2022-04-20 force=drones', 'withdrawals base-closed reported Gao 2022-04-02'],
  ],
  [
    'where those who fall back go',
    'La France a achevé le 2 avril le retrait de ses troupes de Gossi et leur repli sur Gao.',
    ['bases relocation reported Gao 2022-04-02 force=FR', 'withdrawals withdrawal reported Gossi 2022-04-02 force=FR'],
  ],
  [
    'a clause that follows about another post',
    'Les postes de Gossi et de Konna ont été fermés en 2019, celui de Ménaka a été rouvert en 2021.',
    [
      'withdrawals base-closed reported Gossi 2019-01-01..2019-12-31',
      'withdrawals base-closed reported Konna 2019-01-01..2019-12-31',
      'bases base-opened reported Ménaka 2021-01-01..2021-12-31',
    ],
  ],
  [
    'a post that is lifted',
    'Le poste français de Konna a été levé le 2 avril.',
    ['withdrawals base-closed reported Konna 2022-04-02 force=FR'],
  ],
  [
    'the subject that follows its verb',
    'La base de Gao, où étaient stationnés les soldats allemands, a été fermée le 2 avril.',
    ['bases presence reported Gao ..2022-04-20 force=DE', 'withdrawals base-closed reported Gao 2022-04-02'],
  ],
];

describe('what French leaves out', () => {
  test.each(TEXTS)('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
