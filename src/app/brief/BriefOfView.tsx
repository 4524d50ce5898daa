import { useMemo } from 'preact/hooks';
import { claimOfCorrection } from '../../contract/correction.ts';
import type { Edition } from '../../contract/edition.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import type { MapView } from '../../map/map-options.ts';
import { cursorOf, type Moment } from '../../timeline/moment.ts';
import { linesOf, linesSince } from '../corrections/log.ts';
import { writePatch } from '../corrections/patch-file.ts';
import { lensPhrases } from '../lens/lens-phrases.ts';
import { lensOf } from '../lens/relink.ts';
import { useStore } from '../state/context.ts';
import { filterOf, passes } from '../state/filters.ts';
import type { Store } from '../state/store.ts';
import { writeHash } from '../state/url-hash.ts';
import type { View } from '../state/view.ts';
import { filterPhrases } from '../title/filter-phrases.ts';
import { BriefDialog, type BriefDialogProps } from './BriefDialog.tsx';
import { CleanFrame } from './CleanFrame.tsx';
import { reviewedClaims } from './reviewed.ts';

const DAY_MS = 86_400_000;

/** The view that is on the screen as a brief: in its dialog, or as a clean frame. */
export function BriefOfView({ map, clean }: { map: MapView | null; clean: boolean }) {
  const store = useStore();
  const props = useMemo<BriefDialogProps>(() => {
    const view = Object.fromEntries(
      Object.entries(store.view).map(([name, value]) => [name, value.peek()]),
    ) as unknown as View;
    const lines = linesOf(store.log.peek());
    const words = store.words.peek();
    const lensText = (): string => {
      const phrases = lensPhrases(lensOf(store), words, store.language.peek());
      const corrected = new Set(
        linesSince(store.log.peek())
          .filter(({ change }) => change !== 'accept')
          .map(claimOfCorrection),
      ).size;
      return [...phrases, ...filterPhrases(store), ...(corrected === 0 ? [] : [words.lens.corrected(corrected)])].join(
        ' · ',
      );
    };
    const base = location.href.split('#', 1)[0] ?? '';
    return {
      edition: narrowed(store),
      produced: Math.floor(Date.now() / DAY_MS),
      reviewed: reviewedClaims(writePatch(lines)),
      lens: lensText(),
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

/** The edition with what the filters of the list let through; layers and forces are the recipe's. */
function narrowed(store: Store): Edition {
  const filter = { ...filterOf(store.view), layers: LAYERS, forces: [] };
  const { edition } = store;
  const { reports } = store.index;
  const layers = LAYERS.map((layer) => {
    const features = edition[layer].features.filter((feature) => passes({ feature, layer }, filter, reports));
    return [layer, { ...edition[layer], features }] as const;
  });
  return { ...edition, ...Object.fromEntries(layers) };
}
