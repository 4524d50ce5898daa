import type { Sentence } from '../text/sentence.ts';
import { asDidDrafts } from './as-did.ts';
import { isTroops } from './base-parts.ts';
import { createDraft } from './draft.ts';
import type { Found } from './emit.ts';
import { frameOf } from './frame.ts';
import type { Memory } from './memory.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { type Draft, holds, namesTown, type Scene } from './scene.ts';
import { turnDrafts } from './turn.ts';
import { followedDrafts } from './withdrawal-series.ts';

const FOLLOWING = /^(?:follow|suivre|go)$/;
const NEXT = /^(?:next|prochains?|prochaines?)$/;
/** "Celui de Gao suivra": stands for what was told of just before. */
const THE_ONE = /^(?:cel(?:le|ui)s?|ceux|those)$/;
const SAME = /^(?:same|likewise|ditto|pareil|pareille|idem|autant|(?:de )?même)$/;

/** What can happen at one place after another. */
const goesOn = (draft: Draft): boolean => draft.layer !== 'attacks' && draft.phase !== 'present';

/** What was told last and goes on elsewhere: a base that was opened or closed, people who left or came. */
function toldLast({ parse }: Scene, memory: Memory, sentence: Sentence): Found | null {
  // "The same had been done in Gao": told of what stands farther back as well.
  const reach = parse.items.slice(0, 2).some(({ low }) => low === 'same' || low === 'même') ? 2 : 1;
  let best: Found | null = null;
  for (const { found, paragraph } of memory.last.values())
    if (sentence.paragraph - paragraph <= reach && found.start >= (best?.start ?? 0) + (goesOn(found.draft) ? 0 : 1))
      best = found;
  return best && goesOn(best.draft) ? best : null;
}

/**
 * Sentences that go on about an event elsewhere by a word that stands for its verb: "Gao followed on 3 June", "then it
 * was the turn of Gao", "so was Gao", "they did the same in Gao". `drafts` are those that the sentence itself gives.
 */
export function continuationDrafts(
  scene: Scene,
  memory: Memory,
  sentence: Sentence,
  drafts: readonly Draft[],
): Draft[] {
  const before = toldLast(scene, memory, sentence)?.draft ?? null;
  const more: Draft[] = [];
  const verbless = likewise(scene, memory, sentence);
  if (verbless) return [verbless];
  const turns = turnDrafts(scene, drafts, before);
  if (turns.length > 0) return turns;
  if (!before && !drafts.some(goesOn)) return more;
  for (let at = 0; at < scene.parse.chunks.length; at++) {
    const form = scene.parse.chunks[at]!.group?.form;
    const likewise =
      form === 'infinitive' && SAME.test(scene.parse.items[scene.parse.chunks[at + 1]?.b ?? -1]?.low ?? '');
    const followed = scene.parse.items[(scene.parse.chunks[at]!.group?.last ?? -2) + 1]?.low === 'by';
    const due = isDue(scene, at);
    if ((form !== 'finite' && !likewise && !due) || followed || drafts.some((draft) => draft.at === at)) continue;
    const told = drafts.findLast((draft) => draft.at < at && goesOn(draft)) ?? before;
    const own = told ? elsewhere(scene, at) : [];
    if (!told || own.length === 0) continue;
    const { layer, action, phase, force, successor } = told;
    const status = due || isNext(scene, at) || isNextInTurn(scene, at) ? 'planned' : undefined;
    const where = { own, origin: true };
    more.push(
      createDraft('continuation', { layer, action, phase, at, where, force, successor, status, confidence: 0.6 }),
    );
  }
  more.push(...followedDrafts(scene, [...drafts, ...more]), ...asDidDrafts(scene, [...drafts, ...more]));
  return more;
}

