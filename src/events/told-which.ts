import { isSpot } from './containment.ts';
import { createDraft } from './draft.ts';
import type { Found } from './emit.ts';
import { is } from './phrase.ts';
import { type Draft, placeIn, type Scene } from './scene.ts';
import { countsSites } from './several-sites.ts';
import { standingOf } from './status.ts';

/** "Il s'agit de", "ce sont", "they are": who or what opens a sentence that says which. */
const OPENING = /^(?:il|ce|c'|they|these|those)$/;
const STAND_IN = /^(?:those|ones|ceux|celles)$/;
const NAMING = /^(?:|of|in|at|near|de|d'|du|des|à)$/;

/** What a sentence tells of sites that it counts and does not name, with its status: "three camps were closed". */
export function countedDrafts(scene: Scene, drafts: readonly Draft[], found: readonly Found[]): readonly Draft[] {
  if (drafts.length === 0 || found.some(({ place }) => isSpot(place)) || !countsSites(scene)) return [];
  return drafts.flatMap((draft): Draft[] => {
    const { status, open } = standingOf(scene.parse, draft.at, scene.place);
    const own = draft.status ?? status;
    const told = draft.phase !== 'present' && !open && own !== 'denied';
    return told && !(draft.layer === 'attacks' && own === 'planned') ? [{ ...draft, status: own }] : [];
  });
}

/** "They are those of Ber and Goundam", "il s'agit de Ber et de Goundam": what was told of sites counted just before. */
export function whichDrafts(scene: Scene, counted: readonly Draft[]): Draft[] {
  const { chunks, items } = scene.parse;
  const [subject, verb] = chunks;
  const told = counted[0];
  if (!told || subject?.kind !== 'noun' || verb?.kind !== 'verb' || verb.group!.negated) return [];
  const word = items[verb.group!.verb]!;
  if (!OPENING.test(items[subject.b]!.low) || !(is(word, 'be') || AGIT.test(word.low))) return [];
  const own: number[] = [];
  for (let at = 2; at < chunks.length; at++) {
    const { kind, sign, prep, joined, b } = chunks[at]!;
    if (kind === 'break' && sign === ',') continue;
    if (kind !== 'noun') break;
    const place = NAMING.test(prep) && placeIn(scene, at);
    const first = own.length === 0 && (at === 2 || STAND_IN.test(items[chunks[at - 1]!.b]!.low));
    if (place && isSpot(place) && (first || joined)) own.push(at);
    else if (own.length === 0 && !(at === 2 && STAND_IN.test(items[b]!.low))) break;
  }
  const { layer, action, phase, force, actor, target, status } = told;
  return own.map((at) => {
    const where = { own: [at], only: true, origin: true };
    return createDraft('told-which', {
      layer,
      action,
      phase,
      at,
      where,
      force,
      actor,
      target,
      status,
      confidence: 0.6,
    });
  });
}

const AGIT = /^(?:agit|agissait|agira)$/;
