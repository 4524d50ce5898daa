import type { Day } from '../contract/day.ts';
import type { Precision } from '../contract/vocabulary.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Parse } from './chunk.ts';
import { crossings, leavesRelative } from './clause.ts';
import { OF } from './clause-sign.ts';
import { cuesOf, nounCuesOf } from './cue.ts';
import { DATELINE, datelineEnd } from './dateline.ts';
import { frameOf } from './frame.ts';
import { ofClauseBefore } from './next-clause.ts';
import { ofAnother, ofPact, ofRelativeBefore, ofStay } from './other-day.ts';
import { inThatCase, rankedSince } from './ranking.ts';
import { recountedOn } from './recount.ts';
import { antecedent, inRelative as relativeOf } from './relative-clause.ts';
import { subjectOf } from './subject.ts';

/** A day range for an event, inclusive; null is open. `stated` is false where nothing in the sentence says it. */
export interface When {
  from: Day | null;
  to: Day | null;
  precision: Precision;
  stated: boolean;
}

/** Rule of a date on which a plan was spoken of. */
export const SAID = 'said';

/**
 * The date phrase of a sentence that belongs to the event at chunk `cue`; null when none does. The day of a dateline is
 * that of writing, by which it had happened.
 */
export function whenOf(parse: Parse, cue: number, done = false, planned = false): DateMention | null {
  let best: DateMention | null = null;
  let top = 0;
  const body = datelineEnd(parse);
  const since = rankedSince(parse);
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break' || chunk.kind === 'verb') continue;
    for (let at = chunk.a; at <= chunk.b; at++) {
      const date = parse.items[at]!.date;
      if (!date) continue;
      const score = i !== since ? scoreOf(parse, cue, i, date) : inThatCase(parse, since, cue) ? 15 : 0;
      if (score > top) {
        top = score;
        if (i === since) {
          best = { ...date, ...date.point, rule: 'on' };
          continue;
        }
        const told =
          done &&
          i !== cue &&
          date.to !== null &&
          (saidOn(parse, i) ||
            toldOn(parse, cue, i) ||
            (!IMPERFECT.test(verbAfter(parse, i)) && opensSaying(parse, cue, i)));
        const late = at < body || told || recountedOn(parse, i);
        const said =
          planned &&
          i !== cue &&
          date.point === undefined &&
          (reportingTime(parse, cue, i) || opensSaying(parse, cue, i));
        best = late
          ? { ...date, from: null, precision: 'open', rule: DATELINE }
          : said
            ? { ...date, rule: SAID, ...(saidOn(parse, i) || opensSaying(parse, cue, i) ? { anchor: 'stated' } : {}) }
            : date;
      }
    }
  }
  return best;
}

function scoreOf(parse: Parse, cue: number, at: number, date: DateMention): number {
  if (at === cue) return 20;
  let score = 10 - crossings(parse, cue, at) * 2.5 - Math.abs(at - cue) * 0.12;
  if (at > cue) score += 0.5;
  if (opensSentence(parse, at)) score = Math.max(score, 7 - Math.max(0, crossings(parse, cue, at) - 1));
  if (date.from === null && date.to === null) score -= 6;
  if (date.rule === 'until' || (date.rule === 'since' && endsStay(parse, cue))) score -= 3;
  if (at > cue && parse.chunks.slice(cue + 1, at).some((one) => one.sign === ';')) score -= 6;
  if (besideParticiple(parse, cue, at)) score -= inAside(parse, at) ? 12 : at > cue ? 4 : 0;
  if (beforeSubject(parse, cue, at)) score -= 3;
  if (opensNext(parse, cue, at)) score -= 5;
  if (leavesRelative(parse, Math.min(cue, at), Math.max(cue, at))) score -= 5;
  if (reportingTime(parse, cue, at)) score -= 5;
  else if (elsewhere(parse, cue, at)) score -= 3;
  if (inOtherRelative(parse, cue, at)) score -= 5;
  if (behindMain(parse, cue, at)) score -= 12;
  if (ofClauseBefore(parse, cue, at)) score -= 6;
  if (sinceThen(parse, cue, at) || (date.rule === 'since' && ofStay(parse, cue, at))) score -= 12;
  if (ofPact(parse, cue, at) || ofRelativeBefore(parse, cue, at)) score -= 12;
  if (cited(parse, at)) score -= 20;
  if (ofAnother(parse, cue, at) || (at > cue ? countsOn(parse, at) : aside(parse, at))) score -= 12;
  return score;
}

