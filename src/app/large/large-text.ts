import { EVENTS_FROM } from '../../contract/events-file.ts';
import { de } from '../../contract/french.ts';
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
  someRows(shown: string, all: string, newest: boolean): string;
  order: string;
  orderTooMany(most: string): string;
  someEvents(shown: string, all: string): string;
  moreEvents(n: string): string;
  loadingPlace: string;
  noFeatures: string;
  picture: string;
  pictureMaking: string;
  pictureWhy(marks: string, most: string): string;
  pictureSave: string;
  pictureUnsourced: string;
  pictureMade(day: string, edition: string): string;
  onlyInView: string;
  close: string;
  limits: string;
  limitsTitle: string;
  noReview: string;
  noReports: string;
  noLens: string;
  noStrip: string;
  noFilter: string;
  search: string;
  places(n: string): string;
}

const plural = (n: string, one: string, many: string): string => `${n} ${n === '1' ? one : many}`;

const MANY = { en: wholeNumber(EVENTS_FROM, 'en'), fr: wholeNumber(EVENTS_FROM, 'fr') } as const;
const HERE = {
  en: `an imported table or an edition of more than ${MANY.en} marks`,
  fr: `un tableau importé ou une édition de plus de ${MANY.fr} repères`,
} as const;

const EN: LargeText = {
  bases: (n) => `**${plural(n, 'base', 'bases')}** open or last known.`,
  attacks: (n, memory) =>
    `**${plural(n, 'attack', 'attacks')}** ${memory === null ? 'between these two days' : `in the ${memory}`}.`,
  withdrawals: (n) => `${plural(n, 'withdrawal', 'withdrawals')}.`,
  nothing: 'Nothing is known of this day.',
  changes: (n) => (n === 1 ? '1 change in this step' : `${wholeNumber(n, 'en')} changes in this step`),
  histogram: (total, first, last) => `${total} events by month, ${first} to ${last}`,
  histogramNote: 'a bar a month, filled: in view',
  someRows: (shown, all, newest) =>
    `The ${newest ? 'newest' : 'first'} ${shown} of ${all}${newest ? '' : ' in this order'} are listed; more at the end of the list.`,
  order: 'Newest first',
  orderTooMany: (most) => `More than ${most} marks are listed in the order of time only.`,
  someEvents: (shown, all) => `The ${shown} events nearest to this day, of ${all} at this place.`,
  moreEvents: (n) => `Load ${n} more`,
  loadingPlace: 'Fetching the claims of this place.',
  noFeatures:
    'The claims of this place cannot be fetched: the server gives no parts of files. Open the edition with "dateline serve".',
  picture: 'Picture of this view',
  pictureMaking: 'Counting and fetching what is in view.',
  pictureWhy: (marks, most) =>
    marks === '0'
      ? 'No mark is in view.'
      : `${marks} marks are in view. A brief that lists their sources is made of up to ${most}: look nearer, or choose fewer days, layers or forces. A picture can be taken of any view.`,
  pictureSave: 'Save as PNG',
  pictureUnsourced: 'A picture of counts: the sources of each mark stand in the edition.',
  pictureMade: (day, edition) => `Made on ${day} from edition ${edition}.`,
  onlyInView: 'only what lies in this view',
  close: 'Close',
  search: 'Place or force',
  limitsTitle: 'What cannot be done here',
  limits: `This is ${HERE.en}. It is drawn from counts; the claims of a place are fetched when it is opened. Not to be had here: lenses, corrections, added reports, dates side by side, the bars of single bases, the sources of a change, filters other than layer, force and country, search in reports and quotes, embedding, use without a network.`,
  noReports: `Reports cannot be added to ${HERE.en}.`,
  noReview: `Corrections cannot be made on ${HERE.en}.`,
  noLens: `No lens works on ${HERE.en}.`,
  noStrip: `Dates cannot stand side by side on ${HERE.en}.`,
  noFilter: `Only layers and forces filter the map of ${HERE.en}: the link’s other filters are left out.`,
  places: (n) => plural(n, 'place', 'places'),
};

const FR: LargeText = {
  bases: (n) => `**${plural(n, 'base ouverte ou connue', 'bases ouvertes ou connues')}** en dernier lieu.`,
  attacks: (n, memory) =>
    `**${plural(n, 'attaque', 'attaques')}** ${memory === null ? 'entre ces deux jours' : `ces ${memory}`}.`,
  withdrawals: (n) => `${plural(n, 'retrait', 'retraits')}.`,
  nothing: 'Rien n’est connu de ce jour.',
  changes: (n) => (n === 1 ? '1 changement à ce pas' : `${wholeNumber(n, 'fr')} changements à ce pas`),
  histogram: (total, first, last) => `${total} événements par mois, ${de(first)} au ${last}`,
  histogramNote: 'une barre par mois, pleine : en vue',
  someRows: (shown, all, newest) =>
    `Les ${shown} ${newest ? 'plus récents' : 'premiers'} sur ${all}${newest ? '' : ' dans cet ordre'} ; la suite, au bas de la liste.`,
  order: 'Du plus récent au plus ancien',
  orderTooMany: (most) => `Au-delà de ${most} repères, la liste suit l’ordre du temps seulement.`,
  someEvents: (shown, all) => `Les ${shown} événements les plus proches de ce jour, sur ${all} en ce lieu.`,
  moreEvents: (n) => `En charger ${n} de plus`,
  loadingPlace: 'Chargement des affirmations de ce lieu.',
  noFeatures:
    'Les affirmations de ce lieu ne peuvent pas être chargées : le serveur ne donne pas de parties de fichiers. Ouvrez l’édition avec « dateline serve ».',
  picture: 'Image de cette vue',
  pictureMaking: 'Décompte et chargement de ce qui est en vue.',
  pictureWhy: (marks, most) =>
    marks === '0'
      ? 'Aucun repère n’est en vue.'
      : `${marks} repères sont en vue. Une fiche qui cite leurs sources en compte ${most} au plus : approchez-vous, ou choisissez moins de jours, de couches ou de forces. Toute vue peut être prise en image.`,
  pictureSave: 'Enregistrer en PNG',
  pictureUnsourced: 'Image de décomptes : les sources de chaque repère sont dans l’édition.',
  pictureMade: (day, edition) => `Faite le ${day} d’après l’édition ${edition}.`,
  onlyInView: 'seulement ce qui est dans cette vue',
  close: 'Fermer',
  search: 'Lieu ou force',
  limitsTitle: 'Ce qui ne se fait pas ici',
  limits: `C’est ${HERE.fr}. La carte vient de décomptes ; les affirmations d’un lieu se chargent quand on l’ouvre. Absents ici : filtres de sources, corrections, documents ajoutés, dates côte à côte, barres de chaque base, sources d’un changement, filtres autres que couche, force et pays, recherche dans les documents et les citations, intégration à une page, usage sans réseau.`,
  noReports: `Aucun document ne s’ajoute à ${HERE.fr}.`,
  noReview: `Aucune correction ne se fait sur ${HERE.fr}.`,
  noLens: `Aucun filtre de sources n’agit sur ${HERE.fr}.`,
  noStrip: `Pas de dates côte à côte sur ${HERE.fr}.`,
  noFilter: `Seules les couches et les forces filtrent la carte pour ${HERE.fr} : les autres filtres du lien sont laissés de côté.`,
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
