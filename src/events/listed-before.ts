import type { Draft, Scene } from './scene.ts';
import { namesTown } from './scene.ts';

/**
 * "Gossi le 12 mai, Gao le 17 : autant de garnisons assaillies": an attack that a colon sets after a row of towns and
 * days happened in the first of them on its day, and then in the others. Any other draft as it is.
 */
export function withListBefore(scene: Scene, draft: Draft): Draft {
  const { chunks, items } = scene.parse;
  const colon = chunks.findIndex(({ sign }) => sign === ':');
  if (draft.layer !== 'attacks' || colon < 3 || draft.at < colon || (draft.where.own?.length ?? 0) > 0) return draft;
  const row = chunks.slice(0, colon);
  const day = row[1]!.kind === 'date' ? items[row[1]!.a]!.date : null;
  const only = row.every(
    ({ kind, sign }, at) => kind === 'date' || sign === ',' || (kind === 'noun' && namesTown(scene, at)),
  );
  if (!day || !only || row.filter(({ kind }) => kind === 'date').length < 2) return draft;
  return { ...draft, generic: false, where: { own: [0], only: true }, day };
}
