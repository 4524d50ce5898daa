import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { Place } from '../../contract/place.ts';
import { placeName } from '../i18n/names.ts';
import { placeKindLine } from '../i18n/place-line.ts';
import { useStore } from '../state/context.ts';
import type { Passage } from '../state/store.ts';
import { askGazetteer, bringPlaces } from './desk.ts';
import { candidateIds, LETTERS } from './place-candidates.ts';

/** Pause of the typing hand after which the gazetteer is asked. */
const TYPING_MS = 250;
/** Room around the candidates when all are shown, in degrees. */
const MARGIN = 0.5;
/** How far around a passage without a place its names are looked for, UTF-16 units. */
const AROUND = 400;

interface Props {
  passage: Passage;
  /** The place that is chosen, and the one that the machine read; empty for none. */
  value: string;
  machine: string;
  onChange(placeId: string): void;
}

/** The places that a passage may mean, lettered as on the map, and a search for any other. */
export function PlaceChoice({ passage, value, machine, onChange }: Props) {
  const store = useStore();
  const words = store.words.value;
  const language = store.language.value;
  const places = useSignal<readonly Place[]>([]);
  const query = useSignal('');
  const found = useSignal<readonly Place[] | 'looking' | 'failed' | null>(null);
  const name = useId();

  useEffect(() => {
    let gone = false;
    const held = (id: string): Place | undefined => store.index.places.get(id);
    const around = machine === '' ? AROUND : 0;
    store.loadReport(passage.report).then(async (report) => {
      const ids = candidateIds(report?.mentions ?? [], passage, machine, around);
      if (value !== '' && !ids.includes(value)) ids.unshift(value);
      const missing = ids.filter((id) => !held(id));
      if (!gone) places.value = ids.map(held).filter((place) => place !== undefined);
      if (missing.length === 0) return;
      const asked = await askGazetteer(store, missing).catch(() => null);
      if (gone || asked === null) return;
      const known = new Map(asked.known.map((place) => [place.id, place]));
      places.value = ids.map((id) => held(id) ?? known.get(id)).filter((place) => place !== undefined);
    });
    return () => {
      gone = true;
    };
  }, [passage.report, passage.start, passage.end]);

  useEffect(() => {
    const text = query.value.trim();
    if (text.length < 2) {
      found.value = null;
      return;
    }
    let gone = false;
    const timer = setTimeout(() => {
      found.value = 'looking';
      askGazetteer(store, [], text).then(
        (answer) => {
          if (!gone) found.value = answer.found;
        },
        () => {
          if (!gone) found.value = 'failed';
        },
      );
    }, TYPING_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [query.value]);

  const pick = (place: Place): void => {
    bringPlaces(store, [place]);
    if (!places.value.some(({ id }) => id === place.id)) {
      places.value = [...places.value.slice(0, LETTERS.length - 1), place];
    }
    query.value = '';
    onChange(place.id);
  };
  useEffect(() => {
    store.candidates.value = {
      places: places.value.map((place, i) => ({ place, letter: LETTERS[i] ?? '' })),
      chosen: value,
      pick(id) {
        const place = places.value.find((candidate) => candidate.id === id);
        if (place) pick(place);
      },
    };
  }, [places.value, value]);
  useEffect(
    () => () => {
      store.candidates.value = null;
    },
    [store],
  );

  const frame = (): void => {
    const [lons, lats] = [places.value.map(({ lon }) => lon), places.value.map(({ lat }) => lat)];
    store.frameAsked.value = [
      Math.min(...lons) - MARGIN,
      Math.min(...lats) - MARGIN,
      Math.max(...lons) + MARGIN,
      Math.max(...lats) + MARGIN,
    ];
  };
  const results = typeof found.value === 'object' ? found.value : null;
  return (
    <div class="place-choice">
      <ul aria-label={words.correct.candidates}>
        {places.value.map((place, i) => (
          <li key={place.id}>
            <label>
              <input
                type="radio"
                class="unseen"
                name={name}
                checked={place.id === value}
                onChange={() => pick(place)}
              />
              <i class="letter">{LETTERS[i]}</i>
              <span>
                {placeName(place, language)} <small>{placeKindLine(place, store.index, words, language)}</small>
              </span>
              {place.id === machine && <em>{words.correct.machine}</em>}
            </label>
          </li>
        ))}
      </ul>
      {places.value.length > 1 && (
        <button type="button" class="text-btn" onClick={frame}>
          {words.correct.showOnMap}
        </button>
      )}
      <input
        class="field"
        type="search"
        value={query.value}
        placeholder={words.correct.findPlace}
        aria-label={words.correct.findPlace}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (results?.[0]) pick(results[0]);
        }}
      />
      {results !== null && results.length > 0 && (
        <ul class="found">
          {results.map((place) => (
            <li key={place.id}>
              <button type="button" onClick={() => pick(place)}>
                {placeName(place, language)} <small>{placeKindLine(place, store.index, words, language)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="hint" role="status">
        {found.value === 'looking' && words.correct.looking}
        {found.value === 'failed' && words.correct.noGazetteer}
        {results?.length === 0 && words.correct.noPlace}
      </p>
    </div>
  );
}
