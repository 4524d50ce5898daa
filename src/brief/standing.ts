import type { Rect } from './paper.ts';

export interface Point {
  x: number;
  y: number;
}

/** Something to stand on a map: the points it speaks of, and how far it reaches from its own middle. Pixels. */
export interface Standee {
  anchors: readonly Point[];
  left: number;
  right: number;
  up: number;
  down: number;
}

/** From a point to the edge of what speaks of it. */
export interface Leader {
  from: Point;
  to: Point;
}

/** Where standees may stand: a frame, and parts of it that are not free. */
export interface Floor {
  width: number;
  height: number;
  obstacles: readonly Rect[];
}

/** Free pixels between two boxes, and between a box and the frame. */
const ROOM = 2;
/** Pixels that a standee goes out of its way for each point of others that it would hide. */
const COURTESY = 12;
const DIRECTIONS = 24;
/** Pixels between two rings of places to try. */
const RING = 6;

/** The box of a standee whose middle is at a point. */
export function boxAt({ left, right, up, down }: Standee, { x, y }: Point): Rect {
  return { x: x - left, y: y - up, width: left + right, height: up + down };
}

/** Lines from the points that a box speaks of to its nearest edge; none from a point that it stands on. */
export function leadersOf({ anchors }: Pick<Standee, 'anchors'>, box: Rect): Leader[] {
  return anchors
    .filter((from) => !holds(box, from))
    .map((from) => ({
      from,
      to: {
        x: Math.max(box.x, Math.min(box.x + box.width, from.x)),
        y: Math.max(box.y, Math.min(box.y + box.height, from.y)),
      },
    }));
}

/**
 * Stands each where nothing else is, as near to its points as can be and at most `reach` pixels away: boxes keep clear of
 * each other and of leaders, leaders of boxes and of each other. The order is that of rank. Null for what finds no room.
 */
export function stand(standees: readonly Standee[], floor: Floor, reach: number): (Point | null)[] {
  const shifts = shiftsTo(reach);
  const places: (Place | null)[] = standees.map(() => null);
  const anchors = standees.map((standee) => standee.anchors);
  const settle = (index: number): void => {
    const standee = standees[index]!;
    const home = middleOf(standee.anchors);
    places[index] = null;
    let best = Number.POSITIVE_INFINITY;
    for (const { dx, dy, far } of shifts) {
      if (far >= best) break;
      const place = placed(standee, { x: home.x + dx, y: home.y + dy });
      if (!free(place, places, floor)) continue;
      const cost = far + COURTESY * hidden(place.box, anchors, index);
      if (cost >= best) continue;
      best = cost;
      places[index] = place;
    }
  };
  for (const index of standees.keys()) settle(index);
  // Those that stood first did not know where the others would be.
  for (const index of standees.keys()) if (places[index]) settle(index);
  return places.map((place) => place?.at ?? null);
}

/** Whether a standee can stand at a point among others that stand already. */
export function canStand(
  standee: Standee,
  at: Point,
  others: readonly { standee: Standee; at: Point }[],
  floor: Floor,
): boolean {
  return free(
    placed(standee, at),
    others.map((other) => placed(other.standee, other.at)),
    floor,
  );
}

/** As `stand`, but whatever finds no room stands where it covers least. */
export function standAnyway(standees: readonly Standee[], floor: Floor, reach: number): Point[] {
  const shifts = shiftsTo(reach);
  const boxes: Rect[] = [...floor.obstacles];
  return standees.map((standee) => {
    const home = middleOf(standee.anchors);
    let best = home;
    let least = Number.POSITIVE_INFINITY;
    for (const { dx, dy } of shifts) {
      const at = { x: home.x + dx, y: home.y + dy };
      const box = boxAt(standee, at);
      const area = boxes.reduce((sum, other) => sum + shared(box, other), 0) + outside(box, floor);
      if (area >= least) continue;
      best = at;
      least = area;
      if (area === 0) break;
    }
    boxes.push(boxAt(standee, best));
    return best;
  });
}

export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

interface Place {
  at: Point;
  box: Rect;
  leaders: Leader[];
}

function placed(standee: Standee, at: Point): Place {
  const box = boxAt(standee, at);
  return { at, box, leaders: leadersOf(standee, box) };
}

function free({ box, leaders }: Place, places: readonly (Place | null)[], floor: Floor): boolean {
  if (outside(box, floor) > 0) return false;
  if (floor.obstacles.some((obstacle) => shared(box, obstacle) > 0)) return false;
  for (const place of places) if (place && shared(box, place.box) > 0) return false;
  for (const place of places) {
    if (!place) continue;
    if (place.leaders.some((leader) => passes(leader, box) && !holds(box, leader.from))) return false;
    for (const leader of leaders) {
      if (passes(leader, place.box) && !holds(place.box, leader.from)) return false;
      if (place.leaders.some((other) => cross(leader, other))) return false;
    }
  }
  return true;
}

/** How many points of others a box hides. */
function hidden(box: Rect, anchors: readonly (readonly Point[])[], own: number): number {
  let count = 0;
  for (const [index, points] of anchors.entries()) {
    if (index !== own) for (const point of points) if (holds(box, point)) count++;
  }
  return count;
}

/** Shifts to try, nearest first. */
function shiftsTo(reach: number): { dx: number; dy: number; far: number }[] {
  const shifts = [{ dx: 0, dy: 0, far: 0 }];
  for (let far = RING; far <= reach; far += far < 36 ? RING / 1.5 : RING) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (i * 2 * Math.PI) / DIRECTIONS;
      shifts.push({ dx: Math.cos(angle) * far, dy: Math.sin(angle) * far, far });
    }
  }
  return shifts;
}

/** Area that two boxes share, each with its room, in square pixels. */
function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + ROOM;
  if (width <= 0) return 0;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + ROOM;
  return height <= 0 ? 0 : width * height;
}

/** Area of a box outside the frame. */
function outside(box: Rect, { width, height }: Floor): number {
  const inX = Math.min(box.x + box.width, width - ROOM) - Math.max(box.x, ROOM);
  const inY = Math.min(box.y + box.height, height - ROOM) - Math.max(box.y, ROOM);
  const area = box.width * box.height - Math.max(0, inX) * Math.max(0, inY);
  return area < 0.01 ? 0 : area;
}

function holds({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** Whether a line meets the inside of a box (Liang and Barsky). */
export function passes({ from, to }: Leader, { x, y, width, height }: Rect): boolean {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  for (const [step, room] of [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return leave - enter > 1e-6;
}

function cross(a: Leader, b: Leader): boolean {
  return turns(a, b.from) * turns(a, b.to) < 0 && turns(b, a.from) * turns(b, a.to) < 0;
}

function turns({ from, to }: Leader, point: Point): number {
  return Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
}
