import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from './keep-focus.ts';

/**
 * A ref for the heading of a panel: it takes the focus when the panel opens or shows something else (`key`), and gives
 * it back to where it was when the panel closes.
 */
export function usePanelFocus<E extends HTMLElement>(key: string) {
  const heading = useRef<E>(null);
  useEffect(() => keepFocus(), []);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('aside')?.scrollTo(0, 0);
  }, [key]);
  return heading;
}
