import { CASUAL } from './attack-casualties.ts';
import { actionOf, ofWeapon, type Reading, roles, VICTIM } from './attack-parts.ts';
import { OF } from './clause-sign.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { holds, placeIn, type Scene, at as who } from './scene.ts';

export function fireVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  if (isFiredOn(scene, at)) return firedOn(scene, at);
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

/** "The patrol was fired upon and fired back": a passive with the preposition that its subject belongs to. */
function isFiredOn({ parse: { chunks, items } }: Scene, at: number): boolean {
  const { group } = chunks[at]!;
  const sign = group!.last + 1;
  const next = chunks[at + 1];
  const governs = next !== undefined && next.kind !== 'verb' && next.a === sign + 1 && next.prep === items[sign]?.low;
  return group!.passive && /^(?:on|upon|at)$/.test(items[sign]?.low ?? '') && (!governs || isOften(items[next.a]!.low));
}

const isOften = (word: string): boolean => /^(?:once|twice|thrice|repeatedly|again)$/.test(word);

function firedOn(scene: Scene, at: number): Reading {
  const { agent, patients } = frameOf(scene.parse, at);
  const hit = who(scene, patients[0] ?? -1);
  if (!hit || !(VICTIM.has(hit.role) || holds(scene, patients[0]!, 'vehicle'))) return null;
  return {
    layer: 'attacks',
    action: 'gun-attack',
    at,
    where: {},
    ...roles(scene, who(scene, agent), hit),
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

const PROJECTILE =
  /^(?:rockets?|shells?|mortars?|rounds?|missiles?|bombs?|projectiles?|obus|roquettes?|tirs?|bombes?)$/;

/** "The camp received seven rockets", "Kadugli a encaissé des obus": where they came down. */
export function receiveVerb(scene: Scene, at: number): Reading {
  const { parse } = scene;
  const { agent, patients } = frameOf(parse, at);
  const shot = patients.find((one) => {
    const next = parse.chunks[one + 1];
    const end = next?.kind === 'noun' && OF.has(next.prep) ? next.b : parse.chunks[one]!.b;
    return parse.items.slice(parse.chunks[one]!.a, end + 1).some((item) => PROJECTILE.test(item.low));
  });
  const hit = who(scene, agent);
  const place = placeIn(scene, agent);
  if (shot === undefined || !hit || parse.chunks[at]!.group!.passive) return null;
  if (!(hit.role === 'base' || hit.role === 'target' || (place && isExact(place)))) return null;
  return {
    layer: 'attacks',
    action: actionOf(scene, shot, 'shelling'),
    at,
    where: { subject: true, ...(place ? { own: [agent] } : {}) },
    ...roles(scene, null, hit),
    confidence: 0.7,
  };
}
