import { LAYERS } from '../../contract/vocabulary.ts';
import { Mark } from '../marks/Mark.tsx';
import { toggleLayer } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { useLayerCounts, useSampleLetters } from '../title/Legend.tsx';

/** The legend of a phone: three switches with their counts. */
export function LayerChips() {
  const store = useStore();
  const words = store.words.value.title;
  const letters = useSampleLetters();
  const counts = useLayerCounts();
  return (
    <div class="chips">
      {LAYERS.map((layer) => {
        const on = store.view.layers.value.includes(layer);
        return (
          <button key={layer} type="button" aria-pressed={on} onClick={() => toggleLayer(store, layer)}>
            <Mark
              layer={layer}
              state={layer === 'bases' ? 'open' : layer === 'attacks' ? 'fresh' : 'done'}
              letters={letters[layer]}
              killed={1}
              width={layer === 'withdrawals' ? 38 : 28}
            />
            {on ? counts[layer] : '–'}
            <span class="unseen">{words.layers[layer]}</span>
          </button>
        );
      })}
    </div>
  );
}
