import placeNouns from '../../geodata/lexicon/place-nouns.tsv?raw';
import { rowsOf } from '../text/table.ts';

/** Nouns that a place's name completes: "the town of Gao". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(rowsOf(placeNouns).map((row) => row.word!));
