import type { Reason } from '../../worker/table-messages.ts';
import { wholeNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { TableText } from './table-text.ts';

/** Why rows were left out, with how many for each reason. */
export function RejectedRows({
  text,
  rejected,
  language,
}: {
  text: TableText;
  rejected: readonly [Reason, number][];
  language: Language;
}) {
  if (rejected.length === 0) return null;
  return (
    <ul>
      {rejected.map(([reason, count]) => (
        <li key={reason}>{text.rejected(wholeNumber(count, language), text.reasons[reason])}</li>
      ))}
    </ul>
  );
}
