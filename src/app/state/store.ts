import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Day } from '../../contract/day.ts';
import type { Edition } from '../../contract/edition.ts';
import type { ReportFile } from '../../contract/report.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import type { Moment } from '../../timeline/moment.ts';
import { createTimeline, type Timeline } from '../../timeline/timeline.ts';
import { type EditionIndex, indexEdition } from '../edition/edition-index.ts';
import type { Messages } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { filtered } from './filters.ts';
import { type Axis, axisOf, momentOf } from './moment-of.ts';
import { type Settled, unsettled } from './settled.ts';
import type { Camera, Theme, View } from './view.ts';

/** The parts of the outside world that the store asks. */
export interface Surroundings {
  language: Language;
  theme: Theme;
  loadReport(id: string): Promise<ReportFile | null>;
}

/** The panels that lie over the rest and are closed by Escape. */
export type Dialog = 'help' | 'brief' | 'clean' | 'menu' | null;

/** Everything the components read: signals of the view, what follows from them, and what never changes. */
export interface Store {
  edition: Edition;
  index: EditionIndex;
  timeline: Timeline;
  axis: Axis;
  lastDay: Day;
  view: { [K in keyof View]: Signal<View[K]> };
  language: ReadonlySignal<Language>;
  theme: ReadonlySignal<Theme>;
  words: ReadonlySignal<Messages>;
  moment: ReadonlySignal<Moment>;
  /** Marks of the moment after the filters, and those of all layers and forces for the counts. */
  shown: ReadonlySignal<readonly ShownMark[]>;
  inView: ReadonlySignal<readonly ShownMark[]>;
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
  /** A camera the map is asked to take, by a link or the back button. */
  cameraAsked: Signal<Camera | null>;
  /** A short word of success or failure, shown and said. */
  notice: Signal<string>;
  /** What the live region says. */
  announced: Signal<string>;
  skipped: number;
  loadReport: Surroundings['loadReport'];
}

/** Builds the store of an edition; `view` is what the link said. Pure but for the signals it makes. */
export function createStore(edition: Edition, skipped: number, view: View, around: Surroundings): Store {
  const timeline = createTimeline(edition);
  const extent = timeline.extent ?? { from: 0, to: 0 };
  const axis = axisOf(extent);
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
      axis,
      extent.to,
    ),
  );
  const inView = computed(() => timeline.shown(moment.value));
  const shown = computed(() => filtered(inView.value, signals.layers.value, signals.forces.value));
  return {
    edition,
    index: indexEdition(edition),
    timeline,
    axis,
    lastDay: extent.to,
    view: signals,
    language,
    theme: computed(() => signals.theme.value ?? around.theme),
    words: computed(() => messagesIn(language.value)),
    moment,
    shown,
    inView,
    playing: signal(false),
    speed: signal(1),
    settled: signal(unsettled(moment.peek())),
    dialog: signal<Dialog>(null),
    searching: signal(false),
    pointed: signal<string | null>(null),
    returnDay: signal<Day | null>(null),
    flight: signal<{ lon: number; lat: number; zoom?: number } | null>(null),
    cameraAsked: signal<Camera | null>(null),
    notice: signal(''),
    announced: signal(''),
    skipped,
    loadReport: around.loadReport,
  };
}

/** The edition's name in the language of the interface. */
export function editionTitle(store: Store): string {
  const { title, titleFr } = store.edition.info;
  return store.language.value === 'fr' ? (titleFr ?? title) : title;
}
