import { homeTo } from './base-hosts.ts';
import { base, draft, headWord, isOfficer, isTroops, type Reading } from './base-parts.ts';
import { relativeOwner } from './base-stations.ts';
import { OF } from './clause-sign.ts';
import { oneOf } from './elided.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import type { Who } from './phrase.ts';
import { PLACE_NOUNS } from './place-noun.ts';
import { forceCode, holds, ownerOf, placeIn, type Scene, at as who } from './scene.ts';

/** "France is in Mali": a form of be with a force before and a place after. */
export function beVerb(scene: Scene, at: number): Reading {
  const home = homeTo(scene, at);
  if (home) return home;
  const frame = frameOf(scene.parse, at);
  const listed = frame.patients.find((one) => who(scene, one)?.role === 'force');
  const existential = frame.agent < 0 && scene.parse.chunks[at]!.group!.form === 'finite' && listed !== undefined;
  const agent = existential ? who(scene, listed) : who(scene, frame.agent);
  if (scene.parse.chunks[at]!.group!.mood === 'possible') return null;
  if (!agent || /^(?:it|c'|il|that|this|there|i|he|she|je|j')$/i.test(agent.words)) return null;
  if (!existential && isOfficer(scene, frame.agent)) return null;
  if (!SITS.has(agent.role) && !isTroops(scene, existential ? listed : frame.agent)) return null;
  const whose = agent.code || scene.mission || scene.topic;
  const own = agent.code === '' && !existential ? relativeOwner(scene, frame.agent) || theirs(scene, frame.agent) : '';
  const force = own || (agent.role === 'base' ? whose : forceCode(agent, scene));
  if (force === '' || kindOfForce(force) === 'armed') return null;
  const where = existential ? afterList(scene, listed) : at + 1;
  const next = scene.parse.chunks[where];
  if (
    !existential &&
    isThere(scene, at) &&
    !/^nous$/i.test(agent.words) &&
    (agent.role === 'force' || isTroops(scene, frame.agent))
  )
    return {
      layer: 'bases',
      action: 'presence',
      phase: 'present',
      at,
      where: {},
      force,
      placed: true,
      confidence: 0.55,
    };
  if (next?.kind !== 'noun' || !/^(?:in|at|à|au|en|dans|sur|on|inside)$/.test(next.prep)) return null;
  const inside = insideAt(scene, where);
  if (inside < 0) return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { own: [inside] },
    force,
    placed: true,
    confidence: 0.6,
  };
}

/** "Its main base is in Gao": whose a base is by a possessive; empty for none. */
const theirs = (scene: Scene, chunk: number): string => (base(scene, chunk) ? ownerOf(scene, chunk) : '');

/** The chunk after a phrase and all that is joined to it: "there are French soldiers and UN police in Gao". */
function afterList({ parse: { chunks } }: Scene, chunk: number): number {
  let i = chunk + 1;
  while (chunks[i]?.sign === ',' || (chunks[i]?.kind === 'noun' && chunks[i]!.joined && chunks[i]!.prep === '')) i++;
  return i;
}

/** The chunk that names the place a phrase stands in: "in Gao", "sur la base de Gao", "dans la région de Gao"; -1 for none. */
function insideAt(scene: Scene, chunk: number): number {
  if (placeIn(scene, chunk)) return chunk;
  const next = scene.parse.chunks[chunk + 1];
  if (next?.kind !== 'noun' || !placeIn(scene, chunk + 1)) return -1;
  return base(scene, chunk) || (OF.has(next.prep) && PLACE_NOUNS.has(headWord(scene, chunk))) ? chunk + 1 : -1;
}

const OPEN =
  /^(?:open|operational|active|manned|occupied|ouverte?s?|opérationnels?|opérationnelles?|acti(?:f|ve)s?|occupée?s?)$/;
const STILL = /^(?:still|only|encore|toujours|seule?s?)$/;

/** "Only Gao is still open": a town whose base is said to be there yet; null where nobody's is spoken of. */
export function stillOpen(scene: Scene, at: number): Reading {
  const { items, chunks } = scene.parse;
  const { agent, patients } = frameOf(scene.parse, at);
  const site = agent >= 0 ? agent : (patients[0] ?? -1);
  if (site < 0 || site > at || chunks[at]!.group!.negated) return null;
  const words = items.slice(Math.max(0, chunks[site]!.a - 1), chunks[at]!.b + 3);
  const still = words.some(({ low }) => STILL.test(low)) || oneOf(scene, site);
  if (!words.some(({ low }) => OPEN.test(low)) || !still) return null;
  if (kindOfForce(scene.topic) === 'armed') return null;
  const place = placeIn(scene, site);
  const town = place !== null && chunks[site]!.a === chunks[site]!.b && kindOfForce(scene.topic) === 'mission';
  const one = oneOf(scene, site) && kindOfForce(scene.topic) !== undefined;
  if (!(town || one || base(scene, site)) || scene.topic === '') return null;
  const within =
    /^(?:de|d'|du|in|at|of)$/.test(chunks[site + 1]?.prep ?? '') && placeIn(scene, site + 1) ? site + 1 : -1;
  return draft('retained', 'present', at, scene.topic, place ? [site] : within < 0 ? [] : [within], 0.6);
}

/** "Les militaires sont de retour à Djibo", "are back in": who is there again, or in position. */
export function backVerb(scene: Scene, at: number): Reading {
  const { chunks, items } = scene.parse;
  const { agent } = frameOf(scene.parse, at);
  const said = chunks[at + 1];
  const noun = said?.kind === 'noun' && BACK.test(items[said.b]!.low);
  const adverb = items.slice(chunks[at]!.a, (said?.a ?? 0) + 1).some((item) => item.low === 'back');
  const site = noun && agent >= 0 && holds(scene, agent, 'strongbase') && who(scene, agent)!.code !== '';
  if (!(noun || adverb) || !(site || isTroops(scene, agent))) return null;
  const spot = noun ? at + 2 : at + 1;
  const chunk = chunks[spot];
  const owner = forceCode(who(scene, agent), scene);
  if ((!chunk || chunk.kind === 'date') && kindOfForce(owner) !== undefined && kindOfForce(owner) !== 'armed')
    return draft('arrival', 'opened', at, owner, [], 0.5);
  if (chunk?.kind !== 'noun' || !/^(?:in|at|à|au|en|dans|sur|on|inside)$/.test(chunk.prep)) return null;
  const inside = insideAt(scene, spot);
  const force = forceCode(who(scene, agent), scene);
  if (inside < 0 || force === '' || kindOfForce(force) === 'armed') return null;
  return { ...draft('presence', 'present', at, force, [inside], 0.65)!, placed: true };
}

/** What "are" and "sont" say before a place: "de retour à", "présents à", "in position at". */
const BACK =
  /^(?:standby|alert|guard|alerte|garde|veille|réserve|retour|présents?|présentes?|place|position|garnison|poste|faction|present|duty|station|back)$/;

/** "Les soldats y sont toujours". */
function isThere(scene: Scene, at: number): boolean {
  const { a, group } = scene.parse.chunks[at]!;
  return (
    scene.parse.language === 'fr' &&
    scene.parse.items.slice(Math.max(0, a - 1), group!.verb).some((item) => item.low === 'y')
  );
}

/** Whom "is in" and "there are … in" put somewhere. */
const SITS = new Set<Who['role']>(['force', 'state', 'base', 'pronoun', 'mission']);
