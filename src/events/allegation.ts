import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';

/** "Allegedly", "the alleged presence", "claims that", "accused of": somebody's word for it. */
export function alleged(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  const from = Math.max(0, chunk.a - 4);
  const to = Math.min(parse.items.length - 1, chunk.b + 3);
  for (let i = from; i <= to; i++) {
    const item = parse.items[i]!;
    if (!is(item, 'allege')) continue;
    if (
      item.low === 'suspects' ||
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
    if (!claim || (verb.group!.passive && cues.some((cue) => cue.lemma === 'suspect' || cue.lemma === 'claim')))
      continue;
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
  return deniedAfter(parse, at) || accused(parse, at);
}

/** "..., which Bamako denies", ", ce que Moscou a toujours démenti": a clause about all that was said before it. */
function deniedAfter(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  for (let i = at + 1; i + 2 < chunks.length; i++) {
    const { kind, sign, a } = chunks[i]!;
    if (kind !== 'break') continue;
    const whole =
      (sign === 'which' && chunks[i - 1]!.sign === ',') || (/^qu[e']$/.test(sign) && items[a - 1]?.low === 'ce');
    if (!whole || chunks[i + 1]!.kind !== 'noun') continue;
    const verb = chunks[i + 2]!;
    return verb.kind === 'verb' && !verb.group!.negated && cuesOf(parse, i + 2).some(({ class: of }) => of === 'deny');
  }
  return false;
}

/** ", a charge the army denies", ", une accusation que l'armée rejette": what a phrase beside a clause calls all that the clause tells, with those who answer to it. */
function accused({ chunks, items }: Parse, at: number): boolean {
  return chunks.some(({ kind, prep, and, b }, i) => {
    if (i <= at + 1 || kind !== 'noun' || prep !== '' || and || chunks[i - 1]!.sign !== ',') return false;
    const next = chunks[i + 1];
    const answered = next?.kind === 'noun' ? next.prep === '' : /^(?:que|qu'|that|which)$/.test(next?.sign ?? '');
    return answered && ACCUSATION.test(items[b]!.low);
  });
}

const ACCUSATION = /^(?:accusations?|charges?|allegations?|claims?|allégations?)$/;

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
