import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

type Row = readonly [what: string, text: string, expected: readonly string[]];

const EN: readonly Row[] = [
  [
    'the costliest since is no day',
    'Gunmen killed 12 soldiers in Konna on 7 April in what was the costliest raid on the army since late 2019.',
    ['attacks killing reported Konna 2022-04-07 actor=Gunmen target=soldiers killed=12'],
  ],
  [
    'a charge that is denied',
    'Troops killed 20 herders in Konna on 3 April, a charge the army denies.',
    ['attacks killing alleged Konna 2022-04-03 actor=Troops target=herders killed=20'],
  ],
  [
    'a town that names the hospital where somebody died',
    'A bomb went off in Konna on 3 April, and a soldier died in the Gao hospital.',
    ['attacks bombing reported Konna 2022-04-03 target=soldier killed=1'],
  ],
  ['what a camera shoots', 'The army showed pictures shot by a drone over a post near Konna on 3 April.', []],
  [
    'a base that is passed on',
    'Germany had officially passed the camp near the town of Gao to the Malian army on 3 April.',
    ['withdrawals base-handover reported Gao 2022-04-03 force=DE to=ML'],
  ],
  ['a base that is only passed', 'The convoy passed the camp of the army in Gao on 3 April.', []],
  [
    'a clause whose subject is glossed has its own day',
    'The Swedes left Kidal on 2 April, and the German departure from Gao, the last of its camps, was completed on 9 April.',
    [
      'withdrawals withdrawal reported Kidal 2022-04-02 force=SE',
      'withdrawals withdrawal reported Gao 2022-04-09 force=DE',
    ],
  ],
  [
    'its garrison is that of the town told before',
    'Konna fell on 3 April because its garrison had been pulled out some days earlier.',
    [
      'attacks seizure reported Konna 2022-04-03',
      'withdrawals withdrawal reported Konna 2022-03-27..2022-04-01 force=ML',
    ],
  ],
  [
    'those who were sent are taken home',
    'Belgium, which sent fifty commandos to Gao in January, had to take them home in March.',
    [
      'bases deployment reported Gao 2022-01-01..2022-01-31 force=BE',
      'withdrawals withdrawal reported Gao 2022-03-01..2022-03-31 force=BE',
    ],
  ],
  ['doctors are not', 'Belgium, which sent fifty doctors to Gao in January, had to take them home in March.', []],
  [
    'the same place is that of the attack before',
    'Gunmen raided Konna on 3 April. Reinforcements got no farther than Gao. The same men had struck at the same place on 5 January 2021.',
    ['attacks raid reported Konna 2022-04-03 actor=Gunmen', 'attacks attack reported Konna 2021-01-05 actor=same men'],
  ],
  [
    'the same base, measured from the capital',
    'Gunmen raided the camp in Konna on 3 April. Bamako is in mourning. The same base, near the border with Niger and some 600 km east of the capital, had been hit in May 2021. Ten soldiers died there.',
    [
      'attacks raid reported Konna 2022-04-03 actor=Gunmen target=camp',
      'attacks attack reported Konna 2021-05-01..2021-05-31 target=same base',
      'attacks killing reported Konna 2021-05-01..2021-05-31 target=soldiers killed=10',
    ],
  ],
  [
    'people who fight for something do more',
    'Rebels fighting for a homeland in the desert have captured Konna.',
    ['attacks seizure reported Konna ..2022-04-20 actor=Rebels'],
  ],
  [
    'troops who fight beside others leave',
    'French troops fighting alongside Malian soldiers left their base in Gossi on 3 April.',
    ['withdrawals withdrawal reported Gossi 2022-04-03 force=FR'],
  ],
  [
    'who have been back',
    'In Konna, where the Malians have been back since 15 April, shops were shut.',
    ['bases arrival reported Konna 2022-04-15 force=ML'],
  ],
];

const FR: readonly Row[] = [
  [
    'a charge that is denied',
    "Des soldats ont tué vingt bergers à Konna le 3 avril, une accusation que l'armée rejette.",
    ['attacks killing alleged Konna 2022-04-03 actor=soldats target=bergers killed=20'],
  ],
  [
    'a base that is passed on',
    "L'Allemagne a passé le camp de Gao à l'armée malienne le 3 avril.",
    ['withdrawals base-handover reported Gao 2022-04-03 force=DE to=ML'],
  ],
  [
    'a clause whose subject is glossed has its own day',
    "Les Suédois ont quitté Kidal le 2 avril, et le départ des Allemands de Gao, leur dernier camp, s'est achevé le 9 avril.",
    [
      'withdrawals withdrawal reported Kidal 2022-04-02 force=SE',
      'withdrawals withdrawal reported Gao 2022-04-09 force=DE',
    ],
  ],
  [
    'its garrison is that of the town told before',
    'Konna est tombée le 3 avril, car sa garnison avait été retirée quelques jours plus tôt.',
    [
      'attacks seizure reported Konna 2022-04-03',
      'withdrawals withdrawal reported Konna 2022-03-27..2022-04-01 force=ML',
    ],
  ],
  [
    'the same place is that of the attack before',
    "Des hommes ont attaqué Konna le 3 avril. Les renforts n'ont pas dépassé Gao. Ils avaient déjà frappé au même endroit le 5 janvier 2021 : dix soldats y étaient morts.",
    [
      'attacks attack reported Konna 2022-04-03 actor=hommes',
      'attacks killing reported Konna 2021-01-05 target=soldats killed=10',
    ],
  ],
  [
    'the way they went is not where they left',
    "L'armée malienne a perdu dix hommes. Ils se sont éloignés vers 9 heures du côté de Golo Park.",
    [],
  ],
  [
    'a blast that opens a gate',
    "Une voiture piégée a éventré l'entrée du camp militaire de Konna le 3 avril.",
    ['attacks car-bomb reported Konna 2022-04-03'],
  ],
];

describe('turns of news prose', () => {
  test.each(EN)('%s: %s', (_, text, expected) => expect(lines(text)).toEqual(expected));
  test.each(FR)('%s (fr): %s', (_, text, expected) => expect(lines(text, '2022-04-20', 'fr')).toEqual(expected));
});
