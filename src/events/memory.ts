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
import type { Reading } from './reading.ts';
import { speakersSeat } from './speaker-seat.ts';
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
  /** The days that the sentence before gave, where it told of nothing that happened, and its paragraph. */
  readonly day: { date: DateMention; paragraph: number } | null;
  /** The last thing read of each layer, and its paragraph. */
  readonly last: ReadonlyMap<string, { found: Found; paragraph: number }>;
  /** The attacks told last, in order, and their paragraphs. */
  readonly attacks: readonly { found: Found; paragraph: number }[];
  /** Takes in a sentence that has been read. */
  remember(parse: Parse, sentence: Sentence, found: readonly Found[]): void;
}

interface Remembered {
  place: Place;
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
  readonly last = new Map<string, { found: Found; paragraph: number }>();
  readonly attacks: { found: Found; paragraph: number }[] = [];
  readonly #home: () => Place | null;
  readonly #capital: () => Place | null;
  readonly #title: () => string;
  readonly #topics: ReturnType<typeof topics>;
  readonly #places: ReturnType<typeof places>;
  day: Memory['day'] = null;
  #mission = '';

  constructor(reading: Reading, lexicon: Lexicon) {
    this.published = published(reading);
    this.#home = once(() => homeOf(reading));
    this.#capital = once(() => capitalOf(reading, this.home));
    this.#title = once(() => titleTopicOf(reading, lexicon));
    this.#topics = topics(this.#title, this.#home, reading.place);
    this.#places = places(reading.place);
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

  remember(parse: Parse, sentence: Sentence, found: readonly Found[]): void {
    this.#topics.add(parse);
    this.#places.add(parse, sentence.paragraph, found);
    for (const { force } of parse.items) if (force !== '' && kindOfForce(force) === 'mission') this.#mission = force;
    const dates = parse.items.flatMap(({ date }) => (date ? [date] : []));
    const only = found.length === 0 && dates.length === 1 ? dates[0]! : null;
    this.day = only && { date: only, paragraph: sentence.paragraph };
    for (const one of found) this.last.set(one.draft.layer, { found: one, paragraph: sentence.paragraph });
    for (const one of found)
      if (one.draft.layer === 'attacks' && one.status !== 'denied')
        this.attacks.push({ found: one, paragraph: sentence.paragraph });
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

/** The place named last; what was attacked counts as named after all else in its sentence. */
function places(place: Reading['place']): {
  add(parse: Parse, paragraph: number, found: readonly Found[]): void;
  now(): Remembered | null;
} {
  const waiting: { parse: Parse; paragraph: number; found: readonly Found[] }[] = [];
  let before: Remembered | null = null;
  const now = (): Remembered | null => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const named = attackedIn(one.found) ?? namedIn(one.parse, place);
      if (!named) continue;
      before = { place: named, paragraph: one.paragraph };
      waiting.length = 0;
    }
    return before;
  };
  return {
    now,
    add(parse, paragraph, found) {
      waiting.push({ parse, paragraph, found });
      if (waiting.length > MOST) now();
    },
  };
}

const isSite = (place: Place): boolean => place.kind !== 'country' && place.kind !== 'region';

function attackedIn(found: readonly Found[]): Place | null {
  for (let i = found.length - 1; i >= 0; i--) {
    const { place, draft } = found[i]!;
    if (draft.layer === 'attacks' && isSite(place)) return place;
  }
  return null;
}

/** Prepositions of places that people only come from or go to. */
const PASSING = new Set([
  'to',
  'towards',
  'toward',
  'vers',
  'pour',
  'for',
  'selon',
  'according',
  "d'après",
  'by',
  'par',
  'between',
  'entre',
]);

function namedIn(parse: Parse, place: Reading['place']): Place | null {
  const { chunks, items } = parse;
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun' || PASSING.has(chunk.prep)) continue;
    for (let at = chunk.b; at >= chunk.a; at--) {
      const mention = items[at]!.mention;
      if (!mention || mention.usage === 'associative' || ofRulers(parse, chunk.b, at)) continue;
      const named = place(mention.placeId);
      if (named && isSite(named) && !speakersSeat(parse, -1, i)) return named;
    }
  }
  return null;
}

const RULERS = /^(?:government|authorities|administration|junta|regime|command|gouvernement|régime)$/;

/** "The Tripoli government", "Southern Command": who rules from a town, not the town. */
const ofRulers = (parse: Parse, head: number, at: number): boolean => at < head && RULERS.test(parse.items[head]!.low);
