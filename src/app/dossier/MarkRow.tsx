import { useMemo } from 'preact/hooks';
import { dayOf, partsOf } from '../../contract/day.ts';
import { lifeOf, rangeOf } from '../../timeline/life.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { cursorOf } from '../../timeline/moment.ts';
import { LifeBar } from '../dock/LifeBar.tsx';
import { ticksOf, timeScale } from '../dock/time-scale.ts';
import { useSize } from '../dock/use-size.ts';
import { dayRange } from '../i18n/format.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { stateWord } from '../i18n/state-word.ts';
import { FeatureMark } from '../marks/Mark.tsx';
import { isBeforeNamed } from '../state/before-named.ts';
import { useStore } from '../state/context.ts';
import { contingentsOf } from './contingents.ts';
import { eventSentence } from './event-sentence.ts';
import { lifeSentence, plannedSentence } from './life-sentence.ts';
import { newestClaim } from './OnDate.tsx';
import { Quote } from './Quote.tsx';

/** Width before the first layout, and room for the arrow of a life without end, CSS px. */
const WIDTH = 326;
const ARROW = 6;
const HEIGHT = 13;
/** Years named under a life. */
const YEARS = 5;
/** Room that a year's name takes, CSS px. */
const LABEL = 26;

/** One mark of the place: what it is, its state in words, one sentence, its life, its newest evidence. */
export function MarkRow({ mark, years }: { mark: ShownMark; years: boolean }) {
  const { words, language, index, moment } = useStore();
  const p = mark.feature.properties;
  const base = mark.layer === 'bases';
  const contingents = contingentsOf(p.claims, index, language.value);
  const planned = p.status === 'planned';
  const when = dayRange(dayOf(p.from), dayOf(p.to), p.precision, language.value);
  const sentence =
    base && !planned
      ? lifeSentence(p, mark.state, words.value, language.value, isBeforeNamed(mark, moment.value))
      : planned
        ? plannedSentence(p, when, words.value, language.value)
        : eventSentence(p, mark.layer, index, words.value, language.value);
  const newest = newestClaim(mark, cursorOf(moment.value), (report) => index.reports.get(report)?.published ?? null);
  return (
    <div class="mark-row">
      <FeatureMark mark={mark} />
      <div>
        <h4>
          <span>
            {markTitle(p, mark.layer, index, words.value, language.value)}
            {contingents.length > 0 && ` (${contingents.join(', ')})`}
          </span>
          <em>{base ? stateWord(mark, moment.value, words.value) : when}</em>
        </h4>
        {sentence && <p>{sentence}</p>}
        {base && <Life mark={mark} years={years} />}
        {newest && (
          <blockquote>
            <Quote claim={newest} status={newest.status !== 'reported'} />
          </blockquote>
        )}
      </div>
    </div>
  );
}

/** A base's life on the edition's axis, with the cursor and the attacks at its place. */
function Life({ mark, years }: { mark: ShownMark; years: boolean }) {
  const { axis, index, moment } = useStore();
  const { ref, width: measured } = useSize<HTMLDivElement>();
  const width = measured || WIDTH;
  const scale = useMemo(() => timeScale(axis, 0, width - ARROW), [axis, width]);
  const { placeId } = mark.feature.properties;
  const attacks = useMemo(
    () =>
      (index.atPlace.get(placeId) ?? []).flatMap(({ feature, layer }) => {
        const range = layer === 'attacks' ? rangeOf(feature.properties) : null;
        return range ? [{ day: range.to, feature }] : [];
      }),
    [index, placeId],
  );
  const life = lifeOf(mark.feature.properties);
  if (life === null) return null;
  const first = partsOf(axis.from).year;
  const starts = ticksOf(axis, scale).filter(({ major, x }) => major && x + LABEL < width);
  const every = Math.ceil(starts.length / YEARS);
  const labels = starts.map(({ x }, i) => ({ x, year: first + i })).filter((_, i) => i % every === 0);
  return (
    <div class="life">
      <div class="life-plot" ref={ref}>
        <LifeBar line={{ life, attacks }} scale={scale} axis={axis} width={width} height={HEIGHT} />
        <i style={{ transform: `translateX(${scale.x(cursorOf(moment.value))}px)` }} />
      </div>
      {years && (
        <div class="life-years" aria-hidden="true">
          {labels.map(({ x, year }) => (
            <span key={year} style={{ transform: `translateX(${x}px)` }}>
              {year}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
