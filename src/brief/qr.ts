import { encode } from 'uqr';
import { type Op, rectPath } from './op.ts';

/** Longest link that is still read by a phone from paper at the size a sheet has room for. */
const MOST = 300;

/** A QR code of a link as a square of `size` at x, y, with its quiet zone; nothing for a link that is too long. */
export function qrOps(link: string, x: number, y: number, size: number): Op[] {
  if (link === '' || link.length > MOST) return [];
  const { data } = encode(link, { ecc: 'L', border: 2 });
  const cell = size / data.length;
  let d = '';
  data.forEach((row, j) => {
    for (let i = 0; i < row.length; i++) {
      if (!row[i]) continue;
      let end = i;
      while (row[end + 1]) end++;
      d += rectPath(x + i * cell, y + j * cell, (end - i + 1) * cell, cell);
      i = end;
    }
  });
  return [
    { kind: 'path', d: rectPath(x, y, size, size), fill: '#FFFFFF' },
    { kind: 'path', d, fill: '#16191D' },
  ];
}
