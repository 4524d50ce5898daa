import { isTroops, noLonger } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { holds, namesTown, placeIn, type Scene, at as who } from './scene.ts';
import { draft, GARRISON, last, military, type Reading } from './withdrawal-parts.ts';
import { noneLeft } from './withdrawal-signs.ts';

/** "Plus aucun soldat n'est présent à Gao": none is there any more. */
export function nonePresent(scene: Scene, at: number, lemma: string): Reading {
  const { agent, patients } = frameOf(scene.parse, at);
  const people = agent >= 0 ? agent : (patients[0] ?? -1);
  const first = people < 0 ? -1 : scene.parse.chunks[people]!.a;
  const more = [first - 1, first].some((i) => scene.parse.items[i]?.low === 'plus');
  return more && scene.parse.chunks[at]!.kind === 'verb' ? noneLeft(scene, at, lemma) : null;
}

const HOUSING = /^(?:avoir|compter|abriter|héberger|accueillir|posséder|garder|conserver|have|host|house|keep)$/;

/** "Gao n'a plus de garnison", "Niamey has no more French soldiers": a town, or a base there, that has none any more. */
export function hasNone(scene: Scene, at: number, lemma: string): Reading {
  const { chunks, items } = scene.parse;
  const { group } = chunks[at]!;
  if (!HOUSING.test(lemma) || group!.form !== 'finite' || group!.passive || group!.mood !== 'fact') return null;
  const { agent, patients } = frameOf(scene.parse, at);
  const site = agent >= 0 && agent < at && holds(scene, agent, 'strongbase') && namesTown(scene, agent + 1);
  const town = site ? agent + 1 : agent;
  const people = patients.find((one) => one > at && (isTroops(scene, one) || GARRISON.test(last(scene, one))));
  if (people === undefined || agent > at || !namesTown(scene, town)) return null;
  const next = chunks[people + 1];
  // "No more soldiers to feed".
  if (next?.kind === 'verb' || (next?.kind === 'noun' && /^(?:à|to|for|pour)$/.test(next.prep))) return null;
  const { a } = chunks[people]!;
  const noMore = items[a]!.low === 'no' && /^(?:more|longer)$/.test(items[a + 1]?.low ?? '');
  if (!noMore && !(group!.negated && noLonger(scene, at))) return null;
  const force = military(scene, who(scene, people)) || scene.topic;
  if (kindOfForce(force) === 'armed') return null;
  const told = draft('withdrawal', at, { force, own: [town] }, 0.6);
  return told && { ...told, lasting: true, status: 'reported' };
}

const SEEING = /^(?:see|voir)$/;

/** "Koulikoro has not seen an instructor since April", "n'a plus vu un soldat": a town where none has been since. */
export function unseenVerb(scene: Scene, at: number, lemma: string): Reading {
  const { group } = scene.parse.chunks[at]!;
  if (!SEEING.test(lemma) || group!.form !== 'finite' || group!.passive || group!.mood !== 'fact') return null;
  const { agent, patients } = frameOf(scene.parse, at);
  const town = agent < 0 || agent > at ? null : placeIn(scene, agent);
  const people = patients.find((one) => one > at && isTroops(scene, one));
  if (!town || !isExact(town) || people === undefined) return null;
  const since = group!.negated && scene.parse.items.some(({ date }) => date?.rule === 'since');
  if (!since && !noLonger(scene, at)) return null;
  const force = military(scene, who(scene, people));
  if (kindOfForce(force) === 'armed') return null;
  const told = draft('withdrawal', at, { force, own: [agent] }, 0.6);
  return told && { ...told, lasting: true, status: 'reported' };
}
