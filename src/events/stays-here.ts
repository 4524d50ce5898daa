import type { Place } from '../contract/place.ts';
import { isSpot } from './containment.ts';
import { frameOf } from './frame.ts';
import { type Draft, type Scene, at as who } from './scene.ts';
import { namesStranger } from './stranger.ts';

/** Rules of those who come to a place or live in it. */
const LIVING = new Set(['arrive-verb', 'station-verb', 'stay-verb', 'back-verb', 'keep-verb', 'house-verb', 'flag-up']);
const INSIDE = /^(?:in|at|inside|on|into|under|behind|à|au|aux|dans|sur|sous|en|chez)$/;
/** Verbs that need no word of where: whoever does so comes to the place spoken of. */
const RETURNING =
  /^(?:return\p{L}*|came|come|moved?|moving|walked|marched|re-?enter\p{L}*|rev(?:en|ien|in)\p{L}*|retourn\p{L}*)$/u;
/** Words of more than one town. */
const WIDE =
  /^(?:country|countries|pays|territory|territoire|soil|sol|region|région|area|zone|north|south|nord|sud|border|frontière)$/;

/**
 * "A company has moved into the school": whether soldiers come to a building of the town that the text speaks of, or
 * simply "return". `here` is that town.
 */
export function staysHere(scene: Scene, draft: Draft, here: Place): boolean {
  const { items, chunks } = scene.parse;
  if (!LIVING.has(draft.rule) || !isSpot(here) || chunks[draft.at]!.group?.form !== 'finite') return false;
  if (items.some((item) => item.kind === 'place' || WIDE.test(item.low)) || namesStranger(scene.parse)) return false;
  const { patients, adjuncts } = frameOf(scene.parse, draft.at);
  const inside = [...adjuncts, ...patients].filter(
    (one) => one > draft.at && (INSIDE.test(chunks[one]!.prep) || draft.rule === 'keep-verb'),
  );
  if (inside.some((one) => /^(?:target|base)$/.test(who(scene, one)?.role ?? ''))) return true;
  const { verb } = chunks[draft.at]!.group!;
  return inside.length === 0 && (draft.rule === 'back-verb' || RETURNING.test(items[verb]!.low));
}
