import { INK_2, run } from './block.ts';
import type { Sheet } from './sheet.ts';
import type { Run } from './text-lines.ts';
import type { BriefWords } from './words.ts';

/** Who says what sheets show, those with most quotes first: `most` names, then how many more. */
export function publishersLine(sheets: readonly Sheet[], words: BriefWords, most = 24): Run[] {
  const counts = new Map<string, number>();
  const counted = new Set<string>();
  for (const sheet of sheets) {
    for (const entry of [...sheet.entries, ...sheet.offMap]) {
      for (const { sources } of entry.marks) {
        for (const { publisher, claim } of sources) {
          if (publisher === '' || counted.has(claim.id)) continue;
          counted.add(claim.id);
          counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
        }
      }
    }
  }
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const more = names.length > most ? ` ${words.morePublishers(names.length - most)}` : '';
  return [run(names.slice(0, most).join(', ') + more, 'source', INK_2)];
}
