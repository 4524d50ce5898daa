import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { nounCuesOf } from './cue.ts';
import { is } from './phrase.ts';

export const STAGE = /^(?:phases?|étapes?|tranches?|vagues?|volets?|stages?|waves?|rounds?)$/;
/** Classes of nouns that tell of giving up. */
export const GIVING_UP = new Set(['transfer', 'close', 'depart', 'reduce', 'endop']);
const IN_TURN = /^(?:first|second|third|fourth|next|last|final|initial|prochaine|dernière|seconde|ultime)$/;

/** "The second phase", "la prochaine étape": a stage that is told by its turn. */
export const isNumbered = ({ chunks, items }: Parse, at: number): boolean =>
  items.slice(chunks[at]!.a, chunks[at]!.b + 1).some((item) => is(item, 'ordinal') || IN_TURN.test(item.low));

/** "The first phase of the drawdown": whether a sentence speaks of a stage of giving up that is told by its turn. */
export function tellsOfStage(parse: Parse): boolean {
  if (!parse.items.some(({ low }) => STAGE.test(low))) return false;
  return parse.chunks.some(({ kind, prep }, i) => {
    const before = parse.chunks[i - 1];
    if (kind !== 'noun' || !OF.has(prep) || before?.kind !== 'noun' || !STAGE.test(parse.items[before.b]!.low))
      return false;
    return isNumbered(parse, i - 1) && nounCuesOf(parse, i).some(({ cue }) => GIVING_UP.has(cue.class));
  });
}
