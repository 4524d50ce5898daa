import { fold } from '../text/fold.ts';
import type { PlaceType } from './gazetteer-format.ts';

/**
 * A word of kind that belongs to a name of a place: Guernsey County, Gansu Province, County Kerry. `types` are the
 * places it can mean; `feature` says that, where the gazetteer knows no such place, one near its namesake is meant:
 * the Neches River near Neches.
 */
export interface Affix {
  types: ReadonlySet<PlaceType>;
  feature: boolean;
  /** A county, which keeps its word before a body: Guernsey County Sheriff. */
  county: boolean;
}

const SETTLEMENTS: readonly PlaceType[] = ['capital', 'seat1', 'seat', 'town', 'settlement', 'quarter'];

const affix = (types: readonly PlaceType[], feature = false, county = false): Affix => ({
  types: new Set(types),
  feature,
  county,
});

const SECOND = affix(['admin2'], false, true);
const FIRST = affix(['admin1', 'admin2']);
const EITHER = affix(['admin2', 'admin1']);
const TOWN = affix([...SETTLEMENTS, 'admin2']);
const WATER = affix(['water'], true);
const LAND = affix(['land', 'region'], true);

/** Words after a name, in small letters. */
const AFTER: ReadonlyMap<string, Affix> = new Map([
  ...(['county', 'parish', 'borough', 'counties'] as const).map((word) => [word, SECOND] as const),
  ...(
    [
      'province',
      'state',
      'governorate',
      'oblast',
      'prefecture',
      'canton',
      'region',
      'krai',
      'emirate',
      'voivodeship',
    ] as const
  ).map((word) => [word, FIRST] as const),
  ...(['district', 'department', 'division'] as const).map((word) => [word, EITHER] as const),
  ...(['city', 'town', 'village', 'township'] as const).map((word) => [word, TOWN] as const),
  ...(['river', 'lake', 'bay', 'creek', 'harbor', 'harbour', 'sea', 'strait', 'canal', 'reservoir'] as const).map(
    (word) => [word, WATER] as const,
  ),
  ...(
    [
      'valley',
      'island',
      'islands',
      'peninsula',
      'mountains',
      'hills',
      'desert',
      'forest',
      'beach',
      'plateau',
      'highlands',
    ] as const
  ).map((word) => [word, LAND] as const),
]);

/** Words before a name, with "of" or without. */
const BEFORE: ReadonlyMap<string, Affix> = new Map([
  ['county', SECOND],
  ['lake', WATER],
  ['river', WATER],
  ['mount', LAND],
]);
const BEFORE_OF: ReadonlyMap<string, Affix> = new Map([
  ['republic', affix(['country'])],
  ['kingdom', affix(['country'])],
  ['province', FIRST],
  ['port', TOWN],
]);

/** The affix a word after a name makes, if it does. */
export function affixAfter(word: string): Affix | undefined {
  return AFTER.get(fold(word));
}

/** The affix a word before a name makes, directly or with "of". */
export function affixBefore(word: string, withOf: boolean): Affix | undefined {
  return (withOf ? BEFORE_OF : BEFORE).get(fold(word));
}
