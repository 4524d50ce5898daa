import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Layer, place and day of each claim. */
function told(text: string, language = 'en'): string[] {
  return read(text, '2022-04-20', language).claims.map(({ layer, placeId, from, to }) => {
    const days = from && from === to ? from : `${from ?? ''}..${to ?? ''}`;
    return `${layer} ${placeId} ${days}`;
  });
}

const problems = (text: string, language = 'en'): string[] =>
  read(text, '2022-04-20', language).problems.map(({ code, span }) => `${code} ${text.slice(span!.start, span!.end)}`);

type Row = readonly [what: string, text: string, expected: readonly string[]];

const EN: readonly Row[] = [
  [
    'those who left are not where they came to',
    'The French soldiers who left their bases arrived in Gao on Monday.',
    ['bases Gao 2022-04-18'],
  ],
  [
    'a relative tells of the phrase before an aside on the region',
    'The camp at Gossi, in the north of Mali, which was attacked on Monday, is quiet.',
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'a government has its seat where it speaks',
    'The government in Niamey said that gunmen attacked a convoy in Gossi on Monday.',
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'a place before a verb of condemning is the seat of those who condemn',
    'In Paris the president condemned the ambush on a patrol.',
    [],
  ],
  [
    'those who were there speak where it happened',
    'In Gao, residents said gunmen attacked a market on Monday.',
    ['attacks Gao 2022-04-18'],
  ],
  [
    'a council meets elsewhere',
    'Gunmen attacked a patrol in Gao on Monday. The Council, meeting in Niamey, condemned the attack.',
    ['attacks Gao 2022-04-18', 'attacks Gao 2022-04-18'],
  ],
  [
    'what is reported in a place happened there',
    'Shelling was reported in Konna on Monday.',
    ['attacks Konna 2022-04-18'],
  ],
  [
    'a convoy is attacked after the town it has left',
    'Gunmen ambushed a convoy in Gao on Monday. The trucks had left Gossi when they came under fire.',
    ['attacks Gao 2022-04-18', 'attacks Gao 2022-04-18'],
  ],
  [
    'a relative of place stands for what is before it',
    'The mission closed its camp in Gossi, where two soldiers were killed by a mine on 5 March.',
    ['withdrawals Gossi ..2022-04-20', 'attacks Gossi 2022-03-05'],
  ],
  [
    'a distance and a direction make a place of their own',
    'Gunmen attacked a convoy 20 km north of Gao on Monday.',
    ['attacks near:Gao:20:0 2022-04-18'],
  ],
  [
    'a distance from a town can open its sentence',
    'On Monday, 20 km from Gao, gunmen attacked a convoy.',
    ['attacks near:Gao:20:- 2022-04-18'],
  ],
  [
    'a camp is left at its distance from a town',
    'Gunmen who had set out from a camp 20 km from Gao attacked a convoy in Gossi on Monday.',
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'what is not far from a town is near it',
    'A bomb injured six soldiers on Monday not far from Gossi, a town in Mali.',
    ['attacks near:Gossi:0:- 2022-04-18'],
  ],
  [
    'a distance after a road is where on the road it was',
    'On Monday, on the road to Gossi, 12 km from Gao, a convoy hit a mine.',
    ['attacks near:Gao:12:- 2022-04-18'],
  ],
  [
    'the scene of an attack is where it was',
    'Gunmen attacked a post in Mali on Monday. The scene was the camp of Gossi.',
    ['attacks Gossi 2022-04-18', 'attacks Gossi 2022-04-18'],
  ],
  [
    'a distance after a comma only tells of the town before it',
    'Gunmen attacked a convoy in Gossi, 150 km from Gao, on Monday.',
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'two ends of a road are one stretch',
    'Two soldiers were killed by a mine on the road from Gao to Kidal on Monday.',
    ['attacks between:Gao|Kidal 2022-04-18'],
  ],
  [
    'two names of a road are one stretch',
    'A mine killed two soldiers on the Gao-Kidal road on Monday.',
    ['attacks between:Gao|Kidal 2022-04-18'],
  ],
  [
    'a list goes on after an aside',
    'Gunmen attacked a school in Konna, a town in central Mali, and the barracks in Gossi on Monday.',
    ['attacks Konna 2022-04-18', 'attacks Gossi 2022-04-18'],
  ],
  [
    'a clause that begins after a list is not its member',
    'Gunmen attacked a school in Konna and the market in Gossi was closed.',
    ['attacks Konna ..2022-04-20'],
  ],
  [
    'those who were killed fell where the ambush was',
    'Three soldiers were killed in Mali on Monday when gunmen ambushed a patrol in Gossi.',
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'what rockets slam into is where they hit',
    'Rockets slammed into the centre of Gao on Monday.',
    ['attacks Gao 2022-04-18'],
  ],
  [
    'what people fled to is not where they were attacked',
    'Gunmen attacked villagers in Mali on Monday who had fled to a camp in Gossi.',
    ['attacks Mali 2022-04-18'],
  ],
  [
    'the capital of a country is meant where nothing names it',
    'Gunmen attacked a hotel in the capital of Mali on Monday.',
    ['attacks Bamako 2022-04-18'],
  ],
  [
    'a convoy on its way opens no base where it goes',
    'At Gossi, the final convoy had set out for Gao on Monday.',
    ['withdrawals Gossi 2022-04-18'],
  ],
  [
    'rulers in a town stand for the state, whose country is left',
    'Bowing to the junta in Niamey, Germany decided on Monday to call back its soldiers.',
    ['withdrawals Niger 2022-04-18..'],
  ],
  [
    'a council sits elsewhere',
    'In Berlin, the members of the Council renewed their support on Monday after the attack that killed two soldiers in Mali.',
    ['attacks Mali 2022-04-18'],
  ],
  [
    'a call is made to elsewhere',
    'A patrol was ambushed at Konna on Monday. The group claimed the ambush in a call to a radio station in Niamey.',
    ['attacks Konna 2022-04-18', 'attacks Konna 2022-04-18'],
  ],
  [
    'this village is the one named before, whatever the area around it',
    'Soldiers left Konna in 2019. On Monday gunmen attacked this village of northern Mali.',
    ['withdrawals Konna 2019-01-01..2019-12-31', 'attacks Konna 2022-04-18'],
  ],
  [
    'and whatever the part of the country',
    'Soldiers left Konna in 2019. On Monday gunmen attacked this village of the Malian north.',
    ['withdrawals Konna 2019-01-01..2019-12-31', 'attacks Konna 2022-04-18'],
  ],
  [
    'a base that was given up is at the town that is said to be it',
    'Gossi is the last base that the French have given back to Mali, on Monday.',
    ['withdrawals Gossi 2022-04-18'],
  ],
  [
    'a base that was given to somebody is one no more',
    'The French gave their camp at Gossi to the Malian army on Monday.',
    ['withdrawals Gossi 2022-04-18'],
  ],
  [
    'the capital of a people is that of its country',
    'Gunmen attacked a hotel in the Malian capital on Monday. Troops patrol in Bamako.',
    ['attacks Bamako 2022-04-18'],
  ],
];

