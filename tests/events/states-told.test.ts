import { describe, expect, it } from 'vitest';
import { saidEach } from './said.ts';

describe('how a state is told', () => {
  it.each([
    ['en', 'The German contingent lives in tents in Gao.', 'bases Gao DE'],
    ['en', 'Russian soldiers were seen on Tuesday at the airport of Gao.', 'bases Gao RU'],
    ['fr', "Une centaine d'hommes de Wagner se trouveraient à Gao, selon un diplomate.", 'bases Gao WG alleged'],
    ['fr', 'La Minusma a précisé que ses soldats resteraient à Gao.', 'bases Gao UN'],
    ['fr', "L'armée malienne tient la ville de Gao avec deux bataillons.", 'bases Gao ML'],
    ['fr', "L'armée malienne a rouvert son poste de Gao, abandonné deux ans plus tôt.", 'withdrawals Gao ML'],
    [
      'fr',
      "À Gao, les Français ont remis leur base à l'armée malienne. Les Allemands y ont encore un millier de soldats.",
      'bases Gao DE',
    ],
    ['fr', "Barkhane, dont l'état-major est à Niamey, compte trois bases.", 'bases Niamey FR'],
    ['fr', 'Les soldats français de Gao sont les plus exposés.', 'bases Gao FR'],
    ['en', 'Germany has extended the mandate of its soldiers in Gao.', 'bases Gao DE'],
  ])('%s: %s', (language, text, claim) => {
    expect(saidEach(text, language)).toContain(claim);
  });

  it('takes soldiers of a town of their own country for no base', () => {
    expect(saidEach('Les légionnaires français de Paris sont au Mali.', 'fr')).not.toContain('bases Paris FR');
  });

  it('opens no base that is said to stay open', () => {
    expect(saidEach('La Minusma a précisé que sa base de Gao resterait ouverte.', 'fr')).not.toContain(
      'bases Gao UN planned',
    );
  });
});
