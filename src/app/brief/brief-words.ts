import type { BriefWords } from '../../brief/words.ts';
import type { Force } from '../../contract/edition.ts';
import { DONE_DAYS } from '../../timeline/mark-state.ts';
import { type Moment, windowOf } from '../../timeline/moment.ts';
import { dayRange, longDay, recentTime, shortDay, wholeNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { messagesIn } from '../i18n/messages.ts';
import { countryName, placeName } from '../i18n/names.ts';
import { tollText } from '../i18n/toll.ts';
import type { BriefText, MemoryWords } from './brief-text.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';

/** Names that a list of sources has no room to spell out. */
const SHORT: Readonly<Record<string, Record<Language, string>>> = {
  AU: { en: 'AU', fr: 'UA' },
  EU: { en: 'EU', fr: 'UE' },
  UN: { en: 'UN', fr: 'ONU' },
};

export const TEXTS: Readonly<Record<Language, BriefText>> = { en: ENGLISH, fr: FRENCH };

/** The words of a sheet in a language, with an edition's names of forces. */
export function briefWords(language: Language, forces: readonly Force[]): BriefWords {
  const text = TEXTS[language];
  const messages = messagesIn(language);
  const byCode = new Map(forces.map((force) => [force.code, force]));
  const number = (value: number): string => wholeNumber(value, language);
  const memoryOf = (moment: Moment): MemoryWords =>
    moment.mode === 'as-of'
      ? {
          memory: recentTime(moment.memory, language),
          half: recentTime(Math.floor(moment.memory / 2), language),
          done: recentTime(Math.min(DONE_DAYS, moment.memory), language),
        }
      : { memory: null, half: null, done: '' };
  return {
    ...text,
    language,
    number,
    day: (day) => longDay(day, language),
    shortDay: (day) => shortDay(day, language),
    range: (from, to, precision) => dayRange(from, to, precision, language, true),
    place: (place) => placeName(place, language),
    country: (code) => countryName(code, language),
    force: (code) => (code ? (SHORT[code]?.[language] ?? byCode.get(code)?.[language] ?? code) : text.unknownForce),
    layer: (layer) => text[layer],
    mark: (properties, layer) => markTitle(properties, layer, { forces: byCode }, messages, language),
    title: (edition, layers) =>
      text.title(
        text.joined(layers.map((layer, index) => (index === 0 ? text[layer] : text[layer].toLowerCase()))),
        edition,
      ),
    kicker: (moment) => text.situation[moment.mode],
    date(moment) {
      if (moment.mode === 'as-of') return longDay(moment.day, language);
      const { from, to } = windowOf(moment);
      return text.window[moment.mode](shortDay(from, language), shortDay(to, language));
    },
    made: (day) => text.made(longDay(day, language)),
    legendClass: (kind, moment) => text.classes[kind](memoryOf(moment)),
    radiusKey: (km) => text.radiusKey(number(km)),
    histogramFilled: (moment) => text.filled(memoryOf(moment).memory),
    withinKm: (km) => text.within(number(km)),
    dispute: (kind) => messages.place.dispute[kind],
    status: (status) => messages.status[status],
    wounded: (toll) => messages.toll.wounded(tollText(toll, messages, language)),
    killed: (toll) => messages.toll.killed(tollText(toll, messages, language)),
    attributions: { places: text.places, basemap: text.basemap, relief: text.relief },
    play: messages.dock.play,
    pause: messages.dock.pause,
    dateLabel: messages.dock.date,
    km: 'km',
    north: 'N',
  };
}
