import type { Parse } from './chunk.ts';

/** "Relied on roadside bombs and on the murder of chiefs", "recourt aux assassinats": whether the phrase at a chunk is what somebody fights with, and no event. */
export function asMeans({ chunks, items }: Parse, at: number): boolean {
  const { prep, a } = chunks[at]!;
  if (!/^(?:on|upon|to|à|aux)$/.test(prep)) return false;
  for (let i = a - 1; i >= Math.max(0, a - REACH); i--) {
    if (items[i]!.text === ';') return false;
    if (RELYING.test(items[i]!.low)) return true;
  }
  return false;
}

/** How many words before a phrase its verb can stand. */
const REACH = 18;

const RELYING =
  /^(?:rel(?:y|ies|ied|ying)|resort(?:s|ed|ing)?|recourt|recourent|recourai(?:t|ent)|recouru|recourir|recourant)$/;
