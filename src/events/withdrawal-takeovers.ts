import { isFormer } from './base-parts.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import {
  type Draft,
  forceCode,
  holds,
  isArmedGroup,
  isCampName,
  isForce,
  placeIn,
  type Scene,
  at as who,
} from './scene.ts';
import { KEYS, siteOfKeys } from './withdrawal-handovers.ts';
import { draft, last, military, type Reading } from './withdrawal-parts.ts';

const VAGUE_TAKEOVER = new Set([
  'occupy',
  'enter',
  'receive',
  'move',
  'occuper',
  'réoccuper',
  'investir',
  'récupérer',
  'reprendre',
  'inherit',
  'hériter',
  'recover',
  'reclaim',
  'regain',
  'retake',
  'reoccupy',
  'assume',
  'get',
  'recevoir',
  'remplacer',
  'succéder',
  'réintégrer',
  'réinvestir',
]);

/** Verbs of those who come into what was somebody's, whoever that was. */
const INHERITING = new Set(['inherit', 'hériter', 'récupérer', 'recover', 'reclaim', 'reoccupy', 'réoccuper']);

export function takeoverVerb(scene: Scene, at: number, action: string, lemma: string, particle: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const around = [
    ...frame.patients,
    ...frame.adjuncts.filter((one) => /^(?:of|de|du|d'|des|over|à|into)$/.test(scene.parse.chunks[one]!.prep)),
  ];
  const keys = around.find((one) => KEYS.test(last(scene, one)) && siteOfKeys(scene, one) >= 0);
  const named = around.find((one) => holds(scene, one, 'strongbase') || isCampName(scene, one));
  const object = named ?? (keys === undefined ? undefined : siteOfKeys(scene, keys));
  const acts = isForce(agent) || (keys !== undefined && agent?.role === 'official' && agent.code !== '');
  if (!agent || !acts || isArmedGroup(agent)) return null;
  if (object === undefined && around.length === 0) return relieved(scene, at);
  if (object === undefined) return airportTaken(scene, at, lemma, around);
  const held = who(scene, object)!;
  const successor = forceCode(agent, { ...scene, topic: '' }) || agent.words;
  const from = frame.adjuncts.find(
    (one) =>
      /^(?:from|de|d'|du|des|à|aux)$/.test(scene.parse.chunks[one]!.prep) &&
      isForce(who(scene, one)) &&
      !placeIn(scene, one),
  );
  const loser = from === undefined ? '' : military(scene, who(scene, from));
  const before = leaverOf(scene, object);
  const former = isFormer(scene, object) || before !== '';
  const stays = /^(?:occupy|occuper)$/.test(lemma) && scene.parse.chunks[at]!.group!.tense === 'present';
  if (stays && (held.code === '' || held.code === successor) && !former)
    return entered(scene, at, successor, placeIn(scene, object) ? [object] : []);
  const own = placeIn(scene, object) ? [object] : [];
  if (VAGUE_TAKEOVER.has(lemma) && loser === '' && !(held.code !== '' && held.code !== successor) && !former)
    return INHERITING.has(lemma) && kindOfForce(successor) !== 'armed' ? entered(scene, at, successor, own) : null;
  const force =
    (loser || before) !== '' && (loser || before) !== successor
      ? loser || before
      : military(scene, held) && held.code !== successor
        ? military(scene, held)
        : scene.topic !== successor
          ? scene.topic
          : '';
  if (kindOfForce(successor) === 'armed' || kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  if (force === '')
    return former ||
      keys !== undefined ||
      particle !== '' ||
      !(VAGUE_TAKEOVER.has(lemma) || lemma === 'prendre' || lemma === 'take')
      ? { ...entered(scene, at, successor, own) }
      : null;
  return {
    ...draft(action, at, { force, successor, own }, 0.75)!,
    ...(isFormer(scene, object) ? { undated: true } : {}),
    also: entered(scene, at, successor, own),
  };
}

/** "The Swedes have taken over from the Danes in Gao": one force comes and the other goes. */
function relieved(scene: Scene, at: number): Reading {
  const { agent, adjuncts } = frameOf(scene.parse, at);
  const from = adjuncts.find(
    (one) => one > at && /^(?:from|de|d'|des|du)$/.test(scene.parse.chunks[one]!.prep) && isForce(who(scene, one)),
  );
  const successor = who(scene, agent)?.code ?? '';
  const loser = from === undefined ? '' : who(scene, from)!.code;
  if (successor === '' || loser === '' || successor === loser) return null;
  if (kindOfForce(successor) === 'armed' || kindOfForce(loser) === 'armed') return null;
  const gone = draft('relief', at, { force: loser, successor }, 0.55, true)!;
  return { ...gone, also: entered(scene, at, successor, []) };
}

/** "The camp that the peacekeepers left": whom a relative clause names as those who were there; empty for none. */
function leaverOf(scene: Scene, site: number): string {
  const { chunks } = scene.parse;
  let i = site + 1;
  while (chunks[i]?.kind === 'noun' && placeIn(scene, i)) i++;
  if (!/^(?:that|which|que|qu')$/.test(chunks[i]?.sign ?? '')) return '';
  const verb = chunks[i + 2];
  if (chunks[i + 1]?.kind !== 'noun' || verb?.kind !== 'verb') return '';
  const leaving = cuesOf(scene.parse, i + 2).some((cue) => /^(?:leave|depart|close)$/.test(cue.class));
  return leaving ? military(scene, who(scene, i + 1)) : '';
}

/** "The army took over the airport": who runs a place of use to an army is there. */
function airportTaken(scene: Scene, at: number, lemma: string, around: readonly number[]): Reading {
  const airport = around.find((one) => AIRPORT.test(last(scene, one)));
  const force = forceCode(who(scene, frameOf(scene.parse, at).agent), { ...scene, topic: '' });
  if (airport === undefined || VAGUE_TAKEOVER.has(lemma) || force === '') return null;
  return entered(scene, at, force, placeIn(scene, airport) ? [airport] : []);
}

const AIRPORT = /^(?:airport|airfield|aéroport|aérodrome|airstrip|port)$/;

/** Whoever takes over a base is there. */
const entered = (scene: Scene, at: number, force: string, own: readonly number[]): Omit<Draft, 'rule'> => ({
  layer: 'bases',
  action: 'presence',
  phase: scene.parse.chunks[at]!.group!.tense === 'present' ? 'present' : 'opened',
  at,
  where: { own },
  force,
  placed: true,
  confidence: 0.6,
});
