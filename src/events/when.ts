import type { Day } from '../contract/day.ts';
import type { Precision } from '../contract/vocabulary.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Parse } from './chunk.ts';
import { crossings, leavesRelative } from './clause.ts';
import { cuesOf } from './cue.ts';
import { DATELINE, datelineEnd } from './dateline.ts';
import {
  aside,
  beforeSubject,
  behindMain,
  besideParticiple,
  countsOn,
  doneOn,
  elsewhere,
  exacterDay,
  inAside,
  inOtherRelative,
  ofAnnouncement,
  ofFigure,
  ofSubjectBefore,
  ofVerbAfter,
  ofWhatFollowed,
  onlyTells,
  opensDay,
  opensNext,
  sinceThen,
} from './day-clause.ts';
import { ofClauseBefore } from './next-clause.ts';
import { countedFrom, ofAnother, ofApposition, ofBefore, ofPact, ofRelativeBefore, ofStay } from './other-day.ts';
import { happenedThen, inThatCase, rankedSince } from './ranking.ts';
import { recountedOn } from './recount.ts';
import { cited, IMPERFECT, opensSaying, reportingTime, saidOn, toldOn, verbAfter } from './spoken-day.ts';

/** A day range for an event, inclusive; null is open. `stated` is false where nothing in the sentence says it. */
export interface When {
  from: Day | null;
  to: Day | null;
  precision: Precision;
  stated: boolean;
}

/** Rule of a date on which a plan was spoken of. */
export const SAID = 'said';

/**
 * The date phrase of a sentence that belongs to the event at chunk `cue`; null when none does. The day of a dateline is
 * that of writing, by which it had happened.
 */
export function whenOf(parse: Parse, cue: number, done = false, planned = false): DateMention | null {
  let best: DateMention | null = null;
  let top = 0;
  const body = datelineEnd(parse);
  const since = rankedSince(parse);
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'break' || chunk.kind === 'verb') continue;
    for (let at = chunk.a; at <= chunk.b; at++) {
      const date = parse.items[at]!.date;
      if (!date) continue;
      const then = i === since ? inThatCase(parse, since, cue) : BOUND.test(date.rule) && happenedThen(parse, i, cue);
      const score = then ? 15 : i === since ? 0 : scoreOf(parse, cue, i, date);
      if (score > top) {
        top = score;
        if (then) {
          best = { ...date, ...date.point, rule: 'on' };
          continue;
        }
        const told =
          done &&
          i !== cue &&
          date.to !== null &&
          (saidOn(parse, i) ||
            toldOn(parse, cue, i) ||
            (!IMPERFECT.test(verbAfter(parse, i)) && opensSaying(parse, cue, i)));
        const late = at < body || told || recountedOn(parse, i);
        const said =
          planned &&
          i !== cue &&
          date.point === undefined &&
          (reportingTime(parse, cue, i) || opensSaying(parse, cue, i));
        best = late
          ? { ...date, from: null, precision: 'open', rule: DATELINE }
          : said
            ? { ...date, rule: SAID, ...(saidOn(parse, i) || opensSaying(parse, cue, i) ? { anchor: 'stated' } : {}) }
            : date;
      }
    }
  }
  return best;
}

/** Rules of days since or until which something goes on. */
const BOUND = /^(?:since|until)$/;

function scoreOf(parse: Parse, cue: number, at: number, date: DateMention): number {
  if (at === cue) return 20;
  if (at > cue && onlyTells(parse, at)) return 8;
  let score = 10 - crossings(parse, cue, at) * 2.5 - Math.abs(at - cue) * 0.12;
  if (at > cue) score += doneOn(parse, cue, at) ? 6 : 0.5;
  if (opensDay(parse, at)) score = Math.max(score, 7 - Math.max(0, crossings(parse, cue, at) - 1));
  if (date.from === null && date.to === null) score -= 6;
  if (date.rule === 'until' || (date.rule === 'since' && endsStay(parse, cue))) score -= 3;
  if (at > cue && parse.chunks.slice(cue + 1, at).some((one) => one.sign === ';')) score -= 6;
  if (besideParticiple(parse, cue, at)) score -= inAside(parse, at) ? 12 : at > cue ? 4 : 0;
  if (exacterDay(parse, at) >= 0) score -= 12;
  if (beforeSubject(parse, cue, at)) score -= 3;
  if (opensNext(parse, cue, at)) score -= 5;
  if (ofWhatFollowed(parse, cue, at)) score -= 12;
  if (leavesRelative(parse, Math.min(cue, at), Math.max(cue, at))) score -= 5;
  if (reportingTime(parse, cue, at)) score -= 5;
  else if (elsewhere(parse, cue, at)) score -= 3;
  if (inOtherRelative(parse, cue, at)) score -= 5;
  if (behindMain(parse, cue, at)) score -= 12;
  if (ofClauseBefore(parse, cue, at)) score -= 6;
  if (sinceThen(parse, cue, at) || (date.rule === 'since' && ofStay(parse, cue, at))) score -= 12;
  if (ofPact(parse, cue, at) || ofRelativeBefore(parse, cue, at) || ofSubjectBefore(parse, cue, at)) score -= 12;
  if (ofAnnouncement(parse, cue, at)) score -= 12;
  if (ofApposition(parse, cue, at) || ofBefore(parse, cue, at) || countedFrom(parse, cue, at)) score -= 12;
  if (ofVerbAfter(parse, cue, at)) score -= 20;
  if (cited(parse, at) || ofFigure(parse, at)) score -= 20;
  if (ofAnother(parse, cue, at) || (at > cue ? countsOn(parse, at) : aside(parse, at))) score -= 12;
  return score;
}

/** "Gave the troops, there since 2010, a month to leave on 18 January": who goes goes on a day, and has been there since another. */
const endsStay = (parse: Parse, cue: number): boolean =>
  parse.chunks[cue]!.kind === 'verb' && cuesOf(parse, cue).some((one) => ENDING.has(one.class));

const ENDING = new Set(['expel', 'endop']);
