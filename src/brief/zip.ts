/** A file of an archive: its path with `/` between folders, and its contents. */
export interface ZipFile {
  path: string;
  bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, the first day the format knows: the same files give the same archive. */
const DOS_DATE = 33;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** What the format's plain form can count. */
const MOST_FILES = 65_535;
const MOST_BYTES = 4_294_967_295;

/**
 * A ZIP archive (PKWARE APPNOTE 6.3, without Zip64) of files, deflated, in the order given. Throws where they are too
 * many or too large for that form.
 */
export async function zipOf(files: AsyncIterable<ZipFile> | Iterable<ZipFile>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for await (const { path, bytes } of files) {
    const name = new TextEncoder().encode(path);
    const packed = await deflated(bytes);
    const sums = { crc: crc32(bytes), packed: packed.length, size: bytes.length };
    const local = record(30, name, (view) => {
      view.setUint32(0, LOCAL, true);
      view.setUint16(4, 20, true);
      about(view, 6, sums, name.length);
    });
    directory.push(
      record(46, name, (view) => {
        view.setUint32(0, CENTRAL, true);
        view.setUint16(4, 20, true);
        view.setUint16(6, 20, true);
        about(view, 8, sums, name.length);
        view.setUint32(42, offset, true);
      }),
    );
    parts.push(local, packed);
    offset += local.length + packed.length;
    if (offset > MOST_BYTES || directory.length > MOST_FILES) throw new RangeError('too large for a ZIP archive');
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = record(22, new Uint8Array(), (view) => {
    view.setUint32(0, END, true);
    view.setUint16(8, directory.length, true);
    view.setUint16(10, directory.length, true);
    view.setUint32(12, size, true);
    view.setUint32(16, offset, true);
  });
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

/** Files of an archive of less than 4 GB, in the order of its directory. Throws where there is none. */
export async function readZip(bytes: Uint8Array<ArrayBuffer>): Promise<ZipFile[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error('not a zip archive');
  const files: ZipFile[] = [];
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
    const data = view.getUint16(at + 10, true) === DEFLATE ? await inflated(raw) : raw;
    files.push({ path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named)), bytes: data });
    at += 46 + named + extra + comment;
  }
  return files.filter(({ path }) => !path.endsWith('/'));
}

/** The fields that stand alike in both headers of a file, from its flags on. */
function about(view: DataView, at: number, sums: { crc: number; packed: number; size: number }, name: number): void {
  view.setUint16(at, UTF8_NAMES, true);
  view.setUint16(at + 2, DEFLATE, true);
  view.setUint16(at + 6, DOS_DATE, true);
  view.setUint32(at + 8, sums.crc, true);
  view.setUint32(at + 12, sums.packed, true);
  view.setUint32(at + 16, sums.size, true);
  view.setUint16(at + 20, name, true);
}

function record(length: number, name: Uint8Array, fill: (view: DataView) => void): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length + name.length);
  fill(new DataView(bytes.buffer));
  bytes.set(name, length);
  return bytes;
}

async function deflated(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as ZIP has it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
