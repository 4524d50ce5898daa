import { expect, test } from 'vitest';
import { atLeisure } from '../../src/map/at-leisure.ts';
import type { MapOptions, MapView } from '../../src/map/map-options.ts';

/** As much of an element as a map's container needs. */
interface Box {
  children: unknown[];
  clientWidth: number;
  clientHeight: number;
  style: Record<string, string>;
  ownerDocument: unknown;
  append(...parts: unknown[]): void;
  remove(): void;
}

/** A page that can be hidden, and maps that say what becomes of them. */
function page() {
  let listener: () => void = () => undefined;
  const seen = { visibilityState: 'visible' as DocumentVisibilityState };
  const gone: number[] = [];
  const shown: [number: number, language: string][] = [];
  const body: unknown[] = [];
  let made = 0;
  const create = () => {
    const number = ++made;
    return {
      zoomBy: () => number,
      destroy: () => gone.push(number),
      showIn: (_: HTMLElement, { language }: MapOptions) => shown.push([number, language]),
    } as unknown as MapView;
  };
  const element = (): Box => {
    const box: Box = {
      children: [],
      clientWidth: 640,
      clientHeight: 480,
      style: {},
      ownerDocument: { createElement: element, body: { append: (part: unknown) => body.push(part) } },
      append(...parts) {
        box.children.push(...parts);
      },
      remove() {
        body.splice(body.indexOf(box), 1);
      },
    };
    return box;
  };
  const target = Object.assign(seen, {
    addEventListener: (_: string, hear: () => void) => {
      listener = hear;
    },
  }) as Pick<Document, 'visibilityState' | 'addEventListener'>;
  const leisurely = atLeisure(create, target);
  return {
    gone,
    shown,
    body: body as Box[],
    make(options: Partial<MapOptions> = {}) {
      const container = element();
      container.append('the map');
      return leisurely(container as unknown as HTMLElement, { language: 'en', ...options } as MapOptions);
    },
    look(state: DocumentVisibilityState) {
      seen.visibilityState = state;
      listener();
    },
  };
}

test('a map that is left keeps its size out of sight, and is taken down when nobody looks', () => {
  const { gone, body, make, look } = page();
  const view = make();
  expect(view.zoomBy(1)).toBe(1);
  view.destroy();
  expect(body.map(({ style, children }) => [style.width, style.height, children])).toEqual([
    ['640px', '480px', ['the map']],
  ]);
  look('visible');
  expect(gone).toEqual([]);
  look('hidden');
  expect([gone, body]).toEqual([[1], []]);
  look('hidden');
  expect(gone).toEqual([1]);
});

test('the next map of the kind is the one that was left, with its own options', () => {
  const { gone, shown, body, make, look } = page();
  make().destroy();
  const next = make({ language: 'fr' });
  expect([next.zoomBy(1), shown, body]).toEqual([1, [[1, 'fr']], []]);
  expect(make().zoomBy(1)).toBe(2);
  next.destroy();
  look('hidden');
  expect(gone).toEqual([1]);
});

test('a map that was made otherwise is left where it waits', () => {
  const { gone, make, look } = page();
  make().destroy();
  expect(make({ cooperative: true }).zoomBy(1)).toBe(2);
  expect(make({ pixelRatio: 2 }).zoomBy(1)).toBe(3);
  look('hidden');
  expect(gone).toEqual([1]);
});

test('no more than a few wait', () => {
  const { gone, make, look } = page();
  const views = [1, 2, 3, 4, 5].map(() => make());
  for (const view of views) view.destroy();
  expect(gone).toEqual([1, 2]);
  look('hidden');
  expect(gone).toEqual([1, 2, 3, 4, 5]);
});
