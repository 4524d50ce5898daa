import { expect, test } from 'vitest';
import { said } from './said.ts';

test('who is given a base is not who leaves it', () => {
  expect(said('Le camp de Gossi a été transféré aux Forces armées maliennes lundi.', 'fr')).toBe(
    'withdrawals Gossi to ML',
  );
  expect(said('The Gossi camp was handed over to the Malian army on Monday.', 'en')).toBe('withdrawals Gossi to ML');
});

test('a private force that takes over a base attacks nobody, an armed group does', () => {
  expect(said('Wagner took over the base in Gossi, vacated by French troops.', 'en')).not.toContain('attacks');
  expect(said('JNIM took over the base in Gossi on Monday.', 'en')).toContain('attacks Gossi');
});

test('an embassy that closes is no base', () => {
  expect(said("L'ambassade de France à Gossi a fermé ses portes.", 'fr')).toBe('');
  expect(said('France closed its embassy in Gossi on Monday.', 'en')).toBe('');
  expect(said('France closed its base in Gossi on Monday.', 'en')).toBe('withdrawals Gossi FR');
});

test('who will no longer be there leaves, and what nobody plans is denied', () => {
  expect(said('No French soldier will remain in Gossi after August.', 'en')).toMatch(/^withdrawals Gossi FR planned/);
  expect(said('Aucun soldat français ne restera à Gossi.', 'fr')).toMatch(/^withdrawals Gossi FR planned/);
  expect(said('Aucun soldat français ne reste à Gossi.', 'fr')).toBe('withdrawals Gossi FR');
  expect(said('There are no plans to open a French base in Gossi.', 'en')).toContain('bases Gossi FR denied');
});

test('a site that others have now was handed over by those whose it was', () => {
  expect(said('UNAMID said that its team site in Gossi was now in the hands of the Sudanese army.', 'en')).toContain(
    'withdrawals Gossi UN to SD',
  );
  expect(said('The camp in Gossi is now in the hands of the Malian army.', 'en')).toBe('bases Gossi ML');
});

test('the same is done elsewhere, a paragraph of details later', () =>
  expect(
    said(
      'The mission handed over its camp in Gossi on Monday.\n\nThe governor signed the papers.\n\nThe same was done on Tuesday with the mission’s site in Gao.',
      'en',
    ),
  ).toContain('withdrawals Gao'));

test('who takes up where others were relieves them', () => {
  expect(said('Les soldats maliens ont pris lundi la suite des Français à Gao.', 'fr')).toContain('withdrawals Gao FR');
  expect(said('La Minusma a succédé lundi à Barkhane à Gao.', 'fr')).toContain('withdrawals Gao FR');
});
