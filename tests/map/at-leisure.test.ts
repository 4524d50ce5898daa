import { expect, test } from 'vitest';
import { atLeisure } from '../../src/map/at-leisure.ts';
import type { MapOptions, MapView } from '../../src/map/map-options.ts';

/** A page that can be hidden, and maps that say when they are taken down. */
function page() {
  let listener: () => void = () => undefined;
  const seen = { visibilityState: 'visible' as DocumentVisibilityState };
  const gone: number[] = [];
  let made = 0;
  const create = () => {
    const number = ++made;
    return { zoomBy: () => undefined, destroy: () => gone.push(number) } as unknown as MapView;
  };
  const target = Object.assign(seen, {
    addEventListener: (_: string, hear: () => void) => {
      listener = hear;
    },
  }) as Pick<Document, 'visibilityState' | 'addEventListener'>;
  const leisurely = atLeisure(create, target);
  const parts = [
    {
      removed: false,
      remove() {
        this.removed = true;
      },
    },
  ];
  const container = { children: parts } as unknown as HTMLElement;
  return {
    gone,
    parts,
    make: () => leisurely(container, {} as MapOptions),
    look(state: DocumentVisibilityState) {
      seen.visibilityState = state;
      listener();
    },
  };
}

test('a map that is no longer shown leaves the page at once and is taken down when nobody looks', () => {
  const { gone, parts, make, look } = page();
  const view = make();
  expect(view.zoomBy).toBeTypeOf('function');
  view.destroy();
  expect([parts[0]?.removed, gone]).toEqual([true, []]);
  look('visible');
  expect(gone).toEqual([]);
  look('hidden');
  expect(gone).toEqual([1]);
  look('hidden');
  expect(gone).toEqual([1]);
});

test('no more than a few wait', () => {
  const { gone, make, look } = page();
  for (let i = 0; i < 5; i++) make().destroy();
  expect(gone).toEqual([1, 2]);
  look('hidden');
  expect(gone).toEqual([1, 2, 3, 4, 5]);
});
