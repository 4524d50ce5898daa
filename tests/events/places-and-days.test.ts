import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

type Row = readonly [what: string, text: string, language: string, expected: readonly string[]];

/** The days of several places, told together. */
const IN_TURN: readonly Row[] = [
  [
    'days in the order of their places',
    'The camps in Kidal and Gossi were closed on 3 and 6 March, respectively.',
    'en',
    ['withdrawals base-closed reported Kidal 2022-03-03', 'withdrawals base-closed reported Gossi 2022-03-06'],
  ],
  [
    'two camps and their days after another',
    'The mission has closed four sites: the base in Konna on 3 March, the camps in Kidal and Gossi on 13 and 16 March, respectively, and, three days ago, that of Ménaka.',
    'en',
    [
      'withdrawals base-closed reported Konna 2022-03-03 force=mission',
      'withdrawals base-closed reported Kidal 2022-03-13 force=mission',
      'withdrawals base-closed reported Gossi 2022-03-16 force=mission',
      'withdrawals base-closed reported Ménaka 2022-04-17 force=mission',
    ],
  ],
  [
    'two towns and their days after another, in French',
    "L'armée a quitté Konna le 3 mars, Kidal et Gossi respectivement les 13 et 16 mars.",
    'fr',
    [
      'withdrawals withdrawal reported Konna 2022-03-03 force=ML',
      'withdrawals withdrawal reported Kidal 2022-03-13 force=ML',
      'withdrawals withdrawal reported Gossi 2022-03-16 force=ML',
    ],
  ],
  [
    'a town and its day after a semicolon',
    'The base at Gossi was closed on 3 March; Ménaka, in the north, on 13 March, and Konna three days after that.',
    'en',
    [
      'withdrawals base-closed reported Gossi 2022-03-03',
      'withdrawals base-closed reported Ménaka 2022-03-13',
      'withdrawals base-closed reported Konna 2022-03-16',
    ],
  ],
  [
    'a town and its day after a semicolon, in French',
    'La base de Gossi a été fermée le 3 mars ; Ménaka, dans le nord, le 13 mars.',
    'fr',
    ['withdrawals base-closed reported Gossi 2022-03-03', 'withdrawals base-closed reported Ménaka 2022-03-13'],
  ],
  [
    'so many more on another day',
    'Four shells fell on Gao on 3 March and two on 16 March.',
    'en',
    ['attacks shelling reported Gao 2022-03-03', 'attacks shelling reported Gao 2022-03-16'],
  ],
];

/** Departures of which it depends on the tense whether they have been. */
const TENSES: readonly Row[] = [
  [
    'in a month that is near',
    'The Danish army leaves Gossi in May.',
    'en',
    [
      'withdrawals withdrawal planned Gossi 2022-05-01..2022-05-31 force=DK',
      'bases retained reported Gossi 2022-04-20 force=DK',
    ],
  ],
  [
    'in a month that is farther ahead than the last is behind',
    'En janvier, l’armée danoise quitte Gossi.',
    'fr',
    ['withdrawals withdrawal reported Gossi 2022-01-01..2022-01-31 force=DK'],
  ],
  [
    'after the closing of another last summer',
    'It completes, after the closure last June of the Danish base in Gossi, the end of an era.',
    'en',
    ['withdrawals base-closed reported Gossi 2021-06-01..2021-06-30 force=DK'],
  ],
  [
    'before a season to come',
    'Le Danemark remet sa part du camp de Gossi avant l’été.',
    'fr',
    [
      'withdrawals base-handover planned Gossi 2022-04-20..2022-05-31 force=DK',
      'bases retained reported Gossi 2022-04-20 force=DK',
    ],
  ],
  [
    'by a participle beside its name, whatever the clause plans',
    'Il est prévu de quitter Kidal. L’armée quittera Gossi, attaquée à la mi-mars, et Ménaka.',
    'fr',
    [
      'withdrawals withdrawal planned Gossi 2022-04-20.. force=ML',
      'attacks attack reported Gossi 2022-03-11..2022-03-20',
    ],
  ],
];

