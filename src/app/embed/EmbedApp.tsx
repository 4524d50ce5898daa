import '../styles/embed.css';
import { useEffect } from 'preact/hooks';
import { cursorOf } from '../../timeline/moment.ts';
import { PlayButton, togglePlay } from '../dock/Transport.tsx';
import { Dossier } from '../dossier/Dossier.tsx';
import { longDay } from '../i18n/format.ts';
import { LensBadge } from '../lens/LensWords.tsx';
import { Icon } from '../marks/Icon.tsx';
import { Rich } from '../marks/Rich.tsx';
import { PhoneTrack } from '../sheet/PhoneTrack.tsx';
import { type CreateMap, MapStage } from '../stage/MapStage.tsx';
import { useStore } from '../state/context.ts';
import { wholeLink } from '../state/embed-link.ts';
import { runKey } from '../state/keys.ts';
import { lazy } from '../state/lazy.tsx';
import { editionTitle } from '../state/store.ts';
import { useLayout } from '../state/use-layout.ts';
import { FilterBadge } from '../title/FilterBadge.tsx';
import { DateLine, useStateSentence } from '../title/TitleBlock.tsx';
import { Notice } from '../top/Notice.tsx';

const Reader = lazy(async () => (await import('../reader/Reader.tsx')).Reader);

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const DOSSIER = 360;
const nothing = (): void => {};

/**
 * The small page that stands within another: map, date and time. The page around it keeps its scrolling: the map zooms
 * only with Ctrl or two fingers. A link leads to the whole page with the same view.
 */
export function EmbedApp({ createMap }: { createMap: CreateMap }) {
  const store = useStore();
  const layout = useLayout();
  const words = store.words.value;
  const { view } = store;
  const place = view.place.value;
  const report = view.report.value;
  const sentence = useStateSentence();
  const day = longDay(cursorOf(store.moment.value), store.language.value);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (KEYS.has(event.key) && runKey(event, store, togglePlay)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store]);
  const docked = place !== null && report === null && layout !== 'phone';
  return (
    <div class={`app embed ${layout}`}>
      <main class="stage">
        <MapStage
          createMap={createMap}
          padding={docked ? { ...NO_PADDING, right: DOSSIER } : NO_PADDING}
          compact={layout === 'phone'}
          cooperative
          onView={nothing}
        />
        <section class="embed-title" aria-label={editionTitle(store)}>
          <LensBadge />
          <FilterBadge />
          <div>
            <p class="kicker">{words.title.kicker(editionTitle(store), store.moment.value.mode)}</p>
            <DateLine />
            <p class="state">
              <Rich text={sentence.value} />
            </p>
          </div>
        </section>
        {place !== null && report === null && <Dossier placeId={place} />}
        {report !== null && <Reader waiting={words.reader.loading} reportId={report} medium />}
      </main>
      <footer class="embed-dock">
        <PlayButton />
        <PhoneTrack height={34} inset={12} labels={false} />
        <a class="text-btn" href={wholeLink(store, location.href)} target="_blank" rel="noopener">
          {words.embed.open} <Icon name="out" size={11} />
          <span class="unseen">{day}</span>
        </a>
      </footer>
      <Notice />
      <p class="unseen" role="status">
        {store.announced.value}
      </p>
    </div>
  );
}

/** Keys that need nothing but the map and the time. */
const KEYS: ReadonlySet<string> = new Set([' ', ',', '.', '<', '>', 'm', 'Escape']);
