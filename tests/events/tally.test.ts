import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('attacks that are told in the plural or of a year', () => {
  test.each([
    ['Attacks on Gossi and Konna triggered new movements.', 'attacks Gossi | attacks Konna'],
    ['He condemned the massacres of Gossi and Konna.', 'attacks Gossi | attacks Konna'],
    ['The army reported air strikes on Konna.', 'attacks Konna'],
    ['In 2014 a bomber had killed three of them at Gossi.', 'attacks Gossi'],
    ['Mines killed five of them near Kidal in 2016.', 'attacks Kidal'],
  ])('at places of their own are drawn: %s', (text, claims) => expect(said(text, 'en')).toBe(claims));

  test.each([
    ['Il condamne les attaques de Gossi et de Konna.', 'attacks Gossi | attacks Konna'],
    ['Elle a cité les frappes sur Gossi et Konna.', 'attacks Gossi | attacks Konna'],
    ['En 2014, un kamikaze avait tué trois des siens à Gossi.', 'attacks Gossi'],
  ])('the same in French: %s', (text, claims) => expect(said(text, 'fr')).toBe(claims));

  test.each([
    'Attacks on villages have doubled.',
    'Attacks on Konna are frequent.',
    'There were 40 attacks, mostly on Gossi and Konna.',
    'In 2014 mines killed fifty people, mostly in Gossi and Kidal.',
    'In 2018 more than 500 civilians died in attacks in Mali.',
  ])('of many places or of a habit are not: %s', (text) => expect(said(text, 'en')).toBe(''));

  test.each([
    'Les attaques contre les villages ont doublé.',
    'Trente attaques ont été perpétrées, principalement à Gossi et à Konna.',
    'En 2014, les mines ont tué cinquante personnes, notamment à Gossi.',
  ])('nor in French: %s', (text) => expect(said(text, 'fr')).toBe(''));
});
