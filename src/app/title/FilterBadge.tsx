import { clearFilters } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { filterOf } from '../state/filters.ts';
import { filterPhrases } from './filter-phrases.ts';

/** Says on the map that a filter of the list holds there too, with the way out. */
export function FilterBadge() {
  const store = useStore();
  const words = store.words.value;
  const phrases = filterPhrases(filterOf(store.view), store.index, store.language.value);
  if (phrases.length === 0) return null;
  return (
    <section class="lens-badge filter-badge" aria-label={words.list.filtered}>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <button type="button" onClick={() => clearFilters(store)}>
        {words.list.clear}
      </button>
    </section>
  );
}
