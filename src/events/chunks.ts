import type { Item } from './items.ts';
import type { Tag } from './tagging.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';

/**
 * A sentence cut into phrases. `noun`: a noun phrase from item `a` to `b` (inclusive) with the preposition that
 * governs it; `joined` when a comma or a conjunction ties it to the phrase before. `verb`: a verb group. `date`: a
 * date phrase that stands by itself. `break`: a mark, relative or subordinator at which a clause can end.
 */
export interface Chunk {
  kind: 'noun' | 'verb' | 'date' | 'break';
  a: number;
  b: number;
  prep: string;
  joined: boolean;
  /** Joined by a conjunction. */
  and: boolean;
  group: VerbGroup | null;
  /** For a break: the mark or word. */
  sign: string;
}

export interface Parse {
  items: readonly Item[];
  tags: readonly Tag[];
  chunks: readonly Chunk[];
  language: 'en' | 'fr';
}

/** Phrases of tagged items. Linear. */
export function chunksOf(items: readonly Item[], tags: Tag[], language: 'en' | 'fr'): Chunk[] {
  const chunks: Chunk[] = [];
  let prep = '';
  let joined = false;
  let and = false;
  const push = (kind: Chunk['kind'], a: number, b: number, sign = '', group: VerbGroup | null = null): void => {
    chunks.push({
      kind,
      a,
      b,
      prep: kind === 'noun' || kind === 'date' ? prep : '',
      joined: kind !== 'break' && joined,
      and: kind !== 'break' && and,
      group,
      sign,
    });
    prep = '';
    joined = false;
    and = false;
  };
  for (let i = 0; i < items.length; ) {
    const tag = tags[i]!;
    const item = items[i]!;
    const group =
      tag === 'verb' || tag === 'aux' || tag === 'to' || tag === 'negation' || tag === 'prep'
        ? verbGroupAt(items, tags, i, language)
        : null;
    if (group) {
      push('verb', i, group.last, '', group);
      i = group.last + 1;
    } else if (
      (item.low === 'des' || item.low === 'du') &&
      prep === '' &&
      chunks[chunks.length - 1]?.kind !== 'noun' &&
      language === 'fr'
    ) {
      i++;
    } else if (language === 'fr' && (item.low === 'de' || item.low === "d'") && PARTIAL.has(items[i - 1]?.low ?? '')) {
      i++;
    } else if (tag === 'det' && tags[i + 1] === 'date' && dateInPhrase(items, tags, i + 1) === i + 1) {
      i++;
    } else if (tag === 'prep' || tag === 'to') {
      if (prep === 'according') prep = 'according';
      else if (tag === 'to' && NEXT_TO.has(items[i - 1]?.low ?? '')) prep = 'near';
      else if (prep !== '' && language === 'fr' && FRENCH_OF.has(item.low)) {
      } else if (
        prep !== '' &&
        (item.low === 'of' || item.low === 'de' || item.low === "d'" || item.low === 'du' || item.low === 'des')
      ) {
        if (!LOCATIVE_OF.has(prep)) prep = item.low;
      } else prep = PREPOSITIONS.get(item.low) ?? item.low;
      i++;
    } else if (tag === 'subordinator') {
      if (BOTH.has(item.low) && !clauseFollows(tags, i))
        prep = item.low === 'après' && items[i - 1]?.low === "d'" ? "d'après" : item.low;
      else push('break', i, i, item.low);
      i++;
    } else if (tag === 'relative') {
      push('break', i, i, item.low);
      i++;
    } else if (tag === 'conjunction') {
      joined = true;
      and = true;
      if (item.low === 'but' || item.low === 'mais') push('break', i, i, item.low);
      i++;
    } else if (tag === 'mark') {
      if (item.text === ',') {
        push('break', i, i, ',');
        joined = true;
      } else if (item.text !== '.' && item.text !== '\u2019' && item.text !== "'" && item.text !== '-')
        push('break', i, i, item.text);
      i++;
    } else if (tag === 'date') {
      const end = dateInPhrase(items, tags, i);
      if (end > i) {
        push('noun', i, end);
        i = end + 1;
      } else {
        push('date', i, i);
        i++;
      }
    } else if (tag === 'adverb' || tag === 'negation' || tag === 'aux' || tag === 'verb') {
      i++;
    } else {
      const end = phraseEnd(items, tags, i, language);
      push('noun', i, end);
      i = end + 1;
    }
  }
  return chunks;
}

/** French "de" and its kin only complete a preposition before them: "par des hommes", "près de Gao". */
const FRENCH_OF = new Set(['de', "d'", 'du', 'des']);

/** After these "de" is an article: "n'a pas de base". */
const PARTIAL = new Set(['pas', 'plus', 'jamais', 'point']);

