import { useStore } from '../state/context.ts';

/** The first stop of the keyboard: past the bar, to the map. */
export function SkipLink() {
  const { words } = useStore();
  return (
    <button
      type="button"
      class="skip"
      onClick={() => document.querySelector<HTMLElement>('.map canvas')?.focus({ preventScroll: true })}
    >
      {words.value.app.skip}
    </button>
  );
}
