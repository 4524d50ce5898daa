import type { Place } from '../contract/place.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { kindOfForce } from './forces.ts';
import { is } from './phrase.ts';
import { INSIDE } from './place-preposition.ts';

/** "Daech au Grand Sahara", "Al-Qaeda in the Sahel": a region that a group has in its name. */
export function ofGroup({ chunks, items }: Parse, at: number, where: Place): boolean {
  if (where.kind !== 'region' || !INSIDE.has(chunks[at]!.prep)) return false;
  const before = chunks[at - 1];
  return before?.kind === 'noun' && kindOfForce(items[before.b]!.force) === 'armed';
}

/** "L'ambassade de France", "à la demande de Bamako": whose an embassy or a request is. */
export function ofEnvoys({ chunks, items }: Parse, at: number): boolean {
  const before = chunks[at - 1];
  if (before?.kind !== 'noun' || !OF.has(chunks[at]!.prep)) return false;
  if (/^(?:at|à|sur)$/.test(before.prep) && ASKED.test(items[before.b]!.low)) return true;
  return items.slice(before.a, before.b + 1).some(({ low }) => ENVOYS.test(low));
}

const ASKED = /^(?:request|insistence|invitation|behest|urging|demande|requête|insistance|instigation)$/;

const ENVOYS = /^(?:ambassades?|ambassadeurs?|consulats?|consuls?|embass(?:y|ies)|ambassadors?|consulates?)$/;

/** "Un groupe qui sévit au Sahara", "fighters who operate in": the ground of those who attack, told by what they always do. */
export function groundOf(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  for (let i = at - 1; i > 0; i--) {
    const { kind, group, sign } = chunks[i]!;
    if (kind === 'break' && sign !== ',') return false;
    if (kind !== 'verb') continue;
    if (i === cue || group!.form !== 'finite' || group!.tense !== 'present' || group!.perfect) return false;
    const relative = chunks[i - 1]?.kind === 'break' ? i - 1 : -1;
    if (relative < 1 || !/^(?:qui|who|which|that)$/.test(chunks[relative]!.sign)) return false;
    const whose = chunks[relative - 1]?.sign === ',' ? relative - 2 : relative - 1;
    return whose !== cue && chunks[whose]?.kind === 'noun' && armed(parse, whose);
  }
  return false;
}

function armed({ chunks, items }: Parse, at: number): boolean {
  const { a, b } = chunks[at]!;
  return items
    .slice(a, b + 1)
    .some((item) => is(item, 'armed') || kindOfForce(item.force) === 'armed' || GROUP.test(item.low));
}

const GROUP =
  /^(?:group|groups|groupe|groupes|movement|mouvement|organisation|organization|branche?|affiliate|milice|militia)$/;

/** "The senior Africa adviser", "its West Africa director": a part of the world that somebody's office has in its name. */
export function ofOffice({ chunks, items }: Parse, at: number, item: number): boolean {
  const { b } = chunks[at]!;
  return item < b && items.slice(item + 1, b + 1).some(({ low }) => OFFICE.test(low));
}

const OFFICE =
  /^(?:advis[eo]rs?|analysts?|researchers?|directors?|correspondents?|editors?|experts?|specialists?|coordinators?|representatives?|envoys?|spokes(?:man|woman|person|people)|bureau|desk|programme|program)$/;
