import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesIn } from '../../../src/app/i18n/messages.ts';
import { bibtexCitation, plainCitation, safeUrl } from '../../../src/app/reader/citation.ts';
import { byParagraph, framed, paragraphsOf, piecesOf } from '../../../src/app/reader/paragraphs.ts';
import type { Claim } from '../../../src/contract/claim.ts';
import type { Mention, ReportMeta } from '../../../src/contract/report.ts';

const span = (id: string, start: number, end: number) => ({ id, start, end }) as Claim;

test('paragraphs are the stretches between blank lines', () => {
  const text = 'One.\n\nTwo\nstill two.\r\n\r\n\r\nThree.';
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'One.',
    'Two\nstill two.',
    'Three.',
  ]);
  expect(paragraphsOf('')).toEqual([]);
  expect(paragraphsOf('a\nb').length).toBe(2);
});

test('pieces cover the paragraph without a gap, whatever overlaps', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
  fc.assert(
    fc.property(spans, spans, fc.nat(20), fc.integer({ min: 21, max: 60 }), (claims, mentions, start, end) => {
      const pieces = piecesOf(
        { start, end },
        claims.map(([a, b], i) => span(String(i), Math.min(a, b), Math.max(a, b))),
        mentions.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }) as Mention),
        [],
      );
      expect(pieces[0]?.start).toBe(start);
      expect(pieces.at(-1)?.end).toBe(end);
      for (const [i, piece] of pieces.entries()) {
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(piece.start).toBe(pieces[i - 1]?.end ?? start);
      }
    }),
  );
});

test('the shortest claim colours a piece, and numbers stand where a claim ends', () => {
  const pieces = piecesOf({ start: 0, end: 20 }, [span('long', 0, 15), span('short', 5, 10)], [], []);
  expect(pieces.map(({ start, claims }) => [start, claims[0]?.id])).toEqual([
    [0, 'long'],
    [5, 'short'],
    [10, 'long'],
    [15, undefined],
  ]);
  expect(pieces.map(({ ending }) => ending.map(({ id }) => id))).toEqual([[], ['short'], ['long'], []]);
});

test('the active claim is one frame', () => {
  const pieces = piecesOf({ start: 0, end: 20 }, [span('long', 0, 15), span('short', 5, 10)], [], []);
  expect(framed(pieces, 'long').map(({ active, pieces: inner }) => [active, inner.length])).toEqual([
    [true, 3],
    [false, 1],
  ]);
  expect(framed(pieces, null)).toHaveLength(1);
});

const report: ReportMeta = {
  id: 'un-2017',
  title: 'Council {hears} of a camp & more',
  publisher: 'United Nations',
  published: '2017-04-06',
  publishedTo: '2017-04-06',
  url: 'https://example.org/a?b=1',
  language: 'en',
  sha256: '0',
  inferred: [],
};

test('citations name publisher, title, day and address', () => {
  expect(plainCitation(report, messagesIn('en'), 'en')).toBe(
    'United Nations, “Council {hears} of a camp & more”, 6 April 2017. https://example.org/a?b=1',
  );
  expect(bibtexCitation(report)).toContain('title = {{Council hears of a camp \\& more}}');
  expect(bibtexCitation(report)).toContain('year = {2017}');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'not a url', ''])('%j is never a link', (url) => {
  expect(safeUrl(url)).toBeNull();
});

test('each paragraph has what lies in it, as a look through all of it would find', () => {
  const offsets = fc.array(fc.nat(400), { maxLength: 40 });
  fc.assert(
    fc.property(offsets, offsets, fc.array(fc.nat(60), { minLength: 40, maxLength: 40 }), (cuts, starts, lengths) => {
      const borders = [...new Set(cuts)].sort((a, b) => a - b);
      const paragraphs = borders
        .slice(1)
        .map((end, i) => ({ start: borders[i] as number, end: end - (i % 2) }))
        .filter(({ start, end }) => end > start);
      const things = starts.map((start, i) => ({ start, end: start + (lengths[i] as number) }));
      expect(byParagraph(paragraphs, things, (thing) => thing)).toEqual(
        paragraphs.map(({ start, end }) =>
          things.filter((thing) => thing.start < end && thing.end > start && thing.end > thing.start),
        ),
      );
    }),
  );
});
