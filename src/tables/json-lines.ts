import type { ItemScanner, ItemSink } from './json-items.ts';
import { MAX_ROW } from './row-splitter.ts';

/** Finds the lines of an NDJSON table as it comes in pieces; blank ones are passed over. In bounded memory. */
export function scanLines(sink: ItemSink): ItemScanner {
  let rest = '';
  let line = 1;
  let skipping = false;
  const take = (text: string) => {
    if (skipping || text.length > MAX_ROW) sink.bad('too-long', line);
    else if (text.trim() !== '') sink.item(text, line);
    skipping = false;
    line++;
  };
  return {
    push(piece) {
      const data = rest + piece;
      let from = 0;
      for (let at = data.indexOf('\n', rest.length); at >= 0; at = data.indexOf('\n', from)) {
        take(data.slice(from, at));
        from = at + 1;
      }
      rest = data.slice(from);
      if (rest.length > MAX_ROW) {
        skipping = true;
        rest = '';
      }
    },
    finish() {
      if (rest !== '' || skipping) take(rest);
      return { whole: true };
    },
  };
}
