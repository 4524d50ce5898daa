import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { type Draft, placeIn, type Scene } from './scene.ts';
import { draft, OF, site } from './withdrawal-parts.ts';

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

/** "Après Gossi et Ménaka, les soldats ont quitté Gao": the places that a withdrawal is said to come after. */
export function seriesDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(({ layer }) => layer === 'withdrawals')) return [];
  const { chunks, items } = scene.parse;
  const at = chunks.findIndex(({ kind, prep }) => kind === 'noun' && /^(?:after|après)$/.test(prep));
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
  if (!main) return [];
  const { rule, action, force } = main;
  const read = draft(action, at, { force: force ?? '', own: [town] }, 0.6);
  return read ? [{ ...read, rule, status: 'reported', undated: true }] : [];
}
