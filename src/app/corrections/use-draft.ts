import { useSignal } from '@preact/signals';
import type { Draft } from './draft.ts';

/** What a form holds, and how it is changed. */
export interface DraftInHand {
  now: Draft;
  set(change: Partial<Draft>): void;
  /** Says of a part of the form whether what is typed there cannot be used. */
  fault(part: string): (wrong: boolean) => void;
  /** Whether everything that is filled in can be used. */
  sound: boolean;
}

/** A draft that starts as given. */
export function useDraft(before: Draft): DraftInHand {
  const draft = useSignal<Draft>(before);
  const faults = useSignal<ReadonlySet<string>>(new Set());
  const now = draft.value;
  const turned = now.from !== null && now.to !== null && now.from > now.to;
  return {
    now,
    set(change) {
      draft.value = { ...draft.value, ...change };
    },
    fault: (part) => (wrong) => {
      const next = new Set(faults.value);
      if (wrong) next.add(part);
      else next.delete(part);
      faults.value = next;
    },
    sound: faults.value.size === 0 && !turned,
  };
}
