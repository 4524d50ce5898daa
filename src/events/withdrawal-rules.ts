import { tourPlace } from './base-departures.ts';
import type { Parse } from './chunk.ts';
import { isErrand, isOwnWish } from './errand.ts';
import { flagDown } from './flags.ts';
import type { Rule } from './scene.ts';
import { setsOut } from './setting-out.ts';
import { saidOnLeaving } from './speaker-seat.ts';
import { closeVerb, siteNoun } from './withdrawal-closings.ts';
import { borderVerb } from './withdrawal-crossings.ts';
import { untilVerb } from './withdrawal-deadlines.ts';
import { departVerb } from './withdrawal-departures.ts';
import { passVerb, transferVerb } from './withdrawal-handovers.ts';
import { lostVerb } from './withdrawal-hosts.ts';
import { leaveVerb } from './withdrawal-leaving.ts';
import { missionNoun, missionVerb, shareVerb } from './withdrawal-missions.ts';
import { rejoinVerb, relocateVerb } from './withdrawal-moves.ts';
import { departNoun, lastNoun } from './withdrawal-nouns.ts';
import { endVerb, expelVerb, reduceVerb } from './withdrawal-orders.ts';
import { type Reading, set } from './withdrawal-parts.ts';
import { dueVerb, stageVerb } from './withdrawal-plans.ts';
import { inPart } from './withdrawal-share.ts';
import { goneVerb, keptOn, leftThere, unplanned } from './withdrawal-signs.ts';
import { takeoverVerb } from './withdrawal-takeovers.ts';
import { inTurn, oneOfCount, rankedVerb } from './withdrawal-turns.ts';
import { hasNone, nonePresent, unseenVerb } from './withdrawal-unseen.ts';

const RULES: readonly Rule[] = [
  { name: 'flag-down', pos: 'verb', classes: set('flag-down'), read: (scene, at) => flagDown(scene, at) },
  {
    name: 'unseen-verb',
    pos: 'verb',
    classes: set('station', 'other', 'have', 'house', 'keep'),
    read: (scene, at, cue) =>
      unseenVerb(scene, at, cue.lemma) ?? hasNone(scene, at, cue.lemma) ?? nonePresent(scene, at, cue.lemma),
  },
  { name: 'until-verb', pos: 'verb', classes: set('have'), read: (scene, at) => untilVerb(scene, at) },
  {
    name: 'due-verb',
    pos: 'verb',
    classes: set('transfer', 'close', 'leave', 'depart'),
    read: (scene, at, cue) => dueVerb(scene, at, cue.action),
  },
  {
    name: 'border-verb',
    pos: 'verb',
    classes: set('other'),
    read: (scene, at) => borderVerb(scene, at),
  },
  {
    name: 'stage-verb',
    pos: 'verb',
    classes: set('other', 'have', 'attack'),
    read: (scene, at) => stageVerb(scene, at),
  },
  {
    name: 'transfer-verb',
    pos: 'verb',
    classes: set('transfer'),
    read: (scene, at, cue) => transferVerb(scene, at, cue.action, cue.lemma, cue.particle),
  },
  {
    name: 'pass-verb',
    pos: 'verb',
    classes: set('pass'),
    read: (scene, at, cue) => passVerb(scene, at, cue.action, cue.lemma),
  },
  {
    name: 'close-verb',
    pos: 'verb',
    classes: set('close'),
    read: (scene, at, cue) => closeVerb(scene, at, cue.action, cue.particle),
  },
  {
    name: 'takeover-verb',
    pos: 'verb',
    classes: set('takeover'),
    read: (scene, at, cue) => takeoverVerb(scene, at, cue.action, cue.lemma, cue.particle),
  },
  {
    name: 'expel-verb',
    pos: 'verb',
    classes: set('expel'),
    read: (scene, at, cue) => expelVerb(scene, at, cue.action, cue.lemma),
  },
  {
    name: 'relocate-verb',
    pos: 'verb',
    classes: set('relocate'),
    read: (scene, at, cue) => relocateVerb(scene, at, cue.action),
  },
  { name: 'rejoin-verb', pos: 'verb', classes: set('arrive'), read: (scene, at) => rejoinVerb(scene, at) },
  { name: 'lost-verb', pos: 'verb', classes: set('lost'), read: (scene, at, cue) => lostVerb(scene, at, cue.lemma) },
  {
    name: 'leave-mission',
    pos: 'verb',
    classes: set('leave', 'depart', 'be'),
    read: (scene, at, cue) => missionVerb(scene, at, cue.lemma),
  },
  { name: 'leave-mission', pos: 'verb', classes: set('endop'), read: (scene, at) => shareVerb(scene, at) },
  {
    name: 'leave-verb',
    pos: 'verb',
    classes: set('leave'),
    read: (scene, at, cue) => leftThere(scene, at, cue.lemma) ?? inTurn(scene, at, leaveVerb(scene, at, cue.lemma)),
  },
  {
    name: 'depart-verb',
    pos: 'verb',
    classes: set('depart'),
    read: (scene, at, cue) => inTurn(scene, at, departVerb(scene, at, cue.lemma)),
  },
  {
    name: 'end-verb',
    pos: 'verb',
    classes: set('endop'),
    read: (scene, at, cue) => endVerb(scene, at, cue.action, cue.lemma),
  },
  {
    name: 'reduce-verb',
    pos: 'verb',
    classes: set('reduce'),
    read: (scene, at, cue) => reduceVerb(scene, at, cue.action),
  },
  { name: 'ranked-verb', pos: 'verb', classes: set('be'), read: (scene, at) => rankedVerb(scene, at) },
  {
    name: 'gone-verb',
    pos: 'verb',
    classes: set('be', 'stay', 'other', 'discover', 'fall', 'leave'),
    read: (scene, at, cue) => goneVerb(scene, at, cue.lemma),
  },
  { name: 'last-noun', pos: 'noun', classes: set('people'), read: (scene, at) => lastNoun(scene, at) },
  {
    name: 'site-noun',
    pos: 'noun',
    classes: set('transfer', 'close'),
    read: (scene, at, cue) => lasting(siteNoun(scene, at, cue.action)),
  },
  {
    name: 'leave-mission',
    pos: 'noun',
    classes: set('depart'),
    read: (scene, at) => lasting(missionNoun(scene, at)),
  },
  {
    name: 'depart-noun',
    pos: 'noun',
    classes: set('depart', 'expel', 'reduce', 'endop'),
    read: (scene, at, cue) => lasting(departNoun(scene, at, cue.action)),
  },
];

/** "The handover has been complete since May" tells of a day. */
function lasting(reading: Reading): Reading {
  return reading && { ...reading, lasting: true };
}

/** Classes of verbs that also tell of those who only go out. */
const GOING = set('leave', 'depart');

const goesAlone = (parse: Parse, at: number): boolean =>
  isErrand(parse, at) || isOwnWish(parse, at) || saidOnLeaving(parse, at);

/** What tells of withdrawals, the surest first. */
export const WITHDRAWAL_RULES: readonly Rule[] = RULES.map((rule) => ({
  ...rule,
  read: (scene, at, cue, item) => {
    const read = rule.read(scene, at, cue, item);
    if (!read) return null;
    if (rule.pos === 'verb' && (tourPlace(scene, at) >= 0 || (GOING.has(cue.class) && goesAlone(scene.parse, at))))
      return null;
    if (GOING.has(cue.class) && read.layer === 'withdrawals' && setsOut(scene, at, read)) return null;
    return inPart(scene, at, oneOfCount(scene, at, keptOn(scene, at, unplanned(scene, at, read))));
  },
}));
