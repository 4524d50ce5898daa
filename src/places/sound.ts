import { fold } from '../text/fold.ts';

/** Ways to write one sound in names that come from other alphabets or through another language, by one of them. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|ch/g, 'sh'],
  [/dj|dg(?=e)/g, 'j'],
  [/kh|ck|q/g, 'k'],
  [/c(?=[aouklrt])|c$/g, 'k'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ou|oo|ow|w|o/g, 'u'],
  [/ee|ie|ei|ey|ay|ai|ae|iy|ii|y|e/g, 'i'],
  [/([^aeiou])\1/g, '$1'],
  [/uu/g, 'u'],
  [/ii/g, 'i'],
  [/aa/g, 'a'],
];
const ARTICLE = /(^|[ -])(?:a[lnrdtzs]|ash|ath|adh|e[lnrdtzs]|esh|ou?l|l)[- ](?=\w)/g;

/** How a name sounds, whoever wrote it down: without article, with one sign a sound. Folded letters only. */
export function soundOf(name: string): string {
  let sound = fold(name)
    .replace(ARTICLE, '$1')
    .replace(/[^a-z]/g, '');
  for (const [ways, one] of SOUNDS) sound = sound.replace(ways, one);
  return sound.replace(/(?<=[aiu])h$/, '').replace(/[ai]$/, 'a');
}
