import type { Parse } from './chunk.ts';
import type { Scene } from './scene.ts';

const STANDING = /^(?:celui|celle|ceux|celles)$/;
const RANKED =
  /^(?:premi(?:er|ère)s?|seconde?s?|deuxièmes?|troisièmes?|quatrièmes?|cinquièmes?|derni(?:er|ère)s?|prochaine?s?|suivante?s?|autres?)$/;
/** What "celui qui a été donné" may stand for that nobody hands over. */
const COUNT = /^(?:bilan|chiffre|nombre|total|mandat|décompte|toll|figure|number)$/;

/** "Dépasse le bilan, celui qui": whether a figure is what a word at an item that stands for a noun can stand for. */
export const ofCount = (items: Parse['items'], at: number): boolean =>
  items.slice(0, at).some(({ low }) => COUNT.test(low));

/**
 * Whether a phrase stands for a base that was spoken of before: "two of them", "celle de Gao", "la seconde", or, where "en"
 * goes before the verb at `at`, "en a fermé une autre", "en garde deux".
 */
export function ofThem({ parse: { language, items, tags, chunks } }: Scene, at: number, one: number): boolean {
  const { a, b } = chunks[one]!;
  if (ofThese(items, tags, chunks, one)) return true;
  if (language !== 'fr') return false;
  if (STANDING.test(items[b]!.low)) return !ofCount(items, a);
  const bare = items.slice(a, b + 1).every(({ low }, i) => /^(?:det|number)$/.test(tags[a + i]!) || RANKED.test(low));
  if (!bare || items.slice(a, b + 1).some(({ kind }) => kind === 'place')) return false;
  if (tags[a] === 'det' && b > a && RANKED.test(items[b]!.low)) return true;
  const { group } = chunks[at]!;
  return one > at && items.slice(Math.max(0, chunks[at]!.a - 2), group!.verb).some(({ low }) => low === 'en');
}

/** "Four of them", "four or more of these", "quatre d'entre elles": a number of what was spoken of before. */
function ofThese(items: Parse['items'], tags: Parse['tags'], chunks: Parse['chunks'], at: number): boolean {
  const { a, b } = chunks[at]!;
  if (tags[a] !== 'number' || items.slice(a, b + 1).some(({ kind }) => kind === 'place')) return false;
  let next = at + 1;
  while (chunks[next]?.and && /^(?:more|plus)$/.test(items[chunks[next]!.b]!.low)) next++;
  const whole = chunks[next];
  if (whole?.kind !== 'noun' || !/^(?:of|entre|parmi)$/.test(whole.prep)) return false;
  return whole.a === whole.b && /^(?:them|these|those|elles|eux|ceux-ci|celles-ci)$/.test(items[whole.b]!.low);
}

/** "Those at Erbil", "that of Gao", "celle de Gao", "the latter": a phrase that stands for a base spoken of before. */
export function oneOf({ parse: { chunks, items } }: Scene, chunk: number): boolean {
  const { a, b } = chunks[chunk]!;
  const that = items[a]!.low === 'that' && a === b && chunks[chunk + 1]?.prep === 'of';
  return (that || STAND_IN.test(items[b]!.low)) && !ofCount(items, a);
}

const STAND_IN = /^(?:ones?|those|celui|celle|ceux|celles|another|latter)$/;
