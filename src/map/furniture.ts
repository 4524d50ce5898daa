import type { Language } from './basemap-names.ts';
import type { Box } from './declutter.ts';
import { MAP_WORDS } from './map-words.ts';
import { scaleBar } from './scale.ts';

/** Longest scale bar in CSS pixels. */
const MOST = 130;

/** What stands on the map's frame: who made the basemap, how far a centimetre is, and two buttons. */
export interface Furniture {
  setLanguage(language: Language): void;
  /** Moves it clear of the panels, CSS pixels. */
  setPadding(right: number, bottom: number): void;
  setScale(lat: number, zoom: number): void;
  /** Where its parts stand in the container, by their centres, CSS pixels. */
  boxes(): Box[];
  remove(): void;
}

export function createFurniture(container: HTMLElement, zoomBy: (steps: number) => void): Furniture {
  const root = element('div', 'map-furniture');
  const buttons = element('div', 'map-zoom');
  const closer = element('button', '', '+');
  const farther = element('button', '', '−');
  const foot = element('div', 'map-foot');
  const attribution = element('p', 'map-attribution');
  const scale = element('div', 'map-scale');
  const half = element('span', '');
  const whole = element('span', '');
  scale.append(element('span', '', '0'), half, whole);
  for (const [button, steps] of [
    [closer, 1],
    [farther, -1],
  ] as const) {
    button.type = 'button';
    button.addEventListener('click', () => zoomBy(steps));
  }
  buttons.append(closer, farther);
  foot.append(attribution, scale);
  root.append(buttons, foot);
  container.append(root);
  let unit = 'km';
  return {
    setLanguage(language) {
      const words = MAP_WORDS[language];
      unit = words.unit;
      attribution.textContent = words.attribution;
      for (const [button, name] of [
        [closer, words.zoomIn],
        [farther, words.zoomOut],
      ] as const) {
        button.setAttribute('aria-label', name);
        button.title = name;
      }
    },
    setPadding(right, bottom) {
      root.style.right = `${right}px`;
      root.style.bottom = `${bottom}px`;
    },
    setScale(lat, zoom) {
      const { km, px } = scaleBar(lat, zoom, MOST);
      scale.style.width = `${px.toFixed(1)}px`;
      half.textContent = String(km / 2);
      whole.textContent = `${km} ${unit}`;
    },
    boxes() {
      const frame = (root.parentElement ?? container).getBoundingClientRect();
      return [buttons, attribution, scale].map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        const [halfWidth, halfHeight] = [width / 2, height / 2];
        return { x: left - frame.left + halfWidth, y: top - frame.top + halfHeight, halfWidth, halfHeight };
      });
    },
    remove: () => root.remove(),
  };
}

function element<K extends 'div' | 'p' | 'span' | 'button'>(
  name: K,
  style: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (style !== '') made.className = style;
  made.textContent = text;
  return made;
}
