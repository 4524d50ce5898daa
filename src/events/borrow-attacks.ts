import type { Place } from '../contract/place.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { atBorder } from './at-border.ts';
import { attackMeant } from './attack-meant.ts';
import {
  type Borrowed,
  type BorrowRule,
  borrowed,
  lastNear,
  type Placeless,
  placeHere,
  placeLately,
} from './borrow-rule.ts';
import { contains, isSpot } from './containment.ts';
import { DATELINE } from './dateline.ts';
import type { Found } from './emit.ts';
import { frameOf } from './frame.ts';
import { type Draft, placeIn, type Scene } from './scene.ts';
import { namesStranger } from './stranger.ts';

/** Where an attack was whose sentence does not say where. */
export const ATTACK_RULES: readonly BorrowRule[] = [
  { name: 'pattern', borrow: ({ draft }) => (draft.generic ? null : undefined) },
  {
    name: 'attack-meant',
    borrow: ({ scene, draft, memory, paragraph, date }) => {
      const meant = attackMeant(scene, draft, memory, paragraph, date);
      return meant && borrowed(meant.place, 0.45, meant);
    },
  },
  { name: 'beside', borrow: ({ scene, draft, beside }) => borrowed(beside ?? beforeColon(scene, draft.at), 0.35) },
  {
    name: 'other-days',
    borrow: (asked) =>
      !namesStranger(asked.scene.parse) && isOfOtherDays(asked, lastNear(asked)?.found)
        ? borrowed(placeHere(asked), 0.35)
        : undefined,
  },
  { name: 'scene-set', borrow: (asked) => borrowed(sceneSet(asked), 0.35) },
  {
    name: 'goes-on',
    borrow: (asked) => {
      const last = lastNear(asked)?.found;
      return last && !(namesStranger(asked.scene.parse) && isOfOtherDays(asked, last))
        ? borrowed(last.place, 0.45, last)
        : undefined;
    },
  },
  { name: 'setting-off', borrow: (asked) => borrowed(leftBefore(asked), 0.35, leftLately(asked)) },
  { name: 'elsewhere', borrow: ({ scene }) => (namesStranger(scene.parse) ? null : undefined) },
  { name: 'paragraph', borrow: (asked) => borrowed(placeHere(asked), 0.3) },
  {
    name: 'paragraph-before',
    borrow: (asked) => (isNewsThere(asked) ? borrowed(placeLately(asked), 0.25) : undefined),
  },
  {
    name: 'loose-noun',
    borrow: ({ draft, memory, date }) =>
      draft.rule === 'attack-noun' && (memory.last.has('attacks') || !isNews(date, FEW)) ? null : undefined,
  },
  {
    name: 'gerund',
    borrow: ({ scene, draft }) => (scene.parse.chunks[draft.at]!.group?.form === 'gerund' ? null : undefined),
  },
  {
    name: 'home',
    borrow: (asked) => {
      const { home } = asked.memory;
      if (!home || !isNewsOfHome(asked) || isAcross(asked.scene, home)) return undefined;
      const at: Borrowed = { place: home, certainty: 0.15, same: null };
      return onlyTellsTheDead(asked.draft) ? { ...at, loose: true } : at;
    },
  },
];

/** "On 17 May the minister went to Kidal. Rebels stormed his hotel": the place that the sentence before told with a day, in a paragraph of its own. */
function sceneSet(asked: Placeless): Place | null {
  const { memory, paragraph, scene } = asked;
  const { day, there } = memory;
  const place = placeHere(asked);
  const apart = day?.paragraph === paragraph && (lastNear(asked)?.paragraph ?? paragraph) < paragraph;
  return apart && place?.kind === 'settlement' && there?.place.id === place.id && !namesStranger(scene.parse)
    ? place
    : null;
}

const LEAVING = /^(?:leaving|departing|setting|departure|quitté|partie?s?|départ)$/;

/** "Left Kidal. Shortly after setting off the column hit a mine": the departure told just before, after which something is said to have happened. */
function leftLately({ scene: { parse }, memory, paragraph }: Placeless): Found | null {
  const told = memory.last.get('withdrawals');
  if (!told || paragraph - told.paragraph > 1 || told.found.status !== 'reported') return null;
  const { chunks, items } = parse;
  const after = chunks.some(({ a, b, prep }, i) => {
    const first = prep || (chunks[i - 1]?.sign ?? '');
    return /^(?:after|following|après)$/.test(first) && items.slice(a, b + 1).some(({ low }) => LEAVING.test(low));
  });
  return after ? told.found : null;
}

/** The town from which those set off to whom a sentence says that something happened after it. */
function leftBefore(asked: Placeless): Place | null {
  const left = leftLately(asked)?.place ?? null;
  if (!left || isSpot(left)) return left;
  const town = placeLately(asked);
  return town && isSpot(town) && contains(left, town) ? town : null;
}

/** Days within which what a sentence tells is news of the day, and of the month. */
const FEW = 3;
const MONTH = 31;

/** Whether a sentence is the news of so many days: it gives them, or its dateline does. */
const isNews = (date: DateMention | null, days: number): boolean =>
  date !== null && (date.rule === DATELINE || (date.from !== null && date.to !== null && date.to - date.from <= days));

/** Whether the town that the paragraph before was about is where somebody did or met with what is told here. */
function isNewsThere(asked: Placeless): boolean {
  const { draft, date } = asked;
  const place = placeLately(asked);
  if (!place || !isSpot(place)) return false;
  return draft.rule === 'attack-noun' ? isNews(date, FEW) : isNews(date, MONTH) || (!!draft.actor && !!draft.target);
}

/** Whether enough is told of an attack for it to be one in the country that the report is about. */
function isNewsOfHome({ draft, date }: Placeless): boolean {
  if (draft.rule === 'attack-noun') return true;
  return isNews(date, MONTH) && (!!draft.actor || !!draft.target);
}

/** "Two soldiers were killed on Monday", and not by whom. */
const onlyTellsTheDead = ({ rule, actor }: Draft): boolean => rule === 'casualty-verb' && !actor;

/** Whether the day that is told cannot be that of an attack told before. */
function isOfOtherDays({ date }: Placeless, last: Found | undefined): boolean {
  if (!date || !last?.when.stated) return false;
  const { from, to } = last.when;
  return (date.from ?? -Infinity) > (to ?? Infinity) + 1 || (date.to ?? Infinity) < (from ?? -Infinity) - 1;
}

/** "Gao has been a target before: in 2010 gunmen abducted": the town that a sentence speaks of before the colon. */
function beforeColon(scene: Scene, cue: number): Place | null {
  const { chunks } = scene.parse;
  const colon = chunks.findIndex(({ sign }) => sign === ':');
  if (colon < 0 || cue < colon) return null;
  const verb = chunks.findIndex(({ kind }, i) => i < colon && kind === 'verb');
  const subject = verb < 0 ? -1 : frameOf(scene.parse, verb).agent;
  const place = subject < 0 || chunks[subject]!.prep !== '' ? null : placeIn(scene, subject);
  return place && isSpot(place) ? place : null;
}

/** "Near the border with Niger": whether a sentence tells that what happened was on the other side of a country's border. */
const isAcross = (scene: Scene, place: Place): boolean =>
  scene.parse.chunks.some(({ kind, a, b }, i) => {
    if (kind !== 'noun') return false;
    const item = scene.parse.items.slice(a, b + 1).findIndex(({ mention }) => mention?.placeId === place.id);
    return item >= 0 && atBorder(scene.parse, i, a + item, place);
  });
