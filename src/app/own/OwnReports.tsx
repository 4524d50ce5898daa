import '../styles/own.css';
import { useRef } from 'preact/hooks';
import { Dialog } from '../dialog/Dialog.tsx';
import { useStore } from '../state/context.ts';
import { OwnResults } from './OwnResults.tsx';
import { addSources, cancelReading, ownDesk } from './own-desk.ts';
import { sourceOf } from './own-source.ts';
import { PasteForm } from './PasteForm.tsx';
import { SavePanel } from './SavePanel.tsx';

/** The user's own reports: choose, drop or paste, see what became of each, save the edition with them. */
export function OwnReports() {
  const store = useStore();
  const words = store.words.value.own;
  const desk = ownDesk(store);
  const { progress, reports } = store.own.value;
  const files = desk.files.value;
  const failure = desk.failure.value;
  return (
    <Dialog title={words.title}>
      <div class="own">
        <p class="own-intro">{words.intro}</p>
        <Chooser />
        <PasteForm />
        {progress && (
          <div class="own-progress">
            <progress
              value={progress.done}
              max={progress.all}
              aria-label={words.progress(progress.done, progress.all)}
            />
            <span role="status">{words.progress(progress.done, progress.all)}</span>
            <button type="button" class="btn quiet" onClick={() => cancelReading(store)}>
              {words.cancel}
            </button>
          </div>
        )}
        {failure !== null && (
          <p class="own-failure" role="alert">
            {words.failedWhy(failure)}
          </p>
        )}
        {files.length > 0 && <OwnResults files={files} />}
        {reports.size > 0 && progress === null && <SavePanel count={reports.size} />}
      </div>
    </Dialog>
  );
}

function Chooser() {
  const store = useStore();
  const words = store.words.value.own;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const chosen = [...(input.files ?? [])].filter(({ name }) => !name.startsWith('.'));
    input.value = '';
    if (chosen.length > 0) void addSources(store, chosen.map(sourceOf));
  };
  return (
    <section class="own-choose">
      <p>
        <span>{words.dropHere}</span>
        <button type="button" class="btn" onClick={() => files.current?.click()}>
          {words.choose}
        </button>
        <button type="button" class="btn quiet" onClick={() => folder.current?.click()}>
          {words.chooseFolder}
        </button>
      </p>
      <small>{words.kinds}</small>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={words.choose}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={words.chooseFolder}
        {...{ webkitdirectory: true }}
        onChange={(event) => take(event.currentTarget)}
      />
    </section>
  );
}
