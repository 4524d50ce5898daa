import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useStore } from '../state/context.ts';

/** One line of a list of marks, and what a press of it does. */
interface MarkRow {
  key: string;
  mark: ComponentChildren;
  text: string;
  onOpen(): void;
}

interface Props {
  heading: string;
  /** What the heading leaves to be said, in a line of its own. */
  note?: string;
  rows: readonly MarkRow[];
  /** Rows shown before all of them are asked for. */
  few: number;
}

/** Rows shown at once when all are asked for. */
const PAGE = 60;

/** Marks that cannot be seen on the map: a few of them, with the way to all of them in the heading. */
export function MarkList({ heading, note, rows, few }: Props) {
  const most = useSignal(few);
  const words = useStore().words.value;
  const open = most.value > few;
  const rest = rows.length - most.value;
  return (
    <>
      <h2>
        {heading}
        {rows.length > few && (
          <button
            type="button"
            class="text-btn"
            aria-expanded={open}
            onClick={() => {
              most.value = open ? few : PAGE;
            }}
          >
            {open ? words.title.fewer : words.title.allOf(rows.length)}
          </button>
        )}
        <b class="count">{rows.length}</b>
        {note && <span>{note}</span>}
      </h2>
      {rows.slice(0, most.value).map(({ key, mark, text, onOpen }) => (
        <button key={key} type="button" class="row" onClick={onOpen}>
          {mark}
          <span>{text}</span>
        </button>
      ))}
      {open && rest > 0 && (
        <button
          type="button"
          class="text-btn more"
          onClick={() => {
            most.value += PAGE;
          }}
        >
          {words.place.moreClaims(Math.min(PAGE, rest))}
        </button>
      )}
    </>
  );
}
