import type { LayerName, Toll } from '../contract/vocabulary.ts';
import type { MarkState, ShownMark } from '../timeline/mark-state.ts';
import type { Ink } from './palette.ts';
import { type FontName, moved, type ShapeSprite, type Sprite, type TextSprite } from './sprite.ts';

/** What decides how a mark looks. `killed` is the lowest count of the sources, null where none gives one. */
export interface MarkLook {
  layer: LayerName;
  state: MarkState;
  letters: string;
  killed: number | null;
  disputed: boolean;
}

/** How far a mark reaches from its centre, CSS pixels. */
export interface Extent {
  left: number;
  right: number;
  up: number;
  down: number;
}

/** Points, outer and inner radius of a burst, for 0, 1 to 9, 10 to 49 and 50 or more killed. */
const BURSTS = [
  { points: 6, outer: 7, inner: 3.7 },
  { points: 8, outer: 9, inner: 5.3 },
  { points: 10, outer: 12.5, inner: 8.2 },
  { points: 12, outer: 16.5, inner: 11.2 },
] as const;
const BASE = 9.5;
const LEAVE = 8.5;
const ARROW = 10.5;
/** How far the query of an alleged mark stands out at its upper right corner. */
const QUERY = 5;
const DOTTED = { on: 1.5, off: 2.2 };

/** Look of a shown mark; `letters` gives the capitals of a force, see `lettersOf`. */
export function lookOf(mark: ShownMark, letters: (force: string | undefined) => string): MarkLook {
  const p = mark.feature.properties;
  return {
    layer: mark.layer,
    state: mark.state,
    letters: mark.layer === 'attacks' ? '' : letters(p.force),
    killed: lowest(p.killed),
    disputed: p.disputed.length > 0,
  };
}

/** The lower bound of a toll, null for none. */
export function lowest(toll: Toll | undefined): number | null {
  if (toll === undefined) return null;
  return typeof toll === 'number' ? toll : toll.min;
}

/** Size class of an attack: 0 none or unknown, 1 up to 9, 2 up to 49, 3 from 50 killed. */
export function burstClass(killed: number | null): 0 | 1 | 2 | 3 {
  if (killed === null || killed === 0) return 0;
  return killed < 10 ? 1 : killed < 50 ? 2 : 3;
}

export function extentOf(look: MarkLook): Extent {
  if (look.layer === 'attacks') {
    const { outer } = BURSTS[burstClass(look.killed)];
    return { left: outer, right: outer, up: outer, down: outer };
  }
  const half = look.layer === 'bases' ? BASE : LEAVE;
  const arrow = look.layer === 'withdrawals' || look.state === 'leaving' ? ARROW : 0;
  const query = look.state === 'alleged' ? QUERY : 0;
  return { left: half, right: half + Math.max(arrow, query), up: half + query, down: half };
}

/** Sprites of a mark around 0,0, lowest first. */
export function markSprites(look: MarkLook): Sprite[] {
  if (look.layer === 'bases') return baseSprites(look);
  return look.layer === 'attacks' ? attackSprites(look) : leaveSprites(look);
}

