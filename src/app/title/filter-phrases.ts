import type { Precision, Status } from '../../contract/vocabulary.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { countryName, forceName } from '../i18n/names.ts';
import type { Filter } from '../state/filters.ts';

/** Names written out before the rest becomes a number. */
const NAMED = 2;

/** What the filters besides layers and forces let through, one phrase for each; none for a map that shows all. */
export function filterPhrases(
  filter: Omit<Filter, 'layers' | 'forces'>,
  index: EditionIndex,
  language: Language,
): string[] {
  const words = messagesIn(language);
  const few = (names: readonly string[]): string =>
    names.length <= NAMED + 1
      ? names.join(', ')
      : `${names.slice(0, NAMED).join(', ')} ${words.lens.andOthers(names.length - NAMED)}`;
  const part = (name: string, names: readonly string[]): string =>
    names.length === 0 ? '' : words.list.only(name, few(names));
  const { facets, precisions, disputedOnly } = words.list;
  return [
    part(
      facets.actors,
      filter.actors.map((code) => forceName(index, code, language)),
    ),
    part(
      facets.statuses,
      filter.statuses.map((status) => words.status[status as Status] ?? status),
    ),
    part(
      facets.countries,
      filter.countries.map((code) => countryName(code, language)),
    ),
    part(
      facets.precisions,
      filter.precisions.map((name) => precisions[name as Precision] ?? name),
    ),
    part(facets.publishers, filter.publishers),
    filter.disputed ? disputedOnly : '',
  ].filter(Boolean);
}
