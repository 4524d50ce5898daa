import type { LayerName } from '../../contract/vocabulary.ts';
import { recentTime, wholeNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** What the page says only of an edition too large to be held whole. */
interface LargeText {
  bases(n: string): string;
  attacks(n: string, memory: string | null): string;
  withdrawals(n: string): string;
  nothing: string;
  changes(n: number): string;
  histogram(total: string, first: string, last: string): string;
  histogramNote: string;
  someRows(shown: string, all: string): string;
  order: string;
  orderTooMany(most: string): string;
  someEvents(shown: string, all: string): string;
  moreEvents(n: string): string;
  loadingPlace: string;
  noFeatures: string;
  noBrief: string;
  noReview: string;
  noReports: string;
  noLens: string;
  places(n: string): string;
}

const plural = (n: string, one: string, many: string): string => `${n} ${n === '1' ? one : many}`;

const EN: LargeText = {
  bases: (n) => `**${plural(n, 'base', 'bases')}** open or last known.`,
  attacks: (n, memory) =>
    `**${plural(n, 'attack', 'attacks')}** ${memory === null ? 'between these two days' : `in the ${memory}`}.`,
  withdrawals: (n) => `${plural(n, 'withdrawal', 'withdrawals')}.`,
  nothing: 'Nothing is known of this day.',
  changes: (n) => (n === 1 ? '1 change in this step' : `${wholeNumber(n, 'en')} changes in this step`),
  histogram: (total, first, last) => `${total} events by month, ${first} to ${last}`,
  histogramNote: 'a bar a month',
  someRows: (shown, all) => `The newest ${shown} of ${all} are listed; narrow the time or the filters for others.`,
  order: 'Newest first',
  orderTooMany: (most) => `More than ${most} marks are listed in the order of time only.`,
  someEvents: (shown, all) => `The ${shown} events nearest to this day, of ${all} at this place.`,
  moreEvents: (n) => `Load ${n} more`,
  loadingPlace: 'Fetching the claims of this place.',
  noFeatures:
    'The claims of this place cannot be fetched: the server gives no parts of files. Open the edition with "dateline serve".',
  noBrief:
    'This edition holds too many marks for a brief. Filter the table to what the brief is about and import that.',
  noReports: 'Reports can be added to editions of up to 20,000 marks.',
  noReview: 'Corrections are kept for editions of up to 20,000 marks.',
  noLens: 'Lenses work on editions of up to 20,000 marks.',
  places: (n) => plural(n, 'place', 'places'),
};

const FR: LargeText = {
  bases: (n) => `**${plural(n, 'base ouverte ou connue', 'bases ouvertes ou connues')}** en dernier lieu.`,
  attacks: (n, memory) =>
    `**${plural(n, 'attaque', 'attaques')}** ${memory === null ? 'entre ces deux jours' : `ces ${memory}`}.`,
  withdrawals: (n) => `${plural(n, 'retrait', 'retraits')}.`,
  nothing: 'Rien n’est connu de ce jour.',
  changes: (n) => (n === 1 ? '1 changement à ce pas' : `${wholeNumber(n, 'fr')} changements à ce pas`),
  histogram: (total, first, last) => `${total} événements par mois, de ${first} à ${last}`,
  histogramNote: 'une barre par mois',
  someRows: (shown, all) =>
    `Les ${shown} plus récents sur ${all} sont listés ; resserrez la période ou les filtres pour les autres.`,
  order: 'Du plus récent au plus ancien',
  orderTooMany: (most) => `Au-delà de ${most} repères, la liste suit l’ordre du temps seulement.`,
  someEvents: (shown, all) => `Les ${shown} événements les plus proches de ce jour, sur ${all} en ce lieu.`,
  moreEvents: (n) => `En charger ${n} de plus`,
  loadingPlace: 'Chargement des affirmations de ce lieu.',
  noFeatures:
    'Les affirmations de ce lieu ne peuvent pas être chargées : le serveur ne donne pas de parties de fichiers. Ouvrez l’édition avec « dateline serve ».',
  noBrief:
    'Cette édition compte trop de repères pour une fiche. Réduisez le tableau au sujet de la fiche, puis importez-le.',
  noReports: 'Des documents s’ajoutent aux éditions de 20 000 repères au plus.',
  noReview: 'Les corrections valent pour les éditions de 20 000 repères au plus.',
  noLens: 'Les filtres de sources valent pour les éditions de 20 000 repères au plus.',
  places: (n) => plural(n, 'lieu', 'lieux'),
};

export const LARGE_TEXTS: Readonly<Record<Language, LargeText>> = { en: EN, fr: FR };

/** The state in one sentence, from counts. */
export function largeSentence(
  counts: Readonly<Record<LayerName, number>>,
  memory: number | null,
  language: Language,
): string {
  const text = LARGE_TEXTS[language];
  const number = (n: number) => wholeNumber(n, language);
  const said = [
    counts.bases > 0 ? text.bases(number(counts.bases)) : '',
    counts.attacks > 0
      ? text.attacks(number(counts.attacks), memory === null ? null : recentTime(memory, language))
      : '',
    counts.withdrawals > 0 ? text.withdrawals(number(counts.withdrawals)) : '',
  ];
  return said.filter(Boolean).join(' ') || text.nothing;
}
