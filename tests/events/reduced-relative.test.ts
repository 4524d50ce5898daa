import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Place, attackers and status of each attack of a text of 20 April 2022. */
const attacks = (text: string): string[] =>
  read(text, '2022-04-20', 'en')
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, actor, status }) => `${placeId} ${actor} ${status}`);

const NEAR = 'near:Gossi:0:-';

describe('a past form that its subject carries on to another verb', () => {
  test.each([
    ['Near Gossi, men suspected of belonging to JNIM attacked a unit of the army.', `${NEAR} men reported`],
    ['Near Gossi, men believed to be from JNIM attacked a unit of the army.', `${NEAR} men reported`],
    ['Near Gossi, men suspected of belonging to a group (GSIM) attacked a post.', `${NEAR} men reported`],
    ['Near Gossi, men suspected of being jihadists attacked a post.', `${NEAR} jihadists reported`],
    ['Near Gossi, gunmen based in Niger and Mali attacked an army post.', `${NEAR} gunmen reported`],
  ])('is a participle: %s', (text, expected) => expect(attacks(text)).toEqual([expected]));

  test.each([
    ['Gunmen attacked Gossi on Monday, residents said.', 'Gossi Gunmen reported'],
    ['Gunmen attacked a post in Gossi that the army opened in March.', 'Gossi Gunmen reported'],
  ])('or is none, where another has the second verb: %s', (text, expected) =>
    expect(attacks(text)).toContain(expected),
  );

  test.each([
    ['The post at Gossi, overrun on 4 March 2022, was never manned again.', 'Gossi undefined reported'],
    ['Gossi, attacked twice, in March 2022 and in April 2022, has a small garrison.', 'Gossi undefined reported'],
    ['Gossi, attacked again in March 2022, has a small garrison.', 'Gossi undefined reported'],
  ])('is said of the town that is hit: %s', (text, expected) => expect(attacks(text)).toContain(expected));
});
