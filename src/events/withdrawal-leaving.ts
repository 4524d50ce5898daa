import { isOfficer, isTroops, PASSING, postedAt } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { nounCuesOf } from './cue.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { keptAt } from './kept-at.ts';
import { isLast, LAST } from './last-to-go.ts';
import { garrisonAt, garrisonOf } from './left-town.ts';
import { cameBack } from './no-departure.ts';
import { PLACE_NOUNS } from './place-noun.ts';
import { inRelative } from './relative-clause.ts';
import { holds, isArmedGroup, isMilitaryBase, ownerOf, placeIn, type Scene, at as who } from './scene.ts';
import { loadOf } from './vehicles.ts';
import { destinationOf } from './withdrawal-goals.ts';
import {
  countedFew,
  draft,
  forceOfWhose,
  isAnyone,
  isHurt,
  last,
  military,
  type Reading,
  site,
  town,
  townOfSite,
  whoseSite,
} from './withdrawal-parts.ts';
import { isNumbered, numbered } from './withdrawal-turns.ts';

/** "Only a garrison was left in the town": who is left somewhere is there still. */
function staysBehind({ parse: { chunks } }: Scene, at: number): boolean {
  const next = chunks[at + 1];
  return next?.kind === 'noun' && /^(?:in|at|with|without|on|near)$/.test(next.prep);
}

