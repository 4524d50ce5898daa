import type { Item } from './items.ts';
import { NOMINAL, type Tag } from './tag.ts';
import { before, has, opensPhrase } from './tag-signs.ts';
import { PLAIN_BASE, PLAIN_VERB } from './unlisted-verb.ts';
import { CONDITIONAL, FUTURE, GERUND, PARTICIPLE, PAST, PRESENT } from './verb-form.ts';
import { createWord, type Word } from './word.ts';

const PARTICIPLE_FR = /(?:é|ée|és|ées|is|ise|ises|it|ite|ites|u|ue|us|ues|ert|erte|erts|ertes|int|inte|ints|intes)$/;

const SUBJECT = /^(?:ils?|elles?|on|nous|vous|qui)$/;

const CLITIC = /^(?:s'|se|ne|n'|y)$/;

const DEFINITE = /^(?:les?|la|l'|ses|son|sa|leurs?|que|qu')$/;

const ADJECTIVE = /(?:ale|elle|ive|euse|enne|aise|oise|ique|able|ible|aire|ante|ente|ière|ne|ée)$/;

const NO_VERB = /(?:^lait|trait|ouhait|[rn]fait)$/;

const GUESS = {
  participle: PLAIN_VERB,
  base: PLAIN_BASE,
  gerund: createWord(GERUND),
  future: createWord(FUTURE),
  conditional: createWord(CONDITIONAL),
  past: createWord(PAST),
  present: createWord(PRESENT),
};

/** A verb the tables do not list, known by its ending and by what stands around it; null when there is no sign of one. */
export function frenchGuess(items: readonly Item[], tags: readonly Tag[], i: number): Word | null {
  const { low, text } = items[i]!;
  if (low.length < 4 || text !== low || low.includes('-')) return null;
  const at = before(tags, i);
  const prior = at < 0 ? null : tags[at]!;
  const priorLow = at < 0 ? '' : items[at]!.low;
  const next = items[i + 1];
  if (
    prior === 'aux' &&
    low.endsWith('er') &&
    !/[^dbfl]ier$/.test(low) &&
    !has(items[at], 'be') &&
    !has(items[at], 'have')
  )
    return GUESS.base;
  if (prior === 'aux' && (PARTICIPLE_FR.test(low) || (/[^v]ie?$/.test(low) && low.length > 4))) return GUESS.participle;
  if (opensAside(items, tags, i)) return GUESS.participle;
  if (low.endsWith('er') && !/[^dbfl]ier$/.test(low) && /^(?:de|d'|à|pour|sans)$/.test(priorLow)) return GUESS.base;
  if (
    low.endsWith('ant') &&
    low !== 'autant' &&
    low.length > 5 &&
    (prior === 'mark' || prior === 'conjunction' || priorLow === 'en')
  )
    return prior === 'prep' || startsComplement(next) ? GUESS.gerund : null;
  const led = SUBJECT.test(priorLow) || CLITIC.test(items[i - 1]?.low ?? '');
  const named = prior === 'noun' || prior === 'place' || prior === 'force' || prior === 'date' || prior === 'mark';
  if (!led && !named && prior !== 'conjunction') return null;
  if (/(?:aient|èrent|irent|urent)$/.test(low)) return /raient$/.test(low) ? GUESS.conditional : GUESS.past;
  if (/[eidtv]ront$/.test(low)) return GUESS.future;
  if (low.endsWith('ait') && !NO_VERB.test(low) && (led || startsComplement(next)))
    return /[eidtv]rait$/.test(low) ? GUESS.conditional : GUESS.past;
  if (/[eidtv]ra$/.test(low) && (led || startsComplement(next))) return GUESS.future;
  if (led && /(?:e|ent|t|ons|ez|d)$/.test(low)) return GUESS.present;
  if (led && low.endsWith('a')) return GUESS.past;
  if (low.endsWith('ent') && !low.endsWith('ment') && prior === 'noun' && /[sx]$/.test(priorLow)) return GUESS.present;
  const object = next !== undefined && DEFINITE.test(next.low);
  if (low.endsWith('e') && object && !ADJECTIVE.test(low) && (prior !== 'noun' || next.low.startsWith('qu')))
    return GUESS.present;
  return null;
}

/** ", chargés d'escorter les convois,": a participle between commas, after whom it is said of. */
function opensAside(items: readonly Item[], tags: readonly Tag[], i: number): boolean {
  const { low } = items[i]!;
  const next = items[i + 1];
  if (items[i - 1]?.text !== ',' || !NOMINAL.has(tags[i - 2]!)) return false;
  if (/[^t]és?$/.test(low)) return has(next, 'preposition') || has(next, 'adverb');
  return /[^t]ées?$/.test(low) && next !== undefined && /^(?:par|à|au|aux|dans|depuis|en|sur)$/.test(next.low);
}

export const isParticiple = (item: Item): boolean =>
  item.word ? (item.word.flags & PARTICIPLE) !== 0 : PARTICIPLE_FR.test(item.low);

/** Whether an item can open what a verb governs. */
function startsComplement(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (opensPhrase(item) ||
      has(item, 'preposition') ||
      item.kind === 'date' ||
      has(item, 'relative') ||
      has(item, 'adverb'))
  );
}
