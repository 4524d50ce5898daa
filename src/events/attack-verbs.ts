import { actionOf, HOSTILE, type Reading, roles, VICTIM } from './attack-parts.ts';
import { OF } from './clause-sign.ts';
import { frameOf } from './frame.ts';
import { isAccused, isFilmed, isTraffic } from './peacetime.ts';
import type { Who } from './phrase.ts';
import { holds, isForce, namesTown, placeIn, type Scene, at as who } from './scene.ts';
import { leadsToName } from './toponym.ts';

/** Verbs that mean an attack only when the one who acts or what is hit says so. */
const LOOSE = new Set([
  'ravage',
  'ravager',
  'souffler',
  'destroy',
  'damage',
  'endommager',
  'détruire',
  'strike',
  'hit',
  'target',
  'engage',
  'charge',
  'viser',
  'cibler',
  'toucher',
  'atteindre',
  'frapper',
  'tirer',
  'piéger',
  'brûler',
  'burn',
  'surround',
  'engager',
  'introduire',
  'infiltrer',
  'investir',
  'execute',
  'exécuter',
  "s'en prendre",
  'sack',
  'harass',
  'break',
  'fusiller',
  'rocket',
  'déborder',
  'submerger',
  'overwhelm',
  'décimer',
  'decimate',
  'anéantir',
  'annihilate',
  'heurter',
]);

/** Verbs of those who come upon a mine that is laid; gunmen attack one in which gold is dug. */
const MEETING = new Set(['hit', 'strike', 'engage', 'heurter', 'toucher']);

/** Verbs of ruin, which fires and floods bring too. */
const RAZING = new Set(['ravage', 'ravager', 'destroy', 'détruire', 'damage', 'endommager']);

/** "Rebel camps", "une base terroriste": what an army destroys, and does not pull down. */
const ofRebels = ({ role, words }: Who): boolean =>
  (role === 'base' || role === 'target') &&
  /\b(?:rebels?|enemy|insurgents?|terrorists?|jihadists?|militants?|militia|bandits?|rebelles?|ennemie?s?|terroristes?|djihadistes?|jihadistes?)\b/i.test(
    words,
  );

/** "A fire", "un violent incendie": what nobody need have lit. */
const FLAMES = /\b(?:fires?|feux?|incendies?|flammes|flames|blaze)\b/i;

/** Verbs that are as often meant of words as of weapons. */
const VERBAL = new Set(['attack', 'assail', 'blast', 'target', 'attaquer', "s'en prendre", 'viser', 'cibler']);

/** Whether one who governs or speaks attacks another who does. */
const inWords = (agent: Who | null, hit: Who | null): boolean =>
  agent !== null &&
  hit !== null &&
  (agent.role === 'official' || agent.role === 'state' || agent.role === 'other') &&
  (hit.role === 'official' || hit.role === 'state' || hit.role === 'mission');

/** "Gunmen struck again", "the attackers struck at dawn in Gao": people under arms who hit what is not said. */
function hitsUnsaid({ parse }: Scene, at: number, agent: Who | null, lemma: string): boolean {
  if (agent?.role !== 'armed') return false;
  const group = parse.chunks[at]!.group!;
  if (parse.items[group.last + 1]?.low === 'again') return true;
  const { patients } = frameOf(parse, at);
  return STRIKING.has(lemma) && patients.length === 0 && group.form === 'finite' && group.tense === 'past';
}

const STRIKING = new Set(['strike', 'frapper']);

/** "Un rassemblement de motos", "l'entrée du camp": a phrase completed by something that can be hit. */
function ofTarget(scene: Scene, chunk: number): boolean {
  const next = scene.parse.chunks[chunk + 1];
  return (
    next?.kind === 'noun' &&
    OF.has(next.prep) &&
    (holds(scene, chunk + 1, 'target') ||
      holds(scene, chunk + 1, 'vehicle') ||
      (GATE.test(scene.parse.items[scene.parse.chunks[chunk]!.b]!.low) && holds(scene, chunk + 1, 'strongbase')))
  );
}

const GATE = /^(?:entrances?|gates?|walls?|perimeter|fence|entrées?|portes?|portails?|murs?|enceinte|façade|clôture)$/;

