import { expect, test } from 'vitest';
import { briefWords } from '../../src/app/brief/brief-words.ts';
import type { Brief } from '../../src/brief/compose.ts';
import { buildDeck, DECK_PAPER } from '../../src/brief/deck.ts';
import { deckFile } from '../../src/brief/deck-file.ts';
import { scrubDays } from '../../src/brief/film.ts';
import { gifWriter } from '../../src/brief/gif.ts';
import { type Op, textsOf } from '../../src/brief/op.ts';
import { qrOps } from '../../src/brief/qr.ts';
import { stripOps } from '../../src/brief/strip.ts';
import { svgOf } from '../../src/brief/svg.ts';
import { readZip, zipOf } from '../../src/brief/zip.ts';
import { dayOf, partsOf } from '../../src/contract/day.ts';
import { gifFrames } from './gif-frames.ts';
import { briefOf, EDITION, matterOf, measure } from './matter.ts';
import { elementsOf, faultsOf } from './presentation-check.ts';

const parts = { pictures: new Map<string, string>(), fontCss: '', title: 'T', description: 'D', idPrefix: 'p1-' };

test('an SVG is well formed whatever the title, and its text is text', () => {
  const { layout } = briefOf({ title: '<script>alert("1")</script> & "two" \u0001' });
  for (const page of layout.pages) {
    const svg = svgOf(page, parts);
    expect(() => elementsOf(svg)).not.toThrow();
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

/** Frames of flat colours with a box that moves by a pixel a frame, and one in which nothing does. */
function movingFrames(count: number): Uint8ClampedArray[] {
  return Array.from({ length: count }, (_, k) => {
    const rgba = new Uint8ClampedArray(64 * 48 * 4);
    for (let i = 0; i < 64 * 48; i++) {
      const [x, y] = [i % 64, Math.floor(i / 64)];
      const moving = x >= 5 + Math.min(k, count - 2) && x < 15 + Math.min(k, count - 2) && y >= 20 && y < 24;
      rgba.set(moving ? [176, 16, 48, 255] : x < 32 ? [244, 242, 236, 255] : [211, 222, 227, 255], i * 4);
    }
    return rgba;
  });
}

test('what a GIF shows in each frame is the frame, and only the box of what changed is stored', () => {
  const frames = movingFrames(20);
  const writer = gifWriter(64, 48, [frames[0]!, frames[10]!]);
  for (const frame of frames) writer.add(frame, 100);
  const { width, height, pictures, sizes } = gifFrames(writer.finish());
  expect([width, height, pictures.length]).toEqual([64, 48, 20]);
  for (const [k, picture] of pictures.entries()) {
    const asked = Uint32Array.from(picture, (_, i) => Buffer.from(frames[k]!).readUIntBE(i * 4, 3));
    expect(Buffer.compare(Buffer.from(asked.buffer), Buffer.from(picture.buffer)), `frame ${k}`).toBe(0);
  }
  expect(Math.max(...sizes.slice(1))).toBeLessThan(60);
});

test('the commonest colours of a film are exact, however many others there are', () => {
  const rgba = new Uint8ClampedArray(64 * 64 * 4);
  for (let i = 0; i < 64 * 64; i++) rgba.set([(i * 7) % 256, (i * 13) % 256, (i * 29) % 256, 255], i * 4);
  for (let i = 0; i < 1000; i++) rgba.set(i % 2 ? [27, 98, 168, 255] : [176, 106, 0, 255], i * 4);
  const writer = gifWriter(64, 64, [rgba]);
  writer.add(rgba, 100);
  const [picture] = gifFrames(writer.finish()).pictures;
  expect([...picture!.slice(0, 1000)].every((colour, i) => colour === (i % 2 ? 0x1b62a8 : 0xb06a00))).toBe(true);
});

/** Files of a zip archive as texts, by name. */
async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  return new Map((await readZip(bytes)).map((file) => [file.path, new TextDecoder().decode(file.bytes)]));
}

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const deckOf = (brief: Brief, raster: (ops: readonly Op[]) => string = () => DOT) =>
  buildDeck({
    slides: [{ sheet: brief.sheet, layout: brief.layout, page: brief.layout.pages[0]! }],
    words: briefWords(brief.sheet.language, EDITION.info.forces),
    measure,
    raster,
  });

test('a presentation holds title, legend, a table of sources and quotes in its notes', async () => {
  const drawn: (readonly Op[])[] = [];
  const deck = await deckOf(briefOf({ format: '16:9', title: 'Bases & <attacks> \u0002in Mali — الوضع' }), (ops) => {
    drawn.push(ops);
    return DOT;
  });
  const files = await unzipped(await deckFile(deck, 'en'));
  for (const [name, xml] of files) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    expect(
      [...xml].every((c) => c >= ' ' || c === '\n' || c === '\r' || c === '\t'),
      name,
    ).toBe(true);
  }
  const slide = files.get('ppt/slides/slide1.xml') ?? '';
  expect(new Set([...slide.matchAll(/ lang="([^"]+)"/g)].map(([, lang]) => lang))).toEqual(new Set(['en-GB']));
  expect(slide).toContain('Bases &amp; &lt;attacks&gt; in Mali — الوضع');
  expect(slide).toContain('Base being handed over');
  expect(slide).toContain('20 January 2022');
  expect(files.get('ppt/slides/slide2.xml')).toMatch(/<a:tbl>[\s\S]*Tessalit/);
  const notes = files.get('ppt/notesSlides/notesSlide1.xml') ?? '';
  expect(notes).toContain('a small party stayed to finish the handover');
  expect(drawn.some((ops) => ops.some((op) => op.kind === 'group' && op.name === 'map'))).toBe(true);
  expect(DECK_PAPER.width / DECK_PAPER.height).toBeCloseTo(16 / 9, 5);
});

/** PowerPoint takes the list of notes masters after that of the slides, and warns of it before; so the library says. */
const AS_POWERPOINT_HAS_IT =
  /^ppt\/presentation\.xml: p:presentation holds p:sldMasterIdLst p:sldIdLst p:notesMasterIdLst /;

test.each([
  ['a sheet', {}],
  ['hard texts in French', { language: 'fr', title: 'x'.repeat(2000), subtitle: '👩‍👩‍👧 \ud800 "&<', note: 'الوضع' }],
  ['no mark', { moment: { mode: 'as-of', day: '1999-01-01', memory: 90 } }],
] as const)(
  '%s as a presentation is a package that holds together, its XML in the order of the standard',
  async (_name, input) => {
    const deck = await deckOf(briefOf({ ...input, format: '16:9' }));
    const faults = faultsOf(await unzipped(await deckFile(deck, 'en')));
    expect(faults.filter((fault) => !AS_POWERPOINT_HAS_IT.test(fault))).toEqual([]);
  },
);

test('long texts are cut on a slide and stand whole in its notes', async () => {
  const title = 'Bases in the north '.repeat(30).trim();
  const note = 'A note that goes on. '.repeat(60).trim();
  const files = await unzipped(await deckFile(await deckOf(briefOf({ format: '16:9', title, note })), 'en'));
  const texts = [...(files.get('ppt/slides/slide1.xml') ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(
    ([, text = '']) => text,
  );
  expect(Math.max(...texts.filter((text) => text.startsWith('Bases in')).map(({ length }) => length))).toBeLessThan(
    140,
  );
  expect(texts.find((text) => text.startsWith('Note: '))).toMatch(/…$/);
  expect(files.get('ppt/notesSlides/notesSlide1.xml')).toContain(title);
});

test('what the check of presentations is for, it finds', async () => {
  const deck = await deckOf(briefOf({ format: '16:9' }));
  const raw = await unzipped((await deck.write({ outputType: 'uint8array' })) as Uint8Array<ArrayBuffer>);
  expect(faultsOf(raw).some((fault) => /slide1\.xml: a:p holds a:pPr a:r a:pPr/.test(fault))).toBe(true);
  const files = await unzipped(await deckFile(deck, 'en'));
  const rels = 'ppt/slides/_rels/slide1.xml.rels';
  const broken = (name: string, from: string | RegExp, to: string) =>
    faultsOf(new Map([...files, [name, (files.get(name) ?? '').replace(from, to)]])).join();
  expect(broken(rels, /image-1-1\.png/, 'gone.png')).toContain('gone.png is not there');
  expect(broken(rels, /Id="rId1"/, 'Id="rId99"')).toContain('nothing is related as rId1');
  expect(
    broken('[Content_Types].xml', /<Override PartName="\/ppt\/slides\/slide2.xml"/, '<Override PartName="/x.xml"'),
  ).toContain('/x.xml has a type');
  expect(broken('ppt/slides/slide1.xml', /<p:cNvPr id="2"/, '<p:cNvPr')).toContain('p:cNvPr has no id');
});

test('the same presentation is the same archive, its texts deflated', async () => {
  const entries = [
    { path: 'a/b.xml', bytes: new TextEncoder().encode('<a>é</a>'.repeat(500)) },
    { path: 'c.png', bytes: Uint8Array.from([1, 2, 3]) },
  ];
  const archive = async () => new Uint8Array(await (await zipOf(entries)).arrayBuffer());
  const bytes = await archive();
  expect(bytes.length).toBeLessThan(400);
  expect(await archive()).toEqual(bytes);
  expect(await readZip(bytes)).toEqual(entries);
});
