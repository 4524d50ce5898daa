import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const attacks = (text: string, language: string): string[] =>
  lines(text, '2022-04-20', language).filter((one) => one.startsWith('attacks'));

/** The same words of attack, once in peacetime and once in war. */
const PAIRS: readonly [language: string, theme: string, peace: string, war: string][] = [
  [
    'en',
    'a match',
    'The home side came under siege in Gao on Sunday and the keeper repelled two shots before the referee blew.',
    'The home guard came under siege in Gao on Sunday and repelled two assaults before the militants fled.',
  ],
  [
    'en',
    'words',
    'The finance minister came under attack in Gao on Monday over the new tax.',
    'The garrison came under attack in Gao on Monday over the new moon.',
  ],
  [
    'en',
    'crime',
    'A man was stabbed to death by his neighbour in Gao on Monday.',
    'A man was stabbed to death by jihadists in Gao on Monday.',
  ],
  [
    'en',
    'a raid for drugs',
    'Police raided a flat in Gao on Monday and seized cocaine.',
    'Rebels raided a flat in Gao on Monday and seized hostages.',
  ],
  [
    'en',
    'a collapse',
    'Four people died in Gao on Monday when a tower collapsed.',
    'Four people died in Gao on Monday when shells hit a tower.',
  ],
  [
    'en',
    'an illness',
    'Nurses waged a battle against measles in Gao last week.',
    'Soldiers waged a battle against rebels in Gao last week.',
  ],
  [
    'en',
    'prices',
    'Fuel prices exploded in Gao on Monday after the subsidy was cut.',
    'Fuel tanks exploded in Gao on Monday after rockets hit.',
  ],
  [
    'fr',
    'la drogue',
    'La police a saisi de la cocaïne lors d’un raid à Gao lundi.',
    'Les rebelles ont saisi des armes lors d’un raid à Gao lundi.',
  ],
  [
    'fr',
    'un crime',
    'Un homme a poignardé son épouse à Gao lundi, selon le procureur, avant d’être arrêté par les voisins : un féminicide.',
    'Un homme a été poignardé par des jihadistes à Gao lundi.',
  ],
  [
    'fr',
    'un immeuble',
    'Trois personnes sont mortes lundi à Gao dans l’effondrement d’un immeuble.',
    'Trois personnes sont mortes lundi à Gao dans une embuscade.',
  ],
  [
    'fr',
    'les prix',
    'L’explosion des prix a surpris les ménages à Gao lundi.',
    'L’explosion d’une mine a surpris les soldats à Gao lundi.',
  ],
];

describe.each(PAIRS)('%s: %s', (language, _theme, peace, war) => {
  test('peace', () => expect(attacks(peace, language)).toEqual([]));
  test('war', () => expect(attacks(war, language)).not.toEqual([]));
});

test('what a whole text is about goes for its sentences', () => {
  const raid = 'A late raid in Gao on Sunday hit the west side.';
  const match = 'The referee added time. The striker, the goalkeeper and the coach of the champions met the league.';
  const war = 'The rebels shelled the town. The army, the militia and the insurgents lost troops.';
  expect(attacks(`${raid} ${match}`, 'en')).toEqual([]);
  expect(attacks(`${raid} ${war}`, 'en')).not.toEqual([]);
});

test('politics does not hide that people were killed', () => {
  expect(attacks('Days before the elections, an attack in Gao killed five voters.', 'en')).toHaveLength(1);
});
