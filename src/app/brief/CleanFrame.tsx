import './dialog.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { composeBrief } from '../../brief/compose.ts';
import { screenPaper } from '../../brief/paper.ts';
import { openModal } from '../state/keep-focus.ts';
import type { BriefDialogProps } from './BriefDialog.tsx';
import { briefSession } from './brief-session.ts';
import { DIALOG_TEXTS } from './dialog-text.ts';
import { drawPage, showOn } from './draw-page.ts';
import { firstRecipe } from './first-recipe.ts';
import { openWorkshop } from './workshop.ts';

/**
 * The present view as one figure that fills the window, without any control: a screenshot of it carries date, legend,
 * scale and sources. C, Escape or a click goes back.
 */
export function CleanFrame(props: BriefDialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [label, setLabel] = useState('');
  const text = DIALOG_TEXTS[props.language];
  useEffect(() => {
    const close = openModal(element.current);
    let gone = false;
    const draw = async (): Promise<void> => {
      const workshop = await openWorkshop();
      if (gone || !canvas.current) return;
      const recipe = { ...firstRecipe(props), appendix: false, view: props.camera && { ...props.camera, bearing: 0 } };
      const session = briefSession(workshop, props);
      const paper = screenPaper(innerWidth, innerHeight);
      const { sheet, layout } = composeBrief(session.matter(recipe), { ...session.order(recipe), paper });
      const drawn = document.createElement('canvas');
      drawPage(drawn, layout.pages[0]!, workshop, devicePixelRatio);
      showOn(canvas.current, drawn);
      setLabel(`${sheet.title}. ${sheet.kicker} ${sheet.date}. ${sheet.finding}`);
    };
    const redraw = (): void => {
      draw().catch(() => setLabel(text.failed));
    };
    redraw();
    addEventListener('resize', redraw);
    return () => {
      gone = true;
      removeEventListener('resize', redraw);
      close();
    };
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() === 'c') props.onClose();
  };
  return (
    <dialog
      ref={element}
      class="clean-frame"
      aria-label={label || text.opening}
      onClose={props.onClose}
      onKeyDown={onKey}
      onClick={props.onClose}
    >
      <canvas ref={canvas} role="img" aria-label={label} />
      {label === text.failed && <p role="alert">{label}</p>}
    </dialog>
  );
}
