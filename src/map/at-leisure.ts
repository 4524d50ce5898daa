import type { MapOptions, MapView } from './map-options.ts';

/** Maps that wait to be taken down; more would keep graphics memory from those that are looked at. */
const MOST = 3;
const waiting: (() => void)[] = [];

/**
 * Makes maps that are taken down when nobody looks at the page. To give a graphics context up waits for the graphics
 * card, for a third of a second where that is a program, and the page does not answer meanwhile.
 */
export function atLeisure(
  create: (container: HTMLElement, options: MapOptions) => MapView,
  page: Pick<Document, 'visibilityState' | 'addEventListener'> = document,
): typeof create {
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'hidden') for (const takeDown of waiting.splice(0)) takeDown();
  });
  return (container, options) => {
    const view = create(container, options);
    return {
      ...view,
      destroy() {
        for (const part of [...container.children]) part.remove();
        waiting.push(() => view.destroy());
        if (waiting.length > MOST) waiting.shift()?.();
      },
    };
  };
}
