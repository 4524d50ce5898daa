import forcesTsv from '../../../geodata/lexicon/forces.tsv?raw';
import partiesTsv from '../../../geodata/lexicon/parties.tsv?raw';
import type { Force } from '../../contract/edition.ts';
import { type FrenchNoun, ofNoun, withArticle } from './french-noun.ts';
import type { Language } from './language.ts';
import { lexiconRows } from './lexicon.ts';

/** Adjectives of a state; `fr` is the feminine plural. */
const demonyms = new Map<string, { en: string; fr: string; masculine: string }>();
/** Any other force as it stands with "forces". */
const named = new Map<string, { en: string; fr: FrenchNoun }>();
/** Parties, which are nouns and no names; `en` with its article. */
const parties = new Map<string, { en: string; fr: string }>();

for (const cell of lexiconRows(forcesTsv)) {
  if (cell('kind') !== 'state') {
    const noun = cell('short_fr') || cell('fr');
    named.set(cell('code'), { en: cell('short_en') || cell('en'), fr: frenchNoun(cell, noun) });
    continue;
  }
  const en = cell('demonyms_en').split('|')[0] ?? '';
  const fr = femininePlural(cell('demonyms_fr').split('|'));
  if (en && fr) demonyms.set(cell('code'), { en, fr, masculine: cell('demonyms_fr').split('|')[0] ?? '' });
}
for (const cell of lexiconRows(partiesTsv)) {
  const party = cell('party');
  parties.set(party, { en: englishNoun(party, cell('number_en')), fr: withArticle(frenchNoun(cell, cell('fr'))) });
}

/**
 * A force as the plural subject of a sentence, lower case at its start in French: `French forces`,
 * `les forces françaises`; an unknown force by its name. A party, which has no letters, is a noun: `a camp`,
 * `des civils`.
 */
export function forcesOf(force: Force | undefined, code: string, language: Language): string {
  if (force?.letters === '') return parties.get(code)?.[language] ?? force[language];
  const state = demonyms.get(code);
  const known = named.get(code);
  if (language === 'en') return `${state?.en ?? known?.en ?? force?.en ?? code} forces`;
  if (state) return `les forces ${state.fr}`;
  return `les forces ${known ? ofNoun(known.fr) : `«\u202f${force?.fr ?? code}\u202f»`}`;
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

function frenchNoun(cell: (column: string) => string, noun: string): FrenchNoun {
  return { noun, gender: cell('gender_fr') as FrenchNoun['gender'], number: cell('number_fr') as FrenchNoun['number'] };
}

function englishNoun(noun: string, number: string): string {
  if (number === 'many') return noun;
  return `${number === 'sole' ? 'the' : /^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function femininePlural(forms: readonly string[]): string {
  const plural = forms.find((form) => form.endsWith('es'));
  if (plural) return plural;
  const feminine = forms.find((form) => form.endsWith('e'));
  return feminine ? `${feminine}s` : '';
}
