import type { Day } from '../contract/day.ts';
import { dayOf } from '../contract/day.ts';
import type { Place } from '../contract/place.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Parse } from './chunk.ts';
import type { Found } from './emit.ts';
import { capitalOf, homeOf } from './home.ts';
import { placesTold, type Remembered } from './place-told.ts';
import type { Reading } from './reading.ts';
import { looksBack, tellsNews } from './recollection.ts';
import { cited } from './spoken-day.ts';
import { titledTown } from './titled-town.ts';
import type { When } from './when.ts';

/** What a reader keeps in mind from the sentences before. */
export interface Memory {
  readonly published: { from: Day; to: Day } | null;
  /** The country that most of the report is about. */
  readonly home: Place | null;
  /** Its capital, where the report names it. */
  readonly capital: Place | null;
  /** The last place named, other than a country, and its paragraph. */
  readonly place: Remembered | null;
  /** The place of any kind that the sentence before is about, and its paragraph. */
  readonly there: Remembered | null;
  /** The town that one of the last sentences names, wherever else something happened. */
  readonly named: Place | null;
  /** The days that the sentence before gave, where it told of nothing that happened, and its paragraph. */
  readonly day: { date: DateMention; paragraph: number } | null;
  /** The last thing read of each layer, and its paragraph. */
  readonly last: ReadonlyMap<string, Told>;
  /** The attacks told last, in order. */
  readonly attacks: readonly Told[];
  /** The paragraph that told last of an attack which was only rehearsed; null where none did. */
  rehearsed: number | null;
  /** Takes note of what a sentence that is to be read tells of: news is none of a place that was only looked back on. */
  hear(parse: Parse): void;
  /** Takes in a sentence that has been read. */
  remember(parse: Parse, sentence: Sentence, found: readonly Found[]): void;
}

/** Something read, its paragraph, and whether the text gave its days. */
export interface Told {
  found: Found;
  paragraph: number;
  dated: boolean;
}

/** What of a report is kept in mind: the last thing of each layer, and the places named. */
interface Kept {
  readonly last: Map<string, Told>;
  readonly places: ReturnType<typeof placesTold>;
}

/** Attacks kept in mind. */
const MOST = 64;

/** A memory of a report, empty as yet. What is seldom asked of it is worked out of the sentences when it is asked. */
export function createMemory(reading: Reading): Memory {
  return new ReportMemory(reading);
}

/**
 * A class, since V8 keeps the accessors of an object literal, and with them all that they close over, as part of its
 * shape: whole reports would outlive their reading.
 */
class ReportMemory implements Memory {
  readonly published: Memory['published'];
  readonly #told: Kept;
  /** What is kept in mind without the sentences that only look back. */
  readonly #news: Kept;
  readonly attacks: Told[] = [];
  readonly #home: () => Place | null;
  readonly #capital: () => Place | null;
  #kept: Kept;
  day: Memory['day'] = null;
  rehearsed: number | null = null;

  constructor(reading: Reading) {
    this.published = published(reading);
    this.#home = once(() => homeOf(reading));
    this.#capital = once(() => capitalOf(reading, this.home));
    const titled = once(() => titledTown(reading, this.home));
    const keep = (): Kept => ({ last: new Map(), places: placesTold(this.#home, reading.place, titled) });
    this.#told = keep();
    this.#news = keep();
    this.#kept = this.#told;
  }

  get last(): Memory['last'] {
    return this.#kept.last;
  }

  get home(): Place | null {
    return this.#home();
  }

  get capital(): Place | null {
    return this.#capital();
  }

  get place(): Remembered | null {
    return this.#kept.places.now() ?? this.#told.places.now();
  }

  get there(): Remembered | null {
    return this.#kept.places.there() ?? this.#told.places.there();
  }

  get named(): Place | null {
    return this.#kept.places.named() ?? this.#told.places.named();
  }

  hear(parse: Parse): void {
    this.#kept = tellsNews(parse, this.published) ? this.#news : this.#told;
  }

  remember(parse: Parse, sentence: Sentence, found: readonly Found[]): void {
    const minds = looksBack(parse, this.published) ? [this.#told] : [this.#told, this.#news];
    for (const { places } of minds) places.add(parse, sentence.paragraph, found);
    const only = found.some(({ draft }) => draft.layer === 'attacks') ? null : onlyDate(parse);
    if (!(only && this.day && this.#isNow(parse, only)))
      this.day = only && { date: only, paragraph: sentence.paragraph };
    for (const one of found) {
      const told = { found: one, paragraph: sentence.paragraph, dated: this.#isDated(one, sentence.paragraph) };
      if (!isRecalled(one, found)) for (const { last } of minds) last.set(one.draft.layer, told);
      if (one.draft.layer === 'attacks' && one.status !== 'denied') this.attacks.push(told);
    }
    if (this.attacks.length > MOST) this.attacks.splice(0, this.attacks.length - MOST);
  }

  /** "Five days later, two accounts still compete": whether a sentence only tells how things are on the day of the report. */
  #isNow(parse: Parse, { from, to }: DateMention): boolean {
    const main = parse.chunks.find(({ group }) => group?.form === 'finite');
    const today = this.published !== null && from === this.published.from && to === this.published.to;
    return today && main?.group?.tense === 'present';
  }

  /** Whether the text gave the days of something, there or of what its paragraph told before. */
  #isDated({ draft, when }: Found, paragraph: number): boolean {
    const before = this.#told.last.get(draft.layer);
    const same = before?.paragraph === paragraph && isSameTime(before.found.when, when);
    return when.stated || (same && before.dated);
  }
}

/** "Friday's attack was near where fighters had blown up a bridge in March": what a sentence tells of days long before another that it tells of. */
const isRecalled = ({ draft, when }: Found, found: readonly Found[]): boolean =>
  draft.layer === 'attacks' &&
  when.to !== null &&
  found.some(
    (other) => other.draft.layer === 'attacks' && other.when.stated && (other.when.from ?? -Infinity) > when.to! + 1,
  );

const isSameTime = (one: Pick<When, 'from' | 'to'>, other: Pick<When, 'from' | 'to'>): boolean =>
  one.from === other.from && one.to === other.to;

/** The day that a sentence gives where it gives one, but for those of its sources. */
function onlyDate(parse: Parse): DateMention | null {
  let only: DateMention | null = null;
  for (const [at, { kind, a, b }] of parse.chunks.entries()) {
    if (kind === 'break') continue;
    for (const { date } of parse.items.slice(a, b + 1)) {
      if (!date || cited(parse, at)) continue;
      if (only && !isSameTime(only, date)) return null;
      only = date;
    }
  }
  return only;
}

export function once<T>(work: () => T): () => T {
  let done: { value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}

function published({ report }: Reading): Memory['published'] {
  const from = dayOf(report.published);
  const to = dayOf(report.publishedTo ?? report.published);
  return from === null || to === null ? null : { from, to };
}
