import { isUnlisted, type Place } from '../contract/place.ts';
import { isCountryId } from '../places/area-id.ts';
import { parseDerived } from '../places/derived-place.ts';
import { type Anaphora, anaphorOf, type Context } from './anaphora.ts';
import { siteAfter } from './apposed-site.ts';
import { describedBy } from './attachment.ts';
import { areCapitals } from './between-capitals.ts';
import type { Parse } from './chunk.ts';
import { crossings } from './clause.ts';
import { contains, isSpot } from './containment.ts';
import { isCounted } from './counted-countries.ts';
import { datelineEnd } from './dateline.ts';
import { arrivedAt, besideGoal, ofAnotherEvent } from './elsewhere.ts';
import { ENOUGH, finerStranger, inArea, NOWHERE, placeAround, refine } from './exact-place.ts';
import { frameOf } from './frame.ts';
import { headingOf } from './heading.ts';
import { ownSoil } from './own-soil.ts';
import { partMeant } from './part-meant.ts';
import { listAround } from './place-list.ts';
import { optionOf } from './place-option.ts';
import { FROM, INSIDE, insideOf, ofSide, prepOf } from './place-preposition.ts';
import { scoreOf } from './place-score.ts';
import { isOffice } from './reference.ts';
import { strangerIn } from './stranger.ts';
import { thereOf } from './there.ts';
import { ofOneSite, withTold } from './told-site.ts';
import { heldAlone, heldByWhere } from './where-clause.ts';
import { isYardstick } from './yardstick.ts';

/** What a rule says of where its event's place can stand. */
export interface WhereHint {
  /** Chunks that name the place itself, such as the object of "left" or "seized". */
  own?: readonly number[] | undefined;
  /** Whether nothing but those chunks can name it. */
  only?: boolean | undefined;
  /** Whether a place after "from" is where it happened (withdrawals) and how "to" reads. */
  origin?: boolean | undefined;
  destination?: boolean | undefined;
  /** Whether the subject's place is meant ("Konna fell"). */
  subject?: boolean | undefined;
  /** Whether only a place in the cue's own clause will do. */
  strict?: boolean | undefined;
  /** The chunk before which no phrase can name it. */
  after?: number | undefined;
  /** Whether only a settlement or site will do. */
  exact?: boolean | undefined;
  /** The chunk that names where those who leave go. */
  away?: number | undefined;
  /** Whether somebody is attacked: "into" and "vers" then lead to where it happened. */
  attack?: boolean | undefined;
}

/** A place read for an event: with how it stands to the cue, and how sure that is (0 to 1). */
export interface Located {
  place: Place;
  chunk: number;
  item: number;
  certainty: number;
}

/** A place that an event can have happened at, and how well it stands to the cue. */
export interface Candidate {
  located: Located;
  score: number;
}

/**
 * Where a sentence puts an event: the places, best first, and the items that name a place no gazetteer entry fits.
 * `beside` is a town that the sentence names otherwise, for want of a better one.
 */
export interface Where {
  places: Located[];
  unknown: readonly number[];
  beside: Located | null;
}

/** What a place that only its name gives away counts less than a known one. */
const STRANGE = 1;

/** Places of a sentence that an event at chunk `cue` happened at, best first with its list ("in Kidal, Tessalit and Gao"). */
export function whereOf(
  parse: Parse,
  cue: number,
  hint: WhereHint,
  place: (id: string) => Place | null,
  said: Anaphora,
): Where {
  const context = { parse, body: datelineEnd(parse), said, place };
  const there = thereOf(context, cue);
  const found = candidates(context, cue, withTold(parse, cue, hint));
  if (there) return { places: listAround(parse, there, found), unknown: [], beside: null };
  let best: Candidate | null = null;
  for (const one of found) if (one.score > (best?.score ?? ENOUGH)) best = one;
  if (!best) return { ...NOTHING, beside: besideOf(found) };
  if (hint.strict && !isStrict(parse, cue, hint, best.located.chunk)) return NOTHING;
  const refined =
    best.located.place === NOWHERE
      ? best.located
      : (siteAfter(parse, best.located, found) ??
        inArea(parse, best, found) ??
        refine(best.located, best.score, found));
  const finer = isSpot(refined.place) ? best : (finerStranger(parse, best, found) ?? best);
  if (finer.located.place === NOWHERE) {
    const around = placeAround(parse, finer, found);
    const list = listAround(parse, finer.located, found);
    const drawn = around ? [around] : list.filter((one) => one.place !== NOWHERE);
    return {
      places: hint.exact ? drawn.filter((one) => isSpot(one.place)) : drawn,
      unknown: around && isSpot(around.place) ? [] : strangersOf(list),
      beside: null,
    };
  }
  const chosen = refined;
  if (hint.exact && !isSpot(chosen.place))
    return isUnlisted(chosen.place) ? { ...NOTHING, unknown: [chosen.item] } : NOTHING;
  const alone = ofOneSite(parse, cue, chosen) || heldAlone(parse, cue, chosen.chunk);
  const list = alone ? [chosen] : betweenOf(parse, listAround(parse, chosen, found));
  return {
    places: list.filter(({ place: one }) => one !== NOWHERE),
    unknown: strangersOf(list),
    beside: null,
  };
}

