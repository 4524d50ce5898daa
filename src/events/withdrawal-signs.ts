import { base, isTroops, noLonger, type Reading } from './base-parts.ts';
import type { Chunk } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import type { Item } from './items.ts';
import { isExact } from './nearness.ts';
import { isNone } from './none.ts';
import { holds, isMilitaryBase, isPostAt, placeIn, type Scene, at as who } from './scene.ts';
import { draft, GARRISON, military, site } from './withdrawal-parts.ts';

const EMPTY =
  /^(?:empty|bare|vacant|deserted|derelict|abandoned|unoccupied|closed|shut|silent|gone|vide|vides|désert|déserte|déserts|vacant|vacante|inoccupé|inoccupée|désaffecté|désaffectée|fermé|fermée|abandonné|abandonnée)$/;
const AWAY = /^(?:gone|out|away|home|partis|parti|parties)$/;
const GROUND = /^(?:island|country|soil|territory|peninsula|mainland|land|continent|île|pays|territoire|sol)$/;

const OVER = /^(?:over|finished|ended)$/;

/** Verbs that say, with an adjective, in what state something is. */
const STATIVE = /^(?:be|être|exist|exister|stand|lie|sit|remain|stay|fall|find|leave|trouver|rester|demeurer)$/;

/** "The camp is empty", "the Spaniards are out of Besmaya": a state that says that they have left. */
export function goneVerb(scene: Scene, at: number, lemma: string): Reading {
  if (!STATIVE.test(lemma)) return null;
  const { items, chunks, tags } = scene.parse;
  const frame = frameOf(scene.parse, at);
  const { b, group } = chunks[at]!;
  const none = noneLeft(scene, at, lemma) ?? (lemma === 'be' ? withoutThem(scene, at) : null);
  if (none) return none;
  const subject = group!.passive ? (frame.patients[0] ?? -1) : frame.agent;
  // "Asked the troops to be out": an order, which its own verb tells.
  const asking = items[chunks[at]!.a]!.low === 'to' && chunks[subject - 1]?.kind === 'verb' ? subject - 1 : -1;
  if (asking >= 0 && cuesOf(scene.parse, asking).some((cue) => cue.class === 'expel')) return null;
  if (subject < 0 || (group!.form !== 'finite' && group!.form !== 'infinitive')) return null;
  const named = who(scene, subject);
  const ended = noLonger(scene, at);
  if (group!.negated && !ended) return null;
  let said = '';
  for (let i = group!.verb; i <= b + 3 && i < items.length && tags[i] !== 'mark'; i++)
    if (EMPTY.test(items[i]!.low) || (AWAY.test(items[i]!.low) && !homeTo(items[i]!.low, items[i + 1])))
      said = items[i]!.low;
  if (base(scene, subject) && holds(scene, subject, 'strongbase')) {
    const extinct = ended && /^exist/.test(lemma);
    if (!extinct && (ended || said === '' || !EMPTY.test(said))) return null;
    const force = military(scene, named) || scene.topic;
    if (
      kindOfForce(force) === 'armed' ||
      (force === '' && !isMilitaryBase(scene, subject) && !isPostAt(scene, subject))
    )
      return null;
    return draft('base-closed', at, { force, ...(placeIn(scene, subject) ? { own: [subject] } : {}) }, 0.6);
  }
  if (holds(scene, subject, 'mission') && OVER.test(items[group!.last + 1]?.low ?? '')) {
    const whose = military(scene, named) || scene.topic;
    return whose === '' ? null : draft('mission-ended', at, { force: whose, phase: false }, 0.55, true);
  }
  if (!isTroops(scene, subject)) return null;
  const force = military(scene, named);
  if (force === '') return null;
  if (ended && offPost(scene, at + 1)) {
    const gone = draft('withdrawal', at, { force }, 0.55);
    // "The post it had set up in 2019": a day that is told of the post.
    const undated = chunks.slice(at + 2).some(({ kind }) => kind === 'verb');
    return gone && { ...gone, lasting: true, status: 'reported', undated };
  }
  const out = chunks[at + 1];
  const left = out?.kind === 'noun' && /^(?:out|off)$/.test(out.prep) && placeIn(scene, at + 1) !== null;
  const off = out?.kind === 'noun' && /^(?:out|off|hors)$/.test(out.prep) && GROUND.test(items[out.b]!.low);
  if (off) return draft('withdrawal', at, { force }, 0.6);
  const gone = draft('withdrawal', at, { force, ...(left ? { own: [at + 1] } : {}) }, 0.6, !left);
  const due = items.slice(group!.verb, b + 2).some((item) => DUE.test(item.low));
  if (gone && (due || (items[group!.verb]!.low === 'be' && group!.mood === 'fact'))) gone.status = 'planned';
  if (!left && !(AWAY.test(said) && !ended)) return null;
  return gone;
}

