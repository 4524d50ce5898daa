import type { Sentence } from '../text/sentence.ts';
import type { Memory } from './memory.ts';
import { type PlacedDraft, placeDrafts } from './placed-draft.ts';
import type { Draft, Scene } from './scene.ts';
import { type TollFact, tollsOf } from './toll-facts.ts';
import { type Victims, victimRow } from './victim-row.ts';

/** The drafts of a sentence, and what they share. */
export interface SentenceDrafts {
  scene: Scene;
  memory: Memory;
  sentence: Sentence;
  drafts: readonly Draft[];
  placed: readonly PlacedDraft[];
  /** Whether one of them is of an attack. */
  struck: boolean;
  tolls: readonly TollFact[];
  /** Where the sentence counts its dead place by place: the draft that they belong to, and each count. */
  casualty: Draft | undefined;
  row: readonly Victims[];
}

/** Brings together the drafts of a sentence. */
export function sentenceDrafts(
  scene: Scene,
  drafts: readonly Draft[],
  memory: Memory,
  sentence: Sentence,
): SentenceDrafts {
  const struck = drafts.some(({ layer }) => layer === 'attacks');
  const casualty = drafts.find(({ rule }) => rule === 'casualty-verb');
  return {
    scene,
    memory,
    sentence,
    drafts,
    struck,
    tolls: struck ? tollsOf(scene.text, scene.parse, scene.place) : [],
    placed: placeDrafts(scene, drafts, memory, sentence),
    casualty,
    row: casualty ? victimRow(scene, casualty.at) : [],
  };
}
