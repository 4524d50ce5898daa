import type { Place } from '../contract/place.ts';
import { atBorder } from './at-border.ts';
import { measureOf, ofOtherVerb, ofParticiple } from './attachment.ts';
import type { Chunk, Parse } from './chunk.ts';
import { crossings } from './clause.ts';
import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { gapAfter } from './gap.ts';
import { groundOf, ofEnvoys, ofGroup, ofOffice } from './ground.ts';
import { headingOf } from './heading.ts';
import { ofNextSubject, ofStayers } from './next-clause.ts';
import { ofHome } from './people-home.ts';
import { is } from './phrase.ts';
import { PLACE_NOUNS, STAND_INS } from './place-noun.ts';
import {
  DESTINATION_EN,
  DESTINATION_FR,
  headBefore,
  INSIDE,
  ORIGIN_EN,
  ORIGIN_FR,
  prepOf,
} from './place-preposition.ts';
import { ofReason } from './reason.ts';
import { caredFor, speakersSeat } from './speaker-seat.ts';
import type { WhereHint } from './where.ts';

const AWAY = new Set([
  'with',
  'by',
  'against',
  'about',
  'between',
  'par',
  'avec',
  'contre',
  'selon',
  'according',
  "d'après",
  'like',
  'comme',
  'via',
  'than',
  'entre',
  'besides',
  'among',
]);

/** What people who leave only pass on their way. */
const THROUGH = /^(?:through|via|par)$/;

export function scoreOf(
  parse: Parse,
  cue: number,
  at: number,
  item: number,
  where: Place,
  hint: WhereHint,
  associative: boolean,
): number {
  const chunk = parse.chunks[at]!;
  const relative = whereClause(parse, cue);
  const heads = at < cue && headingOf(parse) === at;
  let score =
    8 +
    (relative > at && holdsPlace(parse, at, relative) ? 4 : heads ? 3 : roleScore(parse, cue, at, item, hint, where));
  if (associative)
    score -=
      hint.own?.includes(at) ||
      INSIDE.has(prepOf(parse, at)) ||
      (hint.origin && (ORIGIN_EN.has(prepOf(parse, at)) || (at - 1 === cue && OF.has(chunk.prep))))
        ? 1
        : isState(where, parse, item)
          ? 8
          : 1;
  if (where.kind === 'country') score -= 2.5;
  else if (where.kind === 'region' || where.kind === 'water') score -= 1.5;
  else if (where.kind === 'admin1' || where.kind === 'admin2') score -= 0.7;
  if (!heads) score -= crossings(parse, cue, at) * 2.2;
  score -= (heads ? 1 : Math.abs(at - cue)) * 0.15;
  if (at < cue && chunk.prep !== '' && !hint.own?.includes(at)) score -= 0.4;
  const passed = hint.own?.includes(at) || hint.origin ? null : ofOtherVerb(parse, cue, at);
  if (passed) score -= passed === 'passed' ? 9 : 1;
  if (!hint.origin && ofParticiple(parse, cue, at)) score -= 2;
  if (hint.origin && !hint.own?.includes(at) && ofStayers(parse, cue, at)) score -= 8;
  if (speakersSeat(parse, cue, at) && !(relative > at && holdsPlace(parse, at, relative))) score -= 12;
  if (caredFor(parse, cue, at)) score -= 12;
  if (at > cue && ofGap(parse, cue, at)) score -= 9;
  if (ofGroup(parse, at, where) || ofEnvoys(parse, at) || ofOffice(parse, at, item)) score -= 12;
  if (ofReason(parse, cue, at)) score -= 12;
  if (!(hint.only && hint.own?.includes(at)) && atBorder(parse, at, item, where)) score -= 14;
  if (ofHome(parse, cue, at, where, hint.origin === true)) score -= 14;
  if (at > cue && afterBracket(parse, cue, at)) score -= 9;
  if (hint.attack && groundOf(parse, cue, at)) score -= 9;
  if (!hint.own?.includes(at) && (ofNextSubject(parse, cue, at) || acts(parse, cue, at))) score -= 4;
  if (followsPossessive(parse, item)) score -= where.kind === 'country' ? 10 : 1;
  return score;
}

