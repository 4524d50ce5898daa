import { actionOf, ofGas, type Reading, roles, VICTIM } from './attack-parts.ts';
import { COMBAT, figurative, fought, isCause, lost, modifies, ofWarfare, warded } from './attack-senses.ts';
import { sceneOf, suffererOf, type Undergone, undergoneBy } from './attack-undergone.ts';
import { ofStates } from './between-capitals.ts';
import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { laidOn, lightVerb } from './light-verb.ts';
import { is, type Who } from './phrase.ts';
import { onlyRanks } from './ranking.ts';
import {
  noneAtAll,
  onlyAnnounced,
  onlyBeginning,
  onlyMentioned,
  onlyTrainedFor,
  ownDate,
  recalled,
  spokenOf,
  toBeEnded,
} from './recalled-attack.ts';
import { type Draft, holds, placeIn, type Scene, at as who } from './scene.ts';

const ON_TARGET = new Set([
  'on',
  'against',
  'at',
  'contre',
  'sur',
  'de',
  "d'",
  'du',
  'des',
  'of',
  'targeting',
  'à',
  'aux',
  'au',
  'visant',
  'with',
]);

/** "The attack on the camp", "l'attaque de Gao": an attack named by a noun. */
export function attackNoun(scene: Scene, at: number, action: string, item: number): Reading {
  const { chunks, items } = scene.parse;
  const chunk = chunks[at]!;
  const noun = items[item]!;
  if (ofWarfare(scene, at, item)) return null;
  if (
    (/^incidents?$/.test(noun.low) && !holds(scene, at, 'mine')) ||
    noun.low === 'action' ||
    noun.low === 'actions' ||
    noun.low === 'échange' ||
    noun.low === 'exchange' ||
    noun.low === 'échanges'
  )
    return null;
  if (
    noun.low === 'fire' &&
    !(chunk.prep === 'under' && chunks[at - 1]?.kind === 'verb') &&
    !(item > chunk.a && (is(items[item - 1], 'weapon') || is(items[item - 1], 'armed') || items[item - 1]!.force))
  )
    return null;
  if (/^fights?$/.test(noun.low) && /^(?:against|for|to)$/.test(chunks[at + 1]?.prep ?? '')) return null;
  if (noun.low === 'shots' && /^(?:warning|vaccine|booster)$/.test(items[item - 1]?.low ?? '')) return null;
  const morrow = isMorrow(scene, at - 1);
  if (OF.has(chunk.prep) && chunks[at - 1]?.kind === 'date' && !morrow && suffererOf(scene, at) < 0) return null;
  if (COMBAT.has(noun.low) && (!fought(scene, at) || figurative(scene, at) || isCause(scene, at))) return null;
  if (modifies(scene, at, item) || warded(scene, at, item) || ofStates(scene, at)) return null;
  if (action === 'bombing' && ofGas(scene)) return null;
  if (lost(scene, at) || noneAtAll(scene, at) || toBeEnded(scene, at) || onlyRanks(scene.parse, at)) return null;
  // "Gossi fell without a fight".
  if (/^(?:without|sans)$/.test(chunk.prep || (items[chunk.a - 1]?.low ?? '')) || withoutMuch(scene, at)) return null;
  if (onlyBeginning(scene, at) || onlyTrainedFor(scene, at)) return null;
  if (is(noun, 'aircraft') && /^\p{Lu}/u.test(noun.text)) return null;
  const undergone = undergoneBy(scene, at);
  if (undergone) return sufferedDraft(scene, at, action, undergone);
  let target: Who | null = null;
  let actor: Who | null = null;
  const own: number[] = [];
  let blamed = false;
  for (let i = at + 1; i < chunks.length && i <= at + 4; i++) {
    const next = chunks[i]!;
    if (next.kind === 'break' && next.sign === ',' && chunks[i + 1]?.joined) continue;
    if (next.kind === 'date' && AIMED.test(chunks[i + 1]?.prep ?? '')) continue;
    if (next.kind === 'verb' && next.group!.form === 'participle') {
      const cues = cuesOf(scene.parse, i);
      if (
        !cues.some(
          (cue) =>
            cue.class.startsWith('light') ||
            cue.class === 'claimresp' ||
            cue.class === 'attack' ||
            cue.class === 'condemn' ||
            cue.class === 'occur',
        )
      )
        break;
      blamed = cues.some((cue) => cue.class === 'condemn');
      continue;
    }
    if (
      next.kind === 'verb' &&
      next.group!.form === 'gerund' &&
      /^(?:targeting|visant|ciblant|contre)$/.test(items[next.group!.verb]!.low)
    ) {
      const hit = chunks[i + 1]?.kind === 'noun' ? i + 1 : -1;
      target = target ?? who(scene, hit);
      if (placeIn(scene, hit)) own.push(hit);
      break;
    }
    if (next.kind !== 'noun' || next.prep === '') break;
    const named = who(scene, i)!;
    if ((next.prep === 'by' || next.prep === 'par') && ACCOUNT.test(items[next.b]!.low)) continue;
    if (next.prep === 'by' || next.prep === 'par' || (blamed && BLAMED_ON.test(next.prep))) actor = actor ?? named;
    else if (ON_TARGET.has(next.prep)) {
      if (OF.has(next.prep) && named.role === 'armed' && !target) actor = actor ?? named;
      else if (OF.has(next.prep) && (holds(scene, i, 'mine') || named.role === 'weapon')) continue;
      else if (named.role === 'event' && target === null) continue;
      else if (VICTIM.has(named.role) || named.code !== '') target = target ?? named;
      if (placeIn(scene, i)) own.push(i);
    }
  }
  for (let i = chunk.a; i < item && !actor; i++) {
    const before = items[i]!;
    if (is(before, 'armed') || (before.force && kindOfForce(before.force) === 'armed'))
      actor = {
        code: before.force && kindOfForce(before.force) === 'armed' ? before.force : '',
        role: 'armed',
        words: before.text,
        bare: false,
      };
  }
  if (own.length === 0) own.push(...townUnder(scene, at), ...sceneOf(scene, at), ...townSubjected(scene, at));
  if (morrow && own.length === 0) return null;
  const remembered = recalled(scene, at);
  if (remembered) {
    const next = chunks[at + 1];
    if (next?.kind === 'noun' && /^(?:in|at|near|à|de|en)$/.test(next.prep) && placeIn(scene, at + 1)) own.push(at + 1);
    if (own.length === 0 || !ownDate(scene, at)) return null;
  }
  const mentioned = own.length === 0 && !target && !actor && onlyMentioned(scene, at);
  if (own.length === 0 && onlyAnnounced(scene, at) && !ownDate(scene, at)) return null;
  const light = lightVerb(scene, at);
  if (noun.low === 'fire' && light?.target?.role === 'official' && item === chunk.a) return null;
  if (light) {
    actor = actor ?? light.actor;
    target = target ?? light.target;
  }
  actor = actor ?? laidOn(scene, at);
  const plural = noun.word!.plural && noun.word!.nouns.length > 0 && !/^(?:hostilities|hostilités)$/.test(noun.low);
  const counted =
    chunk.a < item &&
    /^(?:two|three|deux|trois|les deux|these|both|ces|twin|doubles?|simultaneous|coordinated|simultanées|coordonnées)$/.test(
      items[Math.max(chunk.a, item - 1)]!.low,
    );
  const draft: Omit<Draft, 'rule'> = {
    layer: 'attacks',
    action: actionOf(scene, at, action),
    at,
    where: { own, subject: chunk.prep === 'under' || chunk.prep === 'sous' },
    ...roles(scene, actor, target),
    confidence: 0.75,
  };
  if (own.length === 0 && !ownDate(scene, at) && spokenOf(scene, at)) draft.again = true;
  else if (mentioned) draft.mentioned = true;
  if (morrow && !/^(?:,|date)$/.test(chunks[at - 2]?.sign || chunks[at - 2]?.kind || '')) draft.undated = true;
  if (plural) draft.several = true;
  if ((plural && !counted && !exchanged(scene, at)) || goingOn(scene, at)) draft.generic = true;
  if (!plural && indefinite(scene, at)) draft.generic = light === null && !target && own.length === 0;
  return draft;
}

