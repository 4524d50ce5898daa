import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

type Row = readonly [what: string, text: string, expected: readonly string[]];

const EN: readonly Row[] = [
  [
    'soldiers who flee from a town',
    'The soldiers fled from Gossi to Gao on 11 April.',
    ['withdrawals withdrawal reported Gossi 2022-04-11 force=soldiers'],
  ],
  [
    'a garrison that flees',
    'Rebels attacked Gossi on 11 April. The garrison fled.',
    [
      'attacks attack reported Gossi 2022-04-11 actor=Rebels',
      'withdrawals withdrawal reported Gossi ..2022-04-20 force=garrison',
    ],
  ],
  [
    'residents who flee',
    'Rebels attacked Gossi on 11 April. Residents fled to Gao.',
    ['attacks attack reported Gossi 2022-04-11 actor=Rebels'],
  ],
  ['soldiers who had fled before', 'Soldiers who had fled to Niger were sent home on 11 April.', []],
  [
    'soldiers who fall',
    'An attack killed a soldier in Konna on 8 April. Five others fell the next day in fresh clashes.',
    [
      'attacks attack reported Konna 2022-04-08 target=soldier killed=1',
      'attacks killing reported Konna 2022-04-09 target=others killed=5',
    ],
  ],
  [
    'a town that falls without a fight',
    'Gossi fell on 11 April without a fight.',
    ['attacks seizure reported Gossi 2022-04-11'],
  ],
];

const FR: readonly Row[] = [
  [
    'soldiers who flee to a town',
    'Les rebelles ont attaqué Gossi lundi. Les soldats ont fui vers Gao.',
    [
      'attacks attack reported Gossi 2022-04-18 actor=rebelles',
      'withdrawals withdrawal reported Gossi ..2022-04-20 force=soldats',
    ],
  ],
  [
    'soldiers who fall',
    'Une attaque a tué un militaire à Konna le 8 avril ; cinq autres sont tombés le lendemain dans de nouveaux accrochages.',
    [
      'attacks attack reported Konna 2022-04-08 target=militaire killed=1',
      'attacks killing reported Konna 2022-04-09 target=autres killed=5',
    ],
  ],
  [
    'a town that falls without a fight',
    'Gossi est tombée le 11 avril sans combat.',
    ['attacks seizure reported Gossi 2022-04-11'],
  ],
];

describe('who flees and who falls', () => {
  test.each(EN)('%s: %s', (_, text, expected) => expect(lines(text)).toEqual(expected));
  test.each(FR)('%s (fr): %s', (_, text, expected) => expect(lines(text, '2022-04-20', 'fr')).toEqual(expected));
});
