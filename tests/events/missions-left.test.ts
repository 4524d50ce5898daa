import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Places, forces, days and a status other than reported of what a text of 20 April 2022 says of leaving. */
const left = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'withdrawals')
    .map(({ placeId, force, from, to, status }) =>
      [
        placeId,
        force,
        from === to ? from : `${from ?? ''}..${to ?? ''}`,
        ...(status === 'reported' ? [] : [status]),
      ].join(' '),
    );

describe('a state that leaves a mission of others', () => {
  test.each([
    ['en', 'The British contingent will leave the UN mission in Mali.', ['Mali UK 2022-04-20.. planned']],
    ['en', 'Sweden pulled its troops out of MINUSMA, in Mali, in February.', ['Mali SE 2022-02-01..2022-02-28']],
    ['en', 'In March Sweden announced its departure from the UN mission in Mali.', ['Mali SE 2022-03-01.. planned']],
    [
      'en',
      'Estonia ended its participation in operation Barkhane in Mali in March.',
      ['Mali EE 2022-03-01..2022-03-31'],
    ],
    ['en', 'In March Estonia ceased to take part in operation Barkhane in Mali.', ['Mali EE 2022-03-01..2022-03-31']],
    ['fr', 'La Suède a retiré en février ses soldats de la Minusma, au Mali.', ['Mali SE 2022-02-01..2022-02-28']],
    ['fr', 'En mars, la Suède a annoncé son retrait de la Minusma, au Mali.', ['Mali SE 2022-03-01.. planned']],
    ['fr', "L'Estonie a annoncé qu'elle quitterait la mission de l'ONU au Mali.", ['Mali EE 2022-04-20.. planned']],
  ])('%s: %s', (language, text, expected) => expect(left(text, language)).toEqual(expected));

  test.each([
    ['en', 'Mali is to leave the regional mission in Mali.'],
    ['en', 'British soldiers left the mission camp in Gao for a patrol.'],
    ['en', 'Britain has not left the UN mission in Mali.'],
    ['fr', 'Le Mali quitte la mission.'],
  ])('%s: no: %s', (language, text) => expect(left(text, language)).toEqual([]));
});

describe('a state that leaves after another', () => {
  test.each([
    ['en', 'Germany intends to withdraw its troops in May 2023.', 'Mali DE 2023-05-01..2023-05-31 planned'],
    ['fr', "L'Allemagne retirera ses troupes en mai 2023.", 'Mali DE 2023-05-01..2023-05-31 planned'],
  ])('%s: %s', (language, text, expected) => {
    const first =
      language === 'en'
        ? 'France pulled its last soldiers out of Mali on 3 March. '
        : 'La France a retiré ses derniers soldats du Mali le 3 mars. ';
    expect(left(first + text, language)).toEqual(['Mali FR 2022-03-03', expected]);
  });

  test('not from where it speaks of another place', () => {
    const text =
      'France pulled its last soldiers out of Mali on 3 March. Germany withdrew its troops from Jordan in April.';
    expect(left(text, 'en').filter((one) => one.startsWith('Mali DE'))).toEqual([]);
  });
});

describe('a plan for a time that has begun', () => {
  test('is of what is left of it', () =>
    expect(left('French soldiers will leave Mali this year.', 'en')).toEqual([
      'Mali FR 2022-04-20..2022-12-31 planned',
    ]));
});

describe('a mission that leaves a base of its own', () => {
  test.each([
    ['en', 'MINUSMA is worried. The mission left its base in Gao on Monday after clashes.', ['Gao UN 2022-04-18']],
    ['fr', 'La Minusma s’inquiète. La mission a quitté lundi sa base de Gao.', ['Gao UN 2022-04-18']],
    ['en', 'An election mission left its hotel in Gao on Monday.', []],
  ])('%s %s', (language, text, expected) => expect(left(text, language)).toEqual(expected));
});

describe('a mission that is brought or comes to a close', () => {
  test.each([
    ['en', 'The German contingent stationed in Gao brought its mission to a close on 4 April.', ['Gao DE 2022-04-04']],
    ['en', 'The German mission in Gao came to a close on 4 April.', ['Gao DE 2022-04-04']],
    ['fr', 'Le contingent allemand basé à Gao a mis fin à sa mission le 4 avril.', ['Gao DE 2022-04-04']],
    ['en', 'The German mission came close to a fight in Gao on 4 April.', []],
    ['en', 'Germany and Mali brought the talks in Gao to a close on 4 April.', []],
  ])('%s %s', (language, text, expected) => expect(left(text, language)).toEqual(expected));
});
