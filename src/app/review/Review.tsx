import '../styles/review.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ClaimEditor } from '../corrections/ClaimEditor.tsx';
import { linesByClaim } from '../corrections/claim-state.ts';
import { correct, openDesk, signature } from '../corrections/desk.ts';
import { REASONS } from '../corrections/ReasonFields.tsx';
import { Icon } from '../marks/Icon.tsx';
import { Rich } from '../marks/Rich.tsx';
import { toggleReview } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { takesText } from '../state/keys.ts';
import { usePanelFocus } from '../state/use-panel-focus.ts';
import { PatchPanel } from './PatchPanel.tsx';
import { DEFAULT_LIMIT, LIMITS, reviewQueue, stepInQueue } from './queue.ts';
import { ReviewCard } from './ReviewCard.tsx';

/** Brings what has just been opened into view. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'start' });
}

/** Claims that the machine is least sure of, one after the other: accept, correct, reject, next. */
export function Review() {
  const store = useStore();
  const words = store.words.value;
  const text = words.review;
  const limit = useSignal<number>(DEFAULT_LIMIT);
  const rejecting = useSignal(false);
  const heading = usePanelFocus<HTMLHeadingElement>('review');
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => openDesk(store), [store]);
  const index = store.index;
  const log = store.log.value;
  const queue = useMemo(() => reviewQueue(index, linesByClaim(log), limit.value), [index, log, limit.value]);
  const asked = store.view.claim.value;
  const at = Math.max(
    0,
    queue.findIndex(({ claim }) => claim.id === asked),
  );
  const entry = queue[at];
  const id = entry?.claim.id ?? null;
  useEffect(() => {
    store.view.claim.value = id;
    rejecting.value = false;
    body.current?.scrollTo(0, 0);
  }, [id]);

  const go = (by: 1 | -1): void => {
    store.editing.value = null;
    store.view.claim.value = stepInQueue(queue, id, by);
  };
  /** Judges the claim and goes on to the one after it. */
  const judge = (change: 'accept' | 'reject', reason: string): void => {
    if (id === null) return;
    const next = queue.length > 1 ? stepInQueue(queue, id, 1) : null;
    correct(
      store,
      [{ claim: id, change, ...signature(store, reason) }],
      change === 'accept' ? words.correct.accepted : words.correct.rejected,
    );
    store.editing.value = null;
    store.view.claim.value = next;
  };
  const fix = (): void => {
    rejecting.value = false;
    store.editing.value = store.editing.peek() === id ? null : id;
  };
  const reasons = REASONS.filter((name) => name !== 'checked').map((name) => words.correct.reasons[name]);
  const accept = (): void => judge('accept', words.correct.reasons.checked);

  // The listener stays; what it does is that of the last drawing, not of the last effect.
  const onKey = useRef<(event: KeyboardEvent) => void>(() => {});
  onKey.current = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || id === null) return;
    if (store.dialog.peek() !== null || takesText(event.target)) return;
    const key = event.key.toLowerCase();
    const reason = reasons[Number(key) - 1];
    if (rejecting.value && reason !== undefined) judge('reject', reason);
    else if (key === 'a') accept();
    else if (key === 'f') fix();
    else if (key === 'x') rejecting.value = !rejecting.value;
    else if (key === 'n') go(1);
    else if (key === 'p') go(-1);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey.current(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  return (
    <aside class="dossier review" aria-label={text.label}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {text.heading(queue.length)}
        </h2>
        <div class="actions">
          <button type="button" class="icon-btn" aria-label={words.app.close} onClick={() => toggleReview(store)}>
            <Icon name="close" />
          </button>
        </div>
        <p>
          <label class="word-select">
            {text.under}
            <select
              value={String(limit.value)}
              onChange={(event) => {
                limit.value = Number(event.currentTarget.value);
              }}
            >
              {LIMITS.map((value) => (
                <option key={value} value={String(value)}>
                  {value > 1 ? text.any : text.percent(String(value * 100))}
                </option>
              ))}
            </select>
          </label>
          {entry && (
            <>
              <span class="space" />
              <span class="count" role="status">
                <Rich text={text.position(at + 1, queue.length)} />
              </span>
              <button
                type="button"
                class="icon-btn"
                aria-label={text.previous}
                title={`${text.previous} p`}
                onClick={() => go(-1)}
              >
                <Icon name="back" />
              </button>
              <button
                type="button"
                class="icon-btn"
                aria-label={text.next}
                title={`${text.next} n`}
                onClick={() => go(1)}
              >
                <Icon name="next" />
              </button>
            </>
          )}
        </p>
      </header>
      <div ref={body}>
        {entry ? (
          <>
            <ReviewCard entry={entry} />
            <div class="triage">
              <button type="button" class="btn" aria-keyshortcuts="a" onClick={accept}>
                {text.accept} <kbd>a</kbd>
              </button>
              <button
                type="button"
                class="btn quiet"
                aria-keyshortcuts="f"
                aria-expanded={store.editing.value === id}
                onClick={fix}
              >
                {text.fix} <kbd>f</kbd>
              </button>
              <button
                type="button"
                class="btn quiet"
                aria-keyshortcuts="x"
                aria-expanded={rejecting.value}
                onClick={() => {
                  rejecting.value = !rejecting.value;
                }}
              >
                {text.reject} <kbd>x</kbd>
              </button>
            </div>
            <section class="judgement">
              {rejecting.value && (
                <div class="why" ref={intoView}>
                  <p>{text.why}</p>
                  <ul>
                    {reasons.map((reason, i) => (
                      <li key={reason}>
                        <button type="button" onClick={() => judge('reject', reason)}>
                          <kbd>{i + 1}</kbd> {reason}
                        </button>
                      </li>
                    ))}
                  </ul>
                </div>
              )}
              {store.editing.value === id && id !== null && (
                <ClaimEditor
                  claimId={id}
                  onDone={() => {
                    store.editing.value = null;
                  }}
                />
              )}
            </section>
          </>
        ) : (
          <section>
            <p class="nothing">{text.done}</p>
          </section>
        )}
        <PatchPanel />
      </div>
    </aside>
  );
}
