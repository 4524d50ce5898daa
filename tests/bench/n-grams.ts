import type { Gazetteer } from '../../src/places/gazetteer.ts';
import { fold } from '../../src/text/fold.ts';

const WORD = /[\p{L}\p{M}'’.-]+/gu;
const LONGEST = 5;
const decoder = new TextDecoder();

/** What a first attempt looks like: a Map of folded names, the longest n-gram of capitalised words looked up in it. */
export function nGramMatcher(gazetteer: Gazetteer): (text: string) => number {
  const names = new Map<string, number>();
  for (let i = 0; i < gazetteer.gid.length; i++) {
    const name = fold(decoder.decode(gazetteer.labels.subarray(gazetteer.label[i]!, gazetteer.label[i + 1]!)));
    if (!names.has(name)) names.set(name, i);
  }
  return (text) => {
    const words = [...text.matchAll(WORD)].map(([word]) => word);
    let found = 0;
    for (let i = 0; i < words.length; i++) {
      if (!/^\p{Lu}/u.test(words[i]!)) continue;
      for (let length = Math.min(LONGEST, words.length - i); length > 0; length--) {
        if (!names.has(fold(words.slice(i, i + length).join(' ')))) continue;
        found++;
        i += length - 1;
        break;
      }
    }
    return found;
  };
}
