import { isTroops } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { createDraft } from './draft.ts';
import { is } from './phrase.ts';
import { type Draft, holds, namesTown, type Scene } from './scene.ts';

/** What can go from one place to the next: bases that are opened or closed, people who leave or come. */
type Told = Pick<Draft, 'layer' | 'action' | 'phase' | 'force' | 'successor'>;

const LEAVING: ReadonlySet<string> = new Set(['close', 'depart', 'leave', 'transfer', 'pass']);

/**
 * "Next it will be the turn of the camp in Kidal", "vient le tour de Gao", "ce sera au tour des postes de Gao et de
 * Kidal d'être rendus": of each town whose turn it is, what was told of another before, or what the infinitive says.
 */
export function turnDrafts(scene: Scene, drafts: readonly Draft[], before: Told | null): Draft[] {
  const { chunks, items } = scene.parse;
  const more: Draft[] = [];
  if (!items.some(({ low }) => low === 'turn' || low === 'tour')) return more;
  for (const [turn, { kind }] of chunks.entries()) {
    if (kind !== 'noun' || !isTurn(scene, turn)) continue;
    const towns = townsAfter(scene, turn);
    const end = towns.at(-1);
    if (end === undefined) continue;
    const doing = doingAfter(scene, end);
    if (doing === 'other') continue;
    const last = drafts.findLast((draft) => draft.at < turn && draft.layer !== 'attacks' && draft.phase !== 'present');
    const other = last ?? before;
    const told = doing === 'leave' && other?.layer !== 'withdrawals' ? LEFT : other;
    if (!told) continue;
    const at = verbOf(scene, turn, end);
    const { layer, action, phase, successor } = told;
    const force = told.force || scene.topic;
    for (const town of towns) {
      const where = { own: [town], origin: true, only: true };
      const read = { layer, action, phase, at, where, force: force || undefined, successor, confidence: 0.6 };
      more.push(createDraft('continuation', read));
    }
  }
  return more;
}

const LEFT: Told = { layer: 'withdrawals', action: 'withdrawal', phase: 'closed' };

/** "The turn of", "Gao's turn", "le tour de", "au tour de", and not "a tour of", "faire le tour de", "en tour". */
function isTurn({ parse: { chunks, items, language } }: Scene, at: number): boolean {
  const { a, b, prep } = chunks[at]!;
  if (language !== 'fr') return items[b]!.low === 'turn' && /^(?:the|'s)$/.test(items[b - 1]?.low ?? '');
  const noun = items.slice(a, b + 1).findIndex(({ low }) => low === 'tour');
  if (noun < 0 || noun > 1 || b > a + noun) return false;
  if (prep === 'au') return true;
  const before = chunks[at - 1];
  const done = before?.kind === 'verb' ? items[before.group!.verb]! : undefined;
  return noun === 1 && items[a]!.low === 'le' && (!done || is(done, 'be') || COMING.test(done.low));
}

const COMING = /^(?:vien[st]|viennent|vint|viendra|venu|arriv\p{L}+)$/u;

/** The chunks of the towns whose turn is told, those of a list and of the bases in them included. */
function townsAfter(scene: Scene, turn: number): number[] {
  const { chunks } = scene.parse;
  if (namesTown(scene, turn)) return [turn];
  const towns: number[] = [];
  let within = false;
  for (let i = turn + 1; i < chunks.length; i++) {
    const { kind, prep, sign, joined } = chunks[i]!;
    if (kind === 'break' && /^[(),]$/.test(sign)) within = sign === '(' || (within && sign !== ')');
    else if (kind !== 'noun') break;
    else if (!within) {
      const linked = OF.has(prep) || joined || (i > turn + 1 && /^(?:in|at|à)$/.test(prep));
      if (!linked) break;
      if (namesTown(scene, i)) towns.push(i);
      else if (!isKept(scene, i)) break;
    }
  }
  return towns;
}

/** A base, an office of those who are there, or they themselves: what is kept in a town. */
const isKept = (scene: Scene, at: number): boolean =>
  holds(scene, at, 'strongbase') || holds(scene, at, 'base') || isTroops(scene, at);

/** What the infinitive after a turn says: "to leave", "de ne plus mener", or something else; empty for none. */
function doingAfter({ parse }: Scene, town: number): 'leave' | 'other' | '' {
  const next = parse.chunks
    .slice(town + 1)
    .findIndex(({ kind, sign }) => kind === 'verb' || (kind === 'break' && !/^[()]$/.test(sign)));
  const at = town + 1 + next;
  const group = next < 0 ? null : parse.chunks[at]!.group;
  if (group?.form !== 'infinitive' && !(group?.form === 'participle' && group.mood === 'future')) return '';
  return group.negated || cuesOf(parse, at).some((cue) => LEAVING.has(cue.class)) ? 'leave' : 'other';
}

/** The finite verb beside a turn, which tells when it is; the turn itself where there is none. */
function verbOf({ parse: { chunks } }: Scene, turn: number, end: number): number {
  const finite = (at: number): boolean => chunks[at]?.group?.form === 'finite';
  if (finite(turn - 1)) return turn - 1;
  return finite(end + 1) ? end + 1 : turn;
}
