/** A file within a zip archive. */
export interface ZipEntry {
  name: string;
  data: Uint8Array<ArrayBuffer>;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 0x800;
/** 1 January 1980, where a zip's calendar begins: the same files make the same archive. */
const DATE = 0x21;
/** Endings of files that hold compressed pictures already. */
const PACKED = /\.(?:png|jpe?g|webp|gif)$/i;

/** Files of an archive of less than 4 GB, in the order of its directory. Throws where there is none. */
export async function readZip(bytes: Uint8Array<ArrayBuffer>): Promise<ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error('not a zip archive');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    const [size, named, extra, comment, local] = [
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
      view.getUint32(at + 42, true),
    ];
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const raw = bytes.slice(start, start + size);
    const data = view.getUint16(at + 10, true) === DEFLATED ? await through(raw, 'inflate') : raw;
    entries.push({ name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named)), data });
    at += 46 + named + extra + comment;
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

/** An archive of files, deflated but for pictures; the same files give the same bytes. */
export async function writeZip(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, data } of entries) {
    const encoded = new TextEncoder().encode(name);
    const packed = PACKED.test(name) ? data : await through(data, 'deflate');
    const about = [UTF8, packed === data ? 0 : DEFLATED, 0, DATE] as const;
    const sizes = [crc32(data), packed.length, data.length] as const;
    const local = record([[LOCAL, 4], [20, 2], ...shorts(about), ...longs(sizes), [encoded.length, 2], [0, 2]]);
    parts.push(local, encoded, packed);
    directory.push(
      record([
        ...([
          [CENTRAL, 4],
          [20, 2],
          [20, 2],
        ] as const),
        ...shorts(about),
        ...longs(sizes),
        ...shorts([encoded.length, 0, 0, 0, 0]),
        ...longs([0, at]),
      ]),
      encoded,
    );
    at += local.length + encoded.length + packed.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = record([[END, 4], ...shorts([0, 0, count, count]), ...longs([length, at]), [0, 2]]);
  return joined([...parts, ...directory, end]);
}

type Field = readonly [value: number, bytes: 2 | 4];
const shorts = (values: readonly number[]): Field[] => values.map((value) => [value, 2]);
const longs = (values: readonly number[]): Field[] => values.map((value) => [value, 4]);

/** Little-endian fields one after the other. */
function record(fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

async function through(data: Uint8Array<ArrayBuffer>, how: 'inflate' | 'deflate'): Promise<Uint8Array<ArrayBuffer>> {
  const stream = how === 'inflate' ? new DecompressionStream('deflate-raw') : new CompressionStream('deflate-raw');
  return new Uint8Array(await new Response(new Blob([data]).stream().pipeThrough(stream)).arrayBuffer());
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let i = 0; i < 8; i++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of a zip's entries (ISO 3309). */
function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = TABLE[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
