import { describe, expect, test } from 'vitest';
import { readWhole } from './reading.ts';

/** Layer, place and day of each claim of a text published on 20 April 2022, weighed ones included. */
function told(text: string, language = 'en'): string[] {
  return readWhole(text, '2022-04-20', language).claims.map(({ layer, placeId, from, to }) => {
    const days = from && from === to ? from : `${from ?? ''}..${to ?? ''}`;
    return `${layer} ${placeId} ${days}`;
  });
}

type Row = readonly [what: string, text: string, expected: readonly string[], language: string];

const DAYS: readonly Row[] = [
  [
    'a place of a row has the day that follows it to itself',
    'Kidal a eu sa cérémonie en octobre, Tessalit à la mi-novembre et Gossi le 14 décembre : les soldats sont partis.',
    ['withdrawals Gossi 2021-12-14', 'withdrawals Tessalit 2021-11-11..2021-11-20'],
    'fr',
  ],
  [
    'what opens the next clause has the day of that clause',
    'A chief was killed in Gossi on Monday, and in Konna mortar shells fell on a school on Wednesday.',
    ['attacks Gossi 2022-04-18', 'attacks Konna 2022-04-20'],
    'en',
  ],
  [
    'how long after something else a subject acted is no day of what it does',
    'On Monday France, three months after arming its friends, started to leave Gossi.',
    ['withdrawals Gossi 2022-04-18'],
    'en',
  ],
  [
    'countries that were left one after the other',
    'Les soldats français avaient quitté le Mali en août 2021, puis le Niger en février dernier.',
    ['withdrawals Mali 2021-08-01..2021-08-31', 'withdrawals Niger 2022-02-01..2022-02-28'],
    'fr',
  ],
  [
    'a day before something else is no second day',
    'On Friday, a day before the vote, at least 12 soldiers were killed in an ambush near Gao.',
    ['attacks near:Gao:0:- 2022-04-15'],
    'en',
  ],
  [
    'each day stands before its place',
    'Rebels attacked the army on March 12 in Gossi and on March 17 in Konna.',
    ['attacks Gossi 2022-03-12', 'attacks Konna 2022-03-17'],
    'en',
  ],
  [
    'each day stands before its place where only the words around them tell',
    'The two attacks which the CSP claimed before, on March 12 in Gossi and on March 17 in Konna, had gone the same way.',
    ['attacks Gossi 2022-03-12', 'attacks Konna 2022-03-17'],
    'en',
  ],
  [
    'a day of a month before a name that a verb left out is told of',
    'In March the French left Kidal, in April Gossi.',
    ['withdrawals Kidal 2022-03-01..2022-03-31', 'withdrawals Gossi 2022-04-01..2022-04-20'],
    'en',
  ],
  [
    'a day right before a name, without a word between them',
    'Le 3 mars, des hommes armés ont attaqué Konna, et le 5 mars Gossi.',
    ['attacks Konna 2022-03-03', 'attacks Gossi 2022-03-05'],
    'fr',
  ],
  [
    'a day between commas before its place',
    'The mission closed Konna on 13 March and, on 2 April, Gossi.',
    ['withdrawals Konna 2022-03-13', 'withdrawals Gossi 2022-04-02'],
    'en',
  ],
  [
    'a day before the place of a camp that is not named again',
    'Le camp de Gao a été fermé le 13 mars, le 5 avril celui de Gossi.',
    ['withdrawals Gao 2022-03-13', 'withdrawals Gossi 2022-04-05'],
    'fr',
  ],
  [
    'a day after a comma is of the only thing told',
    'Gunmen attacked a convoy, on Monday in Kidal.',
    ['attacks Kidal 2022-04-18'],
    'en',
  ],
  [
    'each of three days stands before its place',
    'La mission a fermé ses camps le 13 mars à Gossi, le 16 à Konna et le 25 à Gao.',
    ['withdrawals Gossi 2022-03-13', 'withdrawals Konna 2022-03-16', 'withdrawals Gao 2022-03-25'],
    'fr',
  ],
  [
    'a day that opens the next clause is not of the first',
    'The Danish soldiers left Gao on 3 March and on 5 March in Konna a ceremony was held.',
    ['withdrawals Gao 2022-03-03'],
    'en',
  ],
  [
    'a share of the people numbers no attack',
    'In Konna, where 30 people were killed on 11 June 2021, a third of the families have returned since then.',
    ['attacks Konna 2021-06-11'],
    'en',
  ],
];

