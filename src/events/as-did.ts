import { oneOf } from './base-parts.ts';
import { isExact } from './nearness.ts';
import { type Draft, placeIn, type Scene } from './scene.ts';

/** "That of Gao is active, as is the one in Kidal", "..., de même que celle de Kidal": another of the kind that was told. */
export function anotherDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { chunks } = scene.parse;
  const more: Draft[] = [];
  for (let at = 2; at + 1 < chunks.length; at++) {
    const { kind, prep, joined, and } = chunks[at]!;
    const as = chunks[at - 1]!.kind === 'verb' && chunks[at - 2]!.sign === 'as';
    if (kind !== 'noun' || prep !== '' || !((joined && and) || as) || !oneOf(scene, at)) continue;
    const place = /^(?:of|in|at|de|d'|du|à)$/.test(chunks[at + 1]!.prep) ? placeIn(scene, at + 1) : null;
    const hit = drafts.findLast(
      (one) => one.at < at && /^(?:attack|seizure)-noun$/.test(one.rule) && sameNumber(scene, one.at, at),
    );
    const told = hit ?? drafts.findLast((one) => one.at < at && one.layer !== 'attacks');
    if (!told || !place || !isExact(place)) continue;
    if (!hit && /^(?:verb|date)$/.test(chunks[at + 2]?.kind ?? '')) continue;
    const { also: _, ...same } = told;
    more.push({ ...same, at, where: { own: [at + 1], origin: true } });
  }
  return more;
}

/** "L'attaque … et celle": whether a word that stands for another has its gender and number. */
function sameNumber({ parse: { chunks, items } }: Scene, told: number, at: number): boolean {
  const plural = /^(?:celles|ceux|those|ones)$/.test(items[chunks[at]!.b]!.low);
  const first = items[chunks[told]!.a]!.low;
  if (/^(?:le|un|du)$/.test(first) && /^celles?$/.test(items[chunks[at]!.b]!.low)) return false;
  return chunks[told]!.b >= chunks[told]!.a && plural === /^(?:les|des|the \w+s)$/.test(first);
}

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
