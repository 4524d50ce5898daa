import { type Day, partsOf } from '../contract/day.ts';
import type { Place } from '../contract/place.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { inYear } from '../dates/range.ts';
import { contains } from './containment.ts';
import { DATELINE } from './dateline.ts';
import type { Found } from './emit.ts';
import type { Memory } from './memory.ts';
import type { Draft } from './scene.ts';
import type { Standing } from './standing.ts';
import { SAID, type When } from './when.ts';

/** The days of a draft: from its date phrase, from the event it goes on about, or from tense and publication. */
export function daysFor(
  draft: Draft,
  standing: Standing,
  date: DateMention | null,
  memory: Memory,
  same: Found | null,
  paragraph: number,
  place: Place | null = null,
): When {
  const published = memory.published;
  const planned = standing.status === 'planned';
  const toldOf = draft.layer === 'attacks' && date?.rule === DATELINE ? justBefore(date, memory, paragraph) : null;
  if (toldOf) return toldOf;
  if (date && (date.from !== null || date.to !== null)) return fromPhrase(draft, standing, date, memory);
  if (planned) return { from: published?.from ?? null, to: null, precision: 'open', stated: false };
  if (draft.phase === 'present') {
    if (standing.tense === 'past' && !standing.perfect)
      return narrated(memory, paragraph) ?? { from: null, to: published?.to ?? null, precision: 'open', stated: false };
    return published
      ? {
          from: published.from,
          to: published.to,
          precision: published.from === published.to ? 'day' : 'span',
          stated: false,
        }
      : { from: null, to: null, precision: 'open', stated: false };
  }
  if (same && (standing.tense === 'past' || draft.layer === 'attacks')) return { ...same.when, stated: false };
  const before = draft.rule === 'told-where' ? memory.last.get('attacks') : undefined;
  if (before) return { ...before.found.when, stated: false };
  if (draft.layer === 'attacks') {
    const told = narrated(memory, paragraph, place) ?? dayBefore(memory, paragraph);
    if (told) return told;
  }
  if (standing.status === 'denied' && published)
    return { from: published.from, to: published.to, precision: 'day', stated: false };
  if (standing.tense === 'present' && published && draft.layer !== 'attacks' && draft.phase !== 'closed') {
    return {
      from: published.from,
      to: published.to,
      precision: published.from === published.to ? 'day' : 'span',
      stated: false,
    };
  }
  return { from: null, to: published?.to ?? null, precision: 'open', stated: false };
}

/** Days of the event told just before, in the same paragraph, or in the one before of the country that `place` lies in. */
function narrated(memory: Memory, paragraph: number, place: Place | null = null): When | null {
  const last = memory.last.get('attacks');
  if (!last?.dated) return null;
  const whole = paragraph - last.paragraph === 1 && place !== null && contains(last.found.place, place);
  return last.paragraph === paragraph || whole ? { ...last.found.when, stated: false } : null;
}

/** "It was hit on Friday. They fled, a resident said on Sunday": the days just told of what somebody speaks of soon after. */
function justBefore({ to }: DateMention, memory: Memory, paragraph: number): When | null {
  const told = narrated(memory, paragraph);
  if (told?.to == null || told.from === null || to === null) return null;
  return told.to <= to && to - told.from <= WEEK ? told : null;
}

/** The day or two that the sentence before gave: "All changed on Monday night. Gunmen opened fire". */
function dayBefore({ day, published }: Memory, paragraph: number): When | null {
  if (!day || paragraph - day.paragraph > 1) return null;
  const { from, to, precision } = day.date;
  if (from === null || to === null || to - from > 2 || (published && from > published.to)) return null;
  return { from, to, precision, stated: false };
}

const YEAR = 365;

/** The same day of the next year. */
const yearOn = (at: Day): Day => inYear(at, partsOf(at).year + 1);

/** "By 3 September" of a plan: a day without a year that was taken for last year's, though it lies ahead. */
const isYearAgo = (to: Day, published: Day, { anchor }: DateMention): boolean =>
  anchor === 'published' && to < published - YEAR / 2 && to + YEAR >= published;

/** Rules of days that are said to be past: "last February". */
const LAST = /^last-/;

/** How far ahead a day is that a present tense still tells of: "the last of them leave on 1 June". */
const SOON = 120;

