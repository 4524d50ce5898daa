import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';
import { wholeNumber } from '../i18n/format.ts';
import { Mark } from '../marks/Mark.tsx';
import { toggleLayer } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { countByForce, countByLayer, filtered, filterOf } from '../state/filters.ts';

/** Letters for the samples of the legend: the force with most bases in view, and the first that leaves. */
export function useSampleLetters(): Record<LayerName, string> {
  const { inView, index } = useStore();
  const lettersOf = (code: string | undefined): string => (code && index.forces.get(code)?.letters) || '–';
  const leaving = inView.value.find(({ layer }) => layer === 'withdrawals')?.feature.properties.force;
  return {
    bases: lettersOf(countByForce(inView.value)[0]?.code),
    attacks: '',
    withdrawals: lettersOf(leaving ?? countByForce(inView.value)[0]?.code),
  };
}

/** Marks of each layer under the force filter, whether the layer is on or not. */
export function useLayerCounts(): Record<LayerName, number> {
  const { inView, view, index } = useStore();
  return countByLayer(filtered(inView.value, { ...filterOf(view), layers: LAYERS }, index.reports));
}

/** The legend, which is the layer switch: mark, name, count in view, box. */
export function Legend() {
  return <LayerSwitches letters={useSampleLetters()} counts={useLayerCounts()} />;
}

/** What the legend's samples are lettered with, and how many marks of each layer there are. */
export interface LegendFacts {
  letters: Readonly<Record<LayerName, string>>;
  counts: Readonly<Record<LayerName, number>>;
}

/** The same with counts that are told. */
export function LayerSwitches({ letters, counts }: LegendFacts) {
  const store = useStore();
  const words = store.words.value;
  return (
    <div class="legend">
      {LAYERS.map((layer) => {
        const on = store.view.layers.value.includes(layer);
        const name = words.title.layers[layer];
        return (
          <label key={layer} class={on ? '' : 'off'}>
            <Mark
              layer={layer}
              state={layer === 'bases' ? 'open' : layer === 'attacks' ? 'fresh' : 'done'}
              letters={letters[layer]}
              killed={1}
              width={38}
            />
            <span>{name}</span>
            <span class="count" aria-hidden="true">
              {on ? wholeNumber(counts[layer], store.language.value) : '–'}
            </span>
            <input
              type="checkbox"
              class="tick"
              checked={on}
              aria-label={words.title.layerSwitch(name, on ? counts[layer] : 0)}
              onChange={() => toggleLayer(store, layer)}
            />
          </label>
        );
      })}
    </div>
  );
}
