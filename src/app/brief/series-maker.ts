import { composeSheet } from '../../brief/compose.ts';
import { scrubDays, scrubSpan } from '../../brief/film.ts';
import { classOf } from '../../brief/legend.ts';
import { PAPERS } from '../../brief/paper.ts';
import type { Recipe } from '../../brief/recipe.ts';
import { layoutSeries, SERIES_STAGE, seriesFrames } from '../../brief/series.ts';
import type { Page } from '../../brief/sheet-layout.ts';
import { shownMarks } from '../../brief/shown-marks.ts';
import type { Day } from '../../contract/day.ts';
import { isOffMap } from '../../map/off-map.ts';
import { cursorOf, type Moment } from '../../timeline/moment.ts';
import type { BriefSession } from './brief-session.ts';
import { seriesCamera, seriesPoints } from './film-maker.ts';

/** The moments of a series: `dates` of them, evenly up to the recipe's own day. */
export function seriesMoments(session: BriefSession, recipe: Recipe): Moment[] {
  const own = session.moment(recipe);
  const extent = session.timeline.extent ?? { from: cursorOf(own), to: cursorOf(own) };
  const { from, to } = scrubSpan(recipe.scrub, { from: Math.min(extent.from, cursorOf(own)), to: cursorOf(own) });
  return scrubDays(from, to, recipe.dates).map((day) => momentOn(own, day, from));
}

function momentOn(own: Moment, day: Day, first: Day): Moment {
  if (own.mode === 'as-of') return { ...own, day };
  return { mode: 'since', from: Math.min(first, day), day };
}

/** One page with the same map on each of the series' dates. */
export function seriesPage(session: BriefSession, recipe: Recipe): Page {
  const paper = PAPERS[recipe.format];
  const moments = seriesMoments(session, recipe);
  const shown = moments.flatMap((moment) => shownMarks(session.timeline, moment, recipe));
  const classes = new Set(shown.filter(({ feature }) => !isOffMap(feature)).map(classOf));
  const frames = seriesFrames(paper, moments.length, classes.size);
  const [frame] = frames;
  const size = { width: frame?.width ?? 1, height: frame?.height ?? 1 };
  const days = moments.map(cursorOf);
  const points = seriesPoints(session, recipe, days, days[0] ?? 0);
  const camera = recipe.view ?? seriesCamera(points, size);
  const stage = { ...SERIES_STAGE, clear: points };
  const made = moments.map((moment) =>
    composeSheet(session.matter(recipe), { ...session.order(recipe, moment), paper, camera, frame: size, stage }),
  );
  const drawing = made[0]!.drawing;
  return layoutSeries(
    made.map(({ sheet }) => sheet),
    frames,
    paper,
    drawing,
  );
}
