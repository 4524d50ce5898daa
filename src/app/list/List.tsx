import '../styles/list.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { stateAt } from '../../timeline/mark-state.ts';
import { claimState } from '../dossier/Claims.tsx';
import { useStore } from '../state/context.ts';
import { filtered } from '../state/filters.ts';
import { useFilter } from '../state/use-filter.ts';
import { usePanelFocus } from '../state/use-panel-focus.ts';
import { ListFilters } from './ListFilters.tsx';
import { ListHead } from './ListHead.tsx';
import { ListRow } from './ListRow.tsx';
import { COLUMNS, type Column, rowsOf, sorted } from './rows.ts';

/** Rows shown before the reader asks for more. */
const PAGE = 200;

/** The map as a table: the same marks, order and filters, or the whole edition. */
export function List() {
  const store = useStore();
  const { index, timeline } = store;
  const words = store.words.value;
  const language = store.language.value;
  const whole = useSignal(false);
  const column = useSignal<Column>('date');
  const up = useSignal(false);
  const most = useSignal(PAGE);
  const heading = usePanelFocus<HTMLHeadingElement>('list');
  const moment = store.moment.value;
  const filter = useFilter();
  const all = useMemo(() => {
    if (!whole.value) return store.inView.value;
    return timeline.entries.flatMap(({ feature, layer }) => {
      const [first] = feature.properties.claims;
      return first ? [{ feature, layer, state: stateAt(feature, layer, moment) ?? claimState(first, layer) }] : [];
    });
  }, [whole.value, store.inView.value, timeline, moment]);
  const found = useMemo(
    () => rowsOf(filtered(all, filter, index.reports), index, words, language),
    [all, filter, index, words, language],
  );
  const rows = useMemo(() => sorted(found, column.value, up.value, language), [found, column.value, up.value]);
  const sortBy = (name: Column): void => {
    up.value = name !== 'killed' && name !== 'sources' && name !== 'dispute';
    column.value = name;
  };
  return (
    <section class="list" aria-label={words.list.label}>
      <div class="list-bar">
        <h2 ref={heading} tabIndex={-1}>
          {(whole.value ? words.list.captionAll : words.list.caption)(rows.length)}
        </h2>
        <label class="word-select">
          {words.list.scope}
          <select
            value={whole.value ? 'all' : 'shown'}
            onChange={(event) => {
              whole.value = event.currentTarget.value === 'all';
            }}
          >
            <option value="shown">{words.list.shown}</option>
            <option value="all">{words.list.all}</option>
          </select>
        </label>
        <label class="word-select sort-by">
          {words.list.sort}
          <select value={column.value} onChange={(event) => sortBy(event.currentTarget.value as Column)}>
            {COLUMNS.map((name) => (
              <option key={name} value={name}>
                {words.list[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ListFilters marks={all} />
      <div class="list-scroll">
        <table>
          <ListHead
            column={column.value}
            up={up.value}
            onSort={(name) => {
              if (name === column.value) up.value = !up.value;
              else sortBy(name);
            }}
          />
          <tbody>
            {rows.slice(0, most.value).map((row) => (
              <ListRow key={row.mark.feature.id} row={row} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p class="list-empty">{words.list.empty}</p>}
        {rows.length > most.value && (
          <button
            type="button"
            class="btn quiet"
            onClick={() => {
              most.value += PAGE;
            }}
          >
            {words.place.moreClaims(Math.min(PAGE, rows.length - most.value))}
          </button>
        )}
      </div>
    </section>
  );
}
