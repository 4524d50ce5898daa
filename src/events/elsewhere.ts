import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { nounCuesOf } from './cue.ts';
import { INSIDE, prepOf } from './place-preposition.ts';

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

/** How many chunks before a place its event is looked for. */
const REACH = 4;

const SINCE = /^(?:after|following|since|before|despite|over|après|depuis|avant|malgré|suite à)$/;
const BLOW =
  /^(?:deaths?|battles?|fall|capture|killings?|veto|coup|events|morts?|batailles?|chute|prise|putsch|événements)$/;
