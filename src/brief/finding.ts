import { dayOf } from '../contract/day.ts';
import { lifeOf, rangeOf } from '../timeline/life.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import { cleanText } from './clean-text.ts';
import type { BriefWords } from './words.ts';

/** What one mark says, as a clause: `UN since 1 Jan 2014`, `France left 13–15 Nov 2021`. */
export function findingOf(mark: ShownMark, words: BriefWords): string {
  const clause = mark.layer === 'bases' ? baseClause(mark, words) : eventClause(mark, words);
  return mark.state === 'alleged' ? `${clause} (${words.alleged})` : clause;
}

function baseClause({ feature, state }: ShownMark, words: BriefWords): string {
  const p = feature.properties;
  const force = p.force === undefined ? cleanText(p.title, 60) : words.force(p.force);
  if (state === 'announced') {
    return words.announced(force, words.range(dayOf(p.from), dayOf(p.to), p.precision));
  }
  const life = lifeOf(p);
  if (life === null) return `${force}, ${words.undated}`;
  if (state === 'leaving') return words.leaving(force, words.shortDay(life.closing ?? life.lastKnown));
  if (state === 'closed') return words.closed(force, words.shortDay(life.notAfter ?? life.lastKnown));
  const opened = life.openingKnown
    ? words.range(life.notBefore, life.surelyOpen, 'span')
    : null;
  const clause = words.base(force, opened, opened === null ? words.shortDay(life.surelyOpen) : null);
  return state === 'ageing' || (state === 'unconfirmed' && life.lastKnown > life.surelyOpen)
    ? `${clause}, ${words.lastNamed(words.shortDay(life.lastKnown))}`
    : clause;
}

function eventClause({ feature, layer, state }: ShownMark, words: BriefWords): string {
  const p = feature.properties;
  const range = rangeOf(p);
  const when = range === null ? words.undated : words.range(dayOf(p.from), dayOf(p.to), p.precision);
  if (layer === 'attacks') {
    return words.attack(cleanText(p.title, 90), when, p.killed === undefined ? null : words.killed(p.killed));
  }
  const force = p.force === undefined ? cleanText(p.title, 60) || words.unknownForce : words.force(p.force);
  return state === 'announced' ? words.announced(force, when) : words.left(force, when);
}
