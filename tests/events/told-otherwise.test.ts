import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';
import { said } from './said.ts';

type Row = readonly [what: string, text: string, expected: string];

const EN: readonly Row[] = [
  ['no verb', 'German soldiers out of Gao by August, Berlin says.', 'withdrawals Gao DE planned | bases Gao DE'],
  ['a gap', 'The Senegalese have a company in Gao, the Togolese in Kidal.', 'bases Gao SN | bases Kidal TG'],
  ['a list of what is left', 'Still in French hands: Gao and Gossi.', 'bases Gao FR | bases Gossi FR'],
  [
    'a list of what is not',
    'Closed by the French so far: Kidal and Tessalit.',
    'withdrawals Kidal FR | withdrawals Tessalit FR',
  ],
  ['of the town', 'Kidal lost its Chadian garrison on 3 March 2022.', 'withdrawals Kidal TD'],
  ['a farewell', 'French soldiers bade farewell to Gossi on 3 March 2022.', 'withdrawals Gossi FR'],
  ['to a mayor', 'The French army handed the Gossi camp to the mayor.', 'withdrawals Gossi FR to mayor'],
  ['a part for the whole', 'The French army gave up its half of the Gossi camp.', 'withdrawals Gossi FR'],
  [
    'what passes with it',
    'Ownership of the French camp at Gossi passed to the Malian army.',
    'withdrawals Gossi FR to ML',
  ],
  [
    'a day in between',
    'The closure, on 3 March 2022, of the French camp at Gossi surprised nobody.',
    'withdrawals Gossi FR',
  ],
  ['not a single one', 'There is not a single French soldier left in Gossi.', 'withdrawals Gossi FR'],
  ['who does not budge', 'French soldiers have not budged from Gossi.', 'bases Gossi FR'],
  [
    'who is fewer is still there',
    'France halved its contingent in Gossi in March 2022.',
    'withdrawals Gossi FR | bases Gossi FR',
  ],
  ['who is to be fewer', 'France is to cut its garrison in Gossi.', 'withdrawals Gossi FR planned | bases Gossi FR'],
  ['turned into a base', 'The airport of Gao has been turned into a German base.', 'bases Gao DE'],
  [
    'a building of the town told of',
    'Chadian soldiers came to Konna in March 2022. A company sleeps at the school.',
    'bases Konna TD',
  ],
  ['a deadline ahead', 'French troops were asked to leave Gossi by 3 September.', 'withdrawals Gossi FR planned'],
  ['who is left there', 'Only a handful of French soldiers are left in Gossi.', 'bases Gossi FR'],
  [
    'from which',
    'The camp in Kidal, from which French soldiers withdrew on 3 March 2022, is quiet.',
    'withdrawals Kidal FR',
  ],
  [
    'a day right after the verb',
    'French soldiers were in Gossi. The last platoon left on 3 March 2022.',
    'bases Gossi FR | withdrawals Gossi FR',
  ],
  [
    'what is delayed',
    'French exit from Gossi delayed until September.',
    'withdrawals Gossi FR planned | bases Gossi FR',
  ],
  ['back to where they came from', 'Berlin has called its soldiers back from Gao.', 'withdrawals Gao DE'],
  ['garrisoned by', 'Gossi is garrisoned by a Chadian company.', 'bases Gossi TD'],
];

const FR: readonly Row[] = [
  ['no verb', 'Plus aucun soldat français à Gossi depuis le 3 mars 2022.', 'withdrawals Gossi FR'],
  [
    'a verb first',
    'Barkhane a rendu Kidal. Restent Gao et Gossi.',
    'withdrawals Kidal FR | bases Gao FR | bases Gossi FR',
  ],
  ['of the town', 'Gossi s’est vidée de ses soldats tchadiens en mars 2022.', 'withdrawals Gossi TD'],
  ['a farewell', 'Barkhane a fait ses adieux à Gossi le 3 mars 2022.', 'withdrawals Gossi FR'],
  ['keys for a prefect', 'Les soldats français ont remis au préfet les clés du camp de Gossi.', 'withdrawals Gossi FR'],
  ['who does not budge', 'Barkhane n’a pas bougé de Gossi.', 'bases Gossi FR'],
  ['made a base', 'Les Français ont fait de Gossi une base logistique.', 'bases Gossi FR'],
  [
    'a pro-form',
    'Le camp français de Kidal a été fermé en octobre 2021, celui de Gossi le sera en mai.',
    'withdrawals Kidal FR | withdrawals Gossi FR planned | bases Gossi FR',
  ],
  [
    'before leaving',
    'Avant de quitter Gossi le 3 mars 2022, les Français ont brûlé leurs tentes.',
    'withdrawals Gossi FR',
  ],
  [
    'put off',
    'Le départ des Français de Gossi a été reporté à juillet.',
    'withdrawals Gossi FR planned | bases Gossi FR',
  ],
];

describe('bases and withdrawals told otherwise', () => {
  test.each(EN)('%s', (_what, text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s (fr)', (_what, text, expected) => expect(said(text, 'fr')).toBe(expected));
});

describe('their days', () => {
  const days = (text: string, language = 'en') =>
    read(text, '2022-04-20', language)
      .claims.filter(({ layer }) => layer === 'withdrawals')
      .map(({ from, to }) => `${from}..${to}`);
  test('a state that holds since a day began on it', () =>
    expect(days('There have been no French soldiers in Gossi since 3 March.')).toEqual(['2022-03-03..2022-03-03']));
  test('a deadline without a year lies ahead', () =>
    expect(days('French troops were asked to leave Gossi by 3 September.')).toEqual(['2022-04-20..2022-09-03']));
  test('a day is not that of the plan told after it', () =>
    expect(
      days(
        'Elle est partie. La Bundeswehr a fermé son camp de Gao le 15 mars et compte se retirer de Kidal en août.',
        'fr',
      ),
    ).toEqual(['2022-03-15..2022-03-15', '2022-08-01..2022-08-31']));
});
