import { Icon } from '../marks/Icon.tsx';
import { useStore } from '../state/context.ts';
import { COLUMNS, type Column } from './rows.ts';

/** The header row: every column sorts, a second click the other way round. */
export function ListHead({ column, up, onSort }: { column: Column; up: boolean; onSort(column: Column): void }) {
  const { words } = useStore();
  const names = words.value.list;
  return (
    <thead>
      <tr>
        {COLUMNS.map((name) => (
          <th
            key={name}
            scope="col"
            class={name}
            aria-sort={name === column ? (up ? 'ascending' : 'descending') : undefined}
          >
            <button type="button" onClick={() => onSort(name)}>
              {names[name]}
              {name === column && <Icon name={up ? 'sortUp' : 'sortDown'} size={12} />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