const FR: readonly Row[] = [
  [
    'those who left are not where they came to',
    'Les soldats français qui ont quitté leurs bases sont arrivés lundi à Gao.',
    ['bases Gao 2022-04-18'],
  ],
  [
    'nor after having left',
    'Après avoir quitté leur base, les soldats français sont arrivés lundi à Gao.',
    ['bases Gao 2022-04-18'],
  ],
  [
    'others came where they left',
    'Les Français ont quitté leur base lundi et les soldats nigériens sont arrivés à Gao.',
    ['withdrawals Gao 2022-04-18', 'bases Gao 2022-04-18'],
  ],
  [
    'what tells how far a place lies is not what "y" means',
    "Une attaque a visé lundi Gossi, village situé à cent kilomètres à l'est de Konna, et trois soldats y sont morts.",
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'a relative tells how far a place lies',
    'Une patrouille a été attaquée lundi à Gossi, localité qui se trouve à 60 km au nord de Konna, et trois soldats y sont morts.',
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'a town is named by one beside it',
    'Des hommes armés ont enlevé lundi le maire de Gossi, commune voisine de Konna.',
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'a relative tells of the phrase before an aside on the region',
    "C'est le camp de Gossi, dans le nord du Mali, qui a été attaqué lundi.",
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'a relative tells the dead of the attack before it',
    "L'attaque de Gossi, qui a tué quarante soldats lundi, a été commentée à Gao.",
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'the day of an attack stands before its target',
    "L'attaque du 18 avril contre Gossi a été revendiquée à Gao.",
    ['attacks Gossi 2022-04-18'],
  ],
  [
    'an attack on the morrow of which something was said',
    "Le conseil s'est réuni lundi, au lendemain de l'attaque du camp de Gossi.",
    ['attacks Gossi 2022-04-17'],
  ],
  [
    'an attack after which something was done',
    "Au lendemain de l'attaque du camp de Gossi, le conseil s'est réuni.",
    ['attacks Gossi ..2022-04-20'],
  ],
  [
    'the town is not where those who fled were taken in',
    'Dix civils ont été tués lundi à Gossi. Ceux qui ont fui ont été accueillis à Konna. Mardi, le poste de la localité a été attaqué.',
    ['attacks Gossi 2022-04-18', 'attacks Gossi 2022-04-19'],
  ],
  ['an order of battle is no battle', "L'ordre de bataille compte six avions à Gao.", ['bases Gao 2022-04-20']],
  ['a ranked attack', 'La dernière attaque remonte à lundi, à Gossi.', ['attacks Gossi 2022-04-18']],
  [
    'a summit is held elsewhere',
    'Une patrouille a été attaquée lundi à Gossi. La France a condamné l’attaque lors d’un sommet tenu à Niamey.',
    ['attacks Gossi 2022-04-18', 'attacks Gossi 2022-04-18'],
  ],
  [
    'those who attack come from elsewhere',
    'Des hommes armés venus de Ménaka ont attaqué lundi le camp de Gossi.',
    ['attacks Gossi 2022-04-18'],
  ],
  ['un convoi en route ne tient aucune base', 'Du matériel est en route : le convoi se trouvait lundi à Gossi.', []],
  [
    'vers is near where somebody is hit, and away where somebody goes',
    'Vers Konna, lundi, une mine a tué deux soldats d’un convoi vers Gao.',
    ['attacks Konna 2022-04-18'],
  ],
  [
    'a distance after a comma only tells of the town before it',
    'Des hommes armés ont attaqué lundi un poste à Gossi, à 150 km de Gao, et un autre à Konna.',
    ['attacks Gossi 2022-04-18', 'attacks Konna 2022-04-18'],
  ],
  [
    'ends of an axis',
    'Deux soldats ont été tués lundi à mi-chemin de Gao et de Kidal par une mine.',
    ['attacks between:Gao|Kidal 2022-04-18'],
  ],
  [
    'each contingent leaves its own town',
    'Les Français sont partis de Gossi en mars, les Allemands de Gao en avril.',
    ['withdrawals Gossi 2022-03-01..2022-03-31', 'withdrawals Gao 2022-04-01..2022-04-20'],
  ],
];

