import type { Place } from '../contract/place.ts';
import type { Chunk, Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { is, type Who, whoIs } from './phrase.ts';

/** "Côté assaillants", "dans les rangs ennemis", "among the attackers": whose dead a phrase counts. */
export function besideAttackers(parse: Parse, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break' && chunk.sign !== ',' && chunk.sign !== ':') return false;
    if (chunk.kind === 'verb') break;
    if (chunk.kind === 'noun' && side(parse, chunk) && enemy(parse, i)) return true;
  }
  if (at > 0 && opensAmong(parse)) return true;
  const next = parse.chunks[at + 1];
  if (next?.kind !== 'noun') return false;
  return (AMONG.has(next.prep) || side(parse, next)) && enemy(parse, at + 1);
}

/** "Parmi les attaquants, on compte", "among the rebels there were": whether a sentence opens by saying whose dead it counts. */
function opensAmong(parse: Parse): boolean {
  const first = parse.chunks[0]!;
  return first.kind === 'noun' && AMONG.has(first.prep) && enemy(parse, 0);
}

const AMONG = new Set(['parmi', 'among', 'amongst', 'chez']);
const side = (parse: Parse, { a, b }: Chunk): boolean =>
  parse.items.slice(a, b + 1).some((item) => /^(?:côté|camp|rangs?|sides?|ranks)$/.test(item.low));

/** Whether a phrase or what completes it names those who attacked. */
function enemy(parse: Parse, at: number): boolean {
  for (const i of [at, at + 1]) {
    const chunk = parse.chunks[i];
    if (chunk?.kind !== 'noun' || (i > at && !OF.has(chunk.prep))) break;
    for (let k = chunk.a; k <= chunk.b; k++) {
      const item = parse.items[k]!;
      if (/^(?:ennemie?s?|adverses?|enemy|opposing|hostile)$/.test(item.low)) return true;
      if (is(item, 'armed') && !is(item, 'force') && !is(item, 'civilian')) return true;
    }
  }
  return false;
}

/** "Gunmen killed four militiamen": those whom attackers kill are no attackers. */
export function byAttackers(parse: Parse, cue: number, at: number, place: (id: string) => Place | null): boolean {
  if (parse.chunks[cue]!.kind !== 'verb') return false;
  const { agent } = frameOf(parse, cue);
  if (agent < 0 || agent === at) return false;
  return isAttackers(whoIs(parse, agent, place)) || fromTheAir(parse, agent);
}

/** A strike or a machine that only armies have. */
function fromTheAir(parse: Parse, at: number): boolean {
  const { a, b } = parse.chunks[at]!;
  return parse.items
    .slice(a, b + 1)
    .some((item) => is(item, 'aircraft') || (item.word?.nouns.some((cue) => cue.action === 'air-strike') ?? false));
}

/** "The assailants lost five fighters." */
export function lostByAttackers(parse: Parse, cue: number, place: (id: string) => Place | null): boolean {
  if (parse.chunks[cue]!.kind !== 'verb' || !cuesOf(parse, cue).some((one) => one.class === 'lose')) return false;
  const agent = frameOf(parse, cue).agent;
  return agent >= 0 && isAttackers(whoIs(parse, agent, place));
}

export function isAttackers(whom: Who): boolean {
  if (whom.bare) return false;
  if (whom.role === 'armed')
    return !whom.code || kindOfForce(whom.code) === 'armed' || kindOfForce(whom.code) === 'group';
  return whom.code !== '' && kindOfForce(whom.code) === 'armed' && whom.role !== 'civilian';
}
