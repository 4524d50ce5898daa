import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';
import { said } from './said.ts';

/** Wordings that tell of an attack. */
const TOLD_EN: readonly [string, string, string[]][] = [
  [
    'a unit that is destroyed',
    'The detachment at Gossi was decimated by jihadists on Monday.',
    ['attacks attack reported Gossi 2022-04-18 actor=jihadists target=detachment'],
  ],
  [
    'a bomb that goes off',
    'A bomb went off outside a mosque in Gao on Friday, injuring eight worshippers.',
    ['attacks bombing reported Gao 2022-04-15 target=worshippers wounded=8'],
  ],
  [
    'those who are fired upon',
    'In Gao, a patrol was fired upon on Friday and returned fire.',
    ['attacks gun-attack reported Gao 2022-04-15 target=patrol'],
  ],
  [
    'a convoy that is fired at, with the preposition before how often',
    'Vehicles of the army were fired at twice near Gao on Friday by gunmen.',
    ['attacks gun-attack reported Gao 2022-04-15 actor=gunmen target=Vehicles'],
  ],
  ['nobody is fired on by whom he works for', 'The cook was fired on Friday in Gao.', []],
  [
    'a vehicle that runs over a mine',
    'A UN peacekeeper was killed when his vehicle ran over a mine near Kidal on Monday.',
    ['attacks ied-attack reported Kidal 2022-04-18 target=vehicle killed=1'],
  ],
  [
    'a soldier who steps on one',
    'A soldier stepped on a mine near Tessalit on Monday.',
    ['attacks ied-attack reported Tessalit 2022-04-18 target=soldier'],
  ],
  [
    'suspected is no doubt about the attack',
    'Suspected jihadists attacked an outpost in Gao on Sunday, killing at least 12 soldiers and wounding 20 more.',
    [
      'attacks attack reported Gao 2022-04-17 actor=Suspected jihadists target=outpost killed={"min":12,"max":null} wounded=20',
    ],
  ],
  [
    'an official shot dead is one dead',
    'The mayor of Konna was shot dead on Sunday.',
    ['attacks gun-attack reported Konna 2022-04-17 target=mayor killed=1'],
  ],
  [
    'throats slit',
    'Gunmen slit the throats of four shepherds near Konna on 1 April.',
    ['attacks massacre reported Konna 2022-04-01 actor=Gunmen target=throats of four shepherds killed=4'],
  ],
  [
    'dead and injured in one list',
    'The attack on Gao on Monday left nine people dead and 12 injured.',
    ['attacks attack reported Gao 2022-04-18 killed=9 wounded=12'],
  ],
  [
    "the attackers' dead apart",
    'Militants ambushed a patrol near Gao on Saturday. Two soldiers were killed. The assailants lost five fighters.',
    [
      'attacks ambush reported Gao 2022-04-16 actor=Militants target=patrol',
      'attacks killing reported Gao 2022-04-16 target=soldiers killed=2',
    ],
  ],
  [
    'both sides in one list',
    'Two soldiers and five assailants died in fighting at Konna on Monday.',
    ['attacks battle reported Konna 2022-04-18 target=soldiers killed=2'],
  ],
  [
    'militiamen killed by attackers are victims',
    'Gunmen killed four militiamen near Konna on Friday.',
    ['attacks killing reported Konna 2022-04-15 actor=Gunmen target=militiamen killed=4'],
  ],
  [
    'fighters killed from the air are victims',
    'A drone strike killed two fighters in Kidal on Saturday.',
    ['attacks air-strike reported Kidal 2022-04-16 target=fighters killed=2'],
  ],
  [
    'a toll that has risen',
    "The death toll from Saturday's attack on a market in Gao has risen to 23.",
    ['attacks attack reported Gao 2022-04-16 target=market killed=23'],
  ],
  [
    'the supreme price',
    'Five soldiers paid the supreme price in Gao on Friday.',
    ['attacks killing reported Gao 2022-04-15 target=soldiers killed=5'],
  ],
  [
    'an attempt was made',
    'Troops beat back an attempt by rebels to storm the airport of Gao on 10 April.',
    ['attacks attack reported Gao 2022-04-10 actor=Troops target=airport'],
  ],
  [
    'where a relative clause hangs',
    'The gunmen drove on to Gossi, where they killed two traders on Sunday.',
    ['attacks killing reported Gossi 2022-04-17 actor=gunmen target=traders killed=2'],
  ],
  [
    'what somebody had done before',
    'Gunmen released the doctor they had abducted in Konna in March.',
    ['attacks abduction reported Konna 2022-03-01..2022-03-31 actor=Gunmen target=doctor'],
  ],
  [
    'fighting that erupts',
    'Heavy gunfire was heard in Gao on 15 April as fighting erupted between the army and rebels.',
    ['attacks battle reported Gao 2022-04-15'],
  ],
  [
    'raids carried out',
    'Warplanes carried out raids on Kidal.',
    ['attacks attack reported Kidal ..2022-04-20 actor=Warplanes'],
  ],
  [
    'a passive pronoun',
    'The convoy left Bamako on Sunday. It was attacked near Gossi on Monday.',
    ['attacks attack reported Gossi 2022-04-18'],
  ],
  [
    'a state that strikes with drones',
    'Niger struck a depot in Gao with drones on Friday.',
    ['attacks attack reported Gao 2022-04-15 actor=NE target=depot'],
  ],
  [
    'who did it is disputed, not that it was done',
    "A spokesman denied any involvement in Friday's shelling of Kidal.",
    ['attacks shelling reported Kidal 2022-04-15'],
  ],
  [
    'a rumour called fake',
    'Reports that the garrison of Konna has been overrun are fake news.',
    ['attacks overrun denied Konna 2022-04-20'],
  ],
  [
    'only witnesses accuse soldiers',
    'According to residents, soldiers killed twenty farmers near Konna on Sunday.',
    ['attacks killing alleged Konna 2022-04-17 actor=soldiers target=farmers killed=20'],
  ],
  [
    'told is no order',
    'We were told that the base in Gao has not been attacked.',
    ['attacks attack denied Gao 2022-04-20 target=base'],
  ],
  [
    'bodies',
    'The bodies of 28 people were found in Konna on 31 March.',
    ['attacks killing reported Konna 2022-03-31 killed=28'],
  ],
  [
    'capitals and a date of claiming',
    'Armed men raided the prison in Gao on 5 April. JNIM claimed the raid two days later.',
    [
      'attacks raid reported Gao 2022-04-05 actor=Armed men target=prison',
      'attacks attack reported Gao 2022-04-05 actor=JNIM',
    ],
  ],
];

