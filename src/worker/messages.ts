import type { Claim } from '../contract/claim.ts';
import type { Correction } from '../contract/correction.ts';
import type { Day } from '../contract/day.ts';
import type { Edition } from '../contract/edition.ts';
import type { Feature } from '../contract/feature.ts';
import type { Place } from '../contract/place.ts';
import type { Problem } from '../contract/problem.ts';
import type { ReportFile, ReportMeta } from '../contract/report.ts';
import type { LayerName } from '../contract/vocabulary.ts';
import type { Given } from '../reading/given.ts';

/** What the worker holds of an edition once it has been opened: all that linking needs. */
export interface Material {
  claims: Claim[];
  places: Place[];
  reports: ReportMeta[];
}

/**
 * How the claims are to be looked at: whose, known by when, and with which corrections. `reports` are the ids of those
 * to be heard, where not all are.
 */
export interface Lens {
  accordingTo?: string[];
  reports?: readonly string[];
  knownBy?: Day;
  corrections?: readonly Correction[];
}

/** The layers that linking gives, with what went wrong. */
export type Linked = Record<LayerName, Feature[]> & { problems: Problem[] };

/** What became of one dropped file. `report` is null when it could not be read; `problems` says why. */
export interface ReadFile {
  name: string;
  report: ReportFile | null;
  claims: Claim[];
  places: Place[];
  problems: Problem[];
}

/** What an edition is built of: that of one which is open, and more. */
export interface EditionParts extends Material {
  problems: Problem[];
  /** Mentions of each place id. */
  mentions: [placeId: string, count: number][];
  /** Lines to link with; `claims` are then as the machine read them. */
  corrections: readonly Correction[];
  title: string;
  titleFr?: string;
}

/** A `reports.csv`: metadata by file name, and what of it could not be used. */
export interface ReadTable {
  rows: [file: string, given: Given][];
  problems: Problem[];
}

/** Places of the gazetteer: `known` in the order of the ids that were asked for, unknown ones left out. */
export interface FoundPlaces {
  known: Place[];
  found: Place[];
}

/** Every question to the worker with its answer; the keys are the message kinds. */
export interface Exchange {
  /** Replaces the material that `link` works on. */
  open: { ask: Material; answer: null };
  link: { ask: Lens; answer: Linked };
  /** Places by their ids and, with a `query`, those of that name, the likeliest first; `countries` come before others. */
  places: { ask: { gazetteer: string; ids: string[]; query?: string; countries?: string[] }; answer: FoundPlaces };
  /**
   * Reads one file; `gazetteer` is the address of the gazetteer, fetched at the first call. `given` is what is known of
   * the report besides its text; `taken` are the reports that there are already: the same bytes are not read again, and
   * the same id gets a number after it.
   */
  read: {
    ask: {
      gazetteer: string;
      name: string;
      bytes: Uint8Array;
      given?: Given;
      taken?: readonly Pick<ReportMeta, 'id' | 'sha256'>[];
    };
    answer: ReadFile;
  };
  table: { ask: { csv: string }; answer: ReadTable };
  /** Links everything and arranges it as an edition. */
  build: { ask: EditionParts; answer: Edition };
}

export type Kind = keyof Exchange;

export type Question = { [K in Kind]: { id: number; kind: K; ask: Exchange[K]['ask'] } }[Kind];

/** An answer, or the message of a failure that is a bug or a missing file. */
export type Answer = { id: number; answer: Exchange[Kind]['answer'] } | { id: number; failure: string };
