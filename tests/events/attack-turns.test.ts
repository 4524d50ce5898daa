import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('turns that tell of an attack', () => {
  test.each([
    ['what there is or was', 'There were clashes with rebels near Konna on Monday.', 'attacks Konna'],
    ['a fight', 'There was a fight at Konna on Monday.', 'attacks Konna'],
    ['shots heard in several towns', 'Shots were heard in Gossi and Konna on Monday.', 'attacks Gossi | attacks Konna'],
    ['sides that clash', 'The two sides clashed on 11 April at Konna.', 'attacks Konna'],
    [
      'fighters driven from towns in a row',
      'French troops drove the Islamists from Gossi and Konna.',
      'attacks Gossi | attacks Konna',
    ],
    ['fighters driven out', 'The militants were driven out of Konna in 2013.', 'attacks Konna'],
    ['a town cleared of fighters', 'The army cleared Konna on Monday.', 'attacks Konna'],
    ['rebel camps that an army destroys', 'Malian forces destroyed rebel camps in Konna on Monday.', 'attacks Konna'],
    ['people taken away', 'In Konna, 110 girls were taken away on Monday.', 'attacks Konna'],
    ['people taken from their car', 'Two men were taken from a jeep in Konna on Friday.', 'attacks Konna'],
    ['a robbed bus', 'A bus was robbed in Konna on Monday.', 'attacks Konna'],
    ['a year before a number', 'In 2011 two soldiers were killed in Konna.', 'attacks Konna'],
    [
      'a fall told in the present',
      'Kidal, Gao and Gossi fall within three days.',
      'attacks Kidal | attacks Gao | attacks Gossi',
    ],
    [
      'a fight of nobody but soldiers',
      'Troops fought around Konna and Gossi in 2013.',
      'attacks Konna | attacks Gossi',
    ],
    ['a mast', 'Suspected militants destroyed a mast in Konna.', 'attacks Konna'],
  ])('%s', (_, text, claims) => expect(said(text, 'en')).toBe(claims));

  test.each([
    ['djihadistes chassés', 'Les djihadistes ont été chassés de Gossi et de Konna.', 'attacks Gossi | attacks Konna'],
    ['rebelles chassés', 'Les soldats ont chassé les rebelles de Konna samedi.', 'attacks Konna'],
    ['un bourg nettoyé', 'Les troupes ont nettoyé Konna mardi.', 'attacks Konna'],
    ['une ville reprise', 'Konna est reprise le 18.', 'attacks Konna'],
    ['des soldats capturés', 'Quarante soldats ont été capturés à Konna lundi.', 'attacks Konna'],
    ['deux camps', 'Les deux camps se sont affrontés lundi à Konna.', 'attacks Konna'],
    ['on s’est battu', "On s'est battu lundi à Konna.", 'attacks Konna'],
    ['une année avant un nombre', 'En 2014 deux soldats ont été tués à Konna.', 'attacks Konna'],
    [
      'une attaque et celle d’une autre ville',
      "L'attaque de Konna, lundi, et celle de Gossi ont surpris.",
      'attacks Konna | attacks Gossi',
    ],
    [
      'ces dernières heures',
      'Konna et Gossi ont connu ces dernières heures des attaques complexes.',
      'attacks Gossi | attacks Konna',
    ],
    ['un contrôle repris un jour', 'Les soldats ont repris samedi le contrôle de Konna.', 'attacks Konna'],
    [
      'non loin d’un pays',
      'Douze soldats sont morts lundi dans une attaque à Konna, non loin du Niger.',
      'attacks Konna',
    ],
  ])('in French: %s', (_, text, claims) => expect(said(text, 'fr')).toBe(claims));

  test.each([
    'They joined the fight against terrorism in Konna.',
    'Soldiers fired warning shots in Konna.',
    'The army cleared the road to Konna of mines on Monday.',
    'Six civilians were taken from Konna to hospital in Gao on Friday.',
    'Paris wants to drive the Islamists out of Konna.',
    'The two sides met in Konna.',
    'The hospital lost its last doctor when he took up a post in Konna.',
    'Two soldiers later died in hospital in Konna.',
    'The army sent soldiers to Konna after the cessation of hostilities.',
  ])('but not %s', (text) => expect(said(text, 'en')).not.toContain('attacks'));

  test.each([
    'Konna est prise en charge par une organisation.',
    "L'Union prendra à sa charge le transport des délégués jusqu'à Gao et Konna.",
    'Pose de murs anti-explosion à Konna.',
  ])('nor in French %s', (text) => expect(said(text, 'fr')).not.toContain('attacks'));
});
