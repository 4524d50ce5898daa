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

const PICTURES = /^(?:images?|pictures?|photos?|photographs?|films?|footage|videos?|clips?|documentar(?:y|ies))$/;

/** "Was charged with assault": accused, not run at. */
export function isAccused({ parse }: Scene, lemma: string, at: number): boolean {
  return lemma === 'charge' && parse.chunks[at]!.group!.passive;
}
