import { isBorder } from './area-named.ts';
import { borderIn } from './border-named.ts';
import { crossings } from './clause.ts';
import type { Memory } from './memory.ts';
import type { Scene } from './scene.ts';
import { speakersSeat } from './speaker-seat.ts';
import type { Located } from './where.ts';

/** How sure a stretch of border is as the place of an attack. */
const CERTAINTY = 0.3;
/** Clause borders between an attack and where it was. */
const NEAREST = 0.5;

const AT = /^(?:near|at|on|along|by|close|beside|around|près|à|sur|proche|vers)$/;
/** What leads to a border by "to", "from" or "de": "close to", "not far from", "non loin de", "le long de". */
const LEADING = /^(?:close|far|next|loin|proche|près|proximité|long|abords|alentours)$/;

/**
 * "Five soldiers were killed near the border with Mauritania": the stretch of border that a sentence puts the attack at
 * `cue` on, where it names nothing more exact than the country; null where it names none.
 */
export function onBorder(scene: Scene, cue: number, places: readonly Located[], memory: Memory): Located | null {
  if (places.some(({ place }) => place.kind !== 'country')) return null;
  const { chunks, items } = scene.parse;
  const chunk = chunks.findIndex(
    ({ kind, a, b }, i) => kind === 'noun' && items.slice(a, b + 1).some(isBorder) && standsAt(scene, i),
  );
  if (chunk < 0 || crossings(scene.parse, cue, chunk) > NEAREST || speakersSeat(scene.parse, cue, chunk)) return null;
  const place = borderIn(scene, memory.home);
  const country = places[0]?.place;
  if (!place || (country && !place.id.includes(country.id))) return null;
  return { place, chunk, item: chunks[chunk]!.b, certainty: CERTAINTY };
}

function standsAt({ parse: { chunks, items } }: Scene, at: number): boolean {
  const { a, prep } = chunks[at]!;
  if (AT.test(prep)) return true;
  return (
    /^(?:to|from|de|d'|du|des)$/.test(prep) && items.slice(Math.max(0, a - 3), a).some(({ low }) => LEADING.test(low))
  );
}
