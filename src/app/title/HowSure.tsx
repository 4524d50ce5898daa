import { useStore } from '../state/context.ts';

/** What dots and hatches on the map mean, where there are any, and the way to all symbols. */
export function HowSure() {
  const store = useStore();
  const words = store.words.value.title;
  const marks = store.shown.value;
  const said = [
    marks.some(({ state }) => state === 'unconfirmed') ? words.dotted : '',
    marks.some(({ feature }) => feature.properties.placeKind === 'admin1') ? words.hatched : '',
  ].filter(Boolean);
  return (
    <p class="how-sure">
      {said.join(' ')}{' '}
      <button
        type="button"
        class="text-btn"
        onClick={() => {
          store.dialog.value = 'help';
        }}
      >
        {words.allSymbols}
      </button>
    </p>
  );
}
