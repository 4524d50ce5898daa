import type { ReportMeta } from '../../contract/report.ts';

const PREFIX = 'dateline:corrections:';

/** Where the name is kept that corrections are signed with. */
export const AUTHOR_KEY = 'dateline:author';

/**
 * Where the corrections of an edition are kept: by what its reports are, so that an edition built anew from the same
 * reports finds them again.
 */
export function storageKey(reports: readonly Pick<ReportMeta, 'id' | 'sha256'>[]): string {
  const text = reports
    .map(({ id, sha256 }) => `${id} ${sha256}`)
    .sort()
    .join('\n');
  return PREFIX + hash(text);
}

/** What local storage is asked for. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Whether something is kept under a key; false too where the browser lets nobody ask. */
export function hasKept(shelf: Shelf | null, key: string): boolean {
  try {
    return shelf !== null && shelf.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Two 32-bit FNV-1a sums over UTF-16 units, as hex: short and stable, no secret. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x85ebca6b);
  }
  return [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
