import { useSignal } from '@preact/signals';
import { useStore } from '../state/context.ts';
import { authorOf, setAuthor } from './desk.ts';

/** Names of the reasons on offer, in their order. */
export const REASONS = [
  'place',
  'date',
  'actor',
  'toll',
  'status',
  'notEvent',
  'total',
  'duplicate',
  'checked',
] as const;

interface Props {
  /** What stands as the reason; empty where there is none yet. */
  value: string;
  fault: boolean;
  onChange(reason: string): void;
}

/** Why, from a list or in own words, and who says so. */
export function ReasonFields({ value, fault, onChange }: Props) {
  const store = useStore();
  const text = store.words.value.correct;
  const reasons = REASONS.map((name) => text.reasons[name]);
  const own = useSignal(value !== '' && !reasons.includes(value));
  const author = useSignal(authorOf(store));
  return (
    <div class="reason-fields">
      <select
        class="field"
        value={own.value ? 'own' : value}
        aria-label={text.reason}
        aria-invalid={fault}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          own.value = chosen === 'own';
          onChange(own.value ? '' : chosen);
        }}
      >
        <option value="">{text.pickReason}</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {reason}
          </option>
        ))}
        {value !== '' && !own.value && !reasons.includes(value) && <option value={value}>{value}</option>}
        <option value="own">{text.ownReason}</option>
      </select>
      {own.value && (
        <input
          class="field"
          value={value}
          aria-label={text.ownReason}
          placeholder={text.ownReason}
          maxLength={300}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {fault && (
        <p class="fault" role="alert">
          {text.reasonNeeded}
        </p>
      )}
      <input
        class="field"
        value={author.value}
        aria-label={text.author}
        placeholder={text.author}
        title={text.authorHint}
        maxLength={100}
        autocomplete="name"
        onInput={(event) => {
          author.value = event.currentTarget.value;
          setAuthor(store, author.value);
        }}
      />
    </div>
  );
}
