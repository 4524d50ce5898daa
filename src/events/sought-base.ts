import { OF } from './clause-sign.ts';
import { is } from './phrase.ts';
import { holds, type Scene } from './scene.ts';

/** Verbs of those who want, plan or promise what is not there yet. */
const SEEKING =
  /^(?:want(?:s|ed)?|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|promis(?:e|es|ed|ing)|plan(?:s|ned|ning)?|propos(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|envisag(?:e|es|ed|ing|eait|ent)|consider(?:s|ed|ing)?|call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|réclam(?:e|ent|é|ait|aient)|demand(?:e|ent|é|ait|aient)|promet(?:tent)?|promis|promettait|propos(?:e|ent|é|ait)|annonc(?:e|ent|é)|annonçait|souhait(?:e|ent|é|ait)|veut|veulent|voulait|prévoi(?:t|ent)|prévu|préconis(?:e|ent|é)|exig(?:e|ent|é))$/;
const FOR = /^(?:|for|de|d'|des|sur)$/;
const OWN = /^(?:the|le|la|les|l'|this|that|ce|cette|ces)$/;

/**
 * "Promised a new camp in Gossi", "réclame une base à Gossi": whether the place at a chunk is that of soldiers or a base
 * that somebody only wants, plans or promises.
 */
export function isSought(scene: Scene, place: number): boolean {
  const { chunks, items } = scene.parse;
  let site = place - 1;
  while (
    chunks[site]?.kind === 'noun' ? chunks[site + 1]!.joined || OF.has(chunks[site]!.prep) : chunks[site]?.sign === ','
  )
    site--;
  const sought = chunks[site];
  const group = chunks[site - 1]?.group;
  if (sought?.kind !== 'noun' || !group || group.negated || !FOR.test(sought.prep)) return false;
  if (!(holds(scene, site, 'strongbase') || holds(scene, site, 'force'))) return false;
  const first = items[sought.a]!;
  if (OWN.test(first.low) || is(first, 'possessive') || is(first, 'no')) return false;
  return SEEKING.test(items[group.verb]!.low);
}
