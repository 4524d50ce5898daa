import type { Who } from './phrase.ts';
import { INSIDE } from './place-preposition.ts';
import { holds, namesTown, type Scene, at as who } from './scene.ts';

/** Verbs of those who have a base: "the camp they held at", "l'emprise dont elle disposait à". */
const HAVING =
  /^(?:ha[sd]|have|hold|holds|held|occup\p{L}+|r[ua]n|runs|keep|keeps|kept|maintain\p{L}*|us(?:e|es|ed)|shar(?:e|es|ed)|man|mans|manned|avai(?:t|ent)|a|ont|eu|ten(?:ait|aient|u)|tient|tiennent|dispos\p{L}+|possédai(?:t|ent)|gardai(?:t|ent)|conservai(?:t|ent)|utilis\p{L}+|installés?|stationnés?|cantonnés?|basés?|stationn\p{L}+|based|stationed|housed|lodged)$/u;

/** The chunk of the subject of a clause about the base at `site`, with or without the town of the base between them; -1 for none. */
function keeperAt(scene: Scene, site: number, behind = false): number {
  const { chunks, items } = scene.parse;
  if (!holds(scene, site, 'strongbase')) return -1;
  let at = site + 1;
  if (behind && INSIDE.has(chunks[at]?.prep ?? '') && namesTown(scene, at)) at++;
  if (/^(?:that|which|where|que|qu'|où|dont)$/.test(chunks[at]?.sign ?? '')) at++;
  const subject = chunks[at];
  if (subject?.kind !== 'noun' || subject.prep !== '' || subject.joined) return -1;
  const verb = chunks[at + 1];
  return verb?.kind === 'verb' && !verb.group!.negated && HAVING.test(items[verb.group!.verb]!.low) ? at : -1;
}

/** "The camp that they held at Tessalit", "la base qu'elle occupait à Gao": the chunk of the town that a clause about a base names; -1 for none. */
export function keptAt(scene: Scene, site: number): number {
  const { chunks } = scene.parse;
  const keeper = keeperAt(scene, site);
  if (keeper < 0) return -1;
  let town = keeper + 2;
  while (chunks[town]?.kind === 'date') town++;
  return chunks[town]?.kind === 'noun' && INSIDE.has(chunks[town]!.prep) && namesTown(scene, town) ? town : -1;
}

/** "The camp that the Danes held at Tessalit", "la base de Gao que la force occupait": who a clause about a base says has it; null for nobody. */
export const keeperOf = (scene: Scene, site: number): Who | null => who(scene, keeperAt(scene, site, true));
