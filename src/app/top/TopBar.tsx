import { partsOf } from '../../contract/day.ts';
import { linesSince } from '../corrections/log.ts';
import { LensWords } from '../lens/LensWords.tsx';
import { HelpIcon, Icon, ThemeIcon } from '../marks/Icon.tsx';
import { toggleList, toggleReview } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { editionTitle } from '../state/store.ts';
import type { Layout } from '../state/use-layout.ts';
import { Menu } from './Menu.tsx';
import { Search } from './Search.tsx';

/**
 * Wordmark, edition, search, list, brief, language, theme, help; on a phone search and menu only. A large edition has no
 * lenses and no review; `searchHint` says what it can find.
 */
export function TopBar({ size, large = false, searchHint }: { size: Layout; large?: boolean; searchHint?: string }) {
  const store = useStore();
  const words = store.words.value;
  const { view, dialog, searching } = store;
  const corrected = linesSince(store.log.value).length;
  const [first, last] = [partsOf(store.axis.from).year, partsOf(store.axis.to).year];
  const years = first === last ? first : `${first}–${last}`;
  if (size === 'phone') {
    return (
      <header class="top">
        <Wordmark />
        <span class="space" />
        <button
          type="button"
          class="icon-btn"
          aria-label={searchHint ?? words.top.searchLabel}
          aria-expanded={searching.value}
          onClick={() => {
            searching.value = !searching.value;
          }}
        >
          <Icon name="search" size={18} />
        </button>
        {searching.value && <Search over hint={searchHint} />}
        <Menu size={size} large={large} />
      </header>
    );
  }
  return (
    <header class="top">
      <Wordmark />
      <span class="edition-name">
        <b>{editionTitle(store)}</b>, {years}
      </span>
      <span class="space" />
      {size === 'wide' && !large && <LensWords />}
      <Search over={false} hint={searchHint} />
      {size === 'wide' && (
        <>
          {!large && (
            <button
              type="button"
              class="btn quiet"
              aria-pressed={view.review.value}
              title={corrected > 0 ? words.review.file(corrected) : undefined}
              onClick={() => toggleReview(store)}
            >
              {words.review.open}
              {corrected > 0 && <small>{corrected}</small>}
            </button>
          )}
          <button type="button" class="btn quiet" aria-pressed={view.list.value} onClick={() => toggleList(store)}>
            {words.top.list}
          </button>
        </>
      )}
      <button
        type="button"
        class="btn"
        onClick={() => {
          dialog.value = 'brief';
        }}
      >
        {words.top.brief}
      </button>
      <span class="tools">
        <button
          type="button"
          class="lang"
          aria-label={`${store.language.value.toUpperCase()}: ${words.top.languageLabel}`}
          title={words.top.language}
          lang={store.language.value === 'en' ? 'fr' : 'en'}
          onClick={() => toggleLanguage()}
        >
          {store.language.value.toUpperCase()}
        </button>
        <button
          type="button"
          class="icon-btn"
          aria-label={words.top.theme}
          title={words.top.theme}
          onClick={() => toggleTheme()}
        >
          <ThemeIcon />
        </button>
        <button
          type="button"
          class="icon-btn"
          aria-label={words.top.help}
          title={`${words.top.help} ?`}
          onClick={() => {
            dialog.value = 'help';
          }}
        >
          <HelpIcon />
        </button>
        <Menu size={size} large={large} />
      </span>
    </header>
  );

  function toggleLanguage(): void {
    view.language.value = store.language.peek() === 'en' ? 'fr' : 'en';
  }
  function toggleTheme(): void {
    view.theme.value = store.theme.peek() === 'dark' ? 'light' : 'dark';
  }
}

function Wordmark() {
  const { words } = useStore();
  return (
    <span class="wordmark">
      {words.value.app.name}
      <i />
    </span>
  );
}
