import type { DateMention } from '../dates/date-mention.ts';
import { isSpot } from './containment.ts';
import type { Found } from './emit.ts';
import type { Memory } from './memory.ts';
import { ofDay, ownDate } from './recalled-attack.ts';
import type { Draft, Scene } from './scene.ts';

/** Paragraphs over which "the attack" still means the last that was told. */
const REACH = 8;
/** Attacks told of within so many days of the publication are what a report is about. */
const NEWS = 31;
/** An attack told of so many days before the publication is only looked back on. */
const PAST = 62;
/** Widest range of days that still tells one attack from another. */
const NARROW = 3;

const DEFINITE = /^(?:the|this|that|l'|la|le|cette|cet|ce)$/;

/**
 * The attack that a definite phrase without a place speaks of again: "Friday's attack" that of the day, "the attack" the
 * last told, or the news that the report is about where the last is only looked back on. Null where it can be none of
 * those told, undefined where the phrase does not say.
 */
export function attackMeant(
  scene: Scene,
  draft: Draft,
  memory: Memory,
  paragraph: number,
  date: DateMention | null,
): Found | null | undefined {
  if (draft.rule !== 'attack-noun' || draft.several || draft.generic || !isDefinite(scene, draft.at)) return undefined;
  const { attacks } = memory;
  if (date && ownDate(scene, draft.at)) {
    const { from, to } = date;
    if (from === null || to === null || to - from > NARROW) return undefined;
    const same = attacks.filter(
      ({ found: { when } }) =>
        when.from !== null && when.to !== null && when.to - when.from <= NARROW && when.from <= to && when.to >= from,
    );
    const told = same.findLast(({ found }) => isSpot(found.place)) ?? same[same.length - 1];
    if (told) return told.found;
    const last = attacks[attacks.length - 1]?.found.when;
    const apart = last?.stated && ((last.to ?? to) < from - 1 || (last.from ?? from) > to + 1);
    return apart ? null : undefined;
  }
  const last = attacks[attacks.length - 1];
  if (!last || last.paragraph === paragraph) return undefined;
  const { published } = memory;
  if (published && (last.found.when.to ?? published.to) < published.from - PAST) {
    const news = attacks.find(
      ({ found: { place, when } }) => isSpot(place) && (when.from ?? Number.NEGATIVE_INFINITY) >= published.from - NEWS,
    );
    if (news) return news.found;
  }
  return paragraph - last.paragraph <= REACH ? last.found : undefined;
}

/** "The attack", "cette attaque", "Friday's attack": a phrase that is opened by an article or by a day. */
const isDefinite = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  DEFINITE.test(items[chunks[at]!.a]!.low) || ofDay(chunks, items, at);
