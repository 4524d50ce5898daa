import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Places of the bases that a text tells of. */
const basesOf = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'bases')
    .map(({ placeId }) => placeId);

describe('places that are no bases', () => {
  it.each([
    ['fr', 'Ils sont venus armés lundi. Le village de Gossi compte six morts et deux blessés.'],
    ['en', 'The aid group has 250 local staff, of whom 100 run a clinic in Gao.'],
    ['en', 'The French trainers, dispatched by Paris last year, work with the army.'],
    ['en', 'Soldiers deployed by Niamey crossed the border.'],
    ['fr', "Les renforts dépêchés par Paris sont attendus, selon l'armée française."],
    ['fr', "L'armée française s'en va. Les blindés et les conteneurs doivent être acheminés de Kidal au port de Gao."],
    ['fr', "Barkhane s'en va. Reste un dispositif dont Paris se garde bien de donner le nom."],
    ['en', 'French forces are on the move. The minister thanked the president for his presence in Paris.'],
    ['fr', "Barkhane s'en va. On en a parlé à Niamey en février. Nous y sommes."],
    ['en', 'A French military convoy is on its way. It landed in Gao last week.'],
    ['en', 'French jets were sent after an attack in Gao.'],
    ['en', 'The UN mission has sent a patrol to Gossi to help look for the missing.'],
    ['fr', 'La Minusma a envoyé une patrouille à Gossi.'],
    ['fr', 'Des hélicoptères français ont été dépêchés après une attaque à Gao.'],
    ['en', 'The campaign was marked by the taking of the Italian fort at Gao.'],
    ['fr', "Deux Américains (les États-Unis n'avaient aucun soldat sur place) sont morts dans une embuscade à Gao."],
    ['fr', 'À Paris, on met en garde le Mali. Barkhane réduit son effectif.'],
    ['en', 'The general was received at the headquarters of ECOWAS in Abuja.'],
    ['fr', 'Le général a été reçu au quartier général de la CEDEAO à Abuja.'],
    ['fr', 'Des éléments de nos forces armées en mission à Konna ont été attaqués.'],
    ['fr', 'Les forces armées de passage à Konna ont été saluées par le maire.'],
    ['en', 'French troops left. Kenyans working in a quarry in Gao were robbed.'],
    ['en', 'Two guards died at a mine run by a French company in Niger.'],
    ['fr', "Barkhane s'en va. L'armée française présente ses condoléances aux familles, à Gao."],
    ['fr', "L'armée veut empêcher que des bases jihadistes ne s'installent à Gao."],
    ['fr', "L'armée veut empêcher l'installation de bases de groupes armés à Gao."],
    ['en', 'Jihadist bases were set up in Gao.'],
    ['en', 'French soldiers visited a jihadist base in Gao.'],
    ['fr', 'Les soldats français sont partis. Ceux qui ont fui sont accueillis à Gao.'],
    ['fr', 'Le Tchad a des soldats. Des renforts tchadiens seraient en route depuis Gao.'],
  ])('%s: %s', (language, text) => {
    expect(basesOf(text, language)).toEqual([]);
  });

  it('reads the camps that a mission has away from its seat', () => {
    expect(basesOf('The general was received at the headquarters of ECOWAS in Gao.', 'en')).toEqual(['Gao']);
  });

  it('reads where those sent by a capital are', () => {
    expect(new Set(basesOf('Soldiers sent by Paris are stationed in Gao.', 'en'))).toEqual(new Set(['Gao']));
  });
});
