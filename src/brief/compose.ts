import type { Day } from '../contract/day.ts';
import type { Edition } from '../contract/edition.ts';
import { LAYERS } from '../contract/vocabulary.ts';
import type { Moment } from '../timeline/moment.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { FigureCamera } from './figure-view.ts';
import type { Basemap } from './ground.ts';
import { type Finding, lintSheet } from './lint.ts';
import type { Stage } from './numbering.ts';
import type { MeasureText, Op } from './op.ts';
import { PAPERS, type Paper } from './paper.ts';
import type { Recipe } from './recipe.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { type LayoutInput, layoutSheet, type SheetLayout } from './sheet-layout.ts';
import type { BriefWords } from './words.ts';

/** What stays the same while a brief is edited. `reviewed` are ids of claims that a person has accepted. */
export interface BriefMatter {
  edition: Edition;
  timeline: Timeline;
  basemap: Basemap;
  measure: MeasureText;
  produced: Day;
  reviewed: ReadonlySet<string>;
  lens: string;
}

/** What a brief is asked for. `finding` says a moment in one sentence; `link` leads back to its view. */
export interface BriefOrder {
  recipe: Recipe;
  moment: Moment;
  words: BriefWords;
  finding: string;
  link: string;
  /** Instead of the recipe's form. */
  paper?: Paper;
  camera?: FigureCamera;
  /** Size of the map's frame, where it is not the paper's own. */
  frame?: { width: number; height: number };
  ground?: readonly Op[];
  /** How marks share the map, where it is not that of a numbered sheet. */
  stage?: Stage;
}

/** A brief: what it says, how it is set, and what should be mended before it goes out. */
export interface Brief {
  sheet: Sheet;
  layout: SheetLayout;
  findings: Finding[];
  paper: Paper;
}

/** Makes a brief; pure, the same matter and order give the same display list. */
export function composeBrief(matter: BriefMatter, order: BriefOrder): Brief {
  const { recipe, words } = order;
  const { sheet, paper, drawing } = composeSheet(matter, order);
  const layout = layoutSheet({ ...drawing, sheet, paper, appendix: recipe.appendix });
  return { sheet, layout, findings: lintSheet({ sheet, layout, paper, recipe, words }), paper };
}

/** What every layout of a sheet draws from. */
export type Drawing = Omit<LayoutInput, 'sheet' | 'paper' | 'appendix'>;

/** A sheet and what it is drawn with, not yet set. */
export function composeSheet(matter: BriefMatter, order: BriefOrder): { sheet: Sheet; paper: Paper; drawing: Drawing } {
  const { recipe, words } = order;
  const paper = order.paper ?? PAPERS[recipe.format];
  return {
    sheet: sheetOf({ ...matter, ...order, paper }),
    paper,
    drawing: {
      basemap: matter.basemap,
      ...countriesOf(matter.edition),
      words,
      measure: matter.measure,
      strip: { timeline: matter.timeline, filters: recipe },
      ...(order.ground ? { ground: order.ground } : {}),
    },
  };
}

/** Countries that an edition's marks lie in, and the one that most do (empty for none). */
export function countriesOf(edition: Edition): { countries: ReadonlySet<string>; main: string } {
  const counts = new Map<string, number>();
  for (const layer of LAYERS) {
    for (const { properties } of edition[layer].features) {
      if (properties.country !== '') counts.set(properties.country, (counts.get(properties.country) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { countries: new Set(counts.keys()), main: first?.[0] ?? '' };
}
