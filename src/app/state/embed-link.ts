import { viewOf } from './link.ts';
import type { Store } from './store.ts';
import { writeHash } from './url-hash.ts';

/** The word in the address, before the hash, that asks for the small page which stands in another. */
export const EMBED = 'embed';

/** Address of the whole page with the present view. */
export function wholeLink(store: Store, page: string): string {
  return page.split(/[?#]/, 1)[0] + writeHash(viewOf(store));
}

/** HTML that shows the present view within another page. */
export function embedCode(store: Store, page: string, title: string): string {
  const [base, hash] = wholeLink(store, page).split('#');
  const src = escaped(`${base}?${EMBED}#${hash}`);
  return `<iframe src="${src}" title="${escaped(title)}" width="100%" height="520" style="border:0" loading="lazy" allowfullscreen></iframe>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
