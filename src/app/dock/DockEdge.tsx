import { useRef } from 'preact/hooks';
import { ROW } from './Lifelines.tsx';

/** The dock's upper edge: dragged or moved with the arrow keys, it shows more or fewer lifelines. */
export function DockEdge({
  rows,
  most,
  label,
  onRows,
}: {
  rows: number;
  most: number;
  label: string;
  onRows(n: number): void;
}) {
  const start = useRef<{ y: number; rows: number } | null>(null);
  const bounded = (n: number): number => Math.max(0, Math.min(most, Math.round(n)));
  return (
    <div
      class="dock-edge"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { y: event.clientY, rows };
      }}
      onPointerMove={(event) => {
        if (start.current) onRows(bounded(start.current.rows + (start.current.y - event.clientY) / ROW));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    >
      <input
        type="range"
        class="edge-range"
        min={0}
        max={most}
        value={rows}
        aria-label={label}
        onInput={(event) => onRows(bounded(Number(event.currentTarget.value)))}
      />
    </div>
  );
}