/** "Was no longer at the post it had set up": a base after the verb that no name completes. */
function offPost(scene: Scene, chunk: number): boolean {
  const post = scene.parse.chunks[chunk];
  const inside = post?.kind === 'noun' && /^(?:at|in|on|à|au|dans|sur)$/.test(post.prep);
  return inside && site(scene, chunk) && !placeIn(scene, chunk) && !placeIn(scene, chunk + 1);
}

/** "Is home to": a place that houses somebody, not people who are back home. */
const homeTo = (low: string, next: Item | undefined): boolean => low === 'home' && next?.low === 'to';

const DUE = /^(?:due|set|scheduled|slated|expected|bound)$/;

const STAYING = /^(?:remain|stay|rester|demeurer)$/;
const LEFT = /^(?:left|remaining|remain|remains|any|anymore|restant)$/;

/** "Gao has been without French troops since May", "Gao est sans garnison": a town that has none of them any more. */
function withoutThem(scene: Scene, at: number): Reading {
  const { chunks, items } = scene.parse;
  const first = chunks[at - 1]?.kind === 'verb' ? at - 1 : at;
  const { agent } = frameOf(scene.parse, first);
  const people = chunks.findIndex((one, i) => i > at && one.kind === 'noun');
  const said =
    people > 0 && items.slice(chunks[at]!.a, chunks[people]!.a).some(({ low }) => /^(?:without|sans)$/.test(low));
  const place = agent < 0 || agent > at ? null : placeIn(scene, agent);
  const named = who(scene, people);
  if (!said || people > at + 2 || !place || !(isTroops(scene, people) || GARRISON.test(named!.words))) return null;
  const force = military(scene, named) || scene.topic;
  if (kindOfForce(force) === 'armed' || (force === '' && !isExact(place))) return null;
  const gone = draft('withdrawal', at, { force, own: [agent] }, 0.6);
  return gone && { ...gone, lasting: true, status: 'reported' };
}

const wordsAt = ({ parse: { items } }: Scene, at: number): string => `${items[at]?.low} ${items[at + 1]?.low}`;

/** "There are no soldiers left in Gao", "no soldier will remain": nobody is there any more, or will be. */
export function noneLeft(scene: Scene, at: number, lemma: string): Reading {
  const { chunks, items } = scene.parse;
  const { agent, patients } = frameOf(scene.parse, at);
  const people = agent < 0 ? (patients[0] ?? -1) : agent;
  const verb = chunks[at]!.group!;
  if (people < 0 || verb.mood === 'possible' || !isNone(scene.parse, people) || !isTroops(scene, people)) return null;
  const end = people > at ? chunks[people]!.b + 1 : verb.verb;
  const first = chunks[people]!.a;
  const more = items[first + 1]?.low === 'more' || items[first - 1]?.low === 'plus' || items[first]!.low === 'plus';
  const dated = scene.parse.items.some(({ date }) => date?.rule === 'since') && lemma === 'be';
  const ended = dated || LEFT.test(items[end]?.low ?? '') || /^any (?:more|longer)$/.test(wordsAt(scene, end));
  if (!more && !ended && !(people < at && STAYING.test(lemma))) return null;
  const force = military(scene, who(scene, people));
  if (force === '') return null;
  const status = verb.mood === 'future' ? 'planned' : 'reported';
  return { ...draft('withdrawal', at, { force }, 0.6, true)!, lasting: true, status };
}

/** "The mission no longer has soldiers in Gao": what is there no more has been withdrawn. */
export function endedStay(scene: Scene, at: number, reading: Reading): Reading {
  if (reading?.layer !== 'bases' || !noLonger(scene, at)) return reading;
  const { mood } = scene.parse.chunks[at]!.group!;
  if (mood !== 'fact' && mood !== 'future') return reading;
  const closed = draft('withdrawal', at, { force: reading.force ?? '', own: reading.where.own ?? [] }, 0.5, true);
  return closed && { ...closed, lasting: true, status: mood === 'future' ? 'planned' : 'reported' };
}