export function leaveVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const group = scene.parse.chunks[at]!.group!;
  const given = frame.adjuncts.filter(
    (one) =>
      (lemma === 'renoncer' && /^(?:à|au|aux)$/.test(scene.parse.chunks[one]!.prep)) ||
      (lemma === 'part' && scene.parse.chunks[one]!.prep === 'with') ||
      (FAREWELL.has(lemma) && /^(?:to|à|au|de|d')$/.test(scene.parse.chunks[one]!.prep)),
  );
  if (lemma === 'leave' && group.form === 'participle' && frame.agent < 0) return null;
  // "La plus lourde défaite de son histoire": only who rids himself of something leaves it.
  if (lemma === 'défaire' && !group.reflexive) return null;
  if (lemma === 'leave' && group.passive && frame.agent < 0 && staysBehind(scene, at)) return null;
  if ([frame.agent, ...frame.patients].some((one) => one >= 0 && isHurt(scene, one))) return null;
  if (frame.patients.some((one) => one > at && HOMES.test(last(scene, one)))) return null;
  if (cameBack(scene, at) || isAnyone(scene, frame.agent) || (lemma === 'leave' && leavesSo(scene, at))) return null;
  const object = [...frame.patients, ...given].find(
    (one) =>
      site(scene, one) ||
      placeIn(scene, one) ||
      who(scene, one)?.role === 'mission' ||
      PREMISES.test(last(scene, one)) ||
      /^(?:country|pays|territory|sol|soil|ville|town|area|zone)$/.test(last(scene, one)) ||
      named(scene, one) >= 0 ||
      (SETTLEMENT.test(last(scene, one)) && OF.has(scene.parse.chunks[one + 1]?.prep ?? '') && town(scene, one + 1)),
  );
  const held = object === undefined ? null : who(scene, object);
  let force =
    (agent?.bare ? ownerOf(scene, frame.agent) : '') ||
    military(scene, agent) ||
    (held && held.role !== 'state' && held.role !== 'place' ? military(scene, held) : '');
  force ||= garrisonOf(scene, frame.agent);
  if (/^(?:patrol|patrouille|delegation|délégation)s?$/.test(frame.agent < 0 ? '' : last(scene, frame.agent)))
    return null;
  if (agent?.code === '' && PASSING.test(last(scene, frame.agent))) force = loadOf(scene, frame.agent, at) || force;
  const opening = firstConvoyOf(scene, frame.agent);
  if (opening !== '') force = opening;
  const nobody = /^(?:nobody|no one|none|personne|nul)$/i.test(agent?.words ?? '');
  if (force === '' && (nobody || ofThem(scene, frame.agent) || countedFew(scene, frame.agent))) force = scene.topic;
  if (force === '' && FLIGHT.has(lemma) && agent?.role === 'force' && agent.bare) force = agent.words;
  if (
    force === '' &&
    group.passive &&
    frame.agent < 0 &&
    object !== undefined &&
    (site(scene, object) || town(scene, object))
  )
    force = scene.topic;
  if (kindOfForce(force) === 'armed' || isArmedGroup(agent)) return null;
  if (isNumbered(scene, at)) return numbered(scene, at, 'withdrawal', force);
  const atBase = object !== undefined && site(scene, object);
  if (!atBase && (agent?.role === 'official' || isOfficer(scene, frame.agent))) return null;
  const ends =
    frame.agent >= 0 && scene.parse.chunks.slice(frame.agent, at).some((_, i) => isLast(scene, frame.agent + i));
  if (
    agent?.code === '' &&
    PASSING.test(last(scene, frame.agent)) &&
    !ends &&
    opening === '' &&
    !(atBase && isMission(scene, frame.agent))
  )
    return null;
  if (passesHome(scene, frame.agent, object, force) || fliesOut(scene, at, frame.agent)) return null;
  if (
    force === '' &&
    !(object !== undefined && isMilitaryBase(scene, object) && (group.passive || agent?.role === 'force'))
  )
    return null;
  if (lemma === 'clear' && !atBase) return null;
  const listed = object === undefined ? frame.patients.find((one) => isCount(scene, one)) : undefined;
  if (listed !== undefined) return draft('withdrawal', at, { force, own: [listed + 2] }, 0.7);
  if (object === undefined && FAREWELL.has(lemma)) return null;
  const whose = object === undefined && FLIGHT.has(lemma) ? whoseSite(scene, frame.agent) : -1;
  const garrison = whose < 0 && object === undefined && FLIGHT.has(lemma) ? named(scene, frame.agent) : whose;
  if (garrison >= 0) return draft('withdrawal', at, { force, own: [garrison] }, 0.7);
  if (object === undefined && FLIGHT.has(lemma)) return fledFrom(scene, at, force);
  if (object === undefined) {
    if (lemma !== 'leave' && lemma !== 'quitter' && lemma !== 'exit' && lemma !== 'lever') return null;
    if (group.passive || (frame.patients.length > 0 && !leavesIt(scene, at))) return null;
  }
  const evacuated =
    (lemma === 'evacuate' || lemma === 'évacuer') &&
    !(object !== undefined && (site(scene, object) || town(scene, object)));
  if (
    evacuated ||
    ((lemma === 'libérer' || lemma === 'vider' || lemma === 'lâcher' || FLIGHT.has(lemma)) &&
      !(
        object !== undefined &&
        (site(scene, object) ||
          (FLIGHT.has(lemma) && force !== '' && (town(scene, object) || /^(?:town|ville)$/.test(last(scene, object)))))
      ))
  )
    return null;
  if (held && held.role === 'force' && lemma !== 'quit' && object !== undefined && !site(scene, object)) return null;
  const left = object === undefined || placeIn(scene, object) ? (object ?? -1) : siteLeft(scene, at, object);
  return draft(
    'withdrawal',
    at,
    {
      force,
      ...(left < 0 ? {} : { own: [left] }),
      ...(object === undefined && frame.agent >= 0 ? { own: stationOf(scene, frame.agent) } : {}),
      destination: destinationOf(
        scene,
        frame.adjuncts.filter((one) => one !== object && ONWARDS.test(scene.parse.chunks[one]!.prep)),
      ),
    },
    0.8,
  );
}

/** "The camp that they held at Ber", "la base de Gao, d'où partaient les drones et qu'ils quittent": the chunk of the town of a base that is left; -1 for none. */
function siteLeft(scene: Scene, at: number, object: number): number {
  const kept = keptAt(scene, object);
  return kept < 0 && object < at ? townOfSite(scene, object) : kept;
}

/** "MINUSMA is leaving. The mission left its camp in Ber": a mission of soldiers, of which the text has told, and no delegation. */
const isMission = (scene: Scene, agent: number): boolean =>
  scene.mission !== '' && /^mission$/.test(last(scene, agent));

/** "The French, whose first convoy left Gossi", "their first convoy": the force with whose first vehicles a departure begins; empty for none. */
function firstConvoyOf(scene: Scene, agent: number): string {
  const { chunks, items } = scene.parse;
  const phrase = chunks[agent];
  if (!phrase || !PASSING.test(last(scene, agent))) return '';
  if (
    !items.slice(Math.max(0, phrase.a - 1), phrase.b + 1).some(({ low }) => /^(?:first|premi(?:er|ère))s?$/.test(low))
  )
    return '';
  return forceOfWhose(scene, agent) || ownerOf(scene, agent);
}

/** Where those who leave are said to have been: "soldiers posted in Gao have left", "the detachment in Gao has left". */
function stationOf(scene: Scene, agent: number): number[] {
  const posted = postedAt(scene, agent);
  const garrison = posted.length > 0 ? -1 : garrisonAt(scene, agent);
  return garrison < 0 ? posted : [garrison];
}

/** "The camp at Gao was looted after the French left it": whether a pronoun after the verb stands for a base or a town before it. */
function leavesIt(scene: Scene, at: number): boolean {
  const { chunks, items } = scene.parse;
  const it = chunks[at + 1];
  if (it?.kind !== 'noun' || it.a !== it.b || items[it.a]!.low !== 'it') return false;
  const next = chunks[at + 2];
  if (next?.kind === 'verb' || (next?.kind === 'noun' && !/^(?:in|on|after)$/.test(next.prep))) return false;
  return chunks
    .slice(0, at)
    .some(
      ({ kind }, i) =>
        kind === 'noun' && (holds(scene, i, 'strongbase') || PREMISES.test(last(scene, i)) || town(scene, i)),
    );
}

/** "Has given up four: Gao, Kidal": a number that a colon sets before the towns that it counts. */
function isCount(scene: Scene, chunk: number): boolean {
  const { chunks, tags } = scene.parse;
  const { a, b } = chunks[chunk]!;
  return a === b && tags[a] === 'number' && chunks[chunk + 1]?.sign === ':' && isTown(scene, chunk + 2);
}

const isTown = (scene: Scene, chunk: number): boolean =>
  scene.parse.chunks[chunk]?.kind === 'noun' && town(scene, chunk);

/** "Would leave Gao exposed", "leaves Gao without a garrison": in what state something is left, and not who leaves it. */
function leavesSo(scene: Scene, at: number): boolean {
  const { chunks, items } = scene.parse;
  const { agent, patients } = frameOf(scene.parse, at);
  if (agent >= 0 && nounCuesOf(scene.parse, agent).some(({ cue }) => TOLLED.has(cue.class)) && !site(scene, agent))
    return true;
  const { group } = chunks[at]!;
  if (group!.passive) return STRANDED.test(items[group!.last + 1]?.low ?? '');
  const left = patients.find((one) => one > at);
  if (left === undefined) return false;
  const next = chunks[left + 1];
  return STATE.test(items[chunks[left]!.b]!.low) || (next?.kind === 'noun' && STATE.test(items[next.a]!.low));
}

/** Nouns of what happens, which leaves nothing but its traces. */
const TOLLED: ReadonlySet<string> = new Set(['depart', 'attack', 'expel', 'reduce', 'close', 'endop']);

const STATE =
  /^(?:exposed|vulnerable|unprotected|undefended|defenceless|defenseless|isolated|unguarded|open|alone|stranded|stuck|trapped|weaker|paralysed|paralyzed|deserted|reeling|devastated|destroyed|dead|wounded|injured|homeless)$/;

const STRANDED = /^(?:stranded|stuck|trapped|homeless|behind|dead|wounded|injured)$/;

/** "Abandoned the city of Gao": what a town is by its noun. */
const SETTLEMENT =
  /^(?:city|village|locality|settlement|township|capital|island|port|district|suburb|localité|commune)$/;

/** "La localité de Gao", "ceux d'Ansongo": the chunk of the town that completes a phrase; -1 for none. */
function named(scene: Scene, chunk: number): number {
  const next = chunk < 0 ? undefined : scene.parse.chunks[chunk + 1];
  if (scene.parse.language !== 'fr' || next?.kind !== 'noun' || !OF.has(next.prep) || !town(scene, chunk + 1))
    return -1;
  const word = last(scene, chunk);
  return PLACE_NOUNS.has(word) || holds(scene, chunk, 'force') || countedFew(scene, chunk) ? chunk + 1 : -1;
}

/** "The drones leave Agadez by night": aircraft that come and go, as a present without a day tells. */
function fliesOut(scene: Scene, at: number, agent: number): boolean {
  const { tense, perfect, progressive, mood } = scene.parse.chunks[at]!.group!;
  if (agent < 0 || !holds(scene, agent, 'aircraft') || isLast(scene, agent)) return false;
  return (
    tense === 'present' && !perfect && !progressive && mood === 'fact' && !scene.parse.items.some(({ date }) => date)
  );
}

/** "Des véhicules de l'armée malienne ont quitté Bamako": vehicles that are on the way in their own country. */
function passesHome(scene: Scene, agent: number, object: number | undefined, force: string): boolean {
  if (agent < 0 || object === undefined || isLast(scene, agent) || !holds(scene, agent, 'vehicle')) return false;
  const place = placeIn(scene, object);
  return place !== null && !site(scene, object) && place.country === countryOfForce(force);
}

/** Where those who leave go: "à" after a verb of leaving is rather where they were. */
const ONWARDS = /^(?:to|for|into|towards?|vers|pour)$/;

/** What soldiers hold that is no base by its name. */
const PREMISES =
  /^(?:airport|port|harbour|harbor|stadium|hospital|school|hotel|palace|ministry|bridge|dam|mine|aéroport|port|stade|hôpital|école|lycée|hôtel|palais|pont|barrage)$/;

/** Verbs of those who take leave of a place, with "to", "à" or "de" before it. */
const FAREWELL = new Set(['bid', 'say', 'wave', 'dire', 'faire', 'séparer', 'défaire', 'dessaisir', 'walk']);

/** What people leave who live there. */
const HOMES =
  /^(?:homes?|houses|dwellings|belongings|farms|fields|jobs|families|maisons|foyers|domiciles?|logements?|champs|familles|biens|emplois?)$/;

/** Verbs of those who run: with people under arms and a town they tell of a withdrawal. */
/** "The soldiers fled from Gossi", "fled to Gao", "the garrison fled": soldiers who run, of whom it is told from where or where to. */
function fledFrom(scene: Scene, at: number, force: string): Reading {
  const { chunks } = scene.parse;
  const { agent, patients, adjuncts } = frameOf(scene.parse, at);
  const { form, passive } = chunks[at]!.group!;
  if (form !== 'finite' || passive || patients.length > 0 || agent < 0 || inRelative(scene.parse, at) >= 0) return null;
  const manned = garrisonOf(scene, agent) !== '';
  if (!manned && !isTroops(scene, agent)) return null;
  const from = adjuncts.filter((one) => one > at && /^(?:from|de|d')$/.test(chunks[one]!.prep) && placeIn(scene, one));
  const destination = destinationOf(scene, adjuncts);
  if (from.length === 0 && destination === undefined && !manned) return null;
  return draft('withdrawal', at, { force, own: from, destination }, 0.6);
}

const FLIGHT = new Set(['fuir', 'enfuir', 'flee']);

/** "The last of them", "la dernière d'entre elles". */
function ofThem(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk];
  const next = scene.parse.chunks[chunk + 1];
  if (!phrase || next?.kind !== 'noun') return false;
  return (
    LAST.test(scene.parse.items[phrase.b]!.low) && /^(?:them|us|eux|elles|nous)$/.test(scene.parse.items[next.b]!.low)
  );
}
