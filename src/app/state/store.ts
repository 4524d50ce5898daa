import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Claim } from '../../contract/claim.ts';
import type { Day } from '../../contract/day.ts';
import type { Edition } from '../../contract/edition.ts';
import type { Feature } from '../../contract/feature.ts';
import type { Place } from '../../contract/place.ts';
import type { Problem } from '../../contract/problem.ts';
import type { ReportFile } from '../../contract/report.ts';
import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import type { Moment } from '../../timeline/moment.ts';
import { createTimeline, type Timeline } from '../../timeline/timeline.ts';
import type { WorkerClient } from '../../worker/client.ts';
import { type Log, logOf } from '../corrections/log.ts';
import { machineClaims } from '../corrections/machine-claims.ts';
import { type Shelf, storageKey } from '../corrections/storage-key.ts';
import { type EditionIndex, indexEdition } from '../edition/edition-index.ts';
import type { Messages } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { NOTHING_OWN, type OwnState } from '../own/own-state.ts';
import { filtered, filterOf } from './filters.ts';
import { type Axis, axisOf, momentOf } from './moment-of.ts';
import { type Settled, unsettled } from './settled.ts';
import type { Camera, Theme, View } from './view.ts';

/** The parts of the outside world that the store asks. */
export interface Surroundings {
  language: Language;
  theme: Theme;
  loadReport(id: string): Promise<ReportFile | null>;
  tools?: Tools;
}

/** What lenses and corrections need of the browser. `gazetteer` is an address on the page's own host. */
export interface Tools {
  worker(): Promise<WorkerClient>;
  shelf: Shelf | null;
  gazetteer: string;
  now(): Date;
}

const NO_TOOLS: Tools = {
  worker: () => Promise.reject(new Error('no worker here')),
  shelf: null,
  gazetteer: '',
  now: () => new Date(0),
};

/** The panels that lie over the rest and are closed by Escape. */
export type Dialog = 'help' | 'brief' | 'clean' | 'menu' | 'sources' | 'known' | 'own' | null;

/** The layers as a lens and corrections have them, with what went wrong. */
export type Linked = Record<LayerName, Feature[]> & { problems: Problem[] };

/** A place drawn as a choice on the map. */
export interface CandidatePlace {
  place: Place;
  letter: string;
}

/** A stretch of a report's text. */
export interface Passage {
  report: string;
  start: number;
  end: number;
}

/** Candidate places of the claim that is being corrected; a click on the map picks one. */
export interface CandidateChoice {
  places: readonly CandidatePlace[];
  chosen: string;
  pick(placeId: string): void;
}

/**
 * Everything the components read: signals of the view and what follows from them. `edition`, `index`, `timeline` and
 * `axis` are read like fields and follow the lens and the corrections: read within a component, an effect or a computed
 * signal, they bring it up to date. `opened` is the edition as it came, and `machine` the claims by id as the machine
 * read them, before any correction.
 */
export interface Store {
  readonly edition: Edition;
  readonly index: EditionIndex;
  readonly timeline: Timeline;
  readonly axis: Axis;
  readonly lastDay: Day;
  readonly machine: ReadonlyMap<string, Claim>;
  opened: Signal<Edition>;
  openedIndex: ReadonlySignal<EditionIndex>;
  /** What linking anew gave; null while nothing but the edition itself is looked at. */
  linked: Signal<Linked | null>;
  /** Places that corrections name and the edition does not hold. */
  extraPlaces: Signal<readonly Place[]>;
  /** Reports that the user added to the edition in this tab. */
  own: Signal<OwnState>;
  log: Signal<Log>;
  /** Where the log is kept between visits, and whether it is. */
  shelfKey: string;
  keeping: Signal<'kept' | 'full' | 'blocked'>;
  candidates: Signal<CandidateChoice | null>;
  /** The claim that is being corrected. */
  editing: Signal<string | null>;
  /** The passage of which a claim is being added, in UTF-16 offsets of its report's text. */
  adding: Signal<Passage | null>;
  view: { [K in keyof View]: Signal<View[K]> };
  language: ReadonlySignal<Language>;
  theme: ReadonlySignal<Theme>;
  words: ReadonlySignal<Messages>;
  moment: ReadonlySignal<Moment>;
  /** Marks of the moment after the filters, and those of all layers and forces for the counts. */
  shown: ReadonlySignal<readonly ShownMark[]>;
  inView: ReadonlySignal<readonly ShownMark[]>;
  /** Marks of another moment after the filters. */
  shownAt(moment: Moment): readonly ShownMark[];
  playing: Signal<boolean>;
  speed: Signal<number>;
  settled: Signal<Settled>;
  dialog: Signal<Dialog>;
  searching: Signal<boolean>;
  /** A place pointed at from a report's text, ringed on the map. */
  pointed: Signal<string | null>;
  /** The day to go back to when the report that moved the date is closed. */
  returnDay: Signal<Day | null>;
  /** Where the map is asked to fly after a click outside of it. */
  flight: Signal<{ lon: number; lat: number; zoom?: number } | null>;
  /** What the map is asked to show whole: west, south, east, north in degrees. */
  frameAsked: Signal<readonly [number, number, number, number] | null>;
  /** A camera the map is asked to take, by a link or the back button. */
  cameraAsked: Signal<Camera | null>;
  /** A short word of success or failure, shown and said; `undoable` where it offers to undo what it speaks of. */
  notice: Signal<string>;
  undoable: Signal<boolean>;
  /** What the live region says. */
  announced: Signal<string>;
  /** The edition that is kept for use without a network, by its hash; null while none is. */
  kept: Signal<string | null>;
  /** Goes over to a new version of the page, where one is ready. */
  renew: Signal<(() => void) | null>;
  skipped: number;
  loadReport: Surroundings['loadReport'];
  tools: Tools;
  /** Whether claims can be corrected and added: they can where the whole edition is at hand. */
  corrects: boolean;
}

