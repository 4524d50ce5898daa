import type { Scope } from '../../brief/recipe.ts';
import { claimOfCorrection } from '../../contract/correction.ts';
import type { Edition } from '../../contract/edition.ts';
import { cursorOf } from '../../timeline/moment.ts';
import { isAsBuilt, linesOf, linesSince } from '../corrections/log.ts';
import { lensOf } from '../lens/relink.ts';
import { filterOf } from '../state/filters.ts';
import type { Store } from '../state/store.ts';
import { writeHash } from '../state/url-hash.ts';
import type { View } from '../state/view.ts';
import type { BriefSetting } from './brief-session.ts';
import type { RecipeSource } from './first-recipe.ts';
import { reviewedClaims } from './reviewed.ts';
import { narrowed, scopeOf, scopeText, viewOf } from './scope.ts';
import { scopedEdition } from './scoped-edition.ts';

const DAY_MS = 86_400_000;

/** What a brief of the view that is on the screen is made of: its marks, its words, and where its first recipe begins. */
export function viewSetting(store: Store): BriefSetting & RecipeSource {
  const view = Object.fromEntries(
    Object.entries(store.view).map(([name, value]) => [name, value.peek()]),
  ) as unknown as View;
  const log = store.log.peek();
  const scope = scopeOf(lensOf(store), filterOf(store.view));
  const since = linesSince(log).filter(({ change }) => change !== 'accept');
  const corrected = new Set(since.map(claimOfCorrection)).size;
  const base = location.href.split('#', 1)[0] ?? '';
  const { index } = store;
  const setting = (edition: Edition, own: Scope): BriefSetting => ({
    edition,
    produced: Math.floor(store.tools.now().getTime() / DAY_MS),
    reviewed: reviewedClaims(linesOf(log)),
    lens: (language) => scopeText(own, corrected, index, language),
    linkOf: (moment) =>
      base +
      writeHash({
        ...view,
        ...viewOf(own),
        day: cursorOf(moment),
        from: moment.mode === 'as-of' ? null : moment.from,
        place: null,
        report: null,
        claim: null,
      }),
  });
  const through = async (other: Scope): Promise<BriefSetting> => {
    const opened = store.openedIndex.peek();
    const edition = await scopedEdition(
      {
        edition: store.opened.peek(),
        index: opened,
        claims: [...store.machine.values()],
        places: [...opened.places.values(), ...store.extraPlaces.peek()],
        corrections: linesOf(log),
        settled: isAsBuilt(log),
      },
      other,
    );
    return { ...setting(edition, other), through };
  };
  return {
    ...setting(narrowed(store.edition, scope, index.reports), scope),
    through,
    moment: store.moment.peek(),
    layers: store.view.layers.peek(),
    forces: store.view.forces.peek(),
    scope,
    language: store.language.peek(),
  };
}
