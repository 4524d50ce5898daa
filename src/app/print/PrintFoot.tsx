import { useStore } from '../state/context.ts';
import { editionTitle } from '../state/store.ts';

/** What a printed page says of itself: edition, hash, sources of the map, address. Seen on paper only. */
export function PrintFoot() {
  const store = useStore();
  const words = store.words.value;
  const { edition } = store.edition.info.dateline;
  return (
    <p class="print-foot" aria-hidden="true">
      {words.print.foot(editionTitle(store), edition)} {words.help.machine} {words.app.attribution} {location.href}
    </p>
  );
}
