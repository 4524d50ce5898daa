import type { Place } from '../contract/place.ts';
import type { BaseLabel, Spot } from './base-label.ts';
import { LABEL_ORDER, LABEL_ZOOMS } from './base-label.ts';
import type { Region } from './region.ts';

export type Language = 'en' | 'fr';

/** The basemap's names as read from its files; none is in one language only. */
export interface BasemapNames {
  countries: readonly { code: string; en: string; fr: string; spots: readonly Spot[] }[];
  towns: readonly {
    id: string;
    rank: number;
    people: number;
    lon: number;
    lat: number;
    country: string;
    en: string;
    fr: string;
  }[];
  waters: readonly { en: string; fr: string; lon: number; lat: number; angle: number; zoom: number }[];
  regions: readonly Region[];
}

/** Rows of a tab-separated file below its comments and its line of names. */
function rowsOf(tsv: string): string[][] {
  const lines = tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split('\t'));
}

/** Reads `countries.tsv`. */
export function readCountries(tsv: string): BasemapNames['countries'] {
  return rowsOf(tsv).map(([code = '', en = '', fr = '', spots = '']) => ({
    code,
    en,
    fr,
    spots: spots
      .split(' ')
      .filter((spot) => spot !== '')
      .map((spot) => {
        const [lon = 0, lat = 0, room = 0] = spot.split(',').map(Number);
        return { lon, lat, room };
      }),
  }));
}

/** Reads `towns.tsv`. */
export function readTowns(tsv: string): BasemapNames['towns'] {
  return rowsOf(tsv).map(([id = '', rank, people, lon, lat, country = '', en = '', fr = '']) => ({
    id,
    rank: Number(rank),
    people: Number(people),
    lon: Number(lon),
    lat: Number(lat),
    country,
    en,
    fr: fr || en,
  }));
}

/** Reads `waters.tsv`; angles are degrees clockwise from east in the file, radians here. */
export function readWaters(tsv: string): BasemapNames['waters'] {
  return rowsOf(tsv).map(([en = '', fr = '', lon, lat, angle, zoom]) => ({
    en,
    fr: fr || en,
    lon: Number(lon),
    lat: Number(lat),
    angle: (Number(angle) * Math.PI) / 180,
    zoom: Number(zoom),
  }));
}

/**
 * All labels of the basemap in one language, those that count most first. `own` is the country that the edition is
 * about, whose name is set larger; `mentioned` are the gazetteer's places with mentions, named only close up.
 */
export function baseLabels(
  names: BasemapNames,
  language: Language,
  own: string | null,
  mentioned: readonly Place[],
): BaseLabel[] {
  const ranks = ['', 'capital', 'seat', 'town'] as const;
  const labels: BaseLabel[] = names.countries.map((country) => ({
    kind: 'country',
    key: `country:${country.code}`,
    text: country[language].toLocaleUpperCase(language),
    spots: country.spots,
    fonts: country.code === own ? ['country-own', 'country', 'country-close'] : ['country', 'country-close'],
    minZoom: LABEL_ZOOMS.country,
    country: country.code,
  }));
  for (const town of names.towns.toSorted((a, b) => a.rank - b.rank || b.people - a.people)) {
    const kind = ranks[town.rank] || 'town';
    const fonts = [kind === 'capital' ? 'capital' : 'town'] as const;
    const spots = [{ lon: town.lon, lat: town.lat }];
    labels.push({ kind, key: `town:${town.id}`, text: town[language], spots, fonts, minZoom: LABEL_ZOOMS[kind] });
  }
  const sites = mentioned.filter(({ kind }) => kind === 'site' || kind === 'settlement');
  for (const place of sites) {
    const text = (language === 'fr' && place.nameFr) || place.name;
    const spots = [{ lon: place.lon, lat: place.lat }];
    labels.push({
      kind: 'mentioned',
      key: `place:${place.id}`,
      text,
      spots,
      fonts: ['town'],
      minZoom: LABEL_ZOOMS.mentioned,
    });
  }
  for (const { country, en, spot, ...region } of names.regions) {
    if (!spot) continue;
    const [lon, lat, room] = spot;
    const text = language === 'fr' ? region.fr : en;
    const key = `region:${country}:${en}`;
    labels.push({
      kind: 'region',
      key,
      text,
      spots: [{ lon, lat, room }],
      fonts: ['region'],
      minZoom: LABEL_ZOOMS.region,
    });
  }
  for (const { lon, lat, angle, zoom, ...water } of names.waters) {
    const key = `water:${water.en}:${lon}`;
    labels.push({
      kind: 'water',
      key,
      text: water[language],
      spots: [{ lon, lat }],
      fonts: ['water'],
      minZoom: zoom,
      angle,
    });
  }
  return LABEL_ORDER.flatMap((kind) => labels.filter((label) => label.kind === kind));
}
