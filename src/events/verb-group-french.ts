import { QUOTES } from './clause-sign.ts';
import type { Item } from './items.ts';
import type { Tag } from './tag.ts';
import { has } from './tag-signs.ts';
import { BASE, CONDITIONAL, FUTURE, GERUND, PARTICIPLE, PAST, PRESENT } from './verb-form.ts';
import { blank, toCome, type VerbGroup } from './verb-group.ts';

/** French verbs that take être in the perfect, so that "est parti" is active. */
const WITH_BE = new Set([
  'partir',
  'arriver',
  'entrer',
  'rester',
  'rentrer',
  'tomber',
  'mourir',
  'décéder',
  'survenir',
  'venir',
  'devenir',
  'parvenir',
  'intervenir',
  'passer',
  'demeurer',
  'revenir',
]);

export function frenchGroup(items: readonly Item[], tags: readonly Tag[], i: number): VerbGroup | null {
  const group = blank(i);
  let be: Item | null = null;
  let have: Item | null = null;
  let modal: Item | null = null;
  let reflexive = false;
  for (let at = i - 1; at >= 0 && at >= i - 3 && /^(?:s'|se|en|y|ne|n')$/.test(items[at]!.low); at--)
    if (items[at]!.low === "s'" || items[at]!.low === 'se') reflexive = true;
  let infinitive = tags[i] === 'prep';
  if (items[i]!.low === 'ne' || items[i]!.low === "n'") group.negated = negates(items, i);
  else if (i > 0 && (tags[i - 1] === 'negation' || items[i - 2]?.low === "n'" || items[i - 2]?.low === 'ne'))
    group.negated = negates(items, i);
  let at = i;
  for (; at < items.length && at < i + 12; at++) {
    const tag = tags[at]!;
    const item = items[at]!;
    if (tag === 'verb') break;
    if (
      (be || have || modal) &&
      item.text === ',' &&
      items[at + 2]?.text === ',' &&
      between(items[at + 1]!, tags[at + 1]!)
    ) {
      at += 2;
      continue;
    }
    if ((be || have || modal) && tag === 'mark' && QUOTES.has(item.text)) continue;
    if (tag === 'prep') {
      const after = at > i && has(items[at - 1], 'near-past') && has(item, 'of');
      if (after && tags[at + 1] === 'verb') continue;
      if (at !== i) break;
      if (!(has(item, 'to') || item.low === 'pour' || item.low === 'en')) return null;
      const next = tags[at + 1] === 'adverb' || tags[at + 1] === 'negation' ? at + 2 : at + 1;
      if (tags[next] !== 'verb' || !(items[next]!.word!.flags & (BASE | GERUND))) return null;
    } else if (tag === 'negation') {
      if (item.low !== 'ne' && item.low !== "n'") group.negated = true;
    } else if (tag === 'adverb') {
      if (item.low === "s'" || item.low === 'se') reflexive = true;
      if (item.low === 'été') be = be ?? item;
    } else if (tag === 'aux') {
      if (has(item, 'be')) be = item.low === 'été' && be ? be : item;
      else if (has(item, 'have')) have = item;
      else if ((!be && !have) || has(item, 'past-modal')) modal = item;
      if (item.low === 'été') group.perfect = true;
    } else break;
  }
  const main = items[at];
  if (tags[at] !== 'verb' || !main?.word) {
    const only = have ?? be;
    if (!only || infinitive) return null;
    let place = i;
    while (items[place] !== only) place++;
    group.verb = place;
    group.last = place;
    group.tense = /^(?:était|étaient|avait|avaient|fut|furent|eut|eurent)$/.test(only.low) ? 'past' : 'present';
    if (has(only, 'be-future') || has(only, 'have-future')) toCome(group);
    if (has(only, 'be-conditional') || has(only, 'have-conditional')) group.mood = 'hearsay';
    if (modal && !has(modal, 'near-past') && only.low === 'être') {
      group.tense = 'future';
      group.mood = has(modal, 'future') ? 'future' : 'possible';
    }
    return group;
  }
  const flags = main.word.flags;
  group.verb = at;
  group.last = at;
  if (tags[i] !== 'prep' && infinitive) infinitive = false;
  const aux = have ?? be;
  const perfectInfinitive =
    !modal && (aux?.low === 'avoir' || (aux?.low === 'être' && aux === items[firstOf(tags, i)]));
  if (aux && flags & PARTICIPLE) {
    const active =
      have && !(be || group.perfect) ? true : reflexive || main.word.verbs.some((cue) => WITH_BE.has(cue.lemma));
    group.passive = !active;
    group.perfect = group.perfect || (have !== null && active) || (active && be !== null);
    group.tense = have || active || /^(?:fut|furent|était|étaient)$/.test(aux.low) ? 'past' : 'present';
    for (const one of [have, be]) {
      if (!one) continue;
      if (has(one, 'be-future') || has(one, 'have-future')) toCome(group);
      if (has(one, 'be-conditional') || has(one, 'have-conditional')) group.mood = 'hearsay';
    }
  } else if (flags & PARTICIPLE && !aux && !(flags & (PRESENT | PAST) && main.word.nouns.length === 0 && !flags)) {
    if (flags & (PAST | PRESENT) && tags[at + 1] !== 'prep') group.tense = flags & PAST ? 'past' : 'present';
    else if (sharedAux(items, tags, i)) {
      const voice = sharedAux(items, tags, i)!;
      group.tense = 'past';
      group.perfect = true;
      group.passive = voice === 'passive' && !main.word.verbs.some((cue) => WITH_BE.has(cue.lemma));
    } else {
      group.form = 'participle';
      group.passive = !main.word.verbs.some((cue) => WITH_BE.has(cue.lemma));
      group.tense = 'past';
    }
  } else if (flags & BASE && !(flags & PRESENT && !modal && !infinitive)) {
    group.form = modal ? 'finite' : 'infinitive';
    group.tense = modal ? 'future' : 'present';
  } else if (flags & GERUND) group.form = 'gerund';
  else if (flags & FUTURE) toCome(group);
  else if (flags & CONDITIONAL) {
    group.tense = 'future';
    group.mood = 'possible';
  } else group.tense = flags & PAST && !(flags & PRESENT) ? 'past' : 'present';
  if (modal) {
    group.tense = 'future';
    group.mood = has(modal, 'future') ? 'future' : 'possible';
    if (has(modal, 'near-past') || (has(modal, 'past-modal') && !has(have ?? undefined, 'have-conditional'))) {
      group.tense = 'past';
      group.mood = 'fact';
    }
  }
  // The French perfect tells of the past as such; only the English one reaches up to now.
  group.perfect = perfectInfinitive;
  if (perfectInfinitive && group.form === 'finite') group.form = 'infinitive';
  if (perfectInfinitive && isOwed(items, i)) {
    toCome(group);
    group.perfect = false;
  }
  group.reflexive = reflexive;
  causative(items, tags, group, reflexive);
  return group;
}

