import { cursorOf, windowOf } from '../../timeline/moment.ts';
import { lengthOfTime, shortDay } from '../i18n/format.ts';
import { useStore } from '../state/context.ts';
import type { TimeScale } from './time-scale.ts';

/** Half the width of a flag, CSS px. */
const HALF = 46;
/** Room between two flags in which the length of the window can be written. */
const LENGTH_ROOM = 90;

/** The dates on top of the cursor, and between two of them the length of the window. */
export function Flags({ scale, width }: { scale: TimeScale; width: number }) {
  const { moment, language } = useStore();
  const now = moment.value;
  const cursor = cursorOf(now);
  const bounded = (x: number): number => Math.min(width - HALF - 4, Math.max(HALF + 4, x));
  const toX = bounded(scale.x(cursor + 0.5));
  if (now.mode === 'as-of') {
    return (
      <div class="flags" aria-hidden="true">
        <Flag x={toX} text={shortDay(cursor, language.value)} />
      </div>
    );
  }
  const { from } = windowOf(now);
  const apart = toX - bounded(scale.x(from));
  const fromX = Math.min(bounded(scale.x(from)), toX - 2 * HALF - 2);
  return (
    <div class="flags" aria-hidden="true">
      <Flag x={Math.max(HALF + 4, fromX)} text={shortDay(from, language.value)} />
      {apart > 2 * HALF + LENGTH_ROOM && (
        <div
          class="length"
          style={{ transform: `translateX(${fromX + HALF + 6}px)`, width: `${toX - fromX - 2 * HALF - 12}px` }}
        >
          <span>{lengthOfTime(cursor + 1 - from, language.value)}</span>
        </div>
      )}
      <Flag x={toX} text={shortDay(cursor, language.value)} />
    </div>
  );
}

function Flag({ x, text }: { x: number; text: string }) {
  return (
    <div class="flag" style={{ transform: `translateX(${x}px)` }}>
      <span>{text}</span>
    </div>
  );
}
