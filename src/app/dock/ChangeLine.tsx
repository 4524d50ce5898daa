import { dayOf } from '../../contract/day.ts';
import { longDay } from '../i18n/format.ts';
import { Rich } from '../marks/Rich.tsx';
import { copyText } from '../state/clipboard.ts';
import { useStore } from '../state/context.ts';
import { editionTitle } from '../state/store.ts';
import { busiestQuarter } from './busiest-quarter.ts';
import { changeLine, changeWithSources, withSources } from './change-text.ts';

/** What the last step changed, ready to copy with its sources; in a window, its busiest quarter. */
export function ChangeLine() {
  const store = useStore();
  const { words, language, index, settled, moment, view } = store;
  const dock = words.value.dock;
  const tongue = { index, words: words.value, language: language.value };
  const report = view.report.value === null ? undefined : index.reports.get(view.report.value);
  const published = dayOf(report?.published);
  const now = moment.value;
  if (published !== null && now.mode === 'as-of' && now.day === published) {
    return (
      <p class="change">
        <span>
          <Rich text={words.value.reader.published(longDay(published, language.value))} />
        </span>
      </p>
    );
  }
  if (now.mode === 'between') {
    const busiest = busiestQuarter(store.shown.value, now, language.value);
    if (busiest === null) return null;
    return (
      <p class="change">
        <span>
          <b class="label">{dock.busiest}</b> {dock.busiestText(busiest.from, busiest.to, busiest.attacks.length)}
        </span>
        <button
          type="button"
          class="text-btn"
          aria-label={dock.copyLabel}
          onClick={() =>
            copyText(
              store,
              withSources(
                `${editionTitle(store)}, ${busiest.from} ${words.value.title.to} ${busiest.to}`,
                busiest.attacks,
                tongue,
              ),
            )
          }
        >
          {dock.copy}
        </button>
      </p>
    );
  }
  const line = changeLine(settled.value, tongue);
  if (line === null) return <p class="change hint">{words.value.title.dragHint}</p>;
  return (
    <p class="change">
      <span title={line.text}>
        {line.label && <b class="label">{line.label}</b>} {line.text}
      </span>
      {settled.value.changes.length > 0 && (
        <button
          type="button"
          class="text-btn"
          aria-label={dock.copyLabel}
          onClick={() => copyText(store, changeWithSources(settled.value, editionTitle(store), tongue))}
        >
          {dock.copy}
        </button>
      )}
    </p>
  );
}
