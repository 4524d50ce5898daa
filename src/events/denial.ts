import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';

const UNTRUE =
  /^(?:faux|fausse|false|untrue|inexact|inexacte|unfounded|baseless|infond\u00e9e?s?|d\u00e9nu\u00e9e?s?|fausses|erron\u00e9e?s?|mensong\u00e8res|mensonger|mensong\u00e8re|fabricated|groundless|unsubstantiated|bogus)$/;

/** "Denied any involvement in": who did it is disputed, not that it was done. */
function partIn(parse: Parse, at: number): boolean {
  const { a, b } = parse.chunks[at]!;
  return parse.items
    .slice(a, b + 1)
    .some((item) =>
      /^(?:involvement|responsibility|role|part|implication|responsabilité|participation|hand|links?)$/.test(item.low),
    );
}

const RUMOUR: ReadonlySet<string> = new Set(
  'rumor rumors rumour rumours report reports claim claims allegation allegations suggestion suggestions speculation talk stories rumeur rumeurs information informations allégation allégations affirmation affirmations bruit bruits nouvelle nouvelles'.split(
    ' ',
  ),
);
const REFUTED =
  /^(?:dismissed|denied|rejected|refuted|debunked|contradicted|démentie?s?|rejetée?s?|réfutée?s?|niée?s?|écartée?s?|contredite?s?)$/;
const GROUND = /^(?:fondements?|foundation|basis|substance|truth|merit)$/;

/** "Rumours of an attack were dismissed", "les rumeurs de chute sont sans fondement": what only a refuted rumour says. */
function refuted(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  // A sentence that opens with "Reports" or "Rumours" can look like one that opens with a verb.
  const rumoured = chunks
    .slice(0, at + 1)
    .some(
      (one, i) => (one.kind === 'noun' || i === 0) && items.slice(one.a, one.b + 1).some(({ low }) => RUMOUR.has(low)),
    );
  if (!rumoured) return false;
  for (let i = at + 1; i < chunks.length; i++) {
    const { kind, group, prep, b, sign } = chunks[i]!;
    if (kind === 'break' && sign === ';') return false;
    if (kind === 'verb' && group!.passive && !group!.negated && REFUTED.test(items[group!.verb]!.low)) return true;
    if (kind === 'noun' && (prep === 'sans' || prep === 'without') && GROUND.test(items[b]!.low)) return true;
  }
  return false;
}

const REFUTING =
  /^(?:dismiss|den(?:y|ie)|reject|refut|debunk|contradict|correct|quash|rubbish|scotch|disput|play(?:s|ed|ing)? down|démen|réfut|rejet|écart|dissip|corrig)/;

/** "Dismissed rumours of a pull-out", "wishes to correct reports of": what only a report says that somebody refutes. */
function refutes({ chunks, items }: Parse, at: number): boolean {
  const cue = chunks[at]!;
  for (let i = cue.a - 1, rumoured = -1; i >= 0 && i > cue.a - 10; i--) {
    const { low, kind } = items[i]!;
    if (kind === 'mark') return false;
    if (RUMOUR.has(low)) rumoured = i;
    if (
      rumoured > i &&
      REFUTING.test(low) &&
      (cue.kind === 'noun' || items.slice(rumoured, cue.a).some((one) => one.low === 'that' || one.low === 'que'))
    )
      return true;
  }
  return false;
}

/** "Denied that", "ruled out", "it is false that", "rejette les informations". */
export function denies(parse: Parse, at: number): boolean {
  if (refuted(parse, at) || refutes(parse, at)) return true;
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
    if (
      noun.kind === 'noun' &&
      verb.kind === 'verb' &&
      is(parse.items[verb.group!.verb], 'be') &&
      !verb.group!.negated &&
      parse.items.slice(noun.a, noun.b + 1).some((item) => /^(?:fake|hoax|intox)$/.test(item.low))
    )
      return true;
    if (noun.kind === 'verb' && !noun.group!.negated && UNTRUE.test(parse.items[noun.group!.verb]!.low)) return true;
  }
  for (let i = 0; i < at; i++) {
    const verb = parse.chunks[i]!;
    if (verb.kind !== 'verb') continue;
    const cues = cuesOf(parse, i);
    if (!cues.some((cue) => cue.class === 'deny' || cue.lemma === 'rule' || cue.lemma === 'exclure')) continue;
    if (verb.group!.negated || verb.group!.passive) continue;
    if (frameOf(parse, i).patients.some((one) => partIn(parse, one))) continue;
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