const PLACES: readonly Row[] = [
  [
    'the place of the next clause is not that of a camp that came under attack',
    'Two camps in Gossi came under attack on 17 March and on 1 April the post of Konna was overrun.',
    ['attacks Gossi 2022-03-17', 'attacks Konna 2022-04-01'],
    'en',
  ],
  [
    'nor is it in French',
    'Le camp de Konna a essuyé une attaque vendredi et le poste de Gossi a été évacué samedi par l’armée.',
    ['attacks Konna 2022-04-15', 'withdrawals Gossi 2022-04-16'],
    'fr',
  ],
  [
    'a country beside an unlisted village is only its neighbour',
    'Le 2 mars, dix soldats sont morts près de Tabatol, non loin du Mali, dans une attaque.',
    [],
    'fr',
  ],
];

const THERE: readonly Row[] = [
  [
    'is the town, not the area around it',
    'La mission a quitté samedi sa base de Gossi, in Timbuktu Region. Des Casques bleus tchadiens y étaient stationnés.',
    ['withdrawals Gossi 2022-04-16', 'bases Gossi ..2022-04-20'],
    'fr',
  ],
];

const AGAIN: readonly Row[] = [
  [
    'an attack is gone back to by its day',
    'Gunmen killed 12 soldiers in Gossi on Monday.\n\nLast June, traders were shot dead in Konna.\n\nMonday’s attack was not claimed.',
    ['attacks Gossi 2022-04-18', 'attacks Konna 2021-06-01..2021-06-30', 'attacks Gossi 2022-04-18'],
    'en',
  ],
  [
    'an attack told long before is gone back to, wherever people fled',
    "L'assaut a été lancé vendredi contre la base de Gossi.\n\nUn élu a parlé.\n\nDes familles ont fui pour se réfugier à Konna.\n\nRien de plus.\n\nL'attaque n'a pas été revendiquée.",
    ['attacks Gossi 2022-04-15', 'attacks Gossi 2022-04-15'],
    'fr',
  ],
];

const HOME: readonly Row[] = [
  [
    'is nothing that they leave for elsewhere',
    'A convoy of peacekeepers, most of them from Niger, left by road on Monday.',
    [],
    'en',
  ],
];

const WITNESSES: readonly Row[] = [
  [
    'are no seat of a speaker',
    'Selon des habitants de Konna, le camp a été attaqué lundi.',
    ['attacks Konna 2022-04-18'],
    'fr',
  ],
];

const ROADS: readonly Row[] = [
  [
    'on the road from one town to another',
    'On the road from Gao to Konna, a bus hit an explosive device on Thursday.',
    ['attacks between:Gao|Konna 2022-04-14'],
    'en',
  ],
];

const SPOKEN: readonly Row[] = [
  [
    'who is told that people left was not told to leave',
    'The spokesman told reporters in Paris on Monday that a third of the French soldiers had already gone home from Mali.',
    ['withdrawals Mali 2022-04-18'],
    'en',
  ],
];

const UNWEIGHED: readonly Row[] = [
  [
    'a town that only tells where another lies',
    'Le 14 mars, un soldat a été tué dans un attentat-suicide à Konna, au nord de Gao.',
    ['attacks Konna 2022-03-14'],
    'fr',
  ],
];

describe.each([
  ['days', DAYS],
  ['places', PLACES],
  ['there', THERE],
  ['again', AGAIN],
  ['the home of soldiers', HOME],
  ['what is spoken of', SPOKEN],
  ['those', WITNESSES],
  ['roads', ROADS],
  ['what is not weighed', UNWEIGHED],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_what, text, expected, language) => expect(told(text, language)).toEqual(expected));
});

test('the very day is that of the attack told before, not the year told since', () => {
  const text =
    'Le 24 novembre 2017, ils ont attaqué un camp à Gao. Ils avaient pris Konna en 2016. Le jour même, ils ont attaqué une base à Gossi.';
  expect(told(text, 'fr')).toContain('attacks Gossi 2017-11-24');
});

test('what is first where a sentence sets the place apart is no count', () => {
  expect(told("C'est à Gossi qu'a eu lieu lundi le premier assaut.", 'fr')).toEqual(['attacks Gossi 2022-04-18']);
  expect(told("C'est le premier assaut à Gossi depuis janvier.", 'fr')).toEqual([]);
});

test.each([
  ['Des extrémistes ont attaqué la base de Gossi ; c’était jeudi 7 avril, à l’aube.', 'fr', '2022-04-07'],
  ['Gunmen attacked the base in Gossi; it was on 7 April, at dawn.', 'en', '2022-04-07'],
  ['7 avril 2022 : quatre jours après la visite, les soldats passent à l’offensive contre Kidal.', 'fr', '2022-04-07'],
])('a day is told in a clause of its own or at the head: %s', (text, language, day) =>
  expect(told(text, language).some((claim) => claim.startsWith('attacks') && claim.endsWith(day))).toBe(true),
);