/** What stands between two names, or is said of a place by those who are elsewhere. */
const NAMES: readonly Row[] = [
  [
    'two capitals that clash',
    'The handover of the base in Gossi on Monday became a clash between Paris and Bamako.',
    'en',
    ['withdrawals base-handover reported Gossi 2022-04-18 force=FR to=ML'],
  ],
  ['two capitals that clash, in French', "Lundi, l'affrontement entre Paris et Niamey a repris.", 'fr', []],
  [
    'a road from capital to capital',
    'Five soldiers were killed on the road between Niamey and Bamako on Monday.',
    'en',
    ['attacks killing reported between:Niamey|Bamako 2022-04-18 target=soldiers killed=5'],
  ],
  [
    'a town of which something was claimed',
    'Clashes shook Konna in March. A string of blasts in Gao were claimed by jihadists. Two rockets were fired at the town on 7 April.',
    'en',
    [
      'attacks battle reported Konna 2022-03-01..2022-03-31',
      'attacks rocket-attack reported Gao 2022-04-07 target=town',
    ],
  ],
  [
    'a town from which something was reported',
    'Clashes were reported from Konna on 3 March.',
    'en',
    ['attacks battle reported Konna 2022-03-03'],
  ],
  [
    'fire that soldiers met with where they were',
    'Une unité est arrivée à Gossi le 5 avril. Dans la nuit, elle a essuyé des tirs de mortier.',
    'fr',
    ['bases arrival reported Gossi 2022-04-05 force=unité', 'attacks mortar-attack reported Gossi 2022-04-05'],
  ],
  ['fire that they often meet with', 'À Gossi, les unités essuient souvent des tirs de mortier.', 'fr', []],
  [
    'the last time that somebody flies',
    'Danish helicopters took off from Ménaka for the last time on 3 March.',
    'en',
    ['withdrawals withdrawal reported Ménaka 2022-03-03 force=DK'],
  ],
  [
    'a town close by, told after the part of the country',
    'Un camp a été attaqué lundi dans le nord du Mali, près de Gossi.',
    'fr',
    ['attacks attack reported Gossi 2022-04-18 target=camp'],
  ],
  [
    'a distance from a town, told after the region',
    'A convoy was attacked in Timbuktu Region, 30 km west of Gossi, on Monday.',
    'en',
    ['attacks attack reported near:Gossi:30:270 2022-04-18 target=convoy'],
  ],
  [
    'no more than a part of the country',
    'Un convoi a été attaqué lundi dans le nord du Mali.',
    'fr',
    ['attacks attack reported Mali 2022-04-18 target=convoi'],
  ],
  [
    'what it was on a day the target of',
    'Gossi, dans l’est du pays, a été la cible le 1er avril d’une attaque qui a coûté la vie à neuf soldats.',
    'fr',
    ['attacks attack reported Gossi 2022-04-01 target=soldats killed=9'],
  ],
  [
    'a blockade that those who strike elsewhere subject it to',
    'Les jihadistes, qui soumettent Gao à un blocus depuis le mois de mars, ont frappé le 7 avril un bateau à Gossi.',
    'fr',
    [
      'attacks siege reported Gao 2022-03-01..2022-03-31',
      'attacks attack reported Gossi 2022-04-07 actor=jihadistes target=bateau',
    ],
  ],
  [
    'helicopters of two kinds',
    'Danish attack and transport helicopters, based in Gao, will be repatriated in May.',
    'en',
    [
      'bases presence reported Gao 2022-04-20..2022-05-31 force=transport helicopters',
      'withdrawals withdrawal planned Gao 2022-05-01..2022-05-31 force=transport helicopters',
    ],
  ],
  [
    'men whom others bring together in another town',
    'Le Danemark a regroupé ses hommes de Niamey vers sa base de Gao en mars.',
    'fr',
    [
      'bases relocation reported Gao 2022-03-01..2022-03-31 force=DK',
      'withdrawals relocation reported Niamey 2022-03-01..2022-03-31 force=DK',
    ],
  ],
  [
    'the day of a blow that opens the sentence',
    'Frappé le 29 mars par un attentat, le poste danois a quitté Gossi pour Gao.',
    'fr',
    [
      'attacks attack reported Gossi 2022-03-29 target=DK',
      'withdrawals withdrawal reported Gossi ..2022-04-20 force=DK',
    ],
  ],
  [
    'those who have not come back since a year',
    'Le camp de Gossi, où l’armée n’est pas revenue depuis 2014, sera fermé en juin.',
    'fr',
    ['withdrawals base-closed planned Gossi 2022-06-01..2022-06-30'],
  ],
  [
    'the day of what was asked about, when others still speak of it',
    'Que s’est-il passé vendredi à Gossi ? Cinq jours après, deux récits s’affrontent. Pour l’armée, des avions ont frappé un rassemblement de combattants.',
    'fr',
    ['attacks attack reported Gossi 2022-04-15 actor=avions target=rassemblement de combattants'],
  ],
  [
    'what was learnt on a later day',
    'Dix civils ont été tués à Gossi, a-t-on appris jeudi de sources locales.',
    'fr',
    ['attacks killing reported Gossi ..2022-04-14 target=civils killed=10'],
  ],
  [
    'that of a town, which somebody is to leave',
    'Denmark has one camp left, that of Gossi, which it will leave in September.',
    'en',
    [
      'bases retained reported Gossi 2022-04-20 force=DK',
      'withdrawals withdrawal planned Gossi 2022-09-01..2022-09-30 force=DK',
    ],
  ],
  [
    'a mission that will cease to exist',
    'On 1 July the African-led mission in Mali will cease to exist.',
    'en',
    ['withdrawals mission-ended planned Mali 2022-07-01 force=African-led mission'],
  ],
  ['who fought there for years', 'The operation, fought in Gossi since January 2013, was costly.', 'en', []],
  [
    'an attack that nobody claims',
    'Shells fell on Gossi on Saturday. No armed group had claimed the shelling by Monday.',
    'en',
    ['attacks shelling reported Gossi 2022-04-16', 'attacks shelling reported Gossi 2022-04-16'],
  ],
  [
    'the day on which the dead were buried',
    'The soldiers killed in Gossi were buried in Bamako on Monday.',
    'en',
    ['attacks killing reported Gossi ..2022-04-20 target=soldiers'],
  ],
  [
    'the day on which they were buried, in French',
    'Les soldats tués à Gossi ont été enterrés lundi à Bamako.',
    'fr',
    ['attacks killing reported Gossi ..2022-04-20 target=soldats'],
  ],
  [
    'the day on which those were freed who had been taken there',
    'Les otages enlevés à Gossi ont été libérés lundi à Kidal.',
    'fr',
    ['attacks abduction reported Gossi ..2022-04-20 target=otages'],
  ],
  ['somebody who takes his own life', 'A soldier took his own life in Gao on Monday.', 'en', []],
  ['a camp that people leave to go home', 'Displaced people are leaving the camp in Gossi to go home.', 'en', []],
  ['a flight like others', 'Danish helicopters took off from Ménaka on 3 March.', 'en', []],
];

const check = (_: string, text: string, language: string, expected: readonly string[]): void =>
  expect(lines(text, '2022-04-20', language)).toEqual(expected);

describe('places and days told in turn', () => test.each(IN_TURN)('%s', check));
describe('a departure that the present tense tells', () => test.each(TENSES)('%s', check));
describe('what is told of a place', () => test.each(NAMES)('%s', check));
