import { type Reading, roles } from './attack-parts.ts';
import { frameOf } from './frame.ts';
import { isArmedGroup, placeIn, type Scene, at as who } from './scene.ts';

const BACK = /^(?:come|return|revenir|retourner)$/;
const GOAL = /^(?:to|in|into|at|dans|à|au|aux|sur)$/;
const THERE = /^(?:village|town|city|hamlet|camp|base|post|scene|ville|localité|hameau|poste|lieux)$/;

/** "The gunmen came back to the village on Saturday", "les assaillants sont revenus lundi à Gao": attackers who strike again, on a day of its own. */
export function returnVerb(scene: Scene, at: number, lemma: string): Reading {
  const { chunks, items } = scene.parse;
  const { form, negated, mood } = chunks[at]!.group!;
  if (!BACK.test(lemma) || form !== 'finite' || negated || mood !== 'fact') return null;
  const { agent, adjuncts, patients } = frameOf(scene.parse, at);
  const actor = who(scene, agent);
  if (!actor || !(actor.role === 'armed' || isArmedGroup(actor)) || !onDay(scene, at)) return null;
  const goal = [...patients, ...adjuncts].find(
    (one) => one > at && GOAL.test(chunks[one]!.prep) && (isTown(scene, one) || THERE.test(items[chunks[one]!.b]!.low)),
  );
  if (goal === undefined) return null;
  return {
    layer: 'attacks',
    action: 'raid',
    at,
    where: { own: isTown(scene, goal) ? [goal] : [] },
    ...roles(scene, actor, null),
    confidence: 0.55,
  };
}

const isTown = (scene: Scene, chunk: number): boolean => {
  const kind = placeIn(scene, chunk)?.kind;
  return kind === 'settlement' || kind === 'site';
};

/** Whether the clause of a verb gives a day after it or opens with one. */
function onDay({ parse: { chunks } }: Scene, at: number): boolean {
  for (let i = at + 1; i < chunks.length && chunks[i]!.kind !== 'verb' && chunks[i]!.kind !== 'break'; i++)
    if (chunks[i]!.kind === 'date') return true;
  return chunks[0]!.kind === 'date';
}
