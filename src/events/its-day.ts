import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { INSIDE } from './place-preposition.ts';

/** "On 3 April, the day of the Gossi ceremony", "jour de la cérémonie de Gossi": whether a place is only named for what a day is told by, which is not the cue. */
export function ofItsDay({ chunks, items }: Parse, at: number, cue = -1): boolean {
  let told = at;
  if (items[chunks[at]!.b]!.kind === 'place') {
    do told--;
    while (told > 0 && OF.has(chunks[told]!.prep) && !DAY.test(items[chunks[told - 1]!.b]!.low));
    const { prep } = chunks[at]!;
    if (!OF.has(prep) && !INSIDE.has(prep)) return false;
  }
  const day = chunks[told - 1];
  if (cue >= told && cue <= at) return false;
  if (chunks[told]?.kind !== 'noun' || !OF.has(chunks[told]!.prep) || !day || day.kind === 'break') return false;
  return DAY.test(items[day.b]!.low);
}

const DAY = /\b(?:day|eve|night|morning|anniversary|jour|veille|lendemain|soir|anniversaire)$/;
