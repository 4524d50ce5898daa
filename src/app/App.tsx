import { useEffect, useState } from 'preact/hooks';
import type { MapView, Padding } from '../map/map-options.ts';
import { TimeDock } from './dock/TimeDock.tsx';
import { togglePlay } from './dock/Transport.tsx';
import { Dossier } from './dossier/Dossier.tsx';
import { DropFrame } from './drop/DropFrame.tsx';
import { LensBadge } from './lens/LensWords.tsx';
import { isClear } from './lens/lens.ts';
import { lensOf } from './lens/relink.ts';
import { RenewNotice } from './offline/RenewNotice.tsx';
import { OwnBadge } from './own/OwnBadge.tsx';
import { PrintFoot } from './print/PrintFoot.tsx';
import { usePrintedMap } from './print/use-print.ts';
import { LayerChips } from './sheet/LayerChips.tsx';
import { PhoneSheet } from './sheet/PhoneSheet.tsx';
import { coveredBy, wantedDetent } from './sheet/Sheet.tsx';
import { type CreateMap, MapStage } from './stage/MapStage.tsx';
import { PHONE_CHIPS, PHONE_FOOT } from './stage/phone-room.ts';
import { useStore } from './state/context.ts';
import { filterOf } from './state/filters.ts';
import { runKey } from './state/keys.ts';
import { lazy } from './state/lazy.tsx';
import { viewOf } from './state/link.ts';
import type { Store } from './state/store.ts';
import { type Layout, useLayout } from './state/use-layout.ts';
import { FilterBadge } from './title/FilterBadge.tsx';
import { filterPhrases } from './title/filter-phrases.ts';
import { ReportSummary } from './title/ReportSummary.tsx';
import { TitleBlock } from './title/TitleBlock.tsx';
import { Notice } from './top/Notice.tsx';
import { SkipLink } from './top/SkipLink.tsx';
import { TopBar } from './top/TopBar.tsx';

const Reader = lazy(async () => (await import('./reader/Reader.tsx')).Reader);
const List = lazy(async () => (await import('./list/List.tsx')).List);
const Review = lazy(async () => (await import('./review/Review.tsx')).Review);
const Strip = lazy(async () => (await import('./strip/Strip.tsx')).Strip);
const Help = lazy(async () => (await import('./dialog/Help.tsx')).Help);
const Sources = lazy(async () => (await import('./lens/Sources.tsx')).Sources);
const KnownBy = lazy(async () => (await import('./lens/KnownBy.tsx')).KnownBy);
const OwnReports = lazy(async () => (await import('./own/OwnReports.tsx')).OwnReports);
const BriefOfView = lazy(async () => (await import('./brief/BriefOfView.tsx')).BriefOfView);

const TITLE = { wide: 296, medium: 248 } as const;
const DOSSIER = { wide: 424, medium: 360 } as const;
const READER = { wide: 776, medium: 620 } as const;
const EDGE = 16;
/** Height of a badge with two lines under a phone's chips, with its gap. */
const BADGE = 54;

/** The page: top bar, map with its panels, time dock; on a phone the sheet instead of dock and panels. */
export function App({ createMap }: { createMap: CreateMap }) {
  const store = useStore();
  const layout = useLayout();
  const [map, setMap] = useState<MapView | null>(null);
  const [sheet, setSheet] = useState(() => coveredBy(wantedDetent(viewOf(store)), innerHeight));
  const words = store.words.value;
  const { view, dialog } = store;
  const place = view.place.value;
  const report = view.report.value;
  const list = view.list.value;
  const review = view.review.value;

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (runKey(event, store, togglePlay)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store]);

  usePrintedMap(map);
  const phone = layout === 'phone';
  const badges = phone ? badgeCount(store) : 0;
  const docked = report !== null ? 'reader' : place !== null || review ? 'dossier' : 'none';
  return (
    <div class={`app ${layout}`}>
      <SkipLink />
      <TopBar size={layout} />
      <main class={`stage docked-${docked}`}>
        <MapStage
          createMap={createMap}
          padding={paddingOf(layout, docked, sheet, badges)}
          compact={phone}
          onView={setMap}
        />
        {phone && (
          <div class="badges">
            <LensBadge />
            <FilterBadge />
            <OwnBadge />
          </div>
        )}
        {phone ? <LayerChips /> : report !== null ? <ReportSummary report={report} /> : <TitleBlock />}
        {!phone && list && <List waiting={words.app.loading} />}
        {view.strip.value > 0 && report === null && (
          <Strip waiting={words.app.loading} createMap={createMap} map={map} columns={phone ? one : stripColumns} />
        )}
        {!phone && review && report === null && <Review waiting={words.app.loading} />}
        {!phone && place !== null && report === null && !review && <Dossier placeId={place} />}
        {!phone && report !== null && (
          <Reader waiting={words.reader.loading} reportId={report} medium={layout === 'medium'} />
        )}
      </main>
      {phone ? (
        <PhoneSheet Reader={Reader} List={List} Review={Review} onHeight={setSheet} />
      ) : (
        <TimeDock medium={layout === 'medium'} />
      )}
      {dialog.value === 'sources' && <Sources waiting={words.app.loading} />}
      {dialog.value === 'known' && <KnownBy waiting={words.app.loading} />}
      {dialog.value === 'help' && <Help waiting={words.app.loading} />}
      {dialog.value === 'own' && <OwnReports waiting={words.app.loading} />}
      {(dialog.value === 'brief' || dialog.value === 'clean') && (
        <BriefOfView waiting={words.app.loading} map={map} clean={dialog.value === 'clean'} />
      )}
      <PrintFoot />
      <RenewNotice />
      <DropFrame />
      <Notice />
      <p class="unseen" role="status">
        {store.announced.value}
      </p>
    </div>
  );
}

/** Badges on the map: a lens, a filter, reports of one's own. */
function badgeCount(store: Store): number {
  const filter = filterPhrases(filterOf(store.view), store.index, store.language.value);
  const { reports, progress } = store.own.value;
  return [!isClear(lensOf(store)), filter.length > 0, reports.size > 0 || progress !== null].filter(Boolean).length;
}

/** Pictures of the strip beside each other: one row for two, two rows for more. */
const stripColumns = (count: number): number => (count <= 2 ? count : Math.ceil(count / 2));
const one = (): number => 1;

/** What the panels cover of the map. */
function paddingOf(layout: Layout, docked: 'reader' | 'dossier' | 'none', sheet: number, badges: number): Padding {
  if (layout === 'phone') return { top: PHONE_CHIPS + badges * BADGE, right: 0, bottom: sheet + PHONE_FOOT, left: 0 };
  const right = docked === 'none' ? 0 : docked === 'dossier' ? DOSSIER[layout] : READER[layout];
  const left = docked === 'reader' ? 0 : TITLE[layout] + EDGE;
  return { top: 0, right, bottom: 0, left };
}
