import type { Place } from '../contract/place.ts';
import { codeIn, draft, headWord, isOfficer, isTroops, type Reading } from './base-parts.ts';
import { countryOfForce, kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { isNone } from './none.ts';
import { forceAt, forceCode, holds, ownerOf, placeIn, type Scene, at as who } from './scene.ts';
import { CONDITIONAL } from './verb-form.ts';

/** "Il vit à Perth", "she remains in Lyon": pronouns that stand for a thing or a person, or do where somebody dwells. */
const isOne = (words: string, lemma: string): boolean =>
  /^(?:it|il|he|she|i|je|j')$/i.test(words) || (/^elle$/i.test(words) && DWELLING.test(lemma));
const DWELLING = /^(?:vivre|dormir|habiter|loger|veiller|patienter|séjourner|tenir)$/;

export function stayVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const agent = who(scene, frame.agent);
  const site = siteLeft(scene, at);
  if (site >= 0) {
    const owner = codeIn(scene, site) || ownerOf(scene, site) || scene.topic;
    if (owner !== '' && kindOfForce(owner) !== 'armed') {
      const left = draft('retained', 'present', at, owner, placeIn(scene, site) ? [site] : [], 0.65)!;
      return staysOn(scene, at) ? { ...left, status: 'reported' } : left;
    }
  }
  const force = forceAt(scene, frame.agent) || (isTeam(scene, frame.agent) ? ownTeam(scene, frame.agent) : '');
  if (isOfficer(scene, frame.agent) || livedThrough(scene, at, frame.patients)) return null;
  if (
    !agent ||
    force === '' ||
    kindOfForce(force) === 'armed' ||
    agent.role === 'civilian' ||
    isOne(agent.words, lemma) ||
    isNone(scene.parse, frame.agent)
  )
    return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { strict: true },
    force,
    placed: true,
    ...(staysOn(scene, at) ? { status: 'reported' as const } : {}),
    confidence: 0.65,
  };
}

/** Those of a force who stay behind when it goes. */
const TEAM =
  /^(?:teams?|équipes?|cells?|cellules?|elements?|éléments?|échelon|noyau|party|presence|présence|staff|handful|poignée)$/;

function isTeam({ parse: { chunks, items } }: Scene, chunk: number): boolean {
  const phrase = chunks[chunk];
  return phrase !== undefined && items.slice(phrase.a, phrase.b + 1).some(({ low }) => TEAM.test(low));
}

/** Whose a team is: of the force that its complement names, else of that spoken of. */
const ownTeam = (scene: Scene, chunk: number): string => {
  const named = codeIn(scene, chunk);
  const whose = named === '' ? scene.topic : named;
  return kindOfForce(whose) === 'state' || kindOfForce(whose) === 'mission' ? whose : '';
};

/** "A vécu une attaque": what people live through is nowhere that they stay. */
const livedThrough = ({ parse: { items, chunks } }: Scene, at: number, objects: readonly number[]): boolean =>
  /^(?:viv|vécu|lived)/.test(items[chunks[at]!.group!.verb]!.low) && objects.some((one) => one > at);

/** "Will stay", "are expected to remain": whoever is to stay is there now. */
function staysOn({ parse }: Scene, at: number): boolean {
  const { mood, negated, form, verb } = parse.chunks[at]!.group!;
  if (negated) return false;
  if (form === 'finite') return mood === 'future' || saidToBe(parse, at, verb);
  const above = parse.chunks[at - 1];
  return (
    form === 'infinitive' &&
    above?.kind === 'verb' &&
    above.group!.passive &&
    !above.group!.negated &&
    /^(?:expected|due|set|scheduled|supposed|meant|slated|allowed|asked|told|ordered|authorized|authorised)$/.test(
      parse.items[above.group!.verb]!.low,
    )
  );
}

