import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code comes when it is first shown; a line of text (`waiting`, if any) stands in its place until then. The loader is
 * called once for all uses.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>) {
  let loading: Promise<ComponentType<P>> | null = null;
  let loaded: ComponentType<P> | null = null;
  return function Lazy({ waiting, ...props }: P & { waiting: string }) {
    const [Shown, setShown] = useState<ComponentType<P> | null>(() => loaded);
    useEffect(() => {
      if (Shown) return;
      let gone = false;
      loading ??= load();
      loading.then(
        (component) => {
          loaded = component;
          if (!gone) setShown(() => component);
        },
        () => {
          loading = null;
        },
      );
      return () => {
        gone = true;
      };
    }, [Shown]);
    if (!Shown && waiting === '') return null;
    return Shown ? (
      <Shown {...(props as unknown as P)} />
    ) : (
      <p class="waiting" role="status">
        {waiting}
      </p>
    );
  };
}
