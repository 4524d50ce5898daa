import type { Place } from '../contract/place.ts';
import type { Toll } from '../contract/vocabulary.ts';
import type { Chunk, Parse } from './chunk.ts';
import { OF, SOURCES } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isNone } from './none.ts';
import { is, type Who, whoIs } from './phrase.ts';
import { add } from './toll.ts';
import { amountOf, onePerson } from './toll-amount.ts';
import { DEADLY, nominal } from './toll-nouns.ts';
import { besideAttackers, byAttackers, isAttackers, lostByAttackers } from './toll-sides.ts';
import { isSuperseded } from './toll-superseded.ts';
import type { Cue } from './word.ts';

/** How many people one phrase counts as killed or wounded, of whom, and at which chunk it says so. */
export interface TollFact {
  kind: 'killed' | 'wounded';
  toll: Toll | null;
  whom: Who;
  /** Chunk of the cue and of the phrase that counts. */
  cue: number;
  at: number;
  /** People of an armed group: counted apart. */
  attackers: boolean;
}

/** All counts of dead and wounded in a parsed sentence, in order. */
export function tollsOf(text: string, parse: Parse, place: (id: string) => Place | null): TollFact[] {
  const facts: TollFact[] = [];
  const taken = new Set<number>();
  const count = (kind: TollFact['kind'], cue: number, at: number, sum: readonly number[]): void => {
    let toll: Toll | null = null;
    at = wholeOf(parse, at);
    if (isSuperseded(parse, at) || isNone(parse, at)) return;
    const whom = whoIs(parse, at, place);
    const attackers =
      (isAttackers(whom) && !byAttackers(parse, cue, at, place)) ||
      besideAttackers(parse, at) ||
      lostByAttackers(parse, cue, place);
    for (const i of [at, ...sum]) {
      if (taken.has(i * 2 + (kind === 'killed' ? 0 : 1))) continue;
      if (i !== at && (isAttackers(whoIs(parse, i, place)) !== attackers || otherwise(parse, i, kind))) continue;
      taken.add(i * 2 + (kind === 'killed' ? 0 : 1));
      const own = amountOf(text, parse, i) ?? onePerson(parse, i, whom);
      if (own !== null) toll = toll === null ? own : add(toll, own);
    }
    facts.push({ kind, toll, whom, cue, at, attackers });
  };
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'noun') {
      nominal(parse, i, chunk, count);
      continue;
    }
    if (chunk.kind !== 'verb') continue;
    const cues = cuesOf(parse, i);
    const hurt = cues.some((cue) => cue.class === 'wound');
    const kind = hurt && !mortally(parse, chunk) ? 'wounded' : hurt || cues.some(kills) ? 'killed' : null;
    if (!kind) {
      const fallen = cues.some((one) => one.class === 'fall') ? frameOf(parse, i).agent : -1;
      if (fallen >= 0 && whoIs(parse, fallen, place).role === 'force' && !fallsInto(parse, i))
        count('killed', i, fallen, []);
      continue;
    }
    const frame = frameOf(parse, i);
    const cue = cues.find((one) => one.class === 'wound' || kills(one))!;
    const group = chunk.group!;
    if (group.negated) continue;
    if (cue.class === 'die') {
      if (frame.agent >= 0)
        count(kind, i, frame.agent, [...seriesBefore(parse, frame.agent), ...joinedTo(parse, frame.agent, i)]);
      else if (frame.patients.length > 0) count(kind, i, frame.patients[0]!, []);
    } else if (cue.particle.startsWith('li') || cue.particle === 'vie') {
      const holder = complementNumber(text, parse, i);
      if (holder >= 0) count(kind, i, holder, []);
    } else if (frame.patients.length > 0) {
      const [given, ...rest] = beyondMeasure(parse, frame.patients);
      const first = throatsOf(parse, given!);
      const whom = whoIs(parse, first!, place);
      if (
        cue.class === 'lose' &&
        whom.role !== 'force' &&
        whom.role !== 'civilian' &&
        !whom.bare &&
        !ofTheirs(parse, first)
      )
        continue;
      if (whom.role === 'place' || whom.role === 'state' || whom.role === 'event') continue;
      const more = [...rest.filter((at) => adds(parse, at)), ...(group.passive ? alongWith(parse, i) : [])];
      count(kind, i, first!, group.passive && first! < i ? [...seriesBefore(parse, first!), ...more] : more);
    } else if (!group.passive && frame.agent < 0) count(kind, i, i, []);
  }
  return facts;
}

