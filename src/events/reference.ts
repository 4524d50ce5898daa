import { describedBy } from './attachment.ts';
import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import type { Item } from './items.ts';
import { is } from './phrase.ts';
import { ofRoadTaken } from './taken-road.ts';

const POINT =
  /^(?:north|south|nord|sud)?-?(?:east|west|est|ouest)$|^(?:north|south|nord|sud|northern|southern|eastern|western|loin|far|proximité|vicinity)$/;
const REGIMENT = /^(?:regiments?|régiments?|hussars|hussards|chasseurs|demi-brigade|half-brigade)$/;

/**
 * Whether a name only tells where another place lies, where a unit is at home or where people go: "Ber, 20 km from Gao",
 * "à Bodio, au nord de Bandiagara", "non loin du lac", "the 2nd Regiment of Vannes", "pris la route de Niamey", "comme
 * jadis à Kandahar".
 */
export const isReference = (parse: Parse, at: number): boolean =>
  describedBy(parse, at) >= 0 ||
  bearing(parse, at) ||
  onItsRoad(parse, at) ||
  ofRegiment(parse, at) ||
  fromHome(parse, at) ||
  ofRoadTaken(parse, at) ||
  isBygone(parse, at);

/**
 * Whether a name stands for those who have their office there, and not for what lies there: "officials in New York",
 * "the Tripoli government", "un analyste basé à Dakar", "decided in New York", "links to the Kremlin".
 */
export function isOffice(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const { a, b, prep } = chunks[at]!;
  const { low } = items[b]!;
  if (items.slice(a, b).some(({ mention }) => mention !== null) && (isRuler(items[b]!) || ASKING.test(low)))
    return true;
  if (IN.has(prep) && (isSeat(parse, at) || isSettled(parse, at))) return true;
  const before = chunks[at - 1]?.kind === 'noun' && OF.has(chunks[at - 1]!.prep) ? chunks[at - 2] : chunks[at - 1];
  if (!before || before.kind === 'break') return false;
  // "Apparent links to" can be tagged as a verb.
  const last = items[before.group?.verb ?? before.b]!;
  return (IN.has(prep) && isRuler(last)) || (WITH.has(prep) && RELATION.test(last.low));
}

/** "At N'Djamena's request": what those ask who rule from there. */
const ASKING = /^(?:requests?|behest|invitation|insistence|demands?|approval|consent|say-so)$/;

/** Who rules, represents or studies, and does so from an office. */
const isRuler = (item: Item): boolean => is(item, 'official') || is(item, 'government') || DESKS.test(item.low);
const DESKS =
  /^(?:analysts?|researchers?|experts?|academics?|professors?|marshal|warlord|embass(?:y|ies)|courts?|tribunals?|analystes?|chercheu(?:rs?|ses?)|universitaires?|professeure?s?|maréchal|ambassades?|tribunal|tribunaux)$/;

/** "An analyst based in Dakar", "an expert in military matters based in Dakar", "the government sits in Port Sudan": who has an office where a verb says that they are. */
function isSeat({ chunks, items }: Parse, at: number): boolean {
  const group = chunks[at - 1]?.group;
  if (!group || !SITTING.test(items[group.verb]!.low)) return false;
  let head = at - 2;
  while (chunks[head]?.kind === 'noun' && chunks[head]!.prep !== '') head--;
  const people = chunks[head];
  if (people?.kind !== 'noun') return false;
  return isRuler(items[people.b]!) || isRuler(items[people.a]!);
}

const SITTING = /^(?:based?|basée?s?|sits?|sat|seated|resides?|residing|installée?s?|siège(?:nt)?|siégeait)$/;

/** "La mission, décidée à New York": where something was only talked over, voted or signed. */
function isSettled({ chunks, items }: Parse, at: number): boolean {
  const group = chunks[at - 1]?.group;
  return group != null && SETTLED.test(items[group.verb]!.low);
}

const SETTLED =
  /^(?:decided|adopted|voted|signed|negotiated|mandated|approved|ratified|brokered|décidée?s?|adoptée?s?|votée?s?|signée?s?|négociée?s?|mandatée?s?|ratifiée?s?)$/;

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

/** "Baliata, a village on the road to Dori": where a road leads on which another place lies. */
function onItsRoad({ chunks, items }: Parse, at: number): boolean {
  const road = chunks[at - 1];
  const told = chunks[at - 2];
  if (!/^(?:to|towards?|for|de|d'|vers)$/.test(chunks[at]!.prep) || road?.kind !== 'noun' || told?.kind !== 'noun')
    return false;
  if (!ROAD.test(items[road.b]!.low) || !/^(?:on|along|sur)$/.test(road.prep)) return false;
  return VILLAGE.test(items[told.b]!.low) && chunks[at - 3]?.sign === ',';
}

const ROAD = /^(?:road|highway|axis|way|track|route|axe|piste)$/;
const VILLAGE = /^(?:village|town|place|locality|hamlet|settlement|city|localité|ville|bourg|bourgade|hameau|commune)$/;

/** "Soldiers from Fort Bragg are training": where people who are told of elsewhere come from. */
function fromHome(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const head = chunks[at - 1];
  if (chunks[at]!.prep !== 'from' || head?.kind !== 'noun' || head.prep !== '') return false;
  return items.slice(head.a, head.b + 1).some((item) => is(item, 'force'));
}

/** "Trois chasseurs du 1er régiment de Metz", "men from a regiment in Metz": the town that a regiment has its home in. */
function ofRegiment({ chunks, items }: Parse, at: number): boolean {
  const home = IN.has(chunks[at]!.prep) && chunks[at - 1]?.prep === 'from';
  for (let i = at; i > 0 && (OF.has(chunks[i]!.prep) || (home && i === at)); i--) {
    const head = chunks[i - 1]!;
    if (head.kind !== 'noun') return false;
    if (items.slice(head.a, head.b + 1).some((item) => REGIMENT.test(item.low))) return true;
  }
  return false;
}

/** "Comme jadis à Kandahar", "as once in Gao": where it was so long before what is told. */
export function isBygone({ chunks, items }: Parse, at: number): boolean {
  const { a, prep } = chunks[at]!;
  const [like, once] = items.slice(Math.max(0, a - 3), a - 1);
  return /^(?:à|au|aux|en|in|at)$/.test(prep) && /^(?:comme|as)$/.test(like?.low ?? '') && BYGONE.test(once?.low ?? '');
}

const BYGONE = /^(?:jadis|naguère|autrefois|once|formerly)$/;
