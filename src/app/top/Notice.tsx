import { useEffect } from 'preact/hooks';
import { useStore } from '../state/context.ts';

const SHOWN_MS = 4000;

/** A short word of success or failure at the foot of the page, and what the edition had to leave out. */
export function Notice() {
  const { notice } = useStore();
  const text = notice.value;
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => {
      notice.value = '';
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text, notice]);
  return (
    <div class={`notice${text === '' ? ' none' : ''}`} role="status">
      {text}
    </div>
  );
}
