import { useSignal } from '@preact/signals';
import type { NamedMoment } from '../../contract/named-moment.ts';
import { Icon } from '../marks/Icon.tsx';
import { openReport } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { goTo, standingAt } from './go-to.ts';

/**
 * The edition's named moments, for a newcomer to step through. `folded` shows the heading only, until they are asked
 * for or time stands at one.
 */
export function Moments({ folded }: { folded: boolean }) {
  const store = useStore();
  const asked = useSignal<boolean | null>(null);
  const { moments } = store.edition.info;
  if (!moments || moments.length === 0) return null;
  const words = store.words.value.moments;
  const at = standingAt(store);
  const open = asked.value ?? (!folded || at >= 0);
  return (
    <section class="moments" aria-label={words.label}>
      <h2>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => {
            asked.value = !open;
          }}
        >
          {words.label}
          <Icon name={open ? 'sortUp' : 'sortDown'} size={12} />
        </button>
      </h2>
      {open && <Steps moments={moments} at={at} />}
    </section>
  );
}

/** Where time stands at a moment, its sentence and sources; all of them, and the one that comes next. */
function Steps({ moments, at }: { moments: readonly NamedMoment[]; at: number }) {
  const store = useStore();
  const words = store.words.value.moments;
  const language = store.language.value;
  const current = moments[at];
  const next = moments[at + 1];
  return (
    <>
      {current && (
        <>
          <p>{current.sentence[language]}</p>
          <p class="moment-sources">
            {words.sources}{' '}
            {current.sources.map((id, i) => (
              <button key={id} type="button" onClick={() => openReport(store, id)}>
                {store.index.reports.get(id)?.publisher ?? id}
                {i < current.sources.length - 1 ? ',' : ''}
              </button>
            ))}
          </p>
        </>
      )}
      <ol>
        {moments.map((one, i) => (
          <li key={one.day}>
            <button type="button" aria-current={i === at ? 'step' : undefined} onClick={() => goTo(store, one)}>
              <b>{i + 1}</b> {one.name[language]}
            </button>
          </li>
        ))}
      </ol>
      {current && next && (
        <button type="button" class="moment-next" onClick={() => goTo(store, next)}>
          {words.next(next.name[language])}
        </button>
      )}
    </>
  );
}
