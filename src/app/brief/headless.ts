import '../styles/fonts.css';
import '../../map/map.css';
import { openFindings } from '../../brief/lint.ts';
import { type Recipe, readRecipe } from '../../brief/recipe.ts';
import { dayOf } from '../../contract/day.ts';
import type { Edition } from '../../contract/edition.ts';
import { machineClaims } from '../corrections/machine-claims.ts';
import { type EditionIndex, indexEdition } from '../edition/edition-index.ts';
import { fetchBeside, loadEdition } from '../edition/load-edition.ts';
import { type BriefSession, briefSession } from './brief-session.ts';
import { TEXTS } from './brief-words.ts';
import { makeFiles, OUTPUT_KINDS, type OutputKind } from './outputs.ts';
import { type PrintSize, printInto } from './printed.ts';
import { progressOf } from './progress.ts';
import { reviewedClaims } from './reviewed.ts';
import { scopeText } from './scope.ts';
import { type Reading, scopedEdition } from './scoped-edition.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** What the command line asks of this page. `today` is an ISO day, `kind` an ending; `strict` stops at findings. */
interface Request {
  recipe: unknown;
  kind: string;
  today: string;
  strict: boolean;
}

/** Files as base64, or the size at which the pages that now stand in the document are to be printed. */
interface Answer {
  files: { name: string; data: string }[];
  print: PrintSize | null;
  marks: number;
  findings: string[];
}

declare global {
  interface Window {
    /** Reports progress to whoever drives this page. */
    datelineProgress?: (done: number, all: number) => void;
    datelineBrief: (request: Request) => Promise<Answer | { message: string }>;
  }
}

window.datelineBrief = async (request) => {
  const read = readRecipe(request.recipe);
  if (!read.ok) return { message: read.message };
  const { recipe } = read;
  document.documentElement.lang = recipe.language;
  const [loaded, workshop] = await Promise.all([
    loadEdition(fetchBeside(new URL('edition/', document.baseURI).href, fetch.bind(window))),
    openWorkshop(),
  ]);
  if (!loaded.ok)
    return { message: `the edition cannot be read: ${loaded.failure.kind} ${JSON.stringify(loaded.failure)}` };
  const produced = dayOf(recipe.produced ?? request.today) ?? 0;
  const index = indexEdition(loaded.edition);
  const edition = await scopedEdition(readingOf(loaded.edition, index), recipe.scope);
  const session = briefSession(workshop, {
    edition,
    produced,
    reviewed: reviewedClaims(edition.corrections?.corrections ?? []),
    lens: (language) => scopeText(recipe.scope, 0, index, language),
    linkOf: () => recipe.link ?? '',
  });
  return answer(request, recipe, session, workshop);
};

/** What an edition that nobody has touched since is linked anew from. */
function readingOf(edition: Edition, index: EditionIndex): Reading {
  const linked = [...index.inReport.values()].flatMap((entries) => entries.map(({ claim }) => claim));
  return {
    edition,
    index,
    claims: [...machineClaims(linked, edition.corrections).values()],
    places: [...index.places.values()],
    corrections: edition.corrections?.corrections ?? [],
    settled: true,
  };
}

async function answer(request: Request, recipe: Recipe, session: BriefSession, workshop: Workshop): Promise<Answer> {
  const brief = session.compose(recipe);
  const open = openFindings(brief.findings).map(({ rule, message }) => `${rule}: ${message}`);
  const made: Answer = { files: [], print: null, marks: brief.sheet.marks.length, findings: open };
  if (request.strict && open.length > 0) return made;
  const progress = progressOf(
    new AbortController().signal,
    (done, all) => window.datelineProgress?.(done, all),
    (name) => TEXTS[recipe.language].cannotEncode(name),
  );
  if (request.kind === 'pdf') {
    document.title = `${brief.sheet.title}, ${brief.sheet.date}`;
    return { ...made, print: await printInto(document.body, recipe, session, workshop, progress) };
  }
  const kind = OUTPUT_KINDS.find((name): name is OutputKind => name === request.kind);
  if (kind === undefined) throw new Error(`no output ${request.kind}`);
  const files = await makeFiles(kind, recipe, session, workshop, progress);
  return {
    ...made,
    files: await Promise.all(files.map(async ({ name, blob }) => ({ name, data: await base64(blob) }))),
  };
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.readAsDataURL(blob);
  });
}
