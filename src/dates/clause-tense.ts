import tenseWords from '../../geodata/lexicon/tense-words.tsv?raw';
import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';

/** Whether a clause tells of what was or of what is to come. */
export type Tense = 'past' | 'future';

/** A word of a clause: folded, and as written. */
interface Word {
  word: string;
  raw: string;
}

const ROWS = rowsOf(tenseWords);
const CUES: Readonly<Record<'en' | 'fr', ReadonlyMap<string, Tense>>> = { en: cuesOf('en'), fr: cuesOf('fr') };

function cuesOf(language: string): Map<string, Tense> {
  return new Map(
    ROWS.filter((row) => row.language === language).map((row) => [
      language === 'fr' ? row.word! : fold(row.word!),
      row.tense as Tense,
    ]),
  );
}

const REACH = 16;
const BOUNDARY = new Set([';', ':', '"']);
const FRONT = new Set([
  ',',
  ';',
  ':',
  '"',
  '(',
  '-',
  'and',
  'but',
  'et',
  'mais',
  'on',
  'in',
  'the',
  'en',
  'le',
  'la',
  "l'",
  'at',
  'by',
  'from',
  'until',
  'since',
  'this',
  'that',
]);
const BE = new Set(['was', 'were', 'is', 'are']);
/** English words in -ed and French ones in -ait, -ra that tell no tense. */
const NOT_PAST = new Set(
  'united armed hundred need needs indeed feed seed speed breed exceed proceed succeed agreed-upon limited alleged so-called red bed fait lait parfait souhait trait extrait retrait portrait'.split(
    ' ',
  ),
);
const NOT_FUTURE = new Set('camera opera sahara para ultra extra infra terra supra era environs escadrons'.split(' '));

/**
 * Tense of the clause around the words from `start` to `end` (a date phrase): that of the nearest verb before them,
 * or, for a phrase that opens its clause, after them; null if no verb shows any. Looks at most sixteen words away.
 */
export function clauseTense(words: readonly Word[], start: number, end: number, language: string): Tense | null {
  const cue = language === 'fr' ? frenchCue : englishCue;
  if (language === 'fr' && reduced(words, start)) return 'past';
  const before = () => scan(words, start - 1, -1, cue);
  const after = () => scan(words, end, 1, cue);
  return opensClause(words, start) ? (after() ?? before()) : (before() ?? after());
}

const LED_IN = /^(?:le|en|au|a|la|mi|-|debut|fin|courant)$/;
const DONE = /^\p{Ll}+(?:é|ée|és|ées)$/u;

/** ", libérée le 7 mai,": a participle beside the name that it describes has its date to itself. */
function reduced(words: readonly Word[], start: number): boolean {
  let at = start - 1;
  while (at > 0 && LED_IN.test(words[at]!.word)) at--;
  const done = words[at];
  return (
    done !== undefined && DONE.test(done.raw) && !CUES.fr.has(done.raw) && /^[,(]$/.test(words[at - 1]?.word ?? '')
  );
}

function opensClause(words: readonly Word[], start: number): boolean {
  let at = start - 1;
  while (at >= 0 && FRONT.has(words[at]!.word)) {
    if (/^(?:,|"|that)$/.test(words[at]!.word) && !opensOnDate(words, at)) return true;
    at--;
  }
  return at < 0;
}

/** "That Friday": no conjunction. */
const opensOnDate = (words: readonly Word[], at: number): boolean =>
  words[at]!.word === 'that' && !/^(?:in|on|at|from|by|until|since)$/.test(words[at + 1]?.word ?? '');

function scan(words: readonly Word[], from: number, step: 1 | -1, cue: typeof englishCue): Tense | null {
  for (let at = from, seen = 0; at >= 0 && at < words.length && seen < REACH; at += step, seen++) {
    if (BOUNDARY.has(words[at]!.word)) return null;
    const found = cue(words, at);
    if (found) return found;
  }
  return null;
}

function englishCue(words: readonly Word[], at: number): Tense | null {
  const { word } = words[at]!;
  const listed = CUES.en.get(word);
  if (listed === 'future') return isMonth(words[at]!) ? null : 'future';
  if (BE.has(word) && words[at + 1]?.word === 'to') return 'future';
  if (listed !== 'past' && !(word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word))) return null;
  return modalBefore(words, at) || toBe(words, at) ? 'future' : 'past';
}

function isMonth({ word, raw }: Word): boolean {
  return word === 'may' && raw !== 'may';
}

/** "will be sent", "are due to have left": the participle is part of what is to come. */
function modalBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (CUES.en.get(words[i]!.word) === 'future' && !isMonth(words[i]!)) return true;
  }
  return false;
}

