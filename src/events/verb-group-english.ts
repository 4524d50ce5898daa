import type { Item } from './items.ts';
import type { Tag } from './tag.ts';
import { has } from './tag-signs.ts';
import { BASE, GERUND, PARTICIPLE, PAST } from './verb-form.ts';
import { blank, toCome, type VerbGroup } from './verb-group.ts';

export function englishGroup(items: readonly Item[], tags: readonly Tag[], i: number): VerbGroup | null {
  const group = blank(i);
  let be: Item | null = null;
  let have: Item | null = null;
  let modal: Item | null = null;
  let infinitive = false;
  let at = i;
  let seen = false;
  for (; at < items.length && at < i + 14; at++) {
    const tag = tags[at]!;
    const item = items[at]!;
    if (tag === 'verb') {
      if (
        !be ||
        !/^(?:reported|confirmed)$/.test(item.low) ||
        !(items[at + 1]?.word && items[at + 1]!.word!.flags & PARTICIPLE) ||
        tags[at + 1] !== 'verb'
      )
        break;
      continue;
    }
    if (tag === 'negation') {
      group.negated = true;
    } else if (tag === 'to') {
      if (tags[at + 1] !== 'verb' && tags[at + 1] !== 'aux' && tags[at + 1] !== 'adverb' && tags[at + 1] !== 'negation')
        break;
      if (be && (!have || AIM.test(items[i - 1]?.low ?? ''))) {
        toCome(group);
        be = null;
        have = null;
      } else if (have) group.mood = have.low === 'had' ? 'fact' : 'possible';
      else infinitive = true;
    } else if (tag === 'aux') {
      seen = true;
      if (has(item, 'negation')) group.negated = true;
      if (has(item, 'be')) be = item;
      else if (has(item, 'have')) have = item;
      else if (has(item, 'future')) modal = item;
      else if (has(item, 'conditional')) modal = item;
      else if (item.low === 'did') group.tense = 'past';
    } else if (at > i && (tag === 'adverb' || (seen && /sel(?:f|ves)$/.test(item.low)))) {
    } else break;
  }
  if (tags[at] === 'verb' && usedTo(items, at + 1) && tags[at + 1] === 'to') {
    at += 2;
    while (tags[at] === 'adverb') at++;
    const passive = has(items[at], 'be') && tags[at + 1] === 'verb';
    if (passive) at++;
    if (tags[at] === 'verb' && items[at]!.word) return { ...group, verb: at, last: at, tense: 'past', passive };
    at = i;
  }
  const main = items[at];
  if (tags[at] !== 'verb' || !main?.word) {
    const bare = bareAux(items, i, at, group, be, have, modal);
    if (!bare || !infinitive) return bare;
    return goingTo(items, i) ? { ...bare, mood: 'future', tense: 'future' } : { ...bare, form: 'infinitive' };
  }
  const flags = main.word.flags;
  group.verb = at;
  group.last = at;
  if (infinitive) {
    group.form = 'infinitive';
    const prior = tags[i - 1];
    if (be && flags & PARTICIPLE && (prior === 'mark' || prior === 'noun' || prior === 'place' || prior === 'force')) {
      group.form = 'participle';
      group.mood = 'future';
      group.tense = 'future';
    }
  } else if (!seen && flags & GERUND) group.form = 'gerund';
  if (modal) {
    const future = has(modal, 'future');
    group.mood = future || modal.low.startsWith('would') ? 'future' : 'possible';
    group.tense = 'future';
  }
  const lastBe = be && (flags & PARTICIPLE || flags & GERUND);
  if (lastBe && flags & GERUND && !(flags & PARTICIPLE)) group.progressive = true;
  else if (lastBe && flags & PARTICIPLE) group.passive = true;
  if (have) {
    if (flags & (PARTICIPLE | GERUND)) group.perfect = true;
    if (!modal && !infinitive) group.tense = 'past';
    if (modal && group.perfect && !has(modal, 'future')) group.mood = 'possible';
  } else if (be && !modal && !infinitive && group.tense !== 'future')
    group.tense = /^(?:was|were)$/.test(be.low) ? 'past' : 'present';
  else if (!seen && !infinitive && group.form === 'finite')
    group.tense = flags & (PAST | PARTICIPLE) && !(flags & BASE && false) ? 'past' : 'present';
  const counted = tags[at - 1] === 'number' || has(items[at - 1], 'vague') || items[at - 1]?.low === 'dozens';
  const undergone = counted || has(items[at + 1], 'by') || opens(items, tags, at);
  if (!seen && !infinitive && flags & PARTICIPLE && (!(flags & BASE) || undergone))
    reduced(items, tags, at, group, flags);
  return group;
}

