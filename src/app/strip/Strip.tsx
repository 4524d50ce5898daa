import '../styles/strip.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapView } from '../../map/map-options.ts';
import { cursorOf, type Moment, windowOf } from '../../timeline/moment.ts';
import { Segments } from '../corrections/Segments.tsx';
import { changeLine } from '../dock/change-text.ts';
import { longDay, shortDay } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { Icon } from '../marks/Icon.tsx';
import type { CreateMap } from '../stage/MapStage.tsx';
import { showAlone } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { countByLayer } from '../state/filters.ts';
import { settle, unsettled } from '../state/settled.ts';
import { usePanelFocus } from '../state/use-panel-focus.ts';
import { STEPS, type Step } from '../state/view.ts';
import { STRIP_SIZES, stripMoments } from './strip-moments.ts';
import { COMPACT, createPainter, type Painter } from './strip-pictures.ts';

interface Props {
  createMap: CreateMap;
  map: MapView | null;
  columns: (count: number) => number;
}

/** Several dates side by side, the present one last: the same map with the marks of each. */
export function Strip({ createMap, map, columns }: Props) {
  const store = useStore();
  const { view } = store;
  const words = store.words.value;
  const language = store.language.value;
  const count = view.strip.value;
  const heading = usePanelFocus<HTMLHeadingElement>('strip');
  const grid = useRef<HTMLUListElement>(null);
  const painter = useRef<Painter | null>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const moments = stripMoments(store.moment.value, count, view.step.value, store.axis.from);
  const frames = moments.map((moment, i) => {
    const marks = store.shownAt(moment);
    const before = moments[i - 1];
    const settled = before ? settle(unsettled(before), moment, marks, store.timeline) : unsettled(moment);
    const shown = new Set(marks.map(({ feature }) => feature.id));
    const changes = settled.changes.filter(({ feature }) => shown.has(feature.id));
    return { moment, marks, changed: settled.changed, settled: { ...settled, changes } };
  });
  const key = frames.map(({ marks }) => marks.map(({ feature, state }) => feature.id + state).join()).join('\n');

  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = (): void => {
      const box = element.querySelector('canvas')?.getBoundingClientRect();
      if (box && box.width > 0) setSize({ width: Math.round(box.width), height: Math.round(box.height) });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [moments.length, columns]);
  useEffect(() => {
    if (!size) return;
    const made = createPainter(createMap, store, map, size);
    painter.current = made;
    return () => {
      painter.current = null;
      made.destroy();
    };
  }, [createMap, map, store, store.edition, store.theme.value, language, size?.width, size?.height]);
  useEffect(() => {
    const canvases = [...(grid.current?.querySelectorAll('canvas') ?? [])];
    painter.current?.draw(frames, canvases);
  }, [key, size?.width, size?.height, store.edition, store.theme.value, language, map]);

  const small = size !== null && size.width < COMPACT;
  const dateOf = useMemo(() => dateText(language, words.title, small), [language, words, small]);
  return (
    <section class="strip-view" aria-label={words.strip.label}>
      <div class="strip-bar">
        <h2 ref={heading} tabIndex={-1}>
          {words.strip.label}
        </h2>
        <Segments
          label={words.strip.count}
          options={STRIP_SIZES.map((n) => [String(n), String(n)] as const)}
          value={String(count)}
          onChange={(value) => {
            view.strip.value = Number(value);
          }}
        />
        {store.moment.value.mode === 'as-of' && (
          <label class="word-select">
            {words.strip.every}
            <select
              value={view.step.value}
              onChange={(event) => {
                view.step.value = event.currentTarget.value as Step;
              }}
            >
              {STEPS.map((step) => (
                <option key={step} value={step}>
                  {words.dock.steps[step]}
                </option>
              ))}
            </select>
          </label>
        )}
        <span class="space" />
        <button
          type="button"
          class="icon-btn"
          aria-label={words.app.close}
          onClick={() => {
            view.strip.value = 0;
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <ul class="strip-grid" ref={grid} style={{ '--columns': columns(moments.length) }}>
        {frames.map(({ moment, marks, settled }, i) => {
          const { bases, attacks, withdrawals } = countByLayer(marks);
          const line =
            i === 0 ? null : changeLine(settled, { index: store.index, words, language }, small ? 1 : undefined);
          const date = dateOf(moment);
          const counts = words.strip.counts(bases, attacks, withdrawals);
          return (
            <li key={cursorOf(moment)}>
              <button
                type="button"
                aria-label={words.strip.alone(date, counts)}
                onClick={() => showAlone(store, moment)}
              >
                <canvas />
              </button>
              <div class="caption">
                <h3>{date}</h3>
                <p>{counts}</p>
              </div>
              <p class="new" title={line?.text}>
                {line?.text}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How a moment is dated in the language of the interface, `short` where there is little room. */
function dateText(
  language: Language,
  { and, to: until }: { and: string; to: string },
  short: boolean,
): (moment: Moment) => string {
  return (moment) => {
    if (moment.mode === 'as-of') return (short ? shortDay : longDay)(moment.day, language);
    const { from, to } = windowOf(moment);
    return `${shortDay(from, language)} ${moment.mode === 'since' ? until : and} ${shortDay(to, language)}`;
  };
}
