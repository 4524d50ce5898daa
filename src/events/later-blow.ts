import type { Found } from './emit.ts';
import { frameOf } from './frame.ts';
import type { Scene } from './scene.ts';

/** What tells that a clause goes on to something that happened after what its sentence told. */
const LATER = /^(?:then|later|afterwards|subsequently|thereafter|puis|ensuite|après)$/;
const CONJUNCTION = /^(?:and|but|then|et|mais|puis|;)$/;
const INDEFINITE = /^(?:an?|another|some|several|un|une|des|plusieurs|d'autres)$/;
/** "Gunmen": people of whom several are told of without an article. */
const BARE = /^(?:\p{L}+men|fighters|militants|rebels|jihadists|terrorists|assailants|attackers)$/u;

/**
 * Numbers as the second what a sentence goes on to after an attack at the same place: "repelled an attack on Gao, but a
 * bomber then struck the market there". Who strikes then is told of for the first time.
 */
export function withLaterBlows(scene: Scene, found: readonly Found[]): Found[] {
  const from = found.findIndex(({ draft }) => draft.layer === 'attacks' && goesOn(scene, draft.at) >= 0);
  if (from < 0) return [...found];
  const { draft, place } = found[from]!;
  const opens = goesOn(scene, draft.at);
  const isHere = (one: Found): boolean => one.draft.layer === 'attacks' && one.place.id === place.id;
  if (!found.some((one) => isHere(one) && one.draft.at < opens)) return [...found];
  return found.map((one) => (isHere(one) && one.draft.at >= opens && !one.nth ? { ...one, nth: 2 } : one));
}

/** The subject of a clause that goes on to what somebody else did then; -1 for any other verb. */
function goesOn({ parse }: Scene, at: number): number {
  const { chunks, items } = parse;
  if (chunks[at]!.group?.form !== 'finite') return -1;
  const { agent } = frameOf(parse, at);
  const subject = chunks[agent];
  if (!subject || agent < 2 || agent > at) return -1;
  const first = items[subject.a]!.low;
  const isNew = INDEFINITE.test(first) || INDEFINITE.test(items[subject.a - 1]?.low ?? '') || BARE.test(first);
  if (!isNew) return -1;
  const linked =
    subject.and || CONJUNCTION.test(chunks[agent - 1]!.sign) || LATER.test(items[subject.a - 1]?.low ?? '');
  if (!linked) return -1;
  const from = Math.max(0, subject.a - 3);
  return items.slice(from, chunks[at]!.b + 3).some(({ low }) => LATER.test(low)) ? agent : -1;
}
