import { dayOf } from '../../contract/day.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import { lettersBy } from '../../map/letters.ts';
import type { MapView } from '../../map/map-options.ts';
import { isOffMap } from '../../map/off-map.ts';
import { scaleBar } from '../../map/scale.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { cursorOf, windowOf } from '../../timeline/moment.ts';
import { tollWords } from '../dossier/event-sentence.ts';
import { lifeSentence } from '../dossier/life-sentence.ts';
import { dayRange, longDay, shortDay, wholeNumber } from '../i18n/format.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { placeNameOf } from '../i18n/names.ts';
import { countByLayer } from '../state/filters.ts';
import type { Store } from '../state/store.ts';
import { stateSentence } from '../title/state-sentence.ts';
import type { Sheet, SheetSource } from './draw-sheet.ts';

/** Longest scale bar, CSS px of the map. */
const MOST = 130;

/** Marks of one place on the map, with the number that keys them to their sources. */
export interface NumberedPlace {
  number: number;
  placeId: string;
  marks: ShownMark[];
}

/** Places with marks in the visible part of the map, numbered in reading order. */
export function numberedPlaces(store: Store, map: MapView): NumberedPlace[] {
  const visible = map.placesInView();
  const marks = store.shown.peek().filter(({ feature }) => !isOffMap(feature));
  return visible
    .map((placeId) => ({ placeId, marks: marks.filter(({ feature }) => feature.properties.placeId === placeId) }))
    .filter((place) => place.marks.length > 0)
    .map((place, i) => ({ ...place, number: i + 1 }));
}

/** The words of the picture; the map itself is drawn by the caller. `today` is the day it is made. */
export function sheetWords(
  store: Store,
  places: readonly NumberedPlace[],
  title: string,
  today: number,
): Omit<Sheet, 'map' | 'scale' | 'scaleBar' | 'legend'> {
  const words = store.words.peek();
  const language = store.language.peek();
  const moment = store.moment.peek();
  const { index, timeline } = store;
  const shown = store.shown.peek();
  const sentence = stateSentence({ marks: shown, moment, timeline, index, words, language });
  const date =
    moment.mode === 'as-of'
      ? longDay(moment.day, language)
      : `${shortDay(windowOf(moment).from, language)} ${words.title.to} ${shortDay(cursorOf(moment), language)}`;
  const { edition } = store.edition.info.dateline;
  return {
    title,
    finding: sentence.replaceAll('**', ''),
    situation: moment.mode === 'as-of' ? words.brief.asOf : words.dock.modes[moment.mode],
    date,
    made: words.brief.made(longDay(today, language)),
    legendTitle: words.brief.legend,
    sourcesTitle: words.brief.sources,
    sources: places.map((place) => sourceOf(store, place)),
    moreSources: words.brief.moreSources,
    offMapTitle: words.brief.notOnMap,
    offMap: shown
      .filter(({ feature }) => isOffMap(feature))
      .map(({ feature, layer }) => markTitle(feature.properties, layer, index, words, language)),
    footLeft: `${words.brief.boundary} ${words.help.licences}`,
    footRight: `${words.brief.machine} ${words.brief.edition(edition)}`,
  };
}

/** The legend's rows: a look to draw, its name and its count. */
export function legendRows(store: Store) {
  const words = store.words.peek().title;
  const shown = store.shown.peek();
  const counts = countByLayer(shown);
  const letters = lettersBy(store.edition.info.forces);
  return LAYERS.filter((layer) => counts[layer] > 0).map((layer) => {
    const sample = shown.find((mark) => mark.layer === layer);
    return {
      look: {
        layer,
        state: layer === 'bases' ? ('open' as const) : layer === 'attacks' ? ('fresh' as const) : ('done' as const),
        letters: layer === 'attacks' ? '' : letters(sample?.feature.properties.force),
        killed: 1,
        disputed: false,
      },
      text: words.layers[layer],
      count: String(counts[layer]),
    };
  });
}

/** The scale bar of a map view. */
export function sheetScale(store: Store, map: MapView): Sheet['scaleBar'] {
  const { lat, zoom } = map.camera();
  const { km, px } = scaleBar(lat, zoom, MOST);
  return { px, label: store.words.peek().app.kilometres(wholeNumber(km, store.language.peek())) };
}

function sourceOf(store: Store, { number, placeId, marks }: NumberedPlace): SheetSource {
  const words = store.words.peek();
  const language = store.language.peek();
  const findings = marks.map(({ feature: { properties: p }, layer, state }) => {
    if (layer === 'bases')
      return `${markTitle(p, layer, store.index, words, language)}. ${lifeSentence(p, state, words, language)}`;
    const when = dayRange(dayOf(p.from), dayOf(p.to), p.precision, language, true);
    return `${markTitle(p, layer, store.index, words, language)}, ${when}${layer === 'attacks' ? `, ${tollWords(p, words, language)}` : ''}.`;
  });
  const publishers = marks.flatMap(({ feature }) =>
    feature.properties.claims.map(({ report }) => store.index.reports.get(report)?.publisher ?? report),
  );
  return {
    number,
    place: placeNameOf(store.index, placeId, marks[0]?.feature.properties.placeName ?? placeId, language),
    finding: findings.join(' '),
    publishers: [...new Set(publishers)].join('; '),
  };
}
