import type { lens as en } from '../en/lens.ts';
import { count } from './phrase.ts';

/** The same in French. */
export const lens: typeof en = {
  lens: {
    label: 'Selon',
    allSources: (n) => (n === 1 ? 'le seul éditeur' : `les ${n} éditeurs`),
    knownLabel: 'Connu au',
    anyDay: 'n’importe quel jour',
    accordingTo: (names) => `Selon : ${names}`,
    without: (names) => `Selon tous sauf ${names}`,
    tongues: (list) => `Documents en ${list} seulement`,
    noCopies: 'Sans les reprises d’agence',
    knownOn: (day) => `Tel que connu au ${day}`,
    corrected: (n) => count(n, 'affirmation corrigée à la main', 'affirmations corrigées à la main'),
    andOthers: (n) => (n === 1 ? 'et 1 autre' : `et ${n} autres`),
    allBut: (names) => `tous sauf ${names}`,
    some: 'certains documents',
    every: 'tous les éditeurs',
    active: 'La carte est vue à travers un filtre de sources',
    reset: 'Tout montrer',
    remove: (what) => `Enlever : ${what}`,
    find: 'Chercher un éditeur',
    noneFound: 'Aucun éditeur de ce nom.',
    only: 'Lui seul',
    onlyName: (name) => `Seulement ${name}`,
    onlyFound: (n) => `Seulement ces ${n}`,
    everyone: 'Tous',
    via: (names) => `repris par ${names}`,
    counts: (claims, reports) => `${count(claims, 'affirmation')}, ${count(reports, 'document')}`,
    heard: (n, all) => `${n} des ${count(all, 'document')} sont entendus`,
    tonguesLabel: 'Langues',
    copies: 'Reprises d’agence',
    copiesHint: 'Textes repris d’un autre éditeur (« AFP via … ») ou répétés mot pour mot.',
    keepOne: 'Il faut garder un éditeur.',
    outBy: (n, all) => `${n} des ${count(all, 'document')} étaient parus.`,
    undated: (n) => (n < 2 ? `${n} sans date est laissé de côté.` : `${n} sans date sont laissés de côté.`),
    mapDay: 'Le jour de la carte',
    day: 'Paru au plus tard le',
    slider: 'Paru au plus tard, jour après jour',
    spoken: (phrases, bases, attacks) =>
      `${phrases === '' ? 'Tous les documents' : phrases} : ${count(bases, 'base')}, ${count(attacks, 'attaque')}`,
    nothing: 'Aucun document vu à travers ce filtre ne parle de ce moment.',
    leftOut: 'Le filtre laisse ce document de côté : ses affirmations ne sont pas sur la carte.',
    failed:
      'Les affirmations n’ont pas pu être reliées de nouveau ; la carte montre ce qui y était. Rechargez la page pour réessayer.',
  },
};
