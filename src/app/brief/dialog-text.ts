import type { Format } from '../../brief/paper.ts';
import type { Language } from '../i18n/language.ts';
import type { OutputKind } from './outputs.ts';

/** What the dialog says around a sheet. */
export interface DialogText {
  heading: string;
  close: string;
  opening: string;
  failed: string;
  preview(page: number, pages: number): string;
  previous: string;
  next: string;
  sheet: string;
  formats: Readonly<Record<Format, string>>;
  format: string;
  language: string;
  dates: string;
  dateCount(n: number): string;
  view: string;
  allMarks: string;
  asShown: string;
  texts: string;
  title: string;
  subtitle: string;
  note: string;
  organisation: string;
  author: string;
  link: string;
  says: string;
  boundaryNote: string;
  footnotes: string;
  placeNotes: string;
  reviewNote: string;
  appendix: string;
  checks: string;
  clean: string;
  open(n: number): string;
  leave: string;
  leftBecause: string;
  files: string;
  resolution: string;
  placed: string;
  fullWidth: string;
  digits: string;
  fileName: string;
  fileNameHint: string;
  pictures: string;
  films: string;
  data: string;
  filmFrom: string;
  filmTo: string;
  frames: string;
  blocked: string;
  kinds: Readonly<Record<OutputKind, string>>;
  pdf: string;
  copy: string;
  copied: string;
  copyFailed: string;
  saveRecipe: string;
  openRecipe: string;
  badRecipe(reason: string): string;
  otherScope: string;
  making(kind: string): string;
  progress(done: number, all: number): string;
  cancel: string;
  cancelled: string;
  saved(name: string): string;
}

const KINDS: Readonly<Record<OutputKind, string>> = {
  png: 'PNG',
  svg: 'SVG',
  pptx: 'PPTX',
  mp4: 'MP4',
  webm: 'WebM',
  gif: 'GIF',
  html: 'HTML',
  csv: 'CSV',
  geojson: 'GeoJSON',
  bib: 'BibTeX',
  ris: 'RIS',
};

const ENGLISH: DialogText = {
  heading: 'Make a brief',
  close: 'Close',
  opening: 'Opening the basemap and the faces',
  failed: 'The sheet could not be drawn. Reload the page and try again.',
  preview: (page, pages) => `Preview, page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
  sheet: 'Sheet',
  formats: {
    'a4-landscape': 'A4 landscape',
    'a4-portrait': 'A4 portrait',
    'letter-landscape': 'Letter landscape',
    'letter-portrait': 'Letter portrait',
    '16:9': 'Slide 16:9',
    '4:3': 'Slide 4:3',
    '1:1': 'Square 1:1',
  },
  format: 'Form',
  language: 'Language',
  dates: 'Dates',
  dateCount: (n) => (n === 1 ? 'One date' : `${n} dates`),
  view: 'Map',
  allMarks: 'All marks',
  asShown: 'As on the screen',
  texts: 'Texts',
  title: 'Title',
  subtitle: 'Line under the title',
  note: 'Note',
  organisation: 'Organisation',
  author: 'Made by',
  link: 'Link to this view',
  says: 'The sheet says',
  boundaryNote: 'Boundaries imply no endorsement',
  footnotes: 'On what sources differ',
  placeNotes: 'How exactly a place is known',
  reviewNote: 'Whether a person has reviewed it',
  appendix: 'Quotes behind each mark, on pages of their own',
  checks: 'Checks',
  clean: 'Nothing to mend.',
  open: (n) =>
    n === 1 ? '1 point to mend, or to leave with a reason' : `${n} points to mend, or to leave with a reason`,
  leave: 'Leave it, because',
  leftBecause: 'Left as it is:',
  files: 'Files',
  resolution: 'Resolution',
  placed: 'Width in a document, mm',
  fullWidth: 'full',
  digits: 'Decimals of coordinates',
  fileName: 'File name',
  fileNameHint: '{edition} {title} {date} {format} {lang}',
  pictures: 'Sheet',
  films: 'Film of a scrub',
  data: 'Data and sources',
  filmFrom: 'From',
  filmTo: 'To',
  frames: 'Frames',
  blocked: 'Mend the checks above, or give a reason for each, to make files.',
  kinds: KINDS,
  pdf: 'PDF',
  copy: 'Copy picture',
  copied: 'The picture is on the clipboard.',
  copyFailed: 'The browser did not allow copying. Save the PNG instead.',
  saveRecipe: 'Save recipe',
  openRecipe: 'Open recipe',
  badRecipe: (reason) => `This recipe cannot be used: ${reason}.`,
  otherScope: 'The recipe had another lens or filter; the brief keeps that of the map.',
  making: (kind) => `Making ${kind}`,
  progress: (done, all) => `${done} of ${all}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  saved: (name) => `${name} is saved.`,
};

