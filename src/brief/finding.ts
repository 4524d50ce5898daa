import { dayOf } from '../contract/day.ts';
import { type Life, lifeOf, rangeOf } from '../timeline/life.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import { cleanText } from './clean-text.ts';
import type { BriefWords, Opening } from './words.ts';

/** An opening known to so many days is written as a range; beyond that only its end says anything. */
const OPENING_DAYS = 31;

/** What one mark says, as a clause: `UN since 1 Jan 2014`, `France left 13–15 Nov 2021`. */
export function findingOf(mark: ShownMark, words: BriefWords): string {
  const clause = mark.layer === 'bases' ? baseClause(mark, words) : eventClause(mark, words);
  return mark.state === 'alleged' ? `${clause} (${words.alleged})` : clause;
}

function baseClause({ feature, state }: ShownMark, words: BriefWords): string {
  const p = feature.properties;
  const force = p.force === undefined ? cleanText(words.mark(p, 'bases'), 60) : words.force(p.force);
  if (state === 'announced') {
    return words.announced(force, words.range(dayOf(p.from), dayOf(p.to), p.precision));
  }
  const life = lifeOf(p);
  if (life === null) return `${force}, ${words.undated}`;
  if (state === 'leaving') return words.leaving(force, words.shortDay(life.closing ?? life.lastKnown));
  if (state === 'closed') return words.closed(force, words.shortDay(life.notAfter ?? life.lastKnown));
  const clause = words.base(force, ...openingOf(life, words));
  return state === 'ageing' || (state === 'unconfirmed' && life.lastKnown > life.surelyOpen)
    ? `${clause}, ${words.lastNamed(words.shortDay(life.lastKnown))}`
    : clause;
}

function eventClause({ feature, layer, state }: ShownMark, words: BriefWords): string {
  const p = feature.properties;
  const range = rangeOf(p);
  const when = range === null ? words.undated : words.range(dayOf(p.from), dayOf(p.to), p.precision);
  if (layer === 'attacks') {
    return words.attack(
      cleanText(words.mark(p, layer), 90),
      when,
      p.killed === undefined ? null : words.killed(p.killed),
    );
  }
  const force =
    p.force === undefined ? cleanText(words.mark(p, layer), 60) || words.unknownForce : words.force(p.force);
  return state === 'announced' ? words.announced(force, when) : words.left(force, when);
}

/** How surely a base's opening is known, and when it was: its day, the latest it can have been, or the first mention. */
function openingOf(life: Life, words: BriefWords): [how: Opening, when: string] {
  if (!life.openingKnown) return ['named', words.shortDay(life.surelyOpen)];
  const exact = life.surelyOpen - life.notBefore <= OPENING_DAYS;
  const range = words.range(life.notBefore, life.surelyOpen, 'span');
  const figures = range.slice(Math.max(0, range.search(/\d/)));
  const dash = figures.search(/[–-]/);
  const whole = dash < 0 || !/\d/.test(figures.slice(dash));
  return exact || whole ? ['opened', range] : ['before', words.shortDay(life.surelyOpen)];
}
