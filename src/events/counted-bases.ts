import type { Chunk } from './chunk.ts';
import type { Item } from './items.ts';
import { inClass } from './word.ts';

/** Nouns that only say how many of what completes them there are. */
const COUNT =
  /^(?:numbers?|handful|couple|dozens?|scores?|series|string|network|chain|cluster|ring|majority|nombre|poignée|dizaines?|douzaine|vingtaine|trentaine|quinzaine|série|réseau|chapelet|ensemble|quantité|multitude|majorité|plupart|totalité)$/;
const OF = /^(?:of|de|d'|des)$/;

/**
 * "A number of camps", "une dizaine de postes": puts a count and the bases that it counts into one phrase, which is then
 * read like "ten camps".
 */
export function joinCountedBases(items: readonly Item[], chunks: Chunk[]): void {
  for (let at = 1; at < chunks.length; at++) {
    const count = chunks[at - 1]!;
    const counted = chunks[at]!;
    if (count.kind !== 'noun' || counted.kind !== 'noun' || counted.joined || !OF.test(counted.prep)) continue;
    const bases = items.slice(counted.a, counted.b + 1).some(({ word }) => inClass(word, 'strongbase'));
    if (!bases || !COUNT.test(items[count.b]!.low)) continue;
    chunks.splice(at - 1, 2, { ...count, b: counted.b });
    at--;
  }
}
