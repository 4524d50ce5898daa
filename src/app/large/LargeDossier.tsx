import { useEffect, useState } from 'preact/hooks';
import { cursorOf } from '../../timeline/moment.ts';
import { Dossier } from '../dossier/Dossier.tsx';
import { wholeNumber } from '../i18n/format.ts';
import { LARGE_TEXTS } from './large-text.ts';
import { useLarge } from './use-large.ts';

/** Events of a place fetched at a time; each is a request of its own. */
const PAGE = 60;

/** The dossier of a place of a large edition, once the events nearest to the day have been fetched. */
export function LargeDossier({ placeId }: { placeId: string }) {
  const store = useLarge();
  const language = store.language.value;
  const text = LARGE_TEXTS[language];
  const [most, setMost] = useState(PAGE);
  const [there, setThere] = useState<string | null>(null);
  const place = store.placeRow(placeId);
  const { timeline } = store.large;
  const all = place < 0 ? [] : [...timeline.rowsAt(place)];
  useEffect(() => {
    let gone = false;
    const cursor = cursorOf(store.moment.peek());
    const away = (row: number) =>
      Math.max((timeline.columns.start[row] as number) - cursor, cursor - (timeline.columns.end[row] as number), 0);
    const nearest = all.sort((a, b) => away(a) - away(b) || a - b).slice(0, most);
    store.openRows(nearest).then(() => {
      if (!gone) setThere(placeId);
    });
    return () => {
      gone = true;
    };
  }, [placeId, most]);
  if (there !== placeId) {
    return (
      <aside class="dossier" aria-busy="true">
        <p class="waiting" role="status">
          {text.loadingPlace}
        </p>
      </aside>
    );
  }
  const count = store.index.atPlace.get(placeId)?.length ?? 0;
  const number = (n: number) => wholeNumber(n, language);
  return (
    <>
      <Dossier placeId={placeId} />
      {count < all.length && (
        <div class="dossier-note" role="status">
          {count === 0 ? text.noFeatures : text.someEvents(number(count), number(all.length))}{' '}
          {count > 0 && (
            <button type="button" class="text-btn" onClick={() => setMost(most + PAGE)}>
              {text.moreEvents(number(Math.min(PAGE, all.length - count)))}
            </button>
          )}
        </div>
      )}
    </>
  );
}