/** "Dix-neuf personnes dont neuf gendarmes": all of them, of whom the phrase at hand is a part. */
function wholeOf(parse: Parse, at: number): number {
  if (ofSeveral(parse, at)) return at - 1;
  if (parse.chunks[at - 1]?.sign !== 'dont') return at;
  const before = parse.chunks[at - 2]?.sign === ',' ? at - 3 : at - 2;
  const whole = parse.chunks[before];
  return whole?.kind === 'noun' && parse.tags[whole.a] === 'number' && parse.tags[parse.chunks[at]!.a] === 'number'
    ? before
    : at;
}

/** "14 UN and French soldiers": whether the phrase at a chunk goes on with whose soldiers the one before counts. */
function ofSeveral({ chunks, tags, items }: Parse, at: number): boolean {
  const [before, own] = [chunks[at - 1], chunks[at]!];
  if (before?.kind !== 'noun' || !own.and || own.prep !== '' || tags[before.a] !== 'number') return false;
  const last = items[before.b]!;
  const whose = last.kind === 'force' ? kindOfForce(last.force) !== 'armed' : last.demonym !== '';
  return whose && tags[own.a] !== 'number' && tags[own.a] !== 'det' && is(items[own.b], 'force');
}

/** "More than a dozen soldiers": what is counted, without the words that only bound the count. */
const beyondMeasure = ({ chunks, items }: Parse, patients: readonly number[]): readonly number[] =>
  patients.length > 1 && patients[1] === patients[0]! + 1 && items[chunks[patients[0]!]!.b]!.low === 'than'
    ? patients.slice(1)
    : patients;

const THEIRS = /^(?:leurs|siens|nôtres|own|men|hommes|comrades|camarades|number|ranks)$/;

/** "Perdu quatre des leurs", "lost four of its men". */
function ofTheirs(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  const own = next?.kind === 'noun' && OF.has(next.prep) ? next : parse.chunks[at]!;
  return parse.tags[parse.chunks[at]!.a] === 'number' && THEIRS.test(parse.items[own.b]!.low);
}

/** "Nine people dead and 12 injured": a member of a list that says itself what became of it. */
function otherwise(parse: Parse, at: number, kind: TollFact['kind']): boolean {
  const { a, b } = parse.chunks[at]!;
  const own = kind === 'killed' ? 'dead' : 'hurt';
  const other = kind === 'killed' ? 'hurt' : 'dead';
  const next = parse.chunks[at + 1];
  if (next?.kind === 'verb' && next.group!.form === 'participle') {
    const cues = cuesOf(parse, at + 1);
    return kind === 'killed' ? cues.some((cue) => cue.class === 'wound') : cues.some(kills);
  }
  const words = parse.items.slice(a, (next?.kind === 'noun' && OF.has(next.prep) ? next.b : b) + 1);
  return words.some((item) => is(item, other)) && !words.some((item) => is(item, own));
}

/** "Slit the throats of four shepherds": whose they are. */
function throatsOf(parse: Parse, at: number): number {
  const next = parse.chunks[at + 1];
  const part = /^(?:throats?|gorges?)$/.test(parse.items[parse.chunks[at]!.b]!.low);
  return part && next?.kind === 'noun' && OF.has(next.prep) ? at + 1 : at;
}

/** "Mortellement blessé", "fatally wounded". */
function mortally(parse: Parse, { a, b }: Chunk): boolean {
  return parse.items
    .slice(Math.max(0, a - 1), b + 2)
    .some((item) => /^(?:mortellement|mortally|fatally)$/.test(item.low));
}

