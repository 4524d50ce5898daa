import { OF } from './clause-sign.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { holds, ownerOf, placeIn, type Scene, at as who } from './scene.ts';
import { draft, last, type Reading } from './withdrawal-parts.ts';

const FROM = /^(?:from|out|out of|de|d'|du|des|hors)$/;
/** "Plans to be out of MINUSMA by May". */
const OUT = /^(?:out|out of|hors)$/;
const INTO = /^(?:in|to|of|à|au|aux|dans|de|d'|du)$/;
/** What a state has in a mission of others. */
const SHARE = /^(?:participation|part|involvement|contribution|engagement|role|rôle|share|deployment|contingent)$/;
/** Verbs of having a share, after one of ending it. */
const TAKING =
  /^(?:take|taking|participate|participating|contribute|contributing|serve|serving|participer|contribuer|prendre)$/;
/** Verbs that have the mission for object. */
const OBJECT = /^(?:leave|quit|exit|abandon|quitter|abandonner|lâcher)$/;

/** Prepositions with which a verb of leaving names what is left: none where that is its object. */
const leavingOf = (lemma: string): RegExp => (OBJECT.test(lemma) ? /^$/ : lemma === 'be' ? OUT : FROM);

/** "Sweden will leave MINUSMA", "a retiré ses soldats de la force Takuba": a state that leaves a mission of others in a country. */
export function missionVerb(scene: Scene, at: number, lemma: string): Reading {
  const { chunks } = scene.parse;
  const { group } = chunks[at]!;
  if (group!.negated) return null;
  const { agent, patients } = frameOf(scene.parse, at);
  const after = phrasesAfter(scene, at);
  const left = after.find((one) => isMission(scene, one) && leavingOf(lemma).test(chunks[one]!.prep));
  if (left === undefined) return null;
  const gone = group!.passive ? (patients[0] ?? -1) : agent;
  const force = senderAt(scene, gone) || after.map((one) => senderAt(scene, one)).find((code) => code !== '') || '';
  return leaves(scene, at, force, left);
}

/** "Ended its participation in Takuba", "a mis fin à sa participation à l'opération": the same, told of a state's share. */
export function shareVerb(scene: Scene, at: number): Reading {
  const { chunks, items } = scene.parse;
  if (chunks[at]!.group!.negated) return null;
  const { agent } = frameOf(scene.parse, at);
  const taking = chunks[at + 1];
  const takes = taking?.kind === 'verb' && TAKING.test(items[taking.group!.verb]!.low);
  const after = phrasesAfter(scene, takes ? at + 1 : at);
  const left = after.find((one) => INTO.test(chunks[one]!.prep) && isMission(scene, one));
  if (left === undefined) return null;
  if (takes) return leaves(scene, at, senderAt(scene, agent), left);
  const share = after.find((one) => one < left && SHARE.test(last(scene, one)));
  if (share !== left - 1) return null;
  const { a, b } = chunks[share]!;
  return leaves(scene, at, a === b || is(items[a], 'possessive') ? senderAt(scene, agent) : '', left);
}

/** The noun phrases that follow a verb, days passed over. */
function phrasesAfter({ parse: { chunks } }: Scene, at: number): number[] {
  const after: number[] = [];
  for (let i = at + 1; chunks[i]?.kind === 'noun' || chunks[i]?.kind === 'date'; i++)
    if (chunks[i]!.kind === 'noun') after.push(i);
  return after;
}

/** "Its departure from MINUSMA", "le retrait de l'Estonie de la Minusma", "Sweden's exit from the mission". */
export function missionNoun(scene: Scene, at: number): Reading {
  const { chunks } = scene.parse;
  for (let i = at + 1; i <= at + 2; i++) {
    const next = chunks[i];
    if (next?.kind !== 'noun') return null;
    if (FROM.test(next.prep) && isMission(scene, i)) {
      const whose =
        senderAt(scene, at) || (i === at + 2 && OF.has(chunks[at + 1]!.prep) ? senderAt(scene, at + 1) : '');
      return leaves(scene, at, whose, i);
    }
  }
  return null;
}

function leaves(scene: Scene, at: number, force: string, mission: number): Reading {
  if (kindOfForce(force) !== 'state') return null;
  const where = scene.parse.chunks[mission + 1];
  const place = where?.kind === 'noun' ? placeIn(scene, mission + 1) : null;
  if (place && place.country === countryOfForce(force)) return null;
  return draft('withdrawal', at, { force, ...(place ? { own: [mission + 1] } : {}) }, 0.75);
}

/** A mission, an operation or a force of several states, and not their soldiers or camps. */
function isMission(scene: Scene, chunk: number): boolean {
  const { chunks, items } = scene.parse;
  const { a, b } = chunks[chunk]!;
  if (holds(scene, chunk, 'strongbase') || items.slice(a, b + 1).some(({ text }) => SOLDIERS.test(text))) return false;
  if (MISSION.test(last(scene, chunk))) return true;
  const { force, text } = items[b]!;
  return kindOfForce(force) === 'mission' && !/^(?:UN|ONU|EU|UE|NATO|OTAN|AU|UA)$/.test(text);
}

const SOLDIERS = /peacekeepers?|casques|helmets|berets|soldi?ers?|soldats?|troops/i;
const MISSION = /^(?:missions?|operations?|opérations?)$/;

/** The state of a phrase: its own name, or that whose troops they are. */
function senderAt(scene: Scene, chunk: number): string {
  if (chunk < 0 || isMission(scene, chunk)) return '';
  const named = who(scene, chunk);
  if (named && kindOfForce(named.code) === 'state') return named.code;
  if (named?.contingent && kindOfForce(named.contingent) === 'state') return named.contingent;
  const owner = ownerOf(scene, chunk);
  if (kindOfForce(owner) === 'state') return owner;
  return named?.role === 'pronoun' && kindOfForce(scene.topic) === 'state' ? scene.topic : '';
}
