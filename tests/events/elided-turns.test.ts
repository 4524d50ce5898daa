import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const told = (text: string): string[] => lines(text, '2022-04-20', 'fr');

const TEXTS: readonly [string, string, string[]][] = [
  [
    'what came about so',
    "C'est ainsi que ses bases de Gossi et de Gao, au Mali, ont été fermées le 2 avril.",
    ['withdrawals base-closed reported Gossi 2022-04-02', 'withdrawals base-closed reported Gao 2022-04-02'],
  ],
  [
    'what had already been done elsewhere',
    "La base de Gao a été fermée le 2 avril. Celle de Kidal l'avait déjà été le 1er mars.",
    ['withdrawals base-closed reported Gao 2022-04-02', 'withdrawals base-closed reported Kidal 2022-03-01'],
  ],
  [
    'a relief as the object of a verb',
    'Un bataillon tchadien a pris la relève des Français à Konna le 2 avril.',
    [
      'bases operation-launched reported Konna 2022-04-02 force=TD',
      'withdrawals relief reported Konna 2022-04-02 force=FR',
    ],
  ],
  [
    'those who are called back from where they are kept',
    "Le Niger rappellera en août le bataillon qu'il entretient à Gao.",
    [
      'withdrawals withdrawal planned Gao 2022-08-01..2022-08-31 force=bataillon',
      'bases presence reported Gao 2022-04-20..2022-08-31 force=bataillon',
    ],
  ],
  [
    'the only ones to do it',
    'La France est le seul pays à conserver des troupes à Gao.',
    ['bases retained reported Gao 2022-04-20 force=FR'],
  ],
  [
    'what follows, told before its subject',
    'La Minusma a quitté Kidal le 2 avril. Suivront Tessalit en mai et Gao en juin.',
    [
      'withdrawals withdrawal reported Kidal 2022-04-02 force=UN',
      'withdrawals withdrawal planned Tessalit 2022-05-01..2022-05-31 force=UN',
      'bases retained reported Tessalit 2022-04-20 force=UN',
      'withdrawals withdrawal planned Gao 2022-06-01..2022-06-30 force=UN',
    ],
  ],
  [
    'the same, told by an infinitive',
    "Les Tchadiens se sont retirés de Kidal le 2 avril. À Gao, ils s'apprêtent à en faire autant.",
    [
      'withdrawals withdrawal reported Kidal 2022-04-02 force=TD',
      'withdrawals withdrawal planned Gao 2022-04-20.. force=TD',
      'bases retained reported Gao 2022-04-20 force=TD',
    ],
  ],
  [
    'a garrison that fled, told by "dont"',
    "Konna, dont la garnison malienne s'était enfuie le 2 avril, reste vide.",
    ['withdrawals withdrawal reported Konna 2022-04-02 force=ML'],
  ],
  [
    'towns that stay open',
    'La Minusma a fermé Kidal le 2 avril. Resteront ouverts Gao et Konna.',
    [
      'withdrawals base-closed reported Kidal 2022-04-02 force=UN',
      'bases retained reported Gao 2022-04-20 force=UN',
      'bases retained reported Konna 2022-04-20 force=UN',
    ],
  ],
  [
    'those who are somewhere and will leave',
    'Il reste 500 soldats français à Gao. Ils partiront avant le 3 mai.',
    [
      'bases retained reported Gao 2022-04-20 force=FR',
      'withdrawals withdrawal planned Gao 2022-04-20..2022-05-02 force=FR',
      'bases retained reported Gao 2022-04-20 force=FR',
    ],
  ],
];

describe('turns of French prose', () => {
  test.each(TEXTS)('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
