import type { Parse } from './chunk.ts';
import { createDraft } from './draft.ts';
import { type Draft, namesTown, type Scene } from './scene.ts';

/** A clause without a verb that tells of others the same as the one before it. */
interface Others {
  /** The chunk that stands for them. */
  at: number;
  /** Where they were, and where they went. */
  town: number;
  goal: number;
}

const STANDING = /^(?:those|that|ceux|celles?|celui)$/;
const WITHIN = /^(?:of|at|in|from|de|d'|du|des|à|au)$/;
const GOAL = /^(?:on|onto|to|into|towards?|sur|vers|à|au)$/;

/** "Fell back on Gao, those of Ménaka on Kidal", "celle de Ménaka, sur Kidal": the clause about others after the verb at a chunk; null for none. */
export function othersAfter(parse: Parse, verb: number): Others | null {
  const { chunks, items } = parse;
  for (let at = verb + 2; at + 2 < chunks.length; at++) {
    const { kind, prep, and, b } = chunks[at]!;
    if (chunks[at - 1]!.kind === 'verb') return null;
    if (kind !== 'noun' || prep !== '' || !STANDING.test(items[b]!.low)) continue;
    if (!and && !/^[,;]$/.test(chunks[at - 1]!.sign)) continue;
    const town = chunks[at + 1]!;
    const goal = goalAfter(parse, at + 2);
    if (town.kind !== 'noun' || !WITHIN.test(town.prep) || goal < 0) return null;
    return { at, town: at + 1, goal };
  }
  return null;
}

/** Whether a clause about others than those of a verb begins at a chunk. */
export const opensOthers = (parse: Parse, verb: number, at: number): boolean =>
  STANDING.test(parse.items[parse.chunks[at]!.b]!.low) && othersAfter(parse, verb)?.at === at;

/** The goal at a chunk, or after a comma or an aside that it begins; -1 for none. */
function goalAfter({ chunks, items }: Parse, from: number): number {
  const aside = /^(?:where|which|où|qui)$/.test(chunks[from + 1]?.sign ?? '');
  const end = aside ? chunks.findIndex(({ sign }, i) => i > from + 1 && sign === ',') : from;
  const goal = chunks[end]?.sign === ',' ? end + 1 : end;
  const named = chunks[goal];
  if (named?.kind !== 'noun' || !GOAL.test(named.prep) || items[named.b]!.kind !== 'place') return -1;
  return chunks[goal + 1]?.kind === 'verb' ? -1 : goal;
}

/** Withdrawals that such clauses tell of. */
export function othersDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const more: Draft[] = [];
  for (const { rule, layer, action, phase, force, at, status } of drafts) {
    if (layer !== 'withdrawals' || scene.parse.chunks[at]!.kind !== 'verb') continue;
    const others = othersAfter(scene.parse, at);
    if (!others || !namesTown(scene, others.town)) continue;
    const where = { own: [others.town], origin: true };
    const read = { layer, action, phase, force, status, where, destination: others.goal, at: others.at };
    more.push(createDraft(rule, { ...read, confidence: 0.6 }));
  }
  return more;
}
