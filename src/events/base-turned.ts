import { base, codeIn, draft, type Reading } from './base-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { forceCode, isMilitaryBase, placeIn, type Scene, at as who } from './scene.ts';

const AS = /^(?:as|comme)$/;
const INTO = /^(?:into|to|en|une?)$/;

/** "Turned Berdiansk into a supply hub", "ont fait de l'aéroport une base": a town that is made a base; null where none is. */
export function turnedInto(scene: Scene, at: number, lemma: string): Reading {
  const { chunks } = scene.parse;
  const { agent, patients, adjuncts } = frameOf(scene.parse, at);
  const makes = lemma === 'faire' || lemma === 'make';
  const into = /^(?:use|utiliser)$/.test(lemma) ? AS : INTO;
  const after = [...patients, ...adjuncts].filter((one) => one > at);
  const made = after.find(
    (one) => base(scene, one) && (makes ? chunks[one]!.prep === '' : into.test(chunks[one]!.prep)),
  );
  if (made === undefined || chunks[at]!.group!.negated) return null;
  const turned = (makes ? adjuncts.filter((one) => /^(?:de|d'|of)$/.test(chunks[one]!.prep)) : patients).find((one) => {
    const place =
      one === made
        ? null
        : (placeIn(scene, one) ?? (chunks[one + 1]?.kind === 'noun' ? placeIn(scene, one + 1) : null));
    return place !== null && isExact(place);
  });
  if (turned === undefined) return null;
  const force = codeIn(scene, made) || forceCode(who(scene, agent), scene) || scene.topic;
  if ((force === '' && !isMilitaryBase(scene, made)) || kindOfForce(force) === 'armed') return null;
  return {
    ...draft('presence', 'present', at, force, [placeIn(scene, turned) ? turned : turned + 1], 0.65)!,
    placed: true,
  };
}
