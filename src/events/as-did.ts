import { isExact } from './nearness.ts';
import { type Draft, placeIn, type Scene } from './scene.ts';

const STANDS_FOR = /^(?:did|had|was|were|has|have|will|would)$/;

/** "Was left in May, as was Kidal", "lost its garrison, as did Kidal in June": what was told of one place is said of another. */
export function asDidDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { chunks, items } = scene.parse;
  const more: Draft[] = [];
  for (let at = 2; at < chunks.length; at++) {
    const sign = chunks[at - 1]!;
    const verb = sign.kind === 'verb' ? sign : null;
    const as = verb ? chunks[at - 2]! : sign;
    const stands = verb ? items[verb.group!.verb]! : items[as.b + 1];
    if (as.sign !== 'as' || chunks[at]!.kind !== 'noun' || !STANDS_FOR.test(stands?.low ?? '')) continue;
    const place = placeIn(scene, at);
    const told = drafts.findLast((one) => one.at < at && one.layer !== 'attacks' && one.phase !== 'present');
    if (!told || !place || !isExact(place) || drafts.some((one) => one.at === at)) continue;
    const { layer, action, phase, force } = told;
    const draft: Draft = {
      rule: 'continuation',
      layer,
      action,
      at,
      where: { own: [at], origin: true },
      confidence: 0.55,
    };
    if (phase) draft.phase = phase;
    if (force) draft.force = force;
    more.push(draft);
  }
  return more;
}