const strangersOf = (list: readonly Located[]): number[] =>
  list.filter(({ place }) => place === NOWHERE).map(({ item }) => item);

/** "Between Markoye and Tokabangou": a stretch of which one end is known is drawn once, at that end. */
function betweenOf({ chunks }: Parse, list: Located[]): Located[] {
  const [first, other] = list;
  if (!other || list.length > 2 || !/^(?:between|entre)$/.test(chunks[first!.chunk]!.prep)) return list;
  const unsure = ({ place }: Located): boolean => place === NOWHERE || isUnlisted(place);
  return unsure(first!) === unsure(other) ? list : [unsure(first!) ? other : first!];
}

const NOTHING: Where = { places: [], unknown: [], beside: null };
/** Below this score a place is where people spoke, came from or went. */
const BESIDE = 0;

/** The town that a sentence names with least against it. */
function besideOf(found: readonly Candidate[]): Located | null {
  let best: Candidate | null = null;
  for (const one of found)
    if (one.score > (best?.score ?? BESIDE) && one.located.place !== NOWHERE && isSpot(one.located.place)) best = one;
  return best?.located ?? null;
}

/** Every place that a sentence names or means, known or not, with its score. */
function candidates(context: Context, cue: number, hint: WhereHint): Candidate[] {
  const { parse, body, place } = context;
  const found: Candidate[] = [];
  const patients = hint.own && parse.chunks[cue]!.kind === 'verb' ? frameOf(parse, cue).patients : [];
  const add = (where: Place, chunk: number, item: number, associative: boolean, less: number): void => {
    if (hint.only && !hint.own?.includes(chunk)) return;
    if (hint.after !== undefined && chunk < hint.after) return;
    const own =
      less > 0 && patients.includes(chunk) && !parse.chunks[chunk]!.joined ? { ...hint, own: patients } : hint;
    const score = scoreOf(optionOf(parse, cue, chunk, item, where, associative), own) - less;
    found.push({ located: { place: where, chunk, item, certainty: Math.max(0, Math.min(1, score / 12)) }, score });
  };
  const goals = hint.away === undefined ? null : besideGoal(parse, hint.away);
  const reached = hint.away === undefined ? '' : goalId(parse, hint.away);
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind !== 'noun' || chunk.a < body || goals?.has(i)) continue;
    const elsewhere = hint.origin && !hint.own?.includes(i);
    if (elsewhere && (ofSide(parse, i) || ofAnotherEvent(parse, i) || arrivedAt(parse, i, cue))) continue;
    if (!hint.attack && !hint.own?.includes(i) && isOffice(parse, i)) continue;
    let named = false;
    for (let at = chunk.a; at <= chunk.b; at++) {
      const item = parse.items[at]!;
      const meant =
        item.kind === 'place'
          ? null
          : (anaphorOf(context, i, at) ??
            ownSoil(context, i, at) ??
            (hint.attack || hint.origin ? partMeant(context, i, at) : null));
      if (!meant && (item.kind !== 'place' || !item.mention)) continue;
      const where = meant ?? place(item.mention!.placeId);
      if (!where || (meant && where.id === reached)) continue;
      if (meant && isMeasure(meant) && found.some(({ located }) => located.chunk === asideFrom(parse, i))) {
        named = true;
        continue;
      }
      if (
        !meant &&
        (isYardstick(parse, at) || isCounted(parse, at, where, place) || areCapitals(parse, i, where, place))
      ) {
        named = true;
        continue;
      }
      const measured = meant || hint.attack ? null : townMeasured(context, cue, i, where);
      if (measured) {
        named = true;
        add(measured, i, at, false, 0);
        continue;
      }
      named = true;
      if (hint.attack && isBeside(parse, i, where)) continue;
      const told = item.kind === 'place' ? describedBy(parse, i) : -1;
      const beside = found.findLast(({ located }) => located.chunk === told);
      // "Near Tabatol, not far from Mali": a neighbour that is a whole country does not tell where.
      if (beside && where.kind === 'country') continue;
      if (beside?.located.place === NOWHERE) {
        beside.located.place = where;
        beside.located.item = at;
      } else if (!beside || (isWithin(where, beside.located.place) && !describesSpot(parse, beside, found)))
        add(where, i, at, item.mention?.usage === 'associative', meant ? 1.5 : 0);
    }
    if (named) continue;
    const stranger = strangerIn(parse, i, hint.own ? cue : -1);
    if (stranger >= 0) add(NOWHERE, i, stranger, false, STRANGE);
  }
  return found;
}

