import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { forceName, placeNameOf } from '../i18n/names.ts';
import { placeKindLine } from '../i18n/place-line.ts';
import { Icon } from '../marks/Icon.tsx';
import { openReport, select, toggleForce } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { keepFocus } from '../state/keep-focus.ts';
import { HIT_KINDS, type Hit } from './search-index.ts';
import { useSearch } from './use-search.ts';

/**
 * Search over places, forces, reports and quotes, as a combo box. `over` lies over the phone's top bar; `hint` stands in
 * the empty field, where it is not the usual.
 */
export function Search({ over, hint }: { over: boolean; hint?: string | undefined }) {
  const store = useStore();
  const words = store.words.value.top;
  const language = store.language.value;
  const query = useSignal('');
  const active = useSignal(0);
  const open = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const wanted = store.searching.value;
  // Taking in every quote of an edition is work: not before somebody looks for something.
  const asked = useRef(false);
  asked.current ||= open.value || wanted;
  const { search, size } = useSearch(asked.current ? store.index : null);
  const hits = useMemo(() => grouped(search?.find(query.value) ?? []), [search, size, query.value]);
  const giveBack = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    giveBack.current ??= keepFocus();
    input.current?.focus();
  }, [wanted]);
  /** `stays` leaves the focus in the field where it was not called from elsewhere, so that a panel can give it back. */
  const close = (stays = false): void => {
    open.value = false;
    query.value = '';
    store.searching.value = false;
    if (!stays || over || giveBack.current) input.current?.blur();
    giveBack.current?.();
    giveBack.current = null;
  };
  const choose = (hit: Hit): void => {
    close(true);
    if (hit.kind === 'place') {
      select(store, hit.id);
      const place = store.index.places.get(hit.id);
      if (place) store.flight.value = { lon: place.lon, lat: place.lat };
    } else if (hit.kind === 'force') toggleForce(store, hit.id);
    else if (hit.kind === 'report') openReport(store, hit.id);
    else openReport(store, hit.report ?? '', hit.id);
  };
  const shown = open.value && query.value.trim() !== '';
  const listed = shown && hits.length > 0;
  const groups = { place: words.places, force: words.forces, report: words.reports, claim: words.quotes };
  return (
    <div class={`search${over ? ' over' : ''}`}>
      <div class="box">
        <Icon name="search" size={14} />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={hint ?? words.searchLabel}
          aria-expanded={listed}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={listed && hits[active.value] ? `${list}-${active.value}` : undefined}
          placeholder={hint ?? words.search}
          autocomplete="off"
          spellcheck={false}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
            active.value = 0;
            open.value = true;
          }}
          onFocus={() => {
            open.value = true;
          }}
          onBlur={() => {
            open.value = false;
            store.searching.value = false;
          }}
          onKeyDown={(event) => {
            const hit = hits[active.value];
            if (event.key === 'ArrowDown') active.value = Math.min(hits.length - 1, active.value + 1);
            else if (event.key === 'ArrowUp') active.value = Math.max(0, active.value - 1);
            else if (event.key === 'Enter' && hit) choose(hit);
            else if (event.key === 'Escape') close();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        {!over && <kbd>/</kbd>}
      </div>
      {over && (
        <button
          type="button"
          class="icon-btn"
          aria-label={store.words.value.app.close}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => close()}
        >
          <Icon name="close" size={18} />
        </button>
      )}
      {shown && hits.length === 0 && (
        <div class="hits">
          <p class="none">{words.noResult}</p>
        </div>
      )}
      {listed && (
        <div class="hits" id={list} role="listbox" aria-label={words.searchLabel} tabIndex={-1}>
          {hits.map((hit, i) => (
            <div key={`${hit.kind}${hit.id}`}>
              {hits[i - 1]?.kind !== hit.kind && (
                <div class="group" role="presentation">
                  {groups[hit.kind]}
                </div>
              )}
              <div
                class="hit"
                id={`${list}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === active.value}
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(hit);
                }}
              >
                {hit.kind === 'claim' ? <q>{hit.text}</q> : nameOf(hit)}
                {hit.kind !== 'force' && <small>{detailOf(hit)}</small>}
              </div>
            </div>
          ))}
        </div>
      )}
      <span class="unseen" role="status">
        {shown ? words.results(hits.length) : ''}
      </span>
    </div>
  );

  function detailOf(hit: Hit): string {
    const place = hit.kind === 'place' ? store.index.places.get(hit.id) : undefined;
    return place ? placeKindLine(place, store.index, store.words.value, language) : hit.detail;
  }
  function nameOf(hit: Hit): string {
    if (hit.kind === 'place') return placeNameOf(store.index, hit.id, hit.text, language);
    return hit.kind === 'force' ? forceName(store.index, hit.id, language) : hit.text;
  }
}

function grouped(hits: readonly Hit[]): Hit[] {
  return HIT_KINDS.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}
