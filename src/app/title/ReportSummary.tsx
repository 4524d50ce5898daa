import { isOffMap } from '../../map/off-map.ts';
import { spannedProblems } from '../reader/paragraphs.ts';
import { useStore } from '../state/context.ts';

/** What the open report gives to the map: claims, those drawn, and what is not drawn. */
export function ReportSummary({ report }: { report: string }) {
  const store = useStore();
  const words = store.words.value.reader;
  if (!store.index.reports.has(report)) return null;
  const claims = store.index.inReport.get(report) ?? [];
  const off = claims.filter(({ feature }) => isOffMap(feature)).length;
  const drawn = claims.filter(({ feature, claim }) => !isOffMap(feature) && claim.status !== 'denied').length;
  const problems = spannedProblems(store.index.problemsOf.get(report) ?? []);
  const totals = problems.filter(({ code }) => code === 'total' || code === 'pattern').length;
  const unknown = problems.filter(({ code }) => code === 'unknown-place').length;
  return (
    <section class="title report-summary" aria-label={words.inReport}>
      <p class="kicker">{words.inReport}</p>
      <p class="figures">{words.summary(claims.length, drawn)}</p>
      <p class="state">{words.offMap(off, totals, unknown)}</p>
    </section>
  );
}
