import { type Recipe, readRecipe } from '../../brief/recipe.ts';
import { isoOf } from '../../contract/day.ts';
import type { BriefDialogProps } from './BriefDialog.tsx';

/** The recipe of a view as it stands; everything else is as the program would have it. */
export function firstRecipe(props: Pick<BriefDialogProps, 'moment' | 'layers' | 'forces' | 'language'>): Recipe {
  const { moment, layers, forces, language } = props;
  const at =
    moment.mode === 'as-of'
      ? { mode: moment.mode, day: isoOf(moment.day), memory: moment.memory }
      : moment.mode === 'between'
        ? { mode: moment.mode, from: isoOf(moment.from), to: isoOf(moment.to) }
        : { mode: moment.mode, from: isoOf(moment.from), day: isoOf(moment.day) };
  const read = readRecipe({ moment: at, layers: [...layers], forces: [...forces], language });
  if (!read.ok) throw new Error(read.message);
  return read.recipe;
}