/** "A précisé que sa base resterait": the French conditional of what was said to be so from then on. */
const saidToBe = ({ chunks, items }: Scene['parse'], at: number, verb: number): boolean =>
  ((items[verb]!.word?.flags ?? 0) & CONDITIONAL) !== 0 &&
  chunks.slice(1, at).some((one, i) => /^qu[e']$/.test(one.sign) && chunks[i]!.kind === 'verb');

/** A phrase that is the name of a town: "Gao and Ménaka remain" after what was told of closed bases. */
function ownTown(scene: Scene, chunk: number): boolean {
  const place = placeIn(scene, chunk);
  const { a, b } = scene.parse.chunks[chunk]!;
  return place !== null && isExact(place) && a === b && isAbroad(scene, place);
}

/** Whether the force spoken of is a mission, or that of another country: towns it is in are its bases. */
const isAbroad = ({ topic }: Scene, place: Place): boolean =>
  kindOfForce(topic) === 'mission' ||
  (kindOfForce(topic) !== undefined && kindOfForce(topic) !== 'armed' && countryOfForce(topic) !== place.country);

/** "Only the base in Niamey remains", "ne reste plus que la base": the base that is left; -1 for none. */
function siteLeft(scene: Scene, at: number): number {
  const { chunks, items } = scene.parse;
  const { agent, patients } = frameOf(scene.parse, at);
  const told =
    agent >= 0 && agent < at && !/^(?:il|there|it)$/i.test(items[chunks[agent]!.b]!.low) ? [agent] : patients;
  const que = chunks.findIndex((one, i) => i > at && i < at + 4 && /^(?:que|qu')$/.test(one.sign));
  const only = que < 0 ? [] : [que + 1];
  return (
    [...told, ...only, ...openAfter(scene, at)].find(
      (one) =>
        chunks[one]?.kind === 'noun' &&
        (holds(scene, one, 'strongbase') ||
          (one !== agent && (who(scene, one)!.role === 'force' || isTroops(scene, one))) ||
          ((one === agent || opensWith(scene, at)) && ownTown(scene, one))),
    ) ?? -1
  );
}

/** "Resteront ouverts Gao et Mopti": the town after the participle of a verb that opens its clause. */
function openAfter(scene: Scene, at: number): number[] {
  const { chunks, items } = scene.parse;
  const open = chunks[at + 1]?.kind === 'verb' && chunks[at + 1]!.group!.form === 'participle';
  return open &&
    opensWith(scene, at) &&
    /^(?:ouvert|occup|maintenu|conserv)/.test(items[chunks[at + 1]!.group!.verb]!.low)
    ? [at + 2]
    : [];
}

/** "Restent Gao et Mopti": a verb that opens its clause, so that its subject follows. */
const opensWith = ({ parse: { chunks } }: Scene, at: number): boolean =>
  at === 0 || (chunks[at - 1]!.kind === 'break' && chunks[at - 1]!.sign !== ',');

/** "Ran into gunmen", "ran away": people who run, and run nothing. */
const runsInto = ({ parse: { items, chunks } }: Scene, at: number): boolean => {
  const { verb, last } = chunks[at]!.group!;
  return /^r[au]n/.test(items[verb]!.low) && /^(?:into|away|out|for|to)$/.test(items[last + 1]?.low ?? '');
};

/** Who works in a place; those who only patrol it are there if it is known whose they are. */
export function operateVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(
    scene,
    group.passive && frame.agent < 0 && /^(?:fly|voler|run)$/.test(lemma) ? (frame.patients[0] ?? -1) : frame.agent,
  );
  const goesOn =
    group.form === 'infinitive' &&
    /^continu/.test(scene.parse.items[scene.parse.chunks[at - 1]?.group?.verb ?? -1]?.low ?? '');
  if ((group.tense === 'future' || group.form === 'infinitive') && !goesOn) return null;
  const force = forceCode(agent, scene);
  if (!agent || force === '' || kindOfForce(force) === 'armed' || agent.role === 'civilian') return null;
  const fromThere =
    lemma === 'operate' && frame.adjuncts.some((one) => one > at && scene.parse.chunks[one]!.prep === 'from');
  if (agent.role === 'state' && (LABOUR.test(lemma) || !isTroops(scene, frame.agent)) && !fromThere) return null;
  if (/^(?:fight|combattre)$/.test(lemma) || runsInto(scene, at)) return null;
  const onTheWay =
    /^(?:fly|voler)$/.test(lemma) && frame.adjuncts.some((one) => one > at && ONTO.has(scene.parse.chunks[one]!.prep));
  if (onTheWay || isOfficer(scene, frame.agent)) return null;
  if (group.passive && frame.agent >= 0 && FIRM.test(headWord(scene, frame.agent))) return null;
  if (PATROLLING.has(lemma) && kindOfForce(force) === undefined) return null;
  return {
    layer: 'bases',
    action: 'presence',
    phase: 'present',
    at,
    where: { strict: true, exact: /^(?:work|travailler)$/.test(lemma) && !isPeople(scene, frame.agent) },
    force,
    placed: true,
    ...(goesOn ? { status: 'reported' as const } : {}),
    confidence: 0.55,
  };
}

/** "A mine run by a French company": what a firm has at a place is no base. */
const FIRM = /^(?:company|firm|group|consortium|airline|entreprise|société|groupe|compagnie)$/;

export function conductVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  if (group.tense !== 'present' || group.form !== 'finite') return null;
  const agent = who(scene, frame.agent);
  const object = frame.patients.find((one) =>
    /^(?:operations?|opérations?|patrols?|patrouilles|training)$/.test(headWord(scene, one)),
  );
  if (!agent || object === undefined || !/^(?:force|mission|state|pronoun)$/.test(agent.role)) return null;
  const force = forceCode(agent, scene);
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return { layer: 'bases', action: 'presence', phase: 'present', at, where: {}, force, placed: true, confidence: 0.6 };
}

/** What people of a country do abroad who are no soldiers: "Kenyans working in a quarry". */
const LABOUR = /^(?:work|travailler)$/;

const ONTO = new Set(['to', 'into', 'vers', 'à']);
const PATROLLING = new Set(['patrol', 'patrouiller']);

const isPeople = (scene: Scene, chunk: number): boolean => holds(scene, chunk, 'force') || holds(scene, chunk, 'armed');