/** "Is going to have", "are about to be": an infinitive at an item that tells what comes soon. */
const goingTo = (items: readonly Item[], to: number): boolean =>
  /^(?:going|about|set|due)$/.test(items[to - 1]?.low ?? '') && has(items[to - 2], 'be');

/** "The plan had been to shut it": what is only meant to be done. */
const AIM = /^(?:plan|aim|goal|idea|intention|hope|objective|target|intent)s?$/;

/** A past form without auxiliary is a passive participle when no object follows and its verb wants one. */
function reduced(items: readonly Item[], tags: readonly Tag[], at: number, group: VerbGroup, flags: number): void {
  const item = items[at]!;
  const done = (name: string): boolean => TRANSITIVE.has(name) || (name === 'leave' && !(flags & PAST));
  const near = items.slice(at + 1, at + 4);
  const told = item.word!.verbs.filter(({ particle }) => particle === '' || near.some(({ low }) => low === particle));
  if (tags[at - 1] === 'pronoun' || !told.some((cue) => done(cue.class))) return;
  if (items[at + 1]?.low === 'again' && alone(tags, at)) return;
  if (STRIKING.test(item.low) && has(items[at - 1], 'armed') && !has(items[at + 1], 'by') && isMain(tags, at)) return;
  if (items[at + 1]?.low === 'that' && tags[at + 1] === 'subordinator') return;
  if (ofRelative(items, tags, at)) return;
  if (told.some((cue) => cue.class === 'expel') && asksThat(items, tags, at + 1)) return;
  let next = at + 1;
  while (tags[next] === 'adverb') next++;
  const tag = tags[next];
  const follower = items[next];
  const onlyParticiple = !(flags & PAST);
  if (has(follower, 'by') || onlyParticiple) {
    group.passive = true;
    group.form = 'participle';
    return;
  }
  if (tag === 'conjunction' && tags[next + 1] === 'verb' && tags[next + 2] !== 'prep') return;
  const objectless =
    tag === undefined ||
    tag === 'mark' ||
    tag === 'date' ||
    tag === 'conjunction' ||
    tag === 'prep' ||
    tag === 'subordinator' ||
    tag === 'to' ||
    tag === 'verb' ||
    tag === 'aux';
  const particle = item.word!.verbs.some((cue) => cue.particle !== '' && cue.particle === follower?.low);
  if (objectless && !onlyParticiple && MIDDLE.test(item.low) && alone(tags, at)) return;
  if ((tag === 'prep' || tag === 'to') && told.some((cue) => cue.class === 'transfer') && objectAfter(tags, next))
    return;
  if (objectless && !particle && !(follower?.low === 'on' && item.low === 'fired')) {
    group.passive = true;
    group.form = 'participle';
  }
}

/** "The camp that MINUSMA handed over in May": whether a subject and its only verb follow a "that" or "which" whose object is before it. */
function ofRelative(items: readonly Item[], tags: readonly Tag[], at: number): boolean {
  let first = at - 1;
  while (/^(?:noun|force|place|det|pronoun|adjective)$/.test(tags[first] ?? '')) first--;
  if (first === at - 1 || !/^(?:that|which|whom)$/.test(items[first]?.low ?? '') || tags[first] !== 'relative')
    return false;
  // A name is told of as it is: no "MINUSMA handed over" is one of several.
  const name = items[at - 1]!;
  if (first === at - 2 && (name.force !== '' || name.kind === 'place')) return true;
  // "The camp that the army held in Gao was closed": the verb of the sentence itself may follow where none stands before.
  let free = mainBefore(tags, first) ? 0 : 1;
  for (let i = at + 1; i < tags.length && tags[i] !== 'mark'; i++) {
    if ((tags[i] !== 'verb' && tags[i] !== 'aux') || tags[i - 1] === 'to' || inGroup(tags, i)) continue;
    if (--free < 0) return false;
  }
  return true;
}

