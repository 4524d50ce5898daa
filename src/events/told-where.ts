import type { Sentence } from '../text/sentence.ts';
import { createDraft } from './draft.ts';
import { frameOf } from './frame.ts';
import type { Memory } from './memory.ts';
import { is } from './phrase.ts';
import { type Draft, namesTown, type Scene } from './scene.ts';

const IT =
  /^(?:it|this|that|cela|ça|ceci|scène|scene|faits?|drame|tragedy|tragédie|incident|events?|événements?|évènements?)$/;
const HAPPENING =
  /^(?:happened|happens|occurred|unfolded|took|passée?s?|passe|déroulée?s?|déroule|produite?s?|survenue?s?|eu)$/;
/** "The scene was the camp of Gao". */
const SCENE = /^(?:scene|site|target|cible|théâtre)$/;
const WAS = /^(?:was|were|était|fut)$/;
/** Letters that the sentence stands at most after the attack that it goes on about. */
const REACH = 400;

/**
 * "It happened near Gossi", "c'est à Gao que les faits se sont déroulés": where the attack that was told just before took
 * place.
 */
export function toldWhereDrafts(scene: Scene, memory: Memory, sentence: Sentence): Draft[] {
  const { chunks, items } = scene.parse;
  const told = memory.last.get('attacks');
  if (!told || sentence.paragraph - told.paragraph > 1 || sentence.start - told.found.end > REACH) return [];
  const first = chunks.findIndex(({ kind }) => kind === 'verb');
  const cleft =
    first === 1 && is(items[chunks[1]!.group!.verb], 'be') && /^(?:c'|ce|it)$/.test(items[chunks[0]!.b]!.low);
  const that = cleft ? chunks.findIndex(({ sign }) => /^(?:qu[e']|that|where|où)$/.test(sign)) : -1;
  const at = that < 0 ? first : chunks.findIndex(({ kind }, i) => i > that && kind === 'verb');
  const group = chunks[at]?.group;
  if (group?.form !== 'finite' || group.negated) return [];
  const low = items[group.verb]!.low;
  if (!HAPPENING.test(low) && !WAS.test(low)) return [];
  const { agent, patients } = frameOf(scene.parse, at);
  const subject = chunks[agent >= 0 ? agent : (patients[0] ?? -1)];
  if (!subject || !(WAS.test(low) ? SCENE : IT).test(items[subject.b]!.low)) return [];
  const placed = chunks.some((one, i) => i > Math.min(first, at) && one.kind === 'noun' && namesTown(scene, i));
  if (!placed) return [];
  const { action } = told.found.draft;
  const read = { layer: 'attacks', action, at, where: {}, placed: true, again: true, confidence: 0.55 } as const;
  return [createDraft('told-where', read)];
}
