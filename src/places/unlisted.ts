import { CLASS } from './context.ts';
import { derivedId } from './derived-place.ts';
import { countryOf, idOf, placeOf, typeOf } from './gazetteer.ts';
import { ANCHORS, knownFrom, listedAt, listedBeside, WINDOW } from './listed.ts';
import { chainsOf, closed, isSettled } from './name-list.ts';
import { adjacent, FIRST, isCapital, type Passage } from './passage.ts';
import { hashed, isOwner, KIND_OF, KINDS, type Member, strangersOf } from './strangers.ts';
import { type Telling, tellingOf } from './telling.ts';
import { FIGURE, GAP_APOSTROPHE, GAP_BRACKET, GAP_COMMA, GAP_SPACE } from './words.ts';

/** A name that no gazetteer has and whose place the words around it tell, with the rule that says so. */
export interface Unlisted {
  from: number;
  to: number;
  id: string;
  rule: string;
  /** Chance that it is a place and told right, 0 to 1. */
  score: number;
}

const ADMIN = new Set(['admin1', 'admin2']);
/** Widest anchor, in tenths of a km. */
const WIDEST = 3500;
const SURE = 0.7;
/** How far from a town that tells of it a listed place is looked for, in km. */
const AROUND_KM = 80;
/** How far from each other the places of one list are taken to lie, in km. */
const LIST_KM = 40;

/**
 * The names of a passage that the gazetteer lacks and that words around them tell the place of, in order: "the village
 * of X in the Y region", "X, 40 km north of Y", "Y's X district", "in Y, X and Z". `known` are the names that it has, in order.
 */
export function unlistedNames(passage: Passage, known: readonly Member[]): Unlisted[] {
  if (known.length === 0) return [];
  const owner = new Int32Array(passage.words.count).fill(-1);
  known.forEach(({ from, to }, i) => {
    owner.fill(i, from, to);
  });
  const found: Unlisted[] = [];
  const strangers = strangersOf(passage, owner);
  if (strangers.length === 0) return found;
  for (const chain of chainsOf(passage, known, strangers)) found.push(...placed(passage, known, owner, chain));
  found.push(...describedLater(passage, known, owner, strangers, found));
  if (found.length === 0) return found;
  return [...found, ...again(passage, strangers, found)].sort((x, y) => x.from - y.from);
}

/** How a list is led to: by a preposition of place, by a word of its kind, or by the place that it is of. */
interface Frame {
  in: boolean;
  kind: boolean;
  /** Whether that word is of one place: "the town of". */
  one: boolean;
  whose: number;
}

function frameOf(passage: Passage, owner: Int32Array, from: number, to: number): Frame {
  const { words, context } = passage;
  const kindAfter = adjacent(words, to - 1) && !isCapital(words, to) && to < words.count && KINDS.has(words.a[to]!);
  const last = to - 1;
  const kindLast = isCapital(words, last) && last > from && KINDS.has(words.a[last]!);
  const frame: Frame = { in: false, kind: kindAfter || kindLast, one: false, whose: -1 };
  let i = from - 1;
  const near = (at: number): boolean => {
    const gap = words.gap[at]!;
    return at >= 0 && (gap === GAP_SPACE || gap === GAP_APOSTROPHE || gap === (GAP_SPACE | GAP_APOSTROPHE));
  };
  while (i >= 0 && near(i) && context[i]! & CLASS.compass && !(context[i]! & CLASS.in)) i--;
  if (i < 0 || !near(i)) return frame;
  if (frame.kind && isOwner(passage, i) && owner[i - 1]! >= 0) frame.whose = owner[i - 1]!;
  if (KIND_OF.has(words.a[i]!) && near(i - 1) && KINDS.has(words.a[i - 1]!)) {
    frame.kind = true;
    frame.one = !/[sx]$/.test(passage.text.slice(words.start[i - 1]!, words.end[i - 1]!));
  }
  if (KINDS.has(words.a[i]!) && !isCapital(words, i)) frame.kind = true;
  const article = context[i]! & CLASS['the-stop'] && near(i - 1) && frame.kind;
  const at = article ? i - 1 : i;
  if (context[at]! & (CLASS.in | CLASS.reach)) frame.in = true;
  return frame;
}

