import { COUNTRY_BELOW, type Folding, type Stack, stacksOf } from '../map/stacks.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import type { FigureView } from './figure-view.ts';
import { canStand, type Floor, middleOf, type Point, type Standee, stand, standAnyway } from './standing.ts';

/**
 * Marks that stand together on a sheet: those of a place, or of several places where there is no room for each.
 * `members` are the places' own stacks, at least one.
 */
export interface SheetStack extends Stack {
  members: readonly Stack[];
}

/** The stacks of a sheet, and where the middle of each stands, in pixels of the map's frame, by its id. */
export interface Crowd {
  stacks: SheetStack[];
  spots: Map<string, Point>;
}

/** How stacks share a frame. `grouped`: places are put together rather than covered; else the least is covered. */
export interface Crowding {
  /** Whether each carries the disc of its number, at its upper left corner. */
  numbered: boolean;
  grouped: boolean;
}

/** The disc of a number: its radius with the casing, and how far its middle is from the upper left corner of a row. */
export const DISC = { radius: 8.25, x: -9, y: 3 };
/** How far the corner of a dispute and the casing of a mark reach beyond a row. */
const CASING = 2;
const NOTCH = 3;

/** How rows are folded, and how far they may stand from their place: what is tried, the best first. */
const TRIES: readonly { folding: Folding; reach: number }[] = [
  { folding: 'paper', reach: 40 },
  { folding: 'row', reach: 54 },
  { folding: 'single', reach: 72 },
];
const ANYWAY = 40;

type Letters = (force: string | undefined) => string;

/** Stands the marks of a frame free of each other; pure, the same marks stand the same. */
export function crowdOf(
  marks: readonly ShownMark[],
  view: FigureView,
  letters: Letters,
  floor: Floor,
  crowding: Crowding,
): Crowd {
  const tries = view.zoom < COUNTRY_BELOW ? [{ folding: 'country' as const, reach: 72 }] : TRIES;
  const folded = tries.map(({ folding }) => ranked(alone(stacksOf(marks, new Set(), folding, letters))));
  const widest = folded[0]!;
  if (!crowding.grouped) {
    const standees = widest.map((stack) => standeeOf(stack, view, crowding));
    return crowdAt(widest, standAnyway(standees, floor, ANYWAY));
  }
  for (const [index, stacks] of folded.entries()) {
    const spots = stand(
      stacks.map((stack) => standeeOf(stack, view, crowding)),
      floor,
      tries[index]!.reach,
    );
    if (spots.every((spot) => spot !== null)) return widened({ stacks, spots }, folded, view, floor, crowding);
  }
  const { reach, folding } = tries.at(-1)!;
  const grouped = together(folded.at(-1)!, folding, letters, view, floor, crowding, reach);
  return widened(grouped, folded, view, floor, crowding);
}

/** Puts stacks that find no room together with their neighbours, until each has some. */
function together(
  singles: readonly SheetStack[],
  folding: Folding,
  letters: Letters,
  view: FigureView,
  floor: Floor,
  crowding: Crowding,
  reach: number,
): { stacks: SheetStack[]; spots: Point[] } {
  let stacks = [...singles];
  for (;;) {
    const standees = stacks.map((stack) => standeeOf(stack, view, crowding));
    const spots = stand(standees, floor, reach);
    const homeless = [...stacks.keys()].filter((index) => spots[index] === null);
    if (homeless.length === 0 || stacks.length === 1) {
      const anyway = homeless.length === 0 ? [] : standAnyway(standees, floor, reach);
      return { stacks, spots: spots.map((spot, index) => spot ?? anyway[index]!) };
    }
    const middles = standees.map(({ anchors }) => middleOf(anchors));
    const merged = new Set<number>();
    const groups: SheetStack[] = [];
    for (const index of homeless) {
      if (merged.has(index)) continue;
      const near = nearest(middles, index, merged);
      if (near === null) continue;
      merged.add(index).add(near);
      groups.push(joined([stacks[index]!, stacks[near]!], folding, letters));
    }
    if (groups.length === 0) return { stacks, spots: standAnyway(standees, floor, reach) };
    stacks = ranked([...stacks.filter((_, index) => !merged.has(index)), ...groups]);
  }
}

