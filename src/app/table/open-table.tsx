import { render } from 'preact';
import { atLeisure } from '../../map/at-leisure.ts';
import { createMapView } from '../../map/map-view.ts';
import type { ImportedTable } from '../../worker/table-messages.ts';
import { openLarge } from '../large/large-edition.ts';
import { startLarge } from '../large/start-large.tsx';
import { addressBar, leaveEdition, timers } from '../state/browser.ts';
import type { Store } from '../state/store.ts';
import { DEFAULT_VIEW } from '../state/view.ts';
import { tableInfo, tableReport, tableSource } from './imported-source.ts';
import { TableDialog } from './TableDialog.tsx';
import { openTableSession } from './table-session.ts';
import { TABLE_TEXTS } from './table-text.ts';

/** Opens the dialog for a table; once imported, the table takes the place of the edition on the page. */
export function openTable(store: Store, file: File): void {
  const host = document.createElement('div');
  document.body.append(host);
  const session = openTableSession(file);
  const close = (): void => {
    render(null, host);
    host.remove();
  };
  const open = async (table: ImportedTable): Promise<void> => {
    close();
    await show(store, file.name, table);
  };
  render(
    <TableDialog
      session={session}
      language={store.language.peek()}
      onClose={close}
      onOpen={(table) => void open(table)}
    />,
    host,
  );
}

const createMap = atLeisure(createMapView);

/** Lets the page answer between two pieces of work. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

async function show(store: Store, file: string, table: ImportedTable): Promise<void> {
  const language = store.language.peek();
  const opened = await openLarge(tableInfo(file, table), tableSource(table));
  if (!opened.ok) {
    store.notice.value = TABLE_TEXTS[language].failed(opened.failure.kind);
    return;
  }
  const root = document.getElementById('app') as HTMLElement;
  await rest();
  leaveEdition();
  render(null, root);
  delete document.documentElement.dataset.ready;
  await rest();
  const around = { language, theme: store.theme.peek(), loadReport: (id: string) => tableReport(table, id) } as const;
  const view = { ...DEFAULT_VIEW, language: store.view.language.peek(), theme: store.view.theme.peek() };
  const shown = startLarge(root, opened.large, view, around, { createMap, bar: addressBar(), timers });
  shown.notice.value = TABLE_TEXTS[language].opened(file);
}
