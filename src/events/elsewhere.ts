import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { cuesOf, nounCuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { FROM, INSIDE, prepOf } from './place-preposition.ts';

/** Chunks that stand with the place that people go to: those listed with it ("to Gao and Ber") and what it lies in. */
export function besideGoal(parse: Parse, goal: number): ReadonlySet<number> {
  const { chunks, tags } = parse;
  const beside = new Set([goal]);
  for (let i = goal + 1; i < chunks.length; i++) {
    const { kind, sign, joined, prep, a, b } = chunks[i]!;
    if (kind === 'break' && sign === ',') continue;
    const named = kind === 'noun' && tags.slice(a, b + 1).includes('place');
    const listed = joined && (prep === '' || prep === chunks[goal]!.prep);
    if (!named || !(listed || INSIDE.has(prepOf(parse, i)))) break;
    beside.add(i);
  }
  return beside;
}

/** "Left after the battle at Ber", "onze jours après la mort d'un chef à Ber": whether a place is where something else happened, by which only the day is told. */
export function ofAnotherEvent(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { kind, prep, a, b } = chunks[i]!;
    if (kind === 'date') continue;
    if (kind !== 'noun') return false;
    const blow = nounCuesOf(parse, i).some(({ cue }) => cue.class === 'attack' || cue.class === 'seizure');
    const day = chunks[i - 1];
    const later = day?.kind === 'date' && /\b(?:after|before|après|avant)$/.test(items[day.b]!.low);
    if (SINCE.test(prep) || later) return blow || items.slice(a, b + 1).some(({ low }) => BLOW.test(low));
    if (prep !== '' && !OF.has(prep) && !INSIDE.has(prep)) return false;
  }
  return false;
}

/**
 * "Those who left their bases arrived in Gao": whether a place is where those who leave a base by the verb at `cue`
 * are said, by a later verb of theirs, to have come.
 */
export function arrivedAt(parse: Parse, at: number, cue: number): boolean {
  const { chunks } = parse;
  if (chunks[cue]!.kind !== 'verb' || !GOAL.test(chunks[at]!.prep)) return false;
  for (let i = at - 1; i > cue; i--) {
    const { kind, sign, prep } = chunks[i]!;
    if (kind === 'break' && sign !== ',') return false;
    if (kind !== 'verb') {
      if (kind === 'noun' && FROM.has(prep)) return false;
      continue;
    }
    const cues = cuesOf(parse, i);
    if (!cues.some((one) => one.class === 'arrive') || cues.some(({ lemma }) => RETURNING.test(lemma))) return false;
    const { agent, patients } = frameOf(parse, cue);
    return agent >= 0 && agent === frameOf(parse, i).agent && patients.some((one) => namesBase(parse, one));
  }
  return false;
}

const namesBase = ({ chunks, items }: Parse, at: number): boolean =>
  items.slice(chunks[at]!.a, chunks[at]!.b + 1).some((item) => is(item, 'strongbase'));

/** Verbs of those who come to where they were before. */
const RETURNING = /^(?:return|come|go|get|faire|re\p{L}+er|revenir|rejoindre)$/u;

const GOAL = /^(?:|in|at|into|to|à|au|aux|en|dans)$/;

/** How many chunks before a place its event is looked for. */
const REACH = 4;

const SINCE = /^(?:after|following|since|before|despite|over|après|depuis|avant|malgré|suite à)$/;
const BLOW =
  /^(?:deaths?|battles?|fall|capture|killings?|veto|coup|events|morts?|batailles?|chute|prise|putsch|événements)$/;
