import type { Given, Source } from './own-desk.ts';

/** A file as something to be read. */
export function sourceOf(file: File): Source {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** A pasted text as something to be read, named after its first words. */
export function pastedSource(text: string, given: Given, untitled: string): Source {
  const bytes = new TextEncoder().encode(text);
  const name = `${nameFrom(given.title ?? text) || untitled}.txt`;
  return { name, size: bytes.length, bytes: async () => bytes, given };
}

/** Letters and digits of the first words, with dashes between them: at most 48 UTF-16 units. */
function nameFrom(text: string): string {
  const words = text
    .slice(0, 200)
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let name = '';
  for (const word of words) {
    if (name.length + word.length + 1 > 48) break;
    name += (name === '' ? '' : '-') + word;
  }
  return name;
}
