import { describe, expect, test } from 'vitest';
import { isCounted } from '../../src/events/counted-countries.ts';
import { parseOf, placeOf } from './reading.ts';
import { said } from './said.ts';

/** The countries of a sentence that are only counted. */
function counted(text: string, language: string): string[] {
  const parse = parseOf(text, language);
  return parse.items.flatMap(({ mention }, item) => {
    const where = mention ? placeOf(mention.placeId) : null;
    return where && isCounted(parse, item, where, placeOf) ? [where.id] : [];
  });
}

const EN: readonly [string, string][] = [
  ['Two soldiers were killed in the Golo Borders of Mali and Niger on Monday.', 'attacks Golo Borders'],
  ['Two soldiers were killed in the Golo Borders (Mali and Niger) on Monday.', 'attacks Golo Borders'],
  ['Two soldiers were killed in the Golo Borders, where Mali and Niger meet.', 'attacks Golo Borders'],
  ['A battalion of the force of two nations (Mali, Niger) is deployed at Gossi.', 'bases Gossi battalion'],
  ['The French army closed its bases in Mali and Niger.', 'withdrawals Mali FR | withdrawals Niger FR'],
];

const FR: readonly [string, string][] = [
  ['Deux soldats ont été tués lundi dans les Golo Borders (Mali, Niger).', 'attacks Golo Borders'],
  [
    'Deux soldats ont été tués lundi dans les Golo Borders, où se touchent le Mali et le Niger.',
    'attacks Golo Borders',
  ],
  [
    'Le bataillon que Paris donne à la force créée par deux pays (Mali, Niger) est déployé à Gossi.',
    'bases Gossi bataillon',
  ],
  [
    '« Je dispose de 400 hommes », dit le chef du bataillon que Paris fournit à la force créée par deux pays (Mali, Niger).',
    '',
  ],
];

describe('countries that are only counted, or meet somewhere', () => {
  test.each(EN)('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(FR)('%s', (text, expected) => expect(said(text, 'fr')).toBe(expected));
});

test.each([
  ['en', 'A force of two nations (Mali, Niger) was hit.', ['Mali', 'Niger']],
  ['en', 'The border zone, where Mali and Niger meet, was hit.', ['Mali', 'Niger']],
  ['en', 'The Golo Borders zone between Mali and Niger was hit.', ['Mali', 'Niger']],
  ['en', 'Bases in two countries (Mali, Niger) were hit.', []],
  ['en', 'Bases in Mali and Niger were hit.', []],
  ['en', 'The countries where Mali and Niger have bases were hit.', []],
  ['fr', 'La force créée par deux pays (Mali, Niger) a été attaquée.', ['Mali', 'Niger']],
  ['fr', 'Là où se touchent le Mali et le Niger, ils ont attaqué.', ['Mali', 'Niger']],
  ['fr', 'La force déployée dans deux pays (Mali, Niger) a été attaquée.', []],
] as const)('%s: %s', (language, text, expected) => expect(counted(text, language)).toEqual(expected));

describe('the area', () => {
  test.each([
    ['The army patrols the Golo Borders. Three soldiers were killed in the area on Monday.', 'attacks Golo Borders'],
    [
      'The Golo Borders suffer most from raids. A village of the area was hit on the Niger side on Monday.',
      'attacks Golo Borders',
    ],
    ['The army patrols Golo Borders from Gao. Three soldiers were killed in the area on Monday.', 'attacks Gao'],
  ])('%s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});