/** "Fell into an ambush", "est tombée aux mains": no death. */
function fallsInto(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  if (next?.kind !== 'noun' || !/^(?:into|to|in|dans|aux|entre|sous|sur)$/.test(next.prep) || placed(parse, at + 1))
    return false;
  return !(next.prep === 'sous' && parse.items.slice(next.a, next.b + 1).some((item) => is(item, 'weapon')));
}

function placed(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) if (parse.items[i]!.kind === 'place') return true;
  return false;
}

const KILLING = new Set(['kill', 'die', 'lose']);

const kills = (cue: Cue): boolean =>
  KILLING.has(cue.class) || (cue.class === 'attack' && DEADLY.has(cue.action)) || cue.particle === 'dead';

/** "Were killed along with five others", "ont été tués ainsi que cinq civils": a counted phrase right after who died with those. */
function alongWith(parse: Parse, verb: number): number[] {
  const next = parse.chunks[verb + 1];
  if (next?.kind !== 'noun' || !isCounted(parse, verb + 1)) return [];
  const lead = parse.items.slice(Math.max(0, next.a - 2), next.a).map(({ low }) => low);
  return /^(?:along with|together with|ainsi que|ainsi qu')$/.test(lead.join(' ')) ? [verb + 1] : [];
}

/** Members of a list that begins at a chunk: "nine civilians and a police officer died". */
function joinedTo(parse: Parse, at: number, end: number): number[] {
  const more: number[] = [];
  for (let i = at + 1; i < end; i++)
    if (parse.chunks[i]!.kind === 'noun' && parse.chunks[i]!.and && parse.chunks[i]!.prep === '') more.push(i);
  return more;
}

function adds(parse: Parse, at: number): boolean {
  const next = parse.chunks[at + 1];
  if (next?.kind === 'noun' && (next.prep === 'of' || next.prep === "d'" || next.prep === 'de')) {
    const first = parse.items[next.a]!.low;
    if (first === 'them' || first === 'whom' || first === 'entre' || first === 'which') return false;
  }
  if (SOURCES.has(parse.chunks[at - 1]?.prep ?? '')) return false;
  return parse.chunks[at]!.joined && (parse.chunks[at - 1]?.kind !== 'break' || inSeries(parse, at));
}

/** "Sixty civilians, including aid workers, and 15 policemen died": what is counted before the last of a list. */
function seriesBefore(parse: Parse, at: number): number[] {
  const { chunks } = parse;
  const more: number[] = [];
  if (!chunks[at]!.and || !isCounted(parse, at)) return more;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, sign, prep } = chunks[i]!;
    const aside = kind === 'noun' && prep !== '';
    if (aside || (kind === 'break' && (sign === ',' || sign === 'dont'))) continue;
    if (kind !== 'noun' || !isCounted(parse, i)) break;
    more.push(i);
  }
  return more;
}

/** "Two soldiers", "a policeman": people, and how many. */
function isCounted({ chunks, tags, items }: Parse, at: number): boolean {
  const { a, b } = chunks[at]!;
  if (tags[a] === 'number' && !/^(?:an?|une?)$/.test(items[a]!.low)) return true;
  if (!/^(?:an?|une?)$/.test(items[a]!.low)) return false;
  return items.slice(a, b + 1).some((item) => is(item, 'civilian') || is(item, 'force') || is(item, 'official'));
}

/** "81 civilians, 13 soldiers and six policemen": a counted phrase between commas that a last one with "and" follows. */
function inSeries(parse: Parse, at: number): boolean {
  const { chunks, tags } = parse;
  for (let i = at; i < chunks.length; i++) {
    const { kind, sign, prep, a, and } = chunks[i]!;
    if (kind === 'break' && sign === ',') continue;
    if (kind !== 'noun' || prep !== '' || tags[a] !== 'number') return false;
    if (and) return i > at;
  }
  return false;
}

function complementNumber(text: string, parse: Parse, at: number): number {
  for (let i = at + 1; i < parse.chunks.length && i < at + 5; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') break;
    if (chunk.kind === 'noun' && amountOf(text, parse, i) !== null) return i;
  }
  return -1;
}
