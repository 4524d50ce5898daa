import type { Reason } from '../../worker/table-messages.ts';
import { wholeNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { TableText } from './table-text.ts';

/** Why rows were left out, with how many for each reason and where the first of them are. */
export function RejectedRows({
  text,
  rejected,
  firstLines = {},
  language,
}: {
  text: TableText;
  rejected: readonly [Reason, number][];
  firstLines?: Partial<Record<Reason, number[]>>;
  language: Language;
}) {
  if (rejected.length === 0) return null;
  const number = (n: number) => wholeNumber(n, language);
  const where = (reason: Reason, count: number): string => {
    const lines = firstLines[reason] ?? [];
    return lines.length === 0 ? '' : ` (${text.lines(lines.map(number), count - lines.length)})`;
  };
  return (
    <ul>
      {rejected.map(([reason, count]) => (
        <li key={reason}>
          <b>{text.rejected(number(count))}</b> {text.reasons[reason]}
          {where(reason, count)}
        </li>
      ))}
    </ul>
  );
}
