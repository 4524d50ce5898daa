/** Most characters of a report that are shown before and after a claim. */
const BEFORE = 260;
const AFTER = 200;

/** The words around a passage, cut at words and within its paragraph; `…` stands where something was cut off. */
export function contextOf(
  text: string,
  passage: { start: number; end: number },
): { before: string; quote: string; after: string } {
  const open = text.lastIndexOf('\n\n', passage.start - 1);
  const close = text.indexOf('\n\n', passage.end);
  const from = open < 0 ? 0 : open + 2;
  const to = close < 0 ? text.length : close;
  const before = text.slice(from, passage.start).trimStart();
  const after = text.slice(passage.end, to).trimEnd();
  return {
    before: before.length <= BEFORE ? before : `… ${before.slice(-BEFORE).replace(/^\S*\s+/, '')}`,
    quote: text.slice(passage.start, passage.end),
    after: after.length <= AFTER ? after : `${after.slice(0, AFTER).replace(/\s+\S*$/, '')} …`,
  };
}
