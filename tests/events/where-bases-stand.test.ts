import { describe, expect, it } from 'vitest';
import { saidEach } from './said.ts';

describe('where bases stand', () => {
  it.each([
    ['en', 'French troops are in Mali, and their bases are in Gao.', 'bases Gao FR'],
    ['fr', 'Les soldats français sont dans la région de Gao.', 'bases Gao FR'],
    ['en', 'The Bundeswehr had set up a transfer point at the airport of Gao.', 'bases Gao DE'],
    ['fr', "Barkhane s'en va. Une partie des matériels a été ramenée sur la BOA de Gao.", 'bases Gao FR'],
    ['en', 'He flew to Gao, where a group of around thirty French soldiers lives.', 'bases Gao FR'],
    ['en', 'He flew to Gao, a town in Mali, where thirty French soldiers live.', 'bases Gao FR'],
    ['en', 'In Gao he visited the German camp.', 'bases Gao DE'],
    ['fr', 'Gao a vu partir lundi les soldats tchadiens : 300 ont rallié Niamey.', 'withdrawals Gao TD'],
    ['en', 'German soldiers are on their way. Gao will be their home for six months.', 'bases Gao DE planned'],
    ['en', 'Russian soldiers were in Gao when France said that its last soldiers had left.', 'bases Gao RU'],
    ['en', 'Russian soldiers were in Gao when France said that its last soldiers had left.', 'withdrawals Gao FR'],
    ['fr', 'La ville de Gao a vu arriver lundi un bataillon tchadien.', 'bases Gao TD'],
    ['fr', "Gossi a vu revenir un détachement de 80 hommes de l'armée malienne.", 'bases Gossi ML'],
    ['fr', "À Gao, les habitants ont vu s'installer des soldats russes.", 'bases Gao RU'],
    ['en', 'French forces in the Sahel. Gao: main base, 1,000 men.', 'bases Gao FR'],
    [
      'fr',
      'Les forces françaises réduisent leurs effectifs. Kidal et Gossi : présence maintenue, 200 hommes.',
      'bases Gossi FR',
    ],
    [
      'fr',
      'Les forces françaises réduisent leurs effectifs. Gossi : détachement prévu, 200 hommes.',
      'bases Gossi FR planned',
    ],
    ['fr', 'À Gao, il a visité le camp allemand.', 'bases Gao DE'],
    ['en', 'The minister was in Gao. He visited the German camp on the edge of the town.', 'bases Gao DE'],
    ['en', 'The bomber struck in Gao. The town is home to French army bases.', 'bases Gao FR'],
    ['fr', 'Les soldats béninois attendent à Gao.', 'bases Gao BJ'],
    ['en', 'In Gao, people said that the rebels had fled when French soldiers took up positions.', 'bases Gao FR'],
    [
      'fr',
      'À Gao, des habitants ont dit que les rebelles fuyaient quand les Français ont pris position.',
      'bases Gao FR',
    ],
    ['fr', 'Il se peut que des soldats français soient envoyés à Gao.', 'bases Gao FR planned'],
    ['en', 'It is likely that French soldiers are deployed in Gao.', 'bases Gao FR planned'],
  ])('%s: %s', (language, text, claim) => {
    expect(saidEach(text, language)).toContain(claim);
  });

  it.each([
    ['en', 'Niger hosts 1,500 French soldiers and an American base in Gao.', 'bases Gao FR'],
    ['fr', 'Le Niger accueille 1 500 soldats français et une base américaine à Gao.', 'bases Gao FR'],
    ['fr', 'Des Casques bleus togolais et ivoiriens se trouvent à Gao.', 'bases Gao CI'],
    [
      'fr',
      "Les forces françaises réduisent leurs effectifs. Gossi : prison évacuée, 30 hommes. L'armée française est à Gao.",
      'bases Gossi FR',
    ],
  ])('and whose they are not, %s: %s', (language, text, claim) => {
    const all = saidEach(text, language);
    expect(all.length).toBeGreaterThan(0);
    expect(all).not.toContain(claim);
  });
});
