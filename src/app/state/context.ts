import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store } from './store.ts';

export const StoreContext = createContext<Store | null>(null);

/** The store of the page. Throws outside of the provider. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('no store around this component');
  return store;
}
