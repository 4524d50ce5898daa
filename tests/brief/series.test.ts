import { expect, test } from 'vitest';
import { composeSheet } from '../../src/brief/compose.ts';
import { classesOf } from '../../src/brief/film.ts';
import { textsOf } from '../../src/brief/op.ts';
import { FORMATS, PAPERS } from '../../src/brief/paper.ts';
import { layoutSeries, SERIES_STAGE, seriesFrames } from '../../src/brief/series.ts';
import { isoOf } from '../../src/contract/day.ts';
import { matterOf, orderOf, overprints } from './matter.ts';

const matter = matterOf();
const { from, to } = matter.timeline.extent!;

test.each([2, 4, 6])(
  '%d dates on a page: maps, key, sources and foot lie beside each other, each map with its date',
  (count) => {
    for (const format of FORMATS) {
      const paper = PAPERS[format];
      const days = Array.from({ length: count }, (_, i) => isoOf(Math.round(from + ((to - from) * (i + 1)) / count)));
      const made = (frame: { width: number; height: number }) =>
        days.map((day) => {
          const order = orderOf(
            { moment: { mode: 'as-of', day, memory: 365 }, format, link: 'https://maps.example/' },
            matter,
          );
          return composeSheet(matter, {
            ...order,
            paper,
            frame,
            camera: { lon: 0, lat: 16, zoom: 4.5, bearing: 0 },
            stage: SERIES_STAGE,
          });
        });
      const [any] = seriesFrames(paper, count, 9);
      const classes = classesOf(made(any!).map(({ sheet }) => sheet)).length;
      expect(classes).toBeGreaterThan(4);
      const frames = seriesFrames(paper, count, classes);
      const sheets = made(frames[0]!);
      const page = layoutSeries(
        sheets.map(({ sheet }) => sheet),
        frames,
        paper,
        sheets[0]!.drawing,
      );
      expect(overprints(page.ops), format).toEqual([]);
      const texts = textsOf(page.ops.filter((op) => op.kind !== 'group'));
      for (const { sheet } of sheets) expect(texts.map(({ text }) => text)).toContain(sheet.date);
      for (const { x, y, width, height } of frames) {
        const inside = texts.filter(
          (text) => text.x < x + width && text.x + text.width > x && text.y > y + 1 && text.y - text.size < y + height,
        );
        expect(
          inside.map(({ text }) => text),
          format,
        ).toEqual([]);
      }
      for (const { x, width, y } of texts) {
        expect(x + width).toBeLessThanOrEqual(paper.width);
        expect(y).toBeLessThanOrEqual(paper.height);
      }
    }
  },
);
