import { saveBlob } from '../brief/save-blob.ts';
import type { Store } from '../state/store.ts';

/** Saves the present view of the edition as one HTML file that needs nothing else; resolves with its name. */
export async function savePage(store: Store, onStep: (done: number, all: number) => void): Promise<string> {
  const [{ openWorkshop }, { briefSession }, { firstRecipe }, { makeFiles }, { progressOf }, { viewSetting }] =
    await Promise.all([
      import('../brief/workshop.ts'),
      import('../brief/brief-session.ts'),
      import('../brief/first-recipe.ts'),
      import('../brief/outputs.ts'),
      import('../brief/progress.ts'),
      import('../brief/view-setting.ts'),
    ]);
  const workshop = await openWorkshop();
  const setting = viewSetting(store);
  const session = briefSession(workshop, setting);
  const recipe = firstRecipe(setting);
  const progress = progressOf(new AbortController().signal, onStep, (kind) => kind);
  const [file] = await makeFiles('html', recipe, session, workshop, progress);
  if (!file) throw new Error('no file was made');
  saveBlob(file.name, file.blob);
  return file.name;
}
