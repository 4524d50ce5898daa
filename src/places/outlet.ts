/** Domains of countries that are sold to anyone. */
const SOLD = new Set(['ai', 'cc', 'co', 'fm', 'io', 'la', 'ly', 'me', 'nu', 'to', 'tv', 'ws']);
const ADDRESS = /^(?:https?:\/\/)?[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}?\.([a-z]{2})(?:[/:]|$)/i;

/** Country whose own domain an outlet's address has ("lfpress.ca"), as an ISO code; null where it shows none. */
export function outletCountry(outlet: string): string | null {
  const domain = ADDRESS.exec(outlet.trim())?.[1]?.toLowerCase();
  if (domain === undefined || SOLD.has(domain)) return null;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}
