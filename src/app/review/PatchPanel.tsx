import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { loadPatch, type PatchResult, revoke, savePatch } from '../corrections/desk.ts';
import { HandLine } from '../corrections/HandNote.tsx';
import { linesOf } from '../corrections/log.ts';
import { useStore } from '../state/context.ts';
import { redoCorrection, undoCorrection } from '../state/history.ts';

/** Lines shown before the rest is asked for. */
const SHOWN = 8;

/** Everything corrected by hand: undo and redo, the lines, those that do not apply, and the file to keep. */
export function PatchPanel() {
  const store = useStore();
  const words = store.words.value;
  const text = words.review;
  const log = store.log.value;
  const lines = linesOf(log);
  const most = useSignal(SHOWN);
  const result = useSignal<PatchResult | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const unused = (store.linked.value?.problems ?? []).filter(({ code }) => code.startsWith('correction-'));
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    result.value = await loadPatch(store, await file.text());
    if (input.current) input.current.value = '';
  };
  return (
    <section class="patch">
      <h3>
        {text.file(lines.length)}
        <span class="history">
          <button type="button" class="text-btn" disabled={log.done.length === 0} onClick={() => undoCorrection(store)}>
            {words.correct.undo}
          </button>
          <button
            type="button"
            class="text-btn"
            disabled={log.undone.length === 0}
            onClick={() => redoCorrection(store)}
          >
            {words.correct.redo}
          </button>
        </span>
      </h3>
      {store.keeping.value !== 'kept' && (
        <p class="warning" role="alert">
          {text[store.keeping.value]}
        </p>
      )}
      {lines.length === 0 && <p class="nothing">{text.noCorrection}</p>}
      <ul>
        {lines
          .toReversed()
          .slice(0, most.value)
          .map((line, i) => (
            <li class="line" key={`${lines.length - i}`}>
              <HandLine line={line} />
              <button type="button" class="text-btn" onClick={() => revoke(store, [line])}>
                {words.correct.takeBack}
              </button>
            </li>
          ))}
      </ul>
      {lines.length > most.value && (
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            most.value += 50;
          }}
        >
          {words.place.moreClaims(Math.min(50, lines.length - most.value))}
        </button>
      )}
      {unused.length > 0 && (
        <div class="unused">
          <h4>{text.unused(unused.length)}</h4>
          <p>{text.unusedHint}</p>
          <ul>
            {unused.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="buttons">
        <button type="button" class="btn quiet" disabled={lines.length === 0} onClick={() => savePatch(store)}>
          {text.save}
        </button>
        <button type="button" class="btn quiet" onClick={() => input.current?.click()}>
          {text.load}
        </button>
        <input
          ref={input}
          type="file"
          class="unseen"
          tabIndex={-1}
          aria-label={text.load}
          accept=".ndjson,.jsonl,application/x-ndjson"
          onChange={(event) => load(event.currentTarget.files?.[0])}
        />
      </div>
      {result.value && (
        <p class="hint" role="status">
          {text.loaded(result.value.added)}{' '}
          {result.value.bad[0] &&
            text.badLines(result.value.bad.length, `${result.value.bad[0].line}, ${result.value.bad[0].message}`)}
        </p>
      )}
    </section>
  );
}
