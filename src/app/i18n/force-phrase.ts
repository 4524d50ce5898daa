import tsv from '../../../geodata/lexicon/forces.tsv?raw';
import type { Force } from '../../contract/edition.ts';
import type { Language } from './language.ts';

/** How French ties an organisation's name to "les forces"; what is not here stands in guillemets. */
const FRENCH_OF: Readonly<Record<string, string>> = {
  AFISMA: 'de la MISMA',
  AU: 'de l’Union africaine',
  ECOWAS: 'de la CEDEAO',
  EU: 'de l’Union européenne',
  G5: 'du G5 Sahel',
  NATO: 'de l’OTAN',
  TAKUBA: 'de Takuba',
  UN: 'de l’ONU',
  WAGNER: 'du groupe Wagner',
};

/** English names that read better before "forces" than the full name. */
const ENGLISH_OF: Readonly<Record<string, string>> = { EU: 'EU', G5: 'G5 Sahel', UN: 'UN', WAGNER: 'Wagner' };

/** Parties, which are nouns and no names, that take another article than their last letter tells. */
const ENGLISH_PARTY: Readonly<Record<string, string>> = {
  'air force': 'the air force',
  gunmen: 'gunmen',
  police: 'police',
};
const FRENCH_PARTY: Readonly<Record<string, string>> = {
  aviation: 'l’aviation',
  milice: 'une milice',
  mine: 'une mine',
  patrouille: 'une patrouille',
  police: 'la police',
};

const demonyms = new Map<string, { en: string; fr: string; masculine: string }>();
const [header, ...rows] = tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const columns = (header ?? '').split('\t');
for (const row of rows) {
  const cells = row.split('\t');
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
  if (cell('kind') !== 'state') continue;
  const en = cell('demonyms_en').split('|')[0] ?? '';
  const fr = femininePlural(cell('demonyms_fr').split('|'));
  if (en && fr) demonyms.set(cell('code'), { en, fr, masculine: cell('demonyms_fr').split('|')[0] ?? '' });
}

/**
 * A force as the plural subject of a sentence, lower case at its start in French: `French forces`,
 * `les forces françaises`; an unknown force by its name. A party, which has no letters, is a noun: `a camp`,
 * `des civils`.
 */
export function forcesOf(force: Force | undefined, code: string, language: Language): string {
  if (force?.letters === '') return partyOf(force[language], language);
  const known = demonyms.get(code);
  if (language === 'en') return `${known?.en ?? ENGLISH_OF[code] ?? force?.en ?? code} forces`;
  if (known) return `les forces ${known.fr}`;
  return `les forces ${FRENCH_OF[code] ?? `«\u202f${force?.fr ?? code}\u202f»`}`;
}

function partyOf(noun: string, language: Language): string {
  const many = noun.split(' ').some((word) => word.endsWith('s'));
  if (language === 'fr') return FRENCH_PARTY[noun] ?? (many ? `des ${noun}` : `un ${noun}`);
  return ENGLISH_PARTY[noun] ?? (many ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`);
}

/**
 * The part of a mission's force that one state sends: `Chadian contingent`, `contingent tchadien`; another actor by its
 * name, or the words of the report.
 */
export function contingentOf(force: Force | undefined, code: string, language: Language): string {
  const known = demonyms.get(code);
  if (known) return language === 'en' ? `${known.en} contingent` : `contingent ${known.masculine}`;
  return force?.[language] ?? code;
}

function femininePlural(forms: readonly string[]): string {
  const plural = forms.find((form) => form.endsWith('es'));
  if (plural) return plural;
  const feminine = forms.find((form) => form.endsWith('e'));
  return feminine ? `${feminine}s` : '';
}
