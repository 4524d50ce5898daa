import { apposedSite } from './apposed-site.ts';
import { KM } from './attachment.ts';
import { actionOf, isTown, ofWeapon, type Reading, roles } from './attack-parts.ts';
import { headWord } from './base-parts.ts';
import { PEOPLE } from './base-troops.ts';
import { OF } from './clause-sign.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { INSIDE } from './place-preposition.ts';
import { holds, placeIn, type Scene, at as who } from './scene.ts';

/** "Deux soldats sont tombés" die, "deux soldats ont atterri" do not: verbs of shells that are also verbs of a way. */
const LANDING = /^(?:land|atterrir)$/;

const isPeople = (scene: Scene, chunk: number): boolean =>
  [chunk, chunk + 1].some((one) => PEOPLE.test(headWord(scene, one)));

/** "Fell to 800", "tomber entre 2 500 et 3 000 hommes": whether a phrase after a verb tells how few are left, and not where or when. */
function fallsTo({ parse: { chunks, items, tags } }: Scene, after: number): boolean {
  const told = chunks[after];
  if (told?.kind !== 'noun' || !FEWER.test(told.prep)) return false;
  const words = items.slice(told.a, told.b + 1);
  return (
    tags.slice(told.a, told.b + 1).includes('number') &&
    words.every((item) => item.date === null && !KM.test(item.low)) &&
    (tags[told.b] === 'number' || words.some((item) => is(item, 'force')))
  );
}

const FEWER = /^(?:to|below|under|from|between|à|sous|de|entre)$/;

export function fallVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  if (frame.agent < 0 || fallsTo(scene, at + 1)) return null;
  if (holds(scene, frame.agent, 'weapon') || ofWeapon(scene, frame.agent)) {
    return {
      layer: 'attacks',
      action: actionOf(scene, frame.agent, 'shelling'),
      at,
      where: { own: frame.adjuncts.filter((one) => placeIn(scene, one) !== null) },
      confidence: 0.75,
    };
  }
  if (who(scene, frame.agent)?.role === 'force' || countsOthers(scene, frame.agent)) {
    if (LANDING.test(lemma) && isPeople(scene, frame.agent)) return null;
    return {
      layer: 'attacks',
      action: 'killing',
      at,
      where: {},
      ...roles(scene, null, who(scene, frame.agent)),
      confidence: 0.5,
    };
  }
  const named = namedBy(scene, frame.agent, at);
  const place = placeIn(scene, frame.agent) ?? placeIn(scene, named);
  if (!place || place.kind === 'country') return null;
  const hands = frame.adjuncts.find((one) =>
    /^(?:aux|into|to|in|sous|dans|entre)$/.test(scene.parse.chunks[one]!.prep),
  );
  const taker = hands === undefined ? null : who(scene, hands);
  return {
    layer: 'attacks',
    action: 'seizure',
    at,
    where: { own: [placeIn(scene, frame.agent) ? frame.agent : named], subject: true },
    ...roles(scene, taker && taker.role !== 'other' ? taker : null, null),
    confidence: 0.75,
  };
}

/** "29 autres tombaient", "six others fell": so many more of those who were just told to have died. */
function countsOthers({ parse: { chunks, items, tags } }: Scene, chunk: number): boolean {
  const { a, b } = chunks[chunk]!;
  return tags[a] === 'number' && /^(?:autres|others)$/.test(items[b]!.low);
}

/**
 * The chunk that names the town or site that falls: its own, "the camp at Gao", "a third post, that of Ber", or "two camps
 * fell: those of Ber and Goundam".
 */
function namedBy(scene: Scene, agent: number, verb: number): number {
  if (!isTown(scene, agent) && !holds(scene, agent, 'strongbase')) return agent;
  const told = [agent, verb].map((one) => apposedSite(scene.parse, one)).find((one) => one >= 0);
  if (told !== undefined) return told;
  const next = scene.parse.chunks[agent + 1];
  return next?.kind === 'noun' && (OF.has(next.prep) || INSIDE.has(next.prep)) ? agent + 1 : agent;
}
