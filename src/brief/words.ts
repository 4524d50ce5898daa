import type { Day } from '../contract/day.ts';
import type { FeatureProperties } from '../contract/feature.ts';
import type { Place } from '../contract/place.ts';
import type { Dispute, LayerName, Precision, Status, Toll } from '../contract/vocabulary.ts';
import type { Moment } from '../timeline/moment.ts';
import type { LegendClass } from './legend.ts';
import type { LintRule } from './lint.ts';

/** How a base's opening is known: on a day or range, some time before a day, or only by the first report that names it. */
export type Opening = 'opened' | 'before' | 'named';

/**
 * Everything a sheet says in words, in one language; the application passes it in. Days are whole days since 1970.
 * Every function returns plain text.
 */
export interface BriefWords {
  language: 'en' | 'fr';
  /** `12,500`, `12 500`. */
  number(value: number): string;
  day(day: Day): string;
  shortDay(day: Day): string;
  /** A day range as exact as it is known, abbreviated. */
  range(from: Day | null, to: Day | null, precision: Precision): string;
  place(place: Pick<Place, 'name' | 'nameFr'>): string;
  country(code: string): string;
  force(code: string | undefined): string;
  layer(layer: LayerName): string;
  /** What a mark is, without its place. */
  mark(properties: FeatureProperties, layer: LayerName): string;
  title(edition: string, layers: readonly LayerName[]): string;
  /** Words over the big date, and the date or window itself. */
  kicker(moment: Moment): string;
  date(moment: Moment): string;
  made(day: Day): string;
  legend: string;
  legendClass(kind: LegendClass, moment: Moment): string;
  bursts: string;
  radiusKey(km: number): string;
  regionKey: string;
  howSure: string;
  sources: string;
  /** Over a list of sources that belong to no numbered mark. */
  allSources: string;
  sourcesOnPage(page: number): string;
  sourcesContinued: string;
  quotes: string;
  differ: string;
  notOnMap: string;
  outside: string;
  note: string;
  histogram(from: number, to: number): string;
  histogramFilled(moment: Moment): string;
  base(force: string, how: Opening, when: string): string;
  leaving(force: string, since: string): string;
  closed(force: string, on: string): string;
  announced(what: string, when: string): string;
  lastNamed(day: string): string;
  alleged: string;
  attack(title: string, when: string, killed: string | null): string;
  left(force: string, when: string): string;
  withinKm(km: number): string;
  withinRegion: string;
  unknownForce: string;
  undated: string;
  dispute(kind: Dispute): string;
  status(status: Status): string;
  killed(toll: Toll): string;
  wounded(toll: Toll): string;
  morePublishers(count: number): string;
  more(count: number): string;
  attributions: Readonly<Record<'places' | 'basemap' | 'relief', string>>;
  boundary(organisation: string): string;
  dashedBorder: string;
  reviewed(all: number, reviewed: number): string;
  edition(hash: string): string;
  page(page: number, pages: number): string;
  km: string;
  north: string;
  axis: Readonly<Record<'north' | 'south' | 'east' | 'west', string>>;
  nothing: string;
  play: string;
  pause: string;
  dateLabel: string;
  lint: Readonly<Record<LintRule, (count: number, detail: string) => string>>;
  fixes: Readonly<Record<LintRule, string>>;
}
