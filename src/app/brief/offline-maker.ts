import { composeSheet, countriesOf } from '../../brief/compose.ts';
import { figureOf } from '../../brief/figure.ts';
import { figureView } from '../../brief/figure-view.ts';
import { scrubDays, scrubSpan } from '../../brief/film.ts';
import { groundOps } from '../../brief/ground.ts';
import { sampleOps } from '../../brief/legend-block.ts';
import { type OfflineFrame, offlinePage } from '../../brief/offline-page.ts';
import { type Op, rectPath } from '../../brief/op.ts';
import { PAPERS } from '../../brief/paper.ts';
import type { Recipe } from '../../brief/recipe.ts';
import { svgOf } from '../../brief/svg.ts';
import { cursorOf } from '../../timeline/moment.ts';
import type { BriefSession } from './brief-session.ts';
import { momentAt, seriesCamera } from './film-maker.ts';
import type { Progress } from './progress.ts';
import { embeddedFaces, svgPages } from './sheet-svg.ts';
import type { Workshop } from './workshop.ts';

const FRAME = { width: 900, height: 640 };
const SAMPLE = { width: 42, height: 36 };
/** Dates that a page holds at most; each is a picture of its own. */
const MOST_DATES = 72;

/**
 * The present view as one HTML file, with as many dates as the recipe's scrub asks for, at most 72. Dates on which
 * the same stands share one picture.
 */
export async function offlineOf(
  session: BriefSession,
  recipe: Recipe,
  workshop: Workshop,
  progress: Progress,
): Promise<string> {
  const own = cursorOf(session.moment(recipe));
  const { from, to } = scrubSpan(recipe.scrub, session.timeline.extent ?? { from: own, to: own });
  const days = [...new Set([...scrubDays(from, to, Math.min(MOST_DATES, recipe.scrub.frames)), own])].sort(
    (a, b) => a - b,
  );
  const camera = recipe.view ?? seriesCamera(session, recipe, days, from, FRAME);
  const matter = session.matter(recipe);
  const clip = rectPath(0, 0, FRAME.width, FRAME.height);
  const ground = groundOps(
    workshop.basemap,
    figureView(camera, FRAME.width, FRAME.height),
    countriesOf(matter.edition).countries,
  );
  const page = { ...FRAME, ops: [{ kind: 'group', clip, ops: [{ kind: 'group', ops: ground }] } satisfies Op] };
  const [groundSvg = ''] = await svgPages([page], workshop, { title: '', description: '' }, false);
  const frames: OfflineFrame[] = [];
  const dates: { label: string; frame: number }[] = [];
  const drawn: Op[] = [];
  let before = '';
  for (const [index, day] of days.entries()) {
    const order = {
      ...session.order(recipe, momentAt(recipe, day, from)),
      paper: PAPERS['16:9'],
      camera,
      frame: FRAME,
    };
    const { sheet, drawing } = composeSheet(matter, { ...order, ground: [] });
    const state = sheet.marks.map((mark) => `${mark.feature.id} ${mark.state}`).join();
    if (state !== before || frames.length === 0) {
      const { group } = figureOf({ ...drawing, sheet, furniture: 'scale' }, { x: 0, y: 0, ...FRAME });
      const words = { title: `${sheet.title}, ${sheet.date}`, description: sheet.finding };
      const bare = { ...words, pictures: new Map(), fontCss: '', idPrefix: `f${frames.length}-` };
      drawn.push(group);
      const samples = sheet.legend.map((row) => {
        const ops = sampleOps(row.sample, 3, SAMPLE.height / 2, { k: 1, measure: workshop.measure });
        return svgOf({ ...SAMPLE, ops }, { ...bare, title: '', description: '' });
      });
      frames.push({ sheet, marks: svgOf({ ...FRAME, ops: [group] }, bare), samples });
    }
    before = state;
    dates.push({ label: sheet.date, frame: frames.length - 1 });
    await progress.step(index + 1, days.length);
  }
  const quotes = frames.flatMap(({ sheet }) =>
    sheet.entries.flatMap(({ marks }) => marks.flatMap(({ sources }) => sources.map(({ quote }) => quote))),
  );
  const fontCss = await embeddedFaces([...drawn, ...[...new Set(quotes)].map(quoted)]);
  return offlinePage({
    frames,
    dates,
    first: days.indexOf(own),
    ground: groundSvg,
    fontCss,
    words: session.words(recipe),
  });
}

/** A quote as the display list would hold it: the list beside the map is set in its face. */
function quoted(text: string): Op {
  return { kind: 'text', x: 0, y: 0, text, face: 'quote', size: 14, colour: '#16191D', width: 0, anchor: 'start' };
}