describe('where it happened', () => {
  test.each(EN)('%s', (_what, text, expected) => expect(told(text)).toEqual(expected));
  test.each(FR)('%s (fr)', (_what, text, expected) => expect(told(text, 'fr')).toEqual(expected));
});

describe('what the words around a name make of it', () => {
  test('a stretch between two towns stands before the verb too', () => {
    const text = 'Rebels stopped a bus between Gao and Kidal in Mali on Monday and took four teachers hostage.';
    expect(told(text)).toEqual(['attacks between:Gao|Kidal 2022-04-18']);
  });

  test('a command with a town in its name only speaks', () => {
    const text =
      'French troops are in Mali. Soldiers overran a camp after a firefight on Saturday, Gao Command announced.';
    expect(told(text).filter((one) => one.includes('Gao'))).toEqual([]);
  });

  test('"the place" is the one told last, not the seat of a government', () => {
    const text =
      'The army holds the camp in Gossi since its capture by forces of the Bamako government. Drones struck the place on Monday.';
    expect(told(text).at(-1)).toBe('attacks Gossi 2022-04-18');
  });
});

describe('withdrawals whose sentence names no place', () => {
  test('are of the country where all of a force leave it', () => {
    const text = 'The mission has a camp in Gao, Mali.\n\nAll its soldiers left the country in March.';
    expect(told(text).at(-1)).toBe('withdrawals Mali 2022-03-01..2022-03-31');
  });

  test('are of no country where some soldiers drive off', () => {
    const text = 'French troops are in Mali.\n\nThe soldiers drove off in March.';
    expect(told(text).filter((one) => one.startsWith('withdrawals'))).toEqual([]);
  });

  test('are not where those are who tell of them', () => {
    const text = 'Les Français retireront une compagnie de Gao en mai, dit-on à Niamey.';
    expect(told(text, 'fr').filter((one) => one.includes('Niamey'))).toEqual([]);
  });

  test('leave the town that the sentence opens with', () => {
    expect(told('À Gossi, les soldats français sont partis en mars.', 'fr')).toEqual([
      'withdrawals Gossi 2022-03-01..2022-03-31',
    ]);
  });

  test('found no base on the way that was taken', () => {
    expect(told('French troops left Gao on 3 March towards Kidal.')).toEqual(['withdrawals Gao 2022-03-03']);
  });

  test('are not told of one person', () => {
    expect(told('French troops are in Mali. The mayor spoke in Gao. He went home in March.').slice(1)).toEqual([]);
  });
});

