import placeNouns from '../../geodata/lexicon/place-nouns.tsv?raw';
import { rowsOf } from '../text/table.ts';

const ROWS = rowsOf(placeNouns);
const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(ROWS.filter((row) => row.class === name).map((row) => row.word!));

/** Nouns that a place's name completes: "the town of Gao". */
export const PLACE_NOUNS = wordsOf('place');
/** Words that stand for such a noun: "those of Gao". */
export const STAND_INS = wordsOf('stand-in');
/** Words of meeting, speaking and signing: "a summit in Paris", "réuni à New York". */
export const SESSION_WORDS = wordsOf('session');

/** Nouns of the areas that are called by the town at their head. */
export const AREAS =
  /^(?:régions?|regions?|cercles?|districts?|provinces?|départements?|departments?|wilayas?|areas?|zones?|counties|county)$/;
