import type { Field, Reason, UnusableCode } from '../../worker/table-messages.ts';
import { wholeNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** The words of the dialog that imports a table. */
export interface TableText {
  title: string;
  looking: string;
  schemas: Record<'acled' | 'ucdp-ged' | 'gtd' | 'other', string>;
  confirm: string;
  column: string;
  means: string;
  sample: string;
  notUsed: string;
  guessed: string;
  needed: string;
  choose: string;
  columnAs(column: string, value: string): string;
  fit(readable: number, filled: number): string;
  misfit(unreadable: number, filled: number): string;
  lacking(fields: readonly string[]): string;
  refused: string;
  fields: Record<Field, string>;
  swapped: string;
  orderUnclear: string;
  orders: { 'day-first': string; 'month-first': string };
  layerLabel: string;
  layerAsTold: string;
  start: string;
  cancel: string;
  close: string;
  progress(rows: string, percent: number): string;
  cancelled: string;
  kept(kept: string, rows: string): string;
  encoding(name: string): string;
  rejectedTitle: string;
  brokenSigns(count: number, encoding: string): string;
  turned: string;
  contraryDates(count: number): string;
  rejected(count: string): string;
  lines(first: readonly string[], more: number): string;
  reasons: Record<Reason, string>;
  citation: string;
  open: string;
  keep(file: string): string;
  opened(file: string): string;
  unusable: Record<UnusableCode, string>;
  failed(why: string): string;
}

/** As people write them: `UTF-8`, `UTF-16LE`, `windows-1252`. */
const encodingName = (name: string): string => (name.startsWith('utf') ? name.toUpperCase() : name);

const EN: TableText = {
  title: 'Import a table of events',
  looking: 'Looking at the first rows.',
  schemas: {
    acled: 'This is an ACLED table; its columns are known.',
    'ucdp-ged': 'This is a UCDP GED table; its columns are known.',
    gtd: 'This is a Global Terrorism Database table; its columns are known.',
    other: 'The columns of this table were guessed from their names and values. Check them, and name what is missing.',
  },
  confirm: 'What the columns mean',
  column: 'Column',
  means: 'Means',
  sample: 'Values',
  notUsed: 'not used',
  guessed: 'guessed',
  needed: 'Without these a row has no place on the map',
  choose: 'choose a column',
  columnAs: (column, value) => (value === '' ? column : `${column} (${value})`),
  fit: (readable, filled) => `${readable} of the first ${filled} values can be read`,
  misfit: (unreadable, filled) => `${unreadable} of the first ${filled} values cannot be read as this`,
  lacking: (fields) =>
    `No column is chosen for: ${fields.join(', ')}. Choose one above; nothing is imported without it.`,
  refused: 'No row could be used with these columns, and nothing was imported.',
  fields: {
    id: 'id',
    date: 'date',
    end: 'end date',
    year: 'year',
    month: 'month',
    day: 'day',
    precision: 'precision of the date',
    lat: 'latitude',
    lon: 'longitude',
    place: 'place',
    placePrecision: 'precision of the place',
    country: 'country',
    admin1: 'region',
    admin2: 'district',
    layer: 'layer',
    type: 'kind of event',
    subtype: 'kind, more exactly',
    actor: 'who attacks',
    target: 'who is attacked',
    force: 'whose base or withdrawal',
    killed: 'killed',
    killedMin: 'killed, lowest count',
    killedMax: 'killed, highest count',
    wounded: 'wounded',
    notes: 'notes',
    source: 'source',
    sourceDate: 'date of the source',
    clarity: 'clarity',
    doubt: 'doubts',
  },
  swapped: 'Latitude and longitude are exchanged in all rows; they will be turned.',
  orderUnclear: 'Dates such as 03/05/2020 can be read two ways. Which is right here?',
  orders: { 'day-first': 'day first', 'month-first': 'month first' },
  layerLabel: 'Put all rows into',
  layerAsTold: 'the layer that each row tells',
  start: 'Import',
  cancel: 'Cancel',
  close: 'Close',
  progress: (rows, percent) => `${rows} rows read (${percent} %)`,
  cancelled: 'Cancelled. Nothing was imported.',
  kept: (kept, rows) => `${kept} of ${rows} rows became events.`,
  encoding: (name) => `The table is read as ${encodingName(name)}.`,
  rejectedTitle: 'Left out',
  brokenSigns: (count, encoding) =>
    count === 1
      ? `One sign is not ${encodingName(encoding)}; it is shown as \ufffd.`
      : `${count} signs are not ${encodingName(encoding)}; they are shown as \ufffd.`,
  turned: 'Latitude and longitude were exchanged in all rows and have been turned.',
  contraryDates: (count) =>
    `${count === 1 ? 'One date' : `${wholeNumber(count, 'en')} dates`} can only be read month first, and all are read day first. Drop the table again and choose “month first”.`,
  rejected: (count) => `${count}:`,
  lines: (first, more) =>
    `line${first.length === 1 && more === 0 ? '' : 's'} ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  reasons: {
    'broken-quote': 'a quote is not closed where it should be; double quotes inside a quoted cell',
    'too-long': 'longer than a megabyte; check the line ends',
    'wrong-width': 'not as many cells as the header has; check the quotes around commas',
    'not-json': 'not a JSON object',
    'cut-off': 'the file ends in the middle',
    'bad-date': 'the date cannot be read; write it as YYYY-MM-DD',
    'unclear-date': 'day and month cannot be told apart; write dates as YYYY-MM-DD',
    'no-date': 'no date is given',
    'no-coordinates': 'no coordinates are given',
    'bad-coordinates': 'the coordinates are no degrees of latitude and longitude; write them as 16.27 and -0.04',
    'swapped-coordinates': 'latitude and longitude are exchanged; put each in its own column',
    'no-layer': 'neither an attack, nor a base, nor a withdrawal',
    'duplicate-id': 'an earlier row has the same id',
  },
  citation: 'What its owner asks',
  open: 'Show on the map',
  keep: (file) => `To keep it as an edition: dateline import "${file}" --out FOLDER`,
  opened: (file) => `${file} is shown. Load the page again to go back to the edition.`,
  unusable: {
    'no-text':
      'This file is not text. If it is a spreadsheet, save it as CSV and drop that; if it is packed, unpack it first.',
    'broken-header':
      'The line of column names cannot be read: a quote in it is not closed where it should be. Double quotes inside a quoted name.',
    'no-table': 'This file cannot be read as a table: its quotes are broken over and over.',
    'no-rows': 'This table has no rows.',
    'no-whole-row': 'This table has no whole row in its first megabyte; check the line ends.',
    'no-header': 'This table has no line of column names; put one above its rows.',
    'no-column': 'A column that was chosen is not in this table.',
    'columns-missing': 'This table has no column for the date or the coordinates.',
    'no-usable-row': 'No row of this table can be used.',
  },
  failed: (why) => `The table could not be read: ${why}`,
};

const FR: TableText = {
  title: 'Importer un tableau d’événements',
  looking: 'Lecture des premières lignes.',
  schemas: {
    acled: 'C’est un tableau de l’ACLED ; ses colonnes sont connues.',
    'ucdp-ged': 'C’est un tableau UCDP GED ; ses colonnes sont connues.',
    gtd: 'C’est un tableau de la Global Terrorism Database ; ses colonnes sont connues.',
    other:
      'Les colonnes de ce tableau ont été devinées d’après leurs noms et leurs valeurs. Vérifiez-les et nommez ce qui manque.',
  },
  confirm: 'Ce que disent les colonnes',
  column: 'Colonne',
  means: 'Sens',
  sample: 'Valeurs',
  notUsed: 'non utilisée',
  guessed: 'devinée',
  needed: 'Sans elles, une ligne n’a pas de place sur la carte',
  choose: 'choisir une colonne',
  columnAs: (column, value) => (value === '' ? column : `${column} (${value})`),
  fit: (readable, filled) => `${readable} des ${filled} premières valeurs sont lisibles`,
  misfit: (unreadable, filled) => `${unreadable} des ${filled} premières valeurs ne se lisent pas ainsi`,
  lacking: (fields) =>
    `Aucune colonne n’est choisie pour : ${fields.join(', ')}. Choisissez-en une ci-dessus ; rien ne s’importe sans elle.`,
  refused: 'Aucune ligne n’a pu servir avec ces colonnes ; rien n’a été importé.',
  fields: {
    id: 'identifiant',
    date: 'date',
    end: 'date de fin',
    year: 'année',
    month: 'mois',
    day: 'jour',
    precision: 'précision de la date',
    lat: 'latitude',
    lon: 'longitude',
    place: 'lieu',
    placePrecision: 'précision du lieu',
    country: 'pays',
    admin1: 'région',
    admin2: 'district',
    layer: 'couche',
    type: 'type d’événement',
    subtype: 'type plus précis',
    actor: 'qui attaque',
    target: 'qui est attaqué',
    force: 'à qui la base ou le retrait',
    killed: 'morts',
    killedMin: 'morts, compte le plus bas',
    killedMax: 'morts, compte le plus haut',
    wounded: 'blessés',
    notes: 'notes',
    source: 'source',
    sourceDate: 'date de la source',
    clarity: 'clarté',
    doubt: 'doutes',
  },
  swapped: 'Latitude et longitude sont échangées dans toutes les lignes ; elles seront remises en ordre.',
  orderUnclear: 'Des dates comme 03/05/2020 se lisent de deux façons. Laquelle est la bonne ici ?',
  orders: { 'day-first': 'le jour d’abord', 'month-first': 'le mois d’abord' },
  layerLabel: 'Mettre toutes les lignes dans',
  layerAsTold: 'la couche que dit chaque ligne',
  start: 'Importer',
  cancel: 'Annuler',
  close: 'Fermer',
  progress: (rows, percent) => `${rows} lignes lues (${percent} %)`,
  cancelled: 'Annulé. Rien n’a été importé.',
  kept: (kept, rows) => `${kept} lignes sur ${rows} sont devenues des événements.`,
  encoding: (name) => `Le tableau est lu en ${encodingName(name)}.`,
  rejectedTitle: 'Laissées de côté',
  brokenSigns: (count, encoding) =>
    count === 1
      ? `Un signe n’est pas en ${encodingName(encoding)} ; il est montré par \ufffd.`
      : `${count} signes ne sont pas en ${encodingName(encoding)} ; ils sont montrés par \ufffd.`,
  turned: 'Latitude et longitude étaient échangées dans toutes les lignes et ont été remises en ordre.',
  contraryDates: (count) =>
    `${count === 1 ? 'Une date ne se lit' : `${wholeNumber(count, 'fr')} dates ne se lisent`} que le mois d’abord, et toutes sont lues le jour d’abord. Déposez de nouveau le tableau et choisissez « le mois d’abord ».`,
  rejected: (count) => `${count} :`,
  lines: (first, more) =>
    `ligne${first.length === 1 && more === 0 ? '' : 's'} ${first.join(', ')}${more > 0 ? ` et ${more} autre${more === 1 ? '' : 's'}` : ''}`,
  reasons: {
    'broken-quote': 'un guillemet n’est pas fermé où il faut ; doublez les guillemets dans une cellule',
    'too-long': 'plus longue qu’un mégaoctet ; vérifiez les fins de ligne',
    'wrong-width': 'pas autant de cellules que l’en-tête ; vérifiez les guillemets autour des virgules',
    'not-json': 'ce n’est pas un objet JSON',
    'cut-off': 'le fichier s’arrête au milieu',
    'bad-date': 'la date ne se lit pas ; écrivez AAAA-MM-JJ',
    'unclear-date': 'jour et mois ne se distinguent pas ; écrivez les dates AAAA-MM-JJ',
    'no-date': 'aucune date',
    'no-coordinates': 'aucunes coordonnées',
    'bad-coordinates':
      'les coordonnées ne sont pas des degrés de latitude et de longitude ; écrivez-les comme 16,27 et -0,04',
    'swapped-coordinates': 'latitude et longitude sont échangées ; mettez chacune dans sa colonne',
    'no-layer': 'ni une attaque, ni une base, ni un retrait',
    'duplicate-id': 'une ligne précédente a le même identifiant',
  },
  citation: 'Ce que demande son propriétaire',
  open: 'Voir sur la carte',
  keep: (file) => `Pour en garder une édition : dateline import "${file}" --out DOSSIER`,
  opened: (file) => `${file} est affiché. Rechargez la page pour revenir à l’édition.`,
  unusable: {
    'no-text':
      'Ce fichier n’est pas du texte. Si c’est une feuille de calcul, enregistrez-la en CSV et déposez ce fichier-là ; s’il est compressé, décompressez-le d’abord.',
    'broken-header':
      'La ligne des noms de colonnes ne se lit pas : un guillemet n’y est pas fermé où il faut. Doublez les guillemets dans un nom.',
    'no-table': 'Ce fichier ne se lit pas comme un tableau : ses guillemets sont sans cesse rompus.',
    'no-rows': 'Ce tableau n’a aucune ligne.',
    'no-whole-row': 'Ce tableau n’a pas une ligne entière dans son premier mégaoctet ; vérifiez les fins de ligne.',
    'no-header': 'Ce tableau n’a pas de ligne de noms de colonnes ; mettez-en une au-dessus de ses lignes.',
    'no-column': 'Une colonne choisie n’est pas dans ce tableau.',
    'columns-missing': 'Ce tableau n’a pas de colonne pour la date ou les coordonnées.',
    'no-usable-row': 'Aucune ligne de ce tableau ne peut servir.',
  },
  failed: (why) => `Le tableau n’a pas pu être lu : ${why}`,
};

export const TABLE_TEXTS: Readonly<Record<Language, TableText>> = { en: EN, fr: FR };
