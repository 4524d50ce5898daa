import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Place, days and dead of each attack of a text of 20 April 2022. */
function attacks(text: string, language: string): string[] {
  return read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, from, to, killed }) => {
      const parts = [placeId.replace(/^near:(.+):0:-$/, '$1'), from === to ? `${from}` : `${from ?? ''}..${to}`];
      if (killed !== undefined) parts.push(`k${JSON.stringify(killed)}`);
      return parts.join(' ');
    });
}

type Row = readonly [what: string, text: string, expected: readonly string[]];

const EN: readonly Row[] = [
  [
    'the town of the news, not the one that was only looked back on',
    'The mission left its camp in Gao on 16 April.\n\nIn November 2017 three peacekeepers died in an ambush in Gossi. On Monday men on motorbikes burnt the post outside the town.',
    ['Gossi 2017-11-01..2017-11-30 k3', 'Gao 2022-04-18'],
  ],
  [
    'the deaths that a noun tells with their day',
    'At Gao a battalion holds out after the deaths of 42 soldiers on 7 August 2021.',
    ['Gao 2021-08-07 k42'],
  ],
  [
    'a row of towns and days before the colon',
    'Gossi on 1 April, Gao on 4 April, Kidal on 9 April: all garrisons stormed by the rebels.',
    ['Gossi 2022-04-01', 'Gao 2022-04-04', 'Kidal 2022-04-09'],
  ],
  [
    'a count of those who were hit once',
    'One driver in three has been caught in an attack at least once since January in Gao.',
    [],
  ],
  [
    'the track that runs from one town to the other',
    'On 2 April a soldier was killed by a bomb on the track that runs from Gossi to Gao.',
    ['between:Gossi|Gao 2022-04-02 k1'],
  ],
  [
    'the attack of a day that was told before others',
    "Gunmen attacked a post in Gossi on Friday. In May 2021 rebels stormed the camp in Kidal. Friday's attack was the worst in a year.",
    ['Gossi 2022-04-15', 'Kidal 2021-05-01..2021-05-31', 'Gossi 2022-04-15'],
  ],
  [
    'the attack of a day that is not told: none of the others',
    'On 3 May 2021 rebels stormed the camp in Kidal.\n\nThe attack of 12 January 2021 was recalled by nobody.',
    ['Kidal 2021-05-03'],
  ],
  [
    'the news after what is only looked back on',
    'Gunmen attacked a post in Gossi on Friday.\n\nIn May 2019 rebels stormed the camp in Kidal.\n\nNobody claimed the attack.',
    ['Gossi 2022-04-15', 'Kidal 2019-05-01..2019-05-31', 'Gossi 2022-04-15'],
  ],
  [
    'the attack, many paragraphs on',
    'Gunmen attacked a post in Gossi on Friday.\n\nA trader in Gao said that bread was dear.\n\nThe river is low.\n\nRain is late.\n\nThe minister condemned the attack.',
    ['Gossi 2022-04-15', 'Gossi 2022-04-15'],
  ],
  [
    'where the wounded are treated',
    'Gunmen killed four farmers in Gossi on Friday. Six others were wounded and are being treated in Gao.',
    ['Gossi 2022-04-15 k4', 'Gossi 2022-04-15'],
  ],
  [
    'what is counted in thousands',
    'Rebels attacked Gao on Friday. Thousands of people have been killed in the region.',
    ['Gao 2022-04-15'],
  ],
  [
    'a count and those who give it',
    'A drone strike in Kidal on Friday killed at least a dozen people, several of them children, according to two residents and a local official.',
    ['Kidal 2022-04-15 k{"min":12,"max":null}'],
  ],
  [
    'more than a dozen',
    'Gunmen killed more than a dozen soldiers in Gao on Friday.',
    ['Gao 2022-04-15 k{"min":12,"max":null}'],
  ],
  [
    'a plural that could be a verb',
    'Fighters killed three herders in Gossi on Friday and burned about 40 houses at Konna on Saturday.',
    ['Gossi 2022-04-15 k3', 'Konna 2022-04-16'],
  ],
  [
    'a raid that is the worst since another day',
    'The raid in Gossi on Friday was the worst since 3 May 2021, when gunmen killed 20 soldiers at Gao.',
    ['Gossi 2022-04-15', 'Gao 2021-05-03 k20'],
  ],
  [
    'what an apposition ranks',
    'Gunmen killed 12 soldiers in Gao on Friday, the deadliest attack on the army since June.',
    ['Gao 2022-04-15 k12'],
  ],
  [
    'what is one attack, as its rank says',
    'Gunmen have killed 60 people in Mali, police said, the deadliest assault since war broke out.',
    ['Mali ..2022-04-20 k60'],
  ],
  ['what was not seen', 'The town of Gao has not seen an attack since 2021.', []],
  ['when a war began', 'Many have fled since the start of hostilities in Mali on 4 April 2019.', []],
  [
    'a day of the week that is gone',
    "We want to convey our condolences to the victims of Saturday's attack in Gao.",
    ['Gao 2022-04-16'],
  ],
  [
    'the same fate',
    'Gunmen killed two soldiers at Konna on Monday. Three traders met the same fate at Gossi on Tuesday.',
    ['Konna 2022-04-18 k2', 'Gossi 2022-04-19'],
  ],
  [
    'the town, two paragraphs on',
    'The town of Gossi was quiet in March.\n\nRain is late.\n\nThe town, near the border with Niger, was attacked on Friday.',
    ['Gossi 2022-04-15'],
  ],
  [
    'the day of a source in brackets',
    'On 2 March, fighters attacked Gao, burning the hospital (OCHA 04/03/2022; Reuters, 5 March 2022).',
    ['Gao 2022-03-02'],
  ],
  ['what is counted since a day', 'Since January, more than 40 civilians have been killed in shelling in Gao.', []],
  [
    'one of several that are counted',
    'It was the third such attack this month: on 3 April gunmen killed two guards in Gao.',
    ['Gao 2022-04-03 k2'],
  ],
  [
    'fighting that breaks out',
    'Some 3,000 people arrived in Gao after fighting broke out around Konna on Thursday.',
    ['Konna 2022-04-14'],
  ],
  [
    'a row that somebody tells of',
    'The ministry said two American soldiers and a civilian interpreter were killed in Gao on Saturday by a gunman.',
    ['Gao 2022-04-16 k3'],
  ],
  ['no one', 'No one was killed in Gao on Monday, but three people were hurt by the bomb.', ['Gao 2022-04-18']],
  [
    'on the way',
    'A bus travelling from Gao to Ménaka hit a mine on Monday; four people died.',
    ['between:Gao|Ménaka 2022-04-18 k4'],
  ],
  [
    'on the way of people who drive',
    'The soldiers were travelling from Gao to Ménaka when they were ambushed on Monday.',
    ['between:Gao|Ménaka 2022-04-18'],
  ],
  [
    'on the way to a goal where it happened',
    'A column moved from Gao to Kidal, where it was attacked on Monday.',
    ['Kidal 2022-04-18'],
  ],
  ['on the way, near a town', 'A convoy from Gao to Kidal was attacked near Gossi on Monday.', ['Gossi 2022-04-18']],
  [
    'the same day as what is not told',
    'In a separate incident the same day, a landmine killed two gendarmes outside Gao.',
    ['Gao ..2022-04-20 k2'],
  ],
];

