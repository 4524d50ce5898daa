import { frameOf } from './frame.ts';
import { isLast } from './last-to-go.ts';
import { forceAt, placeIn, type Scene } from './scene.ts';
import { draft, last, type Reading } from './withdrawal-parts.ts';

const CROSSING =
  /^(?:cross(?:ed|es|ing)?|pass(?:ed|es|ing)?|franchi(?:t|e|s|es|ssent)?|travers(?:é|e|ent)|pass(?:é|e|ent))$/;
const BORDER = /^(?:borders?|frontières?)$/;

/** How many chunks after its verb a border is looked for, past the hour at which it was crossed. */
const REACH = 8;

/** "The last convoy crossed the border between Mali and Niger": with the last of them the first of two countries is left. */
export function borderVerb(scene: Scene, at: number): Reading {
  const { chunks, items } = scene.parse;
  const { group } = chunks[at]!;
  const { agent } = frameOf(scene.parse, at);
  if (group!.passive || group!.negated || agent < 0 || agent > at || !isLast(scene, agent)) return null;
  if (!CROSSING.test(items[group!.verb]!.low)) return null;
  const border = chunks.findIndex(
    ({ kind }, i) => i > at && i < at + REACH && kind === 'noun' && BORDER.test(last(scene, i)),
  );
  const left = border < 0 ? -1 : countryLeft(scene, border);
  const force = forceAt(scene, agent);
  const told = left < 0 || force === '' ? null : draft('withdrawal', at, { force }, 0.6);
  return told && { ...told, where: { own: [left], only: true } };
}

/** The chunk of the country that lies behind those who cross a border; -1 where it is not told. */
function countryLeft(scene: Scene, border: number): number {
  const { chunks } = scene.parse;
  const isCountry = (i: number): boolean => placeIn(scene, i)?.kind === 'country';
  const next = chunks[border + 1];
  if (
    next?.kind === 'noun' &&
    /^(?:between|entre)$/.test(next.prep) &&
    chunks[border + 2]?.and &&
    isCountry(border + 2)
  )
    return isCountry(border + 1) ? border + 1 : -1;
  return chunks.findIndex(
    ({ kind, prep }, i) =>
      i > border && i < border + 4 && kind === 'noun' && /^(?:from|depuis)$/.test(prep) && isCountry(i),
  );
}
