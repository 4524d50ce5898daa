import './dialog.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openFindings } from '../../brief/lint.ts';
import type { Recipe } from '../../brief/recipe.ts';
import { openModal } from '../state/keep-focus.ts';
import { type BriefSession, type BriefSetting, briefSession } from './brief-session.ts';
import { Checks } from './Checks.tsx';
import { DIALOG_TEXTS } from './dialog-text.ts';
import { FilePanel } from './FilePanel.tsx';
import { firstRecipe, type RecipeSource } from './first-recipe.ts';
import { pagesOf } from './outputs.ts';
import { Preview } from './Preview.tsx';
import { Cancelled } from './progress.ts';
import { SheetForm } from './SheetForm.tsx';
import { openWorkshop, type Workshop } from './workshop.ts';

/** What the dialog is opened with: the view as it stands. `camera` is where the map looks, null where there is none. */
export interface BriefDialogProps extends BriefSetting, RecipeSource {
  camera: { lon: number; lat: number; zoom: number } | null;
  onClose(): void;
}

/** Milliseconds without typing before the sheet is set again. */
const PAUSE = 180;

/** Makes a brief of the present view: a preview that is the file, its texts, its checks, and the files. */
export function BriefDialog(props: BriefDialogProps) {
  const text = DIALOG_TEXTS[props.language];
  const element = useRef<HTMLDialogElement>(null);
  const [workshop, setWorkshop] = useState<Workshop | 'failed' | null>(null);
  const [recipe, setRecipe] = useState(() => firstRecipe(props));
  const [settled, setSettled] = useState(recipe);
  const [setting, setSetting] = useState<BriefSetting>(props);
  const [page, setPage] = useState(0);

  useEffect(() => {
    const close = openModal(element.current);
    let gone = false;
    openWorkshop().then(
      (opened) => !gone && setWorkshop(opened),
      () => !gone && setWorkshop('failed'),
    );
    return () => {
      gone = true;
      close();
    };
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(recipe), PAUSE);
    return () => clearTimeout(timer);
  }, [recipe]);

  const session = useMemo<BriefSession | null>(
    () => (workshop === null || workshop === 'failed' ? null : briefSession(workshop, setting)),
    [workshop, setting],
  );
  // Whether the recipe's own scope is shown; where the maker knows only one, that one stays.
  const openRecipe = async (opened: Recipe, signal: AbortSignal): Promise<boolean> => {
    const same = JSON.stringify(opened.scope) === JSON.stringify(recipe.scope);
    if (!same && !props.through) {
      setRecipe({ ...opened, scope: recipe.scope });
      return false;
    }
    if (!same && props.through) {
      const other = await props.through(opened.scope);
      if (signal.aborted) throw new Cancelled();
      setSetting(other);
    }
    setRecipe(opened);
    setSettled(opened);
    return true;
  };
  const brief = useMemo(() => session?.compose(settled) ?? null, [session, settled]);
  const pages = useMemo(
    () => (session && brief ? (settled.dates > 1 ? pagesOf(session, settled) : brief.layout.pages) : []),
    [session, brief],
  );
  const open = brief ? openFindings(brief.findings).length : 0;
  const shown = Math.min(page, Math.max(0, pages.length - 1));
  return (
    <dialog ref={element} class="brief-dialog" aria-label={text.heading} onClose={props.onClose}>
      <header>
        <h2>{text.heading}</h2>
        <button type="button" class="btn quiet" onClick={props.onClose}>
          {text.close}
        </button>
      </header>
      {workshop === null && <p role="status">{text.opening}</p>}
      {workshop === 'failed' && <p role="alert">{text.failed}</p>}
      {session && brief && workshop && workshop !== 'failed' && (
        <div class="brief-body">
          <Preview
            pages={pages}
            shown={shown}
            scale={settled.scale}
            label={`${brief.sheet.title}. ${brief.sheet.kicker} ${brief.sheet.date}. ${brief.sheet.finding}`}
            workshop={workshop}
            text={text}
            onPage={setPage}
          />
          <div class="brief-side">
            <SheetForm
              recipe={recipe}
              written={{ title: brief.sheet.title, subtitle: brief.sheet.finding, link: brief.sheet.link }}
              camera={props.camera}
              text={text}
              onChange={setRecipe}
            />
            <Checks
              findings={brief.findings}
              recipe={recipe}
              fixes={session.words(recipe).fixes}
              text={text}
              onChange={setRecipe}
            />
            <FilePanel
              recipe={recipe}
              session={session}
              workshop={workshop}
              shown={shown}
              blocked={open > 0}
              text={text}
              onChange={setRecipe}
              onOpen={openRecipe}
            />
          </div>
        </div>
      )}
    </dialog>
  );
}
