import type { ComponentChildren } from 'preact';
import { useStore } from '../state/context.ts';

interface Props {
  name: string;
  /** What the machine read, where the form says otherwise. */
  machine: string | null;
  children: ComponentChildren;
}

/** A row of the form: its name, what is filled in, and the machine's reading once it is another. */
export function Field({ name, machine, children }: Props) {
  const { words } = useStore();
  return (
    <div class="row">
      <span class="name">{name}</span>
      <div>
        {children}
        {machine !== null && <p class="machine">{words.value.correct.machineSays(machine)}</p>}
      </div>
    </div>
  );
}
