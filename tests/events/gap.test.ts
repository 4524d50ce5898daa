import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Status, force and place of the bases that a text tells of, in code order. */
const basesOf = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'bases')
    .map(({ status, force, placeId, from, to }) => `${status} ${force} ${placeId} ${from ?? ''}..${to ?? ''}`)
    .sort();

const NOW = '2022-04-20..2022-04-20';

describe('clauses that leave their verb out', () => {
  it.each([
    ['en', 'Italy also has a contingent in Gao and the United States a drone base in Kidal.', 'IT', 'US'],
    ['en', 'Germany keeps 300 soldiers in Gao, and Italy a detachment in Kidal.', 'DE', 'IT'],
    ['fr', "L'Italie dispose aussi d'un contingent à Gao et les États-Unis, d'une base de drones à Kidal.", 'IT', 'US'],
  ])('%s: %s', (language, text, first, second) => {
    expect(basesOf(text, language)).toEqual([`reported ${first} Gao ${NOW}`, `reported ${second} Kidal ..2022-04-20`]);
  });

  it('reads another of the kind that was told', () => {
    const text = "La Minusma a trois bases. Celle de Tessalit est d'ores et déjà active, de même que celle de Gao.";
    expect(basesOf(text, 'fr').map((base) => base.split(' ')[2])).toEqual(['Gao', 'Tessalit']);
  });
});

describe('bases now', () => {
  it('begins at once where a small team is to stay from a later day', () => {
    const text = 'La Minusma quitte Tessalit. À Gao, une équipe réduite restera en place à partir du 1er juin.';
    expect(basesOf(text, 'fr')).toContain('reported UN Gao 2022-04-20..');
  });

  it.each([
    ['en', 'Wagner fighters share the camp in Gao with the Malian army, which Bamako has always denied.'],
    ['fr', "À Gao, l'armée malienne partage le camp avec des hommes de Wagner, ce que Bamako a toujours démenti."],
  ])('is alleged where somebody denies all of it: %s', (language, text) => {
    expect(basesOf(text, language)).toEqual([`alleged ML Gao ${NOW}`, `alleged WG Gao ${NOW}`]);
  });
});
