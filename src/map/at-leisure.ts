import type { MapOptions, MapView } from './map-options.ts';

/** Maps that nobody looks at; more would keep graphics memory from those that are looked at. */
const MOST = 3;

/** A map that was left, in an element of its own off the page's flow; another of its `kind` may take its place. */
interface Waiting {
  view: MapView;
  kind: string;
  place: HTMLElement;
}
const waiting: Waiting[] = [];

/**
 * Makes maps that are not taken down when they are left but wait, to be shown again where the next one is asked for: a
 * map anew wants a graphics context, shaders and the whole ground, for which the page does not answer meanwhile. What
 * waits in vain is taken down when nobody looks at the page, since to give a graphics context up takes as long.
 */
export function atLeisure(
  create: (container: HTMLElement, options: MapOptions) => MapView,
  page: Pick<Document, 'visibilityState' | 'addEventListener'> = document,
): typeof create {
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'hidden') for (const left of waiting.splice(0)) takeDown(left);
  });
  return (container, options) => {
    const kind = kindOf(options);
    const at = waiting.findIndex((left) => left.kind === kind);
    const left = at < 0 ? null : (waiting.splice(at, 1)[0] ?? null);
    left?.view.showIn(container, options);
    left?.place.remove();
    const view = left?.view ?? create(container, options);
    return {
      ...view,
      destroy() {
        waiting.push({ view, kind, place: setAside(container) });
        const first = waiting.length > MOST ? waiting.shift() : undefined;
        if (first) takeDown(first);
      },
    };
  };
}

function takeDown({ view, place }: Waiting): void {
  view.destroy();
  place.remove();
}

/** What cannot be changed of a map once it is made. */
function kindOf({ interactive = true, cooperative = false, pixelRatio }: MapOptions): string {
  return [interactive, cooperative, pixelRatio].join();
}

/** Takes a map out of its container, into an element where it keeps its size: it would be drawn anew in any other. */
function setAside(container: HTMLElement): HTMLElement {
  const place = container.ownerDocument.createElement('div');
  place.className = 'map-still';
  place.inert = true;
  place.style.width = `${container.clientWidth}px`;
  place.style.height = `${container.clientHeight}px`;
  place.append(...container.children);
  container.ownerDocument.body.append(place);
  return place;
}
