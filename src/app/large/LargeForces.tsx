import { useMemo } from 'preact/hooks';
import { LAYERS } from '../../contract/vocabulary.ts';
import { lettersBy } from '../../map/letters.ts';
import { wholeNumber } from '../i18n/format.ts';
import { forceName } from '../i18n/names.ts';
import { toggleForce } from '../state/actions.ts';
import { useLarge } from './use-large.ts';

/** Tags shown; the others are found by the search. */
const TAGS = 6;

/** The forces with most marks in the whole edition, in an order that does not change over time. */
export function LargeForces() {
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
            <span class="name">{known ? letters(code) : name}</span>{' '}
            {(chosen.length === 0 || on) && <small>{wholeNumber(count, language)}</small>}
            <span class="unseen">{on ? words.title.allForces : words.title.onlyForce(name)}</span>
          </button>
        );
      })}
    </div>
  );
}
