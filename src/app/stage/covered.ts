import type { Box } from '../../map/declutter.ts';

/** Panels over the map whose room its padding does not count. */
const PANELS = '.title, .outside, .badges, .chips';

/** Tells where small panels cover the map, now and whenever that changes; boxes in CSS px from the map's corner. */
export function watchCovered(stage: Element, tell: (boxes: readonly Box[]) => void): () => void {
  let told = '';
  const measure = (): void => {
    const corner = stage.getBoundingClientRect();
    const boxes = [...stage.querySelectorAll(PANELS)].flatMap((panel) => {
      const { left, top, width, height } = panel.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      const [halfWidth, halfHeight] = [width / 2, height / 2];
      return [{ x: left - corner.left + halfWidth, y: top - corner.top + halfHeight, halfWidth, halfHeight }];
    });
    const now = JSON.stringify(boxes);
    if (now === told) return;
    told = now;
    tell(boxes);
  };
  const sizes = new ResizeObserver(measure);
  const watch = (): void => {
    sizes.disconnect();
    sizes.observe(stage);
    for (const panel of stage.querySelectorAll(PANELS)) sizes.observe(panel);
  };
  const panels = new MutationObserver(() => {
    watch();
    measure();
  });
  panels.observe(stage, { childList: true, attributeFilter: ['class'] });
  watch();
  measure();
  return () => {
    sizes.disconnect();
    panels.disconnect();
  };
}
