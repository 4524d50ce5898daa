import { partsOf } from '../../contract/day.ts';
import { Icon } from '../marks/Icon.tsx';
import { toggleList } from '../state/actions.ts';
import { editionTitle } from '../state/store.ts';
import { Search } from '../top/Search.tsx';
import { LARGE_TEXTS } from './large-text.ts';
import { useLarge } from './use-large.ts';

/** Wordmark, edition, search, list, language, theme, help. The search gathers its names when it is first opened. */
export function LargeTop({ phone }: { phone: boolean }) {
  const store = useLarge();
  const words = store.words.value;
  const { view, dialog, searching } = store;
  const other = store.language.value === 'en' ? 'fr' : 'en';
  return (
    <header class="top">
      <p class="wordmark">
        {words.app.name}
        <i />
      </p>
      {!phone && (
        <span class="edition-name">
          <b>{editionTitle(store)}</b>, {partsOf(store.axis.from).year}–{partsOf(store.axis.to).year}
        </span>
      )}
      <span class="space" />
      {searching.value ? (
        <Search over={phone} />
      ) : (
        <button
          type="button"
          class="btn quiet"
          aria-label={words.top.searchLabel}
          onClick={() => {
            searching.value = true;
          }}
        >
          <Icon name="search" size={14} /> {phone ? '' : words.top.search}
        </button>
      )}
      <button type="button" class="btn quiet" aria-pressed={view.list.value} onClick={() => toggleList(store)}>
        {words.top.list}
      </button>
      <button
        type="button"
        class="btn quiet"
        onClick={() => {
          dialog.value = 'brief';
        }}
      >
        {LARGE_TEXTS[store.language.value].brief}
      </button>
      <span class="tools">
        <button
          type="button"
          class="lang"
          aria-label={`${store.language.value.toUpperCase()}: ${words.top.languageLabel}`}
          title={words.top.language}
          lang={other}
          onClick={() => {
            view.language.value = other;
          }}
        >
          {store.language.value.toUpperCase()}
        </button>
        {!phone && (
          <button
            type="button"
            class="btn quiet"
            onClick={() => {
              view.theme.value = store.theme.peek() === 'dark' ? 'light' : 'dark';
            }}
          >
            {words.top.theme}
          </button>
        )}
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            dialog.value = 'help';
          }}
        >
          {words.top.help}
        </button>
      </span>
    </header>
  );
}