describe('an attack of which no place is told', () => {
  const toldOf = (text: string): string[] =>
    told(`Mali is large.\n\nThe rains came late.\n\nSo did the grain.\n\n${text}`);

  test('was in the country that the report is about, where its day and who did it are told', () => {
    expect(toldOf('Gunmen killed two soldiers on Monday.')).toEqual(['attacks Mali 2022-04-18']);
    expect(toldOf('Soldiers were attacked on Monday.')).toEqual(['attacks Mali 2022-04-18']);
  });

  test('is nowhere where only the dead are told, or no day is', () => {
    expect(toldOf('Two soldiers were killed on Monday.')).toEqual([]);
    expect(toldOf('Gunmen attacked soldiers.')).toEqual([]);
  });
});

describe('places that no table knows', () => {
  test('are told as such, and nothing is drawn elsewhere', () => {
    const text = 'Gunmen attacked the village of Golobo on Monday. Troops are based in Gao.';
    expect(told(text).filter((one) => one.startsWith('attacks'))).toEqual([]);
    expect(problems(text)).toEqual(['unknown-place Golobo']);
  });

  test('lie in the town that is named with them', () => {
    const text = 'Gunmen attacked Camp Golobo in Gao on Monday.';
    expect(told(text)).toEqual(['attacks Gao 2022-04-18']);
    expect(problems(text)).toEqual([]);
  });

  test('stand where their distance from a known one puts them', () => {
    expect(told('Gunmen attacked a base in Golobo, 40 km south of Gao, on Monday.')).toEqual([
      'attacks near:Gao:40:180 2022-04-18',
    ]);
  });

  test('stand in a list where the others do', () => {
    expect(told('The mission closed its bases in Gao, Golobo and Kidal on Monday.').sort()).toEqual([
      'withdrawals Gao 2022-04-18',
      'withdrawals Kidal 2022-04-18',
      'withdrawals named:Golobo:Mali:0:- 2022-04-18',
    ]);
  });

  test('are not drawn where a list goes from country to country', () => {
    const text = 'The mission closed its bases in Gao, Golobo and Niamey on Monday.';
    expect(told(text).sort()).toEqual(['withdrawals Gao 2022-04-18', 'withdrawals Niamey 2022-04-18']);
    expect(problems(text)).toEqual(['unknown-place Golobo']);
  });

  test('are no people, forces or things of a people', () => {
    const text = 'Gunmen killed Mohamed Golobi and two Golobian soldiers in Gao on Monday.';
    expect(told(text)).toEqual(['attacks Gao 2022-04-18']);
    expect(problems(text)).toEqual([]);
  });
});

