import { dayOf, partsOf } from '../contract/day.ts';
import type { ReportMeta } from '../contract/report.ts';
import { cleanText } from './clean-text.ts';
import type { Sheet } from './sheet.ts';

/** A report that a sheet rests on, with the quotes it gives. */
export interface Citation {
  report: ReportMeta;
  quotes: string[];
}

/** The reports behind a sheet's marks, each once, by id. */
export function citationsOf(sheet: Sheet): Citation[] {
  const found = new Map<string, Citation>();
  for (const entry of [...sheet.entries, ...sheet.offMap, ...sheet.outside]) {
    for (const { sources } of entry.marks) {
      for (const { report, quote } of sources) {
        if (report === null) continue;
        const citation = found.get(report.id) ?? { report, quotes: [] };
        if (quote !== '' && !citation.quotes.includes(quote)) citation.quotes.push(quote);
        found.set(report.id, citation);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
}

/** Citations as BibTeX (`@misc`), in UTF-8 as biblatex and Zotero read it. */
export function bibtexOf(citations: readonly Citation[]): string {
  const keys = new Set<string>();
  return citations
    .map(({ report, quotes }) => {
      const day = dayOf(report.published);
      const parts = day === null ? null : partsOf(day);
      const fields: [string, string][] = [
        ['title', `{${braced(report.title)}}`],
        ['organization', `{${braced(report.publisher)}}`],
        ...(parts
          ? ([
              ['year', String(parts.year)],
              ['month', String(parts.month)],
              ['date', report.published ?? ''],
            ] as [string, string][])
          : []),
        ...(report.url ? ([['url', braced(report.url)]] as [string, string][]) : []),
        ['langid', report.language === 'fr' ? 'french' : 'english'],
        ...(quotes.length > 0
          ? ([['note', quotes.map((quote) => `“${braced(quote)}”`).join(' ')]] as [string, string][])
          : []),
      ];
      const body = fields.filter(([, value]) => value !== '{}').map(([name, value]) => `  ${name} = {${value}}`);
      return `@misc{${keyOf(report.id, keys)},\n${body.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/** Citations as RIS, lines ended as the format wants. */
export function risOf(citations: readonly Citation[]): string {
  return citations
    .map(({ report, quotes }) => {
      const day = dayOf(report.published);
      const parts = day === null ? null : partsOf(day);
      const two = (value: number): string => String(value).padStart(2, '0');
      const lines = [
        'TY  - NEWS',
        `ID  - ${cleanText(report.id, 200)}`,
        `TI  - ${cleanText(report.title)}`,
        `PB  - ${cleanText(report.publisher)}`,
        ...(parts ? [`PY  - ${parts.year}`, `DA  - ${parts.year}/${two(parts.month)}/${two(parts.date)}`] : []),
        ...(report.url ? [`UR  - ${cleanText(report.url)}`] : []),
        `LA  - ${report.language}`,
        ...quotes.map((quote) => `N1  - ${quote}`),
        'ER  - ',
      ];
      return `${lines.join('\r\n')}\r\n`;
    })
    .join('\r\n');
}

/** Text within braces: those of its own that do not pair, and backslashes, would end the field. */
function braced(text: string): string {
  return cleanText(text)
    .replace(/[\\{}]/g, ' ')
    .replace(/[%#&$_~^]/g, (sign) => (sign === '~' || sign === '^' ? ' ' : `\\${sign}`))
    .trim();
}

function keyOf(id: string, taken: Set<string>): string {
  const plain = id.normalize('NFD').replace(/[^A-Za-z0-9-]/g, '') || 'report';
  let key = plain;
  for (let i = 2; taken.has(key); i++) key = `${plain}-${i}`;
  taken.add(key);
  return key;
}
