import { expect, test } from 'vitest';
import { readWhole } from './reading.ts';

/**
 * What writers say most often, in every order of its parts: each sentence is put together of a template, a day {D} and a
 * place {W}, and must be read as one thing at that place and day, and as nothing of its layer anywhere else.
 */
interface Grid {
  layer: 'attacks' | 'bases' | 'withdrawals';
  language: 'en' | 'fr';
  templates: readonly string[];
  /** Days by what they are called; a claim fits that holds the day. */
  days: Readonly<Record<string, string>>;
  wheres: readonly string[];
}

const PUBLISHED = '2022-04-15';

const GRIDS: readonly Grid[] = [
  {
    layer: 'attacks',
    language: 'fr',
    days: {
      lundi: '2022-04-11',
      'lundi 11 avril': '2022-04-11',
      'dans la nuit de lundi à mardi': '2022-04-11',
      'le 3 mars': '2022-03-03',
    },
    wheres: [
      'à Gossi',
      'près de Gossi',
      'à Gossi, dans le nord du Mali',
      'dans le nord du Mali, à Gossi',
      'dans le nord du Mali, près de Gossi',
      'à 30 km au sud de Gossi',
      'dans le village de Gossi',
      'aux environs de Gossi, au nord-est du pays',
      'à Gossi (nord)',
      'non loin de Gossi',
      'à la périphérie de Gossi',
      'sur la route de Gossi, à une vingtaine de kilomètres de la ville',
    ],
    templates: [
      'Au moins dix soldats ont été tués {D} {W}, a annoncé l’armée.',
      'Au moins dix soldats ont été tués {D} dans une attaque jihadiste {W}, a indiqué l’armée.',
      'Dix soldats sont morts {D} dans l’explosion d’une mine {W}.',
      'Une attaque attribuée à des jihadistes a fait dix morts {D} {W}.',
      'Des hommes armés ont attaqué {D} un poste de l’armée {W}, tuant dix soldats.',
      'Un convoi de l’armée est tombé {D} dans une embuscade {W}.',
      'Deux Casques bleus ont été tués et quatre blessés {D} lorsque leur convoi a heurté un engin explosif {W}.',
      'Le poste militaire situé {W} a été attaqué {D}.',
      'Un véhicule de l’armée a sauté sur une mine {D} {W}, faisant quatre morts.',
    ],
  },
  {
    layer: 'attacks',
    language: 'en',
    days: {
      'on Monday': '2022-04-11',
      'on 3 March': '2022-03-03',
      'late on Monday': '2022-04-11',
      'overnight on Monday': '2022-04-11',
    },
    wheres: [
      'in Gossi',
      'near Gossi',
      'in Gossi, in northern Mali',
      'in northern Mali, near Gossi',
      '30 km south of Gossi',
      'in Timbuktu Region, near Gossi',
      'in the village of Gossi',
      'outside Gossi, in the north of the country',
      'not far from Gossi',
      'on the outskirts of Gossi',
      'on the road to Gossi, some 20 km from the town',
    ],
    templates: [
      'At least ten soldiers were killed {D} {W}, the army said.',
      'At least ten soldiers were killed {D} in an attack by jihadists {W}, the army said.',
      'Ten soldiers died {D} when their vehicle hit a mine {W}.',
      'An attack blamed on jihadists left ten people dead {D} {W}.',
      'Gunmen attacked an army post {W} {D}, killing ten soldiers.',
      'An army convoy was ambushed {D} {W}.',
      'An army camp came under rocket fire {D} {W}.',
      'Two peacekeepers were killed and four wounded {D} when their convoy struck an explosive device {W}.',
      'Unidentified gunmen opened fire {D} on a patrol {W}.',
    ],
  },
  {
    layer: 'withdrawals',
    language: 'fr',
    days: { 'le 3 mars': '2022-03-03', lundi: '2022-04-11', 'en mars': '2022-03-15', 'fin mars': '2022-03-25' },
    wheres: [
      'Gossi',
      'leur base de Gossi',
      'le camp de Gossi',
      'Gossi, dans le nord du Mali,',
      'la base avancée de Gossi',
    ],
    templates: [
      'Les soldats français ont quitté {W} {D}.',
      'L’armée française a remis {D} {W} aux forces maliennes.',
      'La MINUSMA a fermé {W} {D}.',
      'Les Français ont évacué {W} {D}.',
      'La MINUSMA a rétrocédé {W} aux autorités maliennes {D}.',
      'Les Casques bleus ont abandonné {W} {D}.',
    ],
  },
  {
    layer: 'withdrawals',
    language: 'en',
    days: {
      'on 3 March': '2022-03-03',
      'on Monday': '2022-04-11',
      'in March': '2022-03-15',
      'last week': '2022-04-06',
    },
    wheres: [
      'Gossi',
      'their base in Gossi',
      'the camp at Gossi',
      'Gossi, in northern Mali,',
      'the forward base at Gossi',
    ],
    templates: [
      'French soldiers left {W} {D}.',
      'The French army handed over {W} to Malian forces {D}.',
      'MINUSMA closed {W} {D}.',
      'The French vacated {W} {D}.',
      'Peacekeepers abandoned {W} {D}.',
      'The UN mission handed {W} back to the Malian authorities {D}.',
    ],
  },
  {
    layer: 'withdrawals',
    language: 'fr',
    days: {
      'd’ici à la fin de l’année': '2022-12-31',
      'en juin': '2022-06-15',
      'avant la fin du mois': '2022-04-30',
      'dans les six mois': '2022-10-15',
    },
    wheres: ['Gossi', 'la base de Gossi', 'le camp de Gossi'],
    templates: [
      'Les soldats français quitteront {W} {D}.',
      'L’armée française doit quitter {W} {D}.',
      'La MINUSMA prévoit de fermer {W} {D}.',
      'La France compte remettre {W} à l’armée malienne {D}.',
      'L’état-major a annoncé que la France quitterait {W} {D}.',
      '{D}, la MINUSMA aura quitté {W}.',
    ],
  },
  {
    layer: 'withdrawals',
    language: 'en',
    days: {
      'by the end of the year': '2022-12-31',
      'in June': '2022-06-15',
      'before the end of the month': '2022-04-30',
      'within six months': '2022-10-15',
    },
    wheres: ['Gossi', 'the base in Gossi', 'the camp at Gossi'],
    templates: [
      'French soldiers will leave {W} {D}.',
      'The French army is to leave {W} {D}.',
      'MINUSMA plans to close {W} {D}.',
      'France intends to hand over {W} to the Malian army {D}.',
      'The general staff announced that the French would leave {W} {D}.',
      '{D}, MINUSMA will have left {W}.',
    ],
  },
  {
    layer: 'bases',
    language: 'fr',
    days: { '': PUBLISHED },
    wheres: [
      'à Gossi',
      'dans la ville de Gossi',
      'à Gossi, dans le nord du Mali',
      'près de Gossi',
      'sur la base de Gossi',
    ],
    templates: [
      'Quelque 300 soldats français sont stationnés {W}.',
      'La MINUSMA maintient une base {W}.',
      'Un bataillon tchadien de la MINUSMA est déployé {W}.',
      'Un détachement allemand est installé {W}.',
      'Des mercenaires de Wagner ont été vus {W}.',
      'Le contingent suédois, stationné {W}, compte 200 hommes.',
    ],
  },
  {
    layer: 'bases',
    language: 'en',
    days: { '': PUBLISHED },
    wheres: ['in Gossi', 'in the town of Gossi', 'in Gossi, in northern Mali', 'near Gossi', 'at the camp in Gossi'],
    templates: [
      'Some 300 French soldiers are stationed {W}.',
      'MINUSMA maintains a base {W}.',
      'A Chadian battalion of MINUSMA is deployed {W}.',
      'A German detachment is located {W}.',
      'Wagner mercenaries have been seen {W}.',
      'The Swedish contingent, stationed {W}, is 200 strong.',
    ],
  },
];

function astrayOf({ layer, language, templates, days, wheres }: Grid): string[] {
  const astray: string[] = [];
  for (const template of templates)
    for (const [called, day] of Object.entries(days))
      for (const where of wheres) {
        const filled = template.replace('{D}', called).replace('{W}', where).replace(' .', '.');
        const text = filled[0]!.toUpperCase() + filled.slice(1);
        const told = readWhole(text, PUBLISHED, language).claims.filter((claim) => claim.layer === layer);
        const there = told.filter(({ placeId }) => placeId.includes('Gossi'));
        const fits = there.some(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));
        if (!fits || there.length < told.length) astray.push(text);
      }
  return astray;
}

test.each(GRIDS.map((grid) => [`${grid.layer}, ${grid.language}: ${grid.templates[0]}`, grid] as const))(
  '%s',
  (_, grid) => expect(astrayOf(grid)).toEqual([]),
);
