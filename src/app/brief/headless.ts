import '../styles/fonts.css';
import '../../map/map.css';
import { readRecipe } from '../../brief/recipe.ts';
import { dayOf } from '../../contract/day.ts';
import { fetchBeside, loadEdition } from '../edition/load-edition.ts';
import { briefSession } from './brief-session.ts';
import { drawPage } from './draw-page.ts';
import { openWorkshop } from './workshop.ts';

async function make(request: { recipe: unknown; today: string; kind: string }) {
  const t0 = performance.now();
  const loaded = await loadEdition(fetchBeside(new URL('edition/', document.baseURI).href, fetch.bind(window)));
  if (!loaded.ok) return { ok: false, message: JSON.stringify(loaded.failure) };
  const read = readRecipe(request.recipe);
  if (!read.ok) return { ok: false, message: read.message };
  const workshop = await openWorkshop();
  const t1 = performance.now();
  const session = briefSession(workshop, {
    edition: loaded.edition,
    produced: dayOf(request.today) ?? 0,
    reviewed: new Set(),
    lens: '',
    linkOf: () => 'https://dateline.example/#t=2022-01-20',
  });
  const brief = session.compose(read.recipe);
  const t2 = performance.now();
  const canvas = document.createElement('canvas');
  const out: string[] = [];
  for (const page of brief.layout.pages) {
    drawPage(canvas, page, workshop, read.recipe.scale);
    out.push(canvas.toDataURL('image/png'));
  }
  return { ok: true, out, findings: brief.findings.map(({ rule, message }) => `${rule}: ${message}`), times: [t1 - t0, t2 - t1, performance.now() - t2] };
}
Object.assign(globalThis, { makeBrief: make });
