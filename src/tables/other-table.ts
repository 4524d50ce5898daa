import { calendar, readDate } from './cell-date.ts';
import { positive, spanned, type TableSchema } from './table-schema.ts';

/** Any other table: the columns are mapped by the user or guessed, the layer is read off words or is an attack. */
export const OTHER: TableSchema = {
  name: 'other',
  owner: '',
  needs: [],
  map: {},
  told: [],
  citation: null,
  when(row, order) {
    if (row('date') === '') {
      if (row('year') === '') return 'no-date';
      return calendar(Number(row('year')), positive(row('month')), positive(row('day')));
    }
    const from = readDate(row('date'), order);
    if (typeof from === 'string' || row('end') === '') return from;
    const to = readDate(row('end'), order);
    return typeof to === 'string' ? to : spanned(from, to, from.from === to.to ? from.precision : 'span');
  },
  where(row) {
    if (row('place') !== '') return { kind: 'settlement', radiusKm: 3 };
    if (row('admin2') !== '') return { kind: 'admin2', radiusKm: 40 };
    return row('admin1') !== '' ? { kind: 'admin1', radiusKm: 120 } : { kind: 'site', radiusKm: 1 };
  },
  what(row) {
    const words = `${row('layer')} ${row('type')}`.toLowerCase();
    const action =
      row('type')
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-') || null;
    const found = { status: 'reported', confidence: 0.8 } as const;
    if (/withdraw|handover|hand-over|retrait|d[ée]part|closure|fermeture/.test(words)) {
      return { layer: 'withdrawals', action: action ?? 'withdrawal', ...found };
    }
    if (/\bbases?\b|camp|garrison|headquarters|emprise|implantation/.test(words)) {
      return { layer: 'bases', action: action ?? 'presence', ...found };
    }
    return /protest|manifestation|strike \(labou?r\)|demonstration/.test(words)
      ? 'no-layer'
      : { layer: 'attacks', action: action ?? 'attack', ...found };
  },
};