/** French prepositions of several words, as the short ones that stand a place or a person the same way. */
const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['depuis', 'à partir|en provenance'],
      ['vers', 'à destination|en direction'],
      [
        'près',
        'à proximité|aux abords|aux alentours|aux environs|à hauteur|au niveau|au large|au bord|aux portes|à la lisière|sur les rives|non loin|à quelques encablures',
      ],
      ['dans', "au cœur|au coeur|au sein|à l'intérieur"],
      ['à', "à l'entrée|à la sortie|en périphérie|au profit|au bénéfice"],
      ['contre', "à l'encontre|face à|face au|face aux"],
      ['après', "à l'issue|à la suite"],
      ['lors', "au cours|à l'occasion"],
      ['avec', "aux côtés|à bord|à l'aide|en présence|en marge|auprès"],
      ['pour', 'au nom|dans le cadre|en raison|à cause|faute'],
      ['par', 'de la part'],
      ['entre', 'aux mains'],
      ['sur', 'le long'],
      ['hors', "à l'extérieur|en dehors"],
      ['quant', "quant à|quant au|quant aux|s'agissant|en ce qui concerne"],
      ["d'après", "d'après"],
    ] as const
  ).flatMap(([short, long]) => long.split('|').map((one) => [one, short] as const)),
);

const NEXT_TO = new Set(['close', 'next', 'adjacent']);
const BOTH = new Set([
  'after',
  'before',
  'since',
  'until',
  'as',
  'despite',
  'than',
  'après',
  'avant',
  'depuis',
  'dès',
  'malgré',
  'pendant',
  'pour',
  'sans',
  'comme',
  "jusqu'",
  'jusque',
]);
/** Place words that an "of" or "de" completes: "près de Gao" is near Gao. */
const LOCATIVE_OF = new Set([
  'près',
  'autour',
  'loin',
  'hors',
  'outside',
  'inside',
  'out',
  'off',
  'au',
  'à',
  'aux',
  'en',
  'dans',
  'sur',
  'lors',
  'proche',
]);

/** Whether a finite verb follows before the next mark, so that "after" opens a clause and is no preposition. */
function clauseFollows(tags: readonly Tag[], i: number): boolean {
  for (let at = i + 1; at < tags.length && at < i + 12; at++) {
    const tag = tags[at]!;
    if (tag === 'mark' || tag === 'conjunction' || tag === 'relative') return false;
    if (tag === 'verb' || tag === 'aux') return true;
    if (tag === 'prep' && at > i + 1) return false;
  }
  return false;
}

/** The end of a phrase like "3 May attack", where a date stands before the noun it belongs to; `i` when it is none. */
function dateInPhrase(items: readonly Item[], tags: readonly Tag[], i: number): number {
  const next = tags[i + 1];
  if (next !== 'noun' && next !== 'force' && next !== 'place') return i;
  const item = items[i + 1]!;
  const prior = tags[i - 1];
  if (prior !== 'det' && items[i - 1]?.low !== "'s" && !(item.word && item.word.nouns.length > 0)) return i;
  let end = i + 1;
  while (tags[end + 1] === 'noun' || tags[end + 1] === 'force') end++;
  return end;
}

function phraseEnd(items: readonly Item[], tags: readonly Tag[], i: number, language: 'en' | 'fr'): number {
  let end = i;
  while (end + 1 < items.length) {
    const next = tags[end + 1]!;
    const item = items[end + 1]!;
    if (next === 'date') {
      const inside = tags[end] === 'det' || items[end]!.low === "'s" ? dateInPhrase(items, tags, end + 1) : end + 1;
      if (inside > end + 1) {
        end = inside;
        continue;
      }
      break;
    }
    if (
      language === 'fr' &&
      next === 'number' &&
      tags[end] !== 'det' &&
      tags[end] !== 'number' &&
      !/^\d/.test(item.low)
    )
      break;
    if (next === 'noun' || next === 'number' || next === 'force') end++;
    else if (next === 'place') {
      if (tags[end] === 'place') break;
      end++;
    } else if (next === 'det') {
      if (tags[end] !== 'det' && tags[end] !== 'number') break;
      end++;
    } else if (next === 'adverb' && (tags[end] === 'det' || tags[end] === 'number') && end + 2 < items.length) end++;
    else if (next === 'mark' && item.text === '-' && tags[end + 2] === 'noun') end += 2;
    else if (
      next === 'mark' &&
      (item.text === '\u2019' || item.text === "'") &&
      (tags[end + 2] === 'noun' || tags[end + 2] === 'number')
    )
      end += 2;
    else if (
      next === 'mark' &&
      (item.text === '"' ||
        item.text === '\u201c' ||
        item.text === '\u201d' ||
        item.text === '\u00ab' ||
        item.text === '\u00bb') &&
      tags[end] !== 'place' &&
      (tags[end + 2] === 'noun' || tags[end + 2] === 'place')
    )
      end += 2;
    else if (next === 'conjunction' && language === 'en' && adjectivePair(items, tags, end)) end += 2;
    else if (next === 'conjunction' && language === 'fr' && items[end]!.demonym !== '' && items[end + 2]?.demonym)
      end += 2;
    else break;
  }
  return end;
}

/** "French and Malian troops": two adjectives before one noun. */
function adjectivePair(items: readonly Item[], tags: readonly Tag[], end: number): boolean {
  const first = items[end]!;
  const second = items[end + 2];
  return first.demonym !== '' && second !== undefined && second.demonym !== '' && tags[end + 3] === 'noun';
}
