import { type Recipe, readRecipe, type Scope } from '../../brief/recipe.ts';
import { isoOf } from '../../contract/day.ts';
import type { LayerName } from '../../contract/vocabulary.ts';
import type { Moment } from '../../timeline/moment.ts';
import type { Language } from '../i18n/language.ts';

/** The view that a recipe begins with. `forces` are codes, none for all; `scope` is what the edition was narrowed to, if anything. */
export interface RecipeSource {
  moment: Moment;
  layers: readonly LayerName[];
  forces: readonly string[];
  scope?: Scope;
  language: Language;
}

/** The recipe of a view as it stands; everything else is as the program would have it. */
export function firstRecipe({ moment, layers, forces, scope, language }: RecipeSource): Recipe {
  const at =
    moment.mode === 'as-of'
      ? { mode: moment.mode, day: isoOf(moment.day), memory: moment.memory }
      : moment.mode === 'between'
        ? { mode: moment.mode, from: isoOf(moment.from), to: isoOf(moment.to) }
        : { mode: moment.mode, from: isoOf(moment.from), day: isoOf(moment.day) };
  const read = readRecipe({
    moment: at,
    layers: [...layers],
    forces: [...forces],
    ...(scope ? { scope } : {}),
    language,
  });
  if (!read.ok) throw new Error(read.message);
  return read.recipe;
}
