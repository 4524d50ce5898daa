import { isFormer, isOfficer } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { kindOfForce } from './forces.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { type Draft, holds, namesTown, placeIn, type Scene, at as who } from './scene.ts';
import { standingOf } from './status.ts';

/** Words that stand for others of what a clause told: "another at Téra", "most of them in Hann". */
const OTHERS =
  /^(?:one|ones|another|others?|second|third|fourth|rest|remainder|most|some|half|un|une|deux|trois|autres?|seconde?|troisième|reste|plupart|certains|celui|celle|ceux|celles)$/;
const INSIDE = /^(?:in|at|on|near|outside|to|à|au|aux|en|près)$/;

/**
 * "Has a camp in Ansongo, posts in Tessit and a checkpoint at Wabaria", "one of them in Banibangou and another at
 * Téra": what a clause without a verb of its own adds to the base that was told, at a place of its own.
 */
export function besideDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { chunks } = scene.parse;
  const more: Draft[] = [];
  if (!drafts.some(({ layer }) => layer === 'bases')) return more;
  for (let at = 2; at + 1 < chunks.length; at++) {
    if (chunks[at]!.kind !== 'noun' || !isAdded(scene, at)) continue;
    const them = chunks[at + 1]!.kind === 'noun' && OF.has(chunks[at + 1]!.prep) && !placeIn(scene, at + 1);
    const spot = them ? at + 2 : at + 1;
    const place = chunks[spot]?.kind === 'noun' && INSIDE.test(chunks[spot]!.prep) ? placeIn(scene, spot) : null;
    if (!place || !isExact(place) || chunks[spot]!.joined || chunks[spot + 1]?.kind === 'verb') continue;
    const told = drafts.findLast((one) => one.at < at);
    if (told?.layer !== 'bases' || told.where.own?.includes(spot) || drafts.some((one) => one.at === at)) continue;
    if (chunks[spot]!.prep === 'to' && told.phase !== 'opened') continue;
    if (!hasPlaceBetween(scene, told.at, at) || chunks.slice(told.at + 1, at).some(({ kind }) => kind === 'verb'))
      continue;
    const { also: _, destination: __, ...same } = told;
    const { code } = who(scene, at)!;
    const status = told.status ?? standingOf(scene.parse, told.at, scene.place).status;
    const force = kindOfForce(code) === undefined ? told.force : code;
    if (kindOfForce(force) === 'armed') continue;
    more.push({ ...same, ...(force ? { force } : {}), at, status, where: { own: [spot], exact: true } });
  }
  return more;
}

/** Whether a phrase is added to what was told: others of the same, or soldiers or a base of their own. */
function isAdded(scene: Scene, at: number): boolean {
  const { items, chunks, tags } = scene.parse;
  const { a, b, prep, joined, and } = chunks[at]!;
  const opened = joined || and || /^(?:,|;|\(|–|—)$/.test(chunks[at - 1]!.sign);
  if (!opened || !/^(?:|with|after|avec|après|dont|including)$/.test(prep) || placeIn(scene, at)) return false;
  if (items.slice(a, b + 1).some((item) => is(item, 'no')) || isFormer(scene, at) || isOfficer(scene, at)) return false;
  if (holds(scene, at, 'displaced') || holds(scene, at, 'civilian')) return false;
  const { low } = items[b]!;
  return OTHERS.test(low) || tags[b] === 'number' || holds(scene, at, 'strongbase') || holds(scene, at, 'force');
}

/** Whether a town is told between two chunks: where the first ones are. */
function hasPlaceBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.parse.chunks[i]!.kind === 'noun' && namesTown(scene, i)) return true;
  return false;
}
