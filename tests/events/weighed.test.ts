import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/events/emit.ts';
import { toldOnce } from '../../src/events/weighed.ts';
import { readWhole } from './reading.ts';

const told = (text: string, language = 'en'): string[] =>
  readWhole(text, '2022-04-20', language).claims.map(
    ({ rule, layer, placeId, status, from, to }) =>
      `${rule === 'weighed-words' ? 'weighed' : 'ruled'} ${layer} ${placeId} ${status} ${from ?? ''}..${to ?? ''}`,
  );
const weighed = (text: string, language?: string): string[] =>
  told(text, language).filter((line) => line.startsWith('weighed'));

describe('what no rule reads and the words around a place tell', () => {
  test('that a force is gone', () =>
    expect(told("Gao's Danish kitchen was dismantled last week, and the keys are with the mayor.")).toEqual([
      'weighed withdrawals Gao reported 2022-04-11..2022-04-17',
    ]));
  test('that it is there', () => {
    const text = 'The Danish force set out with 300 men and a camp in Gao.';
    expect(told(text)).toEqual(['weighed bases Gao reported ..2022-04-20']);
    expect(readWhole(text).claims[0]).toMatchObject({ force: 'DK', phase: 'present', action: 'presence' });
  });
  test('but not again of the town that a camp is in', () =>
    expect(told('Some 300 German troops are based at Camp Nobel in Gao.')).toEqual([
      'ruled bases Camp Nobel reported 2022-04-20..2022-04-20',
    ]));
  test('that something was attacked', () =>
    expect(told('Explosive devices meant two more coffins, of Danes hit near Gao on Monday, and grief.')).toEqual([
      'weighed attacks near:Gao:0:- reported 2022-04-18..2022-04-18',
    ]));
  test('that something was attacked, in French', () =>
    expect(weighed('Gao, jeudi : les obus, dix morts, la panique.', 'fr')).toHaveLength(1));
  test('is less sure than what a rule reads', () => {
    const [claim] = readWhole('The Danish force set out with 300 men and a camp in Gao.').claims;
    expect(claim!.confidence).toBeLessThan(0.6);
  });
});

describe('what is not weighed', () => {
  test('a place of which a rule reads something in the sentence', () =>
    expect(told('The Danish soldiers left Gao on Monday.')).toEqual([
      'ruled withdrawals Gao reported 2022-04-18..2022-04-18',
    ]));
  test('a place of which a rule reads the same elsewhere in the report', () =>
    expect(
      told(
        "Gao's Danish kitchen was dismantled last week, and the keys are with the mayor. The last Danish soldiers left Gao on Monday.",
      ),
    ).toEqual(['ruled withdrawals Gao reported 2022-04-18..2022-04-18']));
  test('who goes on from a visit', () =>
    expect(told('The prime minister left Gao on Monday after a two-day visit.')).toEqual([]));
  test.each([
    ['The group released a video of the Gossi attack on Monday.', 'en'],
    ['Le groupe a diffusé lundi une vidéo de l’attaque de Gossi.', 'fr'],
  ])('the day on which pictures were shown: %s', (text, language) => expect(told(text, language)).toEqual([]));
  test('armed groups that leave or stay', () => expect(told('The jihadists left Konna on Friday.')).toEqual([]));
  test('what only adds up or goes on', () =>
    expect(told('Attacks on peacekeepers in Kidal are increasing.')).toEqual([]));
  test('what is denied', () => expect(told("Gao n'est pas une base de Barkhane.", 'fr')).toEqual([]));
  test.each([
    ['Quatre soldats ont été tués lundi dans une attaque à Gossi, au nord de Gao.', 'fr'],
    ['Un sous-officier a été tué lundi dans un attentat-suicide près de Gossi, au nord-ouest de Gao.', 'fr'],
    ['Twelve civilians were massacred at Konna, a village near Gao, in late March.', 'en'],
    ['Douze civils ont été massacrés à Konna, un village proche de Gao, fin mars.', 'fr'],
    ['On 12 March eleven people were killed in the attack on a mine at Konna, a place on the road to Gao.', 'en'],
    [
      "Trois civils ont été tués vendredi à Gossi. Les cinq blessés, pris en charge à l'hôpital de Gao, vont mieux.",
      'fr',
    ],
  ])('what only tells where another place lies, or where people were brought: %s', (text, language) =>
    expect(weighed(text, language)).toEqual([]),
  );
  test.each([
    [
      'The presence of the Wagner Group, a private force with apparent links to Gao and now working in Mali, has enraged France.',
      'en',
    ],
    ['La présence du groupe Wagner, une société militaire qui a des liens avec Gao, irrite la France.', 'fr'],
    [
      'Les discussions entre l’état-major, les responsables de l’ONU à Gao et la Minusma continuent sur le soutien aérien que Barkhane apportera aux Casques bleus.',
      'fr',
    ],
  ])('a town that stands for those who have their office there: %s', (text, language) =>
    expect(weighed(text, language)).toEqual([]),
  );
  test('what any town has', () =>
    expect(weighed('The UN closed two schools and a site in Kidal. The army said nothing.')).toEqual([]));
  test('a garrison at home, far from what the text is about', () =>
    expect(
      weighed(
        'Mali is at war, and soldiers died in Gao, Kidal and Gossi. The German force had 300 men and a camp in Berlin.',
      ).join(),
    ).not.toContain('Berlin'));
  test.each([
    'The French soldiers fell back on their positions in Gao and Gossi.',
    'Partis lundi de la plateforme de Gao, deux convois de soldats français ont rejoint Kidal.',
  ])('where those who leave go, or set out from: %s', (text) =>
    expect(weighed(text, /^Part/.test(text) ? 'fr' : 'en').join()).not.toContain('withdrawals'),
  );
  test.each([
    'Market women in Gao have raised the price of onions.',
    'Danish ministers met in Gao to discuss onions.',
    'GAO, 20 April (Agency) - Traders met on Monday.',
  ])('a place of which nothing is told: %s', (text) => expect(told(text)).toEqual([]));
});

