import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { PartMissing } from './PartMissing.tsx';

/**
 * A component whose code comes when it is first shown; a line of text (`waiting`, if any) stands in its place until
 * then. All uses share one loading. Where the code does not come, that is said, with a way to try again.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>) {
  const part = signal<ComponentType<P> | null>(null);
  const missing = signal(false);
  let coming: Promise<boolean> | null = null;
  /** Resolves with whether the code is there. */
  const fetchPart = (): Promise<boolean> => {
    if (part.peek() !== null) return Promise.resolve(true);
    missing.value = false;
    coming ??= load().then(
      (component) => {
        part.value = component;
        return true;
      },
      () => {
        coming = null;
        missing.value = true;
        return false;
      },
    );
    return coming;
  };
  return function Lazy({ waiting, ...props }: P & { waiting: string }) {
    const Shown = part.value;
    useEffect(() => {
      if (!missing.peek()) void fetchPart();
    }, []);
    if (Shown) return <Shown {...(props as unknown as P)} />;
    if (missing.value) return <PartMissing onAgain={fetchPart} />;
    if (waiting === '') return null;
    return (
      <p class="waiting" role="status">
        {waiting}
      </p>
    );
  };
}
