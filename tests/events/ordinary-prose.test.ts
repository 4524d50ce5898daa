import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const LEFT: readonly [string, string][] = [
  ['Danish soldiers abandoned the city of Gao on Friday.', 'withdrawals Gao DK'],
  [
    'French soldiers pulled out of Kidal, one of the posts they held in the north, and will leave Gao in May.',
    'withdrawals Kidal FR | withdrawals Gao FR planned | bases Gao FR',
  ],
  [
    'Danish troops left Gao in March. The Swedes followed suit, pulling out of Kidal.',
    'withdrawals Gao DK | withdrawals Kidal SE',
  ],
  [
    'Troops from Niger left Kidal in March, and those from Germany departed from Gao.',
    'withdrawals Kidal NE | withdrawals Gao DE',
  ],
  ['The camp in Gao was the third French base to be given up in a year.', 'withdrawals Gao FR'],
  [
    'MINUSMA handed back to the government the camps at Gao and Konna in March.',
    'withdrawals Gao UN to ML | withdrawals Konna UN to ML',
  ],
  [
    'The remaining camps of MINUSMA are to be closed by June, starting with Gao.',
    'withdrawals Gao UN planned | bases Gao UN',
  ],
  [
    'Danish soldiers left Kidal on Friday. The ministry said that Denmark had completed the withdrawal.',
    'withdrawals Kidal DK | withdrawals Kidal DK',
  ],
  ['They said the Danish soldiers would redeploy to Konna, while others would stay at Gao.', 'bases Konna DK planned'],
  ['The ministry dismissed rumours of a French withdrawal from Gao.', 'withdrawals Gao FR denied | bases Gao FR'],
];

const STAYING: readonly [string, string][] = [
  ['Convoys drove to Gao, where France keeps its largest base in Mali.', 'bases Gao FR'],
  ['French troops in Gao and Gossi would stay put, a spokesman said.', 'bases Gao FR | bases Gossi FR'],
  ['About 60 French soldiers are expected to remain in Gao.', 'bases Gao FR'],
  ['The German logistics base in Niamey is not affected.', 'bases Niamey DE'],
  ['The German base in Niamey was never built.', 'bases Niamey DE denied'],
];

describe('bases and withdrawals in ordinary prose', () => {
  test.each(LEFT)('left: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(STAYING)('kept: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});

const MORE: readonly [string, string][] = [
  [
    'France handed its camp in Gossi to Mali, leaving Gao as its last stronghold.',
    'withdrawals Gossi FR to ML | bases Gao FR',
  ],
  ['The town of Gao is still held by Danish soldiers.', 'bases Gao DK'],
  ['France still holds Tessalit.', 'bases Tessalit FR'],
  ['Mali still holds Tessalit.', ''],

  ['MINUSMA has established a presence in Gao and Kidal.', 'bases Gao UN | bases Kidal UN'],
  [
    'French soldiers left Gao in March. Kidal is next, within days.',
    'withdrawals Gao FR | withdrawals Kidal FR planned | bases Kidal FR',
  ],
  [
    'MINUSMA closed its base in Gao. A second, in Konna, will follow by June.',
    'withdrawals Gao UN | withdrawals Konna UN planned | bases Konna UN',
  ],
  ['Gossi lost its garrison in March, as did Konna.', 'withdrawals Gossi garrison | withdrawals Konna garrison'],
  ['French soldiers have used Gao as their rear base since 2017.', 'bases Gao FR'],
  ['The troops of MINUSMA have been regrouped at Gao.', 'bases Gao UN'],
  [
    'Danish soldiers will leave Gao in May, the ministry in Berlin has announced.',
    'withdrawals Gao DK planned | bases Gao DK',
  ],
];

describe('bases and withdrawals told after others', () => {
  test.each(MORE)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});
