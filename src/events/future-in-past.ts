import type { Parse } from './chunk.ts';
import { cuesOf } from './cue.ts';
import { is } from './phrase.ts';

/** Verbs of what was still ahead: "devait assister à une cérémonie où le camp serait rendu". */
const AHEAD = /^(?:devait|devaient|allait|allaient|prévoyait|prévoyaient)$/;

/**
 * "A annoncé que le camp serait remis": a French conditional that tells what was then to come, and no rumour. It hangs on
 * somebody's word in a past tense, or on something that was still ahead.
 */
export function wasAhead(parse: Parse, at: number): boolean {
  const { chunks, items, language } = parse;
  const { a, group } = chunks[at]!;
  if (language !== 'fr' || group?.mood !== 'hearsay' || !group.passive || group.perfect) return false;
  if (!cuesOf(parse, at).some(({ class: name }) => FORESEEN.has(name))) return false;
  if (!items.slice(a, group.verb + 1).some((item) => is(item, 'be-conditional'))) return false;
  const sign = chunks.findLastIndex(({ kind, sign: one }, i) => i < at && kind === 'break' && OPENS.test(one));
  if (sign < 0 || chunks.slice(sign, at).some(({ kind }) => kind === 'verb')) return false;
  for (let i = sign - 1; i >= 0; i--) {
    const { kind, a: first, group: main } = chunks[i]!;
    if (kind === 'verb' && MADE_KNOWN.test(items[main!.verb]!.low)) return /^qu[e']$/.test(chunks[sign]!.sign);
    if (kind !== 'verb' || main!.form !== 'finite') continue;
    if (items.slice(first, main!.verb + 1).some(({ low }) => AHEAD.test(low))) return true;
    const told = cuesOf(parse, i).some(({ class: name }) => name === 'say' || name === 'intend');
    return told && main!.tense === 'past' && /^qu[e']$/.test(chunks[sign]!.sign);
  }
  return false;
}

/** "A fait savoir que", "a laissé entendre que". */
const MADE_KNOWN = /^(?:savoir|entendre|connaître)$/;

/** Classes of verbs of what is decided beforehand, as no attack is. */
const FORESEEN = new Set([
  'close',
  'transfer',
  'leave',
  'depart',
  'relocate',
  'reduce',
  'endop',
  'expel',
  'deploy',
  'open',
  'station',
]);

const OPENS = /^(?:que|qu'|où|laquelle|lequel|qui)$/;
