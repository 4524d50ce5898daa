import { type Reading, roles } from './attack-parts.ts';
import { frameOf } from './frame.ts';
import type { Who } from './phrase.ts';
import { namesTown, type Scene, at as who } from './scene.ts';

export function clashVerb(scene: Scene, at: number, lemma: string): Reading {
  const frame = frameOf(scene.parse, at);
  const group = scene.parse.chunks[at]!.group!;
  const agent = who(scene, frame.agent);
  if (agent && lemma === 'battre' && agent.words.toLowerCase() === 'on' && isReflexive(scene, at))
    return { layer: 'attacks', action: 'battle', at, where: {}, confidence: 0.7 };
  if (!agent || !(agent.role === 'armed' || agent.role === 'force' || agent.code !== '' || areSides(agent, lemma)))
    return null;
  const against = frame.adjuncts.find((one) =>
    ['with', 'against', 'avec', 'contre', 'à', 'aux'].includes(scene.parse.chunks[one]!.prep),
  );
  const other = who(scene, against ?? frame.patients[0] ?? -1);
  if (lemma === 'fight' && !other && fights(scene, at, agent))
    return { layer: 'attacks', action: 'battle', at, where: {}, ...roles(scene, agent, null), confidence: 0.7 };
  if ((lemma === 'repel' || lemma === 'repulse' || lemma === 'repousser') && other?.role !== 'armed') return null;
  if (
    (lemma === 'heurter' ||
      lemma === 'accrocher' ||
      lemma === 'battre' ||
      lemma === 'fight' ||
      lemma === 'combattre') &&
    ((other?.role !== 'armed' && other?.role !== 'force') ||
      group.form === 'infinitive' ||
      group.form === 'gerund' ||
      forLong(scene, at) ||
      (lemma !== 'heurter' && group.tense === 'present'))
  )
    return null;
  return { layer: 'attacks', action: 'battle', at, where: {}, ...roles(scene, agent, other), confidence: 0.75 };
}

/** "On s'est battu à Gao", not "on a battu": whether there is a fight, whoever fights. */
function isReflexive(scene: Scene, at: number): boolean {
  const { chunks, items } = scene.parse;
  const { group } = chunks[at]!;
  if (group!.form !== 'finite' || forLong(scene, at)) return false;
  return items.slice(Math.max(0, group!.verb - 3), group!.verb).some(({ low }) => low === "s'" || low === 'se');
}

/** "Troops fought around Konna", "they fought for Gao": soldiers who fight at a town whoever it is they fight. */
function fights(scene: Scene, at: number, agent: Who): boolean {
  const { chunks } = scene.parse;
  const { form, tense, mood } = chunks[at]!.group!;
  const next = chunks[at + 1];
  if (agent.role !== 'force' && agent.role !== 'armed') return false;
  if (form !== 'finite' || tense !== 'past' || mood !== 'fact' || forLong(scene, at)) return false;
  if (next?.kind !== 'noun' || !/^(?:around|at|near|in|for|over)$/.test(next.prep)) return false;
  return namesTown(scene, at + 1);
}

/** "The two sides clashed", "les deux camps se sont affrontés": those who can only have met in a fight. */
const areSides = ({ words }: Who, lemma: string): boolean => CLASHING.test(lemma) && SIDES.test(words);

const CLASHING = /^(?:clash|skirmish|exchange|affronter|accrocher)$/;
const SIDES =
  /\b(?:sides|parties|rivals|factions|armies|communities|clans|tribes|neighbou?rs|camps|belligerents|rivaux|communautés|tribus|armées|belligérants|ethnies)$/i;

/** "Fought the militants until the coup", "have fought them since 2013", "fought in Mali since 2013", "a combattu les jihadistes pendant des années": what went on, and was no one battle. */
function forLong({ parse: { chunks, items } }: Scene, at: number): boolean {
  for (let i = at + 1; i < chunks.length; i++) {
    const { kind, sign, prep, a, b } = chunks[i]!;
    if (kind === 'date') return items[a]!.date?.rule === 'since';
    if (kind === 'verb' || (kind === 'break' && !UNTIL.test(sign))) return false;
    if (UNTIL.test(sign || prep) || UNTIL.test(items[a - 2]?.low ?? '')) return true;
    if (/^(?:for|pendant|durant)$/.test(prep) && items.slice(a, b + 1).some(({ low }) => YEARS.test(low))) return true;
  }
  return false;
}

const UNTIL = /^(?:until|till|jusqu'|jusque)$/;
const YEARS = /^(?:years?|decades?|months?|années?|ans|décennies?|mois)$/;
