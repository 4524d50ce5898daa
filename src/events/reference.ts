import { describedBy } from './attachment.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { is } from './phrase.ts';
import { ofRoadTaken } from './taken-road.ts';

const POINT =
  /^(?:north|south|nord|sud)?-?(?:east|west|est|ouest)$|^(?:north|south|nord|sud|northern|southern|eastern|western|loin|far|proximité|vicinity)$/;
const REGIMENT = /^(?:regiments?|régiments?|hussars|hussards|chasseurs|demi-brigade|half-brigade)$/;

/**
 * Whether a name only tells where another place lies, where a unit is at home or where people go: "Ber, 20 km from Gao",
 * "à Bodio, au nord de Bandiagara", "non loin du lac", "the 2nd Regiment of Vannes", "pris la route de Niamey".
 */
export const isReference = (parse: Parse, at: number): boolean =>
  describedBy(parse, at) >= 0 ||
  bearing(parse, at) ||
  ofRegiment(parse, at) ||
  fromHome(parse, at) ||
  ofRoadTaken(parse, at);

/**
 * Whether a name stands for those who have their office there, and not for what lies there: "officials in New York",
 * "links to the Kremlin", "les relations avec Paris".
 */
export function isOffice({ chunks, items }: Parse, at: number): boolean {
  const { prep } = chunks[at]!;
  const before = chunks[at - 1]?.kind === 'noun' && OF.has(chunks[at - 1]!.prep) ? chunks[at - 2] : chunks[at - 1];
  if (!before || before.kind === 'break') return false;
  // "Apparent links to" can be tagged as a verb.
  const last = items[before.group?.verb ?? before.b]!;
  return (IN.has(prep) && is(last, 'official')) || (WITH.has(prep) && RELATION.test(last.low));
}

const IN = new Set(['in', 'at', 'à', 'de', "d'", 'of']);
const WITH = new Set(['to', 'with', 'between', 'avec', 'à', 'entre']);
const RELATION =
  /^(?:links?|ties?|relations?|contacts?|accords?|agreements?|deals?|cooperation|alliance|rapprochement|liens?|coopération)$/;

/** ", au nord de Gao", ", north of Gao", "non loin de Gao" after a place or the phrase that names one. */
function bearing({ chunks, items }: Parse, at: number): boolean {
  const point = chunks[at - 1];
  if (!OF.has(chunks[at]!.prep) && chunks[at]!.prep !== 'from') return false;
  if (point?.kind !== 'noun' || !POINT.test(items[point.b]!.low)) return false;
  const before = chunks[at - 2]?.sign === ',' ? at - 3 : at - 2;
  const named = chunks[before];
  return named?.kind === 'noun' && items.slice(named.a, named.b + 1).some((item) => item.kind === 'place');
}

/** "Soldiers from Fort Bragg are training": where people who are told of elsewhere come from. */
function fromHome(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const head = chunks[at - 1];
  if (chunks[at]!.prep !== 'from' || head?.kind !== 'noun' || head.prep !== '') return false;
  return items.slice(head.a, head.b + 1).some((item) => is(item, 'force'));
}

/** "Trois chasseurs du 1er régiment de Metz": the town that a regiment has in its name. */
function ofRegiment({ chunks, items }: Parse, at: number): boolean {
  for (let i = at; i > 0 && OF.has(chunks[i]!.prep); i--) {
    const head = chunks[i - 1]!;
    if (head.kind !== 'noun') return false;
    if (items.slice(head.a, head.b + 1).some((item) => REGIMENT.test(item.low))) return true;
  }
  return false;
}
