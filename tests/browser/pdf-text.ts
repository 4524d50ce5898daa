import { constants, inflateSync } from 'node:zlib';

/**
 * The text of a PDF as Chromium writes it, a line of its own for each height at which text stands. Letters come from the
 * fonts' tables of Unicode, or from the text that the file says stands there; what is drawn from right to left is turned.
 */
export function pdfText(pdf: Uint8Array): string {
  const source = Buffer.from(pdf).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, number = '', body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g))
    objects.set(number, body);
  const streamOf = (body: string): string => {
    const raw = /stream\r?\n([\s\S]*?)\nendstream/.exec(body)?.[1];
    if (raw === undefined) return '';
    return body.includes('/FlateDecode')
      ? inflateSync(Buffer.from(raw, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
      : raw;
  };
  const tables = new Map<string, Map<string, string>>();
  for (const [number, body] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (table !== undefined) tables.set(`F${number}`, lettersOf(streamOf(objects.get(table) ?? '')));
  }
  const texts = [...objects.values()]
    .filter((body) => body.includes('stream') && !/\/Subtype \/Image|\/Length1|\/FunctionType/.test(body))
    .map(streamOf)
    .filter((content) => /\bBT\b/.test(content));
  return texts.map((content) => contentText(content, tables)).join('\n');
}

const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Letters by glyph, from a table as PDF has it (`beginbfchar`, `beginbfrange`). */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of block.matchAll(/<([0-9A-F]{4})>\s*<([0-9A-F]+)>/gi))
      letters.set(glyph, unicode(hex));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(
      /<([0-9A-F]{4})>\s*<([0-9A-F]{4})>\s*<([0-9A-F]+)>/gi,
    )) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++) {
        const letter = String.fromCodePoint(Number.parseInt(hex, 16) + glyph - first);
        letters.set(glyph.toString(16).toUpperCase().padStart(4, '0'), letter);
      }
    }
  }
  return letters;
}

const TOKENS =
  /ActualText <FEFF([0-9A-F]*)>[^>]*>> BDC|(ReversedChars) BMC|\b(?:BDC|BMC)\b|\b(EMC)\b|\/(F\d+) [\d.]+ Tf|([-\d. ]+) Tm|<([0-9A-F]+)> Tj/g;

function contentText(content: string, tables: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let [text, font, place] = ['', '', ''];
  const open: { said: boolean; reversed: boolean; from: number }[] = [];
  for (const [whole, said, reversed, end, face, matrix, glyphs] of content.matchAll(TOKENS)) {
    if (said !== undefined) {
      text += unicode(said);
      open.push({ said: true, reversed: false, from: text.length });
    } else if (reversed) open.push({ said: false, reversed: true, from: text.length });
    else if (end) {
      const last = open.pop();
      if (last?.reversed) text = text.slice(0, last.from) + [...text.slice(last.from)].reverse().join('');
    } else if (face) font = face;
    else if (matrix !== undefined) {
      const line = matrix.split(' ').at(-1) ?? '';
      // A place is given after a turned stretch has begun; the line ends before it all the same.
      const at = open.find(({ reversed }) => reversed)?.from ?? text.length;
      if (line !== place) {
        text = `${text.slice(0, at)}\n${text.slice(at)}`;
        for (const one of open) if (one.from >= at) one.from++;
      }
      place = line;
    } else if (glyphs !== undefined) {
      if (open.some((one) => one.said)) continue;
      const letters = tables.get(font);
      text += (glyphs.match(/.{4}/g) ?? []).map((glyph) => letters?.get(glyph) ?? '\ufffd').join('');
    } else if (/BDC|BMC/.test(whole)) open.push({ said: false, reversed: false, from: text.length });
  }
  return text;
}
