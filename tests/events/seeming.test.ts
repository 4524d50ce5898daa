import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Layer, action, place, status, day, who and how many, of a text published on 20 April 2022. */
const told = (text: string, language = 'en'): string[] =>
  read(text, '2022-04-20', language).claims.map(({ layer, action, placeId, status, from, to, actor, force, killed }) =>
    [layer, action, placeId, status, `${from}..${to}`, actor ?? force ?? '-', JSON.stringify(killed ?? null)].join(' '),
  );

describe('what only seems to be a departure or a base', () => {
  test('a journey that sets the scene', () => {
    const lines = told('Partis de Gossi la veille, les soldats français cherchaient un puits.', 'fr');
    expect(lines.filter((line) => line.startsWith('withdrawals'))).toEqual([]);
  });
  test('the last convoy, told the same way', () =>
    expect(told('Parti de Kidal le 3 mars 2022, le dernier convoi français roule vers Gao.', 'fr')).toContain(
      'withdrawals withdrawal Kidal reported 2022-03-03..2022-03-03 FR null',
    ));
  test('a convoy that reaches a town hits nothing', () => {
    const lines = told('Le convoi de l’armée française a atteint Gao.', 'fr');
    expect(lines.filter((line) => line.startsWith('attacks'))).toEqual([]);
  });
  test('losses that are put at a figure', () =>
    expect(told("Reports put the army's losses at Konna at 12.")).toEqual([]));
});

describe('attacks told beside something else', () => {
  test('the article of a figure counts nobody', () =>
    expect(told('Gunmen put to death an estimated 40 villagers in Konna on 3 March 2022.')).toEqual([
      'attacks killing Konna reported 2022-03-03..2022-03-03 Gunmen 40',
    ]));
  test('whose account it is', () =>
    expect(told("On 3 March 2022 the camp at Gossi came under mortar fire, by the army's account.")[0]).toContain(
      'reported 2022-03-03..2022-03-03 - null',
    ));
  test('the wounded of an attack that has a day', () =>
    expect(told('Three of the wounded in the attack of 3 March 2022 on Konna have died.').join()).toContain(
      'Konna reported 2022-03-03..2022-03-03',
    ));
  test('planned long before, and then done', () =>
    expect(told('The attack on Konna on 3 March 2022 had been planned for months.')).toEqual([
      'attacks attack Konna reported 2022-03-03..2022-03-03 - null',
    ]));
  test('an organ is no place that is not known', () => {
    const text = 'On 3 March 2022 gunmen attacked the building of the Department of Security.';
    const codes = read(text, '2022-04-20', 'en').problems.map(({ code }) => code);
    expect(codes).not.toContain('unknown-place');
  });
});
