import { measureOf, ofOtherVerb, WAY } from './attachment.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { frameOf } from './frame.ts';
import { complementScore } from './place-complement.ts';
import { goalScore } from './place-goal.ts';
import type { PlaceOption } from './place-option.ts';
import { fromBases, isHome, leftOrReached } from './place-origin.ts';
import { AWAY, DESTINATION_EN, DESTINATION_FR, ORIGIN_EN } from './place-preposition.ts';
import type { WhereHint } from './where.ts';

/** What a place can be to its sentence. */
interface Role {
  name: string;
  /** The prepositions that can give it, '' for none; any where they are left out. */
  prepositions?: ReadonlySet<string>;
  /** How well it fits where something happened; null where the place has another role. */
  score(option: PlaceOption, hint: WhereHint, own: boolean): number | null;
}

const set = (...prepositions: string[]): ReadonlySet<string> => new Set(prepositions);

const BARE = set('');
const BETWEEN = set('between', 'entre');

/** Ids of places that a distance from another one tells: "30 km south of Gao" says itself where it is. */
const MEASURED = /^near:.+:[1-9]\d*:/;
/** "Will be closed, starting with Gao", "will begin with Gao": what comes first. */
const BEGINNING =
  /^(?:start(?:s|ed|ing)?|beg(?:i|a|u)n(?:s|ning)?|commencing|commenc(?:er|era|e|é|ait)|commença(?:nt|it)?|début(?:ant|era|e|é|er))$/;

const REPORTED = /^(?:reported|heard)$/;

const isStretch = ({ where }: PlaceOption): boolean => where.id.startsWith('between:');

/** "10 km from Gao, they attacked", "on the road to Gossi, 10 km from Gao, they": whether the phrase at a chunk stands before the clause that it goes with. */
function opensClause(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  const start = chunks[at - 1]?.kind === 'date' ? at - 1 : at;
  const before = chunks[start - 1];
  if (before === undefined) return true;
  return (
    before.kind === 'break' && before.sign === ',' && (chunks[start - 2]?.kind !== 'noun' || isRoadTo(parse, start - 2))
  );
}

function isRoadTo({ chunks, items }: Parse, at: number): boolean {
  const road = chunks[at - 1]?.kind === 'verb' ? chunks[at - 2] : chunks[at - 1];
  return road?.kind === 'noun' && /^(?:on|along|sur)$/.test(road.prep) && WAY.test(items[road.b]!.low);
}

