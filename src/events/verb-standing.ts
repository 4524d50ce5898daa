import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { wasAhead } from './future-in-past.ts';
import type { Standing } from './standing.ts';
import { CONDITIONAL } from './verb-form.ts';

interface Governor {
  class: string;
  at: number;
}

export function verbStanding(parse: Parse, at: number, standing: Standing, depth: number): void {
  const group = parse.chunks[at]!.group!;
  standing.tense = group.tense;
  standing.perfect = group.perfect;
  if (group.mood === 'future' || group.mood === 'possible') standing.status = 'planned';
  else if (wasAhead(parse, at)) {
    standing.status = 'planned';
    standing.tense = 'future';
  } else if (group.mood === 'hearsay') standing.status = 'alleged';
  if (isHearsay(parse, at)) {
    standing.status = 'alleged';
    standing.tense = 'present';
  }
  if (group.negated) standing.status = 'denied';
  if (depth > 4) return;
  if (group.form === 'finite') {
    if (group.progressive && group.tense === 'past' && !group.perfect && isAnnounced(parse, at))
      standing.status = 'planned';
    if (sharesFuture(parse, at)) standing.status = standing.status === 'denied' ? 'denied' : 'planned';
    if (maybeAbove(parse, at) && group.tense !== 'past' && !group.perfect && !group.negated)
      standing.status = 'planned';
    const order = orderAbove(parse, at);
    if (order && group.tense !== 'past' && !group.perfect) {
      standing.ordered = true;
      standing.status = 'planned';
    }
    return;
  }
  if (group.form === 'infinitive' && attempted(parse, at)) return;
  if (group.form === 'infinitive' && beforeDoing(parse, at)) return;
  if (group.form === 'infinitive' && hadOutcome(parse, at)) {
    standing.tense = 'past';
    return;
  }
  const governor = governorOf(parse, at);
  if (!governor) {
    if (group.form !== 'infinitive' || group.perfect) return;
    if (isTask(parse, at) || ofPlan(parse, at)) standing.status = standing.status === 'denied' ? 'denied' : 'planned';
    else standing.open = true;
    return;
  }
  const upper: Standing = { ...standing, status: 'reported', open: false };
  verbStanding(parse, governor.at, upper, depth + 1);
  standing.open = upper.open;
  standing.perfect = upper.perfect;
  if (group.form === 'participle') {
    return;
  }
  if (group.form === 'infinitive' && upper.tense === 'past' && brought(parse, at, governor.at)) {
    standing.tense = upper.tense;
    if (standing.status === 'reported') standing.status = upper.status;
    return;
  }
  if (group.form === 'infinitive' && SEEN.test(parse.items[parse.chunks[governor.at]!.group!.verb]!.low)) {
    standing.open = upper.open;
    standing.tense = upper.tense;
    if (standing.status === 'reported') standing.status = upper.status;
    return;
  }
  if (group.form === 'infinitive' && parse.items[parse.chunks[at]!.a]!.low === 'à' && onlyOne(parse, at - 1)) {
    standing.tense = upper.tense;
    standing.status = upper.status;
    standing.open = upper.open;
    return;
  }
  if (group.form === 'infinitive' && READY.test(parse.items[parse.chunks[at]!.a - 1]?.low ?? '')) {
    standing.status = standing.status === 'denied' ? 'denied' : 'planned';
    return;
  }
  if (
    group.form === 'gerund' &&
    governor.class !== 'intend' &&
    governor.class !== 'ruleout' &&
    governor.class !== 'deny'
  ) {
    standing.tense = upper.tense;
    if (standing.status === 'reported')
      standing.status = upper.status === 'denied' && governor.class === '' ? 'reported' : upper.status;
    return;
  }
  if (governor.class === 'threaten' || governor.class === 'prevent') {
    standing.open = true;
    standing.tense = upper.tense;
    standing.status = 'planned';
    return;
  }
  if (group.form === 'infinitive' && governor.class === '' && upper.status === 'denied' && !group.perfect) {
    standing.open = true;
    return;
  }
  if (governor.class === 'expel') standing.ordered = true;
  if (upper.status === 'denied') standing.status = 'denied';
  else if (governor.class === 'intend' || governor.class === 'expel')
    standing.status = standing.status === 'denied' ? 'denied' : 'planned';
  else if (governor.class === 'ruleout' || governor.class === 'deny') standing.status = 'denied';
  else if (governor.class === 'allege') standing.status = upper.status === 'planned' ? 'planned' : 'alleged';
  else if (governor.class === 'phase' || governor.class === 'say' || governor.class === 'endop') {
    if (standing.status === 'reported') standing.status = upper.status;
    standing.tense = upper.tense;
  } else if (group.perfect && group.form === 'infinitive') {
    standing.open = false;
  } else {
    standing.open = true;
    standing.tense = upper.tense;
    if (standing.status === 'reported') standing.status = 'planned';
  }
}

