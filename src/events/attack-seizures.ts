import { isTown, type Reading, roles } from './attack-parts.ts';
import { codeIn, headWord, PASSING } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { lightVerb } from './light-verb.ts';
import { isExact } from './nearness.ts';
import { holds, isArmedGroup, placeIn, type Scene, at as who } from './scene.ts';

const PARTICLED = new Set(['rendre', 'take', 'prendre', 'reprendre', 'win', 'gain', 'regain', 'seize']);

export function seizeVerb(scene: Scene, at: number, action: string, lemma: string, particle: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  const near = frame.adjuncts.filter((one) =>
    ['de', "d'", 'du', 'des', 'of', 'à', 'dans', 'into', 'from', 'over'].includes(scene.parse.chunks[one]!.prep),
  );
  const holdsPlace = (one: number): boolean => {
    const place = placeIn(scene, one);
    return place !== null && place.kind !== 'country';
  };
  const object =
    frame.patients.find(
      (one) => holdsPlace(one) || isTown(scene, one) || (lemma === 'overrun' && holds(scene, one, 'strongbase')),
    ) ??
    (OBLIQUE.has(lemma) && (particle !== '' || !PARTICLED.has(lemma))
      ? near.find(
          (one) =>
            (holdsPlace(one) || isTown(scene, one)) && (lemma !== 'rendre' || OF.has(scene.parse.chunks[one]!.prep)),
        )
      : undefined) ??
    (isArmedGroup(agent)
      ? (frame.patients.length > 0 ? frame.patients : near).find((one) => isSite(scene, one))
      : undefined);
  // "The drones take off from Air Base 101".
  if (lemma === 'take' && scene.parse.items[group.last + 1]?.low === 'off') return null;
  if (object === undefined || (OCCUPYING.has(lemma) && lasted(scene, at))) return null;
  if (OCCUPYING.has(lemma) && ownBase(scene, at)) return null;
  if (OCCUPYING.has(lemma) && group.passive && /^(?:state|mission)$/.test(kindOfForce(agent?.code) ?? '')) return null;
  if (/^(?:take|prendre)$/.test(lemma) && object > at && isOffice(scene, at)) return null;
  const mover = agent === null ? null : agent.role;
  const military =
    mover === 'armed' ||
    mover === 'force' ||
    mover === 'state' ||
    mover === 'pronoun' ||
    (agent !== null && agent.code !== '');
  if (
    WEAK.has(lemma) &&
    !(
      mover === 'armed' ||
      mover === 'force' ||
      (agent !== null && kindOfForce(agent.code || codeIn(scene, frame.agent)) === 'armed') ||
      (group.passive && agent === null && RETAKEN.test(lemma) && isTaken(scene, at, object)) ||
      (military && !group.passive && (lemma === 'take' || lemma === 'prendre' || lemma === 'reprendre'))
    )
  )
    return null;
  if (lemma === 'enter' || lemma === 'entrer' || lemma === 'pénétrer' || lemma === 'faire') {
    if (group.form === 'infinitive' || agent?.code === 'UN') return null;
  }
  if (!military && !group.passive) return null;
  if (
    CLEARING.has(lemma) &&
    !(
      holdsPlace(object) &&
      !ROAD.test(who(scene, object)!.words) &&
      frame.adjuncts.every((one) => !ofRubble(scene, one))
    )
  )
    return null;
  if ((lemma === 'recover' || lemma === 'récupérer' || lemma === 'free' || lemma === 'libérer') && !holdsPlace(object))
    return null;
  if (
    holds(scene, object, 'strongbase') &&
    agent !== null &&
    /^(?:state|mission|group)$/.test(kindOfForce(agent.code) ?? '') &&
    lemma !== 'seize' &&
    lemma !== 'capture' &&
    lemma !== 'retake' &&
    lemma !== 'recapture'
  )
    return null;
  const others = frame.patients.filter((one) => one !== object && holdsPlace(one));
  return {
    layer: 'attacks',
    action,
    at,
    where: isSite(scene, object) && !holdsPlace(object) ? {} : { own: [object, ...others] },
    ...roles(scene, agent, null),
    confidence: WEAK.has(lemma) ? 0.7 : 0.85,
  };
}

/** "The army base", "the gas plant", "le gouvernorat": what stands and can be taken, and no vehicle or column. */
function isSite(scene: Scene, chunk: number): boolean {
  if (holds(scene, chunk, 'vehicle') || holds(scene, chunk, 'aircraft') || PASSING.test(headWord(scene, chunk)))
    return false;
  return holds(scene, chunk, 'strongbase') || holds(scene, chunk, 'target');
}

