import type { ComponentChildren } from 'preact';
import type { TableText } from './table-text.ts';

/** How the makers of a table want it to be cited. */
export function Citation({ text, citation }: { text: TableText; citation: string | null }): ComponentChildren {
  if (citation === null) return null;
  return (
    <p class="table-warning" lang="en">
      <b>{text.citation}</b> {citation}
    </p>
  );
}
