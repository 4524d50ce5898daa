import type { MapView, Padding } from '../../map/map-options.ts';
import { placeName } from '../i18n/names.ts';
import { placeKindLine } from '../i18n/place-line.ts';
import { useStore } from '../state/context.ts';
import { mapScreen } from './screen.ts';

/** Letters of places that lie this near to each other stand side by side, CSS px. */
const NEAR = 22;
/** A region's letter stands beside its point, where a town's mark would hide it. */
const LIFT = 24;

/** The places that the claim being corrected may mean, lettered on the map; a press picks one. */
export function Candidates({ map, padding }: { map: MapView; padding: Padding }) {
  const store = useStore();
  const choice = store.candidates.value;
  const camera = store.view.camera.value;
  if (choice === null || choice.places.length === 0) return null;
  const view = mapScreen(map, camera, padding);
  if (view === null) return null;
  const taken: { x: number; y: number }[] = [];
  return (
    <div class="candidates">
      {choice.places.map(({ place, letter }) => {
        const at = view.project(place.lon, place.lat);
        if (at === null || at.x < 0 || at.y < 0 || at.x > view.width || at.y > view.height) return null;
        const spot = { x: at.x, y: at.y - LIFT };
        while (taken.some(({ x, y }) => Math.abs(x - spot.x) < NEAR && Math.abs(y - spot.y) < NEAR)) spot.x += NEAR + 2;
        taken.push(spot);
        const name = placeName(place, store.language.value);
        const line = placeKindLine(place, store.index, store.words.value, store.language.value);
        return (
          <button
            key={place.id}
            type="button"
            aria-pressed={place.id === choice.chosen}
            aria-label={`${letter}: ${name}, ${line}`}
            title={`${name}, ${line}`}
            style={{ transform: `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)` }}
            onClick={() => choice.pick(place.id)}
          >
            {letter}
          </button>
        );
      })}
    </div>
  );
}
