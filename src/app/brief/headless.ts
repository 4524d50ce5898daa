import '../styles/fonts.css';
import '../../map/map.css';
import { openFindings } from '../../brief/lint.ts';
import { type Recipe, readRecipe, type Scope } from '../../brief/recipe.ts';
import { dayOf } from '../../contract/day.ts';
import type { Edition } from '../../contract/edition.ts';
import { LAYERS } from '../../contract/vocabulary.ts';
import { machineClaims } from '../corrections/machine-claims.ts';
import { type EditionIndex, indexEdition } from '../edition/edition-index.ts';
import { fetchBeside, loadEdition } from '../edition/load-edition.ts';
import { type BriefSession, briefSession } from './brief-session.ts';
import { TEXTS } from './brief-words.ts';
import { makeFiles, OUTPUT_KINDS, type OutputKind } from './outputs.ts';
import { type PrintSize, printInto } from './printed.ts';
import { progressOf } from './progress.ts';
import { reviewedClaims } from './reviewed.ts';
import { heardThrough, narrowed, scopeText } from './scope.ts';
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
  const { edition, index } = await scoped(loaded.edition, recipe.scope);
  const session = briefSession(workshop, {
    edition,
    produced,
    reviewed: reviewedClaims(edition.corrections?.corrections ?? []),
    lens: (language) => scopeText(recipe.scope, 0, index, language),
    linkOf: () => recipe.link ?? '',
  });
  return answer(request, recipe, session, workshop);
};

async function answer(request: Request, recipe: Recipe, session: BriefSession, workshop: Workshop): Promise<Answer> {
  const brief = session.compose(recipe);
  const open = openFindings(brief.findings).map(({ rule, message }) => `${rule}: ${message}`);
  const made: Answer = { files: [], print: null, marks: brief.sheet.marks.length, findings: open };
  if (request.strict && open.length > 0) return made;
  if (request.kind === 'pdf') {
    document.title = `${brief.sheet.title}, ${brief.sheet.date}`;
    return { ...made, print: await printInto(document.body, recipe, session, workshop) };
  }
  const kind = OUTPUT_KINDS.find((name): name is OutputKind => name === request.kind);
  if (kind === undefined) throw new Error(`no output ${request.kind}`);
  const progress = progressOf(
    new AbortController().signal,
    (done, all) => window.datelineProgress?.(done, all),
    (name) => TEXTS[recipe.language].cannotEncode(name),
  );
  const files = await makeFiles(kind, recipe, session, workshop, progress);
  return {
    ...made,
    files: await Promise.all(files.map(async ({ name, blob }) => ({ name, data: await base64(blob) }))),
  };
}

/** The edition as a scope shows it, linked anew where its lens does not hear every report; `index` is of the whole. */
async function scoped(edition: Edition, scope: Scope): Promise<{ edition: Edition; index: EditionIndex }> {
  const index = indexEdition(edition);
  const heard = heardThrough(scope, index);
  return { edition: narrowed(heard ? await linkedAnew(edition, index, heard) : edition, scope, index.reports), index };
}

async function linkedAnew(edition: Edition, index: EditionIndex, reports: string[]): Promise<Edition> {
  const { startWorker } = await import('../../worker/client.ts');
  const worker = startWorker();
  try {
    const linked = [...index.inReport.values()].flatMap((entries) => entries.map(({ claim }) => claim));
    const claims = [...machineClaims(linked, edition.corrections).values()];
    await worker.ask('open', { claims, places: [...index.places.values()], reports: edition.reports.reports });
    const found = await worker.ask('link', { reports, corrections: edition.corrections?.corrections ?? [] });
    const layers = LAYERS.map((layer) => [layer, { ...edition[layer], features: found[layer] }] as const);
    return { ...edition, ...Object.fromEntries(layers) };
  } finally {
    worker.end();
  }
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.readAsDataURL(blob);
  });
}
