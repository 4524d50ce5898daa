import { actionOf, type Reading, roles } from './attack-parts.ts';
import { OF } from './clause-sign.ts';
import { frameOf } from './frame.ts';
import { isTraffic } from './peacetime.ts';
import { holds, nameOf, placeIn, type Scene, at as who } from './scene.ts';

/** "Un véhicule de transport a sauté": what drives and blows up has met a mine. */
const struckVehicle = (scene: Scene, agent: number): boolean =>
  holds(scene, agent, 'vehicle') || holds(scene, agent, 'target');

/** "Seven of these bombs": some of the weapons that the next phrase names. */
function someOf(scene: Scene, chunk: number): boolean {
  const { chunks, tags } = scene.parse;
  const some = chunks[chunk];
  if (!some || tags[some.b] !== 'number' || !OF.has(chunks[chunk + 1]?.prep ?? '')) return false;
  return holds(scene, chunk + 1, 'weapon');
}

export function blastVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  if (isTraffic(scene, lemma, frame.agent)) return null;
  const agent = who(scene, frame.agent);
  const struck = frame.adjuncts.find(
    (one) => ['sur', 'on', 'over'].includes(scene.parse.chunks[one]!.prep) && holds(scene, one, 'mine'),
  );
  const weapon =
    agent?.role === 'weapon' ||
    frame.patients.some((one) => holds(scene, one, 'weapon')) ||
    holds(scene, frame.agent, 'weapon') ||
    someOf(scene, frame.agent) ||
    (holds(scene, frame.agent, 'vehicle') && /^(?:exploser|explode|detonate|détoner)$/.test(lemma));
  const self =
    (lemma === 'blow' || lemma === 'explode' || lemma === 'exploser' || lemma === 'detonate' || lemma === 'sauter') &&
    agent?.role === 'armed';
  if (struck !== undefined) {
    return {
      layer: 'attacks',
      action: 'ied-attack',
      at,
      where: {},
      ...(agent ? { target: nameOf(agent, scene) ?? agent.words } : {}),
      confidence: 0.8,
    };
  }
  const blown = frame.patients.find((one) => ['base', 'target'].includes(who(scene, one)?.role ?? ''));
  if (lemma === 'sauter' && blown !== undefined && !scene.parse.chunks[at]!.group!.passive)
    return {
      layer: 'attacks',
      action: 'bombing',
      at,
      where: placeIn(scene, blown) ? { own: [blown] } : {},
      ...roles(scene, agent, who(scene, blown)),
      confidence: 0.75,
    };
  if (lemma === 'sauter' && struckVehicle(scene, frame.agent)) {
    return {
      layer: 'attacks',
      action: 'ied-attack',
      at,
      where: {},
      ...roles(scene, null, null, agent),
      confidence: 0.6,
    };
  }
  if (lemma === 'éclater' || lemma === 'déclencher' || lemma === 'burst' || lemma === 'sauter') {
    if (!weapon) return null;
  }
  if (!weapon && !self) return null;
  return {
    layer: 'attacks',
    action: actionOf(scene, frame.agent, self ? 'suicide-attack' : 'bombing'),
    at,
    where: {},
    ...(self && agent ? roles(scene, agent, null) : {}),
    confidence: 0.75,
  };
}
