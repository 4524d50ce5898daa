import { OF } from './clause-sign.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { type Draft, placeIn, type Scene } from './scene.ts';
import { standingOf } from './status.ts';
import { draft, site } from './withdrawal-parts.ts';

/** The chunk of the town that a phrase names as such or as that of a base ("the camp at Ber"); -1 for none. */
function townOf(scene: Scene, chunk: number): number {
  const place = placeIn(scene, chunk);
  if (place) return isExact(place) ? chunk : -1;
  const next = scene.parse.chunks[chunk + 1];
  if (!site(scene, chunk) || next?.kind !== 'noun' || !(OF.has(next.prep) || /^(?:in|at|à)$/.test(next.prep)))
    return -1;
  const inside = placeIn(scene, chunk + 1);
  return inside && isExact(inside) ? chunk + 1 : -1;
}

/** Rules that tell of a base or a town that is given up. */
const GIVEN_UP = new Set(['transfer-verb', 'pass-verb', 'close-verb', 'leave-verb', 'depart-verb', 'site-noun']);

/** "La base de Ber a été fermée, suivie de celle de Goundam": places of which the same is told by "followed by". */
export function followedDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { chunks, items } = scene.parse;
  const more: Draft[] = [];
  for (let at = 1; at < chunks.length; at++) {
    const { kind, group } = chunks[at]!;
    if (kind !== 'verb' || !/^(?:suivie?s?|followed)$/.test(items[group!.verb]!.low)) continue;
    const by = /^(?:de|d'|du|des|par|by)$/.test(items[group!.last + 1]?.low ?? '');
    if (group!.form !== 'participle' && !(by && group!.verb === chunks[at]!.a)) continue;
    let next = at + 1;
    while (chunks[next]?.kind === 'date') next++;
    const named = chunks[next];
    if (named?.kind !== 'noun' || !/^(?:de|d'|du|des|par|by)$/.test(named.prep)) continue;
    const town = townOf(scene, next);
    const main = drafts.findLast((one) => one.at < at && one.layer !== 'attacks' && one.phase !== 'present');
    if (town < 0 || !main) continue;
    const { rule, layer, action, phase, force, confidence } = main;
    const { status } = standingOf(scene.parse, main.at, scene.place);
    const draft: Draft = {
      rule,
      layer,
      action,
      at,
      where: { own: [town], origin: true },
      confidence: confidence * 0.9,
    };
    more.push({ ...draft, ...(phase ? { phase } : {}), ...(force ? { force } : {}), status: main.status ?? status });
  }
  return more;
}

/** "Après Gossi et Ménaka, les soldats ont quitté Gao": the places that a withdrawal is said to come after. */
export function seriesDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const ranked = drafts.find(({ rule }) => rule === 'site-verb');
  if (!ranked && !drafts.some(({ layer }) => layer === 'withdrawals')) return [];
  const { chunks, items } = scene.parse;
  const at = chunks.findIndex(({ kind, prep }) => kind === 'noun' && /^(?:after|following|après)$/.test(prep));
  if (at < 0 || (at > 0 && chunks[at - 1]!.sign !== ',')) return [];
  const town = townOf(scene, at);
  if (town < 0 || items.slice(chunks[at]!.a, chunks[town]!.b + 1).some((item) => is(item, 'displaced'))) return [];
  const end = chunks.findIndex((chunk, i) => i > town && chunk.kind !== 'noun' && chunk.sign !== ',');
  if (chunks[end]?.kind === 'verb' && !chunks.slice(town, end).some((one) => one.sign === ',')) return [];
  const main = drafts.find(
    (one) =>
      one.layer === 'withdrawals' &&
      GIVEN_UP.has(one.rule) &&
      one.at !== at &&
      !one.where.own?.includes(town) &&
      !scene.parse.chunks[one.at]!.group?.negated,
  );
  if (!main && ranked && items.some((item) => is(item, 'ordinal')))
    return [{ ...ranked, at, where: { own: [town] }, status: 'reported', undated: true, confidence: 0.6 }];
  if (!main) return [];
  const { rule, action, force } = main;
  const read = draft(action, at, { force: force ?? '', own: [town] }, 0.6);
  return read ? [{ ...read, rule, status: 'reported', undated: true }] : [];
}
