import { useEffect, useRef } from 'preact/hooks';
import type { FigureCamera } from '../../../brief/figure-view.ts';
import { figureView } from '../../../brief/figure-view.ts';
import { POINTER_SIZE, pick, TOUCH_SIZE } from '../../../map/pick.ts';
import { drawPage, showOn } from '../draw-page.ts';
import type { Workshop } from '../workshop.ts';
import type { OfflineScene, Size } from './offline-scene.ts';

/** A pointer that has moved further than this many pixels drags, and does not click. */
const CLICK = 5;
const STEP = 80;
const ZOOM = 0.5;

/** The map of a scene: drag, pinch, Ctrl and wheel or keys move it, a click chooses the place of a mark. */
export function OfflineMap(props: {
  scene: OfflineScene;
  size: Size;
  pixels: number;
  workshop: Workshop;
  label: string;
  onCamera(camera: FigureCamera): void;
  onSelect(id: string | null): void;
}) {
  const { scene, size, pixels, workshop, label, onCamera, onSelect } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const { camera } = scene.sheet;
  const down = useRef(new Map<number, { x: number; y: number }>());
  const travelled = useRef(0);

  useEffect(() => {
    if (!canvas.current) return;
    const drawn = document.createElement('canvas');
    drawPage(drawn, { ...size, ops: [scene.figure.group] }, workshop, pixels);
    showOn(canvas.current, drawn);
  }, [scene, size, pixels, workshop]);

  /** The camera under which the ground at one point of the screen comes to lie at another, `by` zooms closer. */
  const moved = (from: { x: number; y: number }, to: { x: number; y: number }, by: number): FigureCamera => {
    const closer = { ...camera, zoom: camera.zoom + by };
    const held = figureView(camera, size.width, size.height).unproject(from.x, from.y);
    const view = figureView({ ...closer, lon: held.lon, lat: held.lat }, size.width, size.height);
    return { ...closer, ...view.unproject(size.width - to.x, size.height - to.y) };
  };
  const centre = { x: size.width / 2, y: size.height / 2 };
  const spot = (event: { clientX: number; clientY: number }): { x: number; y: number } => {
    const box = canvas.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onCamera(moved(spot(event), spot(event), -event.deltaY / 240));
  };
  const onMove = (event: PointerEvent): void => {
    const before = down.current.get(event.pointerId);
    if (!before) return;
    const now = spot(event);
    travelled.current += Math.hypot(now.x - before.x, now.y - before.y);
    const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
    down.current.set(event.pointerId, now);
    if (travelled.current <= CLICK) return;
    if (!other) {
      onCamera(moved(before, now, 0));
      return;
    }
    const apart = (point: { x: number; y: number }): number => Math.hypot(point.x - other.x, point.y - other.y);
    const between = (point: { x: number; y: number }) => ({ x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 });
    onCamera(moved(between(before), between(now), Math.log2(Math.max(1, apart(now)) / Math.max(1, apart(before)))));
  };
  const onUp = (event: PointerEvent): void => {
    if (down.current.delete(event.pointerId) && down.current.size === 0 && travelled.current <= CLICK) {
      const { x, y } = spot(event);
      onSelect(pick(scene.figure.hits, x, y, event.pointerType === 'touch' ? TOUCH_SIZE : POINTER_SIZE));
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] }[event.key];
    const closer = event.key === '+' || event.key === '=' ? ZOOM : event.key === '-' ? -ZOOM : 0;
    if (!by && closer === 0) return;
    event.preventDefault();
    onCamera(moved(centre, { x: centre.x + (by?.[0] ?? 0), y: centre.y + (by?.[1] ?? 0) }, closer));
  };
  return (
    <button
      type="button"
      class="surface"
      aria-label={label}
      onWheel={onWheel}
      onPointerDown={(event) => {
        if (down.current.size === 0) travelled.current = 0;
        down.current.set(event.pointerId, spot(event));
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={(event) => down.current.delete(event.pointerId)}
      onKeyDown={onKey}
    >
      <canvas ref={canvas} style={{ width: `${size.width}px`, height: `${size.height}px` }} />
    </button>
  );
}
