import type { ReportMeta } from '../../contract/report.ts';
import type { LayerName } from '../../contract/vocabulary.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { voiceOf } from '../lens/voice.ts';
import type { View } from './view.ts';

/** The force a mark is filed under: whose base, who withdraws, or whom an attack was on. */
export function forceCodeOf(mark: Pick<ShownMark, 'feature' | 'layer'>): string {
  const { force, target } = mark.feature.properties;
  return (mark.layer === 'attacks' ? target : force) ?? '';
}

/** What of the edition is looked at: layers, and for the rest empty for all. */
export type Filter = Pick<
  View,
  'layers' | 'forces' | 'actors' | 'statuses' | 'countries' | 'precisions' | 'publishers' | 'disputed'
>;

/** The filter of a view. */
export function filterOf(view: { readonly [K in keyof Filter]: { readonly value: Filter[K] } }): Filter {
  return {
    layers: view.layers.value,
    forces: view.forces.value,
    actors: view.actors.value,
    statuses: view.statuses.value,
    countries: view.countries.value,
    precisions: view.precisions.value,
    publishers: view.publishers.value,
    disputed: view.disputed.value,
  };
}

/** Whether a mark passes a filter; `reports` tell who published what backs it. */
export function passes(
  { feature, layer }: Pick<ShownMark, 'feature' | 'layer'>,
  filter: Filter,
  reports: ReadonlyMap<string, ReportMeta>,
): boolean {
  const p = feature.properties;
  const among = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);
  return (
    filter.layers.includes(layer) &&
    (filter.forces.length === 0 || filter.forces.includes(forceCodeOf({ feature, layer }))) &&
    among(filter.actors, p.actor ?? '') &&
    among(filter.statuses, p.status) &&
    among(filter.countries, p.country) &&
    among(filter.precisions, p.precision) &&
    (!filter.disputed || p.disputed.length > 0) &&
    (filter.publishers.length === 0 ||
      p.claims.some(({ report }) => filter.publishers.includes(publisherOf(reports, report))))
  );
}

/** The voice that speaks in a report; empty where the report is not known. */
export function publisherOf(reports: ReadonlyMap<string, ReportMeta>, report: string): string {
  return voiceOf(reports.get(report)?.publisher ?? '').voice;
}

/** The marks that pass a filter. */
export function filtered(
  marks: readonly ShownMark[],
  filter: Filter,
  reports: ReadonlyMap<string, ReportMeta>,
): readonly ShownMark[] {
  return marks.filter((mark) => passes(mark, filter, reports));
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
