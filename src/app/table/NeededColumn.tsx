import type { Needed, TableLook } from '../../worker/table-messages.ts';
import type { TableSession } from './table-session.ts';
import type { TableText } from './table-text.ts';

/** What a table must tell, in the order in which it is asked for. */
export const NEEDED: readonly Needed[] = ['date', 'lat', 'lon'];

/** A choice of the column for what a table must tell, with a value of each, and how well the chosen one reads. */
export function NeededColumn({
  field,
  session,
  look,
  text,
}: {
  field: Needed;
  session: TableSession;
  look: TableLook;
  text: TableText;
}) {
  const chosen = look.map[field] ?? (field === 'date' ? look.map.year : undefined) ?? '';
  const fit = look.fits[field];
  return (
    <label class="word-select">
      <span>{text.fields[field]}</span>
      <select
        value={chosen}
        aria-invalid={chosen === ''}
        onChange={({ currentTarget: { value } }) => session.name(value || chosen, value === '' ? null : field)}
      >
        <option value="">{text.choose}</option>
        {look.columns.map((column, i) => (
          <option key={i} value={column}>
            {text.columnAs(column, (look.examples[i]?.[0] ?? '').slice(0, OPTION))}
          </option>
        ))}
      </select>
      {fit && <small class={fit.readable < fit.filled ? 'misfit' : ''}>{text.fit(fit.readable, fit.filled)}</small>}
    </label>
  );
}

/** Signs of a value that a choice shows. */
const OPTION = 24;
