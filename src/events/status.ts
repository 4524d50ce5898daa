import type { Place } from '../contract/place.ts';
import type { Status } from '../contract/vocabulary.ts';
import type { Parse } from './chunks.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { is, whoIs } from './phrase.ts';

/** How a sentence puts an event. `open` is set where it is only a condition, a question or a purpose. */
export interface Standing {
  status: Status;
  open: boolean;
  /** Whether the event is told as past, as going on or as to come. */
  tense: 'past' | 'present' | 'future';
  perfect: boolean;
  said: string;
  /** Whether somebody orders or asks for it: the order is told by a rule of its own. */
  ordered: boolean;
}

interface Governor {
  class: string;
  at: number;
}

/** Reads how the event whose cue is at chunk `at` is put. */
export function standingOf(parse: Parse, at: number, place: (id: string) => Place | null): Standing {
  const chunk = parse.chunks[at]!;
  const standing: Standing = {
    status: 'reported',
    open: false,
    tense: 'past',
    perfect: false,
    said: '',
    ordered: false,
  };
  if (chunk.kind === 'verb') {
    verbStanding(parse, at, standing, 0);
    const frame = frameOf(parse, at);
    for (const one of [frame.agent, frame.patients[0] ?? -1])
      if (one >= 0 && is(parse.items[parse.chunks[one]!.a], 'no')) standing.status = 'denied';
  } else nounStanding(parse, at, standing);
  if (conditional(parse, at)) standing.open = true;
  if (standing.status === 'reported' && alleged(parse, at)) standing.status = 'alleged';
  if (denies(parse, at)) standing.status = 'denied';
  const speaker = speakerOf(parse, at, place);
  standing.said = speaker.words;
  if (speaker.anonymous && standing.status === 'reported') standing.status = 'alleged';
  return standing;
}

function verbStanding(parse: Parse, at: number, standing: Standing, depth: number): void {
  const group = parse.chunks[at]!.group!;
  standing.tense = group.tense;
  standing.perfect = group.perfect;
  if (group.mood === 'future' || group.mood === 'possible') standing.status = 'planned';
  else if (group.mood === 'hearsay') standing.status = 'alleged';
  if (group.negated) standing.status = 'denied';
  if (depth > 4) return;
  if (group.form === 'finite') {
    const order = orderAbove(parse, at);
    if (order) {
      standing.ordered = true;
      standing.status = 'planned';
    }
    return;
  }
  const governor = governorOf(parse, at);
  if (!governor) {
    if (group.form === 'infinitive' && !group.perfect) standing.open = true;
    return;
  }
  const upper: Standing = { ...standing, status: 'reported', open: false };
  verbStanding(parse, governor.at, upper, depth + 1);
  standing.open = upper.open;
  standing.perfect = upper.perfect;
  if (group.form === 'participle') {
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

/** "Prête à envoyer", "ready to send". */
const READY =
  /^(?:prêt|prêts|prête|prêtes|disposée?s?|résolue?s?|décidée?s?|déterminée?s?|appelée?s?|ready|set|due|willing|poised)$/;

const GOVERNING = ['intend', 'ruleout', 'deny', 'allege', 'expel', 'phase', 'say', 'endop'];

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

/** "Asked that the troops leave", "exige que la mission parte": the clause tells what is ordered. */
function orderAbove(parse: Parse, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 6; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') return false;
    if (chunk.kind !== 'break' || (chunk.sign !== 'that' && chunk.sign !== 'que' && chunk.sign !== "qu'")) continue;
    const verb = parse.chunks[i - 1]!;
    return verb.kind === 'verb' && cuesOf(parse, i - 1).some((cue) => cue.class === 'expel');
  }
  return false;
}

const FORESEEING = new Set(['intend']);
const NOUN_PLAN =
  /^(?:plans?|planned|intention|decision|announced|upcoming|future|eventual|expected|possible|complete|full|projet|décision|intention|annonce|prévu|prochain|prochaine|éventuel|annoncé|call|calls|demand|request|demande|appel|proposed|imminent|imminente?)$/;

function nounStanding(parse: Parse, at: number, standing: Standing): void {
  const chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (is(item, 'no') && !(item.low === 'ni')) standing.status = 'denied';
    if (
      /^(?:planned|future|eventual|upcoming|expected|possible|potential|prévu|prévue|éventuel|éventuelle|futur|future|prochain|prochaine|announced|annoncé|annoncée|imminent|imminente|proposed)$/.test(
        item.low,
      )
    )
      standing.status = 'planned';
  }
  const prior = parse.chunks[at - 1];
  if (prior?.kind === 'noun' && /^(?:of|de|d'|du|des|for|to)$/.test(chunk.prep)) {
    for (let i = prior.a; i <= prior.b; i++) if (NOUN_PLAN.test(parse.items[i]!.low)) standing.status = 'planned';
  }
  const governing = verbOfNoun(parse, at);
  if (governing < 0) return;
  const group = parse.chunks[governing]!.group!;
  const classes = new Set(cuesOf(parse, governing).map((cue) => cue.class));
  const upper: Standing = { ...standing, status: 'reported', open: false };
  verbStanding(parse, governing, upper, 0);
  const asObject = governing < at;
  standing.tense = upper.tense;
  standing.perfect = upper.perfect;
  if (asObject && (classes.has('condemn') || classes.has('say') || classes.has('claimresp') || classes.has('deny'))) {
    standing.tense = classes.has('say') ? upper.tense : 'past';
    if (
      classes.has('say') &&
      parse.items[group.verb]!.word!.verbs.some((cue) => /^(?:announce|annoncer)$/.test(cue.lemma))
    )
      announced(parse, at, standing);
    return;
  }
  if (standing.status === 'denied' && upper.status === 'denied') return;
  if (upper.status !== 'reported' && standing.status === 'reported') standing.status = upper.status;
  if (upper.open && asObject) standing.open = true;
  if ([...classes].some((name) => FORESEEING.has(name)) && (asObject || group.passive)) standing.status = 'planned';
  if (classes.has('ruleout') && asObject) standing.status = 'denied';
}

/** An announced withdrawal or opening is to come, unless a day already past is given; attacks are never announced. */
function announced(parse: Parse, at: number, standing: Standing): void {
  const chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) {
    const nouns = parse.items[i]!.word?.nouns;
    if (nouns?.some((cue) => cue.class !== 'attack' && cue.class !== 'seizure' && cue.class !== 'presence'))
      standing.status = 'planned';
  }
}

