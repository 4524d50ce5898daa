import type { Lifeline } from '../../timeline/lifeline.ts';
import type { Axis } from '../state/moment-of.ts';
import type { TimeScale } from './time-scale.ts';

const BAR = 6;
const DIAMOND = 3.5;

interface Props {
  line: Pick<Lifeline, 'life' | 'attacks'>;
  scale: Pick<TimeScale, 'left' | 'right' | 'x'>;
  axis: Axis;
  width: number;
  height: number;
}

/**
 * A base's life: solid while it was surely there, hatched between not-before and surely-open and from last-known to
 * not-after, an amber tick at a known closing, an arrowhead where no end is known.
 */
export function LifeBar({ line: { life, attacks }, scale, axis, width, height }: Props) {
  const x = (day: number): number => Math.round(Math.min(scale.right, Math.max(scale.left, scale.x(day))) * 10) / 10;
  const top = (height - BAR) / 2;
  const start = x(life.surelyOpen);
  const open = life.notAfter === null;
  const sure = x(life.closing ?? life.lastKnown);
  const end = x(life.notAfter ?? axis.to + 1);
  const before = x(life.notBefore);
  const middle = height / 2;
  return (
    <svg class="life-bar" width={width} height={height} aria-hidden="true" focusable="false">
      {before < start - 1 && <Hatched x={before} y={top} width={start - before} />}
      <rect x={start} y={top} width={Math.max(2, sure - start)} height={BAR} fill="var(--base)" class="sure" />
      {end > sure + 1 && <Hatched x={sure} y={top} width={end - sure} />}
      {!open && <rect x={sure - 1} y={top - 1} width="2" height={BAR + 2} fill="var(--leave)" />}
      {open && <path d={`M${scale.right} ${top - 1}l4 ${BAR / 2 + 1}l-4 ${BAR / 2 + 1}z`} fill="var(--base)" />}
      {attacks.map(({ day, feature }) => {
        const at = x(day);
        return (
          <path
            key={feature.id}
            d={`M${at} ${middle - DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`}
            fill="var(--attack)"
            stroke="var(--surface)"
          />
        );
      })}
    </svg>
  );
}

/** Slanted lines across a stretch that is not sure. */
function Hatched({ x, y, width }: { x: number; y: number; width: number }) {
  let lines = '';
  for (let at = 0; at < width; at += 4) {
    const run = Math.min(BAR, width - at);
    lines += `M${(x + at).toFixed(1)} ${y + BAR}l${run.toFixed(1)} ${-run.toFixed(1)}`;
  }
  return (
    <>
      <rect x={x} y={y} width={width} height={BAR} fill="var(--base-tint)" />
      <path d={lines} stroke="var(--base)" stroke-opacity=".6" />
    </>
  );
}
