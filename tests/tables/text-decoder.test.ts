import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePiecewise } from '../../src/tables/text-decoder.ts';

function decode(bytes: Uint8Array, piece = bytes.length || 1) {
  const decoder = decodePiecewise();
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += decoder.push(bytes.subarray(at, at + piece));
  text += decoder.finish();
  return { text, ...decoder.encoding() };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test('UTF-8 in pieces of any length is whole again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (text, piece) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      expect(decode(utf8(text), piece)).toEqual({ text, name: 'utf-8', broken: 0 });
    }),
  );
});

test('byte order marks are read and left out', () => {
  expect(decode(utf8('\ufeffGao'))).toMatchObject({ text: 'Gao', name: 'utf-8' });
  const wide = (text: string, low: boolean) =>
    Uint8Array.from([...text].flatMap((sign) => (low ? [sign.charCodeAt(0), 0] : [0, sign.charCodeAt(0)])));
  expect(decode(Uint8Array.from([0xff, 0xfe, ...wide('Gao', true)]), 3)).toMatchObject({
    text: 'Gao',
    name: 'utf-16le',
  });
  expect(decode(Uint8Array.from([0xfe, 0xff, ...wide('Gao', false)]))).toMatchObject({ text: 'Gao', name: 'utf-16be' });
  expect(decode(wide('id,lat,lon', true))).toMatchObject({ text: 'id,lat,lon', name: 'utf-16le' });
});

test('a windows-1252 table is told, however late its first accent comes', () => {
  const bytes = latin(`${'plain,'.repeat(100)}Ménaka,Léré`);
  expect(decode(bytes, 50)).toEqual({ text: `${'plain,'.repeat(100)}Ménaka,Léré`, name: 'windows-1252', broken: 0 });
});

test('UTF-8 with a few broken bytes stays UTF-8, and they are counted', () => {
  const bytes = Uint8Array.from([...utf8('Ménaka,Léré,'), 0xe9, ...utf8(',Gao')]);
  expect(decode(bytes)).toEqual({ text: 'Ménaka,Léré,\ufffd,Gao', name: 'utf-8', broken: 1 });
});

test('nothing is nothing', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', name: 'utf-8', broken: 0 });
});
