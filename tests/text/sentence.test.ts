import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../src/text/sentence.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** One row: what it shows, and the sentences the joined text must fall into (the joint is what stands before ¦). */
const SAMPLES: readonly (readonly [string, string])[] = [
  ['plain stops', 'Troops left Gao. ¦They will not return! ¦Why not? ¦Nobody says.'],
  ['ranks', 'On Monday Gen. Abdoulaye Keita met Lt. Col. Sow. ¦They talked.'],
  ['French ranks', 'Le gén. Traoré et le col. Ba ont parlé. ¦M. Le Drian et Mme Parly aussi.'],
  ['French M. before an article-like name', 'Selon M. La Fontaine, tout va bien. ¦Fin.'],
  ['initialisms inside', 'The U.N. Security Council met the U.S. Secretary of State. ¦It rained.'],
  ['initialism at the end before a function word', 'He flew to the U.S. ¦The trip was short.'],
  ['initials of a person', 'George W. Bush and J. R. Smith came. ¦Both left.'],
  ['months with a day', 'On Jan. 18 a bomb went off. ¦It was on Nov. 3, 2013 that he came.'],
  ['numbers', 'See No. 5 and art. 12 of it. ¦He said no. ¦They left.'],
  ['decimals and thousands', 'It is 4.2 km long. ¦Some 2.000 men walked 3.5 hours.'],
  ['a.m. and p.m.', 'It began at 10:02 a.m. and ended at 11:58 p.m. ¦The mood was calm.'],
  ['companies', 'Areva S.A. and Orano Inc. said so. ¦Shares rose.'],
  ['quotes closed after the stop', '“We stay.” ¦He left. ¦"We go." ¦She stayed.'],
  ['quote that goes on', '“Will you stay?” he asked. ¦No answer came.'],
  ['French quotes', '« Nous partons. » ¦Il a souri. ¦« Vraiment ? » demande-t-il.'],
  ['French quotes with no-break spaces', '«\u00a0Nous partons.\u00a0» ¦Il est resté.'],
  ['ellipsis', 'He waited... and waited. ¦Then he left… ¦Nobody came.'],
  ['words left out', 'The transition in Mali (...) Must lead to a vote. ¦It did [...] Not.'],
  ['no space after a stop', 'They reached the end.¦Next came Gao.¦“Good,” he said.¦All left in 2013.¦The rest stayed.'],
  ['no space but an address', 'See www.example.Org or mail a.b@example.Com now. ¦Thanks.'],
  ['brackets', 'They left. ¦(Two stayed.) ¦Nobody knows.'],
  ['footnote marks', 'The base closed.[12] ¦Nobody was hurt.[3][4] ¦So it ended.'],
  ['numbered lists', '1. Gao is in the north.\n¦2. Kidal is too.\n¦a. Both are towns.'],
  ['dateline', 'BAMAKO, Jan. 12 (Wire) - Two men died. ¦One fled.'],
  ['other scripts', '法军撤离加奥。¦他们不会回来。'],
  ['right to left', 'غادرت القوات غاو. ¦لن يعودوا؟ ¦نعم.'],
  ['headline without a stop', 'Troops leave Gao\n¦The last soldiers left on Monday.'],
  ['blank line', 'Troops leave Gao\n\n¦the last soldiers left.'],
  ['soft line end', 'The last soldiers left the\ncamp at Gao.\n¦Nobody stayed.'],
  ['line that ends in a comma', 'Present were Sweden,\nChina and Italy. ¦That is all.'],
  ['bullets', 'They hold:\n¦- Gao\n¦- Kidal\n¦• Ménaka'],
  ['carriage returns', 'One left.\r\n¦Two stayed.\r\r¦Three came.'],
];

const WRAPPED = [
  'The last French soldiers left their camp on the edge of the town of',
  'Gao on Monday, three days ahead of the plan. The Malian army took the',
  'keys of the base from Col. Diarra, who had come from Bamako for it. No',
  'shot was fired.',
  'Residents of the town were of two minds about it: some cheered and some',
  'Closed their shops.',
].join('\n');

describe('sentences', () => {
  test.each(SAMPLES)('%s', (_, sample) => {
    const expected = sample.split('¦');
    expect(split(expected.join(''))).toEqual(expected.map((sentence) => sentence.trim()));
  });

  test('hard-wrapped text is joined, a short line ends its paragraph', () => {
    const sentences = splitSentences(WRAPPED);
    expect(sentences.map(({ start, end }) => WRAPPED.slice(start, end).replaceAll('\n', ' '))).toEqual([
      'The last French soldiers left their camp on the edge of the town of Gao on Monday, three days ahead of the plan.',
      'The Malian army took the keys of the base from Col. Diarra, who had come from Bamako for it.',
      'No shot was fired.',
      'Residents of the town were of two minds about it: some cheered and some Closed their shops.',
    ]);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1]);
  });

  test('an indented line opens a paragraph in hard-wrapped text', () => {
    const text = WRAPPED.replace('keys', '   keys');
    expect(splitSentences(text)[1]!.paragraph).toBe(0);
    expect(splitSentences(text)[2]!.paragraph).toBe(1);
  });

  test('paragraphs are counted over blank lines', () => {
    expect(splitSentences('One. Two.\n\n\nThree.\nFour.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2]);
  });

  test('no text, no sentence', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t\u00a0\n')).toEqual([]);
  });

  test('a stretch without any stop is cut at a space', () => {
    const sentences = splitSentences('Gao '.repeat(10_000));
    expect(sentences.length).toBe(4);
    expect(sentences.every(({ start, end }) => end - start <= LONGEST_SENTENCE && (end - start) % 4 === 3)).toBe(true);
  });
});

const PIECES = [
  ...['Gao', 'no', 'U.N', 'Gen', 'M', '2013', 'é', '中', 'م', '\ud83d\ude00', '\ud800', '\udc00', '\u0000', '\u00a0'],
  ...['.', '!', '…', '。', '"', '»', '(', '[1]', ' ', '  ', '\n', '\r\n', '\r', '\n\n', ',', '-', '\u2028', '\u200b'],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('on any input', () => {
  test('sentences are in order, apart, trimmed, and miss nothing but spaces', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        let paragraph = 0;
        for (const sentence of splitSentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
          expect(text.slice(at, sentence.start)).toMatch(/^[\p{Z}\p{Cc}]*$/u);
          ({ end: at, paragraph } = sentence);
        }
        expect(text.slice(at)).toMatch(/^[\p{Z}\p{Cc}]*$/u);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['stops', '.'],
    ['stops and spaces', '. '],
    ['initials', 'A. '],
    ['closing marks', '.)"'],
    ['brackets', '.['],
    ['openers', '. ('],
    ['newlines', '\n'],
    ['short lines', 'Gao,\n'],
    ['one word', 'a'],
    ['spaces', ' '],
    ['quotes with spaces', '. »'],
  ])('200,000 times over: %s', (_, piece) => {
    const text = piece.repeat(200_000);
    expect(splitSentences(text).every(({ start, end }) => start < end)).toBe(true);
  });
});