/** "The camp that the mission occupied": a base by those who have it, and no armed group. */
function ownBase(scene: Scene, at: number): boolean {
  const { agent, patients } = frameOf(scene.parse, at);
  if (!patients.some((one) => one < at && holds(scene, one, 'strongbase'))) return false;
  return !scene.parse.chunks[at]!.group!.passive && !isArmedGroup(who(scene, agent));
}

/** Said of what an army or a mission holds: no seizure. */
const OCCUPYING = new Set(['occuper', 'occupy']);

const OBLIQUE = new Set([
  'rendre',
  'reprendre',
  'regain',
  'seize',
  'emparer',
  'prendre',
  'entrer',
  'pénétrer',
  'faire',
  'take',
  'gain',
  'win',
  'wrest',
  'enter',
  'break',
]);

const WEAK = new Set([
  'take',
  'prendre',
  'enter',
  'entrer',
  'pénétrer',
  'occupy',
  'occuper',
  'recover',
  'récupérer',
  'free',
  'libérer',
  'invade',
  'saisir',
  'reprendre',
  'reclaim',
  'overtake',
  'gain',
  'win',
  'secure',
  'capturer',
  'seize',
  'capture',
  'submerger',
  'clear',
  'nettoyer',
]);

const RETAKEN = /^(?:take|prendre|reprendre|retake)$/;

/** "Gao est reprise le 26", "Gao was taken on Monday": a town that is taken, by itself: not "en otage", "to hospital". */
function isTaken({ parse: { chunks, items }, place }: Scene, at: number, object: number): boolean {
  const named = items[chunks[object]!.b]!.mention;
  const next = chunks[at + 1];
  if (!named || !isExact(place(named.placeId)!) || chunks[at]!.group!.form !== 'finite') return false;
  return next === undefined || next.kind !== 'noun' || /^(?:by|par|from|after|après|during|pendant|à)$/.test(next.prep);
}

/** "Took up a post in Gao", "prendra à sa charge le transport": work that is begun, a cost that is borne. */
function isOffice({ parse: { chunks, items } }: Scene, at: number): boolean {
  const after = items.slice(chunks[at]!.b + 1, chunks[at]!.b + 5).map(({ low }) => low);
  return after[0] === 'up' || after.includes('charge');
}

/** Said of what is emptied of fighters, and as well of mines. */
const CLEARING = new Set(['clear', 'nettoyer']);

const ROAD = /\b(?:roads?|routes?|highway|axis|axe|streets?|camp|base|area|zone)\b/i;

/** "Of mines", "des débris": what a road is cleared of. */
const ofRubble = (scene: Scene, chunk: number): boolean =>
  OF.has(scene.parse.chunks[chunk]!.prep) && (holds(scene, chunk, 'mine') || holds(scene, chunk, 'weapon'));

export function seizureNoun(scene: Scene, at: number, action: string, item: number): Reading {
  const next = scene.parse.chunks[at + 1];
  const noun = scene.parse.items[item]!;
  if (noun.low === 'reprise' && scene.parse.items[item - 1]?.low === 'à') return null;
  if (next?.kind !== 'noun' || !OF.has(next.prep)) return null;
  const camp = scene.parse.chunks[at + 2];
  const held = holds(scene, at + 1, 'strongbase') && camp?.kind === 'noun' && OF.has(camp.prep) ? at + 2 : at + 1;
  const place = placeIn(scene, at + 1) ?? placeIn(scene, held);
  if (!place ? !isTown(scene, at + 1) : place.kind === 'country') return null;
  if ((noun.low === 'prise' || noun.low === 'reprise' || noun.low === 'libération') && !place) return null;
  const by = scene.parse.chunks.findIndex(
    (chunk, i) => i > at + 1 && i <= at + 4 && (chunk.prep === 'by' || chunk.prep === 'par'),
  );
  const light = lightVerb(scene, at);
  return {
    layer: 'attacks',
    action,
    at,
    where: { own: [placeIn(scene, at + 1) ? at + 1 : held] },
    ...roles(scene, by >= 0 ? who(scene, by) : (light?.actor ?? null), null),
    placed: true,
    confidence: 0.75,
  };
}

/** "Le bataillon occupait Gao": what the French imperfect tells had been so for some time. */
const lasted = ({ parse: { chunks, items, language } }: Scene, at: number): boolean =>
  language === 'fr' && /(?:ait|aient)$/.test(items[chunks[at]!.group!.verb]!.low);