/** "Gave the troops, there since 2010, a month to leave on 18 January": who goes goes on a day, and has been there since another. */
const endsStay = (parse: Parse, cue: number): boolean =>
  parse.chunks[cue]!.kind === 'verb' && cuesOf(parse, cue).some((one) => ENDING.has(one.class));

const ENDING = new Set(['expel', 'endop']);

/** "Left in March, and the last camp will close on 3 May": a day that stands before the subject that a conjunction opens. */
function beforeSubject(parse: Parse, cue: number, at: number): boolean {
  if (at > cue || parse.chunks[cue]!.kind !== 'verb' || opensSentence(parse, at)) return false;
  const { agent, patients } = frameOf(parse, cue);
  const subject = parse.chunks[cue]!.group!.passive ? (patients[0] ?? -1) : agent;
  if (subject <= at || subject > cue || !parse.chunks[subject]!.and) return false;
  return parse.chunks.slice(at + 1, subject).some((one) => one.sign === ',');
}

/** "La base, reprise en mai aux rebelles": a day that goes with a participle which is not the cue. */
function besideParticiple(parse: Parse, cue: number, at: number): boolean {
  const prior = parse.chunks[at - 1];
  return (
    at - 1 !== cue && prior?.kind === 'verb' && prior.group!.form === 'participle' && parse.chunks[at - 2]?.sign === ','
  );
}

/** "The camp, built in 2014 by the Dutch, was": whether a comma ends what a day stands in. */
function inAside({ chunks }: Parse, at: number): boolean {
  const end = chunks.findIndex(({ kind }, i) => i > at && kind !== 'noun');
  return chunks[end]?.sign === ',';
}

/** "Hit the depot, and on Thursday a market was shelled": a day that opens the clause after that of the cue. */
function opensNext(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  const before = chunks[at - 1];
  if (at < cue || !(chunks[at]!.and || before?.sign === 'and' || before?.sign === 'et' || before?.sign === ';'))
    return false;
  const subject = chunks[at + 1]?.sign === ',' ? at + 2 : at + 1;
  if (chunks[subject]?.kind !== 'noun' || chunks[subject]!.prep !== '') return false;
  if (isGapped(parse, subject)) return true;
  const verb = chunks.findIndex((one, i) => i > subject && one.kind === 'verb');
  return verb > 0 && chunks[verb]!.group!.form === 'finite';
}

/** "And on 26 February 17 people in Konna": a count of people and their place, of whom the verb before tells the same. */
function isGapped({ chunks, tags }: Parse, at: number): boolean {
  const place = chunks[at + 1];
  const { a, b } = chunks[at]!;
  return (
    tags.slice(a, b + 1).includes('number') &&
    place?.kind === 'noun' &&
    tags.slice(place.a, place.b + 1).includes('place') &&
    chunks[at + 2]?.kind !== 'verb'
  );
}

function opensSentence(parse: Parse, at: number): boolean {
  for (let i = 0; i < at; i++) if (parse.chunks[i]!.kind === 'verb' || parse.chunks[i]!.kind === 'noun') return false;
  return true;
}

/** Whether a date goes with a finite verb in whose clause the cue is not: "the junta, who came to power last year, ordered". */
function elsewhere(parse: Parse, cue: number, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break' && chunk.sign !== ',') return false;
    if (i === cue) return false;
    if (chunk.kind === 'verb' && chunk.group!.form === 'participle' && cue < i && i === at - 1) return true;
    if (chunk.kind !== 'verb' || chunk.group!.form !== 'finite') continue;
    return (
      crossings(parse, cue, i) >= 0.7 ||
      (cue > at && parse.chunks[cue]!.kind === 'verb' && crossings(parse, at, cue) < 5 && inRelative(parse, i))
    );
  }
  return false;
}

