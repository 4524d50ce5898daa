import { useEffect } from 'preact/hooks';
import { useStore } from '../state/context.ts';
import { undoCorrection } from '../state/history.ts';

/** How long a word stays that is only to be read: no shorter than this, and as long as its letters take. */
const SHOWN_MS = 4000;
const LETTER_MS = 110;
/** How long it stays where something can be done about it: WCAG 2.2.1 holds twenty seconds to be enough to act. */
const OFFER_MS = 20_000;

/** A short word of success or failure at the foot of the page, and what the edition had to leave out. */
export function Notice() {
  const store = useStore();
  const { notice, undoable } = store;
  const text = notice.value;
  const offer = undoable.value;
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(
      () => {
        notice.value = '';
        undoable.value = false;
      },
      offer ? OFFER_MS : Math.max(SHOWN_MS, text.length * LETTER_MS),
    );
    return () => clearTimeout(timer);
  }, [text, offer, notice, undoable]);
  return (
    <div class={`notice${text === '' ? ' none' : ''}`} role="status">
      {text}
      {text !== '' && offer && (
        <button type="button" onClick={() => undoCorrection(store)}>
          {store.words.value.correct.undo}
        </button>
      )}
    </div>
  );
}
