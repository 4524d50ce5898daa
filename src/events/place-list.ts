import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { contains, isSpot } from './containment.ts';
import { is } from './phrase.ts';
import { PLACE_NOUNS, STAND_INS } from './place-noun.ts';
import { prepOf } from './place-preposition.ts';
import { isStranger } from './stranger.ts';
import type { Candidate, Located } from './where.ts';

/** Whether a place is what its phrase is about: no "Tiger helicopters". */
function leads(parse: Parse, { chunk, item }: Located): boolean {
  if (parse.language !== 'fr') return true;
  const { a } = parse.chunks[chunk]!;
  for (let i = a; i < item; i++)
    if (
      parse.tags[i] === 'noun' &&
      !is(parse.items[i], 'strongbase') &&
      !PLACE_NOUNS.has(parse.items[i]!.low) &&
      !STAND_INS.has(parse.items[i]!.low)
    )
      return false;
  return true;
}

/** The chosen place with those listed beside it. */
export function listAround(parse: Parse, chosen: Located, found: readonly Candidate[]): Located[] {
  const list = [chosen];
  const seen = new Set([chosen.place.id, ...chosen.place.within]);
  const walk = (step: 1 | -1): void => {
    let last = chosen;
    for (let at = chosen.chunk + step; at >= 0 && at < parse.chunks.length; at += step) {
      const chunk = parse.chunks[at]!;
      if (chunk.kind === 'break' && chunk.sign === ',') continue;
      if (chunk.kind !== 'noun') return;
      const member = step === 1 ? chunk.joined : parse.chunks[last.chunk]!.joined;
      const here = found.find((one) => one.located.chunk === at && leads(parse, one.located))?.located;
      if (here && !member && (contains(here.place, last.place) || (last.place.id === '' && !isSpot(here.place))))
        continue;
      if (member && !here && isStranger(parse, at)) continue;
      if (!member || !here) return;
      const prep = chunk.prep;
      if (step === 1 && prep !== '' && prep !== parse.chunks[last.chunk]!.prep && prep !== prepOf(parse, last.chunk))
        if (parse.language !== 'fr' || !OF.has(prep)) return;
      if (here.place.kind === 'country' && chosen.place.kind !== 'country') return;
      if (contains(here.place, chosen.place)) return;
      if (step === 1 && isSpot(chosen.place) && !isSpot(here.place) && !chunk.and) return;
      if (!seen.has(here.place.id) && !contains(chosen.place, here.place) && !contains(here.place, chosen.place))
        list.push({ ...here, certainty: chosen.certainty });
      seen.add(here.place.id);
      last = here;
    }
  };
  walk(1);
  walk(-1);
  return list;
}
