import type { Store } from '../state/store.ts';
import { type FileKind, fileKind } from './file-kind.ts';

type Taker = (store: Store, files: readonly File[]) => Promise<void>;

/** What takes files of each kind; its code comes with the first drop. */
const TAKERS: Readonly<Record<FileKind, Taker>> = {
  async report(store, files) {
    store.dialog.value = 'own';
    const { addSources } = await import('../own/own-desk.ts');
    const { sourceOf } = await import('../own/own-source.ts');
    await addSources(store, files.map(sourceOf));
  },
  async table(store, files) {
    const { openTable } = await import('../table/open-table.tsx');
    if (files[0]) openTable(store, files[0]);
  },
  async corrections(store, files) {
    const { loadPatch } = await import('../corrections/desk.ts');
    for (const file of files) {
      const { added } = await loadPatch(store, await file.text());
      store.notice.value = store.words.peek().review.loaded(added);
    }
  },
};

/** Hands the files of a drop, folders included, to what takes their kind. */
export async function takeFiles(store: Store, transfer: DataTransfer): Promise<void> {
  // The browser forgets what was dropped once this event is over: the list is asked for at once.
  const found = import('./dropped-files.ts');
  const held = { items: [...transfer.items], files: [...transfer.files] };
  const entries = held.items.map((item) => (item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? null) : null));
  const { droppedFiles } = await found;
  const files = await droppedFiles(entries, held.files);
  for (const kind of ['report', 'table', 'corrections'] as const) {
    const some = files.filter(({ name }) => fileKind(name) === kind);
    if (some.length === 0) continue;
    if (kind !== 'table' && 'large' in store) await refuse(store);
    else await TAKERS[kind](store, some);
  }
}

/** An edition of columns takes no more reports or corrections. */
async function refuse(store: Store): Promise<void> {
  const { LARGE_TEXTS } = await import('../large/large-text.ts');
  store.notice.value = LARGE_TEXTS[store.language.peek()].noReports;
}
