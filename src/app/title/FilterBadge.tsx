import { clearFilters } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { filterOf } from '../state/filters.ts';
import { BESIDE_BADGES, passFocus } from '../state/keep-focus.ts';
import { filterPhrases } from './filter-phrases.ts';

/** The way out where the layers or forces that are chosen hide every mark, and no badge offers it. */
export function ShowAll() {
  const store = useStore();
  const words = store.words.value;
  if (store.shown.value.length > 0 || store.inView.value.length === 0) return null;
  if (filterPhrases(filterOf(store.view), store.index, store.language.value).length > 0) return null;
  return (
    <>
      {' '}
      <button
        type="button"
        class="text-btn"
        onClick={() => {
          passFocus(BESIDE_BADGES);
          clearFilters(store);
        }}
      >
        {words.list.clear}
      </button>
    </>
  );
}

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
      <button
        type="button"
        onClick={() => {
          passFocus(BESIDE_BADGES);
          clearFilters(store);
        }}
      >
        {words.list.clear}
      </button>
    </section>
  );
}
