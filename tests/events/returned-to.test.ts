import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

/** What a text of 20 April 2022 tells that people left, without what it tells of their return. */
const left = (text: string, language: string): string[] =>
  lines(text, '2022-04-20', language).filter((one) => !/^bases (?:arrival|presence) /.test(one));

describe('who left a town before they came back to it', () => {
  test.each([
    ['en', 'The Chadians returned to Kidal in February 2020, six years after they had pulled back.'],
    ['en', 'Chadian soldiers came back to Kidal in February 2020, six years after they left.'],
    ['en', 'The Chadian army returned to Kidal in February 2020, six years after it was driven out.'],
    ['fr', "Les Tchadiens sont revenus à Kidal en février 2020, six ans après s'être retirés."],
    ['fr', 'L’armée tchadienne est retournée à Kidal en février 2020, six ans après en être partie.'],
  ])('%s: %s', (language, text) => {
    const [told, ...more] = left(text, language);
    expect(told).toMatch(/^withdrawals \S+ reported Kidal 2014-01-01..2014-12-31 force=TD/);
    expect(more).toEqual([]);
  });

  test('is not where those who come back were never said to be', () =>
    expect(
      left('Chadian soldiers passed Kidal in February 2020, six years after the mission was set up.', 'en'),
    ).toEqual([]));
});

describe('who goes somewhere leaves another place', () => {
  test.each([
    'Les soldats tchadiens ont pris la route de Gao, au Mali, laissant derrière eux ce camp.',
    'Les derniers Tchadiens ont rendu leur camp et pris la direction de Gao.',
    'Les Tchadiens ont quitté leur camp et mis le cap sur Gao.',
  ])('%s', (text) => expect(left(text, 'fr')).toEqual([]));

  test('and that place is the one told before', () => {
    const told = left(
      'Le camp tchadien de Konna est vide. Ses hommes ont pris la route de Gao, laissant ce camp.',
      'fr',
    );
    expect(told).toHaveLength(2);
    for (const one of told) expect(one).toContain(' Konna ');
  });
});

describe('members of a force', () => {
  test.each([
    ['en', 'Some 160 members of the Chadian contingent left their base in Tessalit.'],
    ['en', 'Men of the Chadian battalion left their posts in Tessalit.'],
    ['fr', 'Des membres du contingent tchadien ont quitté leur base de Tessalit.'],
  ])('leave as soldiers do: %s: %s', (language, text) =>
    expect(left(text, language)).toEqual([
      expect.stringMatching(/^withdrawals withdrawal reported Tessalit .*force=TD/),
    ]),
  );

  test('and those of an armed group do not', () =>
    expect(left('Members of the JNIM left Tessalit.', 'en')).toEqual([]));
});
