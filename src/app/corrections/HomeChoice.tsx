import { useMemo } from 'preact/hooks';
import { dayOf } from '../../contract/day.ts';
import type { ClaimEntry } from '../edition/edition-index.ts';
import { dayRange } from '../i18n/format.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { placeNameOf } from '../i18n/names.ts';
import { useStore } from '../state/context.ts';
import type { Home } from './draft.ts';
import { nearEvents } from './near-events.ts';

/** Which event a claim tells of: as it was linked, its own, or another near it. */
export function HomeChoice({ entry, home, onChange }: { entry: ClaimEntry; home: Home; onChange(home: Home): void }) {
  const { index, words, language } = useStore();
  const text = words.value.correct;
  const near = useMemo(() => nearEvents(entry.claim, entry.feature, index), [entry, index]);
  const value = home.kind === 'with' ? `with:${home.claim}` : home.kind;
  const known = near.some(({ properties }) => value === `with:${properties.claims[0]?.id}`);
  return (
    <label class="word-select home-choice">
      <span class="unseen">{text.event}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (chosen === 'read' || chosen === 'alone') onChange({ kind: chosen });
          else onChange({ kind: 'with', claim: chosen.slice('with:'.length) });
        }}
      >
        <option value="read">{text.eventAsRead}</option>
        {entry.feature.properties.claims.length > 1 && <option value="alone">{text.eventAlone}</option>}
        {home.kind === 'alone' && entry.feature.properties.claims.length <= 1 && (
          <option value="alone">{text.eventAlone}</option>
        )}
        {home.kind === 'with' && !known && <option value={value}>{text.mergedLine}</option>}
        {near.map(({ id, properties: p }) => (
          <option key={id} value={`with:${p.claims[0]?.id}`}>
            {text.eventWith(
              [
                markTitle(p, entry.layer, index, words.value, language.value),
                placeNameOf(index, p.placeId, p.placeName, language.value),
              ].join(', '),
              dayRange(dayOf(p.from), dayOf(p.to), p.precision, language.value, true),
            )}
          </option>
        ))}
      </select>
    </label>
  );
}