const FR: readonly Row[] = [
  [
    'la ville des nouvelles, non celle que l’on rappelle',
    'La Minusma a quitté Gao le 16 avril.\n\nEn novembre 2017, à Gossi, trois Casques bleus étaient tombés dans une embuscade. Lundi, des hommes à moto ont incendié le poste à la sortie de la ville.',
    ['Gossi 2017-11-01..2017-11-30', 'Gao 2022-04-18'],
  ],
  [
    'la mort que dit un nom, avec son jour',
    'Gao, où l’armée n’est plus revenue depuis la mort de 89 de ses soldats le 9 janvier 2020, est vide.',
    ['Gao 2020-01-09 k89'],
  ],
  [
    'des villes et des jours avant deux points',
    'Gossi le 1er avril, Gao le 4, Kidal le 9 : autant de garnisons assaillies par les rebelles, qui s’en sont retirés.',
    ['Gossi 2022-04-01', 'Gao 2022-04-04', 'Kidal 2022-04-09'],
  ],
  [
    'un infinitif qui ne dit que la manière',
    'Lundi, des hommes armés ont tiré sans discontinuer sur le poste de gendarmerie de Gossi.',
    ['Gossi 2022-04-18'],
  ],
  [
    'la même localité, non le point de la route',
    'Vendredi, à trente kilomètres de Gossi, une mine a soufflé un véhicule, tuant sept soldats. Samedi, des inconnus ont incendié un campement dans les environs de la même localité.',
    ['near:Gossi:30:- 2022-04-15 k7', 'Gossi 2022-04-16'],
  ],
  [
    'la piste qui va de l’une à l’autre',
    'Le 2 avril, un soldat a été tué par une mine sur la piste qui va de Gossi à Gao.',
    ['between:Gossi|Gao 2022-04-02 k1'],
  ],
  [
    'ceux qui tombent après d’autres',
    'Le 4 avril, sept soldats ont été tués à Gao. Deux jours plus tard, neuf autres tombaient au nord de Kidal.',
    ['Gao 2022-04-04 k7', 'Kidal 2022-04-06'],
  ],
  [
    'jusqu’à tant de morts',
    'Lundi, une attaque a tué jusqu’à neuf soldats à Gao.',
    ['Gao 2022-04-18 k{"min":8,"max":9}'],
  ],
  [
    'la ville où est l’armée, non celle jusqu’où elle patrouille',
    'L’armée est à Gao et patrouille le long de la nationale, jusqu’à Kidal. Lundi, des hommes ont incendié le poste à la sortie de la ville.',
    ['Gao 2022-04-18'],
  ],
  [
    "l'attaque d'un jour",
    "Des hommes armés ont attaqué le camp de Gossi vendredi. En mai 2021, Kidal avait été attaquée. L'attaque de vendredi est la plus grave de l'année.",
    ['Gossi 2022-04-15', 'Kidal 2021-05-01..2021-05-31', 'Gossi 2022-04-15'],
  ],
  [
    'des milliers de morts',
    'Un poste a été attaqué vendredi à Gossi. Parties du nord, les violences se sont propagées. Elles ont fait des milliers de morts.',
    ['Gossi 2022-04-15'],
  ],
  ["ce qui n'a plus eu lieu", "Gao n'a plus connu d'attaque majeure depuis 2021.", []],
  ['ce à quoi on forme', 'Depuis janvier, 400 soldats ont été accompagnés au combat à Gao.', []],
  ['un avion dont le nom est un tir', 'Lundi, les Rafale ont effectué deux sorties à Gao.', []],
  [
    'le même sort',
    'Deux soldats ont été tués par une mine à Gao lundi. Trois soldats ont subi le même sort mardi à Gossi.',
    ['Gao 2022-04-18 k2', 'Gossi 2022-04-19'],
  ],
  ['un pont endommagé', 'Lundi, le pont de Gao a été endommagé par une charge explosive.', ['Gao 2022-04-18']],
  [
    'une troupe submergée',
    'Le 3 mars 2022, le bataillon stationné à Gao a été submergé par plusieurs centaines de jihadistes.',
    ['Gao 2022-03-03'],
  ],
  [
    'en chemin',
    'Le convoi, parti de Kidal vers Gao, a été touché le 4 avril par un engin explosif.',
    ['between:Kidal|Gao 2022-04-04'],
  ],
  [
    'en chemin, un car',
    'Un car qui allait de Gao à Kidal a sauté lundi sur une mine.',
    ['between:Gao|Kidal 2022-04-18'],
  ],
  [
    "une attaque parmi d'autres",
    "C'est la deuxième attaque de ce type en une semaine : le 8 avril, deux gendarmes avaient péri près de Konna.",
    ['Konna 2022-04-08 k2'],
  ],
  [
    'une incise : tué par qui, où et quand',
    "Le chef du groupe, tué par l'armée près de Gao en juin 2020, venait du nord.",
    ['Gao 2020-06-01..2020-06-30'],
  ],
];

describe('which attack is meant and what is none', () => {
  test.each(EN)('%s', (_, text, expected) => expect(attacks(text, 'en')).toEqual(expected));
  test.each(FR)('%s', (_, text, expected) => expect(attacks(text, 'fr')).toEqual(expected));
});
