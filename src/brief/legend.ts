import { lowest, type MarkLook } from '../map/mark-look.ts';
import type { ShownMark } from '../timeline/mark-state.ts';

/** Classes of marks in the order in which the legend lists them; each mark is of exactly one. */
const LEGEND_CLASSES = [
  'base-open',
  'base-leaving',
  'base-ageing',
  'base-unconfirmed',
  'base-announced',
  'base-alleged',
  'base-closed',
  'attack-fresh',
  'attack-old',
  'attack-unknown-toll',
  'attack-announced',
  'attack-alleged',
  'withdrawal-done',
  'withdrawal-ghost',
  'withdrawal-announced',
  'withdrawal-alleged',
] as const;
export type LegendClass = (typeof LEGEND_CLASSES)[number];

/** Classes that say how sure a mark is rather than what it is; they stand under a head of their own. */
const HOW_SURE: ReadonlySet<LegendClass> = new Set([
  'base-ageing',
  'base-unconfirmed',
  'base-alleged',
  'attack-unknown-toll',
  'attack-alleged',
  'withdrawal-alleged',
]);

/** A row: how many marks of the class are on the sheet, and one of them as a sample. */
export interface LegendRow {
  kind: LegendClass;
  sure: boolean;
  count: number;
  sample: MarkLook;
}

const LAYER_WORDS = { bases: 'base', attacks: 'attack', withdrawals: 'withdrawal' } as const;

export function classOf(mark: ShownMark): LegendClass {
  const plain = mark.state === 'fresh' || mark.state === 'old';
  if (mark.layer === 'attacks' && plain && lowest(mark.feature.properties.killed) === null)
    return 'attack-unknown-toll';
  return `${LAYER_WORDS[mark.layer]}-${mark.state}` as LegendClass;
}

/** Rows of the classes that are shown, and only of those; their counts add up to the number of marks. */
export function legendOf(marks: readonly { mark: ShownMark; look: MarkLook }[]): LegendRow[] {
  const rows = new Map<LegendClass, LegendRow>();
  for (const { mark, look } of marks) {
    const kind = classOf(mark);
    const row = rows.get(kind);
    if (row) {
      row.count++;
      if (weight(look) > weight(row.sample)) row.sample = { ...look, disputed: false };
    } else {
      rows.set(kind, { kind, sure: !HOW_SURE.has(kind), count: 1, sample: { ...look, disputed: false } });
    }
  }
  return LEGEND_CLASSES.flatMap((kind) => rows.get(kind) ?? []);
}

/** A sample with the letters of a known force, and an attack with a few killed, says most. */
function weight({ layer, letters, killed }: MarkLook): number {
  if (layer === 'attacks') return killed === null ? 0 : killed > 0 && killed < 10 ? 2 : 1;
  return letters === '–' ? 0 : 1;
}
