import { openReport } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { goTo, standingAt } from './go-to.ts';

/** The edition's named moments, for a newcomer to step through: where time stands at one, its sentence and sources. */
export function Moments() {
  const store = useStore();
  const { moments } = store.edition.info;
  if (!moments || moments.length === 0) return null;
  const words = store.words.value.moments;
  const language = store.language.value;
  const at = standingAt(store);
  const current = moments[at];
  const next = moments[at + 1];
  return (
    <section class="moments" aria-label={words.label}>
      <h2>{words.label}</h2>
      {current ? (
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
      ) : null}
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
    </section>
  );
}