/** "Will not leave Aguelhok", "ne quitteront pas": who is not to go stays. */
export function keptOn(scene: Scene, at: number, reading: Reading): Reading {
  const group = scene.parse.chunks[at]!.group;
  if (reading?.layer !== 'withdrawals' || reading.phase !== 'closed' || !group?.negated) return reading;
  if (group.form !== 'finite' || group.mood !== 'future' || noLonger(scene, at)) return reading;
  const { force, where, confidence } = reading;
  return {
    layer: 'bases',
    action: 'retained',
    phase: 'present',
    at,
    where: { own: where.own ?? [] },
    force: force ?? '',
    placed: true,
    status: 'reported',
    confidence: confidence * 0.8,
  };
}

/** "Leaving Gao as its last stronghold": the town that is all that is left; null where none is. */
function leftAs(scene: Scene, at: number): Reading {
  const { chunks, items } = scene.parse;
  const { agent, patients } = frameOf(scene.parse, at);
  const town = patients.find((one) => one > at && placeIn(scene, one));
  const as = town === undefined ? undefined : chunks[town + 1];
  if (town === undefined || as?.kind !== 'noun' || as.prep !== 'as' || chunks[at]!.group!.negated) return null;
  if (!holds(scene, town + 1, 'strongbase') && !/^(?:stronghold|foothold|presence|hub)$/.test(items[as.b]!.low))
    return null;
  const force = military(scene, who(scene, agent)) || scene.topic;
  if (force === '' || kindOfForce(force) === 'armed') return null;
  return {
    layer: 'bases',
    action: 'retained',
    phase: 'present',
    at,
    where: { own: [town] },
    force,
    placed: true,
    confidence: 0.6,
  };
}

/** "Only a token force is left in Gao": who is left somewhere is there. */
export function leftThere(scene: Scene, at: number, lemma: string): Reading {
  const { chunks } = scene.parse;
  const group = chunks[at]!.group!;
  const last = lemma === 'leave' ? leftAs(scene, at) : null;
  if (last) return last;
  if (lemma !== 'leave' || !group.passive || group.form !== 'finite' || group.negated || group.mood !== 'fact')
    return null;
  const { patients } = frameOf(scene.parse, at);
  const people = patients[0] ?? -1;
  const next = chunks[at + 1];
  if (people < 0 || isNone(scene.parse, people) || !isTroops(scene, people) || next?.kind !== 'noun') return null;
  if (!/^(?:in|at)$/.test(next.prep) || !placeIn(scene, at + 1)) return null;
  const force = military(scene, who(scene, people));
  if (force === '') return null;
  const own = [at + 1];
  return {
    layer: 'bases',
    action: 'retained',
    phase: 'present',
    at,
    where: { own },
    force,
    placed: true,
    confidence: 0.6,
  };
}

const NONE = /^(?:no|not|any|aucun|aucune|pas|nulle|null)$/;
const PLAN = /^(?:plans?|intentions?|question|projets?|intent|desire|wish|order|orders|ordre)$/;

/** "Has no plans to withdraw", "n'a aucune intention de quitter": what is said not to be planned is denied. */
export function unplanned(scene: Scene, at: number, reading: Reading): Reading {
  const { chunks, items } = scene.parse;
  if (!reading || chunks[at]!.group?.form === 'finite') return reading;
  if (/^(?:before|avant)$/.test(chunks[at - 1]?.sign || (items[chunks[at]!.a - 2]?.low ?? ''))) {
    const finite = (one: Chunk): boolean => one.kind === 'verb' && one.group!.form === 'finite';
    const main = chunks.slice(0, at).reverse().find(finite) ?? chunks.slice(at + 1).find(finite);
    const done = main !== undefined && main.group!.mood === 'fact' && main.group!.tense !== 'future';
    return done ? { ...reading, status: 'reported' } : reading;
  }
  const plan = chunks[at - 1];
  if (plan?.kind !== 'noun') return reading;
  const words = items.slice(Math.max(0, plan.a - 2), plan.b + 1).map((item) => item.low);
  return words.some((low) => PLAN.test(low)) && words.some((low) => NONE.test(low))
    ? { ...reading, status: 'denied' }
    : reading;
}
