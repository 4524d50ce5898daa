import { de } from '../../contract/french.ts';

/** A French noun as the lexicon gives it: `sole` takes the definite article, a `name` none. */
export interface FrenchNoun {
  noun: string;
  gender: 'm' | 'f';
  number: 'one' | 'many' | 'sole' | 'name';
}

const VOWEL = /^[aeiouàâéèêëîïôœ]/i;

/** With the article of a thing first spoken of, or the only one there is: `une patrouille`, `des civils`, `la police`. */
export function withArticle({ noun, gender, number }: FrenchNoun): string {
  if (number === 'name') return noun;
  if (number === 'many') return `des ${noun}`;
  if (number === 'one') return `${gender === 'f' ? 'une' : 'un'} ${noun}`;
  if (VOWEL.test(noun)) return `l’${noun}`;
  return `${gender === 'f' ? 'la' : 'le'} ${noun}`;
}

/** After `de`, as one that is known: `de l’ONU`, `du G5 Sahel`, `des talibans`, `d’Ansar Dine`. */
export function ofNoun({ noun, gender, number }: FrenchNoun): string {
  if (number === 'name') return de(noun);
  if (number === 'many') return `des ${noun}`;
  if (VOWEL.test(noun)) return `de l’${noun}`;
  return gender === 'f' ? `de la ${noun}` : `du ${noun}`;
}
