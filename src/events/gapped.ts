import { isTroops } from './base-parts.ts';
import { createDraft } from './draft.ts';
import { oneOf } from './elided.ts';
import { kindOfForce } from './forces.ts';
import { isNational } from './host.ts';
import { isExact } from './nearness.ts';
import { type Draft, placeIn, type Scene, at as who } from './scene.ts';

const WITHIN = /^(?:|in|at|from|to|\u00e0|au|de|d')$/;

/**
 * "The Zambians have a battalion in Birao, the Mauritanians in Bambari": what the clause before says of one force is
 * said of another, at its own place, by a clause without a verb.
 */
export function gappedDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { chunks } = scene.parse;
  const more: Draft[] = [];
  if (drafts.every(({ layer }) => layer === 'attacks')) return more;
  for (let at = 2; at + 1 < chunks.length; at++) {
    const people = chunks[at]!;
    const comma = chunks[at - 1]!.sign === ';' && chunks[at + 1]!.sign === ',' ? 1 : 0;
    const spot = at + 1 + comma;
    const place = chunks[spot];
    if (!place) break;
    const sign = chunks[at - 1]!;
    const opened = sign.sign === ',' || sign.sign === ';' || people.and;
    if (people.kind !== 'noun' || people.prep !== '' || !opened || place.kind !== 'noun' || !WITHIN.test(place.prep))
      continue;
    const where = placeIn(scene, spot);
    if (!where || !isExact(where) || placeIn(scene, at) || oneOf(scene, at) || !gapEnds(scene, spot + 1)) continue;
    const told = drafts.findLast((one) => one.at < at && one.layer !== 'attacks');
    const force = isTroops(scene, at) || isOne(scene, at) ? codeOf(scene, at) : '';
    if (!told || force === '' || force === told.force || kindOfForce(force) === 'armed') continue;
    const { layer, action, phase, status } = told;
    if (place.prep === 'to' && told.phase !== 'opened') continue;
    if (told.where.own?.includes(spot) || drafts.some((one) => one.at === at)) continue;
    const hint = { own: [spot], origin: true };
    more.push(createDraft('gapped', { layer, action, phase, at, where: hint, force, status, confidence: 0.55 }));
  }
  return more;
}

/** The force that a phrase names; of "the army", its words. */
function codeOf(scene: Scene, at: number): string {
  const { code, bare, words } = who(scene, at)!;
  return code === '' && bare && isNational(words) ? words : code;
}

/** "A Ghanaian one". */
function isOne(scene: Scene, chunk: number): boolean {
  const { items, chunks } = scene.parse;
  return /^(?:one|ones|unit|battalion|autre|autres)$/.test(items[chunks[chunk]!.b]!.low);
}

/** Whether a clause is over after its place: a sign or nothing follows, or another place or day. */
function gapEnds(scene: Scene, after: number): boolean {
  const next = scene.parse.chunks[after];
  if (!next) return true;
  if (next.kind === 'break') return /^(?:,|;|:|\(|\u2013|\u2014)$/.test(next.sign);
  if (next.kind !== 'noun' || !next.joined) return false;
  if (placeIn(scene, after) !== null) return WITHIN.test(next.prep);
  const place = scene.parse.chunks[after + 1];
  return next.prep === '' && isTroops(scene, after) && place?.kind === 'noun' && WITHIN.test(place.prep);
}
