import type { Item } from './items.ts';
import type { Tag } from './tagging.ts';
import { BASE, CONDITIONAL, FUTURE, GERUND, PARTICIPLE, PAST, PRESENT } from './verb-form.ts';

/**
 * A verb with its auxiliaries. `verb` is the item of the main verb, `last` the last item of the group. `mood`: fact,
 * future ("will", "is to", "va"), possible ("could", "may", "pourrait"), hearsay (the French conditional perfect).
 * `form`: finite, infinitive, participle (a reduced relative or an adjective after its noun), gerund.
 */
export interface VerbGroup {
  verb: number;
  last: number;
  form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  tense: 'past' | 'present' | 'future';
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
  mood: 'fact' | 'future' | 'possible' | 'hearsay';
  /** French "se": what acts is also what it is done to. */
  reflexive: boolean;
}

const has = (item: Item | undefined, name: string): boolean => item?.word?.classes.has(name) ?? false;

/** The verb group that starts at item `i`, or null when none does. */
export function verbGroupAt(
  items: readonly Item[],
  tags: readonly Tag[],
  i: number,
  language: 'en' | 'fr',
): VerbGroup | null {
  return language === 'fr' ? frenchGroup(items, tags, i) : englishGroup(items, tags, i);
}

function blank(verb: number): VerbGroup {
  return {
    verb,
    last: verb,
    form: 'finite',
    tense: 'present',
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
    mood: 'fact',
    reflexive: false,
  };
}

function englishGroup(items: readonly Item[], tags: readonly Tag[], i: number): VerbGroup | null {
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
    if (tag === 'verb') break;
    if (tag === 'negation') {
      group.negated = true;
    } else if (tag === 'to') {
      if (tags[at + 1] !== 'verb' && tags[at + 1] !== 'aux' && tags[at + 1] !== 'adverb' && tags[at + 1] !== 'negation')
        break;
      if (be && !have) (group.mood = 'future'), (group.tense = 'future');
      else if (have) group.mood = have.low === 'had' ? 'fact' : 'possible';
      else infinitive = true;
    } else if (tag === 'aux') {
      seen = true;
      if (has(item, 'negation')) group.negated = true;
      if (has(item, 'be')) be = item;
      else if (has(item, 'have')) have = item;
      else if (has(item, 'future')) modal = item;
      else if (has(item, 'conditional')) modal = item;
      else if (item.low === 'did') group.tense = 'past';
    } else if (tag === 'adverb' && at > i) {
    } else break;
  }
  const main = items[at];
  if (tags[at] !== 'verb' || !main?.word) {
    if (!seen || infinitive) return bareAux(items, i, at, group, be, have, modal);
    return bareAux(items, i, at, group, be, have, modal);
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
  if (!seen && !infinitive && flags & PARTICIPLE && !(flags & BASE)) reduced(items, tags, at, group, flags);
  return group;
}

/** A past form without auxiliary is a passive participle when no object follows and its verb wants one. */
function reduced(items: readonly Item[], tags: readonly Tag[], at: number, group: VerbGroup, flags: number): void {
  const item = items[at]!;
  if (!item.word!.verbs.some((cue) => TRANSITIVE.has(cue.class))) return;
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
  if (objectless && !particle && !(follower?.low === 'on' && item.low === 'fired')) {
    group.passive = true;
    group.form = 'participle';
  }
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
  const main = have ?? be;
  if (!main) return null;
  let at = i;
  while (at < stop && items[at] !== main) at++;
  group.verb = at;
  group.last = at;
  group.tense = modal ? 'future' : /^(?:was|were|had)$/.test(main.low) ? 'past' : 'present';
  if (modal) group.mood = has(modal, 'future') || modal.low === 'would' ? 'future' : 'possible';
  return group;
}

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

function frenchGroup(items: readonly Item[], tags: readonly Tag[], i: number): VerbGroup | null {
  const group = blank(i);
  let be: Item | null = null;
  let have: Item | null = null;
  let modal: Item | null = null;
  let reflexive = false;
  for (let at = i - 1; at >= 0 && at >= i - 3 && /^(?:s'|se|en|y|ne|n')$/.test(items[at]!.low); at--)
    if (items[at]!.low === "s'" || items[at]!.low === 'se') reflexive = true;
  let infinitive = tags[i] === 'prep';
  if (i > 0 && (tags[i - 1] === 'negation' || items[i - 2]?.low === "n'" || items[i - 2]?.low === 'ne'))
    group.negated = negates(items, i);
  let at = i;
  for (; at < items.length && at < i + 12; at++) {
    const tag = tags[at]!;
    const item = items[at]!;
    if (tag === 'verb') break;
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
      else if (!be && !have) modal = item;
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
    if (has(only, 'be-future') || has(only, 'have-future')) (group.tense = 'future'), (group.mood = 'future');
    if (has(only, 'be-conditional') || has(only, 'have-conditional')) group.mood = 'hearsay';
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
      if (has(one, 'be-future') || has(one, 'have-future')) (group.mood = 'future'), (group.tense = 'future');
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
  else if (flags & FUTURE) (group.tense = 'future'), (group.mood = 'future');
  else if (flags & CONDITIONAL) (group.tense = 'future'), (group.mood = 'possible');
  else group.tense = flags & PAST && !(flags & PRESENT) ? 'past' : 'present';
  if (modal) {
    group.tense = 'future';
    group.mood = has(modal, 'future') ? 'future' : 'possible';
    if (has(modal, 'near-past')) {
      group.tense = 'past';
      group.mood = 'fact';
    }
  }
  // The French perfect tells of the past as such; only the English one reaches up to now.
  group.perfect = perfectInfinitive;
  if (perfectInfinitive && group.form === 'finite') group.form = 'infinitive';
  group.reflexive = reflexive;
  causative(items, tags, group, reflexive);
  return group;
}

/** The first item of a group that is neither a preposition nor an adverb. */
function firstOf(tags: readonly Tag[], i: number): number {
  let at = i;
  while (tags[at] === 'prep' || tags[at] === 'adverb' || tags[at] === 'negation') at++;
  return at;
}

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
    if (low === 'pas' || low === 'jamais' || low === 'plus' || low === 'aucun' || low === 'aucune') return true;
  }
  return false;
}
