import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Layer, status, force and place of what a text tells, in code order. */
const told = (text: string, language: string): string[] =>
  read(text, '2022-04-20', language)
    .claims.map(({ layer, status, force, placeId }) => `${layer} ${status} ${force} ${placeId}`)
    .sort();

describe('how a state is told', () => {
  it.each([
    ['en', 'The German contingent lives in tents in Gao.', 'bases reported DE Gao'],
    ['en', 'Russian soldiers were seen on Tuesday at the airport of Gao.', 'bases reported RU Gao'],
    ['fr', "Une centaine d'hommes de Wagner se trouveraient à Gao, selon un diplomate.", 'bases alleged WG Gao'],
    ['fr', 'La Minusma a précisé que ses soldats resteraient à Gao.', 'bases reported UN Gao'],
    ['fr', "L'armée malienne tient la ville de Gao avec deux bataillons.", 'bases reported ML Gao'],
    ['fr', "L'armée malienne a rouvert son poste de Gao, abandonné deux ans plus tôt.", 'withdrawals reported ML Gao'],
    [
      'fr',
      "À Gao, les Français ont remis leur base à l'armée malienne. Les Allemands y ont encore un millier de soldats.",
      'bases reported DE Gao',
    ],
    ['fr', "Barkhane, dont l'état-major est à Niamey, compte trois bases.", 'bases reported FR Niamey'],
    ['fr', 'Les soldats français de Gao sont les plus exposés.', 'bases reported FR Gao'],
    ['en', 'Germany has extended the mandate of its soldiers in Gao.', 'bases reported DE Gao'],
  ])('%s: %s', (language, text, claim) => {
    expect(told(text, language)).toContain(claim);
  });

  it('takes soldiers of a town of their own country for no base', () => {
    expect(told('Les légionnaires français de Paris sont au Mali.', 'fr')).not.toContain('bases reported FR Paris');
  });

  it('opens no base that is said to stay open', () => {
    expect(told('La Minusma a précisé que sa base de Gao resterait ouverte.', 'fr')).not.toContain(
      'bases planned UN Gao',
    );
  });
});
