import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Status, force and place of each base that a text tells of. */
const told = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'bases')
    .map(({ status, force, placeId }) => `${status} ${force} ${placeId}`);

describe('where bases stand', () => {
  it.each([
    ['en', 'French troops are in Mali, and their bases are in Gao.', 'reported FR Gao'],
    ['fr', 'Les soldats français sont dans la région de Gao.', 'reported FR Gao'],
    ['en', 'The Bundeswehr had set up a transfer point at the airport of Gao.', 'reported DE Gao'],
    ['fr', "Barkhane s'en va. Une partie des matériels a été ramenée sur la BOA de Gao.", 'reported FR Gao'],
    ['en', 'He flew to Gao, where a group of around thirty French soldiers lives.', 'reported FR Gao'],
    ['en', 'He flew to Gao, a town in Mali, where thirty French soldiers live.', 'reported FR Gao'],
    ['en', 'In Gao he visited the German camp.', 'reported DE Gao'],
    ['fr', 'À Gao, il a visité le camp allemand.', 'reported DE Gao'],
    ['en', 'The minister was in Gao. He visited the German camp on the edge of the town.', 'reported DE Gao'],
    ['en', 'The bomber struck in Gao. The town is home to French army bases.', 'reported FR Gao'],
    ['fr', 'Les soldats béninois attendent à Gao.', 'reported BJ Gao'],
    ['fr', 'Il se peut que des soldats français soient envoyés à Gao.', 'planned FR Gao'],
    ['en', 'It is likely that French soldiers are deployed in Gao.', 'planned FR Gao'],
  ])('%s: %s', (language, text, claim) => {
    expect(told(text, language)).toContain(claim);
  });

  it.each([
    ['en', 'Niger hosts 1,500 French soldiers and an American base in Gao.', 'reported FR Gao'],
    ['fr', 'Le Niger accueille 1 500 soldats français et une base américaine à Gao.', 'reported FR Gao'],
    ['fr', 'Des Casques bleus togolais et ivoiriens se trouvent à Gao.', 'reported CI Gao'],
  ])('and whose they are not, %s: %s', (language, text, claim) => {
    const all = told(text, language);
    expect(all.length).toBeGreaterThan(0);
    expect(all).not.toContain(claim);
  });
});
