import type { ReportMeta } from '../../contract/report.ts';
import type { Language } from '../i18n/language.ts';
import { nameOrder } from '../i18n/name-order.ts';
import { voiceOf } from './voice.ts';

/** A source with what the edition holds of it. `carriers` are those through whom its texts came. */
export interface VoiceRow {
  voice: string;
  reports: number;
  claims: number;
  carriers: readonly string[];
}

/** All voices of an edition, those with most claims first, then by name. */
export function voicesOf(
  reports: ReadonlyMap<string, ReportMeta>,
  claimsOf: ReadonlyMap<string, readonly unknown[]>,
  language: Language,
): VoiceRow[] {
  const byName = nameOrder(language);
  const rows = new Map<string, { reports: number; claims: number; carriers: Set<string> }>();
  for (const report of reports.values()) {
    const { voice, carrier } = voiceOf(report.publisher);
    const row = rows.get(voice) ?? { reports: 0, claims: 0, carriers: new Set<string>() };
    row.reports++;
    row.claims += claimsOf.get(report.id)?.length ?? 0;
    if (carrier !== null) row.carriers.add(carrier);
    rows.set(voice, row);
  }
  return [...rows]
    .map(([voice, { carriers, ...row }]) => ({ voice, ...row, carriers: [...carriers].sort(byName) }))
    .sort((a, b) => b.claims - a.claims || byName(a.voice, b.voice));
}
