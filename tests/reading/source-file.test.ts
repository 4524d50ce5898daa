import { expect, test } from 'vitest';
import { readSourceFile, reportId } from '../../src/reading/source-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('front matter becomes metadata and is no part of the text', () => {
  const file =
    '---\ntitle: "A base: opened"\npublisher: Sahel Wire\npublished: 2021-03\nurl: https://example.org/a\nlanguage: fr\n---\n\nUne base.\n';
  const { source, problems } = readSourceFile('folder/2021-base.md', bytes(file), {
    publisher: 'other',
    title: 'other',
  });
  expect(problems).toEqual([]);
  expect(source).toMatchObject({
    id: '2021-base',
    text: 'Une base.\n',
    given: {
      title: 'A base: opened',
      publisher: 'Sahel Wire',
      published: { from: '2021-03-01', to: '2021-03-31' },
      url: 'https://example.org/a',
      language: 'fr',
    },
  });
  expect(source?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('a row of the table fills what front matter leaves out', () => {
  const { source } = readSourceFile('a.txt', bytes('Text.'), { publisher: 'Sahel Wire' });
  expect(source?.given).toEqual({ publisher: 'Sahel Wire' });
});

test('encodings: byte order marks, UTF-8, windows-1252', () => {
  const text = (file: Uint8Array) => readSourceFile('a.txt', file, undefined).source?.text;
  expect(text(new Uint8Array([0xef, 0xbb, 0xbf, 0x47, 0xc3, 0xa9]))).toBe('Gé');
  expect(text(new Uint8Array([0x47, 0xe9, 0x92]))).toBe('Gé’');
  expect(text(new Uint8Array([0xff, 0xfe, 0x47, 0x00, 0xe9, 0x00]))).toBe('Gé');
});

test('what holds no text is a problem, not a report', () => {
  const codes = (file: Uint8Array) => {
    const { source, problems } = readSourceFile('a.md', file, undefined);
    expect(source).toBeNull();
    return problems.map((problem) => problem.code);
  };
  expect(codes(bytes(''))).toEqual(['unreadable-empty']);
  expect(codes(bytes(' \n\t '))).toEqual(['unreadable-empty']);
  expect(codes(bytes('---\ntitle: only this\n---\n'))).toEqual(['unreadable-empty']);
  expect(codes(new Uint8Array(64))).toEqual(['unreadable-binary']);
});

test('metadata that cannot be used is said, and the rest is kept', () => {
  const { source, problems } = readSourceFile(
    'a.md',
    bytes('---\npublished: last week\nurl: javascript:alert(1)\nlanguage: English\n---\nText.'),
    undefined,
  );
  expect(problems.map((problem) => problem.code)).toEqual(['bad-published', 'bad-url', 'bad-language']);
  expect(source?.given).toEqual({});
});

test('broken front matter is said and left out of the text', () => {
  const { source, problems } = readSourceFile('a.md', bytes('---\ntitle: "open\n---\nText.'), undefined);
  expect(problems.map((problem) => problem.code)).toEqual(['broken-front-matter']);
  expect(source?.text).toBe('Text.');
  const bomb = '---\na: &a [x,x]\nb: [*a,*a]\n---\nText.';
  expect(readSourceFile('a.md', bytes(bomb), undefined).problems.map((problem) => problem.code)).toEqual([
    'broken-front-matter',
  ]);
});

test('a rule of dashes in a text is not front matter', () => {
  expect(readSourceFile('a.md', bytes('Text.\n---\nMore.\n---\n'), undefined).source?.text).toBe(
    'Text.\n---\nMore.\n---\n',
  );
});

test('ids are file names without folder and ending', () => {
  expect(reportId('x/y/a.b.txt')).toBe('a.b');
  expect(reportId('C:\\reports\\Gao.md')).toBe('Gao');
  expect(reportId('plain')).toBe('plain');
});