/** "(Paris n'avait aucun soldat engagé) ... à Gao": a place after the brackets that the cue's own sentence stands in. */
function afterBracket({ chunks }: Parse, cue: number, at: number): boolean {
  if (chunks[cue]!.group?.form !== 'finite') return false;
  const closed = chunks.findIndex(({ sign }, i) => i > cue && /^[()]$/.test(sign));
  return closed > 0 && closed < at && chunks[closed]!.sign === ')';
}

/** "Has soldiers in Gao and Germany a camp in Kidal": the place of a later clause that leaves the verb out. */
function ofGap(parse: Parse, cue: number, at: number): boolean {
  const gap = parse.chunks[cue]!.kind === 'verb' ? gapAfter(parse, cue) : -1;
  return gap >= 0 && at > gap;
}

/** "A plan that Paris will not name": a place that is itself the subject of the verb right after it, and no list's end. */
function acts(parse: Parse, cue: number, at: number): boolean {
  const { prep, joined } = parse.chunks[at]!;
  const group = parse.chunks[at + 1]?.group;
  if (at <= cue || prep !== '' || joined || group?.form !== 'finite' || group.passive) return false;
  return frameOf(parse, at + 1).agent === at;
}

/** Only countries, capitals and palaces stand for a state; other towns and regions are places even where a name is used loosely. */
function isState(where: Place, parse: Parse, item: number): boolean {
  return (
    where.kind === 'country' || where.kind === 'region' || where.kind === 'site' || parse.items[item]!.demonym !== ''
  );
}

function followsPossessive(parse: Parse, item: number): boolean {
  return parse.items[item + 1]?.low === "'s";
}

function roleScore(parse: Parse, cue: number, at: number, item: number, hint: WhereHint, where: Place): number {
  const chunk = parse.chunks[at]!;
  if (hint.own?.includes(at)) return 5;
  if (at === cue) return 4;
  const prep = prepOf(parse, at);
  const french = parse.language === 'fr';
  const destinations = french ? DESTINATION_FR : DESTINATION_EN;
  const origins = french ? ORIGIN_FR : ORIGIN_EN;
  if (!hint.origin && !hint.destination && leftOrReached(parse, cue, at, hint)) return -6;
  if (MEASURED.test(where.id) && at > cue && measureOf(parse, at) > cue) return 3.5;
  if (where.id.startsWith('between:') && WAY.has(prep) && !hint.origin) return 3.5;
  if (destinations.has(prep)) {
    if (hint.attack && HIT.has(prep) && struckAt(parse, cue, at)) return 3;
    return hint.destination ? 3 : -9;
  }
  if (prep === 'from' && where.kind === 'country' && atHome(parse, cue, at)) return -9;
  if (!french && origins.has(prep)) return hint.origin ? 4 : fromBases(parse, at) ? 2 : -6;
  if (prep === 'depuis' && where.kind !== 'country') return hint.origin ? 2 : 0;
  if (OF.has(prep)) {
    const head = headBefore(parse, at);
    if (head === cue) return hint.origin || french ? 4 : 3;
    if (french && parse.chunks[at - 1]?.kind === 'verb') {
      if (hint.origin && at > cue) return 4;
      if (at - 1 !== cue && !hint.origin) return -9;
    }
    const theirs = hint.origin && head === cue + 1 && at === head + 1 && parse.chunks[cue]!.kind === 'noun';
    if (theirs && french && OF.has(parse.chunks[head]!.prep) && where.kind === 'settlement') return 3.5;
    if (head >= 0)
      return where.kind === 'country' && !french && ofPeople(parse, head) ? -9 : ofScore(parse, head, cue, hint);
    return french && hint.origin && at > cue ? 3 : 0;
  }
  if (where.id.startsWith('between:') && (prep === 'entre' || prep === 'between')) return 3.5;
  if (
    (prep === 'entre' || prep === 'between') &&
    at > cue &&
    parse.items[item]!.demonym === '' &&
    where.kind !== 'country'
  )
    return 2;
  if (prep === 'with' && at > cue && BEGINNING.test(parse.items[parse.chunks[at]!.a - 2]?.low ?? '')) return 4;
  if (/^(?:by|par)$/.test(prep) && parse.chunks[cue]!.group?.passive && frameOf(parse, cue).agent === at) return -9;
  if (hint.origin && THROUGH.test(prep)) return -9;
  if (AWAY.has(prep)) return -4;
  if (prep === 'après' || prep === 'after') return -6;
  if (
    prep === 'on' ||
    prep === 'sur' ||
    prep === 'at' ||
    prep === 'in' ||
    prep === 'à' ||
    prep === 'dans' ||
    prep === 'en' ||
    prep === 'au' ||
    prep === 'aux' ||
    prep === 'near' ||
    prep === 'près' ||
    prep === 'outside' ||
    prep === 'inside' ||
    prep === 'around'
  )
    return at === cue + 1 && parse.chunks[cue]!.kind === 'noun' ? 5 : 3.5;
  if (prep !== '') return 2;
  if (chunk.b > chunk.a && headsOther(parse, chunk, item)) return at > cue ? 2 : 1;
  if (hint.subject && at < cue && !ofOtherVerb(parse, cue, at)) return 3;
  if (apposition(parse, at)) return 1.5;
  return at < cue ? -2 : 1;
}

