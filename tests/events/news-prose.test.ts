import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const EN: readonly [string, string, string[]][] = [
  ['a fight under way', 'Fighting was under way in Kidal on 3 May 2013.', ['attacks battle reported Kidal 2013-05-03']],
  [
    'a possessive before a departure',
    "France's departure from Ménaka is planned for June, the army said.",
    [
      'withdrawals withdrawal planned Ménaka 2022-06-01..2022-06-30 force=FR',
      'bases retained reported Ménaka 2022-04-20 force=FR',
    ],
  ],
  [
    'planes that carry the last',
    'Two planes carrying the last of the French soldiers took off from the base in Gao on 4 April 2022.',
    ['withdrawals withdrawal reported Gao 2022-04-04 force=FR'],
  ],
  [
    'the end of what was left, told with the leaving',
    'Germany withdrew its soldiers from Gao in January after their mission ended.',
    ['withdrawals withdrawal reported Gao 2022-01-01..2022-01-31 force=DE'],
  ],
  ['countries whose force it is', 'A joint force of Niger and Mali is headquartered in the Chadian capital.', []],
  [
    'operations from a base',
    'The French army began surveillance flights from a base in Niamey in March.',
    ['bases presence reported Niamey 2022-03-01..2022-03-31 force=FR'],
  ],
  [
    'so many is no number',
    'Nine soldiers were killed when gunmen attacked a camp in Kidal on 3 May 2013. Never had the army lost so many men.',
    ['attacks attack reported Kidal 2013-05-03 actor=gunmen target=camp killed=9'],
  ],
  [
    'as many as is an upper bound',
    'As many as 40 soldiers were killed in an attack in Kidal on 3 May 2013.',
    ['attacks attack reported Kidal 2013-05-03 target=as 40 soldiers killed={"min":36,"max":40}'],
  ],
];

describe('what news prose says', () => {
  test.each(EN)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

const ASIDE = ' The council met again and spoke at length of rain, of grain and of the price of bread.'.repeat(7);

const CIVIL: readonly [string, string, string, string[]][] = [
  [
    'a text without soldiers has no bases',
    `Officers were based in Gao and later withdrew from Kidal.${ASIDE}`,
    'en',
    [],
  ],
  [
    'the same with soldiers',
    `Officers were based in Gao and later withdrew from Kidal.${ASIDE} They came with French troops.`,
    'en',
    [
      'bases presence reported Gao ..2022-04-20 force=Officers',
      'withdrawals withdrawal reported Kidal ..2022-04-20 force=Officers',
    ],
  ],
  [
    'relief is no base, nor what any town closes',
    'The UN deployed humanitarian staff to Gao. The UN closed two schools and a site in Kidal. The army said nothing.',
    'en',
    [],
  ],
  ['l’aide n’est pas une base', 'L’ONU a ouvert un site pour les réfugiés à Gao. L’armée n’a rien dit.', 'fr', []],
];

describe('what relief and towns do', () => {
  test.each(CIVIL)('%s', (_, text, language, expected) =>
    expect(lines(text, '2022-04-20', language)).toEqual(expected),
  );
});

const PEACE: readonly [string, string, string[]][] = [
  ['a road accident', 'Two women were hit by a car in Gao on 4 April 2022.', []],
  [
    'a car bomb',
    'Two women were hit by a car packed with explosives in Gao on 4 April 2022.',
    ['attacks ied-attack reported Gao 2022-04-04 target=women'],
  ],
  ['a truck on the road', 'A garbage truck slammed into the market in Gao on 4 April 2022.', []],
  ['accused, not run at', 'A trader was charged in Niamey on 4 April 2022.', []],
  ['how few are left', 'French troop numbers fell to 800 in March, most of them in Gao.', []],
  ['an illness', 'The fighting with the rebels was over. In Gao the battle against malaria goes on.', []],
];

describe('what is no attack', () => {
  test.each(PEACE)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});
