import type { DateMention } from '../dates/date-mention.ts';
import type { Found } from './emit.ts';
import type { Memory } from './memory.ts';
import type { Draft, Scene } from './scene.ts';

const WEEK = 7;
/** Verbs that put what they tell before what was just told. */
const BEFORE = /^(?:had|avai(?:s|t|ent)|étai(?:t|ent))$/;

/**
 * "Two died on Saturday. On Monday three others had been killed", of news of Monday: a day of the week on which something
 * had happened when what was just told did is the one before that.
 */
export function weekBefore(
  scene: Scene,
  { layer, at }: Draft,
  date: DateMention | null,
  memory: Memory,
  found: readonly Found[],
): DateMention | null {
  if (layer !== 'attacks' || date?.rule !== 'weekday' || date.anchor !== 'published') return date;
  const { from, to } = date;
  const told = (found.findLast(({ draft }) => draft.layer === 'attacks') ?? memory.attacks.at(-1)?.found)?.when;
  if (from === null || to === null || !told?.stated || told.from === null || told.to === null) return date;
  if (told.to >= from || told.from < from - WEEK || !isPluperfect(scene, at)) return date;
  return { ...date, from: from - WEEK, to: to - WEEK };
}

function isPluperfect({ parse: { chunks, items } }: Scene, cue: number): boolean {
  const verb =
    chunks.findLast(({ kind }, i) => i <= cue && kind === 'verb') ?? chunks.find(({ kind }) => kind === 'verb');
  return !!verb && items.slice(verb.a, verb.b + 1).some(({ low }) => BEFORE.test(low));
}
