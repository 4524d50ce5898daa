import { isTroops } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { INSIDE } from './place-preposition.ts';
import { holds, namesTown, ownerOf, placeIn, type Scene, at as who } from './scene.ts';
import { last, whoseSite } from './withdrawal-parts.ts';

/** "Were stationed in Gao until May, when they left": the town of which a stay is told that ends with this; -1 for none. */
export function untilThen(scene: Scene, at: number): number {
  const { chunks, items } = scene.parse;
  const sign = chunks.findLastIndex((one, i) => i < at && one.kind === 'break' && /^(?:when|laquelle)$/.test(one.sign));
  if (sign < 1 || chunks.slice(sign, at).some(({ kind }) => kind === 'verb')) return -1;
  const day = chunks.slice(0, sign).findLastIndex(({ kind }) => kind === 'date');
  if (day < 1 || items[chunks[day]!.a]!.date?.rule !== 'until') return -1;
  return namesTown(scene, day - 1) ? day - 1 : -1;
}

/** "The garrison of Gao", "Gao, whose garrison": the chunk of the town that soldiers are told by; -1 for none. */
export function garrisonAt(scene: Scene, chunk: number): number {
  if (chunk < 0 || !GARRISON.test(last(scene, chunk))) return -1;
  const next = scene.parse.chunks[chunk + 1];
  const named = next?.kind === 'noun' && /^(?:of|in|at|de|d'|à)$/.test(next.prep) ? chunk + 1 : whoseSite(scene, chunk);
  return namesTown(scene, named) ? named : -1;
}

/** "Gossi fell because its garrison had gone": the town that a garrison is told to be of by a possessive after a subordinator; -1 for none. */
export function ownGarrison(scene: Scene, chunk: number): number {
  const { parse } = scene;
  const { chunks, items } = parse;
  const sign = chunks[chunk - 1];
  if (chunk < 1 || !GARRISON.test(last(scene, chunk)) || !OWN.test(items[chunks[chunk]!.a]!.low)) return -1;
  if (sign!.kind !== 'break' || sign!.sign === ';') return -1;
  const verb = chunks.findLastIndex(({ group }, i) => i < chunk && group?.form === 'finite');
  if (verb < 0) return -1;
  const { agent, patients } = frameOf(parse, verb);
  const town = chunks[verb]!.group!.passive ? (patients[0] ?? -1) : agent;
  return town < chunk && namesTown(scene, town) ? town : -1;
}

const OWN = /^(?:its|sa)$/;

const GARRISON = /^(?:garrison|detachment|company|battalion|unit|garnison|détachement|compagnie|bataillon|unité)s?$/;

/** "The detachment left", "la garnison s'est repliée": people that a word of a post stands for; empty for others. */
export function garrisonOf(scene: Scene, chunk: number): string {
  const named = chunk < 0 ? null : who(scene, chunk);
  if (named?.role !== 'base' || named.code !== '' || !MANNED.test(last(scene, chunk))) return '';
  if (holds(scene, chunk, 'armed') || holds(scene, chunk + 1, 'armed')) return '';
  return ownerOf(scene, chunk) || scene.topic || named.words;
}

const MANNED = /^(?:détachement|garnison|detachment|garrison)s?$/;

/** "Gao's police drove away": the people of a phrase that says by a possessive in which town they are; empty for none. */
export function townspeople(scene: Scene, chunk: number): string {
  const phrase = scene.parse.chunks[chunk];
  if (!phrase || !isTroops(scene, chunk)) return '';
  const { items } = scene.parse;
  for (let i = phrase.a; i < phrase.b; i++) {
    const { mention } = items[i]!;
    if (mention?.usage !== 'literal' || items[i + 1]!.low !== "'s") continue;
    const place = scene.place(mention.placeId);
    if (place && isExact(place)) return scene.text.slice(items[i + 2]?.start, items[phrase.b]!.end);
  }
  return '';
}

/** "Le contingent allemand de Gao", "le détachement de liaison de Gao": the town that French soldiers are "of". */
export function ofTown(scene: Scene, chunk: number): number[] {
  const { language, chunks } = scene.parse;
  const of = (at: number): boolean => chunks[at]?.kind === 'noun' && OF.has(chunks[at]!.prep);
  if (language !== 'fr' || !of(chunk + 1) || !(isTroops(scene, chunk) || GARRISON.test(last(scene, chunk)))) return [];
  if (namesTown(scene, chunk + 1)) return [chunk + 1];
  const kind = chunks[chunk + 1]!;
  return kind.a === kind.b && /^d[e']$/.test(kind.prep) && of(chunk + 2) && namesTown(scene, chunk + 2)
    ? [chunk + 2]
    : [];
}

/** "In Bangassou, the soldiers were flown home": the place that a sentence opens with. */
export function frontOf(scene: Scene, at: number): number[] {
  const first = scene.parse.chunks[0]!;
  const opens = first.kind === 'noun' && /^(?:in|at|à)$/.test(first.prep) && at > 0;
  if (opens && scene.parse.chunks[1]?.sign === ',' && namesTown(scene, 0)) return [0];
  const stayed = stayedAt(scene);
  return stayed >= 0 && stayed < at ? [stayed] : [];
}

/** "After nine years in Gao, the Germans", "après neuf ans passés à Gao,": the town of a stay that a sentence opens with; -1 for none. */
export function stayedAt(scene: Scene): number {
  const { chunks, items } = scene.parse;
  const first = chunks[0]!.kind === 'break' ? 1 : 0;
  const years = chunks[first];
  if (years?.kind !== 'noun' || !LASTING.test(items[years.b]!.low)) return -1;
  if (!/^(?:after|après)$/.test(years.prep || chunks[0]!.sign)) return -1;
  const town = chunks[first + 1]?.group?.form === 'participle' ? first + 2 : first + 1;
  const at = chunks[town];
  if (at?.kind !== 'noun' || !/^(?:in|at|à)$/.test(at.prep) || chunks[town + 1]?.sign !== ',') return -1;
  return namesTown(scene, town) ? town : -1;
}

const LASTING = /^(?:years?|months?|weeks?|decade|ans|années?|mois|semaines?|décennie)$/;

/** "A retiré ses soldats du Mali", "une partie de leurs avions de Syrie": where people are taken from by those who sent them. */
export function takenFrom({ parse, place }: Scene, verb: number, moved: number): number[] {
  const { chunks, items, language } = parse;
  let whose = moved;
  while (chunks[whose + 1]?.kind === 'noun' && OF.has(chunks[whose + 1]!.prep) && !named(whose + 1)) whose++;
  const from = whose + 1;
  if (language !== 'fr' || whose < verb || !is(items[chunks[whose]!.a], 'possessive')) return [];
  return chunks[from]?.kind === 'noun' && OF.has(chunks[from]!.prep) && named(from) ? [from] : [];

  function named(at: number): boolean {
    const { mention } = items[chunks[at]!.b]!;
    return mention !== null && place(mention.placeId) !== null;
  }
}

/** "Sent 50 commandos to Gao, but had to take them home": the town that the troops had been sent to for whom a pronoun stands. */
export function sentBefore(scene: Scene, verb: number, moved: number): number[] {
  const { chunks, tags } = scene.parse;
  const { a, b } = chunks[moved]!;
  if (a !== b || tags[a] !== 'pronoun') return [];
  const sent = chunks.findLastIndex(
    ({ kind }, i) => kind === 'verb' && i < verb && cuesOf(scene.parse, i).some((cue) => cue.class === 'deploy'),
  );
  if (sent < 0) return [];
  const { agent, patients, adjuncts } = frameOf(scene.parse, sent);
  if (agent < 0 || frameOf(scene.parse, verb).agent !== agent || !isTroops(scene, patients[0] ?? -1)) return [];
  const goal = adjuncts.find(
    (one) => one > sent && one < verb && /^(?:to|in|into|à|au|en)$/.test(chunks[one]!.prep) && placeIn(scene, one),
  );
  return goal === undefined ? [] : [goal];
}

const STAYING = new Set(['stay', 'station', 'be']);

/** "Remain in Kidal and are to fly home in May", "sont basés à Kidal et partiront": towns in which the clause before says that those are who go. */
export function stayingAt(scene: Scene, at: number): number[] {
  const { chunks } = scene.parse;
  const stay = chunks.findLastIndex(({ kind }, i) => i < at && kind !== 'noun' && kind !== 'date');
  const group = chunks[stay]?.group;
  if (!chunks[at]!.and || group?.form !== 'finite' || group.negated) return [];
  if (!cuesOf(scene.parse, stay).some((cue) => STAYING.has(cue.class))) return [];
  const towns = chunks.slice(stay + 1, at).map((_, i) => stay + 1 + i);
  return towns.filter((one) => INSIDE.has(chunks[one]!.prep) && namesTown(scene, one));
}

/** "The troops at Gubio have been pulled back": where those who are moved stood. */
export function standingAt(scene: Scene, moved: number): number[] {
  const next = scene.parse.chunks[moved + 1];
  return next?.kind === 'noun' && /^(?:in|at|à|dans)$/.test(next.prep) && placeIn(scene, moved + 1) ? [moved + 1] : [];
}
