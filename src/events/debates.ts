import { OF } from './clause-sign.ts';
import { nounCuesOf } from './cue.ts';
import { commands } from './demands.ts';
import { frameOf } from './frame.ts';
import type { Scene } from './scene.ts';

const DEBATE =
  /^(?:debates?|discussions?|questions?|motions?|referendums?|referenda|surveys?|polls?|opinions?|op-ed|petitions?|débats?|référendums?|sondages?|avis|pétitions?|tribune)$/;
const DEBATING =
  /^(?:debate[sd]?|debating|débattr?(?:e|u|ent|ait|aient|re)?|débat|discuss(?:ed|es|ing)?|discut(?:e|é|ent|ait|aient|er))$/;

/** "A debate on the departure of the French", "a débattu du retrait": whether a noun tells what is only talked over. */
export function onlyDebated({ parse }: Scene, at: number): boolean {
  const { chunks, items } = parse;
  const prior = chunks[at - 1];
  const { prep } = chunks[at]!;
  if (prior?.kind === 'noun' && DEBATE.test(items[prior.b]!.low))
    return /^(?:on|about|over|sur)$/.test(prep) || OF.has(prep);
  return prior?.kind === 'verb' && DEBATING.test(items[prior.group!.verb]!.low);
}

const WISH =
  /^(?:souhait(?:e|ent|é|ait|aient)|préfèr(?:e|ent)|préférer(?:ait|aient)|espèr(?:e|ent)|voudr(?:ait|aient)|veu(?:t|lent)|aimer(?:ait|aient))$/;
const FEAR = /^(?:crain(?:t|gnent|gnait|gnaient)|redout(?:e|ent|ait|aient)|fear(?:s|ed|ing)?|dread(?:s|ed)?)$/;

/** "Le député souhaite que la France quitte le Mali", "fear that they leave": whether a verb tells what others wish or fear. */
export function onlyWished(scene: Scene, at: number): boolean {
  const { chunks, items } = scene.parse;
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const { kind, sign, group } = chunks[i]!;
    if (kind === 'break' && !/^(?:,|that|que|qu')$/.test(sign)) return false;
    if (kind !== 'verb') continue;
    const { low } = items[group!.verb]!;
    const that = chunks.slice(i, at).some((one) => /^(?:that|que|qu')$/.test(one.sign));
    if (FEAR.test(low)) return that || scene.parse.language === 'en';
    return that && WISH.test(low) && !commandsTo(scene, i);
  }
  return false;
}

/** Whether those who wish are the ones to decide: a state or its force, no member of parliament. */
function commandsTo(scene: Scene, wish: number): boolean {
  const { agent } = frameOf(scene.parse, wish);
  if (agent < 0) return false;
  const { a, b } = scene.parse.chunks[agent]!;
  return commands(scene, agent) && !scene.parse.items.slice(a, b + 1).some(({ low }) => MEMBER.test(low));
}

const MEMBER =
  /^(?:député|députée|sénateur|sénatrice|élu|maire|opposant|opposante|imam|analyste|expert|chercheur|militant|activiste)s?$/;

const DUTY = /^(?:should|must|ought|doi(?:t|vent)|devrai(?:t|ent)|fau(?:t|drait))$/;

/** "French troops should leave, protesters said": whether those who say what is to be done cannot order it. */
export function onlyAdvised(scene: Scene, at: number): boolean {
  const { chunks, items } = scene.parse;
  const { a, group } = chunks[at]!;
  if (!group || !items.slice(a, group.verb).some(({ low }) => DUTY.test(low))) return false;
  return chunks.some(({ kind, group: said }, i) => {
    if (
      i === at ||
      kind !== 'verb' ||
      !/^(?:said|say|says|saying|told|chanted|argued|scandé|dit|disent|estim(?:e|ent|é))$/.test(items[said!.verb]!.low)
    )
      return false;
    const { agent } = frameOf(scene.parse, i);
    return agent >= 0 && !commandsTo(scene, i);
  });
}

const VERDICT =
  /^(?:mistake|disaster|catastrophe|error|blow|gift|victory|setback|relief|betrayal|tragedy|erreur|faute|cadeau|recul|victoire|soulagement|trahison|tragédie)$/;

const OPPOSING = /^oppos(?:e[sd]?|ing|é(?:e?s?)|ent|ait|aient|èrent)$/;
const SIDING =
  /^(?:is|are|was|were|vote[sd]?|voting|argue[sd]?|arguing|warn(?:s|ed|ing)?|advise[sd]?|spoke|speaks?|est|sont|était|étaient|voté|vote|votent|garde|prononcée?s?|plaid(?:e|é|ent))$/;

/** "Opposes the closure", "warned against a withdrawal", "s'oppose au départ": whether a noun tells what somebody is against. */
export function onlyOpposed({ parse: { chunks, items } }: Scene, at: number): boolean {
  const prior = chunks[at - 1];
  if (!prior || prior.kind === 'break') return false;
  const { low } = items[prior.b]!;
  return OPPOSING.test(low) || (/^(?:against|contre)$/.test(chunks[at]!.prep) && SIDING.test(low));
}

/** "Le départ des Français serait une catastrophe": whether a noun is only weighed for what would come of it. */
export function onlySupposed({ parse: { chunks, items } }: Scene, at: number): boolean {
  const verb = chunks.findIndex(({ kind }, i) => i > at && kind === 'verb');
  const verdict = chunks[verb + 1];
  if (verb < 0 || verdict?.kind !== 'noun') return false;
  const { a, b } = chunks[verb]!;
  const would = items.slice(a, b + 1).some(({ low }) => /^(?:would|could|might|serait|seraient)$/.test(low));
  return would && VERDICT.test(items[verdict.b]!.low);
}

/** Whether a sentence speaks of a departure only to debate it or to say what would come of it. */
export function isOfTalk(scene: Scene): boolean {
  const { parse } = scene;
  return parse.chunks.some(
    ({ kind }, i) =>
      kind === 'noun' &&
      nounCuesOf(parse, i).some(({ cue }) => cue.class === 'depart') &&
      (onlyDebated(scene, i) || onlyOpposed(scene, i) || onlySupposed(scene, i)),
  );
}
