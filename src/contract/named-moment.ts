import * as v from 'valibot';
import { IsoDay } from './vocabulary.ts';

/** Most named moments that an edition holds: a way in for newcomers, no second timeline. */
const MOST = 12;
const Text = v.object({ en: v.pipe(v.string(), v.minLength(1)), fr: v.pipe(v.string(), v.minLength(1)) });

/**
 * A moment worth a newcomer's look, chosen by a person: a day, what the map looks at, one sentence, and the ids of the
 * reports that it rests on. With `from` it is a window up to `day`.
 */
export const NamedMoment = v.object({
  name: Text,
  sentence: Text,
  day: IsoDay,
  from: v.optional(IsoDay),
  /** Centre in degrees and zoom as MapLibre counts it. */
  view: v.object({
    lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    lat: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
    zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
  }),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type NamedMoment = v.InferOutput<typeof NamedMoment>;

/** `moments.json` beside the reports: the named moments in the order in which they are stepped through. */
export const NamedMoments = v.pipe(v.array(NamedMoment), v.maxLength(MOST));
