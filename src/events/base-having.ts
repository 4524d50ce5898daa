import { headWord, holder, isTroops, noLonger, type Reading } from './base-parts.ts';
import { ofThem } from './elided.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isCapital } from './home.ts';
import { isExact } from './nearness.ts';
import { holds, isForce, placeIn, type Scene, at as who } from './scene.ts';

/** "Germany has 1,500 troops in Mali", "is conducting operations", "France was in Mali". */
export function haveVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  if (!agent || agent.role === 'civilian' || (agent.role === 'armed' && kindOfForce(agent.code) !== 'group'))
    return null;
  if (scene.parse.chunks[at]!.group!.reflexive && /^entret/.test(verbWord(scene, at))) return null;
  const around = [
    ...frame.patients,
    ...frame.adjuncts.filter((one) => one > at && /^(?:de|d'|du|des|sur)$/.test(scene.parse.chunks[one]!.prep)),
  ];
  const object = around.find(
    (one) =>
      !holds(scene, one, 'dead') &&
      !holds(scene, one, 'hurt') &&
      (holds(scene, one, 'strongbase') ||
        (ofThem(scene, at, one) && isForce(agent)) ||
        /^(?:force|base)$/.test(who(scene, one)?.role ?? '') ||
        (/^(?:offices?|bureaux?|cell|cellule)$/.test(headWord(scene, one)) && isTroops(scene, frame.agent)) ||
        (who(scene, one)?.role === 'armed' && who(scene, one)!.bare) ||
        (noLonger(scene, at) && isTroops(scene, one) && areForeign(scene, one, frame.agent))),
  );
  if (object === undefined) return null;
  const force = holder(scene, who(scene, object), agent);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: placeIn(scene, object) ? { own: [object] } : ownSubject(scene, frame.agent),
    force,
    placed: true,
    confidence: 0.7,
  };
}

/** "Ménaka n'a plus d'Américains": people of another country than that of the town. */
function areForeign(scene: Scene, people: number, town: number): boolean {
  const place = town < 0 ? null : placeIn(scene, town);
  const home = countryOfForce(who(scene, people)!.code);
  return place !== null && home !== undefined && home !== place.country;
}

/** The word of a verb's group that carries its sense. */
const verbWord = ({ parse: { items, chunks } }: Scene, at: number): string => items[chunks[at]!.group!.verb]!.low;

/** "Djibasso n'a plus de policiers": a town that has soldiers, or has them no more; a capital stands for its state. */
function ownSubject(scene: Scene, agent: number): { own?: number[] } {
  const place = agent < 0 ? null : placeIn(scene, agent);
  return place && isExact(place) && !isCapital(place, (id) => scene.place(id)) ? { own: [agent] } : {};
}
