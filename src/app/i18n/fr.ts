import type { Messages } from './en.ts';
import { corrections } from './fr/corrections.ts';
import { dock } from './fr/dock.ts';
import { dossier } from './fr/dossier.ts';
import { help } from './fr/help.ts';
import { lens } from './fr/lens.ts';
import { list } from './fr/list.ts';
import { own } from './fr/own.ts';
import { page } from './fr/page.ts';
import { reader } from './fr/reader.ts';
import { title } from './fr/title.ts';

/** Every string of the interface in French. */
export const fr: Messages = {
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