/** "Will be closed, starting with Gao": what comes first. */
const BEGINNING = /^(?:starting|beginning|commencing)$/;

/** Ids of places that a distance from another one tells: "30 km south of Gao" says itself where it is. */
const MEASURED = /^near:.+:[1-9]\d*:/;

const AWAY_FROM = new Set(['from', 'to', 'toward', 'towards', 'vers', 'depuis', "jusqu'", 'jusque']);

/** "Fled to a camp in Dori", "fired from a ship off Sirte": the place of what people left or reached. */
function leftOrReached(parse: Parse, cue: number, at: number, hint: WhereHint): boolean {
  const head = parse.chunks[at - 1];
  if (head?.kind !== 'noun' || at - 1 === cue || parse.chunks[at]!.joined) return false;
  if (parse.chunks[at - 2]?.kind !== 'verb' || at - 2 === cue) return false;
  const kept = !hint.attack && fromBases(parse, at);
  return AWAY_FROM.has(head.prep) && !kept && parse.items[head.b]!.kind !== 'place';
}

/** "The road from Sévaré to Bandiagara". */
const WAY = new Set(['from', 'de', 'depuis']);

const HIT = new Set(['into', 'onto', 'vers']);

/** "Slammed into", "vers Ber, une mine a sauté": what follows the cue's own verb, or opens the sentence. */
function struckAt(parse: Parse, cue: number, at: number): boolean {
  const near = parse.chunks[at]!.prep === 'vers';
  if (near && movesOn(parse, at - 1)) return false;
  let opens = near;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, sign } = parse.chunks[i]!;
    if (i === cue)
      return kind === 'verb' && cuesOf(parse, cue).some((one) => (near ? HURTING : STRIKING).has(one.class));
    if (kind === 'verb' || (kind === 'break' && sign !== ',')) return false;
    if (kind === 'noun') opens = false;
  }
  return opens;
}

/** "Un convoi vers Gao": the phrase tells where it was bound. */
function movesOn(parse: Parse, at: number): boolean {
  const head = parse.chunks[at];
  if (head?.kind !== 'noun') return false;
  return parse.items
    .slice(head.a, head.b + 1)
    .some((item) => is(item, 'vehicle') || is(item, 'target') || is(item, 'force'));
}

const STRIKING = new Set(['attack', 'blast', 'fire', 'fall']);
const HURTING = new Set([...STRIKING, 'kill', 'wound', 'die']);

/** The "where" that opens the clause of the cue; -1 where none does. */
function whereClause(parse: Parse, cue: number): number {
  for (let i = cue - 1; i >= 0; i--) {
    const { kind, sign, group } = parse.chunks[i]!;
    if (kind === 'verb' && group!.form === 'finite') return -1;
    if (kind === 'break' && (sign === 'where' || sign === 'où' || isWherein(parse, i))) return i;
    if (kind === 'break' && sign !== ',') return -1;
  }
  return -1;
}

