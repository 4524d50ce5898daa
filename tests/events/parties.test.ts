import { expect, test } from 'vitest';
import { partyNamed, partyOf } from '../../src/events/parties.ts';
import { claim, linked, on } from './claim.ts';

test.each([
  ['armed Islamist fighters', 'actor', 'en', 'jihadists'],
  ['a group of jihadists', 'actor', 'en', 'jihadists'],
  ['Gunmen', 'actor', 'en', 'gunmen'],
  ['hommes armés', 'actor', 'fr', 'gunmen'],
  ['islamistes armés', 'actor', 'fr', 'jihadists'],
  ['tireurs masqués', 'actor', 'fr', 'gunmen'],
  ['une quinzaine de soldats', 'target', 'fr', 'soldiers'],
  ['army convoy', 'target', 'en', 'convoy'],
  ['véhicule de la gendarmerie', 'target', 'fr', 'convoy'],
  ['300 civilian men', 'target', 'en', 'civilians'],
  ['JNIM', 'actor', 'en', 'JNIM'],
  ['Katiba Serma', 'actor', 'fr', 'Katiba Serma'],
  ["l'Amicale de Tin", 'actor', 'fr', "l'Amicale de Tin"],
])('%s as %s in %s is %s', (said, role, language, party) => {
  expect(partyOf(said, role as 'actor' | 'target', language)).toBe(party);
});

test.each(['second groupe', 'them', 'others', 'men'])(
  '%s, as those who are hit, tells of nobody in particular',
  (said) => {
    expect(partyOf(said, 'target', 'en')).toBeUndefined();
  },
);

test('a party has a name in both languages, a force or a word of a text has none here', () => {
  expect(partyNamed('gunmen')).toMatchObject({ en: 'gunmen', fr: 'hommes armés' });
  expect([partyNamed('FR'), partyNamed('second groupe')]).toEqual([undefined, undefined]);
});

test('a mark names the party, its claim keeps the words; a force that another names goes before it', () => {
  const told = { layer: 'attacks', placeId: 'Gao', ...on('2022-01-10'), killed: 4 } as const;
  const words = claim({ ...told, actor: 'hommes encagoulés lourdement armés' });
  expect(linked([words]).attacks[0]!.properties).toMatchObject({ claims: [{ actor: words.actor }] });
  const [both] = linked([
    claim({ ...told, actor: 'jihadists', target: 'FR' }),
    claim({ ...told, actor: 'JNIM', target: 'FR', report: 'b' }),
  ]).attacks;
  expect(both!.properties.actor).toBe('JNIM');
  expect(linked([claim({ ...told, actor: 'second group' })]).attacks[0]!.properties.actor).toBeUndefined();
});

test('a mark names no force by words that tell nobody', () => {
  const left = (force: string) =>
    linked([claim({ layer: 'withdrawals', placeId: 'Gao', phase: 'closed', ...on('2022-01-10'), force })])
      .withdrawals[0]!;
  expect(left("the mission's last convoy").properties.force).toBeUndefined();
  expect(left('FR').properties.force).toBe('FR');
  expect(left('Compagnie Sud').properties.force).toBe('Compagnie Sud');
});
