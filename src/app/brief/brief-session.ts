import { type Brief, type BriefMatter, type BriefOrder, composeBrief } from '../../brief/compose.ts';
import { fileName } from '../../brief/file-name.ts';
import { momentOfRecipe, type Recipe, type Scope } from '../../brief/recipe.ts';
import { shownMarks } from '../../brief/shown-marks.ts';
import type { BriefWords } from '../../brief/words.ts';
import type { Day } from '../../contract/day.ts';
import type { Edition } from '../../contract/edition.ts';
import type { Moment } from '../../timeline/moment.ts';
import { createTimeline, type Timeline } from '../../timeline/timeline.ts';
import { indexEdition } from '../edition/edition-index.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { stateSentence } from '../title/state-sentence.ts';
import { briefWords } from './brief-words.ts';
import type { Workshop } from './workshop.ts';

/** What the maker of a brief brings along besides the recipe. */
export interface BriefSetting {
  edition: Edition;
  produced: Day;
  reviewed: ReadonlySet<string>;
  /** What the edition was narrowed to, in words; empty for nothing. */
  lens(language: Language): string;
  /** Address of the view of a moment; empty for none. */
  linkOf(moment: Moment): string;
  /** The same looked at through another scope; left out where the maker knows only one. Rejects where it cannot be had. */
  through?(scope: Scope): Promise<BriefSetting>;
}

/** Makes the briefs of one edition: by recipe, for its own moment or another. */
export interface BriefSession {
  timeline: Timeline;
  /** The edition and what is drawn with, titled in the recipe's language. */
  matter(recipe: Recipe): BriefMatter;
  words(recipe: Recipe): BriefWords;
  moment(recipe: Recipe): Moment;
  /** What `composeBrief` and `composeSheet` are asked for; at the recipe's own moment unless another is given. */
  order(recipe: Recipe, moment?: Moment): BriefOrder;
  /** Composed once for each recipe. */
  compose(recipe: Recipe): Brief;
  fileName(recipe: Recipe): string;
}

export function briefSession(workshop: Workshop, setting: BriefSetting): BriefSession {
  const { edition } = setting;
  const timeline = createTimeline(edition);
  const index = indexEdition(edition);
  const last = timeline.extent?.to ?? setting.produced;
  const titled = (recipe: Recipe): Edition => {
    const { title, titleFr } = edition.info;
    return { ...edition, info: { ...edition.info, title: recipe.language === 'fr' ? (titleFr ?? title) : title } };
  };
  const matter = (recipe: Recipe): BriefMatter => {
    const { basemap, measure } = workshop;
    const { produced, reviewed } = setting;
    const lens = setting.lens(recipe.language);
    return { edition: titled(recipe), timeline, basemap, measure, produced, reviewed, lens };
  };
  const words = (recipe: Recipe): BriefWords => briefWords(recipe.language, edition.info.forces);
  const moment = (recipe: Recipe): Moment => momentOfRecipe(recipe, last);
  const order = (recipe: Recipe, at = moment(recipe)): BriefOrder => {
    const marks = shownMarks(timeline, at, recipe);
    const scene = { marks, moment: at, timeline, index, words: messagesIn(recipe.language), language: recipe.language };
    return {
      recipe,
      moment: at,
      words: words(recipe),
      finding: stateSentence(scene).replaceAll('**', ''),
      link: setting.linkOf(at),
    };
  };
  // What the preview shows is what a file is made of a moment later.
  const made = new WeakMap<Recipe, Brief>();
  return {
    timeline,
    matter,
    words,
    moment,
    order,
    compose(recipe) {
      const known = made.get(recipe);
      if (known) return known;
      const brief = composeBrief(matter(recipe), order(recipe));
      made.set(recipe, brief);
      return brief;
    },
    fileName: (recipe) =>
      fileName(recipe.fileName, {
        edition: titled(recipe).info.title,
        title: recipe.title ?? titled(recipe).info.title,
        moment: moment(recipe),
        format: recipe.format.replace(':', 'x'),
        language: recipe.language,
      }),
  };
}
