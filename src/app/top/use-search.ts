import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { EditionIndex } from '../edition/edition-index.ts';
import { createSearch, type SearchIndex } from './search-index.ts';

/** How long the search is made at a time before the page may answer, in ms. */
const SLICE_MS = 8;
/** Things taken in between two looks at the clock. */
const THINGS = 40;

/** The search of an edition, made in slices; `size` changes with each. Null, and no work, as long as there is no index. */
export function useSearch(index: EditionIndex | null): { search: SearchIndex | null; size: number } {
  const search = useMemo(() => (index === null ? null : createSearch(index)), [index]);
  const size = useSignal(0);
  useEffect(() => {
    if (search === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = (): void => {
      const until = performance.now() + SLICE_MS;
      while (!search.done && performance.now() < until) search.grow(THINGS);
      size.value++;
      if (!search.done) timer = setTimeout(slice);
    };
    slice();
    return () => clearTimeout(timer);
  }, [search]);
  return { search, size: size.value };
}
