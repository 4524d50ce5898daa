import type { Block, Type } from './block.ts';
import { INK, run, textBlock } from './block.ts';
import type { Entry } from './entry.ts';
import type { Sheet } from './sheet.ts';
import type { Run } from './text-lines.ts';
import type { BriefWords } from './words.ts';

/** What a sheet says below its map, each with its head; the kinds in their order. */
export interface Aside {
  kind: 'note' | 'lens' | 'off-map' | 'outside' | 'differ';
  head: string;
  runs: Run[];
}

/** The note, marks that are not on the map, and disputes, as paragraphs. */
export function asidesOf(sheet: Sheet, words: BriefWords): Aside[] {
  const colon = sheet.language === 'fr' ? '\u202f: ' : ': ';
  const list = (head: string, entries: readonly Entry[]): Run[] => [
    run(`${head}${colon}`, 'strong', INK),
    run(`${entries.map(entryText).join('; ')}.`),
  ];
  const asides: Aside[] = [];
  if (sheet.note !== '')
    asides.push({
      kind: 'note',
      head: words.note,
      runs: [run(`${words.note}${colon}`, 'strong', INK), run(sheet.note)],
    });
  if (sheet.lens !== '') asides.push({ kind: 'lens', head: '', runs: [run(sheet.lens, 'medium', INK)] });
  if (sheet.offMap.length > 0)
    asides.push({ kind: 'off-map', head: words.notOnMap, runs: list(words.notOnMap, sheet.offMap) });
  if (sheet.outside.length > 0)
    asides.push({ kind: 'outside', head: words.outside, runs: list(words.outside, sheet.outside) });
  if (sheet.footnotes.length > 0) {
    asides.push({
      kind: 'differ',
      head: capital(words.differ),
      runs: [
        run(`${capital(words.differ)}${colon}`, 'strong', INK),
        ...sheet.footnotes.flatMap(({ letter, place, text }, index) => [
          run(`${index === 0 ? '' : ' '}${letter} `, 'strong', INK),
          run(`${place}, ${text}.`),
        ]),
      ],
    });
  }
  return asides;
}

function entryText(entry: Entry): string {
  const notes = entry.notes.length > 0 ? ` ${entry.notes.join(', ')}` : '';
  return `${entry.place}, ${entry.text}${entry.publishers === '' ? '' : ` (${entry.publishers})`}${notes}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Pixels between two asides. */
export const ASIDE_GAP = 2;

/** Asides set into a height; those that did not fit whole come back. */
export function asideBlocks(
  asides: readonly Aside[],
  type: Type,
  width: number,
  height: number,
): { blocks: Block[]; cut: Aside[] } {
  const blocks: Block[] = [];
  const cut: Aside[] = [];
  const set = { size: 10.5, line: 13.5, width };
  let left = height;
  const line = 13.5 * type.k;
  // Where there is not a line for each, the first have theirs: what is not on the map comes before why sources differ.
  const most = Math.floor((height + ASIDE_GAP) / (line + ASIDE_GAP));
  asides.forEach((aside, index) => {
    const later = Math.max(0, Math.min(asides.length, most) - index - 1);
    const lines = Math.floor((left - later * (line + ASIDE_GAP) + 0.01) / line);
    if (lines < 1) {
      cut.push(aside);
      return;
    }
    const block = textBlock(aside.runs, type, { ...set, lines });
    if (block.cut) cut.push(aside);
    blocks.push(block);
    left -= block.height + ASIDE_GAP;
  });
  return { blocks, cut };
}
