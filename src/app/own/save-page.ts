import { reviewedClaims } from '../brief/reviewed.ts';
import { saveBlob } from '../brief/save-blob.ts';
import { linesOf } from '../corrections/log.ts';
import { writePatch } from '../corrections/patch-file.ts';
import type { Store } from '../state/store.ts';

const DAY_MS = 86_400_000;

/** Saves the present view of the edition as one HTML file that needs nothing else; resolves with its name. */
export async function savePage(store: Store, onStep: (done: number, all: number) => void): Promise<string> {
  const [{ openWorkshop }, { briefSession }, { firstRecipe }, { makeFiles }, { progressOf }] = await Promise.all([
    import('../brief/workshop.ts'),
    import('../brief/brief-session.ts'),
    import('../brief/first-recipe.ts'),
    import('../brief/outputs.ts'),
    import('../brief/progress.ts'),
  ]);
  const workshop = await openWorkshop();
  const session = briefSession(workshop, {
    edition: store.edition,
    produced: Math.floor(store.tools.now().getTime() / DAY_MS),
    reviewed: reviewedClaims(writePatch(linesOf(store.log.peek()))),
    lens: '',
    linkOf: () => '',
  });
  const recipe = firstRecipe({
    moment: store.moment.peek(),
    layers: store.view.layers.peek(),
    forces: store.view.forces.peek(),
    language: store.language.peek(),
  });
  const progress = progressOf(new AbortController().signal, onStep, (kind) => kind);
  const [file] = await makeFiles('html', recipe, session, workshop, progress);
  if (!file) throw new Error('no file was made');
  saveBlob(file.name, file.blob);
  return file.name;
}
