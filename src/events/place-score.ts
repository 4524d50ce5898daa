import type { Place } from '../contract/place.ts';
import { atBorder } from './at-border.ts';
import { ofOtherVerb, ofParticiple } from './attachment.ts';
import { crossings } from './clause.ts';
import { OF } from './clause-sign.ts';
import { ofForceAside } from './force-aside.ts';
import { groundOf, ofEnvoys, ofGroup, ofOffice } from './ground.ts';
import { ofItsDay } from './its-day.ts';
import { acts, afterBracket, ofGap, ofNextSubject, ofOtherDay, ofStayers, ofWhose } from './next-clause.ts';
import { ofHome, ofLivelihood } from './people-home.ts';
import type { PlaceOption } from './place-option.ts';
import { INSIDE, ORIGIN_EN } from './place-preposition.ts';
import { roleScore } from './place-role.ts';
import { reachedAfter } from './reached.ts';
import { ofReason } from './reason.ts';
import { liesAroundAll } from './row-of-heads.ts';
import { caredFor, speakersSeat } from './speaker-seat.ts';
import { ofRoadTaken } from './taken-road.ts';
import type { WhereHint } from './where.ts';
import { besideWhere } from './where-clause.ts';

/**
 * Something that speaks for or against a place: `weigh` whatever the hint is, `weighFor` by the hint; `own` tells whether
 * the hint says that its chunk names the place itself.
 */
type Rule =
  | { name: string; weigh(option: PlaceOption): number; weighFor?: never }
  | { name: string; weigh?: never; weighFor(option: PlaceOption, hint: WhereHint, own: boolean): number };

/** What a place has before anything speaks for or against it. */
const BASIS = 8;

/** What a place that is wider than a town counts less. */
const WIDE: Partial<Record<Place['kind'], number>> = {
  country: -2.5,
  region: -1.5,
  water: -1.5,
  admin1: -0.7,
  admin2: -0.7,
};

