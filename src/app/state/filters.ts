import type { LayerName } from '../../contract/vocabulary.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';

/** The force a mark is filed under: whose base, who withdraws, or whom an attack was on. */
export function forceCodeOf(mark: Pick<ShownMark, 'feature' | 'layer'>): string {
  const { force, target } = mark.feature.properties;
  return (mark.layer === 'attacks' ? target : force) ?? '';
}

/** Marks of the layers that are on and the forces that are chosen; no force chosen means all. */
export function filtered(
  marks: readonly ShownMark[],
  layers: readonly LayerName[],
  forces: readonly string[],
): readonly ShownMark[] {
  return marks.filter(
    (mark) => layers.includes(mark.layer) && (forces.length === 0 || forces.includes(forceCodeOf(mark))),
  );
}

/** Number of marks of each layer. */
export function countByLayer(marks: readonly ShownMark[]): Record<LayerName, number> {
  const counts: Record<LayerName, number> = { bases: 0, attacks: 0, withdrawals: 0 };
  for (const mark of marks) counts[mark.layer]++;
  return counts;
}

/** Number of bases of each force in view, most first, then by code. */
export function countByForce(marks: readonly ShownMark[]): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const mark of marks) {
    if (mark.layer !== 'bases') continue;
    const code = forceCodeOf(mark);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
