import * as v from 'valibot';
import { CORRECTIONS_FILE, type CorrectionsFile } from './corrections-file.ts';
import { EVENTS_FILE } from './events-file.ts';
import { Bbox, LayerFile, Point, Provenance } from './feature.ts';
import { NamedMoments } from './named-moment.ts';
import { Place } from './place.ts';
import { Problem } from './problem.ts';
import { ReportMeta } from './report.ts';

const { lon: _lon, lat: _lat, ...placeEntries } = Place.entries;

/** `places.geojson`: every place that a mention resolved to or a claim names, with its mention count. */
export const PlacesFile = v.object({
  type: v.literal('FeatureCollection'),
  bbox: v.optional(Bbox),
  dateline: Provenance,
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.string(),
      geometry: Point,
      properties: v.object({ ...placeEntries, mentions: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    }),
  ),
});
export type PlacesFile = v.InferOutput<typeof PlacesFile>;

/** `reports.json`: metadata of all reports, without text, ordered by id. */
export const ReportsFile = v.object({ dateline: Provenance, reports: v.array(ReportMeta) });
export type ReportsFile = v.InferOutput<typeof ReportsFile>;

/** `problems.json`: what was skipped or is doubtful. */
export const ProblemsFile = v.object({ dateline: Provenance, problems: v.array(Problem) });
export type ProblemsFile = v.InferOutput<typeof ProblemsFile>;

/** A force as marks and sentences name it: `letters` are the two or more capitals inside a mark. */
export const Force = v.object({ code: v.string(), letters: v.string(), en: v.string(), fr: v.string() });
export type Force = v.InferOutput<typeof Force>;

/**
 * `edition.json`: what a reader of the folder needs first. `title` names the edition, `titleFr` in French where it was
 * given; `forces` are those that its features mention by code; `moments` are those that a newcomer can step through.
 * `events` is there where the features are so many that a page reads their columns from that file instead of the layer
 * files, `corrections` where some were made.
 */
export const EditionFile = v.object({
  dateline: Provenance,
  title: v.string(),
  titleFr: v.optional(v.string()),
  forces: v.array(Force),
  moments: v.optional(NamedMoments),
  events: v.optional(v.literal(EVENTS_FILE)),
  corrections: v.optional(v.literal(CORRECTIONS_FILE)),
});
export type EditionFile = v.InferOutput<typeof EditionFile>;

/** A whole edition in memory, without the reports' texts. */
export interface Edition {
  info: EditionFile;
  attacks: LayerFile;
  bases: LayerFile;
  withdrawals: LayerFile;
  places: PlacesFile;
  reports: ReportsFile;
  problems: ProblemsFile;
  /** There where `info` names it. */
  corrections?: CorrectionsFile;
}

/** File name and schema of each part that every edition has; `reports/ID.json` comes on top. */
export const EDITION_FILES = {
  info: ['edition.json', EditionFile],
  attacks: ['attacks.geojson', LayerFile],
  bases: ['bases.geojson', LayerFile],
  withdrawals: ['withdrawals.geojson', LayerFile],
  places: ['places.geojson', PlacesFile],
  reports: ['reports.json', ReportsFile],
  problems: ['problems.json', ProblemsFile],
} as const;
