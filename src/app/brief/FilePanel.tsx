import { useRef, useState } from 'preact/hooks';
import { type Recipe, readRecipe } from '../../brief/recipe.ts';
import type { BriefSession } from './brief-session.ts';
import { TEXTS } from './brief-words.ts';
import type { DialogText } from './dialog-text.ts';
import { drawPage } from './draw-page.ts';
import { makeFiles, type OutputKind, pagesOf, pngOf } from './outputs.ts';
import { printPages } from './print-pages.ts';
import { Cancelled, progressOf } from './progress.ts';
import { saveBlob } from './save-blob.ts';
import type { Workshop } from './workshop.ts';

const PICTURES: readonly OutputKind[] = ['png', 'svg', 'pptx'];
const FILMS: readonly OutputKind[] = ['mp4', 'webm', 'gif', 'html'];
const DATA: readonly OutputKind[] = ['csv', 'geojson', 'bib', 'ris'];
const MOST_RECIPE = 1_000_000;

/** Every file that a brief can become, how far the one in the making is, and a way to call it off. */
export function FilePanel(props: {
  recipe: Recipe;
  session: BriefSession;
  workshop: Workshop;
  /** The page that is shown, of which a picture is saved or copied. */
  shown: number;
  blocked: boolean;
  text: DialogText;
  onChange(recipe: Recipe): void;
  /** Shows another recipe; resolves with whether its own lens and filters hold, rejects with `Cancelled`. */
  onOpen(recipe: Recipe, signal: AbortSignal): Promise<boolean>;
}) {
  const { recipe, session, workshop, shown, blocked, text, onChange, onOpen } = props;
  const [busy, setBusy] = useState<{ label: string; done: number; all: number } | null>(null);
  const [said, setSaid] = useState('');
  const control = useRef<AbortController | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const set = (part: Partial<Recipe>): void => onChange({ ...recipe, ...part });
  const setScrub = (part: Partial<Recipe['scrub']>): void => set({ scrub: { ...recipe.scrub, ...part } });

  const during = async (label: string, work: (signal: AbortSignal) => Promise<string>): Promise<void> => {
    control.current = new AbortController();
    setBusy({ label, done: 0, all: 0 });
    setSaid('');
    // The page must show that something is going on before a long step begins.
    await new Promise((resolve) => setTimeout(resolve, 30));
    try {
      setSaid(await work(control.current.signal));
    } catch (error) {
      setSaid(error instanceof Cancelled ? text.cancelled : error instanceof Error ? error.message : text.failed);
    }
    setBusy(null);
  };
  const reported = (label: string, signal: AbortSignal) =>
    progressOf(
      signal,
      (done, all) => setBusy({ label, done, all }),
      (name) => TEXTS[recipe.language].cannotEncode(name),
    );
  const make = (kind: OutputKind): Promise<void> =>
    during(text.making(text.kinds[kind]), async (signal) => {
      const progress = reported(text.making(text.kinds[kind]), signal);
      const files = await makeFiles(kind, recipe, session, workshop, progress, shown);
      for (const { name, blob } of files) saveBlob(name, blob);
      return text.saved(files.map(({ name }) => name).join(', '));
    });
  const copy = (): Promise<void> =>
    during(text.copy, async () => {
      const canvas = document.createElement('canvas');
      const page = pagesOf(session, recipe)[shown];
      if (!page) return '';
      drawPage(canvas, page, workshop, recipe.scale);
      return navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(canvas) })]).then(
        () => text.copied,
        () => text.copyFailed,
      );
    });
  const print = (): Promise<void> =>
    during(text.making(text.pdf), async (signal) => {
      await printPages(recipe, session, workshop, reported(text.making(text.pdf), signal));
      return '';
    });
  const saveRecipe = (): void => {
    const name = `${session.fileName(recipe)}.brief.json`;
    saveBlob(name, new Blob([`${JSON.stringify(recipe, null, 2)}\n`], { type: 'application/json' }));
    setSaid(text.saved(name));
  };
  const openRecipe = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readRecipe(file.size > MOST_RECIPE ? null : parsed(await file.text()));
    if (!read.ok) return setSaid(text.badRecipe(read.message));
    await during(text.openRecipe, async (signal) => ((await onOpen(read.recipe, signal)) ? '' : text.otherScope));
  };
  const button = (kind: OutputKind) => (
    <button key={kind} type="button" class="btn quiet" disabled={blocked || busy !== null} onClick={() => make(kind)}>
      {text.kinds[kind]}
    </button>
  );
  return (
    <fieldset class="brief-files">
      <legend>{text.files}</legend>
      {blocked && <p class="brief-blocked">{text.blocked}</p>}
      <h3>{text.pictures}</h3>
      <div class="brief-row">
        <label>
          {text.resolution}
          <select
            class="field"
            value={recipe.scale}
            onChange={(event) => set({ scale: Number(event.currentTarget.value) as Recipe['scale'] })}
          >
            {[1, 2, 3].map((scale) => (
              <option key={scale} value={scale}>{`${scale}×`}</option>
            ))}
          </select>
        </label>
        <label>
          {text.placed}
          <input
            type="number"
            class="field"
            min={20}
            max={2000}
            placeholder={text.fullWidth}
            value={recipe.placedMm ?? ''}
            onChange={(event) => set({ placedMm: bounded(event.currentTarget.value, 20, 2000) })}
          />
        </label>
      </div>
      <div class="brief-buttons">
        <button type="button" class="btn" disabled={blocked || busy !== null} onClick={print}>
          {text.pdf}
        </button>
        {PICTURES.map(button)}
        <button type="button" class="btn quiet" disabled={blocked || busy !== null} onClick={copy}>
          {text.copy}
        </button>
      </div>
      <h3>{text.films}</h3>
      <div class="brief-row">
        <DayField label={text.filmFrom} value={recipe.scrub.from} onDay={(from) => setScrub({ from })} />
        <DayField label={text.filmTo} value={recipe.scrub.to} onDay={(to) => setScrub({ to })} />
        <label>
          {text.frames}
          <input
            type="number"
            class="field"
            min={2}
            max={1200}
            value={recipe.scrub.frames}
            onChange={(event) => setScrub({ frames: Math.round(bounded(event.currentTarget.value, 2, 1200) ?? 120) })}
          />
        </label>
      </div>
      <div class="brief-buttons">{FILMS.map(button)}</div>
      <h3>{text.data}</h3>
      <div class="brief-row">
        <label>
          {text.digits}
          <input
            type="number"
            class="field"
            min={0}
            max={6}
            value={recipe.coordinateDigits}
            onChange={(event) => set({ coordinateDigits: Math.round(bounded(event.currentTarget.value, 0, 6) ?? 2) })}
          />
        </label>
        <label class="brief-wide">
          {text.fileName}
          <input
            type="text"
            class="field"
            maxLength={200}
            value={recipe.fileName}
            title={text.fileNameHint}
            onChange={(event) => set({ fileName: event.currentTarget.value })}
          />
        </label>
      </div>
      <div class="brief-buttons">
        {DATA.map(button)}
        <button type="button" class="btn quiet" onClick={saveRecipe}>
          {text.saveRecipe}
        </button>
        <button type="button" class="btn quiet" onClick={() => picker.current?.click()}>
          {text.openRecipe}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={text.openRecipe}
          onChange={(event) => openRecipe(event.currentTarget.files?.[0])}
        />
      </div>
      {busy && (
        <p class="brief-progress">
          <progress {...(busy.all > 0 ? { value: busy.done, max: busy.all } : {})} aria-label={busy.label} />
          <span>{busy.all > 0 ? `${busy.label}, ${text.progress(busy.done, busy.all)}` : busy.label}</span>
          <button type="button" class="btn quiet" onClick={() => control.current?.abort()}>
            {text.cancel}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </fieldset>
  );
}

function DayField({ label, value, onDay }: { label: string; value: string | null; onDay(day: string | null): void }) {
  return (
    <label>
      {label}
      <input
        type="date"
        class="field"
        value={value ?? ''}
        onChange={(event) => onDay(event.currentTarget.value || null)}
      />
    </label>
  );
}

function bounded(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? null : Math.min(most, Math.max(least, value));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
