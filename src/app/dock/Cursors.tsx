import { cursorOf, windowOf } from '../../timeline/moment.ts';
import { useStore } from '../state/context.ts';
import type { TimeScale } from './time-scale.ts';

/** The ends of the moment as lines through all that shares the scale. */
export function Cursors({ scale }: { scale: TimeScale }) {
  const now = useStore().moment.value;
  return (
    <>
      {now.mode !== 'as-of' && (
        <div class="cursor" style={{ transform: `translateX(${scale.x(windowOf(now).from)}px)` }} />
      )}
      <div class="cursor" style={{ transform: `translateX(${scale.x(cursorOf(now) + 0.5)}px)` }} />
    </>
  );
}
