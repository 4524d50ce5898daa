import { dayOf } from '../../contract/day.ts';
import { dayRange } from '../i18n/format.ts';
import { stateWord } from '../i18n/state-word.ts';
import { tollText } from '../i18n/toll.ts';
import { DifferSign } from '../marks/Icon.tsx';
import { FeatureMark } from '../marks/Mark.tsx';
import { select } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { lifeDays } from './life-days.ts';
import type { Row } from './rows.ts';

/** One mark in words; its place opens the dossier. */
export function ListRow({ row }: { row: Row }) {
  const store = useStore();
  const words = store.words.value;
  const language = store.language.value;
  const p = row.mark.feature.properties;
  const from = dayOf(p.from);
  const to = dayOf(p.to);
  const chosen = store.view.place.value === p.placeId;
  return (
    <tr class={chosen ? 'chosen' : ''}>
      <td class="date">
        {row.mark.layer === 'bases' ? lifeDays(p, words, language) : dayRange(from, to, p.precision, language, true)}
      </td>
      <td class="what">
        <div>
          <FeatureMark mark={row.mark} height={24} />
          <span>
            {row.what}
            <small>
              {row.mark.layer === 'bases' || p.status !== 'reported'
                ? stateWord(row.mark, store.moment.value, words)
                : ''}
            </small>
            {p.killed !== undefined && (
              <small class="folded">{words.toll.killed(tollText(p.killed, words, language))}</small>
            )}
            {row.disputed && <small class="folded">{words.list.differing}</small>}
          </span>
        </div>
      </td>
      <td class="place">
        <button
          type="button"
          class="text-btn"
          aria-label={words.list.select(row.place)}
          onClick={() => select(store, p.placeId)}
        >
          {row.place}
        </button>
      </td>
      <td class="force">{row.force}</td>
      <td class="killed">{p.killed === undefined ? '' : tollText(p.killed, words, language)}</td>
      <td class="sources">{row.sources}</td>
      <td class="dispute">
        {row.disputed && (
          <>
            <DifferSign />
            <span class="unseen">{words.list.yes}</span>
          </>
        )}
      </td>
    </tr>
  );
}