/** The same in French. */
const TOLD_FR: readonly [string, string, string[]][] = [
  [
    'irruption',
    'Des hommes armés ont fait irruption à Konna dimanche et ont tué sept personnes.',
    ['attacks raid reported Konna 2022-04-17 actor=hommes armés target=personnes killed=7'],
  ],
  [
    'essuyer des tirs',
    'Un poste a essuyé des tirs près de Ménaka mardi.',
    ['attacks gun-attack reported Ménaka 2022-04-19 target=poste'],
  ],
  [
    'sauter',
    'Un camion de transport a sauté près de Gao lundi.',
    ['attacks ied-attack reported Gao 2022-04-18 target=camion'],
  ],
  [
    'faire sauter',
    'Les jihadistes ont fait sauter le pont de Konna dans la nuit de lundi à mardi.',
    ['attacks bombing reported Konna 2022-04-18..2022-04-19 actor=jihadistes target=pont'],
  ],
  [
    'une vague de missiles',
    'Les rebelles ont lancé une vague de missiles sur Gao mardi.',
    ['attacks rocket-attack reported Gao 2022-04-19 actor=rebelles'],
  ],
  [
    "dont un n'est pas le sujet",
    'Quatre personnes, dont un imam, ont été assassinées vendredi à Kidal par des inconnus.',
    ['attacks assassination reported Kidal 2022-04-15 actor=inconnus target=personnes killed=4'],
  ],
  [
    'morts et blessés comptés à part',
    "L'attentat de mardi à Gao a fait 17 morts et une quarantaine de blessés.",
    ['attacks attack reported Gao 2022-04-19 killed=17 wounded={"min":36,"max":44}'],
  ],
  [
    'côté assaillants',
    'Un poste a été attaqué à Gao lundi. Côté assaillants, neuf corps ont été laissés sur le terrain.',
    ['attacks attack reported Gao 2022-04-18 target=poste'],
  ],
  [
    'bilan revu',
    'Dix-sept soldats sont morts dimanche dans une attaque à Gao. Le bilan a été revu à la hausse : 42 morts et 22 blessés.',
    [
      'attacks attack reported Gao 2022-04-17 target=soldats killed=17',
      'attacks killing reported Gao 2022-04-17 killed=42 wounded=22',
    ],
  ],
  [
    'ville sous blocus',
    'Le convoi devait rallier Gao, ville sous blocus depuis février.',
    ['attacks siege reported Gao 2022-02-01..2022-02-28'],
  ],
  [
    "venus d'ailleurs",
    'Les assaillants, venus du Niger, ont pillé un dispensaire à Ménaka lundi.',
    ['attacks raid reported Ménaka 2022-04-18 actor=assaillants target=dispensaire'],
  ],
  [
    'une parole contre une armée',
    "Un drone de l'armée a tiré sur un rassemblement à Tessalit lundi, tuant vingt civils, selon des habitants.",
    ['attacks killing alleged Tessalit 2022-04-18 target=civils killed=20'],
  ],
];

