import { batch, useSignalEffect } from '@preact/signals';
import { CLEAR, isClear } from '../lens/lens.ts';
import { lensOf } from '../lens/relink.ts';
import { DEFAULT_VIEW, type View } from '../state/view.ts';
import type { LargeStore } from './large-store.ts';
import { LARGE_TEXTS } from './large-text.ts';

/** Filters that the columns cannot answer. */
const FILTERS = ['actors', 'statuses', 'countries', 'precisions', 'publishers', 'disputed'] as const;

/**
 * Takes back what a key, a menu or a link asks of the page that only a whole edition can do, and says so: the view never
 * tells of a lens or a filter that the map does not show.
 */
export function useRefusals(store: LargeStore): void {
  useSignalEffect(() => {
    const why = refusal(store);
    if (why !== null) store.notice.value = why;
  });
}

function refusal({ view, dialog, language }: LargeStore): string | null {
  const text = LARGE_TEXTS[language.peek()];
  const asked = dialog.value;
  if (asked === 'sources' || asked === 'known' || asked === 'own') {
    dialog.value = null;
    return asked === 'own' ? text.noReports : text.noLens;
  }
  if (view.review.value) {
    view.review.value = false;
    return text.noReview;
  }
  if (view.strip.value > 0) {
    view.strip.value = 0;
    return text.noStrip;
  }
  if (!isClear(lensOf({ view }))) {
    reset(view, Object.keys(CLEAR) as (keyof typeof CLEAR)[]);
    return text.noLens;
  }
  if (FILTERS.some((key) => String(view[key].value) !== String(DEFAULT_VIEW[key]))) {
    reset(view, FILTERS);
    return text.noFilter;
  }
  return null;
}

function reset(view: LargeStore['view'], keys: readonly (keyof View)[]): void {
  const back = <K extends keyof View>(key: K): void => {
    view[key].value = DEFAULT_VIEW[key];
  };
  batch(() => keys.forEach(back));
}
