import { count } from './phrase.ts';

/** What the reader says in English. */
export const reader = {
  reader: {
    label: 'Report',
    back: (place: string) => `Back to ${place}`,
    backPlain: 'Back',
    show: 'Show',
    showAll: 'places and claims',
    showClaims: 'claims only',
    showText: 'text only',
    claimOf: (n: number, total: number) => `Claim **${n}** of ${total}`,
    noClaims: 'No claim was read from this report.',
    previous: 'Previous claim',
    next: 'Next claim',
    notDrawn: {
      total: 'A total, not one event; not drawn',
      pattern: 'A pattern, not one event; not drawn',
      'unknown-place': 'Not in the gazetteer; what happened there is not drawn',
      'rough-place': 'Not in the gazetteer; drawn roughly, where the text puts it',
      'correction-not-usable': 'A correction that no longer fits the text; it is not applied',
    } as Readonly<Record<string, string>>,
    inReport: 'In this report',
    summary: (claims: number, drawn: number) => `${count(claims, 'claim')}, ${drawn} on the map`,
    offMap: (n: number, totals: number, unknown: number) =>
      [
        n === 0 ? '' : `${n} ${n === 1 ? 'is' : 'are'} placed only by country or area.`,
        totals === 0 ? '' : totals === 1 ? '1 total is not drawn.' : `${totals} totals are not drawn.`,
        unknown === 0 ? '' : unknown === 1 ? '1 place is not known.' : `${unknown} places are not known.`,
      ]
        .filter(Boolean)
        .join(' '),
    published: (day: string) => `Report published **${day}**. Map set to the same day.`,
    original: 'Open the original',
    cite: 'Copy a citation',
    bibtex: 'BibTeX',
    inferred: 'read from the text',
    loading: 'Opening the report',
    failed: 'This report is missing from the edition or damaged. Build the edition again to mend it.',
    languages: { en: 'English', fr: 'French' } as Record<string, string>,
    map: 'Map',
    text: 'Text',
  },
};
