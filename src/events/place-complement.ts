import type { Parse } from './chunk.ts';
import { OF, SOURCES } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { goalScore } from './place-goal.ts';
import { PLACE_NOUNS, STAND_INS } from './place-noun.ts';
import type { PlaceOption } from './place-option.ts';
import { DESTINATION_EN, DESTINATION_FR, headBefore, ORIGIN_EN } from './place-preposition.ts';
import type { WhereHint } from './where.ts';

/** How well an "of" complement tells where it happened: "the attack of Konna", "partis de Gao", "the town of Gao". */
export function complementScore(option: PlaceOption, hint: WhereHint): number {
  const { parse, cue, at, where } = option;
  const french = parse.language === 'fr';
  const head = headBefore(parse, at);
  if (head === cue) return hint.origin || french ? 4 : 3;
  if (french && parse.chunks[at - 1]?.kind === 'verb') {
    if (hint.origin && at > cue) return 4;
    if (at - 1 !== cue && !hint.origin) return -9;
  }
  const theirs = hint.origin && head === cue + 1 && at === head + 1 && parse.chunks[cue]!.kind === 'noun';
  if (theirs && french && OF.has(parse.chunks[head]!.prep) && where.kind === 'settlement') return 3.5;
  if (head < 0) return french && hint.origin && at > cue ? 3 : 0;
  return where.kind === 'country' && !french && ofPeople(parse, head) ? -9 : headScore(option, hint, head);
}

/** "A joint force of Chad, Niger and Benin", "the army of": countries whose soldiers they are. */
function ofPeople(parse: Parse, head: number): boolean {
  let at = head;
  while (at > 0 && parse.chunks[at]!.kind === 'noun' && (OF.has(parse.chunks[at]!.prep) || parse.chunks[at]!.joined)) {
    const before = headBefore(parse, at);
    if (before < 0) break;
    at = before;
  }
  const { a, b } = parse.chunks[at]!;
  return parse.items.slice(a, b + 1).some((item) => is(item, 'force') && !is(item, 'base'));
}

/** "The town of Gao", "the camp of Gao": the place counts as its head does. */
function headScore(option: PlaceOption, hint: WhereHint, head: number): number {
  const { parse, cue } = option;
  if (isCase(parse, head)) return 4;
  if (!namesSite(parse, head)) return hint.attack && cue > head && saysSo(parse, head) ? 2.5 : -1;
  if (hint.own?.includes(head)) return 5;
  const { prep } = parse.chunks[head]!;
  if (DESTINATION_EN.has(prep) || DESTINATION_FR.has(prep)) return goalScore(option, hint, head, prep);
  if (ORIGIN_EN.has(prep)) return hint.origin ? 4 : -6;
  return head === cue ? 4 : 3;
}

/** "Sites were closed; this was the case of Gao", "c'est le cas de Gao": a phrase that gives a place as one of those told. */
const isCase = ({ chunks, items }: Parse, at: number): boolean =>
  /^(?:case|cas)$/.test(items[chunks[at]!.b]!.low) && is(items[chunks[at - 1]?.group?.verb ?? -1], 'be');

/** Whether a phrase is of something that stands in a place, or of a kind of place. */
function namesSite({ chunks, items }: Parse, at: number): boolean {
  for (let i = chunks[at]!.a; i <= chunks[at]!.b; i++) {
    const item = items[i]!;
    if (is(item, 'target') || is(item, 'base') || PLACE_NOUNS.has(item.low) || STAND_INS.has(item.low)) return true;
  }
  return false;
}

/** "Residents of Gao said that the camp had been attacked": those who were there tell of it. */
function saysSo(parse: Parse, head: number): boolean {
  const { chunks, items } = parse;
  const { a, b, prep } = chunks[head]!;
  if (!items.slice(a, b + 1).some((item) => is(item, 'civilian'))) return false;
  if (SOURCES.has(prep)) return true;
  if (prep !== '') return false;
  const verb = chunks.findIndex(({ kind }, i) => i > head && kind !== 'noun');
  const group = chunks[verb]?.group;
  if (group?.form !== 'finite' || group.passive || frameOf(parse, verb).agent !== head) return false;
  return cuesOf(parse, verb).some((cue) => cue.class === 'say');
}
