import * as v from 'valibot';
import { type Day, dayOf } from '../contract/day.ts';
import { IsoDay, LAYERS, LayerName } from '../contract/vocabulary.ts';
import { MEMORY_DAYS, type Moment } from '../timeline/moment.ts';
import { FORMATS } from './paper.ts';

const Text = v.pipe(v.string(), v.maxLength(20_000));
const Days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_525));
const Degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const RealDay = v.pipe(
  IsoDay,
  v.check((iso) => dayOf(iso) !== null, 'a day that the calendar has, YYYY-MM-DD'),
);
/** `last` is the edition's last day, so that a recipe can be used again on a newer edition. */
const DayOrLast = v.union([RealDay, v.literal('last')], 'a day, YYYY-MM-DD, or last');

const MomentRecipe = v.variant('mode', [
  v.object({ mode: v.literal('as-of'), day: v.optional(DayOrLast, 'last'), memory: v.optional(Days, MEMORY_DAYS) }),
  v.object({ mode: v.literal('between'), from: RealDay, to: DayOrLast }),
  v.object({ mode: v.literal('since'), from: RealDay, day: v.optional(DayOrLast, 'last') }),
]);

const Names = v.optional(v.array(v.string()), []);

/**
 * What of the edition is looked at, besides layers and forces: whose reports are heard (all for none), published by
 * which day, and which marks pass the filters (all for none).
 */
const Scope = v.strictObject({
  accordingTo: Names,
  without: Names,
  tongues: Names,
  copies: v.optional(v.boolean(), true),
  knownBy: v.optional(v.nullable(RealDay), null),
  actors: Names,
  statuses: Names,
  countries: Names,
  precisions: Names,
  publishers: Names,
  disputed: v.optional(v.boolean(), false),
});
export type Scope = v.InferOutput<typeof Scope>;

/**
 * What a brief is made from besides the edition: saved from the dialog, read by the command line. Whatever is left out
 * has a default, so `{}` is a recipe. `null` for a text means that the program writes it. `view` is where the map
 * looks (null: all marks), `bearing` in degrees clockwise from north. `leftOut` lists ids of features. `placedMm` is
 * the width at which the sheet will be set in a document. `overrides` are reasons against findings, by rule.
 */
export const Recipe = v.strictObject({
  version: v.optional(v.literal(1), 1),
  moment: v.optional(MomentRecipe, { mode: 'as-of', day: 'last' }),
  layers: v.optional(v.array(LayerName), [...LAYERS]),
  forces: v.optional(v.array(v.string()), []),
  scope: v.optional(Scope, {}),
  language: v.optional(v.picklist(['en', 'fr']), 'en'),
  format: v.optional(v.picklist(FORMATS), 'a4-landscape'),
  view: v.optional(
    v.nullable(
      v.object({
        lon: Degrees,
        lat: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
        zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(16)),
        bearing: v.optional(v.pipe(v.number(), v.minValue(-360), v.maxValue(360)), 0),
      }),
    ),
    null,
  ),
  title: v.optional(v.nullable(Text), null),
  subtitle: v.optional(v.nullable(Text), null),
  note: v.optional(Text, ''),
  organisation: v.optional(Text, ''),
  author: v.optional(Text, ''),
  produced: v.optional(v.nullable(RealDay), null),
  boundaryNote: v.optional(v.boolean(), true),
  footnotes: v.optional(v.boolean(), true),
  placeNotes: v.optional(v.boolean(), true),
  reviewNote: v.optional(v.boolean(), true),
  appendix: v.optional(v.boolean(), true),
  attributions: v.optional(v.nullable(v.array(Text)), null),
  link: v.optional(v.nullable(Text), null),
  leftOut: v.optional(v.array(v.string()), []),
  coordinateDigits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 2),
  coordinateLimit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 2),
  placedMm: v.optional(v.nullable(v.pipe(v.number(), v.minValue(20), v.maxValue(2000))), null),
  scale: v.optional(v.picklist([1, 2, 3]), 2),
  fileName: v.optional(v.pipe(v.string(), v.maxLength(200)), '{edition}-{date}-{format}'),
  overrides: v.optional(v.record(v.string(), Text), {}),
  scrub: v.optional(
    v.object({
      from: v.optional(v.nullable(RealDay), null),
      to: v.optional(v.nullable(RealDay), null),
      frames: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(1200)), 120),
      fps: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(30)), 10),
      width: v.optional(v.pipe(v.number(), v.integer(), v.minValue(320), v.maxValue(3840)), 960),
      height: v.optional(v.pipe(v.number(), v.integer(), v.minValue(240), v.maxValue(2160)), 540),
    }),
    {},
  ),
  dates: v.optional(v.picklist([1, 2, 4, 6]), 1),
});
export type Recipe = v.InferOutput<typeof Recipe>;
export type RecipeInput = v.InferInput<typeof Recipe>;

/** Reads a recipe; gives one line that says what is wrong with it and where. */
export function readRecipe(raw: unknown): { ok: true; recipe: Recipe } | { ok: false; message: string } {
  if (Array.isArray(raw)) return { ok: false, message: 'recipe: one JSON object, not a list' };
  const parsed = v.safeParse(Recipe, raw, { abortEarly: true });
  if (parsed.success) return { ok: true, recipe: parsed.output };
  const issue = parsed.issues[0];
  return { ok: false, message: `${v.getDotPath(issue) ?? 'recipe'}: ${issue.message}` };
}

/** The moment that a recipe asks for; a window whose ends are the wrong way round is turned. */
export function momentOfRecipe(recipe: Recipe, last: Day): Moment {
  const day = (iso: string): Day => (iso === 'last' ? last : (dayOf(iso) ?? last));
  const { moment } = recipe;
  if (moment.mode === 'as-of') return { mode: 'as-of', day: day(moment.day), memory: moment.memory };
  const from = day(moment.from);
  const to = day(moment.mode === 'between' ? moment.to : moment.day);
  const [first, second] = from <= to ? [from, to] : [to, from];
  return moment.mode === 'between'
    ? { mode: 'between', from: first, to: second }
    : { mode: 'since', from: first, day: second };
}
