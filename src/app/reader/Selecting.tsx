import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useStore } from '../state/context.ts';
import { type Stretch, selectedPassage } from './selected-passage.ts';

/** Where the button stands beside a selection, CSS px within the text. */
interface Offer extends Stretch {
  top: number;
  left: number;
}

/** Offers to mark the selected words of a report as an event that the machine missed. */
export function Selecting({ text, report }: { text: RefObject<HTMLDivElement | null>; report: string }) {
  const store = useStore();
  const offer = useSignal<Offer | null>(null);
  useEffect(() => {
    const look = (): void => {
      const element = text.current;
      const selection = document.getSelection();
      const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      if (!element || !range || !element.contains(range.commonAncestorContainer)) {
        offer.value = null;
        return;
      }
      const passage = selectedPassage(range);
      const box = range.getBoundingClientRect();
      const frame = element.getBoundingClientRect();
      offer.value = passage && {
        ...passage,
        top: box.bottom - frame.top + 4,
        left: Math.max(0, box.left - frame.left),
      };
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text, offer]);
  const at = offer.value;
  if (at === null) return null;
  return (
    <button
      type="button"
      class="btn mark-event"
      lang={store.language.value}
      style={{ top: `${at.top}px`, left: `${at.left}px` }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        store.editing.value = null;
        store.adding.value = { report, start: at.start, end: at.end };
        document.getSelection()?.removeAllRanges();
      }}
    >
      {store.words.value.correct.add}
    </button>
  );
}
