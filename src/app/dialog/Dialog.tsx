import '../styles/dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../marks/Icon.tsx';
import { useStore } from '../state/context.ts';
import { openModal } from '../state/keep-focus.ts';

/** A modal dialog with a title: holds the focus, closes with Escape or a click beside it. */
export function Dialog({ title, children }: { title: string; children: ComponentChildren }) {
  const { dialog, words } = useStore();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => openModal(element.current), []);
  const close = (): void => {
    dialog.value = null;
  };
  useEffect(() => {
    const open = element.current;
    const beside = (event: MouseEvent): void => {
      if (event.target === open) close();
    };
    open?.addEventListener('click', beside);
    return () => open?.removeEventListener('click', beside);
  }, []);
  return (
    <dialog ref={element} class="dialog" aria-label={title} onClose={close}>
      <div class="dialog-body">
        <header>
          <h2>{title}</h2>
          <button type="button" class="icon-btn" aria-label={words.value.app.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
