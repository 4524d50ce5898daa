import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Edition } from '../../contract/edition.ts';
import type { LayerFile } from '../../contract/feature.ts';
import type { Place } from '../../contract/place.ts';
import type { Problem } from '../../contract/problem.ts';
import type { ReportMeta } from '../../contract/report.ts';
import { LAYERS, type LayerName, PLACE_KINDS } from '../../contract/vocabulary.ts';
import { changesOf } from '../../timeline/change.ts';
import { layerCounts } from '../../timeline/counts.ts';
import { type ShownMark, stateAt } from '../../timeline/mark-state.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { ClaimEntry, EditionIndex, Entry } from '../edition/edition-index.ts';
import { plainName } from '../edition/plain-names.ts';
import { axisOf, momentOf } from '../state/moment-of.ts';
import { unsettled } from '../state/settled.ts';
import { createStore, type Store, type Surroundings } from '../state/store.ts';
import type { View } from '../state/view.ts';
import type { LargeEdition } from './large-edition.ts';
import type { Bounds } from './part-edition.ts';

/**
 * The store of a large edition. What the small one's components read of it holds only the features fetched for the
 * places that were opened; what is drawn and counted stands in `large.timeline`, which `now` brings to the moment.
 */
export interface LargeStore extends Store {
  large: LargeEdition;
  /** Changes with every step and filter; to be read by whoever reads the timeline. */
  now: ReadonlySignal<number>;
  /** Marks of each layer now, under the force filter. */
  counts: ReadonlySignal<Record<LayerName, number>>;
  /** What the map shows, once it has come to rest; null before it has. */
  bounds: Signal<Bounds | null>;
  /** What the owners of the data ask of those who show them; empty until it is fetched. */
  citations: ReadonlySignal<readonly string[]>;
  /** Fetches what is to be said of the edition as a whole, once the map is drawn. */
  fetchNotes(): Promise<void>;
  /** Fetches whole features of rows into the index, where the dossier and the reader find them. */
  openRows(rows: readonly number[]): Promise<void>;
  /** Row of a place in the columns, -1 for none. */
  placeRow(id: string): number;
}

