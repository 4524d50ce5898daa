import fc from 'fast-check';
import { isoOf } from '../../src/contract/day.ts';
import type { Feature, FeatureProperties } from '../../src/contract/feature.ts';
import { LAYERS, type LayerName, STATUSES } from '../../src/contract/vocabulary.ts';
import type { Moment } from '../../src/timeline/moment.ts';

/** A feature of no special kind with what a test says of it. */
export function featureWith(properties: Partial<FeatureProperties>, id = 'f'): Feature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [0, 16] },
    properties: {
      id,
      title: 'something',
      action: 'attacked',
      status: 'reported',
      placeId: 'p0',
      placeName: 'Place 0',
      placeKind: 'settlement',
      country: 'ML',
      radiusKm: 2,
      from: null,
      to: null,
      precision: 'day',
      confidence: 1,
      disputed: [],
      claims: [],
      ...properties,
    },
  };
}

export interface Entry {
  feature: Feature;
  layer: LayerName;
}

/** Days close enough together that lives, memories and windows overlap. */
const DAY = fc.integer({ min: 15_000, max: 17_000 });
const isoOrNull = fc.option(DAY.map(isoOf), { nil: null });

const properties: fc.Arbitrary<Partial<FeatureProperties>> = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    from: isoOrNull,
    to: isoOrNull,
    openedFrom: isoOrNull,
    openedTo: isoOrNull,
    closedFrom: isoOrNull,
    closedTo: isoOrNull,
    lastConfirmed: isoOrNull,
    force: fc.constantFrom('FR', 'ML', 'UN'),
    target: fc.constantFrom('FR', 'ML'),
    killed: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constant({ min: 3, max: null })),
  },
  { requiredKeys: ['status', 'from', 'to'] },
);

/** Any edition's entries, sound and odd: undated, denied, with ends the wrong way round. */
export const anyEntries: fc.Arbitrary<Entry[]> = fc
  .array(fc.record({ layer: fc.constantFrom(...LAYERS), place: fc.integer({ min: 0, max: 5 }), properties }), {
    maxLength: 60,
  })
  .map((drafts) =>
    drafts.map(({ layer, place, properties }, i) => ({
      layer,
      feature: featureWith({ ...properties, placeId: `p${place}`, placeName: `Place ${place}` }, `f${i}`),
    })),
  );

const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ mode: fc.constant('as-of' as const), day: DAY, memory: fc.constantFrom(0, 1, 7, 30, 31, 90, 365) }),
  fc.tuple(DAY, DAY).map(([a, b]) => ({ mode: 'between' as const, from: Math.min(a, b), to: Math.max(a, b) })),
  fc.tuple(DAY, DAY).map(([a, b]) => ({ mode: 'since' as const, from: Math.min(a, b), day: Math.max(a, b) })),
);

/** A hand on the slider: jumps, and small steps from where it stands. */
export const anyWalk: fc.Arbitrary<Moment[]> = fc
  .array(fc.tuple(anyMoment, fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((jumps) =>
    jumps.flatMap(([moment, steps]) => {
      const moments = [moment];
      for (const step of steps) moments.push(stepped(moments.at(-1) as Moment, step));
      return moments;
    }),
  );

export function stepped(moment: Moment, days: number): Moment {
  if (moment.mode === 'as-of') return { ...moment, day: moment.day + days };
  if (moment.mode === 'between') return { ...moment, from: moment.from + days, to: moment.to + days };
  return { ...moment, day: Math.max(moment.from, moment.day + days) };
}
