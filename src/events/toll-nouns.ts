import type { Chunk, Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { is } from './phrase.ts';
import type { TollFact } from './toll-facts.ts';

export const DEADLY = new Set(['massacre', 'assassination']);

/** "Ten dead", "un mort et deux blessés", "the death of two soldiers". */
export function nominal(
  parse: Parse,
  at: number,
  chunk: Chunk,
  count: (kind: TollFact['kind'], cue: number, at: number, sum: readonly number[]) => void,
): void {
  const victims = parse.chunks[at + 1];
  if (
    victims?.kind === 'noun' &&
    /^(?:of|de|d'|des)$/.test(victims.prep) &&
    (killing(parse, chunk) || /^(?:loss|perte)$/.test(parse.items[chunk.b]!.low)) &&
    parse.tags[victims.a] === 'number'
  ) {
    count('killed', at, at + 1, []);
    return;
  }
  const risen = tells(parse, at) ? risenTo(parse, at) : -1;
  if (risen >= 0) {
    count('killed', at, risen, []);
    return;
  }
  for (let i = chunk.a; i <= chunk.b; i++) {
    const item = parse.items[i]!;
    if (parse.tags[i] !== 'noun' || item.demonym) continue;
    const dead = is(item, 'dead');
    const hurt = is(item, 'hurt');
    if (!dead && !hurt) continue;
    if (
      i < chunk.b &&
      !is(parse.items[i + 1], 'toll-noun') &&
      (item.low === 'deadly' || item.low === 'meurtrier' || item.low === 'meurtrière')
    )
      return;
    const kind = dead ? 'killed' : 'wounded';
    const after =
      at +
      (parse.chunks[at + 1]?.sign === ',' && parse.chunks[at + 2]?.kind === 'date' && parse.chunks[at + 3]?.sign === ','
        ? 4
        : 1);
    const next = parse.chunks[after];
    const singular =
      item.low === 'death' ||
      item.low === 'deaths' ||
      item.low === 'décès' ||
      item.low === 'toll' ||
      item.low === 'bilan' ||
      item.low === 'lives' ||
      item.low === 'mort' ||
      item.low === 'bodies' ||
      item.low === 'corps';
    if (
      singular &&
      next?.kind === 'noun' &&
      /^(?:of|de|d'|du|des|at|à)$/.test(next.prep) &&
      (item.low !== 'mort' || parse.items[i - 1]?.low === 'la')
    )
      count(kind, at, after, []);
    else if (
      next?.kind === 'noun' &&
      /^(?:at|à)$/.test(next.prep) &&
      parse.tags[next.a] === 'number' &&
      !counts(parse, at)
    )
      count(kind, at, after, []);
    else if (
      item.low !== 'toll' &&
      item.low !== 'bilan' &&
      item.low !== 'life' &&
      item.low !== 'lives' &&
      item.low !== 'vie'
    )
      count(kind, at, i === chunk.b ? leftDead(parse, at) : counted(parse, at), []);
    return;
  }
}

/** Whether a phrase gives a number itself. */
const counts = ({ tags, chunks }: Parse, at: number): boolean =>
  tags.slice(chunks[at]!.a, chunks[at]!.b + 1).includes('number');

/** "Une quarantaine de blessés": the phrase before, where it is what counts. */
function counted(parse: Parse, at: number): number {
  const prior = parse.chunks[at - 1];
  const chunk = parse.chunks[at]!;
  const bare = OF.has(chunk.prep) && parse.tags[chunk.a] !== 'number' && prior?.kind === 'noun';
  return bare && prior.a === prior.b - 1 && /aines?$|^(?:dozens?|scores?|hundreds)$/.test(parse.items[prior.b]!.low)
    ? at - 1
    : at;
}

/** "Left three soldiers and a number of assailants dead": the first of those who are left so. */
function leftDead(parse: Parse, at: number): number {
  if (!OF.has(parse.chunks[at]!.prep) || parse.tags[parse.chunks[at]!.a] === 'number') return counted(parse, at);
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const { kind, group } = parse.chunks[i]!;
    if (kind === 'break') break;
    if (kind === 'verb')
      return group!.passive || !LEFT.test(parse.items[group!.verb]!.low) ? counted(parse, at) : i + 1;
  }
  return counted(parse, at);
}

const LEFT = /^(?:left|leaves?|leaving|laissé|laisse|laissant|laissait)$/;

/** "The toll", "the number of people killed", "le nombre de morts": a phrase that is about a count of dead. */
function tells({ items, chunks }: Parse, at: number): boolean {
  const { a, b } = chunks[at]!;
  const words = items.slice(a, b + 1);
  if (words.some(({ low }) => low === 'toll' || low === 'bilan')) return true;
  const next = chunks[at + 1];
  if (!words.some(({ low }) => low === 'number' || low === 'nombre') || next?.kind !== 'noun' || !OF.has(next.prep))
    return false;
  const end = chunks[at + 2]?.group?.form === 'participle' ? chunks[at + 2]!.b : next.b;
  return items.slice(next.a, end + 1).some((item) => is(item, 'dead') || /^(?:killed|slain|tuée?s)$/.test(item.low));
}

const RISEN =
  /^(?:rise|risen|rose|rises|climb|climbed|climbs|stand|stands|stood|reach|reached|reaches|jumped|went|passe|passé|passait|atteint|atteignait|élève|élevait|élevé|alourdi|alourdit|établit|monte|monté|grimpé)$/;

/** "The death toll has risen to 23", "le bilan passe à 60 morts": the phrase that counts; -1 when there is none. */
function risenTo(parse: Parse, at: number): number {
  for (let i = at + 1; i < parse.chunks.length - 1 && i < at + 14; i++) {
    const { kind, group } = parse.chunks[i]!;
    if (kind !== 'verb' || !RISEN.test(parse.items[group!.verb]!.low)) continue;
    const next = parse.chunks[i + 1]!;
    const first = parse.tags[next.a];
    return next.kind === 'noun' && first === 'number' && /^(?:to|at|à|)$/.test(next.prep) ? i + 1 : -1;
  }
  return -1;
}

/** "Le massacre de quarante pêcheurs": a noun of killing whose victims are counted. */
function killing(parse: Parse, { a, b }: Chunk): boolean {
  return parse.items
    .slice(a, b + 1)
    .some((item) => SLAYING.test(item.low) || (item.word?.nouns.some((cue) => DEADLY.has(cue.action)) ?? false));
}

const SLAYING =
  /^(?:killings?|murders?|slayings?|executions?|beheadings?|meurtres?|assassinats?|exécutions?|mise à mort)$/;
