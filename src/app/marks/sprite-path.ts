import type { ShapeSprite } from '../../map/sprite.ts';

/** SVG path of a form around its centre, before it is turned. */
export function pathOf({ shape, x, y, hw, hh, inner = 0, points = 6 }: ShapeSprite): string {
  const [left, right, top, bottom] = [round(x - hw), round(x + hw), round(y - hh), round(y + hh)];
  switch (shape) {
    case 'box':
      return boxPath(left, top, hw * 2, hh * 2, inner);
    case 'disc':
      return `M${left} ${y}a${hw} ${hh} 0 1 0 ${2 * hw} 0a${hw} ${hh} 0 1 0 ${-2 * hw} 0Z`;
    case 'burst':
      return starPath(x, y, points, hw, inner);
    case 'segment':
      return `M${left} ${round(y)}H${right}`;
    case 'head':
      return `M${left} ${top}L${right} ${round(y)}L${left} ${bottom}Z`;
    case 'notch':
      return `M${left} ${top}H${right}V${bottom}Z`;
    case 'chevron':
      return `M${left} ${top}L${right} ${round(y)}L${left} ${bottom}`;
  }
}

function boxPath(x: number, y: number, width: number, height: number, r: number): string {
  const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
  return (
    `M${round(x + r)} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}` +
    `h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}Z`
  );
}

function starPath(x: number, y: number, points: number, outer: number, inner: number): string {
  let path = '';
  for (let i = 0; i < points * 2; i++) {
    const angle = (Math.PI * i) / points - Math.PI / 2;
    const radius = i % 2 ? inner : outer;
    path += `${i ? 'L' : 'M'}${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
  }
  return `${path}Z`;
}

/** Two decimals are enough for a path. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