const isMeasure = ({ id }: Place): boolean => {
  const told = parseDerived(id);
  return told?.form === 'near' && told.km > 0;
};

/** "In Timbuktu Region, 30 km west of Gossi", "dans le nord du Mali, près de Gossi": a point that is told closer than the area around it. */
const isWithin = (where: Place, around: Place): boolean =>
  parseDerived(where.id)?.form === 'near' && !isSpot(around) && contains(around, where);

/** "The camp in Gossi, in northern Mali": whether an area is only told of a spot before it. */
const describesSpot = (parse: Parse, { located }: Candidate, found: readonly Candidate[]): boolean =>
  found.some((one) => one.located.chunk === asideFrom(parse, located.chunk) && isSpot(one.located.place));

/** "The same base, near Niger and 200 km east of the capital": the phrase about which a comma opens what a chunk ends; -1 for none. */
function asideFrom({ chunks }: Parse, at: number): number {
  let comma = at - 1;
  while (chunks[comma]?.kind === 'noun') comma--;
  return chunks[comma]?.sign === ',' ? comma - 1 : -1;
}

/** "Fell back to Gao and took shelter in the town": the place that those who leave go to, which a later word can stand for. */
const goalId = ({ chunks, items }: Parse, goal: number): string =>
  items.slice(chunks[goal]!.a, chunks[goal]!.b + 1).find(({ mention }) => mention)?.mention?.placeId ?? '';

/** "Gossi, 30 km from Gao, where they have a base": Gao itself, where a clause of the cue is about the town from which is measured. */
function townMeasured({ parse, place }: Context, cue: number, at: number, where: Place): Place | null {
  const told = parseDerived(where.id);
  return told?.form === 'near' && told.km > 0 && heldByWhere(parse, cue, at) ? place(told.anchor) : null;
}

/** "Konna, not far from Mali", "the border with Mali": a country that is only named for how near it is to another place. */
function isBeside({ chunks, items }: Parse, at: number, { id, kind }: Place): boolean {
  const before = chunks[at - 1];
  const { a, prep } = chunks[at]!;
  const told = parseDerived(id);
  const near = told?.form === 'near' && isCountryId(told.anchor);
  if (near || (kind === 'country' && /^(?:near|près|proche)$/.test(prep)))
    return items.slice(0, a).some(({ mention }) => mention !== null && !isCountryId(mention.placeId));
  return (
    kind === 'country' && /^(?:with|avec)$/.test(prep) && before?.kind === 'noun' && BORDER.test(items[before.b]!.low)
  );
}

const BORDER = /^(?:borders?|frontiers?|frontières?)$/;

/** Whether a place stands in the cue's own clause, and as a place. */
function isStrict(parse: Parse, cue: number, hint: WhereHint, chunk: number): boolean {
  if (headingOf(parse) === chunk) return true;
  if (crossings(parse, cue, chunk) > 0.5) return false;
  const prep = prepOf(parse, chunk);
  return (
    hint.own?.includes(chunk) === true ||
    chunk === cue ||
    INSIDE.has(prep) ||
    FROM.has(prep) ||
    insideOf(parse, chunk, cue)
  );
}