/** The unknown names of a list, if the words around it tell where they are. */
function placed(passage: Passage, known: readonly Member[], owner: Int32Array, chain: readonly Member[]): Unlisted[] {
  const first = chain[0]!;
  const last = chain[chain.length - 1]!;
  const frame = frameOf(passage, owner, first.from, last.to);
  // "The mayor of the town of Gao, Abdou Touré": one town makes no list.
  if (frame.one && first.place >= 0 && !closed(passage, chain)) return [];
  const strange = chain.filter(({ place }) => place < 0);
  const framed = frame.in || frame.kind;
  const told = framed || mayMeasure(passage, last.to) ? toldBy(passage, known, last.to) : null;
  const all = (rule: string, score: number, anchor: number, km: number, bearing: number | null): Unlisted[] =>
    strange.map((member) => named(passage, member, anchor, { rule, score, km, bearing }));
  if (told && told.telling.km > 0 && (framed || last.place < 0))
    return all('measured', 0.7, told.place, told.telling.km, told.telling.bearing);
  if (frame.whose >= 0 && isAnchor(passage, known[frame.whose]!.place))
    return all('whose', 0.6, known[frame.whose]!.place, 0, null);
  if (!framed) return told?.telling.beside && isTown(passage, told.place) ? all('told', 0.5, told.place, 0, null) : [];
  const siblings = chain.filter(({ place }) => place >= 0);
  if (siblings.length > 0 && (frame.kind || (siblings.length >= strange.length && closed(passage, chain)))) {
    return strange.map((member) => {
      const near = siblings.reduce((best, one) => (gapOf(one, member) < gapOf(best, member) ? one : best));
      return named(passage, member, near.place, { rule: 'list', score: 0.5, km: LIST_KM, bearing: null });
    });
  }
  if (told && (told.telling.led || frame.kind || isAdmin(passage, told.place)))
    return all(told.telling.led ? 'led' : 'container', 0.6, told.place, 0, told.telling.bearing);
  if (frame.kind) {
    const around = regionAround(passage, known, first.from, last.to);
    if (around >= 0) return all('sentence', 0.4, around, 0, null);
  }
  return strange.flatMap((member): Unlisted[] => {
    const listed = listedBeside(passage, known, member);
    return listed < 0 ? [] : [{ ...member, rule: 'listed', score: 0.6, id: idOf(passage.gazetteer, listed) }];
  });
}

/** Sentences after that of a name in which it can still be told where "the village" lies. */
const LATER = 2;
const THE = hashed('the this that le la cette ce');

/** "In Golo they fired. The village lies 60 km from Gao": names whose place a sentence after theirs tells. */
function describedLater(
  passage: Passage,
  known: readonly Member[],
  owner: Int32Array,
  strangers: readonly Member[],
  found: readonly Unlisted[],
): Unlisted[] {
  const { words, flags } = passage;
  const more: Unlisted[] = [];
  for (let i = 0; i + 1 < words.count; i++) {
    if (!(flags[i]! & FIRST) || !adjacent(words, i) || !KINDS.has(words.a[i + 1]!)) continue;
    if (!THE.has(words.a[i]!)) continue;
    const told = toldBy(passage, known, i + 2);
    const name = told && told.telling.km > 0 ? strangers.findLast(({ to }) => to <= i) : undefined;
    if (!told || !name || sentencesIn(flags, name.to, i) >= LATER) continue;
    if (
      found.some(({ from }) => from === name.from) ||
      known.some((one) => one.from >= name.to && one.to <= i && isSettled(passage, one))
    )
      continue;
    const frame = frameOf(passage, owner, name.from, name.to);
    if (!frame.in && !frame.kind) continue;
    const { km, bearing } = told.telling;
    more.push(named(passage, name, told.place, { rule: 'described', score: 0.6, km, bearing }));
  }
  return more;
}

/** How many sentences start within these words. */
const sentencesIn = (flags: Uint8Array, from: number, to: number): number =>
  flags.subarray(from, to).filter((flag) => flag & FIRST).length;

/** Whether what follows a name may tell how far away it is: a comma, a bracket or a figure. */
const mayMeasure = ({ words }: Passage, to: number): boolean =>
  (words.gap[to - 1]! & (GAP_COMMA | GAP_BRACKET)) !== 0 || (to < words.count && (words.shape[to]! & FIGURE) !== 0);

const gapOf = (a: Member, b: Member): number => Math.abs(a.from - b.from);

const isAdmin = ({ gazetteer }: Passage, place: number): boolean => ADMIN.has(typeOf(gazetteer, place));

const isTown = ({ gazetteer }: Passage, place: number): boolean => !ADMIN.has(typeOf(gazetteer, place));

