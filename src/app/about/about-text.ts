import type { Language } from '../i18n/language.ts';

interface AboutText {
  method: readonly string[];
  accuracy: string;
  eventsCaption: string;
  placesCaption: string;
  corpus: string;
  reports: string;
  found: string;
  placed: string;
  halves: Readonly<Record<string, string>>;
  /** A corpus by the name that its figures stand under, which says in English which part of it was read. */
  nameOf(corpus: string): string;
  sources: string;
  data: readonly string[];
  licences: string;
  code: readonly string[];
}

/** The words of the about page in each language. */
export const ABOUT: Readonly<Record<Language, AboutText>> = {
  en: {
    method: [
      'Place names are looked up in a gazetteer and weighed against each other; demonyms and offices are actors, not places. Date phrases are read against the day of publication and the day the text is at. Named rules turn a sentence into a claim: layer, status, who, where, when, how many. No model, no guessing: each claim names its rule and keeps its quote.',
      'Claims of one thing become one mark. Where sources differ, each position is shown with who holds it; nothing is averaged. A plan, an allegation and a denial are drawn as such or not at all.',
    ],
    accuracy: 'How well it reads',
    eventsCaption: 'Events found with layer, place and day right, on invented reports in English and French',
    placesCaption: 'Places found, and found and put within 161 km, on public corpora',
    corpus: 'Texts',
    reports: 'Reports',
    found: 'Found',
    placed: 'Placed',
    halves: { dev: 'that rules were written for', held: 'that nobody looked at' },
    nameOf: (corpus) => corpus,
    sources: 'Data',
    data: [
      'Places: GeoNames, CC BY 4.0, and a supplement with its sources.',
      'Land, borders, waters: Natural Earth, public domain.',
      'Relief: SRTM30, public domain.',
      'Reports: named in each claim; a report’s own licence holds for its text.',
      'Boundaries and names shown imply no endorsement.',
    ],
    licences: 'Licences',
    code: [
      'Dateline: MIT.',
      'MapLibre GL JS: BSD 3-Clause. Preact, Valibot: MIT.',
      'Inter, Source Serif, Barlow Condensed, IBM Plex Sans Arabic: SIL Open Font License 1.1.',
    ],
  },
  fr: {
    method: [
      'Les noms de lieux sont cherchés dans un répertoire et départagés ; gentilés et institutions sont des acteurs, pas des lieux. Les dates sont lues par rapport au jour de publication et au jour où en est le récit. Des règles nommées font d’une phrase une affirmation : couche, statut, qui, où, quand, combien. Pas de modèle, rien de deviné : chaque affirmation nomme sa règle et garde sa citation.',
      'Les affirmations sur une même chose font un seul repère. Quand les sources divergent, chaque position est montrée avec qui la tient ; rien n’est moyenné. Un projet, une allégation, un démenti sont dessinés comme tels, ou pas du tout.',
    ],
    accuracy: 'Avec quelle justesse',
    eventsCaption:
      'Événements trouvés avec couche, lieu et jour justes, sur des documents inventés en anglais et en français',
    placesCaption: 'Lieux trouvés, et trouvés et placés à moins de 161 km, sur des corpus publics',
    corpus: 'Textes',
    reports: 'Documents',
    found: 'Trouvés',
    placed: 'Placés',
    halves: { dev: 'pour lesquels les règles ont été écrites', held: 'que personne n’a regardés' },
    nameOf: (corpus) =>
      corpus
        .replace('five reports', 'cinq documents')
        .replace(/\(first (\d+)\)/, '(les $1 premiers)')
        .replace('(train, valid)', '(apprentissage, validation)')
        .replace('French (half)', 'français (moitié)'),
    sources: 'Données',
    data: [
      'Lieux : GeoNames, CC BY 4.0, et un supplément avec ses sources.',
      'Terres, frontières, eaux : Natural Earth, domaine public.',
      'Relief : SRTM30, domaine public.',
      'Documents : nommés dans chaque affirmation ; leur propre licence vaut pour leur texte.',
      'Les frontières et les noms montrés n’impliquent aucune approbation.',
    ],
    licences: 'Licences',
    code: [
      'Dateline : MIT.',
      'MapLibre GL JS : BSD 3-Clause. Preact, Valibot : MIT.',
      'Inter, Source Serif, Barlow Condensed, IBM Plex Sans Arabic : SIL Open Font License 1.1.',
    ],
  },
};
