import type { Place } from '../contract/place.ts';
import { derivedId } from '../places/derived-place.ts';
import type { Parse } from './chunk.ts';
import { isSpot } from './containment.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { INSIDE } from './place-preposition.ts';
import type { Scene } from './scene.ts';
import type { Located } from './where.ts';

/** What is hit on its way. */
const RIDE: ReadonlySet<string> = new Set(
  'convoy convoys convoi convois bus buses minibus car cars autocar autocars truck trucks lorry lorries camion camions boat boats ferry bateau pinasse pinasses vehicle vehicles véhicule véhicules column colonne'.split(
    ' ',
  ),
);
/** What those who are hit on their way were doing. */
const ON_THE_WAY =
  /^(?:travell?ing|driving|heading|headed|riding|journeying|returning|way|route|rendai(?:en)?t|circulai(?:en)?t|roulai(?:en)?t|ralliai(?:en)?t|ralliant|regagnai(?:en)?t|regagnant|revenai(?:en)?t|trajet)$/;
const ORIGIN = /^(?:from|de|d'|depuis)$/;
const GOAL = /^(?:to|towards?|vers|pour|for|à)$/;
const LEAVING = /^(?:left|leaving|quitté|quittant|quittait)$/;

/**
 * Where on its way something was hit that a sentence says was bound from one town for another: between the two; null
 * where it does not say both, or names another town besides.
 */
export function onTheWay({ parse, place }: Scene, cue: number, chosen: readonly Located[]): Located | null {
  const { chunks, items } = parse;
  if (chosen.length > 1 || !items.some(({ low }) => RIDE.has(low) || ON_THE_WAY.test(low))) return null;
  let from: Located | null = null;
  let to: Located | null = null;
  for (const [i, { kind, prep, b }] of chunks.entries()) {
    const mention = kind === 'noun' ? items[b]!.mention : null;
    const named = mention ? place(mention.placeId) : null;
    if (!named || !isSpot(named)) continue;
    const here = { place: named, chunk: i, item: b, certainty: 0.6 };
    if (!isExact(named) || named.id.startsWith('near:')) return null;
    if (!from && (ORIGIN.test(prep) ? isOrigin(parse, i) : prep === '' && isLeft(parse, i))) from = here;
    else if (GOAL.test(prep) ? prep !== 'à' || from?.chunk === i - 1 : isReached(parse, i) || isApposed(parse, i))
      to = here;
    else if (INSIDE.has(prep)) return null;
  }
  if (!from || !to || from.place.id === to.place.id) return null;
  if (chunks.slice(to.chunk, cue).some(({ sign }) => /^(?:where|où)$/.test(sign))) return null;
  const told = chosen[0]?.place.id;
  if (told !== undefined && told !== from.place.id && told !== to.place.id) return null;
  const between: Place | null = place(derivedId({ form: 'between', anchor: from.place.id, other: to.place.id }));
  return between && { ...to, place: between };
}

/** "From Gao", "parti de Gao": an origin; "the mayor of Gao" is none, nor is "le convoi de Gao". */
function isOrigin({ chunks, items }: Parse, at: number): boolean {
  if (chunks[at]!.prep === 'from' || chunks[at]!.prep === 'depuis') return true;
  const prior = chunks[at - 1];
  if (chunks[at + 1]?.kind === 'noun' && /^(?:à|vers)$/.test(chunks[at + 1]!.prep)) return true;
  return prior?.kind === 'verb' && /^(?:part|ven|revenan|proven)/.test(items[prior.group!.verb]!.low);
}

const isLeft = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at - 1]?.kind === 'verb' && LEAVING.test(items[chunks[at - 1]!.group!.verb]!.low);

/** "Ralliait Gao depuis Kidal": a goal without a preposition. */
const isReached = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]!.prep === '' &&
  chunks[at - 1]?.kind === 'verb' &&
  /^(?:rall|regagn)/.test(items[chunks[at - 1]!.group!.verb]!.low);

/** "To the capital, Niamey": a name that says which town the goal before it is. */
function isApposed({ chunks, items }: Parse, at: number): boolean {
  const goal = chunks[at - 2];
  return (
    chunks[at]!.prep === '' &&
    chunks[at - 1]?.sign === ',' &&
    goal?.kind === 'noun' &&
    GOAL.test(goal.prep) &&
    (is(items[goal.b], 'target') || /^(?:capital|capitale|city|town|ville)$/.test(items[goal.b]!.low))
  );
}
