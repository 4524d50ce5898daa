import type { Status } from '../contract/vocabulary.ts';

/** How a sentence puts an event. `open` is set where it is only a condition, a question or a purpose. */
export interface Standing {
  status: Status;
  open: boolean;
  /** Whether the event is told as past, as going on or as to come. */
  tense: 'past' | 'present' | 'future';
  perfect: boolean;
  said: string;
  /** Whether somebody orders or asks for it: the order is told by a rule of its own. */
  ordered: boolean;
}