export function createLargeStore(large: LargeEdition, view: View, around: Surroundings): LargeStore {
  const { timeline, info } = large;
  const base = createStore(emptyEdition(info), 0, view, around);
  const extent = timeline.extent ?? { from: 0, to: 0 };
  const axis = axisOf(extent);
  const { view: signals } = base;
  const fetched = signal(0);
  const entries = new Map<string, Entry>();
  const atPlace = new Map<string, Entry[]>();
  const inReport = new Map<string, ClaimEntry[]>();
  const reports = new Map<string, ReportMeta>();
  const problemsOf = new Map<string, Problem[]>();
  let known: ReadonlyMap<string, number> | null = null;
  /** Rows of the places by id, made when a place is first asked for. */
  const rows = () => (known ??= new Map(timeline.columns.places.ids.map((id, row) => [id, row])));
  const index: EditionIndex = {
    places: placeMap(large, rows),
    reports,
    forces: new Map(info.forces.map((force) => [force.code, force])),
    atPlace,
    inReport,
    problemsOf,
    mainCountry: mainCountry(large),
  };
  const moment = computed(() =>
    momentOf(
      {
        mode: signals.mode.value,
        from: signals.from.value,
        day: signals.day.value,
        memory: signals.memory.value,
      },
      axis,
      extent.to,
    ),
  );
  let moves = 0;
  let kept: readonly string[] = [];
  const now = computed(() => {
    const forces = signals.forces.value;
    // All rows are counted anew for other forces; at first there is no count yet.
    if (forces.length + kept.length > 0 && forces !== kept) timeline.keepForces(forces);
    kept = forces;
    timeline.moveTo(moment.value);
    return ++moves;
  });
  const counts = computed(() => {
    now.value;
    const sums = layerCounts(timeline.cursor.counts);
    return Object.fromEntries(LAYERS.map((layer, i) => [layer, sums[i] ?? 0])) as Record<LayerName, number>;
  });
  /** Of what was fetched. */
  const inView = computed((): readonly ShownMark[] => {
    fetched.value;
    return [...entries.values()].flatMap(({ feature, layer }) => {
      const state = stateAt(feature, layer, moment.value);
      return state === null ? [] : [{ feature, layer, state }];
    });
  });
  const told: Timeline = {
    extent: timeline.extent,
    entries: [],
    get changes() {
      fetched.value;
      return [...entries.values()].flatMap(({ feature, layer }) => changesOf(feature, layer));
    },
    columns: timeline.columns,
    shown: () => [],
    changeFrom: timeline.changeFrom,
    changesBetween: () => [],
  };
  const held = signal(index);
  const citations = signal<readonly string[]>([]);
  const own = {
    axis: { get: () => axis },
    lastDay: { get: () => extent.to },
    timeline: { get: () => told },
    index: { get: () => held.value },
  };
  const store = Object.defineProperties({} as LargeStore, { ...Object.getOwnPropertyDescriptors(base), ...own });
  return Object.assign(store, {
    openedIndex: held as Signal<EditionIndex>,
    moment,
    inView,
    shown: inView,
    settled: signal(unsettled(moment.peek())),
    corrects: false,
    large,
    now,
    counts,
    bounds: signal<Bounds | null>(null),
    citations,
    async fetchNotes() {
      const { problems } = await large.reports();
      citations.value = [...new Set(problems.filter(({ code }) => code === 'citation').map(({ message }) => message))];
    },
    placeRow: (id: string) => rows().get(id) ?? -1,
    async openRows(wanted: readonly number[]) {
      const [found, lists] = await Promise.all([large.features(wanted), large.reports()]);
      if (reports.size === 0) {
        for (const report of lists.reports) reports.set(report.id, report);
        for (const problem of lists.problems) {
          problemsOf.set(problem.report, [...(problemsOf.get(problem.report) ?? []), problem]);
        }
      }
      for (const { feature, layer } of found) {
        if (entries.has(feature.id)) continue;
        const entry = { feature, layer };
        entries.set(feature.id, entry);
        const { placeId, claims } = feature.properties;
        atPlace.set(placeId, [...(atPlace.get(placeId) ?? []), entry]);
        for (const claim of claims) {
          const list = [...(inReport.get(claim.report) ?? []), { claim, ...entry }];
          inReport.set(
            claim.report,
            list.sort((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end),
          );
        }
      }
      held.value = { ...index };
      fetched.value++;
    },
  });
}

function emptyEdition(info: LargeEdition['info']): Edition {
  const { dateline } = info;
  const layer: LayerFile = { type: 'FeatureCollection', dateline, features: [] };
  return {
    info,
    attacks: layer,
    bases: layer,
    withdrawals: layer,
    places: { type: 'FeatureCollection', dateline, features: [] },
    reports: { dateline, reports: [] },
    problems: { dateline, problems: [] },
  };
}

type PlaceEntry = Place & { mentions: number };

/** The places of the columns as the page's components know them, made when asked for. */
function placeMap(
  { store, timeline }: LargeEdition,
  rows: () => ReadonlyMap<string, number>,
): ReadonlyMap<string, PlaceEntry> {
  const { places } = store;
  const made = (id: string, row: number): PlaceEntry => ({
    id,
    name: plainName(places.names[row] ?? id),
    lon: places.lon[row] as number,
    lat: places.lat[row] as number,
    kind: PLACE_KINDS[places.kind[row] as number] ?? 'settlement',
    radiusKm: places.radiusKm[row] as number,
    country: timeline.columns.places.country[row] ?? '',
    within: [],
    mentions: timeline.rowsAt(row).length,
  });
  const each = function* (): MapIterator<[string, PlaceEntry]> {
    for (const [id, row] of rows()) yield [id, made(id, row)];
  };
  const values = function* (): MapIterator<PlaceEntry> {
    for (const [id, row] of rows()) yield made(id, row);
  };
  return {
    size: store.header.places,
    has: (id) => rows().has(id),
    get(id) {
      const row = rows().get(id);
      return row === undefined ? undefined : made(id, row);
    },
    keys: () => rows().keys(),
    values,
    entries: each,
    forEach(use) {
      for (const [id, row] of rows()) use(made(id, row), id, this);
    },
    [Symbol.iterator]: each,
  };
}

/** The country with most places. */
function mainCountry({ store: { header, places } }: LargeEdition): string {
  const counts = new Uint32Array(header.countries.length);
  for (const index of places.country) counts[index] = (counts[index] as number) + 1;
  const ranked = header.countries
    .map((code, i) => ({ code, count: counts[i] as number }))
    .filter(({ code, count }) => code !== '' && count > 0)
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return ranked[0]?.code ?? '';
}
