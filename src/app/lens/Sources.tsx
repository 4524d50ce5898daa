import '../styles/lens.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { wholeNumber } from '../i18n/format.ts';
import { useStore } from '../state/context.ts';
import { foldText } from '../top/search-index.ts';
import { choiceOf, isChosen, isHeard, type Lens } from './lens.ts';
import { Popover } from './Popover.tsx';
import { copiesOf, lensOf } from './relink.ts';
import { type VoiceRow, voicesOf } from './voices.ts';

/** Carriers named before the rest becomes a number. */
const NAMED = 2;

/** Whose word counts: publishers with what they hold, languages, wire copies. */
export function Sources() {
  const store = useStore();
  const words = store.words.value;
  const language = store.language.value;
  const index = store.openedIndex.value;
  const lens = lensOf(store);
  const copies = copiesOf(store);
  const query = useSignal('');
  const rows = useMemo(() => voicesOf(index.reports, index.inReport, language), [index, language]);
  const all = useMemo(() => rows.map(({ voice }) => voice), [rows]);
  const wanted = foldText(query.value);
  const found = rows.filter((row) => foldText(`${row.voice} ${row.carriers.join(' ')}`).includes(wanted));
  const reports = [...index.reports.values()];
  const tongues = useMemo(() => tonguesOf(reports.map((report) => report.language)), [index]);
  const heard = reports.filter((report) => isHeard({ ...lens, knownBy: null }, report, copies)).length;
  const number = (n: number): string => wholeNumber(n, language);

  const choose = (chosen: ReadonlySet<string>): void => {
    const choice = choiceOf(chosen, all);
    if (choice === null) {
      store.notice.value = words.lens.keepOne;
      return;
    }
    store.view.accordingTo.value = choice.accordingTo;
    store.view.without.value = choice.without;
  };
  const toggle = (voice: string): void => {
    const chosen = new Set(all.filter((name) => isChosen(lens, name)));
    if (!chosen.delete(voice)) chosen.add(voice);
    choose(chosen);
  };
  const toggleTongue = (code: string): void => {
    const now = lens.tongues.length === 0 ? tongues.map(([tongue]) => tongue) : lens.tongues;
    const next = now.includes(code) ? now.filter((tongue) => tongue !== code) : [...now, code].sort();
    if (next.length > 0) store.view.tongues.value = next.length === tongues.length ? [] : next;
  };

  return (
    <Popover label={words.lens.label}>
      <div class="lens-find">
        <input
          class="field"
          type="search"
          value={query.value}
          placeholder={words.lens.find}
          aria-label={words.lens.find}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
        <button type="button" class="text-btn" onClick={() => choose(new Set(all))}>
          {words.lens.everyone}
        </button>
        {wanted !== '' && found.length > 0 && (
          <button type="button" class="text-btn" onClick={() => choose(new Set(found.map(({ voice }) => voice)))}>
            {words.lens.onlyFound(found.length)}
          </button>
        )}
      </div>
      <ul class="lens-rows">
        {found.map((row) => (
          <SourceRow
            key={row.voice}
            row={row}
            lens={lens}
            onToggle={() => toggle(row.voice)}
            onOnly={() => choose(new Set([row.voice]))}
          />
        ))}
        {found.length === 0 && <li class="none">{words.lens.noneFound}</li>}
      </ul>
      <div class="lens-more">
        {tongues.length > 1 && (
          <fieldset>
            <legend>{words.lens.tonguesLabel}</legend>
            {tongues.map(([code, n]) => (
              <label key={code}>
                <input
                  type="checkbox"
                  class="tick"
                  checked={lens.tongues.length === 0 || lens.tongues.includes(code)}
                  onChange={() => toggleTongue(code)}
                />
                {words.reader.languages[code] ?? code} <small>{number(n)}</small>
              </label>
            ))}
          </fieldset>
        )}
        {copies.size > 0 && (
          <label class="copies">
            <input
              type="checkbox"
              class="tick"
              checked={lens.copies}
              onChange={() => {
                store.view.copies.value = !lens.copies;
              }}
            />
            <span>
              {words.lens.copies} <small>{number(copies.size)}</small>
              <em>{words.lens.copiesHint}</em>
            </span>
          </label>
        )}
        <p role="status">{words.lens.heard(heard, reports.length)}</p>
      </div>
    </Popover>
  );
}

interface RowProps {
  row: VoiceRow;
  lens: Lens;
  onToggle(): void;
  onOnly(): void;
}

function SourceRow({ row, lens, onToggle, onOnly }: RowProps) {
  const { words } = useStore();
  const text = words.value.lens;
  return (
    <li>
      <label>
        <input type="checkbox" class="tick" checked={isChosen(lens, row.voice)} onChange={onToggle} />
        <span dir="auto">
          {row.voice}
          {row.carriers.length > 0 && <em>{text.via(carriers())}</em>}
        </span>
        <small>{text.counts(row.claims, row.reports)}</small>
      </label>
      <button type="button" class="text-btn" aria-label={text.onlyName(row.voice)} onClick={onOnly}>
        {text.only}
      </button>
    </li>
  );

  function carriers(): string {
    const more = row.carriers.length - NAMED;
    return more > 1 ? `${row.carriers.slice(0, NAMED).join(', ')} ${text.andOthers(more)}` : row.carriers.join(', ');
  }
}

/** Languages with the number of reports in each, most first. */
function tonguesOf(codes: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
