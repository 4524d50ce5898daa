import { filledFrom } from './draft.ts';
import type { Found } from './emit.ts';
import { overlap } from './found-days.ts';

/** Actions from the plainest to the most telling; a merged event keeps the latter. */
const TELLING: readonly string[] = [
  'killing',
  'attack',
  'bombing',
  'gun-attack',
  'raid',
  'shelling',
  'battle',
  'siege',
  'massacre',
  'assassination',
  'abduction',
  'arson',
  'rocket-attack',
  'mortar-attack',
  'air-strike',
  'ambush',
  'ied-attack',
  'car-bomb',
  'suicide-attack',
  'overrun',
  'seizure',
  'recapture',
];
const APART = new Set(['seizure', 'recapture', 'abduction', 'overrun']);

/**
 * What one sentence says twice of one thing becomes one: attacks at one place with days that fit, and for bases and
 * withdrawals the same force, place and phase.
 */
export function mergeInSentence(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const twin = kept.find((other) => same(other, one));
    if (!twin) kept.push(one);
    else kept[kept.indexOf(twin)] = join(twin, one);
  }
  return dropShadows(kept);
}

function same(a: Found, b: Found): boolean {
  if (a.draft.layer !== b.draft.layer || a.place.id !== b.place.id) return false;
  if (a.status !== b.status && (a.draft.layer !== 'attacks' || isDenied(a) || isDenied(b))) return false;
  if (a.when.stated && b.when.stated && !overlap(a, b)) return false;
  if (a.draft.rule !== b.draft.rule && (isReturn(a) || isReturn(b))) return false;
  if (a.draft.layer !== 'attacks') return a.draft.force === b.draft.force && a.draft.phase === b.draft.phase;
  return a.draft.before === b.draft.before && a.nth === b.nth && !areApart(a, b);
}

/** "Where ten were killed, has not been retaken": what did not happen is none of what did. */
const isDenied = ({ status }: Found): boolean => status === 'denied';

/** Whether one tells of a town or people being taken and the other of an attack that takes neither. */
export const areApart = ({ draft: a }: Found, { draft: b }: Found): boolean =>
  APART.has(a.action) !== APART.has(b.action) && a.action !== 'killing' && b.action !== 'killing';

/** "The gunmen who killed ten came back": what they come back for is another attack. */
const isReturn = ({ draft }: Found): boolean => draft.rule === 'return-verb';

function join(a: Found, b: Found): Found {
  const [strong, weak] = b.confidence > a.confidence ? [b, a] : [a, b];
  const action = TELLING.indexOf(a.draft.action) >= TELLING.indexOf(b.draft.action) ? a.draft.action : b.draft.action;
  const when = strong.when.stated || !weak.when.stated ? strong.when : weak.when;
  const draft = filledFrom(strong.draft, weak.draft);
  if (a.draft.layer === 'attacks') draft.action = action;
  return {
    ...strong,
    draft,
    when,
    killed: strong.killed ?? weak.killed,
    wounded: strong.wounded ?? weak.wounded,
    destination: strong.destination ?? weak.destination,
  };
}

/** A presence read beside the opening or closing of the same base says nothing more, unless that is planned or denied. */
function dropShadows(found: readonly Found[]): Found[] {
  return found.filter((one) => {
    if (one.draft.phase !== 'present') return true;
    return !found.some(
      (other) =>
        other !== one &&
        (other.status === one.status || !/^(?:planned|denied)$/.test(other.status)) &&
        other.place.id === one.place.id &&
        (other.draft.force === one.draft.force || one.draft.rule === 'base-noun') &&
        (other.draft.phase === 'closed' || other.draft.phase === 'opened'),
    );
  });
}
