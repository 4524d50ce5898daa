/** The file of an edition that holds its features as columns, see `events-bin.ts`. */
export const EVENTS_FILE = 'events.bin';
/** An edition with more features than this is written and loaded with `events.bin`. */
export const EVENTS_FROM = 20_000;