/** "Les Français quittent Gao le mois prochain", "leave on 1 June", "leave before June": a departure told in the present tense that is still to come. */
export function isAhead(
  { layer, phase, rule }: Draft,
  { status, tense, perfect }: Standing,
  date: DateMention | null,
  { published }: Memory,
): boolean {
  if (layer !== 'withdrawals' || phase === 'present' || status !== 'reported' || perfect || !published || !date)
    return false;
  const { from, to, precision } = date;
  if (from === null || to === null) return false;
  if (from > published.to) return tense !== 'past';
  if (date.rule === 'before' && to > published.to) return tense === 'present';
  const next = yearOn(from);
  return (
    tense === 'present' &&
    (precision === 'day' || (precision === 'month' && rule.endsWith('-verb'))) &&
    !LAST.test(date.rule) &&
    next <= published.to + SOON &&
    date.rule !== DATELINE &&
    isYearAgo(to, published.from, date) &&
    next > published.to
  );
}

const WEEK = 7;

/** "Saturday's attack": a day of the week that was taken for the next, though what is told of it has happened. */
const isWeekAhead = ({ from, to, anchor }: DateMention, published: Memory['published']): boolean =>
  anchor === 'published' &&
  published !== null &&
  from !== null &&
  to !== null &&
  from > published.to &&
  from - published.to < WEEK &&
  to - from <= 1;

function fromPhrase(draft: Draft, standing: Standing, date: DateMention, memory: Memory): When {
  const published = memory.published;
  let { from, to } = date;
  let precision = date.precision;
  const point = date.point;
  if (standing.status === 'planned' && published && to !== null && isYearAgo(to, published.from, date)) {
    to = yearOn(to);
    if (from !== null) from = yearOn(from);
  }
  if (draft.layer === 'attacks' && standing.tense !== 'future' && isWeekAhead(date, published)) {
    from = from === null ? null : from - WEEK;
    to = to === null ? null : to - WEEK;
  }
  const ahead = standing.status === 'planned' || standing.tense === 'present';
  if (date.rule === 'until' && ahead && published && to !== null && to < published.from && draft.layer !== 'attacks')
    return { from: published.from, to: null, precision: 'open', stated: false };
  if (standing.status === 'planned') {
    if (point && from !== null && to === null) return { from: point.from, to: null, precision: 'open', stated: true };
    if (date.rule === SAID && published && from !== null && to !== null && to <= published.to)
      return { from, to: null, precision: 'open', stated: true };
    if (from === null && to !== null && published) from = Math.min(published.from, to);
    if (published && from !== null && from < published.from && to !== null && to > published.to) from = published.from;
    if (draft.phase === 'opened' && from !== null) return { from, to, precision, stated: true };
    return { from, to, precision, stated: true };
  }
  if (draft.phase === 'present') {
    if (from !== null && published && from > published.to && standing.status === 'reported')
      return { from: published.from, to, precision: to === null ? 'open' : 'span', stated: to !== null };
    const now = draft.rule !== 'base-noun' && (standing.tense === 'present' || standing.perfect);
    if (from !== null && to === null) to = published?.to ?? null;
    else if (now && published && to !== null && to < published.from && from !== null && date.anchor !== 'published')
      return { from, to: published.to, precision: 'span', stated: true };
    if (draft.action === 'retained' && published && to !== null && to > published.to)
      from = Math.min(from ?? published.from, published.from);
    return { from, to, precision, stated: true };
  }
  if (point && (from === null || to === null)) {
    const within = from !== null && to === null && draft.phase !== 'opened' && standing.perfect && published !== null;
    if (within) return { from, to: Math.max(from!, published.to), precision: 'span', stated: true };
    if (from !== null && to === null)
      return { from: point.from, to: point.to, precision: point.precision, stated: true };
    if (published && to !== null && to > published.to) to = published.to;
    precision = 'open';
    return { from, to, precision, stated: true };
  }
  if (from !== null && to === null && published) to = Math.max(from, published.to);
  if (
    published &&
    to !== null &&
    to > published.to &&
    from !== null &&
    from <= published.to &&
    standing.tense !== 'future'
  )
    to = published.to;
  return { from, to, precision, stated: true };
}
