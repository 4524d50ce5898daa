import { type Day, daysInMonth, partsOf } from '../../contract/day.ts';
import type { Precision } from '../../contract/vocabulary.ts';
import { MONTHS, SHORT_MONTHS } from './calendar.ts';
import type { Language } from './language.ts';

/** Narrow no-break space: before : ; ? ! and between thousands in French. */
const NARROW = '\u202f';

/** A day written out: `20 January 2022`, `1er février 2022`. */
export function longDay(day: Day, language: Language): string {
  const { year, month, date } = partsOf(day);
  return `${ordinal(date, language)} ${MONTHS[language][month - 1]} ${year}`;
}

/** A day for flags and tables: `20 Jan 2022`, `20 janv. 2022`. */
export function shortDay(day: Day, language: Language): string {
  const { year, month, date } = partsOf(day);
  return `${ordinal(date, language)} ${SHORT_MONTHS[language][month - 1]} ${year}`;
}

/** A month: `January 2022`, `janvier 2022`. */
export function monthName(day: Day, language: Language): string {
  const { year, month } = partsOf(day);
  return `${MONTHS[language][month - 1]} ${year}`;
}

/** A day range as exact as it is known: a day, a month, a year, or both ends. `short` abbreviates the months. */
export function dayRange(
  from: Day | null,
  to: Day | null,
  precision: Precision,
  language: Language,
  short = false,
): string {
  const write = short ? shortDay : longDay;
  if (from === null || to === null) {
    const day = from ?? to;
    if (day === null) return language === 'fr' ? 'date inconnue' : 'date unknown';
    if (from === null)
      return language === 'fr' ? `au plus tard le ${write(day, language)}` : `by ${write(day, language)}`;
    return language === 'fr' ? `depuis le ${write(day, language)}` : `from ${write(day, language)}`;
  }
  if (from === to) return write(from, language);
  const a = partsOf(from);
  const b = partsOf(to);
  const whole = a.date === 1 && b.date === daysInMonth(b.year, b.month);
  if (whole && a.year === b.year && a.month === b.month) {
    return short ? `${SHORT_MONTHS[language][a.month - 1]} ${a.year}` : monthName(from, language);
  }
  if (whole && a.year === b.year && a.month === 1 && b.month === 12) return String(a.year);
  if (precision === 'open') return write(from, language);
  if (a.year === b.year && a.month === b.month) {
    const start = ordinal(a.date, language);
    return short
      ? `${start}–${write(to, language)}`
      : language === 'fr'
        ? `du ${start} au ${write(to, language)}`
        : `${start} to ${write(to, language)}`;
  }
  if (short) return `${write(from, language)} – ${write(to, language)}`;
  return language === 'fr'
    ? `du ${write(from, language)} au ${write(to, language)}`
    : `${write(from, language)} to ${write(to, language)}`;
}

/** A whole number with thousands set apart: `12,500`, `12 500`. */
export function wholeNumber(n: number, language: Language): string {
  return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? NARROW : ',');
}

/** Several names as a sentence lists them: `Gao, Gossi and Ménaka`. */
export function listing(items: readonly string[], language: Language): string {
  if (items.length < 2) return items[0] ?? '';
  const and = language === 'fr' ? 'et' : 'and';
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** A length of time in the largest whole unit: `3 years`, `12 mois`, `90 days`. */
export function lengthOfTime(days: number, language: Language): string {
  const years = Math.round(days / 365.25);
  const months = Math.round(days / 30.44);
  const fr = language === 'fr';
  if (Math.abs(days - years * 365.25) <= 3 && years > 1) return `${years} ${fr ? 'ans' : 'years'}`;
  if (Math.abs(days - months * 30.44) <= 3 && days > 100) return `${months} ${fr ? 'mois' : 'months'}`;
  if (days > 800) {
    const value = (Math.round((days / 365.25) * 10) / 10).toString();
    return fr ? `${value.replace('.', ',')} ans` : `${value} years`;
  }
  return `${wholeNumber(days, language)} ${fr ? (days > 1 ? 'jours' : 'jour') : days === 1 ? 'day' : 'days'}`;
}

/** The same as the time just passed: `last 90 days`, `90 derniers jours`. */
export function recentTime(days: number, language: Language): string {
  const length = lengthOfTime(days, language);
  if (language === 'en') return `last ${length}`;
  return length.replace(/ (jours?|mois|ans)$/, (_, unit: string) =>
    unit === 'ans' ? ' dernières années' : unit === 'jour' ? ' dernier jour' : ` derniers ${unit}`,
  );
}

/** A coordinate pair, latitude first: `18.44° N 1.41° E`, `18,44° N 1,41° E`. */
export function coordinates(lon: number, lat: number, language: Language): string {
  const part = (value: number, positive: string, negative: string): string => {
    const text = Math.abs(value).toFixed(2);
    return `${language === 'fr' ? text.replace('.', ',') : text}° ${value < 0 ? negative : positive}`;
  };
  return `${part(lat, 'N', 'S')} ${part(lon, 'E', language === 'fr' ? 'O' : 'W')}`;
}

function ordinal(date: number, language: Language): string {
  return language === 'fr' && date === 1 ? '1er' : String(date);
}
