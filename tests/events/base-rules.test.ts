import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['Gao is home to some 400 German soldiers.', 'bases Gao DE'],
  ['The Gao airport, home to 80 French soldiers, was shelled.', 'bases Gao FR | attacks Gao'],
  ['Camp Castor in Gao houses the German contingent.', 'bases Gao DE'],
  ['The French are dug in at Tessalit.', 'bases Tessalit FR'],
  ['Turkish troops set up a new observation point near Konna.', 'bases Konna TR'],
  ['Chinese engineers manned the camp in Gao.', 'bases Gao CN'],
  ['The old Dutch camp in Gao now belongs to the Malian army.', 'bases Gao ML'],
  ['Nigerien troops now occupy the former French base at Gossi.', 'withdrawals Gossi FR to NE | bases Gossi NE'],
  ['Wagner fighters moved into the vacated camp at Gossi.', 'bases Gossi WG'],
  ['The garrison in Ménaka remains in the hands of the army.', 'bases Ménaka ML'],
  ['A Malian flag now flies over the fort in Kidal.', 'bases Kidal ML'],
  ['Italian troops landed in Niamey on 25 June 2021.', 'bases Niamey IT'],
  ['About forty Hungarian officers are already in Niamey.', 'bases Niamey HU'],
  ['KFOR soldiers are still quartered in Konna.', 'bases Konna NATO'],
  ['A hundred legionnaires hold the airstrip at Tessalit.', 'bases Tessalit legionnaires'],
  ['Pakistani peacekeepers protect the airport of Gao.', 'bases Gao UN (PK)'],
  ['The command post of Operation Barkhane is in Niamey.', 'bases Niamey FR'],
  ['From its base in Niamey, the French air force can strike anywhere.', 'bases Niamey FR'],
  ['SAMIM runs its headquarters out of Konna.', 'bases Konna SADC'],
  ['Only a small French liaison unit remains in Niamey.', 'bases Niamey FR'],
  ['Hungary plans to send up to 200 soldiers to Niamey.', 'bases Niamey HU planned'],
  ['Rwanda denies having troops in Konna.', 'bases Konna RW denied'],
  ['Opposition leaders claim that Emirati officers are stationed in Konna.', 'bases Konna AE alleged'],
  ['The anti-terror battalion opened a new base in Gossi.', 'bases Gossi anti-terror battalion'],
  ['The army is building a forward operating base in Konna.', 'bases Konna ML'],
  ['The detachment at Gossi has been reinforced with 150 gendarmes.', 'bases Gossi'],
  ['The defence minister visited French troops stationed in Gossi.', 'bases Gossi FR'],
];

const FR: readonly [string, string][] = [
  ['Gao abrite environ 400 soldats allemands.', 'bases Gao DE'],
  ['Le camp de Gao héberge le contingent allemand.', 'bases Gao DE'],
  ['Les Ghanéens arment quatre postes près de Konna.', 'bases Konna GH'],
  ['Les derniers Tchadiens sont retranchés à Tessalit.', 'bases Tessalit TD'],
  ['Une compagnie bivouaque à Konna avec les soldats burkinabè.', 'bases Konna compagnie'],
  ['L’ancienne base néerlandaise de Gao appartient désormais à l’armée malienne.', 'bases Gao ML'],
  [
    'L’armée nigérienne occupe désormais l’ancienne base française de Gossi.',
    'withdrawals Gossi FR to NE | bases Gossi NE',
  ],
  [
    'Les hommes de Wagner ont investi l’ancienne base française de Gossi.',
    'withdrawals Gossi FR to WG | bases Gossi WG',
  ],
  ['La base de Konna est aux mains de l’armée malienne.', 'bases Konna ML'],
  ['Le drapeau malien flotte désormais sur le fort de Kidal.', 'bases Kidal ML'],
  ['Une centaine de paramilitaires d’Africa Corps ont atterri à Niamey.', 'bases Niamey WG'],
  ['Une quarantaine d’officiers hongrois sont déjà à Niamey.', 'bases Niamey HU'],
  ['Il ne reste à Niamey qu’un détachement de liaison français.', 'bases Niamey FR'],
  ['Ne reste plus que la base aérienne française de Niamey.', 'bases Niamey FR'],
  ['Les militaires maliens sont de retour à Konna.', 'bases Konna ML'],
  ['Un millier de soldats italiens se partagent l’aéroport de Niamey.', 'bases Niamey IT'],
  ['La Chine exploite à Konna sa première base navale.', 'bases Konna CN'],
  ['Installés à Tessalit depuis 2014, les militaires français patrouillent.', 'bases Tessalit FR'],
  ['Le contingent tchadien de la Minusma est basé à Tessalit.', 'bases Tessalit UN (TD)'],
  ['Kigali nie la présence de ses soldats à Konna.', 'bases Konna RW denied'],
  ['Des instructeurs russes auraient élu domicile à Konna.', 'bases Konna WG alleged'],
  ['Ankara a envoyé 500 hommes à Konna.', 'bases Konna TR'],
  ['Le PC avancé de la force Barkhane est implanté à Gao.', 'bases Gao FR'],
  ['L’armée a repris pied à Konna.', 'bases Konna ML'],
  ['L’ambassadeur a reçu des officiers à Niamey.', ''],
  ['Des déplacés campent à Konna depuis mai.', ''],
];

describe('who is where in English', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});

describe('who is where in French', () => {
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
