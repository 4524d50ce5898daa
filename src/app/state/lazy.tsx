import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { PartMissing } from './PartMissing.tsx';
import { renewStyles } from './renew-styles.ts';

/**
 * A component whose code comes when it is first shown; a line of text (`waiting`, if any) stands in its place until
 * then. All uses share one loading. Where the code does not come, that is said, with a way to try again.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>) {
  const part = signal<ComponentType<P> | null>(null);
  const missing = signal(false);
  let coming = false;
  const fetchPart = (): void => {
    if (coming || part.peek() !== null) return;
    const again = missing.peek();
    coming = true;
    missing.value = false;
    (again ? renewStyles(document).then(load) : load()).then(
      (component) => {
        coming = false;
        part.value = component;
      },
      () => {
        coming = false;
        missing.value = true;
      },
    );
  };
  return function Lazy({ waiting, ...props }: P & { waiting: string }) {
    const Shown = part.value;
    useEffect(fetchPart, []);
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
