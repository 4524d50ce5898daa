import type { Signal } from '@preact/signals';
import type { Messages } from '../i18n/en.ts';

/** What stands in the place of a map that could not be drawn: why, and the way to the list. */
export function MapFailed({ words, list }: { words: Messages['app']; list: Signal<boolean> }) {
  return (
    <div class="map-note" role="alert">
      {words.mapFailed}{' '}
      <button
        type="button"
        class="text-btn"
        onClick={() => {
          list.value = true;
        }}
      >
        {words.showList}
      </button>
    </div>
  );
}
