import type { Precision, Status } from '../../contract/vocabulary.ts';
import { countryName, forceName } from '../i18n/names.ts';
import type { Store } from '../state/store.ts';

/** Names written out before the rest becomes a number. */
const NAMED = 2;

/** What the filters besides layers and forces let through, one phrase for each; none for a map that shows all. */
export function filterPhrases(store: Store): string[] {
  const { view, index } = store;
  const words = store.words.value;
  const language = store.language.value;
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
      view.actors.value.map((code) => forceName(index, code, language)),
    ),
    part(
      facets.statuses,
      view.statuses.value.map((status) => words.status[status as Status] ?? status),
    ),
    part(
      facets.countries,
      view.countries.value.map((code) => countryName(code, language)),
    ),
    part(
      facets.precisions,
      view.precisions.value.map((name) => precisions[name as Precision] ?? name),
    ),
    part(facets.publishers, view.publishers.value),
    view.disputed.value ? disputedOnly : '',
  ].filter(Boolean);
}