/** The verb whose subject or object a noun phrase is; -1 when there is none. */
function verbOfNoun(parse: Parse, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') {
      const frame = frameOf(parse, i);
      if (frame.patients.includes(at) || frame.adjuncts.includes(at)) return i;
      break;
    }
    if (chunk.kind === 'break' && chunk.sign !== ',') break;
  }
  for (let i = at + 1; i < parse.chunks.length && i < at + 8; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind !== 'verb') continue;
    const frame = frameOf(parse, i);
    if (frame.agent === at || frame.patients.includes(at)) return i;
  }
  return -1;
}

/** Whether an "if" opens the clause of the cue. */
function conditional(parse: Parse, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break') {
      if (
        chunk.sign === 'if' ||
        chunk.sign === 'si' ||
        chunk.sign === "s'il" ||
        chunk.sign === 'unless' ||
        chunk.sign === 'whether'
      )
        return true;
      if (chunk.sign !== ',' && chunk.sign !== '"') return false;
    }
    if (chunk.kind === 'verb' && chunk.group!.form === 'finite' && i < at - 1 && parse.chunks[i + 1]!.kind === 'break')
      return false;
  }
  return false;
}

/** "Allegedly", "the alleged presence", "claims that", "accused of": somebody's word for it. */
function alleged(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  const from = Math.max(0, chunk.a - 4);
  const to = Math.min(parse.items.length - 1, chunk.b + 3);
  for (let i = from; i <= to; i++) {
    const item = parse.items[i]!;
    if (!is(item, 'allege')) continue;
    if (
      item.low === 'suspected' ||
      item.low === 'présumé' ||
      item.low === 'présumés' ||
      item.low === 'présumée' ||
      item.low === 'présumées' ||
      item.low === 'supposed' ||
      item.low === 'supposés'
    )
      continue;
    return true;
  }
  for (let i = 0; i < at; i++) {
    const verb = parse.chunks[i]!;
    if (verb.kind !== 'verb') continue;
    const cues = cuesOf(parse, i);
    const claim = cues.some((cue) => cue.class === 'allege');
    if (!claim || (verb.group!.passive && cues.some((cue) => cue.lemma === 'suspect'))) continue;
    if (verb.group!.form === 'participle') continue;
    if (frameOf(parse, i).patients.some((one) => one === at || isResponsibility(parse, one))) continue;
    if (parse.chunks.slice(i + 1, at).some((one) => one.kind === 'break' && (one.sign === ';' || one.sign === '.')))
      continue;
    if (cues.some((cue) => cue.lemma === 'fear' || cue.lemma === 'believe') && verb.group!.passive === false) continue;
    return true;
  }
  for (let i = 0; i < at; i++) {
    const noun = parse.chunks[i]!;
    if (noun.kind !== 'noun' || noun.a !== noun.b) continue;
    if (
      /^(?:claims|allegations|rumours|rumors)$/.test(parse.items[noun.a]!.low) &&
      parse.chunks[i + 1]?.kind === 'break'
    )
      return true;
  }
  return false;
}

