import type { Parse } from './chunk.ts';
import { crossings } from './clause.ts';
import { cuesOf, nounCuesOf } from './cue.ts';
import { countsOn } from './day-clause.ts';
import { frameOf } from './frame.ts';
import { inRelative } from './relative-clause.ts';
import { toldBefore } from './told-before.ts';

/** "Quit the camp they had held since 2013": a day since which those of another clause had been somewhere. */
export function ofStay(parse: Parse, cue: number, at: number): boolean {
  const verb = parse.chunks.findLastIndex(({ group }, i) => i < at && group?.form === 'finite');
  return verb > cue && parse.chunks[verb - 1]?.kind === 'noun' && crossings(parse, cue, at) >= 1;
}

/** What happens in a relative clause on the day of what goes on to be told of it: "the shells that fell on Monday killed two". */
const EVENTS = new Set(['attack', 'kill', 'die', 'wound', 'blast', 'occur', 'phase', 'clash', 'fire']);

/** "The troops who had come in 2013 left Gao", "the junta that has ruled since 2020": the day of a relative clause that ends before the cue. */
export function ofRelativeBefore(parse: Parse, cue: number, at: number): boolean {
  const { chunks } = parse;
  if (at > cue || chunks[cue]!.and) return false;
  const verb = chunks.findLastIndex(({ kind }, i) => i < at && kind === 'verb');
  const main = chunks.findIndex(({ kind }, i) => i > at && kind === 'verb');
  if (chunks[cue]!.kind !== 'verb' && !(main > 0 && main < cue && inRelative(parse, main) < 0)) return false;
  const opens = verb < 0 ? -1 : inRelative(parse, verb);
  if (opens < 0) return false;
  if (chunks[cue]!.kind === 'noun' && !nounCuesOf(parse, cue).some((one) => one.cue.class === 'attack')) return true;
  const people = chunks[opens]!.sign === 'who';
  return !cuesOf(parse, verb).some((one) => EVENTS.has(one.class) && !(people && one.class === 'occur'));
}

/** "Leave for Gao, a town taken on 26 January", "Tessalit, base ouverte en 2013,": the day of what a noun beside a place says was done to it. */
export function ofApposition({ chunks, items }: Parse, cue: number, at: number): boolean {
  let verb = at - 1;
  while (verb > cue && chunks[verb]!.kind === 'noun' && chunks[verb]!.prep !== '') verb--;
  if (chunks[verb]?.group?.form !== 'participle' || verb - 3 < 0 || (cue >= verb - 1 && cue < at)) return false;
  const [place, comma, noun] = chunks.slice(verb - 3, verb);
  const beside = place!.kind === 'noun' && items[place!.b]!.kind === 'place' && comma!.sign === ',';
  return beside && noun!.kind === 'noun' && noun!.prep === '' && !noun!.and;
}

/** "Took place some hours after leaders had said that … on 3 May": the day of a clause that tells how long after or before it something was. */
export const countedFrom = (parse: Parse, cue: number, at: number): boolean =>
  parse.chunks.some(
    ({ kind }, i) =>
      kind === 'date' &&
      i > cue &&
      i < at &&
      countsOn(parse, i) &&
      parse.chunks.slice(i, at).some(({ group }) => group?.form === 'finite'),
  );

/** "Comme pour celle de Gao en mai", "like that at Gao in May", "as it did Gao in May": the day of another event, which a pronoun or "did" stands for. */
export function ofAnother({ chunks, items }: Parse, cue: number, at: number): boolean {
  const as = chunks.findIndex(({ sign }, i) => i > cue && i < at && sign === 'as');
  const stands = as < 0 ? undefined : items[chunks[as + 1]!.b + 1];
  if (chunks[as + 1]?.kind === 'noun' && as + 1 < at && /^(?:did|had)$/.test(stands?.low ?? '')) return true;
  for (let i = chunks[cue]!.kind === 'noun' ? cue + 1 : at; i < at; i++) {
    const { kind, a, b } = chunks[i]!;
    if (kind === 'noun' && a === b && ANOTHER.test(items[a]!.low) && chunks[i + 1]?.kind === 'noun') return true;
  }
  return false;
}

/** "The attack at Gossi, where ten had been killed in June": the day of what a clause tells had happened there before. */
export function ofBefore(parse: Parse, cue: number, at: number): boolean {
  const verb = parse.chunks.findLastIndex(({ group }, i) => i < at && group?.form === 'finite');
  return verb > cue && toldBefore(parse, verb);
}

/** What has a day of its own that is not that of what is told with it: a pact, a law, a vote, a coup. */
const PACT =
  /^(?:deals?|agreements?|accords?|pacts?|treaty|treaties|constitution|resolutions?|résolutions?|mandates?|mandat|laws?|lois?|elections?|élections?|coups?|référendum|referendum|traités?|putsch|charte|charter)$/;
const MADE =
  /^(?:signed|adopted|concluded|passed|voted|reached|brokered|struck|signée?s?|adoptée?s?|conclue?s?|votée?s?|scellée?s?)$/;

/** "The 2015 deal", "under a resolution of June", "l'accord signé à Alger en 2015": whether a day is that of a pact which is only named. */
export function ofPact(parse: Parse, cue: number, at: number): boolean {
  const { chunks, items } = parse;
  const pact = (i: number): boolean =>
    i !== cue &&
    chunks[i]!.kind === 'noun' &&
    items.slice(chunks[i]!.a, chunks[i]!.b + 1).some(({ low }) => PACT.test(low));
  if (chunks[at]!.kind === 'noun') return pact(at) && PACT.test(items[chunks[at]!.b]!.low);
  for (let i = at - 1; i >= 0 && i > at - 5 && i !== cue; i--) {
    const { kind, group, prep } = chunks[i]!;
    if (kind === 'verb' && !(group!.form === 'participle' && MADE.test(items[group!.verb]!.low))) return false;
    if (kind === 'break') return false;
    if (pact(i) && isDone(parse, cue, i)) return false;
    if (pact(i)) return i < at - 1 || /^(?:of|de|d'|du|from)$/.test(chunks[at]!.prep);
    if (kind === 'noun' && prep === '') return false;
  }
  return false;
}

/** "Ended the mandate of the mission on 30 June": a pact that the cue itself does something to. */
const isDone = (parse: Parse, cue: number, pact: number): boolean =>
  parse.chunks[cue]!.kind === 'verb' && frameOf(parse, cue).patients.includes(pact);

const ANOTHER = /^(?:that|those|one|celles?|celui|ceux)$/;