/** Builds the store of an edition; `view` is what the link said. Pure but for the signals it makes. */
export function createStore(edition: Edition, skipped: number, view: View, around: Surroundings): Store {
  const opened = signal(edition);
  const linked = signal<Linked | null>(null);
  const extraPlaces = signal<readonly Place[]>([]);
  const openedIndex = computed(() => indexEdition(opened.value));
  const openedTimeline = computed(() => createTimeline(opened.value));
  const current = computed(() => withLinked(opened.value, linked.value, extraPlaces.value));
  const index = computed(() => (current.value === opened.value ? openedIndex.value : indexEdition(current.value)));
  const timeline = computed(() => (linked.value === null ? openedTimeline.value : createTimeline(current.value)));
  let held: Axis | null = null;
  const axis = computed((): Axis => {
    const extents = [openedTimeline.value.extent, timeline.value.extent].filter((extent) => extent !== null);
    const next = axisOf({
      from: extents.length === 0 ? 0 : Math.min(...extents.map(({ from }) => from)),
      to: extents.length === 0 ? 0 : Math.max(...extents.map(({ to }) => to)),
    });
    if (!held || held.from !== next.from || held.to !== next.to) held = next;
    return held;
  });
  const machine = computed(() => {
    const linked = [...openedIndex.value.inReport.values()].flat().map(({ claim }) => claim);
    return machineClaims(linked, opened.value.corrections);
  });
  const own = signal(NOTHING_OWN);
  const lastDay = computed(() => openedTimeline.value.extent?.to ?? 0);
  const signals = Object.fromEntries(Object.entries(view).map(([key, value]) => [key, signal(value)])) as Store['view'];
  const language = computed(() => signals.language.value ?? around.language);
  const moment = computed(() =>
    momentOf(
      {
        mode: signals.mode.value,
        from: signals.from.value,
        day: signals.day.value,
        memory: signals.memory.value,
      },
      axis.value,
      lastDay.value,
    ),
  );
  const inView = computed(() => timeline.value.shown(moment.value));
  const shownAt = (at: Moment): readonly ShownMark[] => {
    const filter = filterOf(signals);
    // With a layer off, marks of another that it stands for are drawn themselves.
    const { layers } = filter;
    const all = layers.length === LAYERS.length;
    const marks = !all
      ? timeline.value.shown(at, layers)
      : at === moment.value
        ? inView.value
        : timeline.value.shown(at);
    return filtered(marks, filter, index.value.reports);
  };
  const shown = computed(() => shownAt(moment.value));
  return {
    get edition() {
      return current.value;
    },
    get index() {
      return index.value;
    },
    get timeline() {
      return timeline.value;
    },
    get axis() {
      return axis.value;
    },
    get lastDay() {
      return lastDay.value;
    },
    get machine() {
      return machine.value;
    },
    opened,
    openedIndex,
    linked,
    extraPlaces,
    own,
    log: signal(logOf(edition.corrections?.corrections)),
    shelfKey: storageKey(edition.reports.reports),
    keeping: signal<'kept' | 'full' | 'blocked'>('kept'),
    candidates: signal<CandidateChoice | null>(null),
    editing: signal<string | null>(null),
    adding: signal<Passage | null>(null),
    view: signals,
    language,
    theme: computed(() => signals.theme.value ?? around.theme),
    words: computed(() => messagesIn(language.value)),
    moment,
    shown,
    shownAt,
    inView,
    playing: signal(false),
    speed: signal(1),
    settled: signal(unsettled(moment.peek())),
    dialog: signal<Dialog>(null),
    searching: signal(false),
    pointed: signal<string | null>(null),
    returnDay: signal<Day | null>(null),
    flight: signal<{ lon: number; lat: number; zoom?: number } | null>(null),
    frameAsked: signal<readonly [number, number, number, number] | null>(null),
    cameraAsked: signal<Camera | null>(null),
    notice: signal(''),
    undoable: signal(false),
    announced: signal(''),
    kept: signal<string | null>(null),
    renew: signal<(() => void) | null>(null),
    skipped,
    loadReport: async (id) => own.peek().reports.get(id) ?? around.loadReport(id),
    tools: around.tools ?? NO_TOOLS,
    corrects: true,
  };
}

/** An edition with other layers, and with more places. */
function withLinked(edition: Edition, linked: Linked | null, extra: readonly Place[]): Edition {
  if (linked === null) return edition;
  const held = new Set(edition.places.features.map(({ id }) => id));
  const more = extra
    .filter(({ id }) => !held.has(id))
    .map(({ lon, lat, ...rest }) => ({
      type: 'Feature' as const,
      id: rest.id,
      geometry: { type: 'Point' as const, coordinates: [lon, lat] as [number, number] },
      properties: { ...rest, mentions: 0 },
    }));
  return {
    ...edition,
    attacks: { ...edition.attacks, features: linked.attacks },
    bases: { ...edition.bases, features: linked.bases },
    withdrawals: { ...edition.withdrawals, features: linked.withdrawals },
    places: more.length === 0 ? edition.places : { ...edition.places, features: [...edition.places.features, ...more] },
  };
}

/** The edition's name in the language of the interface. */
export function editionTitle(store: Store): string {
  const { title, titleFr } = store.edition.info;
  return store.language.value === 'fr' ? (titleFr ?? title) : title;
}