const UNTRUE =
  /^(?:faux|fausse|false|untrue|inexact|inexacte|unfounded|baseless|infond\u00e9e?s?|d\u00e9nu\u00e9e?s?|fausses|erron\u00e9e?s?|mensong\u00e8res|mensonger|mensong\u00e8re|fabricated)$/;

function isResponsibility(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at];
  if (chunk?.kind !== 'noun') return false;
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (
      item.low === 'responsibility' ||
      item.low === 'responsabilité' ||
      item.word?.nouns.some((cue) => cue.class === 'attack')
    )
      return true;
  }
  return false;
}

/** "Denied that", "ruled out", "it is false that", "rejette les informations". */
function denies(parse: Parse, at: number): boolean {
  for (let i = 0; i < at; i++) {
    const noun = parse.chunks[i]!;
    if (noun.kind !== 'noun') continue;
    if (
      parse.items
        .slice(noun.a, noun.b + 1)
        .some((item) => item.low === 'fake' || item.low === 'hoax' || item.low === 'intox')
    )
      return true;
    if (!UNTRUE.test(parse.items[noun.b]!.low)) continue;
    if (
      parse.chunks
        .slice(i + 1, at)
        .some((one) => one.kind === 'break' && (one.sign === 'that' || one.sign === 'que' || one.sign === "qu'"))
    )
      return true;
  }
  for (let i = at + 2; i < parse.chunks.length; i++) {
    const noun = parse.chunks[i]!;
    const verb = parse.chunks[i - 1]!;
    if (noun.kind === 'noun' && verb.kind === 'verb' && UNTRUE.test(parse.items[noun.b]!.low) && !verb.group!.negated)
      return is(parse.items[verb.group!.verb], 'be');
    if (noun.kind === 'verb' && !noun.group!.negated && UNTRUE.test(parse.items[noun.group!.verb]!.low)) return true;
  }
  for (let i = 0; i < at; i++) {
    const verb = parse.chunks[i]!;
    if (verb.kind !== 'verb') continue;
    const cues = cuesOf(parse, i);
    if (!cues.some((cue) => cue.class === 'deny' || cue.lemma === 'rule' || cue.lemma === 'exclure')) continue;
    if (verb.group!.negated || verb.group!.passive) continue;
    const broken = parse.chunks
      .slice(i + 1, at)
      .some(
        (one, k, list) =>
          (one.kind === 'break' && (one.sign === ';' || one.sign === 'but' || one.sign === 'mais')) ||
          (one.kind === 'verb' && one.group!.form === 'finite' && list[k - 1]?.kind !== 'break' && one.joined),
      );
    if (!broken && !cues.some((cue) => cue.lemma === 'dismiss' && cue.class !== 'deny')) return true;
  }
  return false;
}

/** Who the report says it on behalf of, and whether that voice is nameless. */
function speakerOf(
  parse: Parse,
  at: number,
  place: (id: string) => Place | null,
): { words: string; anonymous: boolean } {
  const anonymous = parse.items.some((item) => is(item, 'anonymous'));
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'noun' && (chunk.prep === 'selon' || chunk.prep === "d'après" || chunk.prep === 'according'))
      return { words: whoIs(parse, i, place).words, anonymous };
    if (chunk.kind !== 'verb' || i === at) continue;
    const cues = cuesOf(parse, i);
    if (!cues.some((cue) => cue.class === 'say' || cue.class === 'allege' || cue.class === 'deny')) continue;
    if (chunk.group!.form !== 'finite') continue;
    const speaker = frameOf(parse, i).agent;
    if (speaker >= 0 && speaker !== at) return { words: whoIs(parse, speaker, place).words, anonymous };
  }
  return { words: '', anonymous };
}
