import type { Store } from './store.ts';

/** Copies text and says so, or says why not. */
export async function copyText(store: Store, text: string): Promise<void> {
  const words = store.words.peek().app;
  try {
    await navigator.clipboard.writeText(text);
    store.notice.value = words.copied;
  } catch {
    store.notice.value = words.copyFailed;
  }
}