/** "Au lendemain de l'attaque": whether a chunk tells the day beside that of the attack after it. */
const isMorrow = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  chunks[at]?.kind === 'date' && /^(?:.* )?(?:lendemain|surlendemain|veille)$/.test(items[chunks[at]!.b]!.low);

/** "The attack of 3 May on the camp": what may follow the day of an attack and still tells its target. */
const AIMED = /^(?:on|against|contre|sur)$/;

/** An attack told by what suffered it, dated by the clause that says so. */
function sufferedDraft(scene: Scene, at: number, action: string, { verb, own, target, past }: Undergone): Reading {
  const draft: Omit<Draft, 'rule'> = {
    layer: 'attacks',
    action: actionOf(scene, at, action),
    at: verb,
    where: { own },
    ...roles(scene, null, target),
    confidence: 0.7,
  };
  if (!past) draft.generic = true;
  return draft;
}

/** "Djibo, ville sous blocus", "the town under siege": the chunk of the town. */
function townUnder(scene: Scene, at: number): number[] {
  const { chunks } = scene.parse;
  if (!/^(?:sous|under)$/.test(chunks[at]!.prep) || chunks[at - 1]?.kind !== 'noun') return [];
  for (const one of [at - 1, chunks[at - 2]?.sign === ',' ? at - 3 : -1])
    if (one >= 0 && chunks[one]!.kind === 'noun' && placeIn(scene, one)) return [one];
  return [];
}