const FRENCH: DialogText = {
  heading: 'Faire une fiche',
  close: 'Fermer',
  opening: 'Ouverture du fond de carte et des caractères',
  failed: 'La feuille n’a pas pu être dessinée. Rechargez la page et réessayez.',
  preview: (page, pages) => `Aperçu, page ${page} sur ${pages}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  sheet: 'Feuille',
  formats: {
    'a4-landscape': 'A4 à l’italienne',
    'a4-portrait': 'A4 à la française',
    'letter-landscape': 'Letter à l’italienne',
    'letter-portrait': 'Letter à la française',
    '16:9': 'Diapositive 16:9',
    '4:3': 'Diapositive 4:3',
    '1:1': 'Carré 1:1',
  },
  format: 'Format',
  language: 'Langue',
  dates: 'Dates',
  dateCount: (n) => (n === 1 ? 'Une date' : `${n} dates`),
  view: 'Carte',
  allMarks: 'Tous les repères',
  asShown: 'Comme à l’écran',
  texts: 'Textes',
  title: 'Titre',
  subtitle: 'Ligne sous le titre',
  note: 'Note',
  organisation: 'Organisation',
  author: 'Fait par',
  link: 'Lien vers cette vue',
  says: 'La feuille dit',
  boundaryNote: 'Les frontières n’impliquent pas de reconnaissance',
  footnotes: 'En quoi les sources divergent',
  placeNotes: 'À quel point un lieu est connu',
  reviewNote: 'Si une personne a relu',
  appendix: 'Les citations de chaque repère, sur d’autres pages',
  checks: 'Contrôles',
  clean: 'Rien à reprendre.',
  open: (n) =>
    n < 2
      ? '1 point à reprendre, ou à laisser avec une raison'
      : `${n} points à reprendre, ou à laisser avec une raison`,
  leave: 'Laisser, car',
  leftBecause: 'Laissé tel quel\u202f:',
  files: 'Fichiers',
  resolution: 'Résolution',
  placed: 'Largeur dans un document, mm',
  fullWidth: 'pleine',
  digits: 'Décimales des coordonnées',
  fileName: 'Nom du fichier',
  fileNameHint: '{edition} {title} {date} {format} {lang}',
  pictures: 'Feuille',
  films: 'Film d’un parcours',
  data: 'Données et sources',
  filmFrom: 'Du',
  filmTo: 'Au',
  frames: 'Images',
  blocked: 'Reprenez les contrôles ci-dessus, ou donnez une raison à chacun, pour faire des fichiers.',
  kinds: KINDS,
  pdf: 'PDF',
  copy: 'Copier l’image',
  copied: 'L’image est dans le presse-papiers.',
  copyFailed: 'Le navigateur n’a pas permis la copie. Enregistrez plutôt le PNG.',
  saveRecipe: 'Enregistrer la recette',
  openRecipe: 'Ouvrir une recette',
  badRecipe: (reason) => `Cette recette ne peut pas servir\u202f: ${reason}.`,
  otherScope: 'La recette avait un autre filtre\u202f; la feuille garde celui de la carte.',
  making: (kind) => `Fabrication\u202f: ${kind}`,
  progress: (done, all) => `${done} sur ${all}`,
  cancel: 'Annuler',
  cancelled: 'Annulé.',
  saved: (name) => `${name} est enregistré.`,
};

export const DIALOG_TEXTS: Readonly<Record<Language, DialogText>> = { en: ENGLISH, fr: FRENCH };