/** Whether a date stands in a relative clause that opens after the cue: "closed its camp, where two died on 5 March". */
function inOtherRelative(parse: Parse, cue: number, at: number): boolean {
  for (let i = at - 1; i > cue; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break' && chunk.sign === ',') return false;
    if (chunk.kind === 'verb' && chunk.group!.form === 'finite' && relativeOf(parse, i) > cue)
      return !tellsOn(parse, i, relativeOf(parse, i), cue);
  }
  return false;
}

/** "The camp that they held at Gao was handed over on 3 May": the day of the verb that goes on after a clause in which the cue stands. */
function behindMain(parse: Parse, cue: number, at: number): boolean {
  if (at < cue || parse.chunks[cue]!.kind !== 'verb') return false;
  const relative = relativeOf(parse, cue);
  if (relative < 1) return false;
  const main = parse.chunks.findIndex(({ group }, i) => i > cue && i < at && group?.form === 'finite');
  return main > 0 && !parse.chunks[main]!.and && subjectOf(parse, main, 0) === antecedent(parse, relative);
}

/** "The latest blow since soldiers seized power last month": the day of what something has happened since. */
const sinceThen = ({ chunks }: Parse, cue: number, at: number): boolean =>
  chunks.slice(cue + 1, at).some(({ sign, prep }) => /^(?:since|depuis)$/.test(sign || prep));

const HARM = new Set(['attack', 'kill', 'die', 'wound', 'blast', 'occur']);

/** "L'attentat qui a visé mardi", "the massacre at Koro, where 20 died on 3 May": a clause that goes on about the cue. */
function tellsOn(parse: Parse, verb: number, relative: number, cue: number): boolean {
  if (!cuesOf(parse, verb).some((one) => HARM.has(one.class))) return false;
  if (!nounCuesOf(parse, cue).some(({ cue: one }) => one.class === 'attack')) return false;
  return /^(?:où|where)$/.test(parse.chunks[relative]!.sign) || antecedent(parse, relative) === cue;
}

function inRelative(parse: Parse, verb: number): boolean {
  const prior = parse.chunks[verb - 1];
  return prior?.kind === 'break' && /^(?:who|which|that|where|qui|que|où|dont)$/.test(prior.sign);
}

const SAYING = new Set(['say', 'allege', 'deny', 'condemn', 'intend', 'claimresp']);

/** "Police said on Tuesday", "on Tuesday accused", "n'a pas été revendiquée mercredi": somebody spoke, or nobody did, on that day. */
function saidOn(parse: Parse, at: number): boolean {
  const [prior, next] = [parse.chunks[at - 1], parse.chunks[at + 1]];
  const i = prior?.kind === 'verb' || next?.kind !== 'verb' || prior?.kind === 'break' ? at - 1 : at + 1;
  const verb = parse.chunks[i];
  if (verb?.kind !== 'verb' || verb.group!.form !== 'finite') return false;
  const cues = cuesOf(parse, i);
  if (verb.group!.passive) return i < at && cues.some((cue) => cue.class === 'claimresp');
  return madeKnown(parse, i) || cues.some((cue) => cue.class === 'say' || /^(?:accuse|accuser|blame)$/.test(cue.lemma));
}

/** "A fait savoir", "a laissé entendre": a verb of saying in two words. */
function madeKnown({ chunks, items }: Parse, at: number): boolean {
  const { a, group } = chunks[at]!;
  if (!/^(?:savoir|entendre|connaître)$/.test(items[group!.verb]!.low)) return false;
  return items
    .slice(a, group!.verb)
    .some(({ low }) => /^(?:fai[st]|font|fit|firent|faisai(?:en)?t|laiss(?:e|é))$/.test(low));
}

/** "The attackers fled, a resident told AFP by phone on Saturday": the day on which somebody spoke to somebody of what stands elsewhere. */
function toldOn(parse: Parse, cue: number, at: number): boolean {
  let verb = at - 1;
  while (verb > at - HEARERS && parse.chunks[verb]?.kind === 'noun') verb--;
  const group = parse.chunks[verb]?.group;
  if (verb === at - 1 || group?.form !== 'finite' || group.passive || (cue >= verb && cue < at)) return false;
  return cuesOf(parse, verb).some((one) => one.class === 'say');
}

