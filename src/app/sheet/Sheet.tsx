import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../state/context.ts';
import type { View } from '../state/view.ts';

const DETENTS = ['peek', 'half', 'full'] as const;
export type Detent = (typeof DETENTS)[number];

const PEEK = 222;
const TOP = 52;
/** Movement that counts as a drag, CSS px. */
const SLOP = 6;

interface Props {
  /** How far up the sheet stands until it is dragged. */
  wanted: Detent;
  /** What is open in it; another one brings the sheet back to where it is wanted. */
  opened: string | null;
  /** Told of what the sheet covers of the map, CSS px. */
  onHeight(height: number): void;
  /** What the sheet holds; `drawnUp` when it shows more than its lowest part. */
  children(drawnUp: boolean): ComponentChildren;
  /** What stays at its foot. */
  foot: ComponentChildren;
}

/** How far up the sheet stands for what is open: a dossier or the review half, a report or the list all the way. */
export function wantedDetent(view: { [K in 'place' | 'report' | 'list' | 'review']: View[K] }): Detent {
  if (view.report !== null || view.list) return 'full';
  return view.place !== null || view.review ? 'half' : 'peek';
}

/** How much of the map the sheet covers at a detent, CSS px: a full one as much as a half one, as nothing is seen then. */
export function coveredBy(detent: Detent, windowHeight: number): number {
  return Math.min(detentHeight(detent, windowHeight), windowHeight * 0.57);
}

/** Height of a detent in a window of that height, CSS px. */
function detentHeight(detent: Detent, windowHeight: number): number {
  if (detent === 'peek') return PEEK;
  return detent === 'half' ? Math.round(windowHeight * 0.57) : windowHeight - TOP;
}

/** The frame of a phone's sheet: it follows the finger and comes to rest at one of three heights. */
export function Sheet({ wanted, opened, onHeight, children, foot }: Props) {
  const words = useStore().words.value;
  const [detent, setDetent] = useState<Detent>(wanted);
  const [drag, setDrag] = useState<number | null>(null);
  const start = useRef<{ y: number; height: number; moved: boolean } | null>(null);
  useEffect(() => {
    setDetent(wanted);
  }, [wanted, opened]);
  const height = drag ?? detentHeight(detent, innerHeight);
  useEffect(() => onHeight(coveredBy(detent, innerHeight)), [detent]);

  const settle = (): void => {
    if (drag === null) return;
    const [nearest] = [...DETENTS].sort(
      (a, b) => Math.abs(detentHeight(a, innerHeight) - drag) - Math.abs(detentHeight(b, innerHeight) - drag),
    );
    setDetent(nearest ?? 'peek');
    setDrag(null);
  };
  const next = (): void => setDetent(DETENTS[(DETENTS.indexOf(detent) + 1) % DETENTS.length] ?? 'peek');
  return (
    <section
      class={`sheet ${detent}${drag === null ? '' : ' dragged'}`}
      style={{ height: `${height}px` }}
      aria-label={words.dock.label}
    >
      <button
        type="button"
        class="grab"
        aria-label={detent === 'full' ? words.title.fold : words.title.unfold}
        aria-expanded={detent !== 'peek'}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = { y: event.clientY, height, moved: false };
        }}
        onPointerMove={(event) => {
          const from = start.current;
          if (!from) return;
          const by = from.y - event.clientY;
          if (Math.abs(by) > SLOP) from.moved = true;
          if (from.moved) setDrag(Math.min(innerHeight - TOP, Math.max(PEEK, from.height + by)));
        }}
        onPointerUp={() => settle()}
        onPointerCancel={() => settle()}
        onClick={() => {
          if (!start.current?.moved) next();
          start.current = null;
        }}
      />
      <div class="sheet-body">{children(detent !== 'peek' || drag !== null)}</div>
      {foot}
    </section>
  );
}