/** "De même à Kidal", "idem pour Gao": a sentence without a verb that says the same of another place as the one before. */
function likewise({ parse, place }: Scene, memory: Memory, sentence: Sentence): Draft | null {
  const { chunks, items } = parse;
  if (chunks.some(({ kind }) => kind === 'verb') || !items.slice(0, 3).some(({ low }) => SAME.test(low))) return null;
  const at = chunks.findIndex(
    ({ kind, prep, b }, i) =>
      kind === 'noun' &&
      /^(?:in|at|for|à|au|dans|pour|de|d'|du)$/.test(prep) &&
      items[b]!.kind === 'place' &&
      placed(i),
  );
  if (at < 0) return null;
  let last: Found | null = null;
  for (const { found, paragraph } of memory.last.values())
    if (sentence.paragraph - paragraph <= 1 && found.start >= (last?.start ?? 0)) last = found;
  if (!last || last.draft.layer === 'attacks') return null;
  const { layer, action, phase, force } = last.draft;
  const where = { own: [at], origin: true };
  return createDraft('continuation', { layer, action, phase, at, where, force, status: last.status, confidence: 0.6 });

  function placed(i: number): boolean {
    const { mention } = items[chunks[i]!.b]!;
    const where = mention ? place(mention.placeId) : null;
    return where !== null && isExact(where);
  }
}

/** Chunks that name where the event told before went on, where the verb at a chunk stands for it. */
function elsewhere(scene: Scene, at: number): number[] {
  const { chunks, items } = scene.parse;
  const { agent, patients, adjuncts } = frameOf(scene.parse, at);
  const { a, group } = chunks[at]!;
  const verb = items[group!.verb]!;
  const first = items.find((item) => item.kind === 'word')?.low ?? '';
  const placed = (one: number): boolean => namesTown(scene, one);
  const named = (one: number): number[] => [one, one + 1].filter((k) => chunks[k]?.kind === 'noun' && placed(k));
  const theOne = agent >= 0 && agent < at && THE_ONE.test(items[chunks[agent]!.b]!.low);
  const inPost = isTroops(scene, agent);
  if (
    agent >= 0 &&
    agent < at &&
    (theOne || inPost || isSite(scene, agent)) &&
    patients.every((one) => chunks[one]!.joined)
  ) {
    const next = items[chunks[at]!.group!.last + 1]?.low === 'next';
    if (verb.word?.verbs.some((cue) => FOLLOWING.test(cue.lemma) || (next && cue.lemma === 'come')))
      return named(agent);
  }
  if (agent >= 0 && agent < at && isNextInTurn(scene, at)) return listed(scene, agent, at).filter(placed);
  if (
    agent >= 0 &&
    agent < at &&
    FURTHER.test(items[chunks[agent]!.b]!.low) &&
    verb.word?.verbs.some((cue) => FOLLOWING.test(cue.lemma))
  )
    return [agent + 1, agent + 2].filter((one) => one < at && chunks[one]?.kind === 'noun' && placed(one)).slice(0, 1);
  const opens = at === 0 || (chunks[at - 1]!.kind === 'break' && chunks[at - 1]!.sign !== ',');
  if (opens && agent < 0 && patients[0] === at + 1 && verb.word?.verbs.some((cue) => cue.lemma === 'suivre'))
    return patients.filter(placed);
  const stands = agent >= 0 && agent < at && (theOne || isSite(scene, agent));
  if (stands && isProForm(scene, at)) return named(agent);
  const elsewhen = thenThere(scene, at);
  if (elsewhen >= 0) return [elsewhen];
  const towns = patients.filter(placed);
  if (NEXT.test(first) && towns.length > 0 && towns[0] === at + 1 && verb.word?.classes.has('be')) return towns;
  if (/^(?:so|neither|nor)$/.test(items[a - 1]?.low ?? '')) return patients.filter(placed);
  const same = [...patients, at + 1].find(
    (one) => chunks[one]?.kind === 'noun' && SAME.test(items[chunks[one]!.b]!.low),
  );
  if (same !== undefined || SAME.test(items[chunks[at]!.b + 1]?.low ?? ''))
    return (chunks[at]!.group!.form === 'infinitive' ? [...adjuncts, 0] : adjuncts.filter((one) => one > at))
      .filter((one) => /^(?:in|at|à|dans)$/.test(chunks[one]!.prep) && placed(one))
      .slice(0, 1);
  return [];
}

/** "À Gao, c'était le 31 janvier", "in Kidal it will be in June": the town of which only another day is told; -1 for none. */
function thenThere(scene: Scene, at: number): number {
  const { chunks, items } = scene.parse;
  const it = chunks[at - 1];
  const be = items[chunks[at]!.group!.verb]!;
  if (it?.kind !== 'noun' || !/^(?:it|c'|ce)$/.test(items[it.b]!.low) || !is(be, 'be')) return -1;
  if (chunks[at + 1]?.kind !== 'date' || (chunks[at + 2] && chunks[at + 2]!.kind !== 'break')) return -1;
  const town = chunks[at - 2]?.sign === ',' ? at - 3 : at - 2;
  const opens = town === 0 || chunks[town - 1]?.kind === 'break' || chunks[town]?.joined === true;
  const where = chunks[town]?.kind === 'noun' && /^(?:in|at|for|à|pour|quant|as for)$/.test(chunks[town]!.prep);
  return where && opens && namesTown(scene, town) ? town : -1;
}

/** "A sixth, in Gao, will follow". */
const FURTHER =
  /^(?:another|ones?|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|others|autre|autres|deuxième|troisième|dernière?)$/;

/** "Gao is due to follow", "was expected to follow": what has yet to come, said by an infinitive. */
function isDue({ parse: { chunks, items } }: Scene, at: number): boolean {
  const { group } = chunks[at]!;
  if (group?.form !== 'infinitive' || !items[group.verb]!.word?.verbs.some(({ lemma }) => FOLLOWING.test(lemma)))
    return false;
  const ahead = chunks[at - 1]!.kind === 'verb' ? at - 1 : at - 2;
  return chunks[ahead]?.group?.form === 'finite';
}

/** "Gao is next", "the contingents in Gao and Kidal would be next": whose turn it is after what was told. */
function isNextInTurn(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  const { group } = chunks[at]!;
  return !group!.negated && is(items[group!.verb], 'be') && items[group!.verb + 1]?.low === 'next';
}

/** The chunks of a subject, from its head up to its verb, where it is a town, a base or people in one. */
function listed(scene: Scene, agent: number, at: number): number[] {
  if (!isSite(scene, agent) && !isTroops(scene, agent)) return [];
  const found: number[] = [];
  for (let i = agent; i < at; i++) {
    const { kind, sign } = scene.parse.chunks[i]!;
    if (kind === 'noun') found.push(i);
    else if (kind !== 'break' || sign !== ',') break;
  }
  return found;
}

/** "Celle de Gao l'avait été", "le sera": French "le" that stands for what was told before. */
function isProForm({ parse: { language, chunks, items } }: Scene, at: number): boolean {
  const { a, group } = chunks[at]!;
  const next = group!.verb + 1;
  const been = items[TOO.test(items[next]?.low ?? '') ? next + 1 : next]?.low === 'été';
  if (language !== 'fr' || !(been || items[group!.verb]!.word?.classes.has('be'))) return false;
  return items.slice(Math.max(0, a - 1), group!.verb).some(({ low }) => low === "l'" || low === 'le');
}

const TOO = /^(?:déjà|aussi|également|elle-même|lui-même|elles-mêmes|eux-mêmes)$/;

/** A phrase that is a place or a base. */
function isSite(scene: Scene, at: number): boolean {
  const { a, b } = scene.parse.chunks[at]!;
  if (holds(scene, at, 'strongbase')) return true;
  return scene.parse.items[b]!.kind === 'place' && (a === b || scene.parse.tags[a] === 'det');
}

/** "Next on the list is Gao": what is still to come. */
const isNext = (scene: Scene, at: number): boolean =>
  scene.parse.chunks[at]!.group!.tense === 'present' &&
  NEXT.test(scene.parse.items.find((item) => item.kind === 'word')?.low ?? '');
