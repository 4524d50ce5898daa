import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Status, force and place of the bases that a text tells of, in code order; no withdrawal may be told beside them. */
function basesOf(text: string, language: string): string[] {
  const { claims } = read(text, '2022-04-20', language);
  return claims.map(({ layer, status, force, placeId }) => `${layer} ${status} ${force} ${placeId}`).sort();
}

describe('who stays, keeps a town or takes one up', () => {
  it.each([
    ['France will keep Gao and Ménaka.', ['bases reported FR Gao', 'bases reported FR Ménaka']],
    ['MINUSMA will retain Kidal until June.', ['bases reported UN Kidal']],
    ['Germany takes part in the mission, with seven instructors in Gao.', ['bases reported DE Gao']],
    ['Spain, with 140 soldiers in Konna, is the largest contributor.', ['bases reported ES Konna']],
    ['A Chadian column of 2,000 soldiers is expected to take up position in Gao.', ['bases planned TD Gao']],
    ['A small MINUSMA team will stay behind in Gao.', ['bases reported UN Gao']],
  ])('%s', (text, bases) => {
    expect(basesOf(text, 'en')).toEqual(bases);
  });

  it.each([
    ['La France conservera Gao et Ménaka.', ['bases reported FR Gao', 'bases reported FR Ménaka']],
    ['Barkhane est au Mali. Nous conserverons Gao.', ['bases reported FR Gao', 'bases reported FR Mali']],
    ['Une équipe réduite de la Minusma restera en place à Gao.', ['bases reported UN Gao']],
    ["L'Allemagne participe à la mission avec un millier de soldats à Gao.", ['bases reported DE Gao']],
    ["Une partie de l'état-major de Barkhane rejoindra Niamey.", ['bases planned FR Niamey']],
    ['Un détachement français a rejoint Gao.', ['bases reported FR Gao']],
    [
      "L'état-major de Barkhane sera maintenu à Kidal et un bataillon français rejoindra Gao.",
      ['bases planned FR Gao', 'bases reported FR Kidal'],
    ],
  ])('%s', (text, bases) => {
    expect(basesOf(text, 'fr')).toEqual(bases);
  });
});

describe('French of those who speak of themselves', () => {
  it.each([
    ['Barkhane est au Mali. Nous quittons Gossi.', 'withdrawals reported FR Gossi'],
    ['Barkhane est au Mali. Nous maintenons une base à Niamey.', 'bases reported FR Niamey'],
    ['Barkhane est au Mali. Nous installerons un poste à Ménaka.', 'bases planned FR Ménaka'],
  ])('%s', (text, claim) => {
    expect(basesOf(text, 'fr')).toContain(claim);
  });
});
