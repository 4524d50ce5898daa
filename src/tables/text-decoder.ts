/** How the bytes of a table were read. `broken`: signs that were no text and are now U+FFFD. */
export interface Encoding {
  name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  broken: number;
}

/** Decodes a table's bytes as they come in pieces of any length. */
export interface PiecewiseDecoder {
  push(bytes: Uint8Array): string;
  finish(): string;
  encoding(): Encoding;
}

/**
 * Text by byte order mark; else UTF-16 where every second byte of the beginning is 0; else UTF-8. At the first bytes
 * that are no UTF-8 the rest is read as windows-1252, unless letters beyond ASCII before or beside them were sound
 * UTF-8: then it is UTF-8 with broken bytes, which are counted.
 */
export function decodePiecewise(): PiecewiseDecoder {
  let name: Encoding['name'] | null = null;
  let decoder: TextDecoder | null = null;
  let carry = new Uint8Array();
  let soundLetters = 0;
  let broken = 0;

  const lenient = (as: Encoding['name']) => {
    name = as;
    decoder = new TextDecoder(as);
    return decoder;
  };

  const utf8 = (bytes: Uint8Array, final: boolean): string => {
    const cut = final ? bytes.length : wholeLength(bytes);
    carry = bytes.slice(cut);
    const whole = bytes.subarray(0, cut);
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
      if (text.length !== whole.length) soundLetters += whole.length - text.length;
      return text;
    } catch {
      const guess = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
      let bad = 0;
      let sound = soundLetters;
      for (const [letter] of guess.matchAll(/[\u0080-\u{10ffff}]/gu)) {
        if (letter === '\ufffd') bad++;
        else sound++;
      }
      carry = new Uint8Array();
      const joined = bytes;
      if (sound < bad || sound === 0) return lenient('windows-1252').decode(joined, { stream: true });
      return counted(lenient('utf-8').decode(joined, { stream: true }));
    }
  };

  const counted = (text: string): string => {
    if (name === 'windows-1252') return text;
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) broken++;
    return text;
  };

  const start = (bytes: Uint8Array): Uint8Array => {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) lenient('utf-16le');
    else if (bytes[0] === 0xfe && bytes[1] === 0xff) lenient('utf-16be');
    else if (zeros(bytes, 1) > 0.4) lenient('utf-16le');
    else if (zeros(bytes, 0) > 0.4) lenient('utf-16be');
    else name = 'utf-8';
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return mark ? bytes.subarray(3) : bytes;
  };

  return {
    push(piece) {
      let bytes = piece;
      if (carry.length > 0) {
        bytes = new Uint8Array(carry.length + piece.length);
        bytes.set(carry);
        bytes.set(piece, carry.length);
        carry = new Uint8Array();
      }
      if (name === null) {
        if (bytes.length < 4) {
          carry = bytes.slice();
          return '';
        }
        bytes = start(bytes);
      }
      return decoder ? counted(decoder.decode(bytes, { stream: true })) : utf8(bytes, false);
    },
    finish() {
      if (name === null) carry = start(carry).slice();
      if (decoder) return counted(decoder.decode(carry));
      const text = utf8(carry, true);
      return decoder ? text + counted((decoder as TextDecoder).decode()) : text;
    },
    encoding: () => ({ name: name ?? 'utf-8', broken }),
  };
}

/** Length up to the last UTF-8 sequence that may be cut off. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** Share of zeros at even or odd places of the beginning. */
function zeros(bytes: Uint8Array, parity: 0 | 1): number {
  const reach = Math.min(bytes.length, 1024);
  let count = 0;
  for (let i = parity; i < reach; i += 2) if (bytes[i] === 0) count++;
  return count / (reach / 2);
}
