import type { LegendClass } from '../../brief/legend.ts';
import type { LintRule } from '../../brief/lint.ts';
import type { Opening } from '../../brief/words.ts';
import type { LayerName } from '../../contract/vocabulary.ts';
import type { Moment } from '../../timeline/moment.ts';

/** A memory in words (`last 90 days`), its newer half, and how long a withdrawal is new; null where there is a window. */
export interface MemoryWords {
  memory: string | null;
  half: string | null;
  done: string;
}

/** The strings of a sheet, by language; `BriefWords` is made of them and of the application's formats. */
export interface BriefText extends Record<LayerName, string> {
  title(what: string, edition: string): string;
  joined(parts: readonly string[]): string;
  situation: Readonly<Record<Moment['mode'], string>>;
  window: Readonly<Record<'between' | 'since', (from: string, to: string) => string>>;
  made(day: string): string;
  legend: string;
  classes: Readonly<Record<LegendClass, (memory: MemoryWords) => string>>;
  bursts: string;
  radiusKey(km: string): string;
  regionKey: string;
  howSure: string;
  sources: string;
  allSources: string;
  sourcesOnPage(page: number): string;
  sourcesContinued: string;
  quotes: string;
  differ: string;
  notOnMap: string;
  outside: string;
  note: string;
  histogram(from: number, to: number): string;
  filled(memory: string | null): string;
  base(force: string, how: Opening, when: string): string;
  leaving(force: string, since: string): string;
  closed(force: string, on: string): string;
  announced(what: string, when: string): string;
  lastNamed(day: string): string;
  alleged: string;
  attack(title: string, when: string, killed: string | null): string;
  left(force: string, when: string): string;
  within(km: string): string;
  withinRegion: string;
  unknownForce: string;
  undated: string;
  morePublishers(count: number): string;
  more(count: number): string;
  places: string;
  basemap: string;
  relief: string;
  boundary(maker: string): string;
  dashedBorder: string;
  reviewed(all: number, reviewed: number): string;
  edition(hash: string): string;
  page(page: number, pages: number): string;
  axis: Readonly<Record<'north' | 'south' | 'east' | 'west', string>>;
  nothing: string;
  cannotEncode(kind: string): string;
  /** Words of the page that stands alone. */
  alone: {
    script: string;
    elsewhere: string;
    layers: string;
    map: string;
    wholeMap: string;
  };
  lint: Readonly<Record<LintRule, (count: number, detail: string) => string>>;
  fixes: Readonly<Record<LintRule, string>>;
}