const STATES = new Set(['station', 'stay', 'have', 'keep', 'house', 'operate']);

/** "Des Russes se trouveraient à Gao": the French conditional of a state, in no clause of what was said or asked. */
function isHearsay(parse: Parse, at: number): boolean {
  const { chunks, items, language } = parse;
  const { verb, form } = chunks[at]!.group!;
  if (language !== 'fr' || form !== 'finite' || ((items[verb]!.word?.flags ?? 0) & CONDITIONAL) === 0) return false;
  if (chunks.some(({ kind, sign }) => kind === 'break' && /^(?:que|qu'|si|s'|s'il|s'ils)$/.test(sign))) return false;
  return cuesOf(parse, at).some((cue) => STATES.has(cue.class));
}

/** "Avant de quitter Gao, les soldats ont brûlé": what is told to have come after what was done has been done too. */
function beforeDoing({ chunks, items }: Parse, at: number): boolean {
  if (items[chunks[at]!.a - 2]?.low !== 'avant' && items[chunks[at]!.a - 1]?.low !== 'avant') return false;
  return chunks.some(({ group }) => group?.form === 'finite' && group.mood === 'fact' && group.tense === 'past');
}

/** "Sent men to attack the market, killing 12": what is told to have killed has been done. */
function hadOutcome(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  const outcome = chunks.findIndex(({ kind }, i) => i > at && kind === 'verb');
  const upper = governorOf(parse, at);
  if (!upper || chunks[outcome]?.group?.form !== 'gerund' || chunks[outcome - 1]!.sign !== ',') return false;
  const { form, tense, mood, negated } = chunks[upper.at]!.group!;
  if (upper.class !== '' || form !== 'finite' || tense !== 'past' || mood !== 'fact' || negated) return false;
  return cuesOf(parse, outcome).some((cue) => cue.class === 'kill' || cue.class === 'wound');
}

/** "Fermer le camp prendra deux mois": an infinitive that opens a sentence as what its future verb is said of. */
function isTask({ chunks, items }: Parse, at: number): boolean {
  if (at > 0 || /^(?:à|de|pour|to|in order)$/.test(items[chunks[at]!.a]!.low)) return false;
  const verb = chunks.slice(at + 1).find(({ kind }) => kind === 'verb')?.group;
  return verb?.form === 'finite' && verb.mood === 'future' && !verb.negated;
}

/** "The decision to withdraw", "le projet de fermer": what a noun of plans is about. */
function ofPlan(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const noun = chunks[at - 1];
  if (noun?.kind !== 'noun' || !cuesOf(parse, at).some((cue) => GOING.has(cue.class))) return false;
  return items.slice(noun.a, noun.b + 1).some(({ low }) => PLANS.test(low));
}

const PLANS =
  /^(?:decisions?|plans?|intentions?|pledges?|promises?|agreements?|votes?|deals?|decrees?|décisions?|projets?|promesses?|engagements?|accords?|intentions?)$/;