describe('when it happened', () => {
  test('a day is told rather than an end', () => {
    expect(told('Gunmen seized a hotel in Gao on Friday and held guests hostage until Saturday morning.')).toEqual([
      'attacks Gao 2022-04-15',
    ]);
  });

  test('the day of a dateline is that of the report', () => {
    expect(told('NIAMEY, 18 April - Gunmen killed two soldiers in Gao, the army said.')).toEqual([
      'attacks Gao ..2022-04-18',
    ]);
  });

  test.each([
    ['The army on Sunday raised the toll of the attack in Gao to 9 dead.', 'en'],
    ['The toll of the attack in Gao rose on Sunday to 9 dead.', 'en'],
    ["Le bilan de l'attaque de Gao a été porté dimanche à 9 morts.", 'fr'],
    ['Deux soldats ont été tués à Gao, a fait savoir dimanche le gouverneur.', 'fr'],
  ])('the day on which victims are counted anew or spoken of is one by which they had died: %s', (text, language) => {
    expect(told(text, language)).toEqual(['attacks Gao ..2022-04-17']);
  });

  test.each([
    'The attack in Gao on Sunday raised the toll of the month to 9.',
    "The toll of Sunday's attack in Gao has risen to 9 dead.",
    'The toll of the attack in Gao on Sunday has risen to 9 dead.',
  ])('an attack whose toll rises has its own day: %s', (text) => {
    expect(told(text)).toEqual(['attacks Gao 2022-04-17']);
  });

  test('a place borrowed from the text before goes with the day that is told', () => {
    const text =
      'Gunmen attacked a patrol in Gao on 5 March. The army has a camp in Gossi. On 9 March a mine killed two soldiers.';
    expect(told(text).filter((one) => one.startsWith('attacks'))).toEqual([
      'attacks Gao 2022-03-05',
      'attacks Gossi 2022-03-09',
    ]);
  });
});

test('"y" stands for the spot that is told before the area around it', () => {
  const text = "Les soldats ont quitté Gao, dans l'ouest du Mali ; deux d'entre eux y avaient été tués en mars.";
  expect(told(text, 'fr')).toContain('attacks Gao 2022-03-01..2022-03-31');
});

test('what is attacked level with a weighbridge or a toll gate is attacked there', () => {
  const text = 'Des bandits ont attaqué lundi la position des gendarmes au niveau du pont bascule de Gao, au Mali.';
  expect(told(text, 'fr')).toEqual(['attacks Gao 2022-04-18']);
});

test.each([
  [
    'Two men died in the Timbuktu Region on Monday. The group claimed both attacks on Al-Golobo, its propaganda platform.',
    'en',
  ],
  [
    'Deux hommes ont été tués lundi dans la Timbuktu Region. Le groupe a revendiqué les attaques de lundi sur Al-Golobo, son agence.',
    'fr',
  ],
])('a name that is told to be that of a medium is no place: %s', (text, language) => {
  expect(told(text, language).filter((one) => one.includes('named:'))).toEqual([]);
});

test('a park tells where something happened as a town does, with no day and no victims', () => {
  expect(told('A post of the army on the edge of Golo Park was attacked by armed men.')).toEqual([
    'attacks Golo Park ..2022-04-20',
  ]);
});
