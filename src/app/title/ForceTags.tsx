import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { LAYERS } from '../../contract/vocabulary.ts';
import { lettersBy } from '../../map/letters.ts';
import { forceName } from '../i18n/names.ts';
import { toggleForce } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { countByForce, filtered, filterOf } from '../state/filters.ts';

/** Tags that stand in one row; where there are more, the last place says how many. */
const ROW = 6;

/** The forces with bases in view, in an order that does not change over time: a click shows only one, again all. */
export function ForceTags() {
  const store = useStore();
  const open = useSignal(false);
  const words = store.words.value;
  const language = store.language.value;
  const chosen = store.view.forces.value;
  const counts = countByForce(
    filtered(store.inView.value, { ...filterOf(store.view), layers: LAYERS, forces: [] }, store.index.reports),
  );
  const order = useMemo(
    () => countByForce(store.timeline.entries.map((entry) => ({ ...entry, state: 'open' as const }))),
    [store.timeline],
  );
  const inView = new Map(counts.map(({ code, count }) => [code, count]));
  const tags = order
    .map(({ code }) => ({ code, count: inView.get(code) ?? 0 }))
    .filter(({ code, count }) => count > 0 || chosen.includes(code))
    .sort((a, b) => Number(chosen.includes(b.code)) - Number(chosen.includes(a.code)));
  const shown = tags.length > ROW ? ROW - 1 : tags.length;
  const hidden = tags.length - shown;
  if (tags.length === 0) return null;
  const letters = lettersBy(store.edition.info.forces);
  return (
    <div class="force-tags">
      {tags.slice(0, open.value ? undefined : shown).map(({ code, count }) => {
        const on = chosen.includes(code);
        const name = forceName(store.index, code, language);
        return (
          <button key={code} type="button" aria-pressed={on} title={name} onClick={() => toggleForce(store, code)}>
            {letters(code)} <small>{count}</small>
            <span class="unseen">{on ? words.title.allForces : words.title.onlyForce(name)}</span>
          </button>
        );
      })}
      {hidden > 0 && (
        <button
          type="button"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {open.value ? '–' : `+${hidden}`}
          <span class="unseen">{open.value ? words.title.fewerForces : words.title.moreForces(hidden)}</span>
        </button>
      )}
    </div>
  );
}
