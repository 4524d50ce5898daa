import { expect, test } from 'vitest';
import { read } from './reading.ts';

const days = (text: string): string[] => [
  ...new Set(
    read(text, '2022-04-20', 'en')
      .claims.filter(({ layer }) => layer === 'attacks')
      .map(({ placeId, from, to }) => `${placeId} ${from ?? ''}..${to ?? ''}`),
  ),
];

test.each([
  ['Gunmen stormed the Gossi camp, a resident told the agency by phone on Sunday.', 'Gossi ..2022-04-17'],
  ['Gunmen stormed the Gossi camp on Sunday, a resident told the agency.', 'Gossi 2022-04-17..2022-04-17'],
  ['The army reported an attack on Gossi on Sunday.', 'Gossi 2022-04-17..2022-04-17'],
  ['On Sunday the minister said that five soldiers had died in an attack on Gossi.', 'Gossi ..2022-04-17'],
  ['On Sunday the Council condemned the attack on Gossi in which five soldiers died.', 'Gossi ..2022-04-17'],
  ['On Sunday the attack on Gossi was claimed by the group.', 'Gossi ..2022-04-17'],
])('a day on which somebody speaks is not that of what is told: %s', (text, day) => expect(days(text)).toEqual([day]));

test.each([
  'Gossi is threatened once again (Report24, November 16, 2012). Jihadists captured the military camp of Gossi.',
  'Jihadists captured the military camp of Gossi (report.fr, September 8).',
  'Jihadists captured the military camp of Gossi (Net/@some_body, September 8).',
])('nor is the day of a source in brackets: %s', (text) => expect(days(text)).toEqual(['Gossi ..2022-04-20']));

test('what somebody says some days later of an attack was on the days of it', () =>
  expect(
    days(
      'Gunmen attacked the village of Gossi on Friday. They shot ten people in Gossi, a resident told us on Sunday.',
    ),
  ).toEqual(['Gossi 2022-04-15..2022-04-15']));

test('a story goes on from the day of its event, not from an older one recalled in passing', () =>
  expect(
    days(
      "Friday's attack was in Gossi, near where fighters had blown up a bridge in mid-March. Gunmen attacked the market, killing ten people.",
    ),
  ).toEqual(['Gossi 2022-04-15..2022-04-15', 'Gossi 2022-03-11..2022-03-20']));

test('a day behind the verb of the sentence is not that of a clause about its subject', () =>
  expect(days('The convoy that was attacked near Gossi arrived in Kidal on Tuesday.')).toEqual([
    'near:Gossi:0:- ..2022-04-20',
  ]));

test.each([
  'Gunmen attacked Gossi on 12 April. A villager, who was there during the attack, is now in hospital in Gao.',
  'Gunmen attacked Gossi on 12 April. Ten civilians died, most of them women who traded in Gao.',
])('nor are those who were hit where they now lie or used to live: %s', (text) =>
  expect(days(text)).toEqual(['Gossi 2022-04-12..2022-04-12']),
);

test('the general staff in a capital speaks there of what happened elsewhere', () =>
  expect(days('French aircraft struck the attackers, the general staff in Paris said on Sunday.').join()).not.toContain(
    'Paris',
  ));

test('"earlier in the month" is of the month told, and an attack has its own day beside that of who condemns it', () => {
  expect(
    days('On 19 March gunmen attacked a convoy in Gossi. Earlier in the month five soldiers had been killed in Kidal.'),
  ).toContain('Kidal 2022-03-01..2022-03-19');
  expect(days('Earlier this month five soldiers were killed in Kidal.')).toEqual(['Kidal 2022-04-01..2022-04-20']);
  expect(days('Earlier in the month, members condemned an attack of 1 April in Kidal.')).toEqual([
    'Kidal 2022-04-01..2022-04-01',
  ]);
});

test('those who are killed in an attack are killed on its day', () =>
  expect(
    days('Earlier in the month, members condemned an attack of 1 April in Kidal, in which a peacekeeper was killed.'),
  ).toEqual(['Kidal 2022-04-01..2022-04-01']));