const alone = (stacks: readonly Stack[]): SheetStack[] => stacks.map((stack) => ({ ...stack, members: [stack] }));

function nearest(points: readonly Point[], index: number, except: ReadonlySet<number>): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [other, { x, y }] of points.entries()) {
    if (other === index || except.has(other)) continue;
    const far = Math.hypot(x - points[index]!.x, y - points[index]!.y);
    if (far >= least) continue;
    best = other;
    least = far;
  }
  return best;
}

/** Begins the id of a stack of several places. */
const GROUP = 'group:';

/** Stacks of several places as one, named after the place with most marks. */
function joined(parts: readonly SheetStack[], folding: Folding, letters: Letters): SheetStack {
  const members = ranked(parts.flatMap((part) => part.members));
  const id = members[0]!.id;
  const own = new Map(members.flatMap(({ marks }) => marks.map((item) => [item.mark.feature.id, item] as const)));
  // Seen as marks of one place they are ordered and folded as such.
  const seen = [...own.values()].map(({ mark }): ShownMark => {
    const properties = { ...mark.feature.properties, placeId: id };
    return { ...mark, feature: { ...mark.feature, properties } };
  });
  const [stack] = stacksOf(seen, new Set(), folding === 'country' ? 'single' : folding, letters);
  const back = <T extends { mark: ShownMark }>(items: readonly T[]) =>
    items.map(({ mark }) => own.get(mark.feature.id)!);
  return { ...stack!, id: `${GROUP}${id}`, marks: back(stack!.marks), shown: back(stack!.shown), members };
}

/** Unfolds rows again where there is room for more of them, those of most marks first. */
function widened(
  { stacks, spots }: { stacks: readonly SheetStack[]; spots: readonly (Point | null)[] },
  folded: readonly (readonly SheetStack[])[],
  view: FigureView,
  floor: Floor,
  crowding: Crowding,
): Crowd {
  const standing = stacks.map((stack, index) => ({
    stack,
    standee: standeeOf(stack, view, crowding),
    at: spots[index]!,
  }));
  for (const own of standing) {
    if (own.stack.hidden === 0 || own.stack.members.length > 1) continue;
    const others = standing.filter((other) => other !== own);
    for (const wider of folded.map((list) => list.find(({ id }) => id === own.stack.id)!)) {
      const standee = standeeOf(wider, view, crowding);
      const more = (standee.right + standee.left - own.standee.right - own.standee.left) / 2;
      if (more <= 0) break;
      const at = [0, more, -more]
        .map((dx) => ({ x: own.at.x + dx, y: own.at.y }))
        .find((spot) => canStand(standee, spot, others, floor));
      if (!at) continue;
      Object.assign(own, { stack: wider, standee, at });
      break;
    }
  }
  return crowdAt(
    standing.map(({ stack }) => stack),
    standing.map(({ at }) => at),
  );
}

function crowdAt(stacks: readonly SheetStack[], spots: readonly Point[]): Crowd {
  return {
    stacks: stacks.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    spots: new Map(stacks.map((stack, index) => [stack.id, snapped(stack, spots[index]!)])),
  };
}

/** Half the height of a base's square: its edges fall between pixels, so that they are sharp. */
const SQUARE = 9.5;

function snapped({ halfWidth }: Stack, { x, y }: Point): Point {
  return { x: Math.round(x - halfWidth) + halfWidth, y: Math.round(y - SQUARE) + SQUARE };
}

/** Those of most marks first. */
function ranked<T extends Stack>(stacks: readonly T[]): T[] {
  return stacks.toSorted((a, b) => b.marks.length - a.marks.length || (a.id < b.id ? -1 : 1));
}

/** What a stack takes of the map, with its number if it carries one. */
export function standeeOf(stack: SheetStack, view: FigureView, { numbered }: Pick<Crowding, 'numbered'>): Standee {
  const { halfWidth, halfHeight } = stack;
  return {
    anchors: stack.members.map(({ lon, lat }) => view.project(lon, lat) ?? { x: 0, y: 0 }),
    left: halfWidth + (numbered ? DISC.radius - DISC.x : CASING),
    right: halfWidth + CASING,
    up: Math.max(halfHeight + NOTCH, numbered ? halfHeight - DISC.y + DISC.radius : 0),
    down: halfHeight + CASING,
  };
}
