import type { AddressBar } from './link.ts';
import type { Timers } from './player.ts';

/** The window's own timers. */
export const timers: Timers = {
  set: (callback, ms) => window.setTimeout(callback, ms),
  clear: (id) => window.clearTimeout(id),
};

/** The window's own address. */
export function addressBar(): AddressBar {
  return {
    hash: () => location.hash,
    replace: (hash) => history.replaceState(null, '', hash),
    push: (hash) => history.pushState(null, '', hash),
    onMove(callback) {
      addEventListener('popstate', callback);
      return () => removeEventListener('popstate', callback);
    },
  };
}

const stops = new Set<() => void>();

/** Has something ended when another edition takes this one's place. */
export function untilLeft(...ends: (() => void)[]): void {
  for (const end of ends) stops.add(end);
}

/** Ends all that belongs to the edition on the page. */
export function leaveEdition(): void {
  for (const stop of stops) stop();
  stops.clear();
}
