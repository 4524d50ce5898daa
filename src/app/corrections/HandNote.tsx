import '../styles/correct.css';
import type { Correction } from '../../contract/correction.ts';
import { dayOf } from '../../contract/day.ts';
import { shortDay } from '../i18n/format.ts';
import { useStore } from '../state/context.ts';
import { linesByClaim } from './claim-state.ts';
import { revoke } from './desk.ts';
import { lineText } from './line-text.ts';
import { linesOf } from './log.ts';

/** What was corrected of a claim by hand, by whom and why, and the way back to the machine's reading. */
export function HandNote({ claimId, report }: { claimId: string; report: string }) {
  const store = useStore();
  const words = store.words.value.correct;
  const log = store.log.value;
  const machine = store.machine.get(claimId) ?? null;
  const claim = store.index.inReport.get(report)?.find((entry) => entry.claim.id === claimId)?.claim;
  const lines = [
    ...(machine === null ? addedLines(linesOf(log), report, claim) : []),
    ...(linesByClaim(log).get(claimId) ?? []),
  ];
  if (lines.length === 0) return null;
  const telling = lines.filter(({ change }) => change !== 'accept');
  return (
    <div class="by-hand">
      <b>{words.byHand}</b>
      <ul>
        {(telling.length > 0 ? telling : lines.slice(-1)).map((line) => (
          <li key={line.time + line.change}>
            <HandLine line={line} />
          </li>
        ))}
      </ul>
      <button type="button" class="text-btn" onClick={() => revoke(store, lines)}>
        {words.takeBack}
      </button>
    </div>
  );
}

/** One line with its reason, who wrote it and when. */
export function HandLine({ line }: { line: Correction }) {
  const store = useStore();
  const words = store.words.value;
  const language = store.language.value;
  const machine = line.change === 'add' ? null : (store.machine.get(line.claim) ?? null);
  const day = dayOf(line.time.slice(0, 10));
  return (
    <span>
      {lineText(line, machine, store.index, words, language)}
      <small>
        {line.reason} ({words.correct.signed(line.author, day === null ? line.time : shortDay(day, language))})
      </small>
    </span>
  );
}

/** The line that added a claim which the machine did not read: that of its passage and layer. */
function addedLines(
  lines: readonly Correction[],
  report: string,
  claim: { start: number; end: number; layer: string } | undefined,
): Correction[] {
  return lines.filter(
    (line) =>
      line.change === 'add' &&
      line.report === report &&
      line.start === claim?.start &&
      line.end === claim.end &&
      line.layer === claim.layer,
  );
}
