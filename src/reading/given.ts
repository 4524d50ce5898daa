import { dayFrom, dayOf, daysInMonth, isoOf } from '../contract/day.ts';
import type { IsoDay } from '../contract/vocabulary.ts';

/** Metadata that came with a report, before anything is inferred from its text. Empty values are left out. */
export interface Given {
  title?: string;
  publisher?: string;
  published?: { from: IsoDay; to: IsoDay };
  url?: string;
  language?: string;
}

/** A publication date as people give it, `2022-03-17`, `2022-03` or `2022`, as a range of days; null for others. */
export function publishedRange(value: string): { from: IsoDay; to: IsoDay } | null {
  const day = dayOf(value.slice(0, 10));
  if (day !== null && /^.{10}(?:$|[T ])/.test(value)) return { from: isoOf(day), to: isoOf(day) };
  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(value);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  if (month === null) return { from: isoOf(dayFrom(year, 1, 1)), to: isoOf(dayFrom(year, 12, 31)) };
  if (month < 1 || month > 12) return null;
  return { from: isoOf(dayFrom(year, month, 1)), to: isoOf(dayFrom(year, month, daysInMonth(year, month))) };
}

/**
 * Metadata from named fields (front matter or a table row). Fields of other names are ignored. `bad` lists the fields
 * whose value could not be understood: a date of another form, an address that is not http or https.
 */
export function givenFrom(fields: Readonly<Record<string, unknown>>): {
  given: Given;
  bad: { field: string; value: string }[];
} {
  const given: Given = {};
  const bad: { field: string; value: string }[] = [];
  const value = (field: string): string => {
    const raw = fields[field];
    return typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim().slice(0, 2000) : '';
  };
  if (value('title')) given.title = value('title');
  if (value('publisher')) given.publisher = value('publisher');
  if (value('published')) {
    const range = publishedRange(value('published'));
    if (range) given.published = range;
    else bad.push({ field: 'published', value: value('published') });
  }
  if (value('url')) {
    if (/^https?:\/\/\S+$/i.test(value('url'))) given.url = value('url');
    else bad.push({ field: 'url', value: value('url') });
  }
  if (value('language')) {
    if (/^[a-z]{2}(?:-[A-Za-z0-9-]+)?$/.test(value('language'))) given.language = value('language').slice(0, 2);
    else bad.push({ field: 'language', value: value('language') });
  }
  return { given, bad };
}
