import { useSignal } from '@preact/signals';
import type { Toll } from '../../contract/vocabulary.ts';
import { useStore } from '../state/context.ts';
import { boundsOf, tollOf } from './draft.ts';

interface Props {
  killed: Toll | null;
  wounded: Toll | null;
  onChange(side: 'killed' | 'wounded', toll: Toll | null): void;
  onFault(wrong: boolean): void;
}

/** Killed and wounded, each as least and most; one number in both is exact. */
export function TollFields({ killed, wounded, onChange, onFault }: Props) {
  const { words } = useStore();
  const text = words.value.correct;
  return (
    <div class="toll-fields">
      <Side name={text.killed} toll={killed} onFault={onFault} onToll={(toll) => onChange('killed', toll)} />
      <Side name={text.wounded} toll={wounded} onFault={onFault} onToll={(toll) => onChange('wounded', toll)} />
    </div>
  );
}

interface SideProps {
  name: string;
  toll: Toll | null;
  onToll(toll: Toll | null): void;
  onFault(wrong: boolean): void;
}

function Side({ name, toll, onToll, onFault }: SideProps) {
  const { words } = useStore();
  const text = words.value.correct;
  const typed = useSignal(boundsOf(toll));
  const wrong = useSignal(false);
  const read = (bounds: { least: string; most: string }): void => {
    typed.value = bounds;
    const next = tollOf(bounds.least, bounds.most);
    wrong.value = next === 'wrong';
    onFault(wrong.value);
    if (next !== 'wrong') onToll(next);
  };
  const { least, most } = typed.value;
  return (
    <div class="toll-side">
      <span aria-hidden="true">{name}</span>
      <input
        class="field"
        inputMode="numeric"
        value={least}
        aria-label={text.least(name)}
        aria-invalid={wrong.value}
        onInput={(event) => {
          const next = event.currentTarget.value;
          read({ least: next, most: most === least ? next : most });
        }}
      />
      <span aria-hidden="true">–</span>
      <input
        class="field"
        inputMode="numeric"
        value={most}
        aria-label={text.most(name)}
        aria-invalid={wrong.value}
        onInput={(event) => read({ least, most: event.currentTarget.value })}
      />
      {wrong.value && (
        <p class="fault" role="alert">
          {text.tollError}
        </p>
      )}
    </div>
  );
}
