import { batch } from '@preact/signals';
import type { Correction } from '../../contract/correction.ts';
import type { Place } from '../../contract/place.ts';
import type { FoundPlaces } from '../../worker/messages.ts';
import type { Store } from '../state/store.ts';
import { startKeeping } from './keep.ts';
import { append, linesOf, takeBack } from './log.ts';
import { PATCH_FILE, readPatch, writePatch } from './patch-file.ts';
import { AUTHOR_KEY } from './storage-key.ts';

const opened = new WeakSet<Store>();

/** Makes a store ready to be corrected: takes up what was kept and keeps it from now on. Once for each store. */
export function openDesk(store: Store): void {
  if (opened.has(store)) return;
  opened.add(store);
  startKeeping(store, store.tools.shelf);
}

/** Who signs and when: what every line of a correction carries besides what it says. */
export function signature(store: Store, reason: string): Pick<Correction, 'reason' | 'author' | 'time'> {
  return { reason, author: authorOf(store), time: store.tools.now().toISOString() };
}

/** Adds lines as one step and says so, or that the browser does not keep them. */
export function correct(store: Store, lines: readonly Correction[], said: string): void {
  openDesk(store);
  store.log.value = append(store.log.peek(), lines);
  const { review } = store.words.peek();
  const keeping = store.keeping.peek();
  batch(() => {
    store.notice.value = keeping === 'kept' ? said : review[keeping];
    store.undoable.value = true;
  });
}

/** Takes lines back as one step and says so. */
export function revoke(store: Store, lines: readonly Correction[]): void {
  store.log.value = takeBack(store.log.peek(), lines);
  store.notice.value = store.words.peek().correct.takenBack;
}

/** The name that corrections are signed with; empty where none was given or nothing can be kept. */
export function authorOf(store: Store): string {
  try {
    return store.tools.shelf?.getItem(AUTHOR_KEY) ?? authors.get(store) ?? '';
  } catch {
    return authors.get(store) ?? '';
  }
}
const authors = new WeakMap<Store, string>();

export function setAuthor(store: Store, name: string): void {
  const author = name.trim().slice(0, 100);
  authors.set(store, author);
  try {
    store.tools.shelf?.setItem(AUTHOR_KEY, author);
  } catch {
    // Without storage the name holds for this visit.
  }
}

/** Places of the gazetteer by id, and by name where a query is given. Rejects where the gazetteer cannot be had. */
export async function askGazetteer(store: Store, ids: readonly string[], query = ''): Promise<FoundPlaces> {
  const worker = await store.tools.worker();
  const countries = new Set([...store.openedIndex.peek().places.values()].map(({ country }) => country));
  return worker.ask('places', {
    gazetteer: store.tools.gazetteer,
    ids: [...ids],
    ...(query === '' ? {} : { query, countries: [...countries].filter(Boolean) }),
  });
}

/** Makes places known to the edition, so that claims can be put there. */
export function bringPlaces(store: Store, places: readonly Place[]): void {
  const held = new Set([...store.extraPlaces.peek().map(({ id }) => id), ...store.openedIndex.peek().places.keys()]);
  const fresh = places.filter(({ id }) => !held.has(id));
  if (fresh.length > 0) store.extraPlaces.value = [...store.extraPlaces.peek(), ...fresh];
}

/** What became of a patch file that was loaded: new lines, and lines that are no corrections. */
export interface PatchResult {
  added: number;
  bad: { line: number; message: string }[];
}

/** Adds the lines of a patch file after those that hold, and brings the places that they name. */
export async function loadPatch(store: Store, text: string): Promise<PatchResult> {
  openDesk(store);
  const { corrections, bad } = readPatch(text);
  const held = store.openedIndex.peek().places;
  const ids = new Set(corrections.flatMap((one) => placesIn(one)).filter((id) => !held.has(id)));
  // Without the gazetteer the lines are still kept; linking then says which of them it cannot use.
  if (ids.size > 0)
    await askGazetteer(store, [...ids]).then(
      ({ known }) => bringPlaces(store, known),
      () => {},
    );
  const before = linesOf(store.log.peek()).length;
  store.log.value = append(store.log.peek(), corrections);
  return { added: linesOf(store.log.peek()).length - before, bad };
}

function placesIn(one: Correction): string[] {
  if (one.change === 'place') return [one.placeId];
  return one.change === 'add' ? [one.placeId, ...(one.destination ? [one.destination] : [])] : [];
}

/** Hands the lines that hold to the user as a file. */
export function savePatch(store: Store): void {
  const blob = new Blob([writePatch(linesOf(store.log.peek()))], { type: 'application/x-ndjson' });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = PATCH_FILE;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
