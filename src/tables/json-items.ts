import { MAX_ROW } from './row-splitter.ts';

/** What the scanner finds: the text of one object of the list, or that one was too long. `line` counts from 1. */
export interface ItemSink {
  item(json: string, line: number): void;
  bad(reason: 'too-long', line: number): void;
}

/** Members of a JSON document whose list holds the rows. */
const LISTS = ['features', 'data', 'events', 'results', 'rows', 'items'];

/**
 * Finds the objects of a JSON document's list as it comes in pieces, without parsing the whole: of a top-level array,
 * or of the member `features` (GeoJSON), `data`, `events`, `results`, `rows` or `items` of a top-level object. In bounded
 * memory and linear time.
 */
export interface ItemScanner {
  push(text: string): void;
  /** Whether the document ended where it should, with all brackets closed. */
  finish(): { whole: boolean };
}

/** A scanner that has read nothing yet. */
export function scanItems(sink: ItemSink): ItemScanner {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let key = '';
  let text = '';
  let keyAt = -1;
  let listDepth = -1;
  let itemAt = -1;
  let itemLine = 1;
  let tooLong = false;
  let line = 1;
  let done = false;

  const run = (data: string, from: number) => {
    for (let at = from; at < data.length; at++) {
      const code = data.charCodeAt(at);
      if (code === 10) line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === 92) escaped = true;
        else if (code === 34) {
          inString = false;
          if (keyAt >= 0) key = data.slice(keyAt + 1, at);
          keyAt = -1;
        }
        continue;
      }
      switch (code) {
        case 34:
          inString = true;
          if (depth === 1 && itemAt < 0 && listDepth < 0) keyAt = at;
          break;
        case 123:
          if (depth === listDepth && itemAt < 0) {
            itemAt = at;
            itemLine = line;
          }
          depth++;
          break;
        case 91:
          depth++;
          if (listDepth < 0 && !done && (depth === 1 || (depth === 2 && LISTS.includes(key)))) {
            listDepth = depth;
          }
          break;
        case 125:
        case 93:
          depth--;
          if (itemAt >= 0 && depth === listDepth) {
            if (tooLong) sink.bad('too-long', itemLine);
            else sink.item(data.slice(itemAt, at + 1), itemLine);
            itemAt = -1;
            tooLong = false;
          } else if (depth < listDepth) {
            listDepth = -1;
            done = true;
          }
          break;
      }
    }
  };

  return {
    push(piece) {
      const from = text.length;
      const data = text + piece;
      run(data, from);
      const keep = itemAt >= 0 && !tooLong ? itemAt : keyAt >= 0 ? keyAt : data.length;
      text = data.slice(keep);
      if (itemAt >= 0) {
        if (!tooLong) itemAt = 0;
        if (text.length > MAX_ROW) {
          tooLong = true;
          text = '';
          itemAt = 0;
        }
      }
      if (keyAt >= 0) {
        keyAt = 0;
        if (text.length > MAX_ROW) {
          keyAt = -1;
          text = '';
        }
      }
    },
    finish: () => ({ whole: depth === 0 && !inString }),
  };
}
