import type { Force } from '../contract/edition.ts';
import type { Place } from '../contract/place.ts';
import type { ShownMark } from '../timeline/mark-state.ts';
import type { BaseLabel } from './base-label.ts';
import { type BasemapNames, baseLabels, type Language } from './basemap-names.ts';
import type { Box } from './declutter.ts';
import { layout, type Scene } from './layout.ts';
import { lettersBy } from './letters.ts';
import { regionsBy } from './region.ts';
import type { Measure } from './sprite.ts';
import { type Folding, foldingAt, type Stack, stacksOf } from './stacks.ts';
import { unmarked } from './unmarked.ts';
import type { Viewport } from './viewport.ts';

/** What the map must know of an edition besides its marks. `countries` (ISO alpha-2) stand out from the land behind. */
export interface MapEdition {
  places: readonly Place[];
  forces: readonly Force[];
  countries: readonly string[];
}

/** All that can be set of a picture; none of it touches the camera. */
export interface SceneState {
  edition: MapEdition;
  names: BasemapNames;
  language: Language;
  marks: readonly ShownMark[];
  changed: ReadonlySet<string>;
  selected: string | null;
  focused: string | null;
  numbers: ReadonlyMap<string, number>;
  compact: boolean;
  /** Parts of the screen that the basemap's names leave free, CSS pixels. */
  obstacles: readonly Box[];
}

export const NO_NAMES: BasemapNames = { countries: [], towns: [], waters: [], regions: [] };

/** Remembers the last result of a function, for as long as its arguments are the same objects. */
function last<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let held: { args: A; result: R } | null = null;
  return (...args) => {
    if (!held || held.args.some((arg, index) => arg !== args[index])) held = { args, result: make(...args) };
    return held.result;
  };
}

/** Makes pictures of a changing state, doing again only what the change calls for. */
export function createMapScene(measure: Measure): {
  draw(state: SceneState, view: Viewport): Scene;
  stacks(state: SceneState, zoom: number): readonly Stack[];
} {
  const keptSpots = new Map<string, number>();
  const letters = last((forces: readonly Force[]) => lettersBy(forces));
  const stacksFor = last(
    (marks: readonly ShownMark[], changed: ReadonlySet<string>, folding: Folding, forces: readonly Force[]) =>
      stacksOf(marks, changed, folding, letters(forces)),
  );
  const regionOf = last((names: BasemapNames) => regionsBy(names.regions));
  const namer = last((names: BasemapNames, places: readonly Place[], language: Language) =>
    nameBy(names, places, language),
  );
  const labels = last((names: BasemapNames, edition: MapEdition, language: Language) =>
    baseLabels(names, language, edition.countries[0] ?? null, edition.places),
  );
  const free = last((all: readonly BaseLabel[], stacks: readonly Stack[], nameOf: (stack: Stack) => string) =>
    unmarked(all, stacks, nameOf),
  );
  const stacks = ({ marks, changed, compact, edition }: SceneState, zoom: number) =>
    stacksFor(marks, changed, foldingAt(zoom, compact), edition.forces);
  return {
    stacks,
    draw(state, view) {
      const { names, edition, language, selected, focused, numbers } = state;
      const nameOf = namer(names, edition.places, language);
      const drawn = stacks(state, view.zoom);
      return layout({
        stacks: drawn,
        nameOf,
        selected,
        focused,
        numbers,
        obstacles: state.obstacles,
        baseLabels: free(labels(names, edition, language), drawn, nameOf),
        regionOf: regionOf(names),
        view,
        measure,
        keptSpots,
      });
    },
  };
}

/** What a stack is called: its place, or its country where a whole country is folded. */
function nameBy(names: BasemapNames, places: readonly Place[], language: Language): (stack: Stack) => string {
  const byId = new Map(places.map((place) => [place.id, place]));
  const countries = new Map(names.countries.map((country) => [`country:${country.code}`, country[language]]));
  return (stack) => {
    const place = byId.get(stack.id);
    const own = stack.marks[0]!.mark.feature.properties.placeName;
    return countries.get(stack.id) ?? ((language === 'fr' && place?.nameFr) || own);
  };
}
