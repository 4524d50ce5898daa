import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Place, status where it is not reported, dead and wounded of each claim of a text published on 20 April 2022. */
function counted(text: string, language: string): string[] {
  return read(text, '2022-04-20', language).claims.map(({ placeId, status, killed, wounded }) => {
    const parts = [placeId];
    if (status !== 'reported') parts.push(status);
    if (killed !== undefined) parts.push(`k${JSON.stringify(killed)}`);
    if (wounded !== undefined) parts.push(`w${JSON.stringify(wounded)}`);
    return parts.join(' ');
  });
}

type Row = readonly [what: string, text: string, expected: readonly string[]];

const EN: readonly Row[] = [
  [
    'a part is not counted for the whole',
    'Nineteen people, nine of them policemen, were killed in Gao on Monday.',
    ['Gao k19'],
  ],
  [
    'each place has its own dead',
    'On 4 April a bomb hit a vehicle in Gao, killing six, and gunmen shot dead two soldiers in Ménaka the same day.',
    ['Gao k6', 'Ménaka k2'],
  ],
  [
    'each place has its own wounded',
    'Gunmen killed three villagers in Gao on Monday and wounded two in Ménaka on Tuesday.',
    ['Gao k3', 'Ménaka w2'],
  ],
  [
    'one place has the dead of both its verbs',
    'Four soldiers were killed and two civilians died in Gao on Monday.',
    ['Gao k6'],
  ],
  ['a loss of men', 'Gunmen overran the camp at Gao on Monday, with the loss of 71 men.', ['Gao k71']],
  [
    'an army counts those whom it hits',
    'On Monday, near Gao, French helicopters hit a group of motorcycles; fifteen fighters were killed.',
    ['near:Gao:0:- k15'],
  ],
  [
    'the dead of a distance are those of what was hit there',
    'Gunmen killed a mayor in Gossi on Friday. On Monday two soldiers died when their truck hit a mine 30 km south of Gao.',
    ['Gossi k1', 'near:Gao:30:180 k2'],
  ],
];

const FR: readonly Row[] = [
  [
    'a part is not counted for the whole',
    'Gao, où dix-neuf personnes dont neuf gendarmes ont trouvé la mort lundi, est calme.',
    ['Gao k19'],
  ],
  [
    'each place has its own dead',
    'Le 4 avril, une explosion a soufflé un véhicule à Gao, faisant six victimes, et des tireurs ont abattu deux soldats à Ménaka.',
    ['Gao k6', 'Ménaka k2'],
  ],
];

describe('tolls', () => {
  test.each(EN)('%s', (_what, text, expected) => expect(counted(text, 'en')).toEqual(expected));
  test.each(FR)('%s (fr)', (_what, text, expected) => expect(counted(text, 'fr')).toEqual(expected));
});

describe('how it is put', () => {
  test.each([
    ['what one is told is no order', 'en', 'Members were told that MINUSMA now has a base in Gao.', ['Gao']],
    ['what is seen happens', 'fr', "À Gao, des témoins voient s'installer une base française.", ['Gao']],
    [
      'a rumour without ground is denied',
      'fr',
      "Les rumeurs d'une attaque de Gao lundi sont sans fondement.",
      ['Gao denied'],
    ],
    [
      'a refuted report is denied',
      'en',
      'Reports of an attack on Gao on Monday were dismissed by the army.',
      ['Gao denied'],
    ],
    ['a report that stands is not', 'en', 'Reports of an attack on Gao on Monday were read by the army.', ['Gao']],
  ])('%s (%s)', (_what, language, text, expected) => expect(counted(text, language)).toEqual(expected));
});
