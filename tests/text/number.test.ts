import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../src/text/number.ts';
import { readCardinal } from '../../src/text/number-word.ts';
import { tokenise } from '../../src/text/token.ts';

const read = (text: string) =>
  readNumbers(text, tokenise(text)).map(
    ({ start, end, min, max, exact }) => `${text.slice(start, end)}: ${exact ? min : `${min}..${max ?? ''}`}`,
  );

describe('numbers in words', () => {
  test.each([
    ['zero', 0],
    ['twenty-one', 21],
    ['two hundred and six', 206],
    ['three thousand four hundred', 3400],
    ['two hundred thousand', 200_000],
    ['dix-sept', 17],
    ['vingt et un', 21],
    ['trente-deux', 32],
    ['soixante-dix', 70],
    ['soixante et onze', 71],
    ['soixante-dix-sept', 77],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-neuf', 99],
    ['cent vingt', 120],
    ['deux mille trois cents', 2300],
    ['cinquante-sept', 57],
  ])('%s', (text, value) => {
    const tokens = tokenise(text);
    expect(readCardinal(tokens, 0)).toEqual({ value, end: tokens.length });
  });

  test('two numbers in a row stay two', () => {
    expect(readCardinal(tokenise('five six'), 0)).toEqual({ value: 5, end: 1 });
    expect(readCardinal(tokenise('soldiers'), 0)).toBeNull();
  });
});

describe('counts', () => {
  test.each<[string, string[]]>([
    ['It killed 52 soldiers.', ['52: 52']],
    ['It killed two and wounded four.', ['two: 2', 'four: 4']],
    ['Some 2,049 troops and 480 police.', ['Some 2,049: 1844..2254', '480: 480']],
    ['Quelque 2 000 hommes et 15\u202f000 autres.', ['Quelque 2 000: 1800..2200', '15\u202f000: 15000']],
    ['2.000 hommes', ['2.000: 2000']],
    ['at least 12 dead', ['at least 12: 12..']],
    ['Au moins sept morts', ['Au moins sept: 7..']],
    ['more than 40 dead', ['more than 40: 41..']],
    ['plus d’une centaine de morts', ['plus d’une centaine: 101..']],
    ['fewer than 40 dead', ['fewer than 40: 0..39']],
    ['up to 40 dead', ['up to 40: 0..40']],
    ['nearly 60 dead', ['nearly 60: 54..60']],
    ['près de 60 morts', ['près de 60: 54..60']],
    ['30 or more dead', ['30 or more: 30..']],
    ['some 30 dead', ['some 30: 27..33']],
    ['dozens dead, hundreds hurt', ['dozens: 24..99', 'hundreds: 200..999']],
    ['a dozen dead and two dozen hurt', ['a dozen: 12', 'two dozen: 24']],
    ['une trentaine de morts', ['une trentaine: 27..33']],
    ['several hundred men', ['several hundred: 200..999']],
    ['plusieurs dizaines de morts', ['plusieurs dizaines: 20..99']],
    ['several soldiers', ['several: 2..']],
    ['between 20 and 30 dead', ['between 20 and 30: 20..30']],
    ['entre vingt et trente morts', ['entre vingt et trente: 20..30']],
    ['20 to 30 dead', ['20 to 30: 20..30']],
    ['a 4,300-strong force', ['4,300: 4300']],
    ['about 1.5 million people', ['about 1.5 million: 1350000..1650000']],
    ['the 18th time, at 10:02, on 4.2 km, with AK-47s and S/2017/271, 30% of it', []],
    ['deux soldats tués et un blessé', ['deux: 2', 'un: 1']],
    ['3 500 soldats', ['3 500: 3500']],
    ['7 300 mm', ['7 300: 7300']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('the figure and the tokens are kept', () => {
    expect(readNumbers('at least 12 dead', tokenise('at least 12 dead'))).toEqual([
      { start: 0, end: 11, value: 12, min: 12, max: null, exact: false, first: 0, last: 2 },
    ]);
  });

  test('on any input counts are in order, apart, and their ranges run upwards', () => {
    const pieces = [
      'at',
      'least',
      '12',
      '000',
      '2,000',
      'two',
      'hundred',
      'vingt',
      'dozens',
      'between',
      'and',
      '-',
      'plus',
      'de',
      'une',
      'million',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        let at = 0;
        for (const { start, end, min, max } of readNumbers(text, tokenise(text))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          if (max !== null) expect(max).toBeGreaterThanOrEqual(min);
          at = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