/** "Have subjected Gao to a blockade", "soumettent Gao à un blocus": the chunk of the town. */
function townSubjected(scene: Scene, at: number): number[] {
  const { chunks, items } = scene.parse;
  const verb = chunks[at - 2]?.group;
  if (!/^(?:à|to)$/.test(chunks[at]!.prep) || !verb || verb.passive || !SUBJECTING.test(items[verb.verb]!.low))
    return [];
  return placeIn(scene, at - 1) ? [at - 1] : [];
}

const SUBJECTING = /^(?:subject(?:s|ed|ing)?|soum(?:et|ettent|ettaient|ettait|is|ettant))$/;

/** "By the army's account": who tells it, not who did it. */
const ACCOUNT = /^(?:accounts?|estimates?|counts?|reckoning|admission|version|tally)$/;

/** "Blamed on JNIM", "attribuée aux jihadistes". */
const BLAMED_ON = /^(?:on|to|à|au|aux)$/;

/** "Ont échangé des coups de feu", "traded shots", "a essuyé des tirs": a plural that is one fight. */
function exchanged({ parse: { chunks, items } }: Scene, at: number): boolean {
  const group = chunks[at - 1]?.group;
  return (
    group?.form === 'finite' && group.mood === 'fact' && group.tense === 'past' && TRADED.test(items[group.verb]!.low)
  );
}

const TRADED = /^(?:exchanged|traded|swapped|échangé|essuyé)$/;

/** "Ongoing hostilities", "les combats en cours": what goes on, somewhere. */
const goingOn = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  items
    .slice(chunks[at]!.a, chunks[at]!.b)
    .some(({ low }) => /^(?:ongoing|active|continuing|continued|persistent)$/.test(low));

function indefinite(scene: Scene, at: number): boolean {
  const first = scene.parse.items[scene.parse.chunks[at]!.a]!.low;
  return /^(?:any|no|possible|potential|further|future|aucune?|toute?|every|each|chaque|another|autre)$/.test(first);
}

/** "Without much of a fight", "sans guère de combats". */
function withoutMuch({ parse: { chunks, items } }: Scene, at: number): boolean {
  const before = chunks[at - 1];
  if (
    before?.kind !== 'noun' ||
    !OF.has(chunks[at]!.prep) ||
    !/^(?:much|guère|beaucoup|trop)$/.test(items[before.b]!.low)
  )
    return false;
  return [before.prep, items[before.a - 1]?.low].some((low) => low === 'without' || low === 'sans');
}
