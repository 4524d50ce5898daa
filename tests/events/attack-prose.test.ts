import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

/** What the attacks of a text of 20 April 2022 are, in one line each. */
const attacks = (text: string, language: string): string[] =>
  lines(text, '2022-04-20', language)
    .filter((one) => one.startsWith('attacks'))
    .map((one) => one.replace('attacks ', '').replace('reported ', ''));

type Row = readonly [what: string, text: string, expected: readonly string[]];

const EN: readonly Row[] = [
  [
    'attackers who strike where nobody says whom',
    'An official said that the attackers struck at dawn on Monday in Gao, a town in the north.',
    ['attack Gao 2022-04-18 actor=attackers'],
  ],
  ['gunmen who attack', 'Gunmen attacked at dawn on Monday in Gao.', ['attack Gao 2022-04-18 actor=Gunmen']],
  [
    'those who were attacked, before another verb',
    'Militants attacked in Gao were buried on Monday.',
    ['attack Gao 2022-04-18 target=Militants'],
  ],
  [
    'what somebody directs is no place',
    'Gunmen massacred civilians on Monday, according to Ann Lee, the Timbuktu Region director of the group.',
    ['massacre Mali 2022-04-18 actor=Gunmen target=civilians'],
  ],
  [
    'a desert that nobody deserts',
    'On 14 April Islamists abducted workers at a plant in the remote desert of Niger, in revenge for the war in Mali.',
    ['abduction Niger 2022-04-14 actor=Islamists target=workers'],
  ],
  [
    'what has never been so',
    'Gunmen attacked a post in Gao on Monday. Never before has an assault so well planned been seen in Mali.',
    ['attack Gao 2022-04-18 actor=Gunmen target=post'],
  ],
  ['the massacred of a year', 'Hundreds of people have been massacred this year in Mali by gunmen.', []],
  [
    'the massacred of a day',
    'Twelve people were massacred in Gao on Monday, the worst such killing this year.',
    ['massacre Gao 2022-04-18 target=people killed=12'],
  ],
  [
    'a town that is described before it falls',
    'Konna, a central town held by the government, fell on Monday to Islamists.',
    ['seizure Konna 2022-04-18 actor=Islamists'],
  ],
  [
    'the wounded of an attack in the present',
    'Gunmen attacked a post in Gao on Monday, killing two. Eight others are wounded, officials said.',
    ['attack Gao 2022-04-18 actor=Gunmen target=post killed=2', 'killing Gao 2022-04-18 target=others wounded=8'],
  ],
  [
    'a count in dozens',
    'A bomb in Gao on Monday killed 19 people and wounded about two dozen.',
    ['killing Gao 2022-04-18 target=people killed=19 wounded=24'],
  ],
  [
    'where it happened, told after it',
    'Nine soldiers died in an ambush on Monday. It happened near the village of Gossi, in Mali.',
    ['ambush Gossi 2022-04-18 target=soldiers killed=9', 'ambush Gossi 2022-04-18'],
  ],
  [
    'a town told before a colon',
    'Gao has been a target before: in September 2010 gunmen abducted seven foreigners from a compound near the mine.',
    ['abduction Gao 2010-09-01..2010-09-30 actor=gunmen target=foreigners'],
  ],
  [
    'soldiers of two forces, counted together',
    'Militants fired on a camp in Gao on Monday, wrecking a hangar and leaving 14 UN and French soldiers wounded.',
    ['gun-attack Gao 2022-04-18 actor=Militants target=camp wounded=14'],
  ],
  [
    'who died along with others',
    'Four American soldiers were killed along with five Nigerien troops in an ambush in Gossi on Monday.',
    ['ambush Gossi 2022-04-18 target=US killed=9'],
  ],
  [
    'a second clause that says who its people are',
    'Two soldiers from Niger were killed and nine other people, troops as well as civilians, were hurt in an attack in Gao on Monday.',
    ['attack Gao 2022-04-18 target=people killed=2 wounded=9'],
  ],
  [
    'the day of what something has happened since',
    'At least 12 guards were killed in an ambush in Gao, the latest blow to the army since soldiers overthrew the president last month.',
    ['ambush Gao ..2022-04-20 target=guards killed={"min":12,"max":null}'],
  ],
  [
    'a war that went on until another day',
    'France has 1,500 soldiers in Niger and fought the militants alongside its army until the coup.',
    [],
  ],
  ['a war that has gone on since', 'Soldiers have fought gunmen in Gao since 2013.', []],
  [
    'a battle until dawn',
    'Soldiers fought gunmen in Gao on Monday until dawn.',
    ['battle Gao 2022-04-18 actor=Soldiers target=gunmen'],
  ],
];

const FR: readonly Row[] = [
  [
    'ceux qui frappent on ne dit pas qui',
    "Les assaillants ont frappé à l'aube à Gao lundi.",
    ['attack Gao 2022-04-18 actor=assaillants'],
  ],
  [
    'ce dont on se venge',
    "Des islamistes ont attaqué une usine au Niger le 14 avril, en représailles à l'intervention à Gao.",
    ['attack Niger 2022-04-14 actor=islamistes target=usine'],
  ],
  [
    'ce qui n’avait jamais été',
    'Le camp de Gao a été attaqué lundi. Jamais un assaut aussi coordonné n’avait été mené au Mali.',
    ['attack Gao 2022-04-18 target=camp'],
  ],
  [
    'des blessés au présent',
    'Sept soldats ont été tués lundi à Gao par une mine. Trois autres sont grièvement blessés, a indiqué la mission.',
    ['ied-attack Gao 2022-04-18 target=soldats killed=7', 'killing Gao 2022-04-18 target=autres wounded=3'],
  ],
  ['chaque mois', 'Chaque mois, huit personnes sont tuées par des mines à Gao.', []],
  [
    'un nombre avec « et »',
    'Des hommes armés ont attaqué un marché à Gao lundi : trente et une personnes sont mortes et vingt et un soldats ont été blessés.',
    ['attack Gao 2022-04-18 actor=hommes armés target=marché killed=31 wounded=21'],
  ],
  [
    'où les faits se sont déroulés, dit après',
    "Une mine a tué trois soldats mardi. Cinq ont été blessés. Cela s'est passé près du village de Gossi.",
    ['ied-attack Gossi 2022-04-19 target=soldats killed=3', 'killing Gossi 2022-04-19'],
  ],
  [
    'ce qui se passe bien ailleurs',
    'Deux soldats ont été tués lundi à Gao. La cérémonie a eu lieu à Gossi.',
    ['killing Gao 2022-04-18 target=soldats killed=2'],
  ],
  [
    'les morts parmi les assaillants',
    'Les rebelles ont attaqué Gossi lundi, tuant 26 militaires. Parmi les attaquants, on compte une cinquantaine de morts.',
    ['attack Gossi 2022-04-18 actor=rebelles target=militaires killed=26'],
  ],
  [
    'deux jours de suite',
    'Vingt-cinq personnes ont été tuées, jeudi et vendredi, dans des affrontements à Gossi.',
    ['battle Gossi 2022-04-14..2022-04-15 target=personnes killed=25'],
  ],
  ['une guerre qui a duré', "Les soldats français ont combattu les jihadistes au Mali jusqu'au coup d'Etat.", []],
];

describe('attacks as ordinary reports tell them', () => {
  test.each(EN)('%s', (_, text, expected) => expect(attacks(text, 'en')).toEqual(expected));
  test.each(FR)('%s', (_, text, expected) => expect(attacks(text, 'fr')).toEqual(expected));
});
