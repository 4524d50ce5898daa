import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { isoOf } from '../../contract/day.ts';
import { pageFolder } from '../assets.ts';
import { askBriefPage } from '../brief-page.ts';
import { startBrowser } from '../browser.ts';
import { type Command, required, type Words } from '../command.ts';
import { readEdition } from '../edition-folder.ts';
import { InputError, reasonOf, UsageError } from '../failure.ts';

/** Endings of the files that a brief can be written as. */
const KINDS = ['png', 'svg', 'pdf', 'pptx', 'mp4', 'webm', 'gif', 'html', 'csv', 'geojson', 'bib', 'ris'];
const FILMS = new Set(['mp4', 'webm', 'gif', 'html']);
const DAY_MS = 86_400_000;

type Recipe = Record<string, unknown>;

export const brief: Command = {
  name: 'brief',
  usage: 'dateline brief DIR --as-of DAY | --from DAY --to DAY --out FILE',
  summary: 'write a finished sheet, a slide or a film of an edition',
  help: `DIR is an edition's folder. The sheet is the one the dashboard makes: map, date, legend, scale, numbered marks,
sources. The ending of FILE says what is written: ${KINDS.map((kind) => `.${kind}`).join(' ')}.
It needs Chrome, Chromium or Edge, or names one in DATELINE_BROWSER; nothing leaves the machine.

  --out FILE       what to write; a sheet of several pages as .png or .svg becomes FILE, FILE-2 and on
  --as-of DAY      the situation on a day, YYYY-MM-DD (default: the edition's last)
  --from, --to     everything in a window; for a film or --dates, where it begins and ends
  --recipe FILE    a JSON recipe saved from the dashboard; the options here win over it
  --format NAME    a4-landscape, a4-portrait, letter-landscape, letter-portrait, 16:9, 4:3 or 1:1
  --lang LANG      en or fr
  --title TEXT     instead of the title the program writes
  --scale N        1, 2 or 3 pixels a CSS pixel, for .png (default: 2)
  --dates N        2, 4 or 6 dates on one sheet, or a slide for each
  --link URL       address that the sheet carries, as text and as QR code
  --strict         write nothing and exit 1 while a check still finds something`,
  options: {
    out: { type: 'string' },
    'as-of': { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    recipe: { type: 'string' },
    format: { type: 'string' },
    lang: { type: 'string' },
    title: { type: 'string' },
    scale: { type: 'string' },
    dates: { type: 'string' },
    link: { type: 'string' },
    strict: { type: 'boolean' },
  },
  async run(words, terminal) {
    const [folder, ...more] = words.rest;
    if (folder === undefined || more.length > 0) throw new UsageError(`brief takes one edition. Usage: ${brief.usage}`);
    const out = required(brief, words, 'out');
    const kind = extname(out).slice(1).toLowerCase();
    if (!KINDS.includes(kind)) {
      throw new UsageError(
        `--out ${out}: the ending says what to write, one of ${KINDS.map((name) => `.${name}`).join(' ')}.`,
      );
    }
    const recipe = recipeOf(words, kind, await savedRecipe(words.option('recipe')));
    await readEdition(folder);
    const browser = await startBrowser(terminal.env);
    try {
      const request = { recipe, kind, today: isoOf(Math.floor(Date.now() / DAY_MS)), strict: words.flag('strict') };
      const answer = await askBriefPage(browser, { page: pageFolder(), edition: folder }, request, (done, all) =>
        terminal.progress(`${done} of ${all}`),
      );
      terminal.progress('');
      for (const finding of answer.findings) terminal.say(finding);
      if (request.strict && answer.findings.length > 0) return 1;
      const names = answer.bytes.map((_, index) => (index === 0 ? out : out.replace(/(\.\w+)$/, `-${index + 1}$1`)));
      for (const [index, name] of names.entries()) await write(name, answer.bytes[index] ?? new Uint8Array());
      terminal.say(`${names.join(', ')}: ${answer.marks} marks`);
      return 0;
    } finally {
      await browser.close();
    }
  },
};

async function savedRecipe(path: string | undefined): Promise<Recipe> {
  if (path === undefined) return {};
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new InputError(`${path} cannot be read: ${reasonOf(error)}.`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError(`${path} is not JSON. Save the recipe again from the dashboard.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${path} is not a recipe: it must be one JSON object.`);
  }
  return { ...value };
}

/** The saved recipe with what the command line says over it; the page checks the whole. */
function recipeOf(words: Words, kind: string, saved: Recipe): Recipe {
  const asOf = words.option('as-of');
  const from = words.option('from');
  const to = words.option('to');
  if (asOf !== undefined && (from !== undefined || to !== undefined)) {
    throw new UsageError('brief takes --as-of or --from and --to, not both.');
  }
  if ((from === undefined) !== (to === undefined)) throw new UsageError('--from and --to belong together.');
  const dates = numberOption(words, 'dates');
  const series = FILMS.has(kind) || (dates ?? Number(saved.dates ?? 1)) > 1;
  const recipe: Recipe = { ...saved };
  const set = (name: string, value: unknown): void => {
    if (value !== undefined) recipe[name] = value;
  };
  set('format', words.option('format'));
  set('language', words.option('lang'));
  set('title', words.option('title'));
  set('link', words.option('link'));
  set('scale', numberOption(words, 'scale'));
  set('dates', dates);
  if (asOf !== undefined) recipe.moment = { mode: 'as-of', day: asOf };
  if (from !== undefined && to !== undefined) {
    if (series) {
      recipe.scrub = { ...(typeof saved.scrub === 'object' ? saved.scrub : {}), from, to };
      recipe.moment ??= { mode: 'as-of', day: to };
    } else recipe.moment = { mode: 'between', from, to };
  }
  return recipe;
}

function numberOption(words: Words, name: string): number | undefined {
  const given = words.option(name);
  if (given === undefined) return undefined;
  if (!/^\d+$/.test(given)) throw new UsageError(`--${name} wants a number, got "${given}".`);
  return Number(given);
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes).catch((error: unknown) => {
    throw new InputError(`${path} cannot be written: ${reasonOf(error)}.`);
  });
}
