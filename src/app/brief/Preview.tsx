import { useEffect, useRef } from 'preact/hooks';
import type { Page } from '../../brief/sheet-layout.ts';
import type { DialogText } from './dialog-text.ts';
import { drawPage, showOn } from './draw-page.ts';
import type { Workshop } from './workshop.ts';

/** One page of a brief, drawn at the size of its picture: what is seen here is what is saved. */
export function Preview(props: {
  pages: readonly Page[];
  shown: number;
  scale: number;
  label: string;
  workshop: Workshop;
  text: DialogText;
  onPage(page: number): void;
}) {
  const { pages, shown, scale, workshop, text, onPage } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const page = pages[shown];
  useEffect(() => {
    if (!canvas.current || !page) return;
    const drawn = document.createElement('canvas');
    drawPage(drawn, page, workshop, scale);
    showOn(canvas.current, drawn);
  }, [page, scale, workshop]);
  return (
    <section class="brief-preview-pane" aria-label={text.preview(shown + 1, pages.length)}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={props.label}
        style={{ aspectRatio: `${page?.width} / ${page?.height}` }}
      />
      {pages.length > 1 && (
        <p class="brief-pages">
          <button type="button" class="btn quiet" disabled={shown === 0} onClick={() => onPage(shown - 1)}>
            {text.previous}
          </button>
          <span>{text.preview(shown + 1, pages.length)}</span>
          <button
            type="button"
            class="btn quiet"
            disabled={shown + 1 >= pages.length}
            onClick={() => onPage(shown + 1)}
          >
            {text.next}
          </button>
        </p>
      )}
    </section>
  );
}