/** Wordings that sound like one and tell of none. */
const NONE: readonly [string, string, string][] = [
  ['fr', 'a sickness', 'Le détachement de Gossi a été décimé par la maladie en 2014.'],
  ['en', 'a threat', 'The rebels have threatened to attack Gao.'],
  ['en', 'the threat of attacks', 'Shops closed under the threat of attacks in Gao.'],
  ['en', 'a plot', 'Police in Bamako arrested a man who had planned an attack.'],
  ['en', 'in passing, far from where it was', "Sunday's ceremony in Paris marked the anniversary of the attacks."],
  ['en', 'a match', 'Gao attacked from the start and struck twice before half-time in the match against Kidal.'],
  ['en', 'a strike of work', 'The strike by teachers in Bamako entered its third week.'],
  ['en', 'a heart attack', 'A heart attack killed the former minister in Bamako on Monday.'],
  ['en', 'words', "The opposition attacked the government's record in Niamey on Monday."],
  ['en', 'words against one in office', 'The finance minister came under fire in Niamey over the new taxes.'],
  ['en', 'gas', 'The explosion of a gas cylinder killed six people in Niamey on Monday.'],
  ['en', 'a crash', 'Three soldiers were injured when their helicopter crashed near Gao on Monday.'],
  ['en', 'a war', 'The conflict has killed 35,000 people in Mali since 2012.'],
  ['en', 'so many times', 'The pipeline near Gao was bombed 41 times last year.'],
  ['en', 'a noun of another', 'Two attack helicopters arrived in Gao on Monday.'],
  ['en', 'died of wounds elsewhere', 'A peacekeeper died of his wounds in Niamey on Monday.'],
  ['fr', 'menacer', "Les rebelles menacent d'attaquer Gao."],
  ['fr', 'redouter', 'Une attaque est redoutée à Gao.'],
  ['fr', 'sécheresse', 'La sécheresse a frappé Gao, tuant des milliers de têtes de bétail.'],
  ['fr', 'gaz', "L'explosion d'une bonbonne de gaz a fait six morts à Niamey lundi."],
  ['fr', 'incendie sans auteur', 'Un incendie a ravagé le marché de Gao vendredi.'],
  ['fr', 'match', "L'attaquant de Gao a frappé deux fois en finale de la coupe à Bamako."],
];

const attacks = (text: string, language: string): string[] =>
  lines(text, '2022-04-20', language).filter((one) => one.startsWith('attacks'));

describe('told', () => {
  test.each(TOLD_EN)('%s', (_name, text, expected) => {
    expect(attacks(text, 'en')).toEqual(expected);
  });
  test.each(TOLD_FR)('%s', (_name, text, expected) => {
    expect(attacks(text, 'fr')).toEqual(expected);
  });
});

test.each(NONE)('no attack (%s): %s', (language, _name, text) => {
  expect(attacks(text, language)).toEqual([]);
});

test.each([
  ['On Tuesday, not far from a church in Gossi, the patrol came upon the bodies of 21 civilians.', 'attacks Gossi'],
  ['On Tuesday in Gossi, the patrol stumbled upon the bodies of six villagers.', 'attacks Gossi'],
  ['On Tuesday in Gossi, the patrol came across six villagers.', ''],
  ['On Tuesday the patrol found weapons on the bodies of 21 men in Gossi.', ''],
])('who comes upon bodies: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));

test.each([
  ['Ils sont arrivés armés lundi ; la ville de Gossi compte six morts et deux blessés.', 'attacks Gossi'],
  ['La ville de Gossi compte six morts du choléra.', ''],
])('a town counts its dead: %s', (text, expected) => expect(said(text, 'fr')).toBe(expected));

test.each([
  ['UN convoys left Kidal. The mission has blown up its ammunition at Kidal.', 'en'],
  ['UN convoys left Kidal. The mission has burned or blown up what it could not carry.', 'en'],
  ['La Minusma a quitté Kidal. À Kidal, les casques bleus ont détruit leurs véhicules.', 'fr'],
])('what a mission does to its own goods is no attack: %s', (text, language) =>
  expect(attacks(text, language)).toEqual([]),
);
