import type { Place } from '../contract/place.ts';
import type { Parse } from './chunk.ts';
import { countryOfForce, forceOfCountry, kindOfForce } from './forces.ts';
import type { Reading } from './reading.ts';
import { tellsOfStage } from './stage.ts';
import { namesArmy, topicOf } from './topic.ts';

/** What a report is about as a whole, worked out when it is asked. */
export interface About {
  /** The force that the title speaks of; empty for none. */
  title(): string;
  /** The country that most of the report is about. */
  home(): Place | null;
  place: Reading['place'];
}

/** The force spoken of last; `army` tells that soldiers were spoken of of whom nothing says whose they are. */
interface State {
  force: string;
  army: boolean;
}

/** Sentences that may wait to be asked for their topic, so that no long report is kept whole. */
const MOST = 64;

/**
 * The forces spoken of before one sentence of a report, worked out of the sentences before it when they are asked. The
 * forces of the country at home do not take the place of others who are spoken of.
 */
export class Spoken {
  readonly #about: About;
  readonly #waiting: number;
  /** What was spoken of before the sentence before, and that sentence; null where nothing was or the state is known. */
  #before: Spoken | null = null;
  #parse: Parse | null = null;
  #named: string | null = null;
  #state: State | null = null;
  #mission = '';
  /** Whether the sentences before told of a stage of a withdrawal. */
  readonly staged: boolean = false;

  constructor(about: About, before: Spoken | null = null, parse: Parse | null = null) {
    this.#about = about;
    this.#waiting = before ? before.#waiting + 1 : 0;
    if (!before || !parse) return;
    this.#before = before;
    this.#parse = parse;
    this.#mission = missionIn(parse) || before.#mission;
    this.staged = before.staged || tellsOfStage(parse);
    if (this.#waiting % MOST === 0) this.#now();
  }

  /** What was spoken of once another sentence has been read. */
  and(parse: Parse): Spoken {
    return new Spoken(this.#about, this, parse);
  }

  /** Code of the force spoken of last; empty when none. */
  get topic(): string {
    const { force, army } = this.#now();
    return force === '' && army ? (forceOfCountry(this.#about.home()?.country ?? '') ?? '') : force;
  }

  /** Code of the multinational force spoken of last; empty when none. */
  get mission(): string {
    if (this.#mission !== '') return this.#mission;
    const title = this.#about.title();
    return kindOfForce(title) === 'mission' ? title : '';
  }

  #now(): State {
    if (!this.#state) {
      this.#state = this.#read();
      this.#before = null;
      this.#parse = null;
    }
    return this.#state;
  }

  #read(): State {
    let own = '';
    let army = false;
    let at: Spoken = this;
    for (; !at.#state && at.#before; at = at.#before) {
      const named = at.#namedLast();
      if (named === '') army ||= namesArmy(at.#parse!, this.#about.place);
      else if (this.#atHome(named)) own ||= named;
      else return { force: named, army };
    }
    const before = at.#state ?? { force: this.#about.title(), army: false };
    const force = own !== '' && (before.force === '' || this.#atHome(before.force)) ? own : before.force;
    return { force, army: army || before.army };
  }

  /** The force that the sentence before is about. */
  #namedLast(): string {
    return (this.#named ??= topicOf(this.#parse!, this.#about.place));
  }

  #atHome(code: string): boolean {
    const country = countryOfForce(code);
    return country !== undefined && country === this.#about.home()?.country;
  }
}

/** The last multinational force that a sentence names; empty for none. */
function missionIn({ items }: Parse): string {
  for (let i = items.length - 1; i >= 0; i--) {
    const { force } = items[i]!;
    if (force !== '' && kindOfForce(force) === 'mission') return force;
  }
  return '';
}
