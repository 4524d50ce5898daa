import { useMemo } from 'preact/hooks';
import { LAYERS } from '../../contract/vocabulary.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { clearFilters } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import type { Filter } from '../state/filters.ts';
import { useFilter } from '../state/use-filter.ts';
import { choicesOf, FACETS, type FacetKey } from './facets.ts';

/** Stands for several chosen values, which only a link can bring. */
const SEVERAL = '\0';
/** Stands for no layer at all. */
const NONE = '\0\0';

/** The filters of the map as fields over the list: each value with how many marks it would show. */
export function ListFilters({ marks }: { marks: readonly ShownMark[] }) {
  const store = useStore();
  const { view, index } = store;
  const words = store.words.value;
  const language = store.language.value;
  const filter = useFilter();
  const facets = useMemo(
    () =>
      FACETS.map((facet) => ({
        key: facet.key,
        choices: choicesOf(facet, marks, filter, index, words, language),
      })),
    [marks, filter, index, words, language],
  );
  const active =
    FACETS.some(({ key }) => chosen(filter, key).length > 0) || filter.disputed || filter.layers.length === 0;
  return (
    <fieldset class="list-filters" aria-label={words.list.filters}>
      {facets.map(({ key, choices }) => {
        const values = chosen(filter, key);
        const none = key === 'layers' && filter.layers.length === 0;
        const value = none ? NONE : values.length > 1 ? SEVERAL : (values[0] ?? '');
        return (
          <label key={key} class={`word-select${value === '' ? '' : ' on'}`}>
            {words.list.facets[key]}
            <select value={value} onChange={(event) => choose(key, event.currentTarget.value)}>
              <option value="">{words.list.any[key]}</option>
              {none && <option value={NONE}>{words.list.noLayer}</option>}
              {value === SEVERAL && <option value={SEVERAL}>{words.list.several(values.length)}</option>}
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {`${choice.name} (${choice.count})`}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <label class="list-check">
        <input
          type="checkbox"
          class="tick"
          checked={filter.disputed}
          onChange={(event) => {
            view.disputed.value = event.currentTarget.checked;
          }}
        />
        {words.list.disputedOnly}
      </label>
      {active && (
        <button type="button" class="text-btn" onClick={() => clearFilters(store)}>
          {words.list.clear}
        </button>
      )}
    </fieldset>
  );

  function choose(key: FacetKey, value: string): void {
    if (value === SEVERAL || value === NONE) return;
    if (key === 'layers') view.layers.value = value === '' ? LAYERS : LAYERS.filter((layer) => layer === value);
    else view[key].value = value === '' ? [] : [value];
  }
}

/** What a filter has chosen; none where it lets all through. */
function chosen(filter: Filter, key: FacetKey): readonly string[] {
  return key === 'layers' && filter.layers.length === LAYERS.length ? [] : filter[key];
}