/** "Sera, elle, confiée", "a, en revanche, fermé": what may stand between commas within a verb group. */
const between = (item: Item, tag: Tag): boolean => tag === 'adverb' || /^(?:lui|elle|eux|elles)$/.test(item.low);

/** The first item of a group that is neither a preposition nor an adverb. */
function firstOf(tags: readonly Tag[], i: number): number {
  let at = i;
  while (tags[at] === 'prep' || tags[at] === 'adverb' || tags[at] === 'negation') at++;
  return at;
}

/** "Est tenue d'avoir quitté", "censés être partis": what has to have been done by a day to come. */
const isOwed = (items: readonly Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 2), i + 1).some(({ low }) => OWED.test(low));

const OWED = /^(?:tenu|censé|supposé|sommé|obligé|prié)(?:e|s|es)?$/;

const CAUSED = new Set(['attack', 'kill', 'wound', 'abduct', 'expel', 'seize']);

/** "S'est fait exploser", "se sont fait tuer": one verb with the infinitive, passive when that wants an object. */
function causative(items: readonly Item[], tags: readonly Tag[], group: VerbGroup, reflexive: boolean): void {
  const next = items[group.verb + 1];
  if (!items[group.verb]!.word!.verbs.some((cue) => cue.lemma === 'faire') || tags[group.verb + 1] !== 'verb') return;
  if (!next?.word || !(next.word.flags & BASE)) return;
  group.verb++;
  group.last = group.verb;
  group.passive = reflexive && next.word.verbs.some((cue) => CAUSED.has(cue.class));
  if (group.form === 'participle') group.form = 'finite';
}

/** "A fermé Kamina et remis Dungu": a participle joined to an earlier one shares its auxiliary. */
function sharedAux(items: readonly Item[], tags: readonly Tag[], i: number): 'active' | 'passive' | null {
  if (tags[i - 1] !== 'conjunction' && !(tags[i - 1] === 'adverb' && tags[i - 2] === 'conjunction')) return null;
  for (let at = i - 2; at >= 0; at--) {
    if (tags[at] === 'relative' || tags[at] === 'subordinator' || items[at]!.text === ';') return null;
    if (tags[at] !== 'aux') continue;
    const been = items[at + 1]?.low === 'été' || items[at]!.low === 'été';
    return has(items[at], 'have') && !been ? 'active' : 'passive';
  }
  return null;
}

/** "N'a pas quitté", "ne quittera plus": a particle before and a negative word near the verb; "ne … que" negates nothing. */
function negates(items: readonly Item[], i: number): boolean {
  for (let at = Math.max(0, i - 2); at < items.length && at < i + 5; at++) {
    const low = items[at]!.low;
    if (low === 'que' || low === "qu'") return false;
    if (low === 'plus' && items.slice(at + 1, at + 3).some((one) => /^qu[e']$/.test(one.low))) return false;
    if (low === 'pas' || low === 'jamais' || low === 'plus' || low === 'aucun' || low === 'aucune') return true;
  }
  return false;
}
