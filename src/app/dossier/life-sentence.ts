import { dayOf } from '../../contract/day.ts';
import type { FeatureProperties } from '../../contract/feature.ts';
import { lifeOf } from '../../timeline/life.ts';
import type { MarkState } from '../../timeline/mark-state.ts';
import type { Messages } from '../i18n/en.ts';
import { lengthOfTime, longDay } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/**
 * A sentence on a base's life: how it began, and how it ended or when it was last named. `early`: it is looked at before
 * the day on which it is first named; a second sentence says why it is drawn.
 */
export function lifeSentence(
  p: FeatureProperties,
  state: MarkState,
  words: Messages,
  language: Language,
  early = false,
): string {
  const life = lifeOf(p);
  if (life === null) return '';
  const why = words.life.drawnBefore(lengthOfTime(life.surelyOpen - life.notBefore, language));
  const after = early && !life.openingKnown ? ` ${why}` : '';
  const day = (value: number): string => longDay(value, language);
  if (state === 'leaving' && life.closing !== null) return words.life.handing(day(life.closing));
  const opening = !life.openingKnown
    ? words.life.firstNamed(day(life.surelyOpen))
    : life.notBefore === life.surelyOpen
      ? words.life.openedOn(day(life.surelyOpen))
      : words.life.openedBetween(day(life.notBefore), day(life.surelyOpen));
  if (life.notAfter === null) {
    const known = life.lastKnown > life.surelyOpen;
    const end = known ? words.life.lastNamed(day(life.lastKnown)) : words.life.stillOpen;
    return `${opening}${words.life.join}${end}.${after}`;
  }
  const from = life.closing ?? life.notAfter;
  const end =
    from === life.notAfter ? words.life.closedOn(day(from)) : words.life.closedBetween(day(from), day(life.notAfter));
  return `${opening}${words.life.join}${end}.${after}`;
}

/** What a plan was for, and the day on which it came about where that is known. */
export function plannedSentence(p: FeatureProperties, when: string, words: Messages, language: Language): string {
  const outcome = dayOf(p.outcomeFrom);
  const planned = words.life.plannedFor(when);
  return outcome === null
    ? planned
    : `${planned}${words.life.join}${words.life.cameAbout(longDay(outcome, language))}.`;
}
