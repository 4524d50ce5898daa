import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';

/** "As for", "quant à": prepositions of what a sentence says that it is about. */
const TOPIC =
  /^(?:quant|as for|as regards|as concerns|concerning|regarding|with regards? to|with respect to|in respect of|in regard to|when it comes to|on the subject of)$/;
/** The same before somebody who speaks: "On Gao, the colonel said that the French had left". */
const SPEAKING = /^(?:on|about|sur)$/;

/** The chunk of a place that its sentence opens by saying that it is about ("As for Gossi, he said that …"); -1 for none. */
export function topicFrame(parse: Parse): number {
  const { chunks, items } = parse;
  const [first, second] = chunks;
  if (first?.kind !== 'noun' || second?.kind !== 'break' || second.sign !== ',') return -1;
  if (!items.slice(first.a, first.b + 1).some(({ kind }) => kind === 'place')) return -1;
  if (TOPIC.test(first.prep)) return 0;
  if (!SPEAKING.test(first.prep)) return -1;
  const verb = chunks.findIndex(({ group }) => group?.form === 'finite');
  const that = chunks[verb + 1];
  const says = verb > 0 && cuesOf(parse, verb).some((cue) => cue.class === 'say');
  return says && that?.kind === 'break' && /^(?:that|que|qu')$/.test(that.sign) ? 0 : -1;
}
