// The table of scrubbing in docs/performance.md, written by `npm run -s bench -- --docs` from what was measured.
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../../docs/performance.md', import.meta.url);
const BEGIN = '<!-- Written by npm run bench -->';
const END = '<!-- Up to here -->';
const HEAD = ['way', 'events', 'mode', 'step p50 (p95), ms', 'shown, ms', 'pictures a second', 'load, ms', 'heap, MB'];

/** Rows of the benchmark as a table; × is how many times Dateline's own figure of the same events and mode one is. */
export function scrubTable(rows) {
  const lines = rows.map((row) => {
    const own = rows.find(({ way, events, mode }) => way === 'dateline' && events === row.events && mode === row.mode);
    const times = (name) => {
      if (!own || own === row || !own[name] || row[name] === null) return '';
      return ` ×${(row[name] / own[name]).toFixed(1)}`;
    };
    const step = row.stepP50Ms === null ? null : `${figure(row.stepP50Ms)} (${figure(row.stepP95Ms)})`;
    return [
      row.way === 'dateline' ? '**Dateline**' : row.way,
      grouped(row.events),
      row.mode,
      step === null ? 'no end' : step + times('stepP50Ms'),
      row.shownMs === null ? 'over 8 000' : figure(row.shownMs) + times('shownMs'),
      row.fps === null ? '' : row.fps.toFixed(1),
      row.loadMs === null ? '' : figure(row.loadMs) + times('loadMs'),
      row.heapMb === null ? '' : Math.max(0, row.heapMb).toFixed(1),
    ];
  });
  return [HEAD, HEAD.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Puts the table into the page, where one stands already. Throws where the page has no place for it. */
export function writeScrubTable(rows) {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error('docs/performance.md has no place for the table.');
  writeFileSync(PAGE, `${page.slice(0, from + BEGIN.length)}\n\n${scrubTable(rows)}\n\n${page.slice(to)}`);
}

const figure = (ms) => (ms < 20 ? ms.toFixed(1) : grouped(Math.round(ms)));
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
