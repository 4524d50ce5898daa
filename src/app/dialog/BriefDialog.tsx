import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapView } from '../../map/map-options.ts';
import { markSprites } from '../../map/mark-look.ts';
import { drawSheet } from '../picture/draw-sheet.ts';
import { paintSprites } from '../picture/paint-sprite.ts';
import { legendRows, numberedPlaces, sheetScale, sheetWords } from '../picture/sheet-of.ts';
import { useStore } from '../state/context.ts';
import { editionTitle } from '../state/store.ts';
import { Dialog } from './Dialog.tsx';

const SCALES = [1, 2, 3] as const;
const MS_A_DAY = 86_400_000;

/** A picture of the map as it stands, with title, date, legend, scale and numbered sources, to save or copy. */
export function BriefDialog({ map }: { map: MapView | null }) {
  const store = useStore();
  const words = store.words.value.brief;
  const canvas = useRef<HTMLCanvasElement>(null);
  const title = useSignal(editionTitle(store));
  const scale = useSignal<number>(2);
  const [state, setState] = useState<'making' | 'ready' | 'failed'>('making');

  useEffect(() => {
    let gone = false;
    const make = async (): Promise<void> => {
      if (!map || !canvas.current) throw new Error('no map');
      const places = numberedPlaces(store, map);
      map.setNumbers(new Map(places.map(({ placeId, number }) => [placeId, number])));
      const picture = await map.snapshot(scale.value);
      if (gone || !canvas.current) return;
      const today = Math.floor(Date.now() / MS_A_DAY);
      drawSheet(canvas.current, {
        ...sheetWords(store, places, title.value, today),
        legend: legendRows(store).map(({ look, text, count }) => ({
          draw: (context, x, y) => paintSprites(context, markSprites(look), x, y),
          text,
          count,
        })),
        scaleBar: sheetScale(store, map),
        map: picture,
        scale: scale.value,
      });
      setState('ready');
    };
    setState('making');
    make().catch(() => {
      if (!gone) setState('failed');
    });
    return () => {
      gone = true;
      map?.setNumbers(new Map());
    };
  }, [map, scale.value, title.value, store]);

  const blob = (): Promise<Blob | null> =>
    new Promise((resolve) => {
      if (canvas.current) canvas.current.toBlob(resolve, 'image/png');
      else resolve(null);
    });
  const save = async (): Promise<void> => {
    const file = await blob();
    if (!file) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${fileName(title.value)}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  const copy = async (): Promise<void> => {
    const file = await blob();
    const all = store.words.peek().app;
    try {
      if (!file) throw new Error('no picture');
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })]);
      store.notice.value = all.copied;
    } catch {
      store.notice.value = all.copyFailed;
    }
  };
  return (
    <Dialog title={words.label}>
      <div class="brief-form">
        <label class="wide-field">
          {words.heading}
          <input
            class="field"
            value={title.value}
            maxLength={90}
            onChange={(event) => {
              title.value = event.currentTarget.value;
            }}
          />
        </label>
        <label>
          {words.scale}
          <select
            class="field"
            value={String(scale.value)}
            onChange={(event) => {
              scale.value = Number(event.currentTarget.value);
            }}
          >
            {SCALES.map((n) => (
              <option key={n} value={String(n)}>
                {n} ×
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="btn" disabled={state !== 'ready'} onClick={save}>
          {words.save}
        </button>
        <button type="button" class="btn quiet" disabled={state !== 'ready'} onClick={copy}>
          {words.copy}
        </button>
      </div>
      <div class="brief-preview">
        {state === 'making' && <p role="status">{words.making}</p>}
        {state === 'failed' && <p role="alert">{words.failed}</p>}
        <canvas ref={canvas} width={1123} height={794} role="img" aria-label={title.value} hidden={state !== 'ready'} />
      </div>
    </Dialog>
  );
}

/** A file name of letters, digits and hyphens. */
function fileName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain || 'dateline';
}
