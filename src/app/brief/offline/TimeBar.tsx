import { useEffect, useRef } from 'preact/hooks';
import { momentAt, scrubDays } from '../../../brief/film.ts';
import type { MeasureText } from '../../../brief/op.ts';
import type { Recipe } from '../../../brief/recipe.ts';
import type { Sheet } from '../../../brief/sheet.ts';
import { stripHeight, stripOps, stripSpan } from '../../../brief/strip.ts';
import type { BriefWords } from '../../../brief/words.ts';
import { type Day, dayOf, isoOf } from '../../../contract/day.ts';
import type { Timeline } from '../../../timeline/timeline.ts';
import type { Messages } from '../../i18n/en.ts';
import { drawPage, showOn } from '../draw-page.ts';
import type { Workshop } from '../workshop.ts';

const COLUMNS = 40;
/** Half the width of a range's thumb, which the page's style sets; its track begins that far in. */
const INSET = 8;

/** The histogram as a slider, with play, the changes before and after, and a date to type. */
export function TimeBar(props: {
  day: Day;
  span: { from: Day; to: Day };
  recipe: Recipe;
  sheet: Sheet;
  timeline: Timeline;
  width: number;
  pixels: number;
  workshop: Workshop;
  measure: MeasureText;
  words: BriefWords;
  messages: Messages;
  playing: boolean;
  onDay(day: Day): void;
  onPlaying(playing: boolean): void;
}) {
  const { day, span, recipe, sheet, timeline, width, pixels, workshop, measure, words, messages, playing } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const height = stripHeight(COLUMNS) + 2;
  const years = stripSpan(timeline) ?? span;
  const within = (asked: Day): Day => Math.min(span.to, Math.max(span.from, asked));
  const go = (asked: Day | null): void => {
    if (asked === null) return;
    props.onPlaying(false);
    props.onDay(within(asked));
  };

  useEffect(() => {
    if (!canvas.current || width <= 0) return;
    const shown = new Set(sheet.marks.map(({ feature }) => feature.id));
    const moment = momentAt(recipe, day, span.from);
    const ops = stripOps(
      { timeline, moment, filters: recipe, shown, words, measure },
      INSET,
      0,
      width - 2 * INSET,
      COLUMNS,
    );
    const drawn = document.createElement('canvas');
    drawPage(drawn, { width, height, ops }, workshop, pixels);
    showOn(canvas.current, drawn);
  }, [day, sheet, width, pixels]);

  useEffect(() => {
    if (!playing) return;
    const days = scrubDays(span.from, span.to, recipe.scrub.frames);
    const timer = setTimeout(() => {
      const next = days.find((one) => one > day);
      if (next === undefined) props.onPlaying(false);
      else props.onDay(next);
    }, 1000 / recipe.scrub.fps);
    return () => clearTimeout(timer);
  }, [playing, day]);

  const change = (direction: 1 | -1): Day | null => {
    const found = timeline.changeFrom(day, direction);
    return found === null || found < span.from || found > span.to ? null : found;
  };
  return (
    <div class="time">
      <div class="bar">
        <button type="button" class="quiet" disabled={change(-1) === null} onClick={() => go(change(-1))}>
          {messages.dock.previousChange}
        </button>
        <button
          type="button"
          class="play"
          onClick={() => {
            if (!playing && day >= span.to) props.onDay(span.from);
            props.onPlaying(!playing);
          }}
        >
          {playing ? messages.dock.pause : messages.dock.play}
        </button>
        <button type="button" class="quiet" disabled={change(1) === null} onClick={() => go(change(1))}>
          {messages.dock.nextChange}
        </button>
        <label>
          {messages.dock.date}{' '}
          <input
            type="date"
            min={isoOf(span.from)}
            max={isoOf(span.to)}
            value={isoOf(day)}
            onChange={(event) => go(dayOf(event.currentTarget.value))}
          />
        </label>
      </div>
      <div class="track" style={{ height: `${height}px` }}>
        <div aria-hidden="true">
          <canvas ref={canvas} />
        </div>
        <input
          type="range"
          min={years.from}
          max={years.to}
          value={day}
          aria-label={messages.dock.slider}
          aria-valuetext={`${sheet.date}. ${sheet.finding}`}
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
}
