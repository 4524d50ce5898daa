import '../styles/list.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { LAYERS, STATUSES } from '../../contract/vocabulary.ts';
import { layerOfKind } from '../../timeline/columns.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { wholeNumber } from '../i18n/format.ts';
import { nameOrder } from '../i18n/name-order.ts';
import { countryName } from '../i18n/names.ts';
import { ListHead } from '../list/ListHead.tsx';
import { ListRow } from '../list/ListRow.tsx';
import { type Column, type Row, rowsOf, sorted } from '../list/rows.ts';
import { usePanelFocus } from '../state/use-panel-focus.ts';
import type { LargeStore } from './large-store.ts';
import { LARGE_TEXTS } from './large-text.ts';
import { useLarge } from './use-large.ts';

/** Rows written at a time; a table of a million would be of no use to anyone, and stop the page. */
const PAGE = 200;
/** Up to so many marks are sorted by other columns than the date, which is the order they are in. */
const SORTED = 5000;

/** The map as a table: the newest marks of the moment first, as many as one can read. */
export function LargeList() {
  const store = useLarge();
  const words = store.words.value;
  const language = store.language.value;
  const text = LARGE_TEXTS[language];
  const country = useSignal('');
  const column = useSignal<Column>('date');
  const up = useSignal(false);
  const most = useSignal(PAGE);
  const heading = usePanelFocus<HTMLHeadingElement>('list');
  const now = store.now.value;
  const layers = store.view.layers.value;
  const found = useMemo(() => foundRows(store, layers, country.value), [store, now, layers, country.value]);
  const few = found.length <= SORTED;
  const rows = useMemo(() => {
    const wanted = few ? found : up.value ? found.subarray(0, most.value) : found.subarray(-most.value).reverse();
    const made = rowsFor(store, wanted);
    return few ? sorted(made, column.value, up.value, language).slice(0, most.value) : made;
  }, [found, few, column.value, up.value, most.value, language]);
  const byDate = !few || column.value === 'date';
  const number = (n: number) => wholeNumber(n, language);
  return (
    <section class="list" aria-label={words.list.label}>
      <div class="list-bar">
        <h2 ref={heading} tabIndex={-1}>
          {words.list.caption(found.length)}
        </h2>
        <label class="word-select">
          {words.list.country}
          <select
            value={country.value}
            onChange={(event) => {
              country.value = event.currentTarget.value;
            }}
          >
            <option value="">{words.list.anyCountry}</option>
            {store.large.store.header.countries
              .filter((code) => code !== '')
              .map((code) => ({ code, name: countryName(code, language) }))
              .sort((a, b) => nameOrder(language)(a.name, b.name))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        {found.length > rows.length && (
          <p class="list-note" role="status">
            {few ? '' : `${text.orderTooMany(number(SORTED))} `}
            {text.someRows(number(rows.length), number(found.length), byDate && !up.value)}
          </p>
        )}
      </div>
      <div class="list-scroll">
        <table>
          <ListHead
            column={few ? column.value : 'date'}
            up={up.value}
            onSort={(name) => {
              if (!few && name !== 'date') return;
              up.value = name === column.value ? !up.value : !['killed', 'sources', 'dispute'].includes(name);
              column.value = name;
            }}
          />
          <tbody>
            {rows.map((row) => (
              <ListRow key={row.mark.feature.id} row={row} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p class="list-empty">{words.list.empty}</p>}
        {found.length > rows.length && (
          <button
            type="button"
            class="btn quiet"
            onClick={() => {
              most.value += PAGE;
            }}
          >
            {words.place.moreClaims(Math.min(PAGE, found.length - rows.length))}
          </button>
        )}
      </div>
    </section>
  );
}

/** Rows of the timeline with a mark now, of the layers that are on and of a country, in the order of time. */
function foundRows({ large: { timeline } }: LargeStore, layers: readonly string[], country: string): Uint32Array {
  const { kind, place, places } = timeline.columns;
  const shown = timeline.shownRows();
  if (layers.length === LAYERS.length && country === '') return shown;
  const on = Uint8Array.from({ length: LAYERS.length * STATUSES.length }, (_, of) =>
    Number(layers.includes(LAYERS[layerOfKind(of)] ?? '')),
  );
  return shown.filter(
    (row) => on[kind[row] as number] === 1 && (country === '' || places.country[place[row] as number] === country),
  );
}

function rowsFor(store: LargeStore, rows: Uint32Array): Row[] {
  const { timeline } = store.large;
  const marks: ShownMark[] = [];
  const sources: number[] = [];
  for (const row of rows) {
    const mark = timeline.mark(row);
    if (mark === null) continue;
    marks.push(mark);
    sources.push(timeline.features.sources(timeline.columns.source[row] as number));
  }
  return rowsOf(marks, store.index, store.words.value, store.language.value).map((row, i) => ({
    ...row,
    sources: sources[i] ?? 0,
  }));
}