/** Whether a verb stands between the last sign and the word at `at`. */
function mainBefore(tags: readonly Tag[], at: number): boolean {
  for (let i = at - 1; i >= 0 && tags[i] !== 'mark'; i--) if (tags[i] === 'verb' || tags[i] === 'aux') return true;
  return false;
}

/** Whether a verb goes on the group of the auxiliary before it. */
function inGroup(tags: readonly Tag[], at: number): boolean {
  let i = at - 1;
  while (tags[i] === 'adverb' || tags[i] === 'negation') i--;
  return tags[i] === 'aux';
}

/** "Requested on Monday that they leave": whether a "that" follows the day of which something is asked. */
function asksThat(items: readonly Item[], tags: readonly Tag[], from: number): boolean {
  let at = from;
  while (tags[at] === 'date' || tags[at] === 'adverb' || (tags[at] === 'prep' && tags[at + 1] === 'date')) at++;
  return at > from && items[at]?.low === 'that';
}

/** "Handed back to the government the sites": an object right after the one to whom it is given. */
function objectAfter(tags: readonly Tag[], prep: number): boolean {
  let at = prep + 1;
  if (tags[at] === 'det') at++;
  const from = at;
  while (tags[at] === 'noun' || tags[at] === 'force' || tags[at] === 'place') at++;
  return at > from && (tags[at] === 'det' || tags[at] === 'number');
}

/** "Overrun on 28 April, the post": a participle that opens its sentence. */
const opens = (items: readonly Item[], tags: readonly Tag[], at: number): boolean =>
  at === 0 && items.length > 1 && (tags[1] === 'prep' || tags[1] === 'date' || has(items[1], 'by'));

/** Verbs whose subject does of itself what can also be done to it: "the camp closed on Friday". */
const MIDDLE = /^(?:passed|closed|reopened|opened|shut|folded|dissolved|disbanded)$/;

/** Whether a verb is the only one of its clause. */
function alone(tags: readonly Tag[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < tags.length; i += step) {
      if (tags[i] === 'verb' || tags[i] === 'aux') return false;
      if (tags[i] === 'subordinator' || tags[i] === 'relative' || tags[i] === 'conjunction') break;
    }
  }
  return true;
}

/** Verbs of those who attack, also where they do not say whom: "gunmen struck at dawn". */
const STRIKING = /^(?:struck|attacked)$/;

/** Whether no other verb stands before the next sign, or after the last one or the word that opens the clause. */
function isMain(tags: readonly Tag[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < tags.length; i += step) {
      if (tags[i] === 'verb' || tags[i] === 'aux') return false;
      if (tags[i] === 'mark' || tags[i] === 'subordinator' || tags[i] === 'relative') break;
    }
  }
  return true;
}

const TRANSITIVE = new Set([
  'attack',
  'seize',
  'kill',
  'wound',
  'abduct',
  'open',
  'deploy',
  'station',
  'house',
  'transfer',
  'close',
  'expel',
  'light-agent',
  'keep',
  'condemn',
  'replace',
  'takeover',
]);

/** "Has 1,500 troops", "is in Mali": an auxiliary that is the main verb. */
function bareAux(
  items: readonly Item[],
  i: number,
  stop: number,
  group: VerbGroup,
  be: Item | null,
  have: Item | null,
  modal: Item | null,
): VerbGroup | null {
  const main = have ?? be ?? standsFor(items, stop);
  if (!main) return null;
  let at = i;
  while (at < stop && items[at] !== main) at++;
  group.verb = at;
  group.last = at;
  group.tense = modal ? 'future' : /^(?:was|were|had|did)$/.test(main.low) ? 'past' : 'present';
  if (modal) group.mood = has(modal, 'future') || modal.low === 'would' ? 'future' : 'possible';
  return group;
}

/** "Did the same", "will do likewise": a "do" that stands for a verb said before. */
function standsFor(items: readonly Item[], stop: number): Item | null {
  const last = items[stop - 1];
  const next = items[stop]?.low === 'the' ? items[stop + 1] : items[stop];
  return has(last, 'do') && /^(?:same|likewise)$/.test(next?.low ?? '') ? last! : null;
}

/** "Used to live": a "to" at an item that goes with what was so once. */
const usedTo = (items: readonly Item[], to: number): boolean =>
  items[to - 1]?.low === 'used' && items[to]?.low === 'to';
