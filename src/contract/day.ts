/** A day as an integer: whole days since 1970-01-01 in the proleptic Gregorian calendar, no time zone. */
export type Day = number;

const MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day of an ISO date `YYYY-MM-DD`; null for anything else, including days that no calendar has (2021-02-30). */
export function dayOf(iso: string | null | undefined): Day | null {
  const parts = iso ? ISO.exec(iso) : null;
  if (!parts) return null;
  const day = dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isoOf(day) === iso ? day : null;
}

/**
 * Day of a calendar date; month counts from 1. Values past the end roll over into the next. Counts in eras of 400 years
 * that begin in March (Hinnant, *chrono-compatible low-level date algorithms*, public domain): a table asks this of
 * every row, for which a `Date` is slow.
 */
export function dayFrom(year: number, month: number, date: number): Day {
  const months = month - 1;
  const years = year + Math.floor(months / 12);
  const of = months - Math.floor(months / 12) * 12;
  const inMarchYear = of < 2 ? years - 1 : years;
  const era = Math.floor(inMarchYear / 400);
  const ofEra = inMarchYear - era * 400;
  const ofYear = Math.floor((153 * ((of + 10) % 12) + 2) / 5) + date - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** Days of the years that an ISO date can tell. */
const FIRST = dayFrom(0, 1, 1);
const LAST = dayFrom(9999, 12, 31);

/** ISO date `YYYY-MM-DD` of a day of the years 0000 to 9999; as `Date` says it beyond them, where it throws for none. */
export function isoOf(day: Day): string {
  if (!Number.isInteger(day) || day < FIRST || day > LAST) return new Date(day * MS).toISOString().slice(0, 10);
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/**
 * Calendar parts of a day: full year, month from 1, date from 1, weekday with 0 for Sunday. `dayFrom` turned round, by
 * the same source, since every claim asks for two.
 */
export function partsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const since = day + 719_468;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (years * 365 + Math.floor(years / 4) - Math.floor(years / 100));
  const ofMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = ofMarch < 10 ? ofMarch + 3 : ofMarch - 9;
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * ofMarch + 2) / 5) + 1,
    weekday: (((day + 4) % 7) + 7) % 7,
  };
}

/** Number of days of a month (month from 1). */
export function daysInMonth(year: number, month: number): number {
  return dayFrom(year, month + 1, 1) - dayFrom(year, month, 1);
}
