import { longDay } from '../i18n/format.ts';
import { Icon } from '../marks/Icon.tsx';
import { useStore } from '../state/context.ts';
import { BESIDE_BADGES, passFocus } from '../state/keep-focus.ts';
import { CLEAR, type Lens, picksSources } from './lens.ts';
import { lensPhrases } from './lens-phrases.ts';
import { lensOf } from './relink.ts';
import { voiceOf } from './voice.ts';

/** Puts a lens, or parts of one, into the view. */
function useLens() {
  const { view } = useStore();
  return (lens: Partial<Lens>): void => {
    for (const key of Object.keys(lens) as (keyof Lens)[]) Object.assign(view[key], { value: lens[key] });
  };
}

/** The two lenses as words of the top bar: an active one turns its value into an ink tag that can be taken off. */
export function LensWords() {
  const store = useStore();
  const words = store.words.value.lens;
  const lens = lensOf(store);
  const set = useLens();
  const voices = new Set(
    [...store.openedIndex.value.reports.values()].map(({ publisher }) => voiceOf(publisher).voice),
  );
  return (
    <div class="lens-words">
      <LensWord
        opens="sources"
        label={words.label}
        rest={words.allSources(voices.size)}
        value={picksSources(lens) ? sourcesText() : null}
        onClear={() => set({ ...CLEAR, knownBy: lens.knownBy })}
      />
      <LensWord
        opens="known"
        label={words.known}
        rest={words.anyDay}
        value={lens.knownBy === null ? null : words.knownDay(longDay(lens.knownBy, store.language.value))}
        onClear={() => set({ knownBy: null })}
      />
    </div>
  );

  function sourcesText(): string {
    const names = (list: readonly string[]): string =>
      list.length < 3 ? list.join(', ') : `${list[0]} ${words.andOthers(list.length - 1)}`;
    if (lens.accordingTo.length > 0) return names(lens.accordingTo);
    return lens.without.length > 0 ? words.allBut(names(lens.without)) : words.some;
  }
}

interface WordProps {
  opens: 'sources' | 'known';
  label: string;
  rest: string;
  value: string | null;
  onClear(): void;
}

function LensWord({ opens, label, rest, value, onClear }: WordProps) {
  const { dialog, words } = useStore();
  return (
    <span class="lens-word">
      <button
        type="button"
        data-opens={opens}
        aria-haspopup="dialog"
        aria-expanded={dialog.value === opens}
        onClick={() => {
          dialog.value = dialog.peek() === opens ? null : opens;
        }}
      >
        {label} <b class={value === null ? '' : 'on'}>{value ?? rest}</b>
      </button>
      {value !== null && (
        <button
          type="button"
          class="clear"
          aria-label={words.value.lens.remove(`${label} ${value}`)}
          onClick={() => {
            passFocus(`[data-opens="${opens}"]`);
            onClear();
          }}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

/** What the lens does, on the map itself, with the way out. */
export function LensBadge() {
  const store = useStore();
  const words = store.words.value;
  const lens = lensOf(store);
  const set = useLens();
  const phrases = lensPhrases(lens, words, store.language.value);
  if (phrases.length === 0) return null;
  return (
    <section class="lens-badge" aria-label={words.lens.active}>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          passFocus(BESIDE_BADGES);
          set(CLEAR);
        }}
      >
        {words.lens.reset}
      </button>
    </section>
  );
}
