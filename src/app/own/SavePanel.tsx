import { useState } from 'preact/hooks';
import { type ZipFile, zipOf } from '../../brief/zip.ts';
import { saveBlob } from '../brief/save-blob.ts';
import { useStore } from '../state/context.ts';
import { editionFiles } from './edition-files.ts';
import { canSaveFolder, saveFolder } from './save-folder.ts';
import { savePage } from './save-page.ts';

/** Saves the edition with the user's reports: a folder where the browser can write one, an archive, or one page. */
export function SavePanel({ count }: { count: number }) {
  const store = useStore();
  const words = store.words.value.own;
  const [step, setStep] = useState<{ done: number; all: number } | null>(null);
  const [said, setSaid] = useState('');
  const name = `dateline-edition-${store.opened.value.info.dateline.edition}`;
  const during = async (work: () => Promise<string>): Promise<void> => {
    setStep({ done: 0, all: 1 });
    setSaid('');
    setSaid(await work().catch(() => words.saveFailed));
    setStep(null);
  };
  const files = () => editionFiles(store, (done, all) => setStep({ done, all }));
  const folder = () => during(async () => ((await saveFolder(name, files())) ? words.saved(name) : ''));
  const archive = () =>
    during(async () => {
      saveBlob(`${name}.zip`, await zipOf(within(name, files())));
      return words.saved(`${name}.zip`);
    });
  const page = () => during(async () => words.saved(await savePage(store, (done, all) => setStep({ done, all }))));
  return (
    <section class="own-save">
      <h3>{words.save}</h3>
      <p>{words.saveHint(count)}</p>
      <div class="row">
        {canSaveFolder() && (
          <button type="button" class="btn" disabled={step !== null} onClick={folder}>
            {words.saveFolder}
          </button>
        )}
        <button type="button" class={canSaveFolder() ? 'btn quiet' : 'btn'} disabled={step !== null} onClick={archive}>
          {words.saveZip}
        </button>
        <button type="button" class="btn quiet" disabled={step !== null} onClick={page}>
          {words.saveHtml}
        </button>
        <span role="status">{step ? words.saving(step.done, step.all) : said}</span>
      </div>
    </section>
  );
}

async function* within(folder: string, files: AsyncIterable<ZipFile>): AsyncGenerator<ZipFile> {
  for await (const { path, bytes } of files) yield { path: `${folder}/${path}`, bytes };
}
