import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { kindOfForce } from './forces.ts';
import { is } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Verbs of what vehicles do on any road. */
const COLLIDING = /^(?:hit|strike|slam|crash|plough|plow)$/;

const VEHICLE =
  /^(?:cars?|trucks?|lorry|lorries|bus|buses|vans?|trains?|vehicles?|motorbikes?|motorcycles?|taxis?|tractors?|trams?)$/;

/** "Two women were hit by a car": a vehicle runs into somebody where nothing of arms is spoken of. */
export function isTraffic(scene: Scene, lemma: string, agent: number): boolean {
  const { items, chunks } = scene.parse;
  const driver = chunks[agent];
  if (!driver || !COLLIDING.test(lemma) || !VEHICLE.test(items[driver.b]!.low)) return false;
  return !items.some(
    (item, i) =>
      i !== driver.b &&
      (kindOfForce(item.force) === 'armed' || ['armed', 'weapon', 'mine', 'suicide'].some((name) => is(item, name))),
  );
}

/** "Images shot by a drone": what a camera takes. */
export function isFilmed({ parse: { chunks, items } }: Scene, lemma: string, at: number): boolean {
  const taken = chunks[at - 1];
  return lemma === 'shoot' && taken?.kind === 'noun' && PICTURES.test(items[taken.b]!.low);
}

/** "Released a video of the attack in Gossi": whether a sentence tells of pictures of an attack, and of their day. */
export const isShown = ({ chunks, items }: Parse): boolean =>
  chunks.some(({ kind, b }, at) => {
    const next = chunks[at + 1];
    if (kind !== 'noun' || !PICTURES.test(items[b]!.low) || next?.kind !== 'noun' || !OF.has(next.prep)) return false;
    return items.slice(next.a, next.b + 1).some((item) => item.word?.nouns.some((cue) => cue.class === 'attack'));
  });

const PICTURES =
  /^(?:images?|pictures?|photos?|photographs?|films?|footage|vid[eé]os?|clips?|documentar(?:y|ies)|documentaires?)$/;

/** "Was charged with assault": accused, not run at. */
export function isAccused({ parse }: Scene, lemma: string, at: number): boolean {
  return lemma === 'charge' && parse.chunks[at]!.group!.passive;
}
