import { useStore } from '../state/context.ts';
import type { LargeStore } from './large-store.ts';

/** The store of the page of a large edition. Throws outside of one. */
export function useLarge(): LargeStore {
  const store = useStore();
  if (!('large' in store)) throw new Error('no large edition around this component');
  return store as LargeStore;
}
