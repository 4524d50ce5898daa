import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipOf } from '../../src/brief/zip.ts';

const bytesOf = (value: string) => new TextEncoder().encode(value);

/** Reads an archive by its directory, as an unpacker does; checks both headers of each file against each other. */
function unpacked(archive: Buffer): Map<string, string> {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < archive.readUInt16LE(end + 10); i++) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [packed, size, length] = [at + 20, at + 24, at + 28].map((field, n) =>
      n === 2 ? archive.readUInt16LE(field) : archive.readUInt32LE(field),
    ) as [number, number, number];
    const local = archive.readUInt32LE(at + 42);
    expect(archive.subarray(local + 4, local + 30)).toEqual(archive.subarray(at + 6, at + 32));
    const name = archive.toString('utf8', at + 46, at + 46 + length);
    expect(archive.toString('utf8', local + 30, local + 30 + length)).toBe(name);
    const content = inflateRawSync(archive.subarray(local + 30 + length, local + 30 + length + packed));
    expect(content.length).toBe(size);
    expect(crc32(content)).toBe(archive.readUInt32LE(at + 16));
    files.set(name, content.toString('utf8'));
    at += 46 + length;
  }
  expect(at).toBe(end);
  return files;
}

test('an archive holds the same bytes under the same names, packed', async () => {
  const long = 'base, attack, withdrawal. '.repeat(5000);
  const files = { 'edition/edition.json': '{}\n', 'edition/reports/Ménaka.json': long, 'edition/empty': '' };
  const blob = await zipOf(Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) })));
  expect(Object.fromEntries(unpacked(Buffer.from(await blob.arrayBuffer())))).toEqual(files);
  expect(blob.size).toBeLessThan(5000);
});

test('the same files give the same bytes', async () => {
  const once = async () => new Uint8Array(await (await zipOf([{ path: 'a', bytes: bytesOf('b') }])).arrayBuffer());
  expect(await once()).toEqual(await once());
});
