import type { Found } from './emit.ts';
import type { Memory } from './memory.ts';
import { distanceKm, isExact } from './nearness.ts';
import type { Scene } from './scene.ts';

/** Attacks so near each other, in km, would be taken for one where nothing tells them apart. */
const NEAR_KM = 12;
/** Chunks from the opening of a sentence within which it says that it goes on to something else. */
const OPENING = 3;

/**
 * Numbers, from 2 on, an attack that a sentence tells apart from those told before at its place: "a second attack", "in
 * another part of the town", "the same day". What goes on about a numbered attack has its number already.
 */
export function toldApart(scene: Scene, found: readonly Found[], { attacks }: Memory): Found[] {
  return found.map((one) => {
    if (one.draft.layer !== 'attacks' || one.nth || !isInTown(one)) return one;
    const before = attacks.filter((told) => isInTown(told.found) && distanceKm(told.found.place, one.place) <= NEAR_KM);
    const back = one.draft.rule === 'return-verb' && found.some((other) => other !== one && other.place === one.place);
    if (!back && (before.length === 0 || !saysAnother(scene, one))) return one;
    return { ...one, nth: 1 + Math.max(1, ...before.map((told) => told.found.nth ?? 1)) };
  });
}

const isInTown = ({ place }: Found): boolean => isExact(place);

function saysAnother(scene: Scene, { draft, status }: Found): boolean {
  if (status === 'denied' || draft.again || draft.mentioned || SPOKEN.has(draft.rule)) return false;
  if (draft.rule === 'return-verb') return true;
  const opening = openingOf(scene);
  if (ELSEWHERE.test(opening)) return true;
  if (LATER.test(opening) && (draft.rule === 'casualty-verb' ? !!draft.actor : !isDefinite(scene, draft.at)))
    return true;
  return isCountedOn(scene, draft.at);
}

/** Rules that go on about an attack which was told. */
const SPOKEN = new Set(['toll-noun', 'responsibility', 'told-where', 'same-fate']);

/** "The attack", "cette attaque": one that is known. */
const isDefinite = ({ parse: { chunks, items } }: Scene, at: number): boolean =>
  chunks[at]!.kind === 'noun' && /^(?:the|this|that|l'|la|le|cette|cet|ce)$/.test(items[chunks[at]!.a]!.low);

/** The words before the verb of a sentence, or the first of them. */
function openingOf({ parse: { chunks, items } }: Scene): string {
  const verb = chunks.findIndex(({ kind }) => kind === 'verb');
  const end = chunks[Math.min(verb < 0 ? OPENING : verb, OPENING)]?.a ?? items.length;
  return items
    .slice(0, end)
    .map(({ low }) => low)
    .join(' ');
}

const ELSEWHERE =
  /^(?:elsewhere in|in (?:another|a different) (?:part|district|neighbou?rhood|quarter|suburb)|dans un autre (?:quartier|secteur)|ailleurs dans la)\b/;
/** What opens a sentence that goes on to something else of that day; the wounded may also die then. */
const LATER =
  /^(?:(?:also )?(?:on |in |at )?(?:the |that )?(?:same|very same) (?:day|night|evening|morning|afternoon)|also on|(?:a few |some |two |three )?hours (?:later|earlier|before)|(?:earlier|later) (?:that|the same|in the) (?:day|night|evening|morning)|(?:toujours )?(?:le|la|ce|cette|au cours de la) même (?:jour|journée|nuit|soir|soirée|matin|matinée)|quelques heures (?:plus (?:tard|tôt)|après|avant|auparavant)|plus (?:tard|tôt) dans (?:la|le|l') ?(?:journée|nuit|soirée|matinée))\b/;

/** "In a second attack", "une autre attaque": an attack that is counted after one that was told, not one that is ranked among all. */
function isCountedOn({ parse: { chunks, items, tags } }: Scene, cue: number): boolean {
  for (let at = 0; at <= cue; at++) {
    const { kind, a, b } = chunks[at]!;
    if (kind !== 'noun' || chunks[at - 1]?.kind === 'verb') continue;
    const noun = items.slice(a, b + 1).findLastIndex((_, i) => tags[a + i] === 'noun');
    if (noun < 0 || !BLOW.test(items[a + noun]!.low)) continue;
    if (items.slice(a, b + 1).some(({ low }) => COUNTED.test(low))) return true;
  }
  return false;
}

const COUNTED =
  /^(?:second|another|third|separate|other|deuxième|seconde|autre|troisième|distincte?|nouvelle|nouveau)$/;
const BLOW =
  /^(?:attacks?|assault|raid|ambush|incident|attaque|assaut|embuscade|incident|accrochage|raid|offensive|incursion)$/;
