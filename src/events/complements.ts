import type { Chunk, Parse } from './chunk.ts';
import { OF, QUOTES } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { isGap } from './gap.ts';
import { opensOthers } from './others-gone.ts';
import { prepOf } from './place-preposition.ts';

/** Objects and adjuncts after a verb, up to the next finite verb, relative, subordinator or hard mark. */
export function complementsOf(parse: Parse, at: number): { objects: number[]; adjuncts: number[] } {
  const { chunks } = parse;
  const objects: number[] = [];
  const adjuncts: number[] = [];
  const particle = cuesOf(parse, at)[0]?.particle ?? '';
  let open = true;
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'noun') {
      if (particle !== '' && chunk.prep === '' && holdsWord(parse, i, particle) && !counts(parse, i)) continue;
      if (chunk.prep === '') {
        if (chunk.joined && (startsClause(parse, i) || gapped(parse, i) || isGap(parse, i))) break;
        if (opensOthers(parse, at, i)) break;
        const prior = chunks[i - 1];
        const list =
          chunk.joined &&
          adjuncts.length > 0 &&
          objects.every((o) => o < adjuncts[adjuncts.length - 1]!) &&
          i > at + 1 &&
          (prior?.kind === 'noun' || prior?.sign === ',');
        const named = (one: number): boolean => isPlaceChunk(parse, one) || isName(parse, one);
        if (list && named(i) && named(adjuncts[adjuncts.length - 1]!)) adjuncts.push(i);
        else if (open && !describes(parse, i) && !lasts(parse, i)) objects.push(i);
      } else if (!OF.has(chunk.prep) || objects.length === 0) adjuncts.push(i);
    } else if (chunk.kind === 'verb') {
      if (isManner(parse, i)) continue;
      if (chunk.group!.form === 'finite') break;
      open = false;
      if (chunk.group!.form === 'gerund' || chunk.group!.form === 'infinitive') break;
    } else if (chunk.kind === 'break' && chunk.sign !== ',' && !QUOTES.has(chunk.sign)) {
      break;
    }
  }
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' || (chunk.kind === 'break' && chunk.sign !== ',' && !QUOTES.has(chunk.sign))) break;
    if (chunk.kind === 'noun' && chunk.prep !== '') adjuncts.push(i);
  }
  return { objects, adjuncts };
}

/** "Ont tiré sans discontinuer sur le poste": an infinitive that only says how something was done. */
const isManner = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]!.group!.form === 'infinitive' &&
  [items[chunks[at]!.a - 1], items[chunks[at]!.a]].some((item) => item?.low === 'sans') &&
  chunks[at + 1]?.kind === 'noun' &&
  chunks[at + 1]!.prep !== '';

/** "From Ansongo, a small town", "à Gao, 60 km à l'est de": words after a comma that tell more of a place, or of a day. */
function describes(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  if (chunks[at - 1]?.sign === ',' && chunks[at - 2]?.kind === 'date' && DAY.test(items[chunks[at]!.b]!.low))
    return true;
  const place = chunks[at - 2];
  if (chunks[at - 1]?.sign !== ',' || place?.kind !== 'noun' || prepOf(parse, at - 2) === '') return false;
  return isPlaceChunk(parse, at - 2) && chunks[at - 3]?.sign !== ',';
}

/** "Left Gao, six weeks before the date", "a few hours before the deadline": words of time, which nothing is done to. */
function lasts({ chunks, items, tags }: Parse, at: number): boolean {
  const { a, b } = chunks[at]!;
  const before = chunks[at - 1]!;
  if (before.kind === 'date' && /\b(?:before|after|avant|après)$/.test(items[before.b]!.low)) return true;
  if (a === b || !SPAN.test(items[b]!.low)) return false;
  return tags[a] === 'number' || /^(?:a|an|some|several|few|many|quelques|plusieurs)$/.test(items[a]!.low);
}

const SPAN =
  /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|heures?|jours?|nuits?|semaines?|mois|ans?|années?)$/;

/** "By 31 May, the date on which", "le 31 mai, date à laquelle". */
const DAY = /^(?:date|day|deadline|jour|échéance)$/;

/** "A fait onze morts": the noun of the verb is what it counts. */
function counts(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at]!;
  return chunk.b > chunk.a && parse.tags[chunk.a] !== 'det' && parse.items[chunk.b]!.low !== 'feu';
}

/** Whether a phrase holds the noun that makes one verb with its verb: "plier bagage", "prendre le contrôle". */
function holdsWord(parse: Parse, at: number, word: string): boolean {
  const chunk = parse.chunks[at]!;
  if (chunk.b - chunk.a > 1) return false;
  for (let i = chunk.a; i <= chunk.b; i++) if (parse.items[i]!.low === word) return true;
  return false;
}

/** "From Gao and Bura Hache": a phrase that is nothing but a name that no table has. */
const isName = ({ items, chunks }: Parse, at: number): boolean =>
  items
    .slice(chunks[at]!.a, chunks[at]!.b + 1)
    .every(
      (item) =>
        /^\p{Lu}/u.test(item.text) && item.force === '' && item.demonym === '' && (item.word?.classes.size ?? 0) === 0,
    );

function isPlaceChunk(parse: Parse, at: number): boolean {
  const chunk: Chunk = parse.chunks[at]!;
  for (let i = chunk.a; i <= chunk.b; i++) if (parse.items[i]!.kind === 'place') return true;
  return false;
}

/** "Fermera en juillet, celle de Gao en août": a clause whose verb is left out. */
function gapped(parse: Parse, at: number): boolean {
  return (
    /^(?:celle|celui|celles|ceux)$/.test(parse.items[parse.chunks[at]!.b]!.low) && parse.chunks[at - 1]?.sign === ','
  );
}

/** Whether a joined noun phrase is the subject of a following finite verb: ", and the Germans stayed". */
function startsClause(parse: Parse, at: number): boolean {
  for (let i = at + 1; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb')
      return chunk.group!.form === 'finite' && !chunk.group!.passive ? !chunk.joined : chunk.group!.form === 'finite';
    if (chunk.kind === 'break') return false;
    if (chunk.kind === 'noun' && chunk.prep === '' && chunk.joined) return false;
  }
  return false;
}