/** Phrases that can stand between a verb of saying and its day: whom, where, how. */
const HEARERS = 5;

/** "Took place 25 days after a bomb went off": the day of what follows such words, not of what stands before them. */
const countsOn = ({ chunks, items }: Parse, at: number): boolean =>
  / (?:after|before|après|avant)$/.test(items[chunks[at]!.b]!.low) &&
  ((chunks[at + 1]?.kind === 'noun' && !chunks[at + 1]!.joined && chunks[at + 1]!.prep === '') ||
    chunks[at + 1]?.group?.form === 'gerund' ||
    chunks[at + 1]?.group?.form === 'infinitive');

/** "(OCHA 04/03/2021; Reuters, 5 March 2021)": the day of a source that brackets name. */
function cited({ chunks, items }: Parse, at: number): boolean {
  let named = false;
  for (let i = at - 1; i >= 0 && i > at - CITATION; i--) {
    const { kind, sign, prep, a, b } = chunks[i]!;
    if (kind === 'break' && sign === '(') return named;
    if (kind === 'break' && sign !== ',' && sign !== ';') return false;
    if (kind === 'verb' || prep !== '' || items[b]!.kind === 'place') return false;
    named ||= kind === 'noun' && /^\p{Lu}/u.test(items[a]!.text);
  }
  return false;
}

/** Chunks that a bracket with sources holds at most. */
const CITATION = 24;

/**
 * "On Friday, a day before the vote, troops", "France, three months after driving them out, began": how far another
 * thing, told between commas, was from the day just given or from what its subject does.
 */
function aside(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  const opened = chunks[at - 1]?.sign === ',' && (chunks[at - 2]?.kind === 'date' || chunks[at - 2]?.kind === 'noun');
  if (!opened || !countsOn(parse, at)) return false;
  const verbs = chunks[at + 1]!.kind === 'verb';
  const end = chunks.findIndex(({ kind }, i) => i > at + (verbs ? 1 : 0) && kind !== 'noun');
  return chunks[end]?.sign === ',';
}

/** Whether a day stands between two signs: "a condamné, mardi, l'attaque". */
const chunksAround = ({ chunks }: Parse, at: number, sign: string): boolean =>
  chunks[at - 1]?.sign === sign && chunks[at + 1]?.sign === sign;

/** "Il y a deux jours, il disait avoir attaqué": a French verb of what went on that day. */
const IMPERFECT = /ai(?:t|ent)$/;

/** The verb after a chunk as it stands; empty for none. */
function verbAfter({ chunks, items }: Parse, at: number): string {
  const verb = chunks.find(({ kind }, i) => i > at && kind === 'verb');
  return verb ? items[verb.group!.verb]!.low : '';
}

/** "In March Sweden announced that", "en mars, il a dit que": a day that opens a sentence whose verb before the cue is one of saying. */
function opensSaying(parse: Parse, cue: number, at: number): boolean {
  const verb = parse.chunks.findIndex(({ kind }, i) => i > at && kind === 'verb');
  if (verb < 0 || verb >= cue || !opensSentence(parse, at)) return false;
  const { form, tense } = parse.chunks[verb]!.group!;
  return form === 'finite' && tense === 'past' && cuesOf(parse, verb).some((one) => one.class === 'say');
}

/** A date that goes with a verb of saying tells when it was said. */
function reportingTime(parse: Parse, cue: number, at: number): boolean {
  // "Condemned an attack of 1 June": the noun's own day.
  if (at - 1 === cue && OF.has(parse.chunks[at]!.prep)) return false;
  for (const i of [at - 1, at + 1, at - 2]) {
    const chunk = parse.chunks[i];
    if (i === cue || chunk?.kind !== 'verb' || (i > at && chunk.and)) continue;
    const between = i < at ? parse.chunks.slice(i + 1, at) : [];
    const aside = chunksAround(parse, at, ',');
    if (between.some((one) => one.kind === 'break' && !(aside && one.sign === ','))) continue;
    const says = parse.items[chunk.group!.verb]!.word?.verbs.some((verb) => SAYING.has(verb.class));
    if (says || madeKnown(parse, i)) return true;
  }
  return false;
}