/** "Est le seul pays à garder des troupes", "les derniers à quitter": what an ordinal's infinitive tells is so. */
function onlyOne({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return false;
  return items
    .slice(chunk.a, chunk.b + 1)
    .some(({ low }) => /^(?:seule?s?|derni(?:er|ère)s?|premi(?:er|ère)s?)$/.test(low));
}

const BROUGHT =
  /^(?:obliged|compelled|forced|constrained|managed|contrainte?s?|obligée?s?|forcée?s?|poussée?s?|parvenue?s?|réussi)$/;

/** "Were obliged to leave", "managed to leave", "were able to leave": what is told with these has been done. */
function brought(parse: Parse, at: number, governor: number): boolean {
  const verb = parse.items[parse.chunks[governor]!.group!.verb]!;
  const next = parse.items[parse.chunks[at]!.a - 1]?.low;
  const wentOn = next === 'on' && /^(?:went|moved|gone|proceeded)$/.test(verb.low);
  return BROUGHT.test(verb.low) || next === 'able' || wentOn;
}

/** "Des témoins voient s'installer une base", "residents saw them leave": what is seen or heard happens. */
const SEEN =
  /^(?:sees?|saw|seen|watch(?:es|ed)?|hears?|heard|v(?:ois|oit|oient|oyons|oyait|oyaient|it|irent|u|ue|us|ues)|entend(?:it|irent|u|ue|us|ues)|aper\p{L}+)$/u;

/** "Prête à envoyer", "ready to send". */
const READY =
  /^(?:prêt|prêts|prête|prêtes|disposée?s?|résolue?s?|décidée?s?|déterminée?s?|appelée?s?|ready|set|due|willing|poised)$/;

/** "An attempt by rebels to storm the airport": what was tried, it did happen that far. */
function attempted(parse: Parse, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') return i === at - 1 && TRIED.test(parse.items[chunk.group!.verb]!.low);
    if (chunk.kind !== 'noun') return false;
    for (let k = chunk.a; k <= chunk.b; k++)
      if (/^(?:attempts?|bid|tentatives?)$/.test(parse.items[k]!.low)) return true;
  }
  return false;
}

const TRIED =
  /^(?:attempt(?:s|ed|ing)?|tr(?:ied|ies|ying)|sought|tent(?:é|ait|aient|ent|èrent)|essayé|essayaient|cherché)$/;

const GOVERNING = ['threaten', 'prevent', 'intend', 'ruleout', 'deny', 'allege', 'expel', 'phase', 'say', 'endop'];

/** The verb on which an infinitive or gerund hangs. */
function governorOf(parse: Parse, at: number): Governor | null {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break' && (chunk.sign === ';' || chunk.sign === ':')) return null;
    if (chunk.kind !== 'verb') continue;
    const classes = cuesOf(parse, i).map((cue) => cue.class);
    const named = GOVERNING.find((name) => classes.includes(name));
    return { class: named ?? '', at: i };
  }
  return null;
}

/** "Will reduce its force and close the camp": a bare verb that a conjunction joins to one that is still to come. */
function sharesFuture({ chunks, items, language }: Parse, at: number): boolean {
  const { joined, and, group, a } = chunks[at]!;
  if (language !== 'en' || !joined || !and || group!.verb !== a || group!.tense !== 'present') return false;
  if (/s$/.test(items[a]!.low) && !/ss$/.test(items[a]!.low)) return false;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, group: prior, sign } = chunks[i]!;
    if (kind === 'break' && sign !== ',') return false;
    if (kind === 'verb')
      return prior!.form === 'finite' && prior!.mood !== 'fact' && !prior!.passive && !prior!.perfect;
  }
  return false;
}

/** "Announced that it was pulling out": the English past for what is to come, or has only begun. */
function isAnnounced(parse: Parse, at: number): boolean {
  if (!cuesOf(parse, at).some((cue) => GOING.has(cue.class))) return false;
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') return ANNOUNCING.test(parse.items[chunk.group!.verb]!.low);
    if (chunk.kind === 'break' && chunk.sign !== 'that') return false;
  }
  return false;
}

const GOING = new Set(['depart', 'leave', 'close', 'transfer', 'reduce', 'endop', 'relocate']);
const ANNOUNCING = /^(?:announc|declar|confirm|notif|inform|warn)(?:e|es|ed|ing)?$/;

/** "Il est possible qu'ils soient envoyés", "it is likely that they are sent": a clause of what may be. */
function maybeAbove({ chunks, items }: Parse, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 6; i--) {
    const { kind, sign, a } = chunks[i]!;
    if (kind === 'verb') return false;
    if (kind === 'break' && /^(?:that|que|qu')$/.test(sign)) return MAYBE.test(items[a - 1]?.low ?? '');
  }
  return false;
}

const MAYBE = /^(?:possible|peut|peuvent|probable|exclu|envisageable|envisagé|likely|conceivable)$/;

/** "Asked that the troops leave", "exige que la mission parte": the clause tells what is ordered. */
function orderAbove(parse: Parse, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 6; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') return false;
    if (chunk.kind !== 'break' || (chunk.sign !== 'that' && chunk.sign !== 'que' && chunk.sign !== "qu'")) continue;
    let asking = i - 1;
    while (parse.chunks[asking]?.kind === 'date') asking--;
    const classes = parse.chunks[asking]?.kind === 'verb' ? cuesOf(parse, asking).map((cue) => cue.class) : [];
    return classes.includes('expel') && !classes.includes('say');
  }
  return false;
}
