import { type Block, INK_2, RULE_2, run, stacked, type Type, textBlock } from './block.ts';
import { linePath, type Op } from './op.ts';
import type { Paper } from './paper.ts';
import { qrOps } from './qr.ts';
import type { Sheet } from './sheet.ts';
import type { BriefWords } from './words.ts';

/** Side of the QR code on a first page, in pixels before scaling. */
const QR = 58;
const SMALL = { size: 9.5, line: 12.5 };

/** The foot of a page: what the map does not claim, whose data it is, who has looked it over, which edition. */
export interface Footer {
  /** Upper edge, and the part of the page's right end that the QR code takes above it. */
  top: number;
  qr: number;
  draw(page: number, pages: number): Op[];
}

export function footerOf(
  sheet: Sheet,
  paper: Paper,
  words: BriefWords,
  type: Type,
  options: { first: boolean; disputedBorder: boolean },
): Footer {
  const { x, bottom } = paper.margin;
  const width = paper.width - 2 * x;
  const qr = options.first && qrOps(sheet.link, 0, 0, 1).length > 0 ? QR * type.k : 0;
  const room = width - (qr > 0 ? qr + 12 : 0) - 24;
  const left = leftBlock(sheet, words, type, room * 0.6, options.disputedBorder);
  const right = (page: number, pages: number): Block => rightBlock(sheet, words, type, room * 0.4, page, pages);
  const height = Math.max(left.height, right(1, 9).height) + 6;
  const top = paper.height - bottom - height;
  return {
    top,
    qr,
    draw: (page, pages) => [
      {
        kind: 'path',
        d: linePath(x, top + 0.5, x + width - (qr > 0 ? qr + 12 : 0), top + 0.5),
        stroke: RULE_2,
        width: 1,
      },
      ...left.draw(x, top + 6),
      ...right(page, pages).draw(x + room * 0.6 + 24, top + 6),
      ...(qr > 0 ? qrOps(sheet.link, x + width - qr, paper.height - bottom - qr, qr) : []),
    ],
  };
}

function leftBlock(sheet: Sheet, words: BriefWords, type: Type, width: number, disputedBorder: boolean): Block {
  const parts = [
    sheet.boundary,
    sheet.boundary !== '' && disputedBorder ? words.dashedBorder : '',
    ...sheet.attributions,
  ].filter((part) => part !== '');
  return textBlock([run(parts.join(' '), 'body', INK_2)], type, { ...SMALL, width, lines: 4 });
}

function rightBlock(sheet: Sheet, words: BriefWords, type: Type, width: number, page: number, pages: number): Block {
  const link = sheet.link.replace(/^https?:\/\//, '');
  const edition = words.edition(sheet.edition) + (link === '' ? '' : ` · ${link}`);
  const lines = [sheet.review, edition, pages > 1 ? words.page(page, pages) : ''].filter((line) => line !== '');
  return stacked(
    lines.map((text) => textBlock([run(text, 'body', INK_2)], type, { ...SMALL, width, lines: 2, align: 'end' })),
    0,
  );
}
