import type { Day } from '../contract/day.ts';
import { dayOf } from '../contract/day.ts';
import type { Place } from '../contract/place.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Parse } from './chunk.ts';
import type { Found } from './emit.ts';
import { countryOfForce, forceOfCountry, kindOfForce } from './forces.ts';
import { capitalOf, homeOf } from './home.ts';
import type { Lexicon } from './lexicon.ts';
import { placesTold, type Remembered } from './place-told.ts';
import type { Reading } from './reading.ts';
import { namesArmy, titleTopicOf, topicOf } from './topic.ts';

/** What a reader keeps in mind from the sentences before. */
export interface Memory {
  readonly published: { from: Day; to: Day } | null;
  /** Code of the force spoken of last; empty when none. */
  readonly topic: string;
  /** Code of the multinational force spoken of last; empty when none. */
  readonly mission: string;
  /** The country that most of the report is about. */
  readonly home: Place | null;
  /** Its capital, where the report names it. */
  readonly capital: Place | null;
  /** The last place named, other than a country, and its paragraph. */
  readonly place: Remembered | null;
  /** The place of any kind that the sentence before is about, and its paragraph. */
  readonly there: Remembered | null;
  /** The days that the sentence before gave, where it told of nothing that happened, and its paragraph. */
  readonly day: { date: DateMention; paragraph: number } | null;
  /** The last thing read of each layer, and its paragraph. */
  readonly last: ReadonlyMap<string, Told>;
  /** The attacks told last, in order. */
  readonly attacks: readonly Told[];
  /** Takes in a sentence that has been read. */
  remember(parse: Parse, sentence: Sentence, found: readonly Found[]): void;
}

/** Something read, and its paragraph. */
export interface Told {
  found: Found;
  paragraph: number;
}

/** Sentences that may wait to be asked for their topic or place, so that no long report is kept whole. */
const MOST = 64;

/** A memory of a report, empty as yet. What is seldom asked of it is worked out of the sentences when it is asked. */
export function createMemory(reading: Reading, lexicon: Lexicon): Memory {
  return new ReportMemory(reading, lexicon);
}

/**
 * A class, since V8 keeps the accessors of an object literal, and with them all that they close over, as part of its
 * shape: whole reports would outlive their reading.
 */
class ReportMemory implements Memory {
  readonly published: Memory['published'];
  readonly last = new Map<string, Told>();
  readonly attacks: Told[] = [];
  readonly #home: () => Place | null;
  readonly #capital: () => Place | null;
  readonly #title: () => string;
  readonly #topics: ReturnType<typeof topics>;
  readonly #places: ReturnType<typeof placesTold>;
  day: Memory['day'] = null;
  #mission = '';

  constructor(reading: Reading, lexicon: Lexicon) {
    this.published = published(reading);
    this.#home = once(() => homeOf(reading));
    this.#capital = once(() => capitalOf(reading, this.home));
    this.#title = once(() => titleTopicOf(reading, lexicon));
    this.#topics = topics(this.#title, this.#home, reading.place);
    this.#places = placesTold(this.#home, reading.place);
  }

  get topic(): string {
    return this.#topics.now();
  }

  get mission(): string {
    return this.#mission || (kindOfForce(this.#title()) === 'mission' ? this.#title() : '');
  }

  get home(): Place | null {
    return this.#home();
  }

  get capital(): Place | null {
    return this.#capital();
  }

  get place(): Remembered | null {
    return this.#places.now();
  }

  get there(): Remembered | null {
    return this.#places.there();
  }

  remember(parse: Parse, sentence: Sentence, found: readonly Found[]): void {
    this.#topics.add(parse);
    this.#places.add(parse, sentence.paragraph, found);
    for (const { force } of parse.items) if (force !== '' && kindOfForce(force) === 'mission') this.#mission = force;
    const dates = parse.items.flatMap(({ date }) => (date ? [date] : []));
    const only = found.length === 0 && dates.length === 1 ? dates[0]! : null;
    this.day = only && { date: only, paragraph: sentence.paragraph };
    for (const one of found) {
      const told = { found: one, paragraph: sentence.paragraph };
      this.last.set(one.draft.layer, told);
      if (one.draft.layer === 'attacks' && one.status !== 'denied') this.attacks.push(told);
    }
    if (this.attacks.length > MOST) this.attacks.splice(0, this.attacks.length - MOST);
  }
}

function once<T>(work: () => T): () => T {
  let done: { value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}

function published({ report }: Reading): Memory['published'] {
  const from = dayOf(report.published);
  const to = dayOf(report.publishedTo ?? report.published);
  return from === null || to === null ? null : { from, to };
}

/** The force spoken of last. The forces of the country at home do not take the place of others who are spoken of. */
function topics(
  title: () => string,
  home: () => Place | null,
  place: Reading['place'],
): { add(parse: Parse): void; now(): string } {
  const waiting: Parse[] = [];
  let before: string | null = null;
  let army = false;
  const atHome = (code: string): boolean => {
    const country = countryOfForce(code);
    return country !== undefined && country === home()?.country;
  };
  const now = (): string => {
    let own = '';
    for (let parse = waiting.pop(); parse; parse = waiting.pop()) {
      const named = topicOf(parse, place);
      if (named === '') {
        army ||= namesArmy(parse, place);
        continue;
      }
      if (!atHome(named)) {
        waiting.length = 0;
        return (before = named);
      }
      own ||= named;
    }
    before ??= title();
    if (own !== '' && (before === '' || atHome(before))) before = own;
    return before === '' && army ? (forceOfCountry(home()?.country ?? '') ?? '') : before;
  };
  return {
    now,
    add(parse) {
      waiting.push(parse);
      if (waiting.length > MOST) now();
    },
  };
}