/** Asked in this order: the first role that a place has tells its score. */
const ROLES: readonly Role[] = [
  { name: 'own', score: (_option, _hint, own) => (own ? 5 : null) },
  { name: 'cue', score: ({ at, cue }) => (at === cue ? 4 : null) },
  {
    name: 'left-or-reached',
    score: (option, hint) => (!hint.origin && !hint.destination && leftOrReached(option, hint) ? -6 : null),
  },
  {
    name: 'measured',
    score: ({ parse, where, at, cue }) => {
      if (!MEASURED.test(where.id)) return null;
      const measure = measureOf(parse, at);
      return at > cue ? (measure > cue ? 3.5 : null) : measure >= 0 && opensClause(parse, measure) ? 3.5 : null;
    },
  },
  // "Six soldiers were hurt not far from Gao".
  {
    name: 'close',
    prepositions: set('from'),
    score: ({ parse, at, where }, hint) =>
      where.id.startsWith('near:') && parse.items[parse.chunks[at]!.a - 2]?.low === 'far' && !hint.origin ? 3.5 : null,
  },
  // "The road from Sévaré to Bandiagara".
  {
    name: 'way',
    prepositions: set('from', 'de', 'depuis'),
    score: (option, hint) => (isStretch(option) && !hint.origin ? 3.5 : null),
  },
  // "Killed on the road to Gao", "on the road leading to Gao": for want of a town on the way, the one at its end.
  {
    name: 'road-end',
    prepositions: set('to', 'towards', 'toward', 'vers', 'pour'),
    score: ({ parse, at }, hint) => (hint.attack && isRoadTo(parse, at) ? 2 : null),
  },
  {
    name: 'goal',
    prepositions: set(...DESTINATION_EN, ...DESTINATION_FR),
    score: (option, hint) => {
      const destinations = option.parse.language === 'fr' ? DESTINATION_FR : DESTINATION_EN;
      return destinations.has(option.prep) ? goalScore(option, hint, option.at, option.prep) : null;
    },
  },
  {
    name: 'home',
    prepositions: set('from'),
    score: (option) => (option.where.kind === 'country' && isHome(option) ? -9 : null),
  },
  // "Clashes were reported from Gao".
  {
    name: 'reported',
    prepositions: set('from'),
    score: ({ parse, at, cue }, hint) =>
      hint.attack && at > cue && REPORTED.test(parse.items[parse.chunks[at - 1]?.group?.verb ?? -1]?.low ?? '')
        ? 3.5
        : null,
  },
  {
    name: 'origin',
    prepositions: ORIGIN_EN,
    score: ({ parse, at }, hint) => {
      if (parse.language === 'fr') return null;
      return hint.origin ? 4 : fromBases(parse, at) ? 2 : -6;
    },
  },
  {
    name: 'since',
    prepositions: set('depuis'),
    score: ({ where }, hint) => (where.kind === 'country' ? null : hint.origin ? 2 : 0),
  },
  { name: 'complement', prepositions: OF, score: complementScore },
  { name: 'stretch', prepositions: BETWEEN, score: (option) => (isStretch(option) ? 3.5 : null) },
  {
    name: 'end-of-stretch',
    prepositions: BETWEEN,
    score: ({ parse, at, cue, item, where }) =>
      at > cue && parse.items[item]!.demonym === '' && where.kind !== 'country' ? 2 : null,
  },
  {
    name: 'first',
    prepositions: set('with'),
    score: ({ parse, at, cue }) =>
      at > cue && BEGINNING.test(parse.items[parse.chunks[at]!.a - 2]?.low ?? '') ? 4 : null,
  },
  {
    name: 'first-by',
    prepositions: set('par'),
    score: ({ parse, at, cue }) =>
      at > cue && BEGINNING.test(parse.items[parse.chunks[at - 1]?.group?.verb ?? -1]?.low ?? '') ? 4 : null,
  },
  // "Gao was attacked by Mali".
  {
    name: 'agent',
    prepositions: set('by', 'par'),
    score: ({ parse, at, cue }) => (parse.chunks[cue]!.group?.passive && frameOf(parse, cue).agent === at ? -9 : null),
  },
  // What people who leave only pass on their way.
  {
    name: 'through',
    prepositions: set('through', 'via', 'par'),
    score: (_option, hint) => (hint.origin ? -9 : null),
  },
  { name: 'away', prepositions: AWAY, score: () => -4 },
  { name: 'after', prepositions: set('after', 'après'), score: () => -6 },
  {
    name: 'standing',
    prepositions: set(
      ...['on', 'sur', 'at', 'in', 'à', 'dans', 'en', 'au', 'aux'],
      ...['near', 'près', 'outside', 'inside', 'around'],
    ),
    score: ({ parse, at, cue }) => (at === cue + 1 && parse.chunks[cue]!.kind === 'noun' ? 5 : 3.5),
  },
  { name: 'other-preposition', score: ({ prep }) => (prep === '' ? null : 2) },
  {
    name: 'of-another-noun',
    prepositions: BARE,
    score: (option) => (headsOther(option) ? (option.at > option.cue ? 2 : 1) : null),
  },
  {
    name: 'subject',
    prepositions: BARE,
    score: ({ parse, at, cue }, hint) => (hint.subject && at < cue && !ofOtherVerb(parse, cue, at) ? 3 : null),
  },
  { name: 'apposition', prepositions: BARE, score: (option) => (isApposition(option) ? 1.5 : null) },
  { name: 'bare', prepositions: BARE, score: ({ at, cue }) => (at < cue ? -2 : 1) },
];

/** How well the role of a place in its sentence fits where something happened: from 5 down to -9. */
export function roleScore(option: PlaceOption, hint: WhereHint, own: boolean): number {
  for (const role of rolesAfter(option.prep)) {
    const score = role.score(option, hint, own);
    if (score !== null) return score;
  }
  return 0;
}

const byPreposition = new Map<string, readonly Role[]>();

/** The roles that a preposition can give. */
function rolesAfter(prep: string): readonly Role[] {
  let roles = byPreposition.get(prep);
  if (!roles) {
    roles = ROLES.filter(({ prepositions }) => prepositions?.has(prep) ?? true);
    byPreposition.set(prep, roles);
  }
  return roles;
}

/** "Gao residents", "la région de Gao": whether a name belongs to another noun of its phrase. */
function headsOther({ parse, at, item }: PlaceOption): boolean {
  const { a, b } = parse.chunks[at]!;
  if (b === a) return false;
  for (let i = item + 1; i <= b; i++) if (parse.tags[i] === 'noun' && parse.items[i]!.low !== "'s") return true;
  return parse.language === 'fr' && item > a;
}

function isApposition({ parse: { chunks }, at }: PlaceOption): boolean {
  const prior = chunks[at - 1];
  return prior?.kind === 'break' && prior.sign === ',' && at > 1 && chunks[at - 2]!.kind === 'noun';
}
