import { useMemo } from 'preact/hooks';
import { linesOf } from '../corrections/log.ts';
import { placeName } from '../i18n/names.ts';
import { placeLine } from '../i18n/place-line.ts';
import { Icon } from '../marks/Icon.tsx';
import { select } from '../state/actions.ts';
import { copyText } from '../state/clipboard.ts';
import { useStore } from '../state/context.ts';
import { lazy } from '../state/lazy.tsx';
import { viewOf } from '../state/link.ts';
import { writeHash } from '../state/url-hash.ts';
import { usePanelFocus } from '../state/use-panel-focus.ts';
import { Claims } from './Claims.tsx';
import { Differences } from './Differences.tsx';
import { Nearby } from './Nearby.tsx';
import { OnDate } from './OnDate.tsx';
import { differencesAt } from './positions.ts';

const Away = lazy(async () => (await import('../corrections/Away.tsx')).Away);

/** Everything at one place: on this date, where the sources differ, every claim; and the way to what is told by it. */
export function Dossier({ placeId }: { placeId: string }) {
  const store = useStore();
  const { index, words, language } = store;
  const place = index.places.get(placeId);
  const entries = index.atPlace.get(placeId) ?? [];
  const marks = store.inView.value.filter(({ feature }) => feature.properties.placeId === placeId);
  const differences = useMemo(
    () => differencesAt(entries, index, words.value, language.value),
    [entries, index, words.value, language.value],
  );
  const heading = usePanelFocus<HTMLHeadingElement>(placeId);
  const name = place ? placeName(place, language.value) : (entries[0]?.feature.properties.placeName ?? placeId);
  const reports = new Set(entries.flatMap(({ feature }) => feature.properties.claims.map(({ report }) => report)));
  return (
    <aside class="dossier" aria-label={name}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <div class="actions">
          <button
            type="button"
            class="icon-btn"
            aria-label={words.value.place.copyLink}
            title={words.value.place.copyLink}
            onClick={() => copyText(store, new URL(writeHash(viewOf(store)), location.href).href)}
          >
            <Icon name="link" />
          </button>
          <button type="button" class="icon-btn" aria-label={words.value.app.close} onClick={() => select(store, null)}>
            <Icon name="close" />
          </button>
        </div>
        <p>
          {[
            place ? placeLine(place, index, words.value, language.value) : '',
            reports.size > 0 || place ? words.value.place.reports(reports.size) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {place || entries.length > 0 ? (
        <>
          <OnDate marks={marks} entries={entries} />
          {differences.length > 0 && <Differences differences={differences} />}
          {entries.length > 0 && <Claims key={placeId} entries={entries} />}
          <Nearby placeId={placeId} />
        </>
      ) : (
        <section>
          <p class="nothing">{words.value.place.unknown}</p>
        </section>
      )}
      {linesOf(store.log.value).length > 0 && <Away waiting="" placeId={placeId} />}
    </aside>
  );
}
