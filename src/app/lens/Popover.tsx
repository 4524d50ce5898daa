import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../marks/Icon.tsx';
import { useStore } from '../state/context.ts';
import { keepFocus } from '../state/keep-focus.ts';

/**
 * A panel under the top bar that leaves the map in sight, so that what it changes is seen. Takes the focus, gives it
 * back when it closes; Escape and a press beside it close it.
 */
export function Popover({ label, children }: { label: string; children: ComponentChildren }) {
  const { dialog, words } = useStore();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const giveBack = keepFocus();
    element.current?.querySelector<HTMLElement>('input, button.text-btn')?.focus({ preventScroll: true });
    const onPress = (event: PointerEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (target && !element.current?.contains(target) && !target.closest('[data-opens]')) dialog.value = null;
    };
    addEventListener('pointerdown', onPress);
    return () => {
      removeEventListener('pointerdown', onPress);
      giveBack();
    };
  }, [dialog]);
  return (
    <div
      class="popover"
      role="dialog"
      aria-label={label}
      ref={element}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isFilled(event.target)) return;
        event.preventDefault();
        dialog.value = null;
      }}
    >
      <div class="head">
        <h2>{label}</h2>
        <button
          type="button"
          class="icon-btn"
          aria-label={words.value.app.close}
          onClick={() => {
            dialog.value = null;
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </div>
  );
}

/** A search field with something in it, which Escape empties first. */
function isFilled(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
}
