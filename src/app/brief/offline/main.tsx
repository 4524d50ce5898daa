import { render } from 'preact';
import { canvasMeasure, cssFont } from '../../../brief/canvas.ts';
import { FACES, type FaceName } from '../../../brief/op.ts';
import { briefSession } from '../brief-session.ts';
import { OfflineView } from './OfflineView.tsx';
import type { OfflineData } from './offline-data.ts';

/** Letters that bring in every subset of a face that the page holds. */
const SAMPLE = 'Aéœ–ŋ\u0645';
const RELIEF = 'relief';

/** Makes the page that stands alone: from the data within it, with nothing else. */
async function start(): Promise<void> {
  const island = document.getElementById('data');
  const root = document.getElementById('view');
  const context = document.createElement('canvas').getContext('2d');
  if (!island || !root || !context) return;
  const data = JSON.parse(island.textContent ?? '') as OfflineData;
  const faces = Object.keys(FACES) as FaceName[];
  await Promise.all(faces.map((face) => document.fonts.load(cssFont(face, 12), SAMPLE)));
  const relief = new Image();
  relief.src = data.relief;
  const drawn =
    data.relief !== '' &&
    (await relief.decode().then(
      () => true,
      () => false,
    ));
  const workshop = {
    basemap: { ...data.basemap, relief: drawn ? RELIEF : null },
    pictures: new Map<string, CanvasImageSource>(drawn ? [[RELIEF, relief]] : []),
    measure: canvasMeasure(context),
  };
  const session = briefSession(workshop, {
    edition: data.edition,
    produced: data.produced,
    reviewed: new Set(data.reviewed),
    lens: () => data.lens,
    linkOf: () => data.link,
  });
  root.replaceChildren();
  render(<OfflineView data={data} session={session} workshop={workshop} />, root);
  document.documentElement.dataset.ready = '';
}

start();
