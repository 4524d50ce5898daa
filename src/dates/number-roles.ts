import type { Roles } from './lexicon.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const ORDINAL = /^(?:st|nd|rd|th|er|re|ère|e|ème|eme|nde)$/;
const CLOCK = /^t\d{2}$/;
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
const THOUSANDS = /^(?:,\d{3}){1,4}$/;

/**
 * Roles of a number token: `num` its value, `dd` one or two digits, `yy` two, `dom` a day of the month, `nth` an
 * ordinal, `year` four digits from 1900 to 2099, `decade` as in "1990s", `dotted` as in "14.05.2021".
 */
export function numberRoles(text: string): Roles {
  let digits = 0;
  while (digits < text.length && text.charCodeAt(digits) >= 48 && text.charCodeAt(digits) <= 57) digits++;
  const value = Number(text.slice(0, Math.min(digits, 15)));
  const suffix = text.slice(digits, digits + 16).toLowerCase();
  if (suffix === '') return plainRoles(value, digits);
  if (digits <= 2 && ORDINAL.test(suffix))
    return value >= 1 && value <= 31 ? { dom: value, nth: value } : { nth: value };
  if (digits === 2 && suffix.startsWith('t') && CLOCK.test(suffix)) return plainRoles(value, digits);
  if (suffix === 's' && digits === 4 && value % 10 === 0 && value >= FIRST_YEAR) return { decade: value };
  if (text.length <= 10 && DOTTED.test(text)) return { dotted: 1 };
  return digits <= 3 && THOUSANDS.test(suffix) ? { num: Number(text.replaceAll(',', '')) } : {};
}

function plainRoles(value: number, digits: number): Roles {
  const roles: Record<string, number> = { num: value };
  if (digits <= 2) {
    roles.dd = value;
    if (value >= 1 && value <= 31) roles.dom = value;
    if (digits === 2) roles.yy = value;
  } else if (digits === 4 && value >= FIRST_YEAR && value <= LAST_YEAR) roles.year = value;
  return roles;
}
