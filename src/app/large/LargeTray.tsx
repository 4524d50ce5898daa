import { useMemo } from 'preact/hooks';
import { CLASS_COUNT } from '../../timeline/mark-class.ts';
import { wholeNumber } from '../i18n/format.ts';
import { Mark } from '../marks/Mark.tsx';
import { MarkList } from '../marks/MarkList.tsx';
import { select } from '../state/actions.ts';
import { useLarge } from './use-large.ts';

/** Rows shown before the rest becomes a number. */
const ROWS = 4;

/** Places that are no point of the map, with how many marks each has now; most first. */
export function LargeTray() {
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
