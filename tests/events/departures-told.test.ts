import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const EN: readonly [string, string][] = [
  ['French troops were forced to abandon Gossi in February.', 'withdrawals Gossi FR'],
  [
    'The Malian army was no longer at the post it had set up in Gossi in 2019.',
    'withdrawals Gossi ML | bases Gossi ML',
  ],
  ['The withdrawal of French troops from Mali will begin with Gossi.', 'withdrawals Gossi FR planned | bases Gossi FR'],
  [
    'The camps of the UN mission in Gao, Kidal and Gossi are due to close by 30 June.',
    'bases Gao UN | bases Kidal UN | bases Gossi UN | withdrawals Gao UN planned | withdrawals Kidal UN planned | withdrawals Gossi UN planned',
  ],
  [
    'The UN camps at Gossi and Gao were closed in August, and that at Kidal on 18 September 2021.',
    'withdrawals Gao UN | withdrawals Gossi UN | withdrawals Kidal UN',
  ],
  ['A withdrawal of French troops from Gao would please the rebels.', ''],
  [
    'Danish soldiers remain at the camp in Kidal and are to fly home on Sunday.',
    'bases Kidal DK | withdrawals Kidal DK planned',
  ],
  ['The French army left its own last base at Gao on 15 March.', 'withdrawals Gao FR'],
  [
    'The last German soldiers left Gao on Tuesday. Four more remain at the headquarters of MINUSMA in Kidal and are to fly out on Sunday.',
    'withdrawals Gao DE | bases Kidal UN | withdrawals Kidal DE planned | bases Kidal DE',
  ],
  [
    'The American troops have drawn closer together. Last week most of them moved out of the base, next to the airport of Gao.',
    'withdrawals Gao US',
  ],
  [
    'Nobody has heard from the French, whose first convoy left Gossi on 4 April, and whose soldiers in Gao have until June.',
    'withdrawals Gossi FR | withdrawals Gao FR planned | bases Gao FR',
  ],
  ['The soldiers in Gao have until 30 June to hand in their arms.', ''],
  [
    'The soldiers of Konna fell back on Gao on Saturday; those of Ménaka, where the road enters Niger, on Kidal.',
    'bases Gao soldiers | withdrawals Konna soldiers | bases Kidal soldiers | withdrawals Ménaka soldiers',
  ],
  ['Malian troops were seen at the airport of Gao on the day the French left it.', 'bases Gao ML | withdrawals Gao FR'],
  ['The mayor of Gao said that the French left it to the army to guard the market.', ''],
  [
    'The rebels are at Konna, at Gossi, where they moved into the barracks that the French had vacated in December, and at Ménaka, where they came within days.',
    'withdrawals Gossi FR',
  ],
  ['A full withdrawal of French troops from Gao would take six months.', 'withdrawals Gao FR planned | bases Gao FR'],
  ['A French patrol that had set out from Gossi was ambushed near Gao.', 'attacks Gao'],
  ['The garrison of Konna was pulled back in 2019 after a series of attacks.', 'withdrawals Konna ML'],
  ['In Konna, whose garrison was withdrawn in 2019, a market reopened.', 'withdrawals Konna ML'],
  [
    'French troops have left Gossi since the departure of the Danish soldiers from Ménaka.',
    'withdrawals Gossi FR | withdrawals Ménaka DK',
  ],
  ['France announced that it was pulling its troops out of Gao.', 'withdrawals Gao FR planned | bases Gao FR'],
  [
    'Germany had stationed a battalion in Gao until January, when it brought its men home after a raid near Kidal.',
    'withdrawals Gao DE | attacks Kidal',
  ],
  ['The French army moved its drones from Niamey to Gao.', 'bases Gao FR | withdrawals Niamey FR'],
  [
    'French troops are in Mali. The next closures will include Gao and Kidal.',
    'bases Mali FR | withdrawals Gao FR planned | bases Gao FR | withdrawals Kidal FR planned | bases Kidal FR',
  ],
  [
    'French troops are in Mali. The ministry denied that the closure of Gao was planned.',
    'bases Mali FR | withdrawals Gao FR denied | bases Gao FR',
  ],
  ['Germany withdrew its troops from Mali.', 'withdrawals Mali DE'],
  ['Germany has begun withdrawing its roughly 100 soldiers from Mali.', 'withdrawals Mali DE'],
  ['The German army withdrew its troops from Mali.', 'withdrawals Mali DE'],
  ['Berlin has agreed to withdraw its troops from Niger.', 'withdrawals Niger DE planned'],
  ['Germany said it would complete the withdrawal of its forces from Mali by August.', 'withdrawals Mali DE planned'],
  [
    'French troops are in Gao. The decision to withdraw troops from Mali was made in Paris.',
    'bases Gao FR | withdrawals Mali FR planned',
  ],
  [
    'The UN will reduce its footprint in Gao and close the camp in Kidal.',
    'withdrawals Gao UN planned | bases Gao UN | withdrawals Kidal UN planned | bases Kidal UN',
  ],
  [
    'France has now given up four: Kidal, Tessalit and Gossi.',
    'withdrawals Kidal FR | withdrawals Tessalit FR | withdrawals Gossi FR',
  ],
  [
    'Gao and Kidal are next on the list of MINUSMA bases to close.',
    'withdrawals Gao UN planned | bases Gao UN | withdrawals Kidal UN planned | bases Kidal UN',
  ],
  [
    'The army has pulled its men out of small outposts, including Gao and Konna.',
    'withdrawals Gao ML | withdrawals Konna ML',
  ],
  [
    'No decision on a withdrawal of French troops from Gao has been made, the German defence ministry said.',
    'withdrawals Gao FR denied | bases Gao FR',
  ],
  ['Residents of Konna said Malian soldiers had fled the town by Sunday evening.', 'withdrawals Konna ML'],
  ['Niger said it had been told that the French would withdraw from Gao.', 'withdrawals Gao FR planned | bases Gao FR'],
  ['Niger has begun the withdrawal of its troops from Gao at the request of Bamako.', 'withdrawals Gao NE'],
];

