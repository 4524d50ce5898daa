import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { cursorOf } from '../../timeline/moment.ts';
import { Transport, togglePlay } from '../dock/Transport.tsx';
import { Dossier } from '../dossier/Dossier.tsx';
import { shortDay } from '../i18n/format.ts';
import { PlayIcon } from '../marks/Icon.tsx';
import { Rich } from '../marks/Rich.tsx';
import { useStore } from '../state/context.ts';
import type { View } from '../state/view.ts';
import { ShowAll } from '../title/FilterBadge.tsx';
import { DateLine, useStateSentence } from '../title/TitleBlock.tsx';
import { PhoneTrack } from './PhoneTrack.tsx';
import { SheetMore } from './SheetMore.tsx';

const DETENTS = ['peek', 'half', 'full'] as const;
type Detent = (typeof DETENTS)[number];

const PEEK = 222;
const TOP = 52;
/** Movement that counts as a drag, CSS px. */
const SLOP = 6;

interface Props {
  Reader: ComponentType<{ waiting: string; reportId: string; medium: boolean }>;
  List: ComponentType<{ waiting: string }>;
  Review: ComponentType<{ waiting: string }>;
  onHeight(height: number): void;
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

/** The phone's sheet: the date at peek, a dossier at half, a report or the list over the whole page. */
export function PhoneSheet({ Reader, List, Review, onHeight }: Props) {
  const store = useStore();
  const { view } = store;
  const place = view.place.value;
  const report = view.report.value;
  const list = view.list.value;
  const review = view.review.value;
  const wanted = wantedDetent({ place, report, list, review });
  const [detent, setDetent] = useState<Detent>(wanted);
  const [drag, setDrag] = useState<number | null>(null);
  const start = useRef<{ y: number; height: number; moved: boolean } | null>(null);
  const words = store.words.value;
  useEffect(() => {
    setDetent(wanted);
  }, [wanted, place]);
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
  const open = detent !== 'peek' || drag !== null;
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
      {report !== null ? (
        <div class="sheet-body">
          <Reader waiting={words.reader.loading} reportId={report} medium />
        </div>
      ) : review ? (
        <div class="sheet-body">
          <Review waiting={words.app.loading} />
        </div>
      ) : place !== null ? (
        <div class="sheet-body">
          <Dossier placeId={place} />
        </div>
      ) : list ? (
        <div class="sheet-body">
          <List waiting={words.app.loading} />
        </div>
      ) : (
        <div class="sheet-body">
          <Peek />
          {open && <SheetMore />}
        </div>
      )}
      {(place !== null || report !== null || list || review) && <Strip />}
    </section>
  );
}

function Peek() {
  const store = useStore();
  const sentence = useStateSentence();
  const words = store.words.value.title;
  const { mode } = store.moment.value;
  return (
    <div class="peek">
      <div class="row">
        <div>
          <p class="kicker">{mode === 'as-of' ? words.asOf : mode === 'between' ? words.between : words.since}</p>
          <DateLine />
        </div>
        <Transport small />
      </div>
      <p class="state">
        <Rich text={sentence.value} />
        <ShowAll />
      </p>
      <PhoneTrack height={42} inset={16} labels />
    </div>
  );
}

/** Play, date and slider below an open panel, so that time is never out of reach. */
function Strip() {
  const store = useStore();
  const words = store.words.value;
  const playing = store.playing.value;
  const { mode } = store.moment.value;
  return (
    <div class="strip">
      <button
        type="button"
        class="play"
        aria-label={playing ? words.dock.pause : words.dock.play}
        onClick={() => togglePlay(store)}
      >
        <PlayIcon playing={playing} />
      </button>
      <p>
        <span>
          {mode === 'as-of' ? words.title.asOf : mode === 'between' ? words.title.between : words.title.since}
        </span>
        {shortDay(cursorOf(store.moment.value), store.language.value)}
      </p>
      <PhoneTrack height={32} inset={8} labels={false} />
    </div>
  );
}
