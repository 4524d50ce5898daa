import { OF } from './clause-sign.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isLast } from './last-to-go.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { isMilitaryBase, namesTown, ownerOf, placeIn, type Scene, at as who } from './scene.ts';
import { FALLING_BACK } from './withdrawal-goals.ts';
import {
  complementAt,
  draft,
  isHurt,
  items,
  last,
  leavers,
  military,
  OUT,
  type Reading,
  spokenOf,
  whoseSite,
} from './withdrawal-parts.ts';
import { ofStage } from './withdrawal-plans.ts';

/** "Redeployment from Kidal": without an origin a redeployment may as well be a return. */
function leavesPlace(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < scene.parse.chunks.length && i <= at + 4; i++) {
    const next = scene.parse.chunks[i]!;
    if (next.kind === 'noun' && /^(?:from|hors|depuis)$/.test(next.prep)) return true;
  }
  return false;
}

const LEAVING = /^(?:withdrawal|departure|pullout|pull-out|drawdown|exit|retrait|départ|désengagement|repli)$/;

/** "Any withdrawal from Boni": it does not matter whose, so long as the text speaks of nobody's else. */
function leavesTown(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  if (
    !items(scene, at).some((low) =>
      /^(?:withdrawals?|pullouts?|pull-outs?|drawdowns?|exits?|retraits?|replis?|désengagements?)$/.test(low),
    )
  )
    return false;
  const from = chunks[at + 1];
  if (from?.kind !== 'noun' || !/^(?:from|de|d'|du)$/.test(from.prep)) return false;
  const next = chunks[at + 2];
  if (next?.kind === 'noun' && OF.has(next.prep) && !placeIn(scene, at + 2)) return false;
  return namesTown(scene, at + 1);
}

/** "Ce n'est pas le départ de Gao qui va changer la donne": a departure that is only talked about, which other sentences tell of. */
function isTalkedAbout({ parse: { chunks, items: all } }: Scene, at: number): boolean {
  if (!/^(?:ce|c'|it)$/.test(all[chunks[at - 2]?.a ?? -1]?.low ?? '')) return false;
  const be = all[chunks[at - 1]!.b]!;
  const after = chunks.find(({ kind }, i) => i > at && kind !== 'noun');
  return chunks[at]!.prep === '' && is(be, 'be') && /^(?:qui|that|which)$/.test(after?.sign ?? '');
}

/** "L'évacuation d'une partie des blessés", "the evacuation of some of the wounded": those who are taken to a hospital. */
function ofTheHurt(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  for (let i = at + 1; chunks[i]?.kind === 'noun' && OF.has(chunks[i]!.prep); i++) if (isHurt(scene, i)) return true;
  return false;
}

export function departNoun(scene: Scene, at: number, action: string): Reading {
  const { chunks } = scene.parse;
  const phrase = chunks[at]!;
  if (isTalkedAbout(scene, at) || ofTheHurt(scene, at)) return null;
  if (
    (phrase.prep === 'since' || phrase.prep === 'depuis') &&
    !chunks.slice(at + 1, at + 5).some((one) => one.kind === 'date') &&
    leftAt(scene, at) < 0
  )
    return null;
  if (/^(?:until|before|jusqu'|jusque|avant)$/.test(phrase.prep) && !items(scene, at).some((low) => OUT.test(low)))
    return null;
  // "The end of the withdrawal" tells of the withdrawal, which the next noun is read for.
  const next = chunks[at + 1];
  if (action === 'mission-ended' && next?.kind === 'noun' && OF.has(next.prep) && LEAVING.test(last(scene, at + 1)))
    return null;
  if (onlyTellsWhen(scene, at)) return null;
  // "Brought to its end": of whatever is told to end.
  if (action === 'mission-ended' && phrase.b === phrase.a + 1 && is(scene.parse.items[phrase.a], 'possessive'))
    return null;
  if (OF.has(phrase.prep) && ((TIME.test(lastWord(scene, at - 1)) && !isItsDay(scene, at)) || ofStage(scene, at)))
    return null;
  if (items(scene, at).some((low) => low.startsWith('red')) && !leavesPlace(scene, at)) return null;
  let force = leavers(scene, at) || whoMakes(scene, at);
  if (force === '' && leavesTown(scene, at)) {
    force = spokenOf(scene);
    if (kindOfForce(force) === 'armed') return null;
    return draft(action, at, { force, phase: action === 'withdrawal' }, 0.55);
  }
  const of = force === '' ? complementAt(scene, at) : -1;
  if (of >= 0 && OF.has(chunks[of]!.prep) && isMilitaryBase(scene, of)) {
    const owner = spokenOf(scene);
    if (kindOfForce(owner) === 'armed') return null;
    return draft(action, at, { force: owner, ...(placeIn(scene, of) ? { own: [of] } : {}) }, 0.55);
  }
  if (force === '') {
    const first = scene.parse.items[phrase.a]!;
    force = ownerOf(scene, at) || scene.topic;
    if (!(first.word?.classes.has('possessive') || first.word?.classes.has('det')) || force === '') return null;
    const site = chunks[at + 1];
    const named = site?.kind === 'noun' && /^(?:from|de|d'|du|des)$/.test(site.prep) ? placeIn(scene, at + 1) : null;
    const spot = (named && isExact(named)) || saysWhere(scene, at) || whoseSite(scene, at) >= 0;
    if (kindOfForce(force) === 'armed' || !(first.word?.classes.has('possessive') || spot)) return null;
  }
  const whose = whoseSite(scene, at);
  const left = whose < 0 ? leftAt(scene, at) : whose;
  const own = left < 0 ? [] : [left];
  return draft(action, at, { force, phase: action === 'withdrawal', own, destination: goalOf(scene, at) }, 0.7);
}

/** "Le retrait de Barkhane du Mali", "the departure of the French from Gao": the place told right after who leaves; -1 for none. */
function leftAt(scene: Scene, at: number): number {
  const { chunks } = scene.parse;
  let i = at + 1;
  while (chunks[i]?.kind === 'noun' && OF.has(chunks[i]!.prep) && !placeIn(scene, i)) i++;
  const next = chunks[i];
  if (i === at + 1 || next?.kind !== 'noun' || !placeIn(scene, i)) return -1;
  return /^(?:from|de|d'|du|des|hors)$/.test(next.prep) ? i : -1;
}

/** "Shortly after its departure the column hit a mine": a departure by which only the time of something else is told. */
function onlyTellsWhen({ parse: { chunks, items } }: Scene, at: number): boolean {
  const { a, b, prep } = chunks[at]!;
  const led = prep || (chunks[at - 1]?.sign ?? '');
  if (!/^(?:after|following|après)$/.test(led) || b !== a + 1 || !is(items[a], 'possessive')) return false;
  const next = chunks[at + 1];
  return !(next?.kind === 'noun' && next.prep !== '');
}

/** "Le départ y est fixé à mercredi": whether the verb of a noun says where by "y". */
function saysWhere({ parse: { chunks, items, language } }: Scene, at: number): boolean {
  const verb = chunks[at + 1];
  if (language !== 'fr' || verb?.kind !== 'verb') return false;
  return items.slice(verb.a - 1, verb.group!.verb).some(({ low }) => low === 'y');
}

/** "Le retrait de Gossi et leur repli sur Gao": the chunk of the place that those who leave fall back on; undefined for none. */
function goalOf(scene: Scene, at: number): number | undefined {
  const { chunks } = scene.parse;
  for (let i = at + 1; i < chunks.length && i < at + 7; i++) {
    const { kind, prep } = chunks[i]!;
    if (kind === 'verb' || (kind === 'break' && chunks[i]!.sign !== ',')) return undefined;
    if (kind !== 'noun' || !/^(?:sur|onto?|vers|towards?)$/.test(prep)) continue;
    if (i - 1 !== at && !FALLING_BACK.test(last(scene, i - 1))) continue;
    const next = chunks[i + 1];
    if (placeIn(scene, i)) return i;
    return next?.kind === 'noun' && OF.has(next.prep) && placeIn(scene, i + 1) ? i + 1 : undefined;
  }
  return undefined;
}

/** "The last convoy from Gao": with the last of them the place has been left. */
export function lastNoun(scene: Scene, at: number): Reading {
  const from = scene.parse.chunks[at + 1];
  const before = scene.parse.chunks[at - 1];
  if (before?.kind === 'noun' && OF.has(scene.parse.chunks[at]!.prep) && LEAVING.test(last(scene, at - 1))) return null;
  if (!isLast(scene, at) || from?.kind !== 'noun' || !/^(?:from|out)$/.test(from.prep)) return null;
  const place = placeIn(scene, at + 1);
  const named = who(scene, at);
  const force = (named?.bare ? ownerOf(scene, at) : '') || military(scene, named) || scene.topic;
  if (!place || !isExact(place) || kindOfForce(force) === 'armed' || force === '') return null;
  return draft('withdrawal', at, { force, own: [at + 1] }, 0.6);
}

const MAKING =
  /^(?:make|made|making|begin|began|begun|beginning|start|started|starting|conduct|conducted|effect|effected|beat|execute|executed|opérer|opère|opéré|effectuer|effectué|amorcer|amorcé|entamer|entamé|entame)$/;

/** "Troops made a tactical exit from Gao": who does what the noun says. */
function whoMakes(scene: Scene, at: number): string {
  const { chunks, items: all } = scene.parse;
  const verb = chunks[at - 1];
  if (
    verb?.kind !== 'verb' ||
    !items(scene, at).some((low) => OUT.test(low)) ||
    !MAKING.test(all[verb.group!.verb]!.low)
  )
    return '';
  const frame = frameOf(scene.parse, at - 1);
  return frame.patients.includes(at) ? military(scene, who(scene, frame.agent)) : '';
}

/** "Within a week of their departure", "on the eve of": the noun only tells when something else was. */
const TIME = /\b(?:days?|weeks?|months?|hours?|eve|wake|time|moment|jours?|semaines?|mois|heures?|veille|lendemain)$/;

/** "The first day of the withdrawal from Mali": a day that is told to be one of those on which they leave. */
const isItsDay = (scene: Scene, at: number): boolean =>
  items(scene, at - 1).some((low) =>
    /^(?:first|last|final|second|third|premier|dernier|première|dernière)$/.test(low),
  ) && leavesPlace(scene, at);

const lastWord = (scene: Scene, chunk: number): string => {
  const before = scene.parse.chunks[chunk];
  return before && before.kind !== 'verb' ? scene.parse.items[before.b]!.low : '';
};
