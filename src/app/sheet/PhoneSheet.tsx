import type { ComponentType } from 'preact';
import { Dossier } from '../dossier/Dossier.tsx';
import { Rich } from '../marks/Rich.tsx';
import { useStore } from '../state/context.ts';
import { ShowAll } from '../title/FilterBadge.tsx';
import { useStateSentence } from '../title/TitleBlock.tsx';
import { PhoneTrack } from './PhoneTrack.tsx';
import { Sheet, wantedDetent } from './Sheet.tsx';
import { SheetMore } from './SheetMore.tsx';
import { SheetPeek } from './SheetPeek.tsx';
import { SheetStrip } from './SheetStrip.tsx';

interface Props {
  Reader: ComponentType<{ waiting: string; reportId: string; medium: boolean }>;
  List: ComponentType<{ waiting: string }>;
  Review: ComponentType<{ waiting: string }>;
  onHeight(height: number): void;
}

/** The phone's sheet: the date at peek, a dossier at half, a report or the list over the whole page. */
export function PhoneSheet({ Reader, List, Review, onHeight }: Props) {
  const store = useStore();
  const { view } = store;
  const place = view.place.value;
  const report = view.report.value;
  const list = view.list.value;
  const review = view.review.value;
  const words = store.words.value;
  const panel = place !== null || report !== null || list || review;
  return (
    <Sheet
      wanted={wantedDetent({ place, report, list, review })}
      opened={place}
      onHeight={onHeight}
      foot={
        panel && (
          <SheetStrip>
            <PhoneTrack height={32} inset={8} labels={false} />
          </SheetStrip>
        )
      }
    >
      {(drawnUp) =>
        report !== null ? (
          <Reader waiting={words.reader.loading} reportId={report} medium />
        ) : review ? (
          <Review waiting={words.app.loading} />
        ) : place !== null ? (
          <Dossier placeId={place} />
        ) : list ? (
          <List waiting={words.app.loading} />
        ) : (
          <>
            <SheetPeek state={<State />}>
              <PhoneTrack height={42} inset={16} labels />
            </SheetPeek>
            {drawnUp && <SheetMore />}
          </>
        )
      }
    </Sheet>
  );
}

function State() {
  const sentence = useStateSentence();
  return (
    <p class="state">
      <Rich text={sentence.value} />
      <ShowAll />
    </p>
  );
}
