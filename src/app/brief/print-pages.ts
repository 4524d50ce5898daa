import type { Recipe } from '../../brief/recipe.ts';
import type { BriefSession } from './brief-session.ts';
import { printInto } from './printed.ts';
import type { Progress } from './progress.ts';
import type { Workshop } from './workshop.ts';

/** Opens the browser's print dialog on the pages of a brief alone; saved as PDF they keep their text and faces. */
export async function printPages(
  recipe: Recipe,
  session: BriefSession,
  workshop: Workshop,
  progress: Progress,
): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = 'sheets to-print';
  const { width, height } = await printInto(sheets, recipe, session, workshop, progress);
  const rules = new CSSStyleSheet();
  rules.replaceSync(`@page { size: ${width} ${height}; margin: 0 }`);
  const before = document.title;
  document.body.append(sheets);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  document.documentElement.classList.add('printing-sheets');
  document.title = session.fileName(recipe);
  try {
    // Some browsers come back from print() at once, while their dialog is still open.
    await new Promise((resolve) => {
      addEventListener('afterprint', resolve, { once: true });
      print();
    });
  } finally {
    document.title = before;
    document.documentElement.classList.remove('printing-sheets');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
    sheets.remove();
  }
}
