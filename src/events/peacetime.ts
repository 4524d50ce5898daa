import { kindOfForce } from './forces.ts';
import { is } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Verbs of what vehicles do on any road. */
const COLLIDING = /^(?:hit|strike|slam|crash|plough|plow)$/;

const VEHICLE =
  /^(?:cars?|trucks?|lorry|lorries|bus|buses|vans?|trains?|vehicles?|motorbikes?|motorcycles?|taxis?|tractors?|trams?)$/;

/** "Two women were hit by a car": a vehicle runs into somebody where nothing of arms is spoken of. */
export function isTraffic(scene: Scene, lemma: string, agent: number): boolean {
  const { items, chunks } = scene.parse;
  const driver = chunks[agent];
  if (!driver || !COLLIDING.test(lemma) || !VEHICLE.test(items[driver.b]!.low)) return false;
  return !items.some(
    (item, i) =>
      i !== driver.b &&
      (kindOfForce(item.force) === 'armed' || ['armed', 'weapon', 'mine', 'suicide'].some((name) => is(item, name))),
  );
}

/** "Was charged with assault": accused, not run at. */
export function isAccused({ parse }: Scene, lemma: string, at: number): boolean {
  return lemma === 'charge' && parse.chunks[at]!.group!.passive;
}

const ILLNESS =
  /^(?:cancer|illness|disease|leukaemia|leukemia|depression|addiction|obesity|ebola|malaria|maladie|paludisme|virus|pandemic|pandémie|coronavirus|covid|covid-19)$/;

/** "A long battle with cancer", "the fight against malaria". */
export function isIllness({ parse }: Scene, at: number): boolean {
  const next = parse.chunks[at + 1];
  if (next?.kind !== 'noun' || !/^(?:with|against|avec|contre)$/.test(next.prep)) return false;
  return parse.items.slice(next.a, next.b + 1).some((item) => ILLNESS.test(item.low));
}

export const LABOUR = new Set(['strike', 'strikes', 'action', 'picket', 'grève']);
const WORKERS =
  /^(?:lightning|bird|teachers?|nurses?|doctors?|workers?|drivers?|pilots?|students?|lecturers?|unions?|unionists?|strikers?|wages?|pay|salaries|salary|pensions?|hunger|general|indefinite|nationwide|wildcat|solidarity|labour|labor|walkout|picket|strikers|employees|staff|magistrates|traders|dockers|hauliers|miners)$/;

/** "The strike by teachers", "a general strike". */
export function onStrike(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  const chunk = chunks[at]!;
  const next = chunks[at + 1];
  const end = next?.kind === 'noun' && /^(?:by|of|over|for)$/.test(next.prep) ? next.b : chunk.b;
  const weapon = items
    .slice(chunk.a, end + 1)
    .some((item) => is(item, 'weapon') || is(item, 'aircraft') || item.low === 'air');
  return !weapon && items.slice(Math.max(0, chunk.a - 1), end + 1).some((item) => WORKERS.test(item.low));
}
