import { useMemo } from 'preact/hooks';
import type { MapView } from '../../map/map-options.ts';
import { useStore } from '../state/context.ts';
import { BriefDialog, type BriefDialogProps } from './BriefDialog.tsx';
import { CleanFrame } from './CleanFrame.tsx';
import { viewSetting } from './view-setting.ts';

/** The view that is on the screen as a brief: in its dialog, or as a clean frame. */
export function BriefOfView({ map, clean }: { map: MapView | null; clean: boolean }) {
  const store = useStore();
  const props = useMemo<BriefDialogProps>(
    () => ({
      ...viewSetting(store),
      camera: map?.camera() ?? null,
      onClose: () => {
        store.dialog.value = null;
      },
    }),
    [store, map],
  );
  return clean ? <CleanFrame {...props} /> : <BriefDialog {...props} />;
}