const RULES: readonly Rule[] = [
  {
    name: 'role',
    weighFor: (option, hint, own) => (option.held ? 4 : option.heads ? 3 : roleScore(option, hint, own)),
  },
  {
    name: 'loose-name',
    weighFor: (option, hint, own) =>
      option.associative ? (!own && !saysPlace(option, hint) && isState(option) ? -8 : -1) : 0,
  },
  { name: 'wide', weigh: ({ where }) => WIDE[where.kind] ?? 0 },
  { name: 'clauses-between', weigh: ({ parse, cue, at, heads }) => (heads ? 0 : crossings(parse, cue, at) * -2.2) },
  { name: 'distance', weigh: ({ cue, at, heads }) => (heads ? 1 : Math.abs(at - cue)) * -0.15 },
  {
    name: 'before',
    weighFor: ({ parse, cue, at }, _hint, own) => (at < cue && parse.chunks[at]!.prep !== '' && !own ? -0.4 : 0),
  },
  {
    name: 'other-verb',
    weighFor: ({ parse, cue, at }, hint, own) => {
      const passed = own || hint.origin ? null : ofOtherVerb(parse, cue, at);
      return passed ? (passed === 'passed' ? -9 : -1) : 0;
    },
  },
  {
    name: 'participle',
    weighFor: ({ parse, cue, at }, hint) => (!hint.origin && ofParticiple(parse, cue, at) ? -2 : 0),
  },
  {
    name: 'stayers',
    weighFor: ({ parse, cue, at }, hint, own) =>
      hint.origin && !own && (ofStayers(parse, cue, at) || ofWhose(parse, cue, at)) ? -8 : 0,
  },
  {
    name: 'speaker',
    weigh: ({ parse, cue, at, held, heads }) => (!held && !heads && speakersSeat(parse, cue, at) ? -12 : 0),
  },
  {
    name: 'road-taken',
    weighFor: ({ parse, at }, hint, own) =>
      (own && !hint.attack && !hint.origin) || !ofRoadTaken(parse, at) ? 0 : -14,
  },
  { name: 'care', weigh: ({ parse, cue, at }) => (caredFor(parse, cue, at) ? -12 : 0) },
  { name: 'beside-where', weigh: ({ parse, cue, at }) => (besideWhere(parse, cue, at) ? -9 : 0) },
  { name: 'gap', weigh: ({ parse, cue, at }) => (ofGap(parse, cue, at) ? -9 : 0) },
  {
    name: 'in-a-name',
    weigh: ({ parse, at, item, where }) =>
      ofGroup(parse, at, where) || ofEnvoys(parse, at) || ofOffice(parse, at, item) ? -12 : 0,
  },
  { name: 'force-aside', weigh: ({ parse, cue, at }) => (ofForceAside(parse, cue, at) ? -12 : 0) },
  {
    name: 'reached',
    weighFor: ({ parse, cue, at }, hint) => (hint.attack && reachedAfter(parse, cue, at) ? -12 : 0),
  },
  { name: 'around-all', weigh: ({ parse, at }) => (liesAroundAll(parse, at) ? -12 : 0) },
  { name: 'its-day', weigh: ({ parse, cue, at }) => (ofItsDay(parse, at, cue) ? -9 : 0) },
  { name: 'reason', weigh: ({ parse, cue, at }) => (ofReason(parse, cue, at) ? -12 : 0) },
  {
    name: 'border',
    weighFor: ({ parse, at, item, where }, hint, own) =>
      !(hint.only && own) && atBorder(parse, at, item, where) ? -14 : 0,
  },
  {
    name: 'home',
    weighFor: ({ parse, cue, at, where }, hint) =>
      ofHome(parse, cue, at, where, hint.origin === true) || (hint.attack && ofLivelihood(parse, cue, at)) ? -14 : 0,
  },
  { name: 'after-bracket', weigh: ({ parse, cue, at }) => (afterBracket(parse, cue, at) ? -9 : 0) },
  {
    name: 'ground',
    weighFor: ({ parse, cue, at }, hint, own) => (hint.attack && !own && groundOf(parse, cue, at) ? -9 : 0),
  },
  {
    name: 'next-clause',
    weighFor: ({ parse, cue, at }, _hint, own) =>
      !own && (ofNextSubject(parse, cue, at) || acts(parse, cue, at)) ? -4 : 0,
  },
  {
    name: 'other-day',
    weighFor: ({ parse, cue, at }, hint, own) => (hint.attack && !own && ofOtherDay(parse, cue, at) ? -9 : 0),
  },
  // "Mali's army", "Gao's residents".
  {
    name: 'possessive',
    weigh: ({ parse, item, where }) =>
      parse.items[item + 1]?.low === "'s" ? (where.kind === 'country' ? -10 : -1) : 0,
  },
];

/** How well a place stands for where something happened, where a rule says `hint` of that. */
export function scoreOf(option: PlaceOption, hint: WhereHint): number {
  const own = hint.own?.includes(option.at) === true;
  let score = BASIS;
  for (const rule of RULES) score += rule.weigh ? rule.weigh(option) : rule.weighFor(option, hint, own);
  return score;
}

/** The same for several hints, of which none names the place itself. */
export function scoresOf(option: PlaceOption, hints: readonly WhereHint[]): number[] {
  const scores = hints.map(() => BASIS);
  for (const rule of RULES) {
    const told = rule.weigh?.(option);
    for (let i = 0; i < hints.length; i++) scores[i]! += told ?? rule.weighFor!(option, hints[i]!, false);
  }
  return scores;
}

/** Whether the words around a loose name say that it is the place which is meant: "in Paris", "left from Paris". */
function saysPlace({ parse, cue, at, prep }: PlaceOption, hint: WhereHint): boolean {
  if (INSIDE.has(prep)) return true;
  return hint.origin === true && (ORIGIN_EN.has(prep) || (at - 1 === cue && OF.has(parse.chunks[at]!.prep)));
}

/** Only countries, capitals and palaces stand for a state; other towns and regions are places even where a name is used loosely. */
function isState({ parse, item, where }: PlaceOption): boolean {
  return (
    where.kind === 'country' || where.kind === 'region' || where.kind === 'site' || parse.items[item]!.demonym !== ''
  );
}