function baseSprites({ state, letters, disputed }: MarkLook): Sprite[] {
  const casing = square(BASE + 1.5, 2.5, { fill: 'map-halo' });
  const outline = (dash?: { on: number; off: number }): Partial<ShapeSprite> =>
    dash ? { stroke: 'base', width: 1.5, dash } : { stroke: 'base', width: 1.5 };
  const body: Sprite[] = [];
  let ink: Ink = 'base-text';
  if (state === 'closed') {
    ink = 'gone';
    body.push(square(BASE - 0.6, 1, { fill: 'map-halo', stroke: 'gone', width: 1.2 }));
  } else if (state === 'announced') {
    body.push(square(BASE - 0.75, 1, { fill: 'surface', ...outline({ on: 4.2, off: 2.6 }) }));
  } else if (state === 'ageing') {
    body.push(square(BASE - 0.75, 1, { fill: 'base-tint', ...outline() }));
  } else if (state === 'unconfirmed' || state === 'alleged') {
    body.push(square(BASE - 0.75, 1, { fill: 'base-tint', ...outline(DOTTED) }));
  } else {
    ink = 'on-base';
    body.push(square(BASE, 1.5, { fill: 'base' }));
  }
  body.push(word(letters, ink, 4.3, letters.length > 2 ? 'letters-narrow' : 'letters'));
  if (state === 'closed') body.push(line(-BASE, BASE, BASE, -BASE, 1.2, 'gone', { strokeAlpha: 0.55 }));
  const arrow = state === 'leaving' ? arrowSprites(BASE, 7.5, 2.25) : [];
  const under = state === 'leaving' ? [line(BASE, 0, BASE + 9, 0, 6, 'map-halo')] : [];
  const query = state === 'alleged' ? querySprites(BASE + 1, -BASE - 0.5, 'base-text') : [];
  const notch = disputed ? notchSprites(BASE + 2.5, -BASE - 2.5, 8) : [];
  return [...under, casing, ...body, ...arrow, ...query, ...notch];
}

function attackSprites({ state, killed, disputed }: MarkLook): Sprite[] {
  const size = burstClass(killed);
  const { points, outer, inner } = BURSTS[size];
  const star = (radius: number, hollow: number, extra: Partial<ShapeSprite>): ShapeSprite => {
    return { shape: 'burst', x: 0, y: 0, hw: radius, hh: radius, inner: hollow, points, ...extra };
  };
  const doubtful = state === 'announced' || state === 'alleged';
  const thin = state === 'old' || doubtful || killed === null;
  const [radius, hollow] = thin ? [outer - 0.4, inner - 0.2] : [outer, inner];
  const sprites: Sprite[] = [star(radius, hollow, { fill: 'map-halo', stroke: 'map-halo', width: thin ? 4.5 : 2.5 })];
  if (!thin) {
    sprites.push(star(radius, hollow, { fill: 'attack' }));
  } else {
    const fill = state === 'old' || state === 'alleged' ? 'attack-tint' : 'map-halo';
    const width = killed === null && state === 'fresh' ? 1.5 : 1.25;
    const dash = state === 'announced' ? { on: 3, off: 2 } : state === 'alleged' ? DOTTED : null;
    sprites.push(star(radius, hollow, { fill, stroke: 'attack', width, ...(dash ? { dash } : {}) }));
  }
  if (killed === null) sprites.push({ shape: 'disc', x: 0, y: 0, hw: 1.4, hh: 1.4, fill: 'attack' });
  const ink = thin ? 'attack-text' : 'on-attack';
  if (size === 2) sprites.push(word(String(killed), ink, 3.9, 'count-tens'));
  if (size === 3) sprites.push(word(String(killed), ink, 4.6, (killed ?? 0) > 999 ? 'count-tens' : 'count-fifties'));
  if (state === 'alleged') sprites.push(...querySprites(outer * 0.78 + 2, -outer * 0.78 - 2, 'attack-text'));
  if (disputed) sprites.push(...notchSprites(outer * 0.78 + 2, -outer * 0.78 - 2, size > 1 ? 8 : 6.5));
  return sprites;
}

function leaveSprites({ state, letters, disputed }: MarkLook): Sprite[] {
  const notch = disputed ? notchSprites(LEAVE + 2.5, -LEAVE - 2.5, 7.5) : [];
  const font = letters.length > 2 ? 'letters-narrow' : 'letters-leave';
  if (state === 'ghost') {
    return [
      line(LEAVE, 0, LEAVE + 8, 0, 5, 'map-halo'),
      square(LEAVE + 1.5, 2, { fill: 'map-halo' }),
      square(LEAVE - 0.5, 1, { stroke: 'leave', width: 1 }),
      word(letters, 'gone', 4.2, font),
      line(LEAVE - 0.5, 0, LEAVE + 8.5, 0, 1, 'leave'),
      { shape: 'chevron', x: LEAVE + 7, y: 0, hw: 2, hh: 3.5, stroke: 'leave', width: 1 },
      ...notch,
    ];
  }
  const dash = state === 'announced' ? { on: 4, off: 2.4 } : state === 'alleged' ? DOTTED : null;
  return [
    line(LEAVE, 0, LEAVE + 9, 0, 6, 'map-halo'),
    square(LEAVE + 2, 2, { fill: 'map-halo' }),
    square(LEAVE, 1, { fill: 'map-halo', stroke: 'leave', width: 1.75, ...(dash ? { dash } : {}) }),
    word(letters, 'leave-text', 4.2, font),
    ...arrowSprites(LEAVE, 7, 2, state === 'announced' ? { on: 2.5, off: 1.8 } : undefined),
    ...(state === 'alleged' ? querySprites(LEAVE + 1, -LEAVE - 0.5, 'leave-text') : []),
    ...notch,
  ];
}

