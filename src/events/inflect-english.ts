import { BASE, GERUND, PARTICIPLE, PAST, PRESENT } from './verb-form.ts';

/**
 * Written forms of an English verb with their features. `irregular` is `past,participle` or
 * `past,participle,gerund`; empty for a regular verb.
 */
export function inflectEnglish(verb: string, irregular: string): [string, number][] {
  const [past, participle, gerund] = irregular.split(',');
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : SHORT.test(verb) ? verb + verb.slice(-1) : verb;
  const regular = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const doubled = /([^aeiou])\1ed$/.test(past ?? '') ? past!.slice(0, -2) : '';
  const ing = doubled ? `${doubled}ing` : /(?:ee|oe|ye)$/.test(verb) ? `${verb}ing` : `${stem}ing`;
  return [
    [verb, BASE | PRESENT],
    [thirdPerson(verb), PRESENT],
    [past || regular, PAST],
    [participle || regular, PARTICIPLE],
    [gerund || ing, GERUND],
  ];
}

/** One syllable that ends in one vowel and one consonant: the consonant doubles. */
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|sh|ch|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
