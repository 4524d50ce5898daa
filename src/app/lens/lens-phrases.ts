import type { Messages } from '../i18n/en.ts';
import { listing, longDay } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Lens } from './lens.ts';

/** Names written out before the rest becomes a number. */
const NAMED = 3;

/** What a lens does, one phrase for each of its parts; none for a clear one. */
export function lensPhrases(lens: Lens, words: Messages, language: Language): string[] {
  const text = words.lens;
  const names = (list: readonly string[]): string =>
    list.length <= NAMED + 1
      ? list.join(', ')
      : `${list.slice(0, NAMED).join(', ')} ${text.andOthers(list.length - NAMED)}`;
  const tongue = (code: string): string => words.reader.languages[code] ?? code;
  return [
    lens.accordingTo.length > 0 ? text.accordingTo(names(lens.accordingTo)) : '',
    lens.without.length > 0 ? text.without(names(lens.without)) : '',
    lens.tongues.length > 0 ? text.tongues(listing(lens.tongues.map(tongue), language)) : '',
    lens.copies ? '' : text.noCopies,
    lens.knownBy === null ? '' : text.knownOn(longDay(lens.knownBy, language)),
  ].filter(Boolean);
}
