/** Largest file that is read, in bytes; a report of plain text is far below it. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** What windows-1252 has at 0x80 to 0x9f; Node 20 decodes these bytes as the control characters of Latin-1. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Why bytes are no text that can be read. */
export type Unreadable = 'empty' | 'binary' | 'too-large';

/**
 * Text of a file's bytes: byte order mark if there is one, else strict UTF-8, else windows-1252. The mark is not part
 * of the text. Returns why not, for bytes that hold nothing, hold NULs as only binary files do, or exceed `MAX_BYTES`.
 */
export function decode(bytes: Uint8Array): { text: string } | { unreadable: Unreadable } {
  if (bytes.length > MAX_BYTES) return { unreadable: 'too-large' };
  const text = decodeAs(bytes);
  if (text.trim() === '') return { unreadable: 'empty' };
  if (nulShare(text) > 0.001) return { unreadable: 'binary' };
  return { text };
}

function decodeAs(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252')
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (c) => C1[c.charCodeAt(0) - 0x80] ?? c);
  }
}

function nulShare(text: string): number {
  let nuls = 0;
  for (let i = text.indexOf('\0'); i >= 0; i = text.indexOf('\0', i + 1)) nuls++;
  return nuls / text.length;
}
