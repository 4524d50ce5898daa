import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { packEvents } from '../contract/events-bin.ts';
import { SCHEMA_VERSION } from '../contract/feature.ts';
import { LAYERS, type LayerName } from '../contract/vocabulary.ts';
import { buildStore } from '../tables/event-store.ts';
import { FIELDS } from '../tables/field.ts';
import { importTable } from '../tables/import-table.ts';
import { inspectTable, schemaFor } from '../tables/inspect-table.ts';
import { arrangedOf } from './columns-work.ts';
import type { ImportedTable, TableAnswer, TableChoices, TableQuestion } from './table-messages.ts';

/** Bytes by which a table is taken for what it is. */
const HEAD = 1 << 20;
/** Least time between two words on how far it is, milliseconds. */
const TELL_MS = 100;
/** Text gathered before it is put away. */
const PIECE = 1 << 22;

/** Answers a question about a table: one look, or progress and then the imported table. `now` is a clock. */
export async function answerTable(
  { kind, file, choices }: TableQuestion,
  tell: (answer: TableAnswer) => void,
  now: () => number,
): Promise<void> {
  if (kind === 'inspect') {
    const found = inspectTable(await bytesOf(file.slice(0, HEAD)), { file: file.name, ...reading(choices) });
    if ('unusable' in found) tell({ kind: 'unusable', code: found.code, rejected: [] });
    else {
      const { citation } = schemaFor(found.columns, reading(choices));
      tell({ kind: 'look', look: { ...found, fields: FIELDS, citation } });
    }
    return;
  }
  const shelf = openShelf();
  const importing = importTable(
    {
      file: file.name,
      ...reading(choices),
      ...(choices.layer ? { layer: choices.layer } : {}),
      sha256: (text) => bytesToHex(sha256(utf8ToBytes(text))),
    },
    { feature: shelf.feature, report: shelf.report },
  );
  let read = 0;
  let told = now();
  for await (const piece of piecesOf(file)) {
    importing.push(piece);
    read += piece.length;
    const { rows, kept, unusable } = importing.progress();
    if (unusable !== null) break;
    if (now() - told < TELL_MS) continue;
    told = now();
    tell({ kind: 'progress', rows, kept, share: file.size === 0 ? 1 : read / file.size });
  }
  const result = importing.finish();
  if ('unusable' in result) {
    tell({ kind: 'unusable', code: result.code, rejected: result.rejected });
    return;
  }
  const { inspection, encoding, places: _, notes: _notes, ...rest } = result;
  const about = { encoding: encoding.name, brokenSigns: encoding.broken, swapped: inspection.swapped };
  tell({ kind: 'imported', table: { ...shelf.close(), ...rest, ...about } });
}

/** Where features and reports are put as they come: their text in blobs, which the browser may keep on disk. */
function openShelf() {
  const store = buildStore();
  const files = { bases: textFile(), attacks: textFile(), withdrawals: textFile() };
  const texts = textFile();
  const textAt = new Map<string, readonly [number, number]>();
  return {
    feature(feature: Parameters<typeof store.add>[0], layer: LayerName) {
      store.add(feature, layer, files[layer].add(`${JSON.stringify(feature)},\n`));
    },
    report(report: { id: string }) {
      const from = texts.length();
      texts.add(JSON.stringify(report));
      textAt.set(report.id, [from, texts.length()]);
    },
    close(): Pick<ImportedTable, 'columns' | 'layers' | 'texts' | 'textAt'> {
      const dateline = { edition: 'table', generated: '1970-01-01', schema: SCHEMA_VERSION } as const;
      const columns = arrangedOf(packEvents(store.finish(dateline, { bases: 0, attacks: 0, withdrawals: 0 })).buffer);
      if ('damaged' in columns) throw new Error(columns.damaged);
      const layers = Object.fromEntries(LAYERS.map((layer) => [layer, files[layer].blob()])) as Record<LayerName, Blob>;
      return { columns, layers, texts: texts.blob(), textAt };
    },
  };
}

/** Text that is put away in pieces. */
function textFile() {
  const encoder = new TextEncoder();
  const blobs: Blob[] = [];
  let buffer = new Uint8Array(PIECE);
  let at = 0;
  let before = 0;
  const put = () => {
    blobs.push(new Blob([buffer.slice(0, at)]));
    before += at;
    at = 0;
  };
  return {
    length: () => before + at,
    /** Length of the text in bytes. */
    add(text: string): number {
      const most = text.length * 3;
      if (at + most > buffer.length) put();
      if (most > buffer.length) buffer = new Uint8Array(most);
      const { written } = encoder.encodeInto(text, buffer.subarray(at));
      at += written;
      return written;
    },
    blob(): Blob {
      put();
      return new Blob(blobs);
    },
  };
}

function reading({ map, unused, dates }: TableChoices) {
  return { ...(map ? { map } : {}), ...(unused ? { unused } : {}), ...(dates ? { dates } : {}) };
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
