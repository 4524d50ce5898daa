import { type RawStore, storeOf, unpackColumns } from '../contract/events-bin.ts';
import { type Arrangement, arrange } from '../timeline/arrange.ts';

/** An `events.bin` as far as it can be worked out ahead; typed arrays all through. */
export interface ArrangedStore {
  raw: RawStore;
  arrangement: Arrangement;
}

/** What came of reading an `events.bin`: that there is none, or what is wrong with it. */
export type ColumnsAnswer = ArrangedStore | { missing: true } | { damaged: string };

/** Checks the unpacked bytes of an `events.bin` and arranges them. */
export function arrangedOf(bytes: ArrayBuffer): ArrangedStore | { damaged: string } {
  const unpacked = unpackColumns(bytes);
  if ('damaged' in unpacked) return unpacked;
  const { raw } = unpacked;
  try {
    const { ids, names } = storeOf(raw).places;
    if (ids.length !== names.length) return { damaged: 'its list of places is broken' };
  } catch (error) {
    if (error instanceof SyntaxError) return { damaged: 'its list of places is broken' };
    throw error;
  }
  return { raw, arrangement: arrange(raw) };
}

/** Reads an `events.bin` at an address, gzipped or not; `fetcher` is the browser's fetch. */
export async function readColumns(address: string, fetcher: typeof fetch): Promise<ColumnsAnswer> {
  const response = await fetcher(address).catch(() => null);
  if (!response?.ok) return { missing: true };
  const body = new Uint8Array(await response.arrayBuffer());
  if (body[0] !== 0x1f || body[1] !== 0x8b) return arrangedOf(body.buffer);
  const unzipped = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(unzipped).arrayBuffer().catch(() => null);
  return bytes === null ? { damaged: 'it is not whole' } : arrangedOf(bytes);
}

/** Buffers of all typed arrays in a value of plain objects and lists, each once: what can be handed over. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) found.add(part.buffer);
    } else for (const inner of Object.values(part)) look(inner);
  };
  look(value);
  return [...found];
}