/** "Ménaka, to be transferred in September": what has yet to be done, unless it "had to be". */
function toBe(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.word === 'be' && words[at - 2]?.word === 'to' && !/^ha(?:d|s|ve)$/.test(words[at - 3]?.word ?? '')
  );
}

/** The conditional perfect tells what is said to have been. */
const HEARSAY = new Set(['aurait', 'auraient', 'serait', 'seraient']);
const PARTICIPLE = /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)$/;

/** Participles of what is said to have been, as they stand with "serait": "serait parti", "seraient blessés". */
const GONE =
  /^(?:parti|sorti|entré|rentré|arrivé|venu|revenu|allé|resté|tombé|mort|tué|blessé|porté|enlevé|attaqué|disparu|né|passé|monté|descendu|retourné|devenu)(?:e|s|es)?$/;
const TOLD =
  /^(?:annonc|indiqu|précis|déclar|assur|affirm|promis|confirm|expliqu|ajout|dit$|dis(?:ait|aient)$|prév|décid|conven|savoir$)/;

/** "A annoncé que le camp serait remis": what somebody's word in a past tense told was to come. */
function wasAhead(words: readonly Word[], at: number): boolean {
  const { word } = words[at]!;
  if ((word !== 'serait' && word !== 'seraient') || /^(?:se|s')$/.test(words[at - 1]?.word ?? '')) return false;
  const done = words.slice(at + 1, at + 4).find(({ raw }) => PARTICIPLE.test(raw));
  if (!done || GONE.test(done.raw)) return false;
  let that = at - 1;
  while (that > 0 && at - that < REACH && !/^qu(?:e|')$/.test(words[that]!.word)) that--;
  const told = words.slice(Math.max(0, that - 4), that);
  return (
    /^qu(?:e|')$/.test(words[that]?.word ?? '') &&
    told.some(({ raw }) => TOLD.test(raw)) &&
    told.some(({ raw }) => /^(?:a|ont|avait|avaient|fait|\p{L}+(?:ait|aient))$/u.test(raw))
  );
}

/** "Appelés à rentrer le 16", but not "ont appelé à manifester". */
const isCalledTo = (words: readonly Word[], at: number): boolean =>
  /^appelée?s?$/.test(words[at]!.raw) &&
  words[at + 1]?.word === 'a' &&
  !/^(?:a|ont|avait|avaient|ayant)$/.test(words[at - 1]?.word ?? '');

const FUTURE_ENDINGS = ['era', 'ira', 'dra', 'tra', 'vra', 'ura', 'ront', 'rait', 'raient', 'rons'];
/** The imperfect of verbs in -rer, -vrir and -frir, which ends like a conditional: "pleurait", "ouvraient". */
const IMPERFECT =
  /(?:pleu|assu|captu|figu|mesu|inspi|expi|respi|aspi|prepa|repa|sepa|compa|decla|mont|rencont|cent|filt|lust|gist|nist|liv|ouv|couv|off|ouff|celeb|cadr|^(?:du|ju|ti|reti|atti|eti|admi|ent|rent|pent))r(?:ait|aient)$/;
const PAST_ENDINGS = ['ait', 'aient', 'erent', 'irent', 'urent'];

function frenchCue(words: readonly Word[], at: number): Tense | null {
  const { word, raw } = words[at]!;
  // The accent tells "souhaité" from "souhaite".
  const listed = CUES.fr.get(raw.toLowerCase());
  if (listed) return listed;
  if (word === (words[at - 1]?.word === 'en' ? 'passe' : 'point') && words[at + 1]?.word === 'de') return 'future';
  if (raw === 'a') return 'past';
  if ((word === 'est' || word === 'sont') && PARTICIPLE.test(words[at + 1]?.raw ?? '')) return 'past';
  if (wasAhead(words, at) || isCalledTo(words, at)) return 'future';
  if (HEARSAY.has(word) && words.slice(at + 1, at + 4).some((next) => PARTICIPLE.test(next.raw))) return 'past';
  if (word.length < 4 || raw !== raw.toLowerCase()) return null;
  if (IMPERFECT.test(word) || /ér(?:ait|aient)$/.test(raw)) return 'past';
  if (FUTURE_ENDINGS.some((ending) => word.endsWith(ending)) && !NOT_FUTURE.has(word) && !NOT_PAST.has(word)) {
    return 'future';
  }
  return PAST_ENDINGS.some((ending) => word.endsWith(ending)) && !NOT_PAST.has(word) ? 'past' : null;
}
