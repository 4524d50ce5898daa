import { CASUAL } from './attack-casualties.ts';
import { actionOf, OFS, type Reading, roles, VICTIM } from './attack-parts.ts';
import { frameOf } from './frame.ts';
import { holds, placeIn, type Scene, at as who } from './scene.ts';

/** "Une vague de missiles", "dozens of rockets". */
function ofWeapon(scene: Scene, chunk: number): boolean {
  const next = scene.parse.chunks[chunk + 1];
  return next?.kind === 'noun' && OFS.has(next.prep) && holds(scene, chunk + 1, 'weapon');
}

export function fireVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const { chunks } = scene.parse;
  const shot = frame.patients.find((one) => holds(scene, one, 'weapon') || ofWeapon(scene, one));
  const aimed = frame.adjuncts.find(
    (one) =>
      one > at &&
      FIRED_AT.has(chunks[one]!.prep) &&
      VICTIM.has(who(scene, one)!.role) &&
      (who(scene, one)!.role !== 'place' || shot !== undefined),
  );
  const opened = lemma === 'fire' || lemma === 'ouvrir' || lemma === 'faire';
  if (!(opened && aimed !== undefined) && (shot === undefined || (CASUAL.has(lemma) && aimed === undefined)))
    return null;
  const hit = aimed ?? frame.adjuncts.find((one) => one > at && HIT_AT.has(chunks[one]!.prep));
  return {
    layer: 'attacks',
    action: shot === undefined ? 'gun-attack' : actionOf(scene, shot, 'shelling'),
    at,
    where: { destination: true, ...(hit !== undefined && placeIn(scene, hit) ? { own: [hit] } : {}) },
    ...roles(scene, frame.patients.includes(frame.agent) ? null : who(scene, frame.agent), who(scene, hit ?? -1)),
    confidence: 0.8,
  };
}

const FIRED_AT = new Set(['on', 'at', 'against', 'into', 'sur', 'contre', 'dans', 'vers', 'à', 'au', 'devant']);

const HIT_AT = new Set([
  'at',
  'on',
  'against',
  'into',
  'towards',
  'toward',
  'near',
  'sur',
  'contre',
  'dans',
  'vers',
  'près',
]);

/** "A foncé sur le poste", "lançait son véhicule contre la caserne": those who drive into what they mean to hit. */
export function ramVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const hit = [...frame.patients, ...frame.adjuncts.filter((one) => FIRED_AT.has(scene.parse.chunks[one]!.prep))].find(
    (one) =>
      one > at && /^(?:base|target|force|civilian)$/.test(who(scene, one)!.role) && !holds(scene, one, 'vehicle'),
  );
  const driven = [frame.agent, ...frame.patients].find(
    (one) => holds(scene, one, 'weapon') || holds(scene, one, 'vehicle'),
  );
  if (!agent || hit === undefined || !(agent.role === 'armed' || driven !== undefined)) return null;
  return {
    layer: 'attacks',
    action: holds(scene, frame.agent, 'suicide') ? 'suicide-attack' : 'car-bomb',
    at,
    where: placeIn(scene, hit) ? { own: [hit] } : {},
    ...roles(scene, agent.role === 'armed' || agent.code !== '' ? agent : null, who(scene, hit)),
    confidence: 0.75,
  };
}
