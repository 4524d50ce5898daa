import { dayOf, partsOf } from '../../contract/day.ts';
import type { ReportMeta } from '../../contract/report.ts';
import type { Messages } from '../i18n/en.ts';
import { longDay } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** The address of a report where it is one a browser may open; null for any other scheme. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** A citation as running text. */
export function plainCitation(report: ReportMeta, words: Messages, language: Language): string {
  const day = dayOf(report.published);
  const when = day === null ? words.place.undated : longDay(day, language);
  const title = language === 'fr' ? `«\u202f${report.title}\u202f»` : `“${report.title}”`;
  const url = safeUrl(report.url);
  return `${report.publisher}, ${title}, ${when}.${url ? ` ${url}` : ''}`;
}

/** A citation as a BibTeX entry; braces and backslashes of the metadata are taken out. */
export function bibtexCitation(report: ReportMeta): string {
  const plain = (text: string): string => text.replace(/[{}\\]/g, '').replace(/([%&#_$])/g, '\\$1');
  const day = dayOf(report.published);
  const url = safeUrl(report.url);
  const fields = [
    ['title', `{${plain(report.title)}}`],
    ['publisher', plain(report.publisher)],
    ...(day === null
      ? []
      : [['year', String(partsOf(day).year)] as const, ['date', report.published as string] as const]),
    ...(url ? [['url', url.replace(/[{}\\]/g, '')] as const] : []),
    ['language', report.language],
  ];
  const body = fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n');
  return `@misc{${report.id.replace(/[^A-Za-z0-9-]/g, '')},\n${body}\n}`;
}
