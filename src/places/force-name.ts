import forces from '../../geodata/lexicon/forces.tsv?raw';
import { rowsOf } from '../text/table.ts';
import { demonymAt } from './demonyms.ts';
import type { Passage } from './passage.ts';
import { hashName } from './words.ts';

/** First hashes of the last words of what forces are called: "Barkhane", "MINUSMA", "FAMa". */
const LAST = new Set<number>();
for (const row of rowsOf(forces))
  for (const alias of [row.aliases_en!, row.aliases_fr!].flatMap((cell) => cell.split('|')).filter(Boolean)) {
    const hash = hashName(alias.split(' ').at(-1)!);
    if (hash) LAST.add(hash.a);
  }

/** Whether a word ends the name of a force or means its people: what it is "of" is where they are, not part of a name. */
export const endsForce = ({ words }: Passage, i: number): boolean =>
  LAST.has(words.a[i]!) || demonymAt(words, i)?.words === 1;