function isAnchor({ gazetteer }: Passage, place: number): boolean {
  return ANCHORS.has(typeOf(gazetteer, place)) && gazetteer.radius[place]! <= WIDEST;
}

/** The known place after word `to` that the words between tell the name before by. */
function toldBy(passage: Passage, known: readonly Member[], to: number): { place: number; telling: Telling } | null {
  const first = knownFrom(known, to);
  const next = known[first];
  const telling = next ? tellingOf(passage, to, next.from) : null;
  if (!next || !telling) return null;
  if (isAnchor(passage, next.place)) return { place: next.place, telling };
  const owned = ownedBy(passage, next, known[first + 1]);
  return owned < 0 ? null : { place: owned, telling };
}

/** Words between a country and its region: "Niger's western Tillaberi", "Nigeria's volatile Borno". */
const ADJECTIVES = 2;

/** The region that a country's possessive leads to: "in Nigeria's Borno state"; -1 where it leads to none. */
function ownedBy(passage: Passage, { place: owner, to }: Member, next: Member | undefined): number {
  const { gazetteer, words } = passage;
  if (!next || typeOf(gazetteer, owner) !== 'country' || !isOwner(passage, to) || !isAdmin(passage, next.place))
    return -1;
  if (countryOf(gazetteer, next.place) !== countryOf(gazetteer, owner) || next.from - to > 1 + ADJECTIVES) return -1;
  for (let i = to; i < next.from; i++) if (words.gap[i]! !== GAP_SPACE) return -1;
  return next.place;
}

/** The region that the sentence of a name speaks of: the last before it, else the first after it; -1 for none. */
function regionAround({ flags, gazetteer }: Passage, known: readonly Member[], from: number, to: number): number {
  const isRegion = ({ place }: Member): boolean =>
    ADMIN.has(typeOf(gazetteer, place)) && gazetteer.radius[place]! <= WIDEST;
  const next = knownFrom(known, from);
  const before = known
    .slice(Math.max(0, next - WINDOW), next)
    .reverse()
    .find(isRegion);
  if (before && !startsWithin(flags, before.to, from + 1)) return before.place;
  const after = known.slice(next, next + WINDOW).find(isRegion);
  return after && !startsWithin(flags, to, after.from + 1) ? after.place : -1;
}

/** Longest way in words from a name to its region. */
const LONGEST_WAY = 60;

/** Whether a sentence starts at one of these words, or they are too many for one sentence. */
function startsWithin(flags: Uint8Array, from: number, to: number): boolean {
  if (to - from > LONGEST_WAY) return true;
  for (let i = from; i < to; i++) if (flags[i]! & FIRST) return true;
  return false;
}

function named(
  passage: Passage,
  { from, to }: Member,
  anchor: number,
  { rule, score, km, bearing }: { rule: string; score: number; km: number; bearing: number | null },
): Unlisted {
  const { text, words, gazetteer } = passage;
  const name = text.slice(words.start[from]!, words.end[to - 1]!).replace(/\s+/g, ' ');
  const id = derivedId({ form: 'named', name, anchor: idOf(gazetteer, anchor), km, bearing });
  const place = placeOf(gazetteer, id)!;
  const reach =
    km > 0 && rule !== 'list' ? Math.max(12, km * 0.4) : isAdmin(passage, anchor) ? place.radiusKm : AROUND_KM;
  const listed = listedAt(passage, { from, to }, place, reach);
  if (listed >= 0) return { from, to, rule: 'listed', score: SURE, id: idOf(gazetteer, listed) };
  return { from, to, rule, score, id };
}

/** Other mentions of names that are told once. */
function again(passage: Passage, strangers: readonly Member[], found: readonly Unlisted[]): Unlisted[] {
  const { words } = passage;
  const keyOf = ({ from, to }: { from: number; to: number }): string => {
    let key = '';
    for (let i = from; i < to; i++) key += `${words.a[i]!},`;
    return key;
  };
  const told = new Map<string, Unlisted>();
  for (const one of found) {
    const before = told.get(keyOf(one));
    if (!before || one.score > before.score) told.set(keyOf(one), one);
  }
  const here = new Set(found.map(({ from }) => from));
  const heads = new Set(found.map(({ from }) => words.a[from]));
  return strangers.flatMap((member): Unlisted[] => {
    if (!heads.has(words.a[member.from]) || here.has(member.from)) return [];
    const one = told.get(keyOf(member));
    return one ? [{ ...member, id: one.id, rule: 'again', score: one.score }] : [];
  });
}
