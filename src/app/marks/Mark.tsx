import { lettersBy } from '../../map/letters.ts';
import { extentOf, lookOf, type MarkLook, markSprites } from '../../map/mark-look.ts';
import type { Sprite } from '../../map/sprite.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { useStore } from '../state/context.ts';
import { SpriteShape } from './SpriteShape.tsx';

/** Sprites as a drawing centred on its box. Decoration: the words beside it say what it is. */
export function Sprites({
  sprites,
  width = 30,
  height = 26,
  shift = 0,
}: {
  sprites: readonly Sprite[];
  width?: number;
  height?: number;
  /** How far the drawing moves to the left, CSS px. */
  shift?: number;
}) {
  return (
    <svg
      class="mark"
      width={width}
      height={height}
      viewBox={`${-width / 2 + shift} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {sprites.map((sprite, i) => (
        <SpriteShape key={`${i}${sprite.shape}`} sprite={sprite} />
      ))}
    </svg>
  );
}

/** A mark as the map draws it. */
export function Mark({
  width,
  height,
  ...look
}: Pick<MarkLook, 'layer' | 'state'> & Partial<MarkLook> & { width?: number; height?: number }) {
  const whole: MarkLook = { letters: '–', killed: null, disputed: false, ...look };
  return <Sprites sprites={markSprites(whole)} width={width ?? 30} height={height ?? 26} shift={shiftOf(whole)} />;
}

/** The mark of a feature in a state. */
export function FeatureMark({ mark, height = 26 }: { mark: ShownMark; height?: number }) {
  const { edition } = useStore();
  const look = lookOf(mark, lettersBy(edition.info.forces));
  return <Sprites sprites={markSprites(look)} width={38} height={height} shift={shiftOf(look)} />;
}

/** A withdrawal stands in the middle of its box with its arrow; the others by their own centre. */
function shiftOf(look: MarkLook): number {
  if (look.layer !== 'withdrawals') return 0;
  const { left, right } = extentOf(look);
  return (right - left) / 2;
}
