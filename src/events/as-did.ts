import { createDraft } from './draft.ts';
import { oneOf } from './elided.ts';
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

/**
 * "Was left in May, as was Kidal", "lost its garrison, as did Kidal in June", "as it had Kidal and Gao", "comme elle l'avait
 * fait de Kidal", "as at Kidal": what was told of one place is said of others.
 */
export function asDidDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { chunks } = scene.parse;
  const more: Draft[] = [];
  const going = drafts.filter((one) => one.layer !== 'attacks' && one.phase !== 'present');
  if (going.length === 0) return more;
  for (let at = 0; at < chunks.length; at++) {
    const towns = likened(scene, at);
    if (towns.length === 0) continue;
    const told = going.findLast((one) => one.at < at) ?? going.find((one) => one.at !== at);
    if (!told) continue;
    const { layer, action, phase, force } = told;
    for (const town of towns) {
      if (drafts.some((one) => one.at === town)) continue;
      const where = { own: [town], origin: true };
      const draft = createDraft('continuation', { layer, action, phase, at: town, where, force, confidence: 0.55 });
      if (hasOwnDay(scene, town)) more.push(draft);
      else more.push({ ...draft, undated: true, status: 'reported' });
    }
  }
  return more;
}

/** Whether a day follows a town right away. */
const hasOwnDay = ({ parse: { chunks } }: Scene, town: number): boolean => chunks[town + 1]?.kind === 'date';

/** The towns that a chunk says to be like what the sentence tells of: its own and those of its list. */
function likened(scene: Scene, at: number): number[] {
  const { chunks, items } = scene.parse;
  const { kind, a, prep } = chunks[at]!;
  if (kind !== 'noun') return [];
  if (/^(?:at|in|à|pour)$/.test(prep) && /^(?:as|like|comme)$/.test(items[a - 2]?.low ?? ''))
    return listFrom(scene, at);
  const sign = chunks[at - 1];
  const verb = sign?.kind === 'verb' ? sign : null;
  const as = verb ? chunks[at - 2] : sign;
  const stands = verb ? items[verb.group!.verb]! : items[(as?.b ?? -2) + 1];
  if (as?.sign === 'as' && STANDS_FOR.test(stands?.low ?? '')) return namesSpot(scene, at) ? [at] : [];
  return likenedTo(scene, at);
}

/** "As it had Kidal", "as it did Kidal", "comme elle l'avait fait de Kidal": the towns that follow such a verb. */
function likenedTo(scene: Scene, at: number): number[] {
  const { chunks, items } = scene.parse;
  const before = chunks[at - 1];
  const verb = before?.kind === 'verb' ? at - 1 : -1;
  const subject = verb < 0 ? at - 1 : at - 2;
  const who = chunks[subject];
  if (who?.kind !== 'noun') return [];
  const did = verb < 0 ? items[chunks[at]!.a - 1] : items[before!.group!.verb];
  const as = chunks[subject - 1]?.sign === 'as' || items[who.a - 1]?.low === 'as';
  if (as && /^(?:had|did|has|have)$/.test(did?.low ?? '') && chunks[at]!.prep === '') return listFrom(scene, at);
  const like = who.prep === 'comme' || items[who.a - 1]?.low === 'comme';
  return like && did?.low === 'fait' && /^(?:de|d'|du|à|pour|avec)$/.test(chunks[at]!.prep) ? listFrom(scene, at) : [];
}

/** A town and those listed with it. */
function listFrom(scene: Scene, at: number): number[] {
  const towns: number[] = [];
  for (let i = at; i < scene.parse.chunks.length; i++) {
    const { kind, sign, joined } = scene.parse.chunks[i]!;
    if (kind === 'break' && sign === ',') continue;
    if (kind !== 'noun' || (i > at && !joined) || !namesSpot(scene, i)) break;
    towns.push(i);
  }
  return towns;
}

function namesSpot(scene: Scene, at: number): boolean {
  const place = placeIn(scene, at);
  return place !== null && isExact(place);
}
