/** How words bound a count: at least, more than, at most, fewer than, about, nearly. */
export type Bound = 'least' | 'over' | 'most' | 'under' | 'about' | 'nearly';

/** Words before a count that bound it, in both languages. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['at least', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not less than', 'least'],
  ['a minimum of', 'least'],
  ['au moins', 'least'],
  ['pas moins de', 'least'],
  ['au minimum', 'least'],
  ['more than', 'over'],
  ['over', 'over'],
  ['upwards of', 'over'],
  ['plus de', 'over'],
  ["plus d '", 'over'],
  ['at most', 'most'],
  ['up to', 'most'],
  ['no more than', 'most'],
  ['as many as', 'most'],
  ['au plus', 'most'],
  ["jusqu ' a", 'most'],
  ['au maximum', 'most'],
  ['fewer than', 'under'],
  ['less than', 'under'],
  ['under', 'under'],
  ['moins de', 'under'],
  ["moins d '", 'under'],
  ['some', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['environ', 'about'],
  ['quelque', 'about'],
  ['autour de', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['pres de', 'nearly'],
  ["pres d '", 'nearly'],
  ['presque', 'nearly'],
];

const AFTER: readonly (readonly [string, Bound])[] = [
  ['or more', 'least'],
  ['at least', 'least'],
  ['ou plus', 'least'],
  ['au moins', 'least'],
  ['or so', 'about'],
  ['environ', 'about'],
];

/** Bounds by the first of their folded words, so that most tokens are passed over at once. */
export const BOUND_STARTS = groupByFirst(BEFORE);
export const BOUND_ENDS = groupByFirst(AFTER);

function groupByFirst(bounds: readonly (readonly [string, Bound])[]): Map<string, (readonly [string[], Bound])[]> {
  const groups = new Map<string, (readonly [string[], Bound])[]>();
  for (const [phrase, bound] of bounds) {
    const words = phrase.split(' ');
    groups.set(words[0]!, [...(groups.get(words[0]!) ?? []), [words, bound]]);
  }
  return groups;
}
