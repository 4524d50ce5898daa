import type { Day } from '../../contract/day.ts';
import { stepFrom } from '../state/calendar-step.ts';
import { useStore } from '../state/context.ts';

interface Props {
  day: Day;
  x: number;
  label: string;
  spoken: string;
  onDay(day: Day): void;
}

/** How far Page Up and Page Down go. */
const PAGE_DAYS = 365;

/** A handle of the time axis. The range input under it is what the keyboard and screen readers hold. */
export function Thumb({ day, x, label, spoken, onDay }: Props) {
  const store = useStore();
  const { axis } = store;
  const onKeyDown = (event: KeyboardEvent): void => {
    const unit = store.view.step.peek();
    const moved: Record<string, Day> = {
      ArrowLeft: stepFrom(day, unit, -1),
      ArrowDown: stepFrom(day, unit, -1),
      ArrowRight: stepFrom(day, unit, 1),
      ArrowUp: stepFrom(day, unit, 1),
      PageDown: day - PAGE_DAYS,
      PageUp: day + PAGE_DAYS,
      Home: axis.from,
      End: store.lastDay,
    };
    const target =
      event.shiftKey && event.key.startsWith('Arrow')
        ? day + (event.key === 'ArrowLeft' || event.key === 'ArrowDown' ? -1 : 1)
        : moved[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onDay(target);
  };
  return (
    <div class="thumb" style={{ transform: `translateX(${x}px)` }}>
      <input
        type="range"
        min={axis.from}
        max={axis.to}
        step={1}
        value={day}
        aria-label={label}
        aria-valuetext={spoken}
        onInput={(event) => onDay(Number(event.currentTarget.value))}
        onKeyDown={onKeyDown}
      />
      <i />
    </div>
  );
}
