import { LAYERS } from '../../contract/vocabulary.ts';
import { wholeNumber } from '../i18n/format.ts';
import { Mark } from '../marks/Mark.tsx';
import { toggleLayer } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { type LegendFacts, useLayerCounts, useSampleLetters } from '../title/Legend.tsx';

/** The legend of a phone: three switches with the counts of the marks in view. */
export function LayerChips() {
  return <Chips letters={useSampleLetters()} counts={useLayerCounts()} />;
}

/** Three switches with counts that are told. */
export function Chips({ letters, counts }: LegendFacts) {
  const store = useStore();
  const words = store.words.value.title;
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
            {on ? wholeNumber(counts[layer], store.language.value) : '–'}
            <span class="unseen">{words.layers[layer]}</span>
          </button>
        );
      })}
    </div>
  );
}
