import { useState } from 'preact/hooks';
import type { TableLook } from '../../worker/table-messages.ts';
import type { TableSession } from './table-session.ts';
import type { TableText } from './table-text.ts';

/** Every column with a few of its values and a choice of what it means. */
export function ColumnTable({ session, look, text }: { session: TableSession; look: TableLook; text: TableText }) {
  // The order stays as it was at first: a row must not leave from under the hand that changes it.
  const [order] = useState(() => {
    const isUsed = (i: number): number => Number(Object.values(look.map).includes(look.columns[i] ?? ''));
    return [...look.columns.keys()].sort((a, b) => isUsed(b) - isUsed(a) || a - b);
  });
  const fieldOf = new Map(Object.entries(look.map).map(([field, column]) => [column, field]));
  return (
    <div class="table-columns">
      <table>
        <caption>{text.confirm}</caption>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.means}</th>
            <th scope="col">{text.sample}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((i) => {
            const column = look.columns[i] ?? '';
            const field = fieldOf.get(column) ?? '';
            const fit = look.fits[field as keyof typeof look.fits];
            return (
              <tr key={i}>
                <th scope="row">{column}</th>
                <td>
                  <select
                    aria-label={`${column}: ${text.means}`}
                    value={field}
                    onChange={({ currentTarget: { value } }) =>
                      session.name(column, look.fields.find((name) => name === value) ?? null)
                    }
                  >
                    <option value="">{text.notUsed}</option>
                    {look.fields.map((name) => (
                      <option key={name} value={name}>
                        {text.fields[name]}
                      </option>
                    ))}
                  </select>
                  {look.guessed.some((name) => name === field) && <small> {text.guessed}</small>}
                  {look.schema === 'other' && fit && fit.readable < fit.filled && (
                    <small class="misfit"> {text.misfit(fit.filled - fit.readable, fit.filled)}</small>
                  )}
                </td>
                <td class="sample">
                  {(look.examples[i] ?? []).map((value) => (
                    <span key={value}>{value}</span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
