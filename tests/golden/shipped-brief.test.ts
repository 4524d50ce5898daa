import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isTraceable } from '../../src/brief/evidence.ts';
import { classOf } from '../../src/brief/legend.ts';
import { readEdition } from '../../src/cli/edition-folder.ts';
import { isoOf } from '../../src/contract/day.ts';
import { matterOf, sheetFor } from '../brief/matter.ts';
import { ROOT } from '../cli/run.ts';

test('on sheets of the shipped edition every mark leads to a quote, and stands free of the others', async () => {
  const edition = await readEdition(join(ROOT, 'geodata/layers'));
  const matter = matterOf(edition);
  const { from, to } = matter.timeline.extent!;
  const days = Array.from({ length: 9 }, (_, i) => isoOf(Math.round(from + ((to - from) * i) / 8)));
  const moments = [
    ...days.map((day) => ({ mode: 'as-of', day, memory: 90 }) as const),
    { mode: 'since', from: isoOf(from) } as const,
  ];
  for (const moment of moments) {
    const sheet = sheetFor({ moment }, matter);
    const listed = [...sheet.entries, ...sheet.offMap, ...sheet.outside].flatMap(({ marks }) => marks);
    expect(listed.map(({ mark }) => mark.feature.id).sort()).toEqual(
      matter.timeline
        .shown(sheet.moment)
        .map(({ feature }) => feature.id)
        .sort(),
    );
    for (const { mark, sources } of listed) expect(sources.some(isTraceable), mark.feature.id).toBe(true);
    const onMap = sheet.entries.flatMap(({ marks }) => marks.map(({ mark }) => mark));
    for (const { kind, count } of sheet.legend)
      expect(onMap.filter((mark) => classOf(mark) === kind)).toHaveLength(count);
    const rows = sheet.stacks.map((stack) => ({ ...stack, ...sheet.spots.get(stack.id)! }));
    for (const [index, a] of rows.entries()) {
      for (const b of rows.slice(index + 1)) {
        const apart = Math.max(
          Math.abs(a.x - b.x) - a.halfWidth - b.halfWidth,
          Math.abs(a.y - b.y) - a.halfHeight - b.halfHeight,
        );
        expect(apart, `${a.id} and ${b.id} on ${sheet.date}`).toBeGreaterThanOrEqual(0);
      }
    }
  }
});
