import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { cuesOf, nounCuesOf } from './cue.ts';
import { opensSentence } from './day-clause.ts';
import { frameOf } from './frame.ts';
import { INVERTED } from './speaker-seat.ts';
import type { Cue } from './word.ts';

/** Verbs of those who only speak to what has happened. */
const ANSWERING = new Set(['condemn', 'claimresp']);
const SAYING = new Set(['say', 'allege', 'deny', 'condemn', 'intend', 'claimresp']);

/** "Police said on Tuesday", "a-t-on appris mardi", "on Tuesday accused", "n'a pas été revendiquée mercredi": somebody spoke, or nobody did, on that day. */
export function saidOn(parse: Parse, at: number): boolean {
  const [prior, next] = [parse.chunks[at - 1], parse.chunks[at + 1]];
  if (prior?.kind === 'noun' && INVERTED.test(parse.items[prior.a]!.low)) return true;
  const i = prior?.kind === 'verb' || next?.kind !== 'verb' || prior?.kind === 'break' ? at - 1 : at + 1;
  const verb = parse.chunks[i];
  if (verb?.kind !== 'verb' || verb.group!.form !== 'finite') return false;
  const cues = cuesOf(parse, i);
  if (verb.group!.passive) return i < at && cues.some((cue) => ANSWERING.has(cue.class));
  return (
    madeKnown(parse, i) ||
    cues.some((cue) => cue.class === 'say' || ANSWERING.has(cue.class) || /^(?:accuse|accuser|blame)$/.test(cue.lemma))
  );
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
export function toldOn(parse: Parse, cue: number, at: number): boolean {
  let verb = at - 1;
  while (verb > at - HEARERS && parse.chunks[verb]?.kind === 'noun') verb--;
  const group = parse.chunks[verb]?.group;
  if (verb === at - 1 || group?.form !== 'finite' || group.passive || (cue >= verb && cue < at)) return false;
  return cuesOf(parse, verb).some((one) => one.class === 'say');
}

/** Phrases that can stand between a verb of saying and its day: whom, where, how. */
const HEARERS = 5;

/** "(OCHA 04/03/2021; Reuters, 5 March 2021)", "(rfi.fr, September 8)": the day of a source that brackets name. */
export function cited({ chunks, items }: Parse, at: number): boolean {
  const isSite = (i: number): boolean => {
    const [name, ending] = [chunks[i]!, chunks[i + 1]!];
    const whole = name.a === name.b && ending.kind === 'noun' && ending.prep === '' && !ending.joined;
    return whole && ending.a === ending.b && items[ending.a]!.start === items[name.a]!.end + 1;
  };
  let named = false;
  for (let i = at - 1; i >= 0 && i > at - CITATION; i--) {
    const { kind, sign, prep, a, b } = chunks[i]!;
    if (kind === 'break' && sign === '(') return named;
    if (kind === 'break' && !/^[,;/@_]$/.test(sign)) return false;
    const site = kind !== 'break' && isSite(i);
    if ((kind === 'verb' && !site) || prep !== '' || items[b]!.kind === 'place') return false;
    named ||= site || (kind === 'noun' && /^\p{Lu}/u.test(items[a]!.text));
  }
  return false;
}

/** Chunks that a bracket with sources holds at most. */
const CITATION = 24;

/** Whether a day stands between two signs: "a condamné, mardi, l'attaque". */
const chunksAround = ({ chunks }: Parse, at: number, sign: string): boolean =>
  chunks[at - 1]?.sign === sign && chunks[at + 1]?.sign === sign;

/** "Il y a deux jours, il disait avoir attaqué": a French verb of what went on that day. */
export const IMPERFECT = /ai(?:t|ent)$/;

/** The verb after a chunk as it stands; empty for none. */
export function verbAfter({ chunks, items }: Parse, at: number): string {
  const verb = chunks.find(({ kind }, i) => i > at && kind === 'verb');
  return verb ? items[verb.group!.verb]!.low : '';
}

/**
 * "In March Sweden announced that", "en mars, il a dit que", "le lendemain, l'attaque était revendiquée": a day that opens
 * a sentence whose verb, before the cue or about it, is one of saying.
 */
export function opensSaying(parse: Parse, cue: number, at: number): boolean {
  const verb = parse.chunks.findIndex(({ kind }, i) => i > at && kind === 'verb');
  if (verb < 0 || !opensSentence(parse, at)) return false;
  const { form, tense, passive } = parse.chunks[verb]!.group!;
  if (form !== 'finite' || tense !== 'past') return false;
  const cues = cuesOf(parse, verb);
  // "Monday's attack was not claimed": the day of the attack itself.
  const apart = parse.chunks[at]!.prep !== '' || parse.chunks[at + 1]?.sign === ',';
  if (verb >= cue) return passive && apart && frameOf(parse, verb).patients.includes(cue) && cues.some(answers);
  // "On 8 April they condemned another": nothing else tells its day.
  const named = parse.chunks[cue]!.kind === 'verb' || nounCuesOf(parse, cue).length > 0;
  return cues.some((one) => one.class === 'say' || (named && answers(one)));
}

const answers = ({ class: name }: Cue): boolean => ANSWERING.has(name);

/** A date that goes with a verb of saying tells when it was said. */
export function reportingTime(parse: Parse, cue: number, at: number): boolean {
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
