import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type Day, dayOf, isoOf } from '../../contract/day.ts';
import { PRECISIONS, type Precision } from '../../contract/vocabulary.ts';
import { typedDay } from '../i18n/date-entry.ts';
import { longDay } from '../i18n/format.ts';
import { useStore } from '../state/context.ts';
import { ONE_DAY, spanOf } from './day-span.ts';
import type { Draft } from './draft.ts';

type When = Pick<Draft, 'from' | 'to' | 'precision'>;

interface Props extends When {
  onChange(when: When): void;
  /** Says whether what is typed can be kept. */
  onFault(wrong: boolean): void;
}

/** When it was: how exact, and the day or days that this takes. */
export function WhenFields({ from, to, precision, onChange, onFault }: Props) {
  const { words } = useStore();
  const text = words.value.correct;
  const [first, last] = [dayOf(from), dayOf(to)];
  const one = ONE_DAY.includes(precision);
  const give = (next: Precision, a: Day | null, b: Day | null): void => {
    const span = spanOf(next, a, b);
    const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));
    onChange({ precision: next, from: iso(span.from), to: iso(span.to) });
  };
  const turned = first !== null && last !== null && first > last;
  return (
    <div class="when-fields">
      <label class="word-select">
        <span class="unseen">{text.precision}</span>
        <select
          value={precision}
          onChange={(event) => {
            const next = PRECISIONS.find((name) => name === event.currentTarget.value);
            if (next) give(next, first, last);
          }}
        >
          {PRECISIONS.map((name) => (
            <option key={name} value={name}>
              {text.precisions[name]}
            </option>
          ))}
        </select>
      </label>
      {one ? (
        <DayInput
          key="one"
          label={text.day}
          day={first ?? last}
          needed
          onFault={onFault}
          onDay={(day, typed) => give(precision === 'day' && typed ? typed : precision, day, day)}
        />
      ) : (
        <>
          <DayInput
            key="from"
            label={text.from}
            named
            day={first}
            needed={precision === 'span'}
            onFault={onFault}
            onDay={(day) => give(precision, day, last)}
          />
          <DayInput
            key="to"
            label={text.to}
            named
            day={last}
            needed={precision === 'span'}
            onFault={onFault}
            onDay={(day) => give(precision, first, day)}
          />
        </>
      )}
      {turned && (
        <p class="fault" role="alert">
          {text.rangeError}
        </p>
      )}
    </div>
  );
}

interface DayProps {
  label: string;
  /** Whether the label stands before the field: one of two must be told from the other when both are filled in. */
  named?: boolean;
  day: Day | null;
  needed: boolean;
  /** `typed` is the precision that the text itself has, where it names no day. */
  onDay(day: Day | null, typed: 'month' | 'year' | null): void;
  onFault(wrong: boolean): void;
}

/** A day as it is typed; kept as soon as it is one. */
function DayInput({ label, named = false, day, needed, onDay, onFault }: DayProps) {
  const { language, words } = useStore();
  const typed = useSignal<string | null>(null);
  const wrong = useSignal(false);
  const id = useId();
  const written = day === null ? '' : longDay(day, language.value);
  const read = (value: string): void => {
    typed.value = value;
    const found = typedDay(value);
    const empty = value.trim() === '';
    wrong.value = found === null && (!empty || needed);
    onFault(wrong.value);
    if (!wrong.value) onDay(found, precisionOf(value));
  };
  return (
    <span class={`day-input${named ? ' named' : ''}`}>
      {named && <span aria-hidden="true">{label}</span>}
      <input
        class="field"
        value={typed.value ?? written}
        aria-label={label}
        placeholder={named ? '' : label}
        aria-invalid={wrong.value}
        aria-describedby={wrong.value ? id : undefined}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => read(event.currentTarget.value)}
        onBlur={() => {
          if (!wrong.value) typed.value = null;
        }}
      />
      {wrong.value && (
        <span class="fault" id={id} role="alert">
          {words.value.dock.dateError}
        </span>
      )}
    </span>
  );
}

/** `2021` is a year and `Oct 2021` a month, whatever day they are read as. */
function precisionOf(text: string): 'month' | 'year' | null {
  if (/^\s*\d{4}\s*$/.test(text)) return 'year';
  return /^\s*[^\d\s]+\s+\d{4}\s*$/.test(text) ? 'month' : null;
}
