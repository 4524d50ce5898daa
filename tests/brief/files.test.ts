import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { briefWords } from '../../src/app/brief/brief-words.ts';
import { buildDeck, DECK_PAPER } from '../../src/brief/deck.ts';
import { scrubDays } from '../../src/brief/film.ts';
import { gifWriter } from '../../src/brief/gif.ts';
import { type Op, textsOf } from '../../src/brief/op.ts';
import { qrOps } from '../../src/brief/qr.ts';
import { stripOps } from '../../src/brief/strip.ts';
import { svgOf } from '../../src/brief/svg.ts';
import { dayOf, partsOf } from '../../src/contract/day.ts';
import { briefOf, EDITION, matterOf, measure } from './matter.ts';

const parts = { pictures: new Map<string, string>(), fontCss: '', title: 'T', description: 'D', idPrefix: 'p1-' };

/** Names of unclosed or wrongly closed elements; empty for well-formed XML. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', rest = ''] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|[^<>"])*)>/g)) {
    if (close) {
      if (open.pop() !== name) wrong.push(name);
    } else if (!rest.endsWith('/')) open.push(name);
  }
  return [...wrong, ...open];
}

test('an SVG is well formed whatever the title, and its text is text', () => {
  const { layout } = briefOf({ title: '<script>alert("1")</script> & "two" \u0001' });
  for (const page of layout.pages) {
    const svg = svgOf(page, parts);
    expect(unbalanced(svg)).toEqual([]);
    expect(svg).not.toContain('<script');
    expect(svg.match(/<text /g)?.length).toBe(textsOf(page.ops).length);
  }
  expect(svgOf(layout.pages[0]!, parts)).toContain('&lt;script&gt;');
});

test('several SVGs in one document do not share a clip', () => {
  const { layout } = briefOf();
  const ids = ['p1-', 'p2-'].flatMap((idPrefix) =>
    [...svgOf(layout.pages[0]!, { ...parts, idPrefix }).matchAll(/<clipPath id="([^"]+)"/g)].map(([, id]) => id),
  );
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the histogram has a cell for each dated mark of the filters, and none of another layer', () => {
  const { timeline } = matterOf();
  const input = {
    timeline,
    moment: { mode: 'as-of', day: dayOf('2022-01-20') ?? 0, memory: 90 } as const,
    filters: { layers: ['attacks' as const], forces: [], leftOut: [] },
    shown: new Set<string>(),
    words: briefWords('en', []),
    measure,
  };
  const cells = stripOps(input, 0, 0, 770, 42).flatMap((op) =>
    op.kind === 'path' && op.stroke === '#B01030' && op.width === 0.9 ? (op.d.match(/M/g) ?? []) : [],
  );
  expect(cells.length).toBe(EDITION.attacks.features.filter(({ properties }) => properties.status !== 'denied').length);
  const colours = new Set(stripOps(input, 0, 0, 770, 42).flatMap((op) => (op.kind === 'path' ? [op.stroke] : [])));
  expect(colours).not.toContain('#1B62A8');
});

test('a QR code is a square of modules; a link too long for it has none', () => {
  const [ground, code] = qrOps('https://maps.example/#t=2022-01-20', 0, 0, 58);
  expect(ground?.kind === 'path' && ground.d).toBe('M0 0H58V58H0Z');
  expect(code?.kind === 'path' && (code.d.match(/M/g)?.length ?? 0)).toBeGreaterThan(100);
  expect(qrOps(`https://maps.example/#${'x'.repeat(400)}`, 0, 0, 58)).toEqual([]);
  expect(qrOps('', 0, 0, 58)).toEqual([]);
});

test('a scrub runs evenly from its first day to its last', () => {
  expect(scrubDays(0, 100, 5)).toEqual([0, 25, 50, 75, 100]);
  expect(scrubDays(7, 7, 10)).toEqual([7]);
  expect(partsOf(scrubDays(dayOf('2013-01-01') ?? 0, dayOf('2023-12-31') ?? 0, 120)[119] ?? 0).year).toBe(2023);
});

test('a GIF stores only what changes', () => {
  const frame = (at: number): Uint8ClampedArray => {
    const rgba = new Uint8ClampedArray(64 * 64 * 4);
    for (let i = 0; i < 64 * 64; i++) rgba.set([(i * 7) % 256, (i * 13) % 256, (i * 29) % 256, 255], i * 4);
    rgba.set([255, 0, 0, 255], at * 4);
    return rgba;
  };
  const size = (frames: number): number => {
    const writer = gifWriter(64, 64, [frame(0)]);
    for (let i = 0; i < frames; i++) writer.add(frame(i), 100);
    return writer.finish().length;
  };
  const writer = gifWriter(64, 64, [frame(0)]);
  writer.add(frame(0), 100);
  const bytes = writer.finish();
  expect(new TextDecoder().decode(bytes.slice(0, 6))).toBe('GIF89a');
  expect(bytes[6]! + bytes[7]! * 256).toBe(64);
  expect((size(20) - size(1)) / 19).toBeLessThan(size(1) / 8);
});

/** Files of a zip archive by name. */
function unzipped(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const count = bytes.readUInt16LE(at + 10);
  at = bytes.readUInt32LE(at + 16);
  for (let i = 0; i < count; i++) {
    const [method, size, name, extra, comment] = [10, 20, 28, 30, 32].map((offset) =>
      offset === 20 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    files.set(
      bytes.toString('utf8', at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(data) : data).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('a presentation holds title, legend, a table of sources and quotes in its notes, as well-formed XML', async () => {
  const { sheet, layout } = briefOf({ format: '16:9', title: 'Bases & <attacks> \u0002in Mali — الوضع' });
  const drawn: (readonly Op[])[] = [];
  const deck = await buildDeck({
    slides: [{ sheet, layout, page: layout.pages[0]! }],
    words: briefWords('en', EDITION.info.forces),
    measure,
    raster: (ops) => {
      drawn.push(ops);
      return DOT;
    },
  });
  const files = unzipped((await deck.write({ outputType: 'nodebuffer' })) as Buffer);
  for (const [name, xml] of files) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    expect(unbalanced(xml), name).toEqual([]);
    expect(
      [...xml].every((c) => c >= ' ' || c === '\n' || c === '\r' || c === '\t'),
      name,
    ).toBe(true);
  }
  const slide = files.get('ppt/slides/slide1.xml') ?? '';
  expect(slide).toContain('Bases &amp; &lt;attacks&gt; in Mali — الوضع');
  expect(slide).toContain('Base being handed over');
  expect(slide).toContain('20 January 2022');
  expect(files.get('ppt/slides/slide2.xml')).toMatch(/<a:tbl>[\s\S]*Tessalit/);
  const notes = files.get('ppt/notesSlides/notesSlide1.xml') ?? '';
  expect(notes).toContain('a small party stayed to finish the handover');
  expect(drawn.some((ops) => ops.some((op) => op.kind === 'group' && op.name === 'map'))).toBe(true);
  expect(DECK_PAPER.width / DECK_PAPER.height).toBeCloseTo(16 / 9, 5);
});
