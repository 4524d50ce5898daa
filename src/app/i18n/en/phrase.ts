import { wholeNumber } from '../format.ts';

/** `1 base`, `2 bases`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${wholeNumber(n, 'en')} ${n === 1 ? one : many}`;

/** The name before "forces" in a force's phrase: `French forces` gives `French`. */
export const adjective = (forces: string): string => forces.replace(/ forces$/, '');
