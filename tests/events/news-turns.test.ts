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
  [
    'what a phrase between commas says of camps',
    'The camps in Tessalit and Kidal, all located in an area held by rebels, must still be closed.',
    ['withdrawals base-closed planned Kidal 2022-04-20..', 'withdrawals base-closed planned Tessalit 2022-04-20..'],
  ],
  [
    'people who take shelter',
    'Rebels captured Tessalit on 10 April. The soldiers who had been holding out there, together with relatives who had taken shelter inside the camp, slipped away during the night.',
    [
      'attacks seizure reported Tessalit 2022-04-10 actor=Rebels',
      'withdrawals withdrawal reported Tessalit ..2022-04-20 force=soldiers',
    ],
  ],
  [
    'what somebody says in a relative clause that they will leave',
    'Gao, which Germany says it will leave before June, is calm.',
    [
      'withdrawals withdrawal planned Gao 2022-04-20..2022-05-31 force=DE',
      'bases retained reported Gao 2022-04-20 force=DE',
    ],
  ],
  [
    'the day of what happened in another town',
    'Troops arrived in Konna on 2 April. On 9 April, the day of the Gossi ceremony, a bomb went off outside that town.',
    ['bases arrival reported Konna 2022-04-02 force=Troops', 'attacks bombing reported Konna 2022-04-09'],
  ],
  [
    'what they fight with',
    'Since June its fighters have relied increasingly on roadside bombs and on the murder of chiefs in Gossi.',
    [],
  ],
  [
    'what a force does no more',
    'Operation Barkhane is in Mali. It had helped the army until Operation Barkhane stopped flying over the area in March.',
    ['bases presence reported Mali 2022-04-20 force=FR'],
  ],
  [
    'most of those who were sent',
    'Niger sent 680 soldiers to Mali, most of whom are stationed in Gao and Ménaka.',
    ['bases presence reported Gao 2022-04-20 force=NE', 'bases presence reported Ménaka 2022-04-20 force=NE'],
  ],
  [
    'who was there, a paragraph later',
    'Rebels captured Tessalit on 10 April.\n\nThe soldiers who had been holding out there slipped away during the night and made for Niger.',
    [
      'attacks seizure reported Tessalit 2022-04-10 actor=Rebels',
      'withdrawals withdrawal reported Tessalit ..2022-04-20 force=soldiers',
    ],
  ],
  [
    'a town that people flee to is their base',
    'The Malian soldiers fled to Gao, their rear base.',
    ['bases presence reported Gao ..2022-04-20 force=ML'],
  ],
  [
    'who is sent to kill has killed',
    'On 12 April the group sent fighters to attack a post in Gossi, killing 12 soldiers.',
    ['attacks attack reported Gossi 2022-04-12 actor=fighters target=post killed=12'],
  ],
  ['who is to be sent has not', 'The group plans to send fighters to attack Gossi, killing soldiers.', []],
  [
    'who goes home after years',
    'After nine years in Gao, the Germans flew home on Friday.',
    ['withdrawals withdrawal reported Gao 2022-04-15 force=DE'],
  ],
  [
    'a bomb that tears apart',
    'A roadside bomb tore apart a truck near Konna on 12 April.',
    ['attacks ied-attack reported Konna 2022-04-12'],
  ],
  [
    'what is said of a town in a relative clause',
    'Kidal, which the rebels say they hold, was shelled on 11 April.',
    ['attacks shelling reported Kidal 2022-04-11'],
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
  [
    'what a phrase between commas says of camps',
    'Les camps de Tessalit, de Gao et surtout de Kidal, tous situés en zone tenue par les rebelles, doivent encore être fermés.',
    [
      'withdrawals base-closed planned Tessalit 2022-04-20..',
      'withdrawals base-closed planned Gao 2022-04-20..',
      'withdrawals base-closed planned Kidal 2022-04-20..',
    ],
  ],
  [
    'the day of what happened in another town',
    'Des soldats sont arrivés à Konna le 2 avril. Le 9 avril, jour de la cérémonie de Gossi, une bombe a explosé à la sortie de cette ville.',
    ['bases arrival reported Konna 2022-04-02 force=soldats', 'attacks bombing reported Konna 2022-04-09'],
  ],
  [
    'the day of a handover that is told itself',
    'Le 9 avril, le jour de la remise du camp de Gossi, deux soldats ont été tués à Konna.',
    [
      'withdrawals base-handover reported Gossi 2022-04-09',
      'attacks killing reported Konna 2022-04-09 target=soldats killed=2',
    ],
  ],
  [
    'most of those who were sent',
    'Le Niger a envoyé 680 hommes au Mali, dont la plupart sont stationnés à Gao et à Ménaka.',
    ['bases presence reported Gao 2022-04-20 force=NE', 'bases presence reported Ménaka 2022-04-20 force=NE'],
  ],
  [
    'some of those who are there',
    'La France a 680 soldats au Mali, dont 300 sont stationnés à Gao.',
    ['bases presence reported Mali 2022-04-20 force=FR', 'bases presence reported Gao 2022-04-20 force=FR'],
  ],
  [
    'who was there, a paragraph later',
    'Les rebelles ont pris Tessalit le 10 avril.\n\nLes soldats qui y étaient retranchés se sont retirés dans la nuit.',
    [
      'attacks seizure reported Tessalit 2022-04-10 actor=rebelles',
      'withdrawals withdrawal reported Tessalit ..2022-04-20 force=soldats',
    ],
  ],
  [
    'a town that people make for is their base',
    "L'armée malienne a perdu Konna. Les soldats ont pris la route de Gao, leur base arrière, à cent kilomètres au sud.",
    ['bases presence reported Gao ..2022-04-20 force=ML'],
  ],
  [
    'who is sent to kill has killed',
    "Le groupe a envoyé trois hommes tirer sur les clients d'un café à Gao le 12 avril, tuant 30 personnes.",
    ['attacks gun-attack reported Gao 2022-04-12 actor=hommes target=clients killed=30'],
  ],
  [
    'a stay and its years are no force',
    "C'est Gao que les soldats français quittent ce lundi, mettant fin à neuf ans de présence.",
    ['withdrawals withdrawal reported Gao 2022-04-18 force=FR'],
  ],
  [
    'who goes home after years',
    'Après neuf ans passés à Gao, les soldats allemands sont rentrés chez eux vendredi.',
    ['withdrawals withdrawal reported Gao 2022-04-15 force=DE'],
  ],
];

describe('turns of news prose', () => {
  test.each(EN)('%s: %s', (_, text, expected) => expect(lines(text)).toEqual(expected));
  test.each(FR)('%s (fr): %s', (_, text, expected) => expect(lines(text, '2022-04-20', 'fr')).toEqual(expected));
});