const FR: readonly [string, string][] = [
  ['Le départ des soldats français du Mali commencera par Gossi.', 'withdrawals Gossi FR planned | bases Gossi FR'],
  ['À Niamey, le ministre malien a demandé le retrait sans délai de la Minusma du Mali.', 'withdrawals Mali UN'],
  ["En mars, l'armée malienne a dû quitter Kidal.", 'withdrawals Kidal ML'],
  ["Les soldats français ont été contraints d'abandonner Gossi.", 'withdrawals Gossi FR'],
  [
    'Les bases de la Minusma à Kidal, à Gossi et à Gao fermeront le 31 mai, date à laquelle prendra fin le mandat.',
    'withdrawals Kidal UN planned | bases Kidal UN | withdrawals Gossi UN planned | bases Gossi UN | withdrawals Gao UN planned | bases Gao UN',
  ],
  ['Les blessés français ont été évacués de Gossi.', ''],
  ['La garnison de Konna a été repliée en 2019.', 'withdrawals Konna ML'],
  ['À Konna, dont la garnison avait été repliée en 2019, le marché a rouvert.', 'withdrawals Konna ML'],
  ['Depuis la fin du retrait des soldats français du Mali, la France renforce Niamey.', 'withdrawals Mali FR'],
  ['Le Mali exige le départ sans délai de la Minusma.', 'withdrawals Mali UN'],
  [
    'La Minusma est à Kidal et à Gao. Les prochains départs concerneront Gao puis Kidal.',
    'bases Kidal UN | bases Gao UN | withdrawals Gao UN planned | bases Gao UN | withdrawals Kidal UN planned | bases Kidal UN',
  ],
  [
    'Dans la perspective du départ des soldats français de Gao, les états-majors planifient la relève.',
    'withdrawals Gao FR planned | bases Gao FR',
  ],
  [
    "Les soldats français sont au Mali. Le ministère dément que la fermeture de Gao soit à l'étude.",
    'bases Mali FR | withdrawals Gao FR denied | bases Gao FR',
  ],
  [
    "Le contingent allemand était déployé à Gao jusqu'en janvier, date à laquelle Berlin a rappelé ses hommes.",
    'bases Gao DE | withdrawals Gao DE',
  ],
  ['Le Niger a entamé le rapatriement de ses forces spéciales du Mali, à la demande de Bamako.', 'withdrawals Mali NE'],
  ["Le Niger a dénoncé le 16 mars l'accord militaire avec la France.", 'withdrawals Niger FR'],
  [
    'La Minusma a réduit sa présence à Gao et fermera le camp de Kidal.',
    'withdrawals Gao UN | bases Gao UN | withdrawals Kidal UN planned | bases Kidal UN',
  ],
  [
    'Quatre soldats danois restent à Kidal et doivent partir dimanche.',
    'bases Kidal DK | withdrawals Kidal DK planned',
  ],
  [
    'On attend le départ des Français, dont le premier convoi a quitté Gossi le 4 avril et dont les soldats à Gao ont jusqu’à juin.',
    'withdrawals Gossi FR | withdrawals Gao FR planned | bases Gao FR',
  ],
  [
    'Des villageois vivent à Gao, où ils ont repeint le camp que les Français ont quitté en décembre, et à Ménaka.',
    'withdrawals Gao FR',
  ],
  [
    'Les soldats de Konna se sont repliés sur Gao, ceux de Ménaka sur Kidal.',
    'bases Gao soldats | withdrawals Konna soldats | bases Kidal soldats | withdrawals Ménaka soldats',
  ],
];

describe('who leaves a place, in English', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});

describe('who leaves a place, in French', () => {
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});
