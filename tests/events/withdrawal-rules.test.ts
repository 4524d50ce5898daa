import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['The last French convoy crossed out of Gossi on Tuesday.', 'withdrawals Gossi FR'],
  ['The tricolour was lowered over the Kidal camp on 12 October 2021.', 'withdrawals Kidal'],
  ['Italian soldiers lowered their flag for the last time in Niamey.', 'withdrawals Niamey IT'],
  ['Keys to the Gossi base were handed to a Malian colonel.', 'withdrawals Gossi to ML'],
  ['Kenyan troops took over the base in Konna from Ethiopian soldiers.', 'withdrawals Konna ET to KE | bases Konna KE'],
  ['The army recovered two French military sites in Gao.', 'withdrawals Gao FR to ML | bases Gao ML'],
  ['The Konna camp shut its gates in July 2021.', 'withdrawals Konna'],
  ['Ménaka will be the next camp to close.', 'withdrawals Ménaka planned'],
  ['The UN mission closed Konna on 3 August 2021.', 'withdrawals Konna UN'],
  [
    'MINUSMA is packing up. Ménaka is to be transferred in September 2022.',
    'withdrawals Ménaka UN planned | bases Ménaka UN',
  ],
  ['The base at Kidal passed to the Malian army.', 'withdrawals Kidal to ML'],
  ['The Gao base was returned to the control of Malian forces.', 'withdrawals Gao to ML'],
  ['After nine years in Gao, the French are gone.', 'withdrawals Gao FR'],
  ['Germany no longer has troops in Gao.', 'withdrawals Gao DE'],
  ['The Bundeswehr will bring its 95 soldiers back from Gao.', 'withdrawals Gao DE planned | bases Gao DE'],
  ['South Africa recalled its soldiers stationed in Konna.', 'withdrawals Konna ZA'],
  ['Trucks loaded with Ethiopian soldiers rolled out of Konna.', 'withdrawals Konna ET'],
  ['Congolese troops fled Konna as the rebels approached.', 'withdrawals Konna CD'],
  ['The command post of the French force was transferred from Bamako to Gao.', 'bases Gao FR | withdrawals Bamako FR'],
  ['France plans to halve its garrison in Niamey.', 'withdrawals Niamey FR planned | bases Niamey FR'],
  ['The mission ended its tour in Gao on 31 August 2021.', 'withdrawals Gao mission'],
  ['The junta ordered Denmark to withdraw its commandos from Ménaka at once.', 'withdrawals Ménaka DK'],
  ['The army denied that it had abandoned its outpost at Konna.', 'withdrawals Konna ML denied | bases Konna ML'],
  ['The general denied any withdrawal from Ménaka.', 'withdrawals Ménaka denied | bases Ménaka'],
  ['The army says it has no plans to withdraw from Ménaka.', 'withdrawals Ménaka ML denied | bases Ménaka ML'],
  ['Peacekeepers escorted a convoy from Gao to Kidal.', ''],
  ['The convoy left Gao for Kidal on Monday.', ''],
  ['Colonel Goita left Gao for Bamako.', ''],
  ['Flags were lowered to half-mast at the French camp in Gao.', 'bases Gao FR'],
  ['The French ambassador left Bamako on Wednesday.', ''],
  ['Islamists left their camp near Kidal.', ''],
];

const FR: readonly [string, string][] = [
  ['Les couleurs françaises ont été amenées sur le camp de Kidal.', 'withdrawals Kidal FR'],
  ['Les clés du camp de Ménaka ont été remises aux forces armées maliennes.', 'withdrawals Ménaka to ML'],
  ['Les militaires français ont remis les clés de Gossi aux FAMa.', 'withdrawals Gossi FR to ML'],
  ['La base française de Gossi a été rendue aux Fama.', 'withdrawals Gossi FR to ML'],
  ['Le contingent burundais a plié bagage à Konna.', 'withdrawals Konna BI'],
  ['L’Otan a fermé son camp d’entraînement de Konna.', 'withdrawals Konna NATO'],
  ['Les derniers soldats américains ont décollé de Niamey.', 'withdrawals Niamey US'],
  ['Les Américains se sont éclipsés de Niamey.', 'withdrawals Niamey US'],
  [
    'La base de Gossi, où stationnaient des soldats français, est passée sous contrôle malien.',
    'withdrawals Gossi FR to ML',
  ],
  [
    'Le camp de Gossi a changé de mains et la base de Kidal a fermé ses portes.',
    'withdrawals Gossi | withdrawals Kidal',
  ],
  ['La base française de Tessalit a été mise en sommeil en 2019.', 'withdrawals Tessalit FR'],
  ['La Minusma s’est retirée de sa base de Kidal, deux semaines plus tôt que prévu.', 'withdrawals Kidal UN'],
  [
    'La force conjointe du G5 Sahel a transféré son poste de commandement de Gossi à Bamako.',
    'bases Bamako G5 | withdrawals Gossi G5',
  ],
  ['L’Afrique du Sud a rappelé ses soldats déployés à Konna.', 'withdrawals Konna ZA'],
  ['Bamako exige que la Turquie retire ses soldats de Ménaka.', 'withdrawals Ménaka TR'],
  ['Berlin renonce à son point d’appui logistique de Niamey.', 'withdrawals Niamey DE'],
  ['La Bundeswehr ne compte plus aucun soldat à Gao.', 'withdrawals Gao DE'],
  [
    'La Minusma accélère son départ. Le camp de Tessalit a été remis le 22 octobre 2021, celui de Kidal le lendemain.',
    'withdrawals Tessalit UN | withdrawals Kidal UN',
  ],
  ['Ménaka sera la prochaine base à fermer.', 'withdrawals Ménaka planned'],
  ['Les soldats congolais ont fui Konna.', 'withdrawals Konna CD'],
  ['Les soldats nigérians se sont repliés de Konna sur Gao.', 'bases Gao NG | withdrawals Konna NG'],
  ['À Konna, les soldats gabonais ont été rapatriés en septembre 2021.', 'withdrawals Konna GA'],
  ['Le général nie tout retrait de Ménaka.', 'withdrawals Ménaka denied | bases Ménaka'],
  ['Le convoi a quitté Gao pour Kidal lundi matin.', ''],
  ['Un soldat français a été évacué vers un hôpital de Niamey.', ''],
  ['Les drapeaux ont été mis en berne au camp français de Gao.', 'bases Gao FR'],
];

describe('who leaves in English', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});

describe('who leaves in French', () => {
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
