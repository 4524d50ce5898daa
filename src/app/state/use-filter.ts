import { useComputed } from '@preact/signals';
import { useStore } from './context.ts';
import { type Filter, filterOf } from './filters.ts';

/** The filter of the view; the same object as long as nothing of it changes. */
export function useFilter(): Filter {
  const { view } = useStore();
  return useComputed(() => filterOf(view)).value;
}
