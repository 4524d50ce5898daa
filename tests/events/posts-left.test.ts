import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  [
    'French troops withdrew from Gossi in August, six weeks before the date set by the two governments.',
    'withdrawals Gossi FR',
  ],
  ['MINUSMA closed Gossi and Gao to save money.', 'withdrawals Gossi UN | withdrawals Gao UN'],
  ['French troops are in Mali. Gao was closed for repairs.', 'bases Mali FR'],
  ['French troops are in Mali. Gao was closed to traffic.', 'bases Mali FR'],
  ['Nigerien soldiers left Niamey for Gao on Thursday.', ''],
  ['French soldiers left Gossi for Niamey on Thursday.', 'withdrawals Gossi FR'],
  ['Wounded French soldiers were transferred from Gossi to Gao.', ''],
  ['A mission patrol from Gossi went to see.', ''],
  ['The mining company withdrew its staff from Gossi.', ''],
  ['French soldiers from Gossi went home in March.', 'withdrawals Gossi FR'],
  ['Kenyan forces withdrew from Gossi in 2016 and from Busar and Bura Hache in 2019.', 'withdrawals Gossi KE'],
  ['The garrison left Gossi on Monday.', 'withdrawals Gossi garrison'],
  ['The rebel garrison left Gossi on Monday.', ''],
  ['The detachment at Gossi has left.', 'withdrawals Gossi detachment'],
  ['The army withdrew its garrisons from Gossi and Konna.', 'withdrawals Gossi ML | withdrawals Konna ML'],
  ['Gossi and Konna have been returned to the authorities.', 'withdrawals Gossi to ML | withdrawals Konna to ML'],
  ['MINUSMA is leaving. Gossi is due to be handed over in June.', 'withdrawals Gossi UN planned | bases Gossi UN'],
  ['French troops left Gossi after the attack on the market in Konna.', 'withdrawals Gossi FR | attacks Konna'],
  ['French soldiers were moved from Gossi to Gao, Kidal and Ménaka.', 'bases Gao FR | withdrawals Gossi FR'],
  ['Operation Barkhane ended on 31 October, eleven days after the death of a leader in Kidal.', ''],
];

const FR: readonly [string, string][] = [
  ['L’armée a dégagé la route de Gossi.', ''],
  [
    'La Minusma a fermé le camp de Gossi. Celui de Gao suivra en juin.',
    'withdrawals Gossi UN | withdrawals Gao UN planned | bases Gao UN',
  ],
  ['La garnison a quitté Gossi.', 'withdrawals Gossi garnison'],
  ['Le détachement de Gossi s’est replié en juin.', 'withdrawals Gossi détachement'],
  ['L’armée a retiré son poste de Konna en 2017.', 'withdrawals Konna ML'],
  ['Gossi et Konna ont été remis aux autorités locales.', 'withdrawals Gossi to ML | withdrawals Konna to ML'],
  ['Les postes de Gossi et de Konna ont été remis aux Danois.', 'withdrawals Gossi to DK | withdrawals Konna to DK'],
  ['Les Danois ont rendu leur position de Konna.', 'withdrawals Konna DK'],
  ['L’opération Barkhane a pris fin onze jours après la mort d’un chef à Kidal.', ''],
];

describe('posts and garrisons that are left', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