describe('what is weighed of a place that a rule reads elsewhere in the report', () => {
  const found = (rule: string, layer: string, from: number | null, to: number): Found =>
    ({ draft: { rule, layer }, place: { id: 'Gao' }, when: { from, to } }) as unknown as Found;
  const kept = (layer: string, from: number | null, to: number): boolean => {
    const one = found('weighed-words', layer, from, to);
    return toldOnce([found('attack-verb', layer, 100, 102), one]).includes(one);
  };
  test('stays where it is an attack of other days', () => expect(kept('attacks', 110, 110)).toBe(true));
  test('goes where its days are the same, are next to them, or are not known', () => {
    expect(kept('attacks', 102, 102)).toBe(false);
    expect(kept('attacks', 103, 103)).toBe(false);
    expect(kept('attacks', null, 90)).toBe(false);
    expect(kept('attacks', 110, 140)).toBe(false);
  });
  test('goes where it is a base or a withdrawal', () => {
    expect(kept('bases', 110, 110)).toBe(false);
    expect(kept('withdrawals', 110, 110)).toBe(false);
  });
});

test.each([
  ['The mission, adopted in Niamey in 2013, has soldiers.', 'en'],
  ['The Danish mission has 200 soldiers, says an analyst based in Gao.', 'en'],
  ['The Danish rotation consists of 200 men, most of them from a regiment in Gao.', 'en'],
  ['Le bataillon danois est fidèle au maréchal de Gao.', 'fr'],
  ['Les Danois ont perdu des soldats, estime un chercheur basé à Gao.', 'fr'],
  ['La mission danoise, décidée à Gao en 2013, compte 200 soldats.', 'fr'],
])('offices and homes are no bases: %s', (text, language) => {
  expect(told(text, language).filter((line) => line.includes('bases'))).toEqual([]);
});

test.each([
  ['The governor called for a base at Gossi.', 'en'],
  ['The government plans two new posts at Gao and Gossi.', 'en'],
  ['Le gouverneur réclame une base militaire à Gossi.', 'fr'],
])('what somebody only wants is planned: %s', (text, language) => {
  const bases = told(text, language).filter((line) => line.includes('bases'));
  expect(bases.length).toBeGreaterThan(0);
  expect(bases.filter((line) => !line.includes('planned'))).toEqual([]);
});
