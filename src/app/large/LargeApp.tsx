import './large.css';
import { useEffect, useState } from 'preact/hooks';
import type { MapView, Padding } from '../../map/map-options.ts';
import { togglePlay } from '../dock/Transport.tsx';
import { DropFrame } from '../drop/DropFrame.tsx';
import { PrintFoot } from '../print/PrintFoot.tsx';
import { usePrintedMap } from '../print/use-print.ts';
import { Chips } from '../sheet/LayerChips.tsx';
import { coveredBy, wantedDetent } from '../sheet/Sheet.tsx';
import type { CreateMap } from '../stage/MapStage.tsx';
import { PHONE_CHIPS, PHONE_FOOT } from '../stage/phone-room.ts';
import { StoreContext } from '../state/context.ts';
import { runKey } from '../state/keys.ts';
import { lazy } from '../state/lazy.tsx';
import { useLayout } from '../state/use-layout.ts';
import { Notice } from '../top/Notice.tsx';
import { SkipLink } from '../top/SkipLink.tsx';
import { TopBar } from '../top/TopBar.tsx';
import { LargeDock } from './LargeDock.tsx';
import { LargeDossier } from './LargeDossier.tsx';
import { LargePhoneSheet } from './LargePhoneSheet.tsx';
import { LargeStage } from './LargeStage.tsx';
import { LargeTitle, NO_LETTERS } from './LargeTitle.tsx';
import type { LargeStore } from './large-store.ts';
import { LARGE_TEXTS } from './large-text.ts';
import { useRefusals } from './use-refusals.ts';

const Reader = lazy(async () => (await import('../reader/Reader.tsx')).Reader);
const Help = lazy(async () => (await import('../dialog/Help.tsx')).Help);
const LargeBrief = lazy(async () => (await import('./LargeBrief.tsx')).LargeBrief);
const LargeList = lazy(async () => (await import('./LargeList.tsx')).LargeList);

const TITLE = { wide: 296, medium: 248, phone: 0 } as const;
const DOSSIER = { wide: 424, medium: 360, phone: 0 } as const;
const READER = 776;
const EDGE = 16;

/** The page of an edition too large to be held whole: the map over counts, what was fetched beside it. */
export function LargeApp({ store, createMap }: { store: LargeStore; createMap: CreateMap }) {
  const layout = useLayout();
  const words = store.words.value;
  const { view, dialog } = store;
  const place = view.place.value;
  const report = view.report.value;
  const phone = layout === 'phone';
  const [map, setMap] = useState<MapView | null>(null);
  const list = view.list.value;
  const [sheet, setSheet] = useState(() =>
    coveredBy(wantedDetent({ place, report, list, review: false }), innerHeight),
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (runKey(event, store, togglePlay)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store]);
  useRefusals(store);
  usePrintedMap(map);
  const docked = report !== null ? 'reader' : place !== null ? 'dossier' : 'none';
  const right = docked === 'none' ? 0 : docked === 'dossier' ? DOSSIER[layout] : layout === 'wide' ? READER : 0;
  const left = docked === 'reader' ? 0 : TITLE[layout] + EDGE;
  const padding: Padding = phone
    ? { top: PHONE_CHIPS, right: 0, bottom: sheet + PHONE_FOOT, left: 0 }
    : { top: 0, right, bottom: 0, left };
  return (
    <StoreContext.Provider value={store}>
      <div class={`app large ${layout}`}>
        <SkipLink />
        <TopBar size={layout} large searchHint={LARGE_TEXTS[store.language.value].search} />
        <main class={`stage docked-${docked}`}>
          <LargeStage createMap={createMap} padding={padding} compact={phone} onMap={setMap} />
          {phone && <Chips letters={NO_LETTERS} counts={store.counts.value} />}
          {!phone && report === null && <LargeTitle />}
          {!phone && list && <LargeList waiting={words.app.loading} />}
          {!phone && place !== null && report === null && <LargeDossier placeId={place} />}
          {!phone && report !== null && (
            <Reader waiting={words.reader.loading} reportId={report} medium={layout === 'medium'} />
          )}
        </main>
        {phone ? <LargePhoneSheet Reader={Reader} List={LargeList} onHeight={setSheet} /> : <LargeDock />}
        {map && (dialog.value === 'brief' || dialog.value === 'clean') && (
          <LargeBrief waiting={words.app.loading} map={map} />
        )}
        {dialog.value === 'help' && <Help waiting={words.app.loading} />}
        <PrintFoot />
        <DropFrame />
        <Notice />
        <p class="unseen" role="status">
          {store.announced.value}
        </p>
      </div>
    </StoreContext.Provider>
  );
}
