import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../marks/Icon.tsx';
import { useStore } from '../state/context.ts';

/** What the wide top bar shows as buttons, folded away on a phone. */
export function Menu() {
  const store = useStore();
  const words = store.words.value;
  const { view, dialog } = store;
  const open = dialog.value === 'menu';
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  const act = (action: () => void) => () => {
    dialog.value = null;
    action();
  };
  return (
    <>
      <button
        type="button"
        class="icon-btn"
        aria-label={words.app.menu}
        aria-expanded={open}
        onClick={() => {
          dialog.value = open ? null : 'menu';
        }}
      >
        <Icon name="menu" size={18} />
      </button>
      {open && (
        <div class="menu">
          <button
            type="button"
            ref={first}
            onClick={act(() => {
              view.list.value = !view.list.peek();
            })}
          >
            {view.list.value ? words.top.map : words.top.list}
          </button>
          <button
            type="button"
            onClick={() => {
              dialog.value = 'brief';
            }}
          >
            {words.top.brief}
          </button>
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
          <button
            type="button"
            onClick={() => {
              dialog.value = 'help';
            }}
          >
            {words.top.help}
          </button>
        </div>
      )}
    </>
  );
}
