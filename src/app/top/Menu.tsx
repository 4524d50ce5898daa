import { useEffect, useRef } from 'preact/hooks';
import { linesSince } from '../corrections/log.ts';
import { shortDay } from '../i18n/format.ts';
import { picksSources } from '../lens/lens.ts';
import { lensOf } from '../lens/relink.ts';
import { Icon } from '../marks/Icon.tsx';
import { toggleList, toggleReview, toggleStrip } from '../state/actions.ts';
import { copyText } from '../state/clipboard.ts';
import { useStore } from '../state/context.ts';
import { embedCode } from '../state/embed-link.ts';
import { editionTitle } from '../state/store.ts';

/** What the top bar has no room for at its size: on a phone all of it. A large edition has less to offer. */
export function Menu({ size, large }: { size: 'wide' | 'medium' | 'phone'; large: boolean }) {
  const store = useStore();
  const words = store.words.value;
  const { view, dialog } = store;
  const open = dialog.value === 'menu';
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    menu.current?.querySelector('button')?.focus();
    return () => {
      if (document.activeElement === document.body) opener.current?.focus();
    };
  }, [open]);
  // What opens next remembers the focus: it must not be on a line of the menu, which goes.
  const act = (action: () => void) => () => {
    opener.current?.focus();
    dialog.value = null;
    action();
  };
  const opening = (name: 'sources' | 'known' | 'own' | 'brief' | 'help') => () => {
    opener.current?.focus();
    dialog.value = name;
  };
  const lens = lensOf(store);
  const corrected = linesSince(store.log.value).length;
  return (
    <>
      <button
        type="button"
        class="icon-btn"
        ref={opener}
        aria-label={words.app.menu}
        aria-expanded={open}
        onClick={() => {
          dialog.value = open ? null : 'menu';
        }}
      >
        <Icon name="menu" size={18} />
      </button>
      {open && (
        <div class="menu" ref={menu}>
          {size !== 'wide' && (
            <div>
              <button type="button" onClick={act(() => toggleList(store))}>
                {view.list.value ? words.top.map : words.top.list}
              </button>
              {!large && (
                <>
                  <button type="button" onClick={act(() => toggleReview(store))}>
                    {words.review.open}
                    <small>{corrected > 0 ? words.review.file(corrected) : ''}</small>
                  </button>
                  <button type="button" onClick={opening('sources')}>
                    {words.lens.label}
                    <small>{picksSources(lens) ? words.lens.some : words.lens.every}</small>
                  </button>
                  <button type="button" onClick={opening('known')}>
                    {words.lens.known}
                    <small>
                      {lens.knownBy === null
                        ? words.lens.anyDay
                        : words.lens.knownDay(shortDay(lens.knownBy, store.language.value))}
                    </small>
                  </button>
                </>
              )}
            </div>
          )}
          <div>
            {size === 'phone' && (
              <button type="button" onClick={opening('brief')}>
                {words.top.brief}
              </button>
            )}
            {!large && (
              <>
                <button type="button" onClick={act(() => toggleStrip(store))}>
                  {view.strip.value > 0 ? words.top.map : words.strip.label}
                </button>
                <button type="button" onClick={opening('own')}>
                  {words.own.open}
                </button>
                <button
                  type="button"
                  onClick={act(() => void copyText(store, embedCode(store, location.href, editionTitle(store))))}
                >
                  {words.embed.copy}
                </button>
              </>
            )}
            <button type="button" onClick={act(() => print())}>
              {words.print.print}
            </button>
          </div>
          {size === 'phone' && (
            <div>
              <button
                type="button"
                lang={store.language.value === 'en' ? 'fr' : 'en'}
                onClick={act(() => {
                  view.language.value = store.language.peek() === 'en' ? 'fr' : 'en';
                })}
              >
                {words.top.language}
              </button>
              <button
                type="button"
                onClick={act(() => {
                  view.theme.value = store.theme.peek() === 'dark' ? 'light' : 'dark';
                })}
              >
                {words.top.theme}
              </button>
              <button type="button" onClick={opening('help')}>
                {words.top.help}
              </button>
            </div>
          )}
        </div>
      )}
    </>
  );
}
