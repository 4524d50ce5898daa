import { useMemo } from 'preact/hooks';
import type { MapView } from '../../map/map-options.ts';
import { cursorOf, type Moment } from '../../timeline/moment.ts';
import { useStore } from '../state/context.ts';
import { writeHash } from '../state/url-hash.ts';
import type { View } from '../state/view.ts';
import { BriefDialog, type BriefDialogProps } from './BriefDialog.tsx';
import { CleanFrame } from './CleanFrame.tsx';

const DAY_MS = 86_400_000;
const NONE: ReadonlySet<string> = new Set();

/** The view that is on the screen as a brief: in its dialog, or as a clean frame. */
export function BriefOfView({ map, clean }: { map: MapView | null; clean: boolean }) {
  const store = useStore();
  const props = useMemo<BriefDialogProps>(() => {
    const view = Object.fromEntries(
      Object.entries(store.view).map(([name, value]) => [name, value.peek()]),
    ) as unknown as View;
    const base = location.href.split('#', 1)[0] ?? '';
    return {
      edition: store.edition,
      produced: Math.floor(Date.now() / DAY_MS),
      reviewed: NONE,
      lens: '',
      linkOf: (moment: Moment) =>
        base +
        writeHash({
          ...view,
          day: cursorOf(moment),
          from: moment.mode === 'as-of' ? null : moment.from,
          place: null,
          report: null,
          claim: null,
        }),
      moment: store.moment.peek(),
      layers: store.view.layers.peek(),
      forces: store.view.forces.peek(),
      camera: map?.camera() ?? null,
      language: store.language.peek(),
      onClose: () => {
        store.dialog.value = null;
      },
    };
  }, [store, map]);
  return clean ? <CleanFrame {...props} /> : <BriefDialog {...props} />;
}