/** "From which", "in which": a relative that stands for a place as "where" does. */
const isWherein = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]!.sign === 'which' && /^(?:from|in|at|inside)$/.test(items[chunks[at]!.a - 1]?.low ?? '');

/** Whether the phrase at a chunk is, or ends, what a "where" stands for: "the camp in Gao, where", "Gao, a town in Mali, where". */
function holdsPlace({ chunks }: Parse, at: number, relative: number): boolean {
  const before = chunks[relative - 1]?.sign === ',' ? relative - 2 : relative - 1;
  if (at === before) return !AWAY.has(chunks[at]!.prep);
  const gloss = chunks[at + 1]?.sign === ',' && chunks[before + 1]?.sign === ',' && chunks[at + 2]?.prep === '';
  return (
    gloss &&
    !chunks[at + 2]!.and &&
    chunks.slice(at + 2, before + 1).every(({ kind, sign }) => kind === 'noun' || sign === ',')
  );
}

/** "Soldiers, most of them from Chad, left", "the last troops from Egypt left": the home of those who are told of. */
function atHome({ chunks }: Parse, cue: number, at: number): boolean {
  return at < cue && chunks[cue]!.kind === 'verb' && chunks[at - 1]?.kind === 'noun';
}

/** "From our bases in Niamey": an origin that is itself a base names a place of its own. */
function fromBases(parse: Parse, at: number): boolean {
  const prior = parse.chunks[at - 1];
  if (prior?.kind !== 'noun') return false;
  for (let i = prior.a; i <= prior.b; i++) if (is(parse.items[i], 'strongbase')) return true;
  return false;
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
function ofScore(parse: Parse, head: number, cue: number, hint: WhereHint): number {
  const chunk = parse.chunks[head]!;
  let settlement = false;
  for (let i = chunk.a; i <= chunk.b; i++)
    if (
      is(parse.items[i], 'target') ||
      is(parse.items[i], 'base') ||
      PLACE_NOUNS.has(parse.items[i]!.low) ||
      STAND_INS.has(parse.items[i]!.low)
    )
      settlement = true;
  if (!settlement && hint.attack && cue > head && saysSo(parse, head)) return 2.5;
  if (!settlement) return -1;
  if (hint.own?.includes(head)) return 5;
  const prep = chunk.prep;
  if (DESTINATION_EN.has(prep) || DESTINATION_FR.has(prep))
    return hint.destination || (hint.attack && HIT.has(prep) && struckAt(parse, cue, head)) ? 3 : -9;
  if (ORIGIN_EN.has(prep)) return hint.origin ? 4 : -6;
  return head === cue ? 4 : 3;
}

/** "Residents of Gao said that the camp had been attacked": those who were there tell of it. */
function saysSo(parse: Parse, head: number): boolean {
  const { chunks, items } = parse;
  const { a, b, prep } = chunks[head]!;
  if (!items.slice(a, b + 1).some((item) => is(item, 'civilian'))) return false;
  if (/^(?:selon|d'après|according)$/.test(prep)) return true;
  if (prep !== '') return false;
  const verb = chunks.findIndex(({ kind }, i) => i > head && kind !== 'noun');
  const group = chunks[verb]?.group;
  if (group?.form !== 'finite' || group.passive || frameOf(parse, verb).agent !== head) return false;
  return cuesOf(parse, verb).some((cue) => cue.class === 'say');
}

function headsOther(parse: Parse, chunk: Chunk, item: number): boolean {
  for (let i = item + 1; i <= chunk.b; i++) if (parse.tags[i] === 'noun' && parse.items[i]!.low !== "'s") return true;
  return parse.language === 'fr' && item > chunk.a;
}

function apposition(parse: Parse, at: number): boolean {
  const prior = parse.chunks[at - 1];
  return prior?.kind === 'break' && prior.sign === ',' && at > 1 && parse.chunks[at - 2]!.kind === 'noun';
}
