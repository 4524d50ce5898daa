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
  elsewhere,
  inAside,
  inOtherRelative,
  ofWhatFollowed,
