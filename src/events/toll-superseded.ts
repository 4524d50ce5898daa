import type { Chunk, Parse } from './chunk.ts';

const OLDER =
  /^(?:earlier|initial|initially|first|previous|previously|prior|preceding|précédente?s?|premiers?|premières?|initiale?s?|antérieure?s?)$/;
const COUNT =
  /^(?:tolls?|counts?|figures?|tall(?:y|ies)|estimates?|reports?|bilans?|chiffres?|décomptes?|comptages?|estimations?|informations?)$/;
const INSTEAD = new Set(['against', 'contre', 'from', 'than', 'au', 'du']);

/** "An earlier count", "un premier bilan". */
const isOlder = ({ items }: Parse, { kind, a, b }: Chunk): boolean => {
  if (kind !== 'noun') return false;
  const words = items.slice(a, b + 1);
  return words.some(({ low }) => OLDER.test(low)) && words.some(({ low }) => COUNT.test(low));
};

/**
 * Whether the phrase at chunk `at` only repeats a count that another has replaced: "revising an initial toll of 60",
 * "un précédent bilan faisait état de deux morts", "up from nine".
 */
export function isSuperseded(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const { prep, a } = chunks[at]!;
  if (prep === 'to' || prep === 'à') return false;
  if (prep === 'from' && /^(?:up|down)$/.test(items[a - 2]?.low ?? '')) return true;
  const next = chunks[at + 1]?.kind === 'noun' ? chunks[at + 1]! : null;
  if (INSTEAD.has(prep) && next && isOlder(parse, next)) return true;
  let verbs = 0;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'break' && chunk.sign !== ',') return false;
    if (chunk.group?.form === 'finite' && ++verbs > 1) return false;
    if (isOlder(parse, chunk)) return true;
  }
  return false;
}
