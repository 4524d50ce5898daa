import { corrections } from './en/corrections.ts';
import { dock } from './en/dock.ts';
import { dossier } from './en/dossier.ts';
import { help } from './en/help.ts';
import { lens } from './en/lens.ts';
import { list } from './en/list.ts';
import { own } from './en/own.ts';
import { page } from './en/page.ts';
import { reader } from './en/reader.ts';
import { title } from './en/title.ts';

/** Every string of the interface in English; French has the same keys. `**` marks what a sentence stresses. */
export const en = {
  ...page,
  ...title,
  ...dock,
  ...dossier,
  ...reader,
  ...list,
  ...help,
  ...lens,
  ...corrections,
  ...own,
};

/** What every language must say. */
export type Messages = typeof en;
