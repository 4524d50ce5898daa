import { useMemo } from 'preact/hooks';
import { LAYERS } from '../../contract/vocabulary.ts';
import { lettersBy } from '../../map/letters.ts';
import { CLASS_COUNT } from '../../timeline/mark-class.ts';
import { wholeNumber } from '../i18n/format.ts';
import { forceName } from '../i18n/names.ts';
import { Mark } from '../marks/Mark.tsx';
import { MarkList } from '../marks/MarkList.tsx';
import { Rich } from '../marks/Rich.tsx';
import { select, toggleForce, toggleLayer } from '../state/actions.ts';
import { editionTitle } from '../state/store.ts';
import { DateLine } from '../title/TitleBlock.tsx';
import { LARGE_TEXTS, largeSentence } from './large-text.ts';
import { useLarge } from './use-large.ts';

/** Tags, and rows of the tray, shown before the rest becomes a number. */
const TAGS = 6;
const ROWS = 4;
/** A force that the edition has no letters for is cut after so many signs. */
const NAME = 16;

/** The dateline of a large edition: place, date, the state as counts, the legend that switches the layers. */
export function LargeTitle() {
  const store = useLarge();
  const words = store.words.value;
  const title = editionTitle(store);
  return (
    <section class="title" aria-label={title}>
      <div class="headline">
        <p class="kicker">{words.title.kicker(title, store.moment.value.mode)}</p>
        <DateLine />
        <StateLine />
      </div>
      <Legend />
      <Forces />
      <Tray />
      <Notes />
    </section>
  );
}

/** What the owners of the data ask, and what an edition of this size cannot do. */
function Notes() {
  const store = useLarge();
  const text = LARGE_TEXTS[store.language.value];
  return (
    <div class="large-notes">
      {store.citations.value.map((citation) => (
        <p key={citation} lang="en">
          {citation}
        </p>
      ))}
      <details>
        <summary>{text.limitsTitle}</summary>
        <p>{text.limits}</p>
      </details>
    </div>
  );
}

/** What is known of the moment, in counts. */
export function StateLine() {
  const store = useLarge();
  const now = store.moment.value;
  const memory = now.mode === 'as-of' ? now.memory : null;
  return (
    <p class="state">
      <Rich text={largeSentence(store.counts.value, memory, store.language.value)} />
    </p>
  );
}

function Legend() {
  const store = useLarge();
  const words = store.words.value;
  const counts = store.counts.value;
  return (
    <div class="legend">
      {LAYERS.map((layer) => {
        const on = store.view.layers.value.includes(layer);
        const name = words.title.layers[layer];
        const count = wholeNumber(counts[layer], store.language.value);
        return (
          <label key={layer} class={on ? '' : 'off'}>
            <Mark
              layer={layer}
              state={layer === 'bases' ? 'open' : layer === 'attacks' ? 'fresh' : 'done'}
              letters={layer === 'attacks' ? '' : '–'}
              killed={1}
              width={38}
            />
            <span>{name}</span>
            <span class="count" aria-hidden="true">
              {on ? count : '–'}
            </span>
            <input
              type="checkbox"
              class="tick"
              checked={on}
              aria-label={words.title.layerSwitch(name, on ? counts[layer] : 0)}
              onChange={() => toggleLayer(store, layer)}
            />
          </label>
        );
      })}
    </div>
  );
}

/** The forces with most marks in the whole edition, in an order that does not change over time. */
function Forces() {
  const store = useLarge();
  const words = store.words.value;
  const language = store.language.value;
  const { columns, cursor } = store.large.timeline;
  const order = useMemo(() => {
    const totals = new Uint32Array(columns.forces.length);
    for (const force of columns.force) if (force < totals.length) totals[force] = (totals[force] as number) + 1;
    const ranked = [...totals.keys()].sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b);
    return ranked.filter((force) => totals[force] !== 0).slice(0, TAGS);
  }, [columns]);
  store.now.value;
  const chosen = store.view.forces.value;
  const letters = lettersBy(store.edition.info.forces);
  if (order.length === 0) return null;
  return (
    <div class="force-tags">
      {order.map((force) => {
        const code = columns.forces[force] ?? '';
        const on = chosen.includes(code);
        const name = forceName(store.index, code, language);
        const known = store.index.forces.has(code);
        const count = LAYERS.reduce((sum, _, i) => sum + (cursor.counts.byForce[force * LAYERS.length + i] ?? 0), 0);
        return (
          <button key={code} type="button" aria-pressed={on} title={name} onClick={() => toggleForce(store, code)}>
            {known ? letters(code) : name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name}{' '}
            {(chosen.length === 0 || on) && <small>{wholeNumber(count, language)}</small>}
            <span class="unseen">{on ? words.title.allForces : words.title.onlyForce(name)}</span>
          </button>
        );
      })}
    </div>
  );
}

/** Places that are no point of the map, with how many marks each has now; most first. */
function Tray() {
  const store = useLarge();
  const words = store.words.value;
  const { crowd, columns } = store.large.timeline;
  const wide = useMemo(() => [...crowd.offMap.keys()].filter((place) => crowd.offMap[place] === 1), [crowd]);
  store.now.value;
  const counted = wide
    .map((place) => {
      let count = 0;
      for (let c = 1; c < CLASS_COUNT; c++) count += crowd.byPlace[place * CLASS_COUNT + c] as number;
      return { place, count };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.place - b.place);
  if (counted.length === 0) return null;
  const rows = counted.map(({ place, count }) => ({
    key: String(place),
    mark: <Mark layer="attacks" state="fresh" letters="" killed={1} height={24} />,
    text: `${columns.places.names[place]}, ${wholeNumber(count, store.language.value)}`,
    onOpen: () => select(store, crowd.ids[place] ?? null),
  }));
  return (
    <div class="tray mark-list">
      <MarkList heading={words.title.notOnMap} note={words.title.onlyCountry} rows={rows} few={ROWS} />
    </div>
  );
}