/** "A car packed with explosives": what carries a bomb. */
const laden = (scene: Scene, chunk: number): boolean =>
  chunk >= 0 &&
  holds(scene, chunk, 'vehicle') &&
  [1, 2].some((on) => {
    const next = scene.parse.chunks[chunk + on];
    return next?.kind === 'noun' && /^(?:with|de|d')$/.test(next.prep) && holds(scene, chunk + on, 'weapon');
  });

/** "39 of them were shot": so many of those who were told of. */
function someOfThem({ parse: { chunks, items, tags } }: Scene, chunk: number): boolean {
  const of = chunks[chunk + 1];
  const counted = tags[chunks[chunk]!.b] === 'number' && of?.kind === 'noun' && OF.has(of.prep);
  return counted && /^(?:them|these|whom|eux|elles)$/.test(items[of!.b]!.low);
}

export function attackVerb(scene: Scene, at: number, action: string, lemma: string, particle: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  if (isTraffic(scene, lemma, frame.agent) || isAccused(scene, lemma, at) || isFilmed(scene, lemma, at)) return null;
  if (group.mood === 'possible' && !group.perfect) return null;
  const agent = who(scene, frame.agent);
  const aimed = frame.adjuncts.filter(
    (one) =>
      one > at &&
      (/^(?:à|au|aux|sur|contre|dans|into)$/.test(scene.parse.chunks[one]!.prep) ||
        (particle === 'fire' && scene.parse.chunks[one]!.prep === 'to')),
  );
  const patient = [
    ...frame.patients,
    ...(particle !== '' || lemma === "s'en prendre" || lemma === 'tirer' ? aimed : []),
  ]
    .map((one) => ({ one, named: who(scene, one)! }))
    .find(
      ({ one, named }) =>
        (VICTIM.has(named.role) ||
          ((named.role === 'pronoun' || someOfThem(scene, one)) && group.passive) ||
          named.code !== '' ||
          (named.role === 'other' && ofTarget(scene, one))) &&
        !(named.role === 'official' && (action === 'shelling' || action === 'bombing')),
    );
  const through = frame.adjuncts.find(
    (one) => !['in', 'en', 'by', 'par'].includes(scene.parse.chunks[one]!.prep) && holds(scene, one, 'mine'),
  );
  if (
    lemma === "s'en prendre" &&
    !scene.parse.items.slice(Math.max(0, group.verb - 4), group.verb).some((one) => one.low === 'en')
  )
    return null;
  if (lemma === 'atteindre' && isForce(agent) && frame.patients.some((one) => namesTown(scene, one))) return null;
  if (lemma === 'toucher' && group.form === 'participle' && patient && patient.named.role !== 'base') return null;
  const byMine =
    (group.passive && (agent?.role === 'weapon' || laden(scene, frame.agent))) ||
    (!group.passive &&
      frame.patients.some((one) => holds(scene, one, 'mine')) &&
      !(agent?.role === 'event' || (agent?.role === 'armed' && !MEETING.has(lemma)))) ||
    through !== undefined;
  // "The villages of Golobo and Besoro were attacked": whole settlements are hit, whoever did it.
  const settled =
    group.passive && group.form === 'finite' && frame.patients.some((one) => leadsToName(scene.parse, one));
  if (lemma === 'tirer' || lemma === 'open') {
    if (!agent || agent.role === 'state' || !(agent.role === 'armed' || agent.role === 'force')) return null;
  } else if (!patient && !byMine && !settled) {
    if (
      group.form === 'infinitive' ||
      group.form === 'gerund' ||
      !(agent?.role === 'armed' || (agent?.role === 'force' && (action === 'bombing' || action === 'shelling')))
    )
      return null;
  }
  if (VERBAL.has(lemma) && inWords(agent, patient?.named ?? null)) return null;
  if (LOOSE.has(lemma) && !hitsUnsaid(scene, at, agent, lemma)) {
    const hostile =
      agent !== null &&
      (HOSTILE.has(agent.role) || holds(scene, frame.agent, 'aircraft') || holds(scene, frame.agent, 'vehicle')) &&
      (agent.role !== 'state' ||
        patient?.named.role === 'armed' ||
        patient?.named.role === 'base' ||
        patient?.named.role === 'target' ||
        frame.adjuncts.some((one) => holds(scene, one, 'weapon')));
    const undergone = group.passive && group.form === 'finite' && group.tense === 'past' && frame.agent < 0;
    const hit =
      patient !== undefined &&
      (patient.named.role === 'force' ||
        patient.named.role === 'base' ||
        patient.named.role === 'target' ||
        patient.named.role === 'civilian' ||
        patient.named.role === 'other' ||
        ((patient.named.role === 'place' || patient.named.role === 'armed' || namesTown(scene, patient.one)) &&
          hostile) ||
        (undergone && namesTown(scene, patient.one)));
    if (
      !(hostile && (hit || byMine)) &&
      !(group.passive && hit && (byMine || agent === null || hostile)) &&
      !(byMine && patient)
    )
      return null;
    if (lemma === 'heurter' && !byMine) return null;
    if (
      RAZING.has(lemma) &&
      !(
        agent !== null &&
        (agent.role === 'armed' ||
          (isForce(agent) && patient !== undefined && ofRebels(patient.named)) ||
          (agent.role === 'weapon' && !FLAMES.test(agent.words)) ||
          agent.role === 'event' ||
          holds(scene, frame.agent, 'aircraft') ||
          (holds(scene, frame.agent, 'weapon') && !FLAMES.test(agent.words)))
      )
    )
      return null;
    if (
      agent === null &&
      !byMine &&
      (group.form === 'infinitive' ||
        lemma === 'engage' ||
        ((lemma === 'target' || lemma === 'viser' || lemma === 'cibler') && !undergone))
    )
      return null;
  }
  if (patient && patient.named.role === 'other' && !agent && !settled && !someOfThem(scene, patient.one)) return null;
  const own = frame.patients.filter(
    (one) => (placeIn(scene, one) || leadsToName(scene.parse, one)) && who(scene, one)?.role !== 'target',
  );
  // "Set fire to the market of Djibo": what burns says where, as an object would.
  if (particle === 'fire') own.push(...aimed);
  return {
    layer: 'attacks',
    action: actionOf(scene, frame.agent, byMine ? 'ied-attack' : action),
    at,
    where: { own },
    ...roles(
      scene,
      agent,
      byMine && !group.passive ? null : (patient?.named ?? null),
      byMine && !group.passive ? agent : null,
    ),
    confidence: 0.85,
  };
}
