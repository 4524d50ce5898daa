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

/** Day of a calendar date; month counts from 1. Values past the end roll over into the next. */
export function dayFrom(year: number, month: number, date: number): Day {
  const at = new Date(0);
  // Unlike Date.UTC, this does not take the years 0 to 99 for the twentieth century.
  at.setUTCFullYear(year, month - 1, date);
  return Math.floor(at.getTime() / MS);
}

/** ISO date `YYYY-MM-DD` of a day. Throws a RangeError for a day outside years 0000 to 9999. */
export function isoOf(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** Calendar parts of a day: full year, month from 1, date from 1, weekday with 0 for Sunday. */
export function partsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(day * MS);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}

/** Number of days of a month (month from 1). */
export function daysInMonth(year: number, month: number): number {
  return dayFrom(year, month + 1, 1) - dayFrom(year, month, 1);
}
