import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Day } from '../../contract/day.ts';
import { typedDay } from '../i18n/date-entry.ts';
import { longDay } from '../i18n/format.ts';
import { useStore } from '../state/context.ts';

interface Props {
  day: Day;
  label: string;
  /** Days that can be given, the time axis by default. */
  range?: { from: Day; to: Day };
  onDay(day: Day): void;
}

/** A date that can be typed; an error says what to write, under the field. */
export function DateField({ day, label, range, onDay }: Props) {
  const { language, words, axis: whole } = useStore();
  const axis = range ?? whole;
  const typed = useSignal<string | null>(null);
  const error = useSignal<string | null>(null);
  const id = useId();
  const written = longDay(day, language.value);
  const commit = (text: string): void => {
    const found = typedDay(text);
    if (found === null) {
      error.value = words.peek().dock.dateError;
    } else if (found < axis.from || found > axis.to) {
      const [from, to] = [longDay(axis.from, language.peek()), longDay(axis.to, language.peek())];
      error.value = words.peek().dock.dateOutside(from, to);
    } else {
      error.value = null;
      typed.value = null;
      onDay(found);
    }
  };
  const text = typed.value ?? written;
  return (
    <span class="date-field">
      <input
        class="field"
        value={text}
        aria-label={label}
        aria-invalid={error.value !== null}
        aria-describedby={error.value ? id : undefined}
        autocomplete="off"
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          error.value = null;
        }}
        onBlur={() => {
          typed.value = null;
          error.value = null;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event.currentTarget.value);
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {error.value && (
        <span class="field-error" id={id} role="alert">
          {error.value}
        </span>
      )}
    </span>
  );
}
