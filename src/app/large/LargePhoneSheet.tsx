import type { ComponentType } from 'preact';
import { DateFields, ModeSwitch, Options } from '../dock/Options.tsx';
import { PhoneTrack } from '../sheet/PhoneTrack.tsx';
import { Sheet, wantedDetent } from '../sheet/Sheet.tsx';
import { SheetPeek } from '../sheet/SheetPeek.tsx';
import { SheetStrip } from '../sheet/SheetStrip.tsx';
import { LargeChange } from './LargeDock.tsx';
import { LargeDossier } from './LargeDossier.tsx';
import { LargeForces } from './LargeForces.tsx';
import { Notes, StateLine } from './LargeTitle.tsx';
import { LargeTray } from './LargeTray.tsx';
import { useLarge } from './use-large.ts';
import { useMonthHistogram } from './use-month-histogram.ts';

interface Props {
  Reader: ComponentType<{ waiting: string; reportId: string; medium: boolean }>;
  List: ComponentType<{ waiting: string }>;
  onHeight(height: number): void;
}

/** The phone's sheet of a large edition: the same frame over what is counted. */
export function LargePhoneSheet({ Reader, List, onHeight }: Props) {
  const store = useLarge();
  const { view } = store;
  const place = view.place.value;
  const report = view.report.value;
  const list = view.list.value;
  const words = store.words.value;
  const counts = store.counts.value;
  return (
    <Sheet
      wanted={wantedDetent({ place, report, list, review: false })}
      opened={place}
      onHeight={onHeight}
      foot={
        (place !== null || report !== null || list) && (
          <SheetStrip>
            <PhoneTrack height={32} inset={8} labels={false} useHistogram={useMonthHistogram} counts={counts} />
          </SheetStrip>
        )
      }
    >
      {(drawnUp) =>
        report !== null ? (
          <Reader waiting={words.reader.loading} reportId={report} medium />
        ) : place !== null ? (
          <LargeDossier placeId={place} />
        ) : list ? (
          <List waiting={words.app.loading} />
        ) : (
          <>
            <SheetPeek state={<StateLine />}>
              <PhoneTrack height={42} inset={16} labels useHistogram={useMonthHistogram} counts={counts} />
            </SheetPeek>
            {drawnUp && <More />}
          </>
        )
      }
    </Sheet>
  );
}

/** Below the time axis: mode, dates, options, forces, the tray, and what the owners of the data ask. */
function More() {
  return (
    <div class="sheet-more">
      <LargeChange />
      <div class="sheet-options">
        <ModeSwitch />
        <DateFields />
        <Options />
      </div>
      <LargeForces />
      <LargeTray />
      <Notes />
    </div>
  );
}