/** The count of marks that a stack folds away. */
export function countSprites(hidden: number): Sprite[] {
  return [
    { shape: 'box', x: 0, y: 0, hw: 11, hh: 9.5, inner: 3, fill: 'map-halo' },
    { shape: 'box', x: 0, y: 0, hw: 9.5, hh: 8, inner: 1.5, fill: 'surface', stroke: 'rule-ctl', width: 1 },
    word(`+${hidden}`, 'ink', 4.2, hidden > 99 ? 'letters-narrow' : 'letters'),
  ];
}
export const COUNT_EXTENT: Extent = { left: 10, right: 10, up: 8.5, down: 8.5 };

/** The number that keys a stack to a list of sources. */
export function numberSprites(number: number): Sprite[] {
  return [
    { shape: 'disc', x: 0, y: 0, hw: 8.25, hh: 8.25, fill: 'map-halo' },
    { shape: 'disc', x: 0, y: 0, hw: 7.5, hh: 7.5, fill: 'ink' },
    word(String(number), 'ink-invert', 4, number > 99 ? 'letters-narrow' : 'count-tens'),
  ];
}

/** The ring round a mark that changed in the last step. */
export function changedRing(radius: number): Sprite[] {
  const ring = { shape: 'disc', x: 0, y: 0, hw: radius, hh: radius } as const;
  return [
    { ...ring, stroke: 'map-halo', width: 4 },
    { ...ring, stroke: 'ink', width: 1.4 },
  ];
}

function square(half: number, radius: number, extra: Partial<ShapeSprite>): ShapeSprite {
  return { shape: 'box', x: 0, y: 0, hw: half, hh: half, inner: radius, ...extra };
}

function word(text: string, fill: Ink, y: number, font: FontName): TextSprite {
  return { shape: 'text', x: 0, y, text, font, fill };
}

/** A straight line between two points. */
export function line(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  width: number,
  stroke: Ink,
  extra: Partial<ShapeSprite> = {},
): ShapeSprite {
  const half = Math.hypot(x1 - x0, y1 - y0) / 2;
  const angle = Math.atan2(y1 - y0, x1 - x0);
  return {
    shape: 'segment',
    x: (x0 + x1) / 2,
    y: (y0 + y1) / 2,
    angle,
    hw: half,
    hh: width / 2,
    width,
    stroke,
    ...extra,
  };
}

function arrowSprites(from: number, length: number, width: number, dash?: { on: number; off: number }): Sprite[] {
  return [
    line(from, 0, from + length, 0, width, 'leave', dash ? { dash } : {}),
    { shape: 'head', x: from + 7.75, y: 0, hw: 2.75, hh: 4.4, fill: 'leave' },
  ];
}

function querySprites(x: number, y: number, fill: Ink): Sprite[] {
  return [{ shape: 'disc', x, y, hw: 6, hh: 6, fill: 'map-halo' }, moved(word('?', fill, 4.3, 'query'), x, y)];
}

/** The corner of a dispute: a triangle with its right angle at x, y, upper right. */
function notchSprites(x: number, y: number, size: number): Sprite[] {
  const half = size / 2;
  const form = { shape: 'notch', x: x - half, y: y + half, hw: half, hh: half } as const;
  return [
    { ...form, fill: 'dispute', stroke: 'map-halo', width: 1.25 },
    { ...form, fill: 'dispute' },
  ];
}
