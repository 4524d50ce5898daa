import { expect, test } from 'vitest';
import { lines } from './reading.ts';

const ON = '2022-04-20';
const seized = (actor: string): string[] => [`attacks seizure reported Gao 2022-04-18 actor=${actor}`];

test.each([
  ['Jihadists seized the army base in Gao on Monday.', 'en', seized('Jihadists')],
  ['Jihadists captured a military camp near Gao on Monday.', 'en', seized('Jihadists')],
  ['The oil refinery at Gao was seized by militants on Monday.', 'en', seized('militants')],
  ['On Monday the rebels seized the courthouse in Gao.', 'en', seized('rebels')],
  ['Des jihadistes se sont emparés lundi du gouvernorat de Gao.', 'fr', seized('jihadistes')],
  ['Les rebelles ont pris lundi le camp militaire de Gao.', 'fr', seized('rebelles')],
  ['Les rebelles se sont rendus maîtres lundi de la caserne de Gao.', 'fr', seized('rebelles')],
])('a site that armed groups take is seized, as a town is: %s', (text, language, expected) =>
  expect(lines(text, ON, language)).toEqual(expected),
);

test.each([
  ['Rebels seized two pickups near Gao on Monday.', 'en'],
  ['Rebels seized rifles from a depot in Gao on Monday.', 'en'],
  ['Customs officers seized a warehouse in Gao on Monday.', 'en'],
  ['Les rebelles se sont emparés lundi de deux camions près de Gao.', 'fr'],
  ['Le maire s’est rendu maître lundi de la situation à Gao.', 'fr'],
])('what is taken along is no site: %s', (text, language) => expect(lines(text, ON, language)).toEqual([]));

test.each([
  [
    'Kidal was attacked on Sunday. At Gossi the army put its losses at ten dead.',
    'en',
    'attacks killing reported Gossi 2022-04-17 killed=10',
  ],
  [
    'Kidal a été attaquée dimanche. À Gossi, le bilan est de dix morts.',
    'fr',
    'attacks killing reported Gossi 2022-04-17 killed=10',
  ],
])('a count that opens with another town is of that town: %s', (text, language, expected) =>
  expect(lines(text, ON, language)).toContain(expected),
);

test.each([
  ['The last Germans left Gao on Monday. The troops in Kidal will follow on Thursday.', 'en'],
  ['The last Germans left Gao on Monday. Four officers in Kidal are to follow on Thursday.', 'en'],
  ['Les derniers Allemands ont quitté Gao lundi. Quatre officiers encore à Kidal doivent suivre jeudi.', 'fr'],
])('those elsewhere who are to follow leave too: %s', (text, language) =>
  expect(lines(text, ON, language)).toContain('withdrawals withdrawal planned Kidal 2022-04-21 force=DE'),
);
