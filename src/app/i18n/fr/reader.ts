import type { reader as en } from '../en/reader.ts';
import { count } from './phrase.ts';

/** The same in French. */
export const reader: typeof en = {
  reader: {
    label: 'Document',
    back: (place) => `Retour\u202f: ${place}`,
    backPlain: 'Retour',
    show: 'Montrer',
    showAll: 'lieux et affirmations',
    showClaims: 'affirmations seules',
    showText: 'texte seul',
    claimOf: (n, total) => `Affirmation **${n}** sur ${total}`,
    noClaims: 'Aucune affirmation n’a été lue dans ce document.',
    previous: 'Affirmation précédente',
    next: 'Affirmation suivante',
    notDrawn: {
      total: 'Un total, non un événement\u202f; non dessiné',
      pattern: 'Une tendance, non un événement\u202f; non dessinée',
      'unknown-place': 'Absent du répertoire des lieux\u202f; ce qui s’y est passé n’est pas dessiné',
      'rough-place': 'Absent du répertoire des lieux\u202f; dessiné à peu près, là où le texte le met',
      'correction-not-usable': 'Une correction qui ne correspond plus au texte\u202f; elle n’est pas appliquée',
    } as Readonly<Record<string, string>>,
    inReport: 'Dans ce document',
    summary: (claims, drawn) => `${count(claims, 'affirmation')}, ${drawn} sur la carte`,
    offMap: (n, totals, unknown) =>
      [
        n === 0 ? '' : `Pour ${n}, seul le pays ou la zone est nommé.`,
        totals === 0 ? '' : totals === 1 ? '1 total n’est pas dessiné.' : `${totals} totaux ne sont pas dessinés.`,
        unknown === 0 ? '' : unknown === 1 ? '1 lieu est inconnu.' : `${unknown} lieux sont inconnus.`,
      ]
        .filter(Boolean)
        .join(' '),
    published: (day) => `Document publié le **${day}**. La carte est au même jour.`,
    original: 'Ouvrir l’original',
    cite: 'Copier la référence',
    bibtex: 'BibTeX',
    inferred: 'lu dans le texte',
    loading: 'Ouverture du document',
    failed: 'Ce document manque dans l’édition ou est endommagé. Refaites l’édition pour y remédier.',
    languages: { en: 'anglais', fr: 'français' },
    map: 'Carte',
    text: 'Texte',
  },
};
