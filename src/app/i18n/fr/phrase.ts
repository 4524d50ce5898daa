import { de } from '../../../contract/french.ts';
import { wholeNumber } from '../format.ts';

/** `1 base`, `2 bases`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${wholeNumber(n, 'fr')} ${n < 2 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `les forces françaises` after a noun: `des forces françaises`; `une milice`: `d’une milice`. */
export const of = (forces: string): string =>
  forces
    .replace(/^les /, 'des ')
    .replace(/^(?=une? )/, 'd’')
    .replace(/^(?=la |l’)/, 'de ');

/** ` de la région de Gao` for a bare name or `Région de Gao`; any other name of a region stands as it is. */
export const inRegion = (name: string): string => {
  const bare = name.replace(/^Région (?:de |d['’])/, '');
  return /^Région\b/.test(bare) ? `, ${bare}` : ` de la région ${de(bare)}`;
};
