import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSafePattern } from 'redos-detector';
import { afterEach, describe, expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');
/** Beyond this many ways to read one input a pattern counts as slow. */
const MOST_BACKTRACKS = 1000;

interface Literal {
  file: string;
  body: string;
  flags: string;
}

const OPENS_REGEX = new Set('(,=:[!&|?{;+~%^*'.split(''));
const OPENING_WORDS = new Set(['return', 'typeof', 'case', 'in', 'of']);

/** Regular expression literals of a TypeScript source: what follows an operator and stands between slashes. */
function literalsIn(source: string, file: string): Literal[] {
  const found: Literal[] = [];
  let last = ';';
  let word = '';
  /** Whether the last sign is the `!` after an expression. */
  let postfix = false;
  for (let at = 0; at < source.length; ) {
    const char = source[at]!;
    if (source.startsWith('//', at)) at = endOf(source, '\n', at);
    else if (source.startsWith('/*', at)) at = endOf(source, '*/', at + 2);
    else if (char === "'" || char === '"' || char === '`') {
      at = stringEnd(source, at, char);
      [last, word] = [char, ''];
    } else if (char === '/' && ((OPENS_REGEX.has(last) && !postfix) || OPENING_WORDS.has(word))) {
      const end = regexEnd(source, at);
      const flags = /^[a-z]*/.exec(source.slice(end + 1, end + 9))![0];
      found.push({ file, body: source.slice(at + 1, end), flags });
      at = end + 1 + flags.length;
      [last, word] = ['/', ''];
    } else {
      if (/\w/.test(char)) word = /\w/.test(source[at - 1] ?? '') ? word + char : char;
      else if (!/\s/.test(char)) word = '';
      if (!/\s/.test(char)) {
        postfix = char === '!' && /[\w\])]/.test(last);
        last = char;
      }
      at++;
    }
  }
  return found;
}

function endOf(source: string, mark: string, at: number): number {
  const end = source.indexOf(mark, at);
  return end < 0 ? source.length : end + mark.length;
}

function stringEnd(source: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < source.length && source[at] !== quote) at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

function regexEnd(source: string, start: number): number {
  let inClass = false;
  let at = start + 1;
  for (; at < source.length && (inClass || source[at] !== '/'); at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') inClass = true;
    else if (source[at] === ']') inClass = false;
  }
  return at;
}

/**
 * Whether no input can make the pattern backtrack without limit. Some patterns that do are linear all the same, since
 * what they read twice is short: those are suspects, to be run.
 */
function isSuspect({ body, flags }: Pick<Literal, 'body' | 'flags'>): boolean {
  const settings = { unicode: flags.includes('u'), caseInsensitive: flags.includes('i') && !flags.includes('u') };
  const { score } = isSafePattern(body, {
    ...settings,
    maxScore: MOST_BACKTRACKS,
    maxSteps: 5000,
    downgradePattern: true,
  });
  return score.infinite || score.value > MOST_BACKTRACKS;
}

const LENGTH = 40_000;
/** A linear pattern takes well under a millisecond for such a length, a quadratic one seconds. */
const PATIENCE = 250;
const USUAL = [' ', 'a', 'A', '1', '-', '.', ',', ':', '(', '\n', '\t', "'", '"', '/', '[', '<'];

/** Runs the pattern on long repetitions of the signs that it names, alone and in pairs, that do not match at the end. */
function isLinear({ body, flags }: Pick<Literal, 'body' | 'flags'>): boolean {
  if (!isSuspect({ body, flags })) return true;
  const regex = new RegExp(body, flags.replace(/[gy]/g, ''));
  const named = USUAL.filter((sign) => 'aA1 \n'.includes(sign) || body.includes(sign)).slice(0, 9);
  const words = (body.match(/[\p{L} ]{3,}/gu) ?? []).slice(0, 6);
  const pieces = [...named, ...named.flatMap((one) => named.map((other) => one + other)), ...words];
  return pieces.every((piece) => {
    const text = `${piece.repeat(Math.ceil(LENGTH / piece.length))}\u0001`;
    return isQuick(regex, text) || isQuick(regex, text);
  });
}

function isQuick(regex: RegExp, text: string): boolean {
  const start = performance.now();
  regex.exec(text);
  return performance.now() - start < PATIENCE;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const literals = files.flatMap((file) => literalsIn(readFileSync(join(SOURCE, file), 'utf8'), file));

/** The checker holds what it tried by weak references, and those let go only once a turn of the event loop has ended. */
afterEach(() => new Promise((resolve) => setImmediate(resolve)));

describe('regular expressions', () => {
  test('are found in the sources', () => {
    expect(literals.length).toBeGreaterThan(5);
    expect(
      literalsIn("a / b; x = /a\\/[/]b/gu; // /no/\ny = '/no/'; z! / 2; f(/c+/)", '').map(({ body }) => body),
    ).toEqual(['a\\/[/]b', 'c+']);
  });

  test('slow ones are told', () => {
    expect(isLinear({ body: '\\s+$', flags: '' })).toBe(false);
    expect(isLinear({ body: 'a.*-:', flags: '' })).toBe(false);
    expect(isLinear({ body: '\\.[a-z]+$', flags: '' })).toBe(true);
    expect(isLinear({ body: '^(?:a|b)+$', flags: '' })).toBe(true);
  });

  test.each(literals)('$file: $body', (literal) => {
    expect(isLinear(literal)).toBe(true);
  });
});
