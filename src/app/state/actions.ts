import { batch } from '@preact/signals';
import { type Day, dayOf } from '../../contract/day.ts';
import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';
import { cursorOf, type Moment } from '../../timeline/moment.ts';
import { stepFrom } from './calendar-step.ts';
import type { Store } from './store.ts';
import { MODES, type Mode } from './view.ts';

/** Dates side by side when nobody said how many. */
const STRIP = 4;

/** Moves the cursor (the as-of day, or the later end of a window) to a day within the axis. */
export function setDay(store: Store, day: Day): void {
  const { axis, view, moment } = store;
  const clamped = Math.min(axis.to, Math.max(axis.from, Math.round(day)));
  const now = moment.peek();
  batch(() => {
    view.day.value = clamped;
    if (now.mode !== 'as-of') view.from.value = Math.min(now.from, clamped);
  });
}

/** Moves the earlier end of a window. */
export function setFrom(store: Store, day: Day): void {
  const { axis, view, moment } = store;
  const clamped = Math.min(axis.to, Math.max(axis.from, Math.round(day)));
  batch(() => {
    view.from.value = clamped;
    view.day.value = Math.max(clamped, cursorOf(moment.peek()));
  });
}

/** Moves a whole window by its earlier end, keeping its width inside the axis. */
export function moveWindow(store: Store, from: Day): void {
  const now = store.moment.peek();
  if (now.mode !== 'between') return;
  const width = now.to - now.from;
  const start = Math.min(store.axis.to - width, Math.max(store.axis.from, Math.round(from)));
  batch(() => {
    store.view.from.value = start;
    store.view.day.value = start + width;
  });
}

/** Asks about time in another way; the cursor stays where it is. */
export function setMode(store: Store, mode: Mode): void {
  const now = store.moment.peek();
  batch(() => {
    store.view.day.value = cursorOf(now);
    store.view.from.value = null;
    store.view.mode.value = mode;
  });
}

export function nextMode(store: Store): void {
  setMode(store, MODES[(MODES.indexOf(store.view.mode.peek()) + 1) % MODES.length] ?? 'as-of');
}

/** One step on or back; *between* moves both ends. False where the axis ends. */
export function step(store: Store, direction: 1 | -1): boolean {
  const now = store.moment.peek();
  const before = cursorOf(now);
  if (now.mode === 'between') moveWindow(store, stepFrom(now.from, store.view.step.peek(), direction));
  else setDay(store, stepFrom(before, store.view.step.peek(), direction));
  return cursorOf(store.moment.peek()) !== before;
}

/** To the nearest day on which something changed. */
export function jumpToChange(store: Store, direction: 1 | -1): void {
  const day = store.timeline.changeFrom(cursorOf(store.moment.peek()), direction);
  if (day !== null) setDay(store, day);
}

export function toggleLayer(store: Store, layer: LayerName): void {
  const on = store.view.layers.peek();
  store.view.layers.value = LAYERS.filter((name) => (name === layer ? !on.includes(name) : on.includes(name)));
}

/** Only this force; all of them when it was the only one. */
export function toggleForce(store: Store, code: string): void {
  const now = store.view.forces.peek();
  store.view.forces.value = now.length === 1 && now[0] === code ? [] : [code];
}

/** Lets every mark through again. */
export function clearFilters(store: Store): void {
  const { view } = store;
  batch(() => {
    view.layers.value = LAYERS;
    view.forces.value = [];
    for (const key of ['actors', 'statuses', 'countries', 'precisions', 'publishers'] as const) view[key].value = [];
    view.disputed.value = false;
  });
}

export function toggleList(store: Store): void {
  batch(() => {
    store.view.list.value = !store.view.list.peek();
    store.view.strip.value = 0;
    store.view.review.value = false;
  });
}

/** Several dates side by side in the place of the map, or the map again. */
export function toggleStrip(store: Store): void {
  batch(() => {
    const open = store.view.strip.peek() === 0;
    if (store.view.report.peek() !== null) closeReport(store);
    if (store.view.review.peek()) toggleReview(store);
    store.view.list.value = false;
    store.view.strip.value = open ? STRIP : 0;
  });
}

/** One of several moments as the only one. */
export function showAlone(store: Store, moment: Moment): void {
  batch(() => {
    store.view.strip.value = 0;
    store.view.day.value = cursorOf(moment);
    store.view.from.value = moment.mode === 'as-of' ? null : moment.from;
  });
}

/** Opens the review of claims in the place of any other panel, or closes it. */
export function toggleReview(store: Store): void {
  batch(() => {
    const open = !store.view.review.peek();
    if (store.view.report.peek() !== null) closeReport(store);
    store.editing.value = null;
    store.view.list.value = false;
    store.view.strip.value = 0;
    store.view.claim.value = null;
    store.view.review.value = open;
  });
}

/** Opens the dossier of a place, or closes it with null. */
export function select(store: Store, placeId: string | null): void {
  batch(() => {
    if (store.view.review.peek()) toggleReview(store);
    store.editing.value = null;
    store.view.place.value = placeId;
    if (store.view.report.peek() !== null) closeReport(store);
  });
}

/**
 * What a click on the map picks: the dossier of a place; while a report is open, the next claim of it about that place,
 * and a click beside every mark leaves the report open.
 */
export function pickOnMap(store: Store, placeId: string | null): void {
  const report = store.view.report.peek();
  if (report === null) {
    select(store, placeId);
    return;
  }
  if (placeId === null) return;
  const told = (store.index.inReport.get(report) ?? []).filter(({ feature }) => feature.properties.placeId === placeId);
  const chosen = told.findIndex(({ claim }) => claim.id === store.view.claim.peek());
  const next = told[(chosen + 1) % told.length];
  if (next) store.view.claim.value = next.claim.id;
  else select(store, placeId);
}

/** Opens a report in the reader, at a claim where one is given; *as of* goes to the day it was published. */
export function openReport(store: Store, report: string, claim: string | null = null): void {
  const now = store.moment.peek();
  const published = dayOf(store.index.reports.get(report)?.published);
  batch(() => {
    if (now.mode === 'as-of' && published !== null) {
      if (store.view.report.peek() === null) store.returnDay.value = now.day;
      setDay(store, published);
    }
    store.playing.value = false;
    store.editing.value = null;
    store.view.review.value = false;
    store.view.report.value = report;
    store.view.claim.value = claim;
  });
}

/** Closes the reader and goes back to the day it was opened on. */
export function closeReport(store: Store): void {
  batch(() => {
    const back = store.returnDay.peek();
    if (back !== null && store.moment.peek().mode === 'as-of') setDay(store, back);
    store.returnDay.value = null;
    store.editing.value = null;
    store.view.report.value = null;
    store.view.claim.value = null;
  });
}

/** Closes what lies on top: a dialog, the search, a correction, the reader, the review, the dossier, the list. False when nothing was open. */
export function closeTop(store: Store): boolean {
  const { view, dialog, searching } = store;
  if (dialog.peek() !== null) dialog.value = null;
  else if (searching.peek()) searching.value = false;
  else if (store.editing.peek() !== null) store.editing.value = null;
  else if (view.report.peek() !== null) closeReport(store);
  else if (view.review.peek()) toggleReview(store);
  else if (view.place.peek() !== null) select(store, null);
  else if (view.strip.peek() > 0) view.strip.value = 0;
  else if (view.list.peek()) view.list.value = false;
  else return false;
  return true;
}
