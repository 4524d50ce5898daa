import { codeIn, isTroops } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { createDraft } from './draft.ts';
import { kindOfForce } from './forces.ts';
import { isNone } from './none.ts';
import { type Draft, forceCode, holds, isMilitaryBase, namesTown, placeIn, type Scene, at as who } from './scene.ts';
import { draft as withdrawn } from './withdrawal-parts.ts';

/** Chunks from `a` up to, not including, `b` without a border in between. */
interface Clause {
  a: number;
  b: number;
}

const BORDER = new Set([';', ':', '\u2013', '\u2014', '-', '(', ')', '\u2022', '|']);

function clausesOf(scene: Scene): Clause[] {
  const { chunks } = scene.parse;
  const clauses: Clause[] = [];
  let a = 0;
  for (let i = 0; i <= chunks.length; i++) {
    if (i < chunks.length && !(chunks[i]!.kind === 'break' && BORDER.has(chunks[i]!.sign))) continue;
    if (i > a) clauses.push({ a, b: i });
    a = i + 1;
  }
  return clauses;
}

const INSIDE = /^(?:in|at|\u00e0|au|aux|en|dans|near|around|outside)$/;

const isTown = (scene: Scene, chunk: number): boolean =>
  scene.parse.chunks[chunk]?.kind === 'noun' && namesTown(scene, chunk);

/** The force whose soldiers a phrase names; empty for none. */
function peopleAt(scene: Scene, chunk: number): string {
  const phrase = scene.parse.chunks[chunk]!;
  if (phrase.kind !== 'noun' || phrase.prep !== '' || placeIn(scene, chunk) || !isTroops(scene, chunk)) return '';
  const force = forceCode(who(scene, chunk), scene);
  return kindOfForce(force) === 'armed' ? '' : force;
}

/** "No more French soldiers in Gao", "last Portuguese out of Kabul by May", "\u00e0 Kidal, des Tchadiens": what is told without a verb. */
export function verblessDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const clause of clausesOf(scene)) {
    const read = readClause(scene, clause);
    if (read) drafts.push(read);
  }
  return drafts;
}

function readClause(scene: Scene, { a, b }: Clause): Draft | null {
  const { chunks, items } = scene.parse;
  let verb = a;
  while (verb < b && chunks[verb]!.kind !== 'verb' && !isWord(chunks[verb]!.sign)) verb++;
  const end = verb < b ? lastComma(scene, a, verb) : b;
  for (let i = a; i < end; i++) {
    const force = chunks[i]!.kind === 'noun' ? peopleAt(scene, i) : '';
    if (force === '') continue;
    const next = chunks[i + 1];
    const places = placesBeside(scene, a, i, end);
    if (isNone(scene.parse, i) && places.length > 0)
      return createDraft('verbless', {
        ...withdrawn('withdrawal', i, { force, own: places }, 0.6)!,
        lasting: true,
        status: 'reported',
      });
    const out = next?.prep === 'out' || (items[chunks[i]!.b + 1]?.low === 'out' && i + 1 >= end - 1);
    if (out && next?.kind !== 'verb') {
      const by = chunks.slice(i + 1, end).some((one) => items[one.a]!.date?.rule === 'by');
      const own = next?.kind === 'noun' && isTown(scene, i + 1) ? [i + 1] : places;
      const told = createDraft('verbless', withdrawn('withdrawal', i, { force, own }, 0.6)!);
      return by ? { ...told, status: 'planned' } : told;
    }
    const known = who(scene, i)!.code !== '';
    if (known && end === b && places.length > 0 && a + 3 >= i && namesOnly(scene, a, b, i, places))
      return createDraft('verbless', {
        layer: 'bases',
        action: 'presence',
        phase: 'present',
        at: i,
        where: { own: places },
        force,
        placed: true,
        confidence: 0.5,
      });
  }
  return null;
}

const isWord = (sign: string): boolean => /^\p{L}/u.test(sign);

/** The comma before a verb's subject, so that what stands before it is by itself. */
function lastComma(scene: Scene, a: number, verb: number): number {
  for (let i = verb - 1; i > a; i--) if (scene.parse.chunks[i]!.sign === ',') return i;
  return a;
}

/** "\u00c0 Kidal, des Tchadiens", "Tchadiens \u00e0 Kidal": chunks of the towns that soldiers are told with. */
function placesBeside(scene: Scene, a: number, people: number, end: number): number[] {
  const { chunks } = scene.parse;
  const after = people + 1;
  if (after < end && chunks[after]!.kind === 'noun' && INSIDE.test(chunks[after]!.prep) && isTown(scene, after))
    return [after];
  const before = chunks[people - 1]?.sign === ',' ? people - 2 : people - 1;
  return before >= a && chunks[before]?.kind === 'noun' && INSIDE.test(chunks[before]!.prep) && isTown(scene, before)
    ? [before]
    : [];
}

/** Whether a clause holds nothing but soldiers and where they are. */
function namesOnly(scene: Scene, a: number, b: number, people: number, places: readonly number[]): boolean {
  const { chunks } = scene.parse;
  for (let i = a; i < b; i++) {
    const { kind, sign, prep } = chunks[i]!;
    if (i === people || places.includes(i) || kind === 'date' || sign === ',') continue;
    if (kind !== 'noun' || !(OF.has(prep) || (chunks[i]!.joined && isTown(scene, i)))) return false;
  }
  return true;
}

const STAYING =
  /^(?:remaining|remain|remains|left|still|kept|retained|maintained|open|manned|occupied|restante?s?|restent|reste|encore|toujours|maintenue?s?|conserv\u00e9e?s?|gard\u00e9e?s?|ouverte?s?|occup\u00e9e?s?)$/;
const CLOSED =
  /^(?:closed|shut|handed|vacated|evacuated|abandoned|transferred|dismantled|returned|ferm\u00e9e?s?|rendue?s?|\u00e9vacu\u00e9e?s?|quitt\u00e9e?s?|transf\u00e9r\u00e9e?s?|r\u00e9troc\u00e9d\u00e9e?s?|abandonn\u00e9e?s?|d\u00e9mantel\u00e9e?s?|restitu\u00e9e?s?)$/;

/** "Remaining camps: Gao and Mopti", "handed over so far: Ber": what a head says of the places listed after its colon. */
export function listDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { chunks, items } = scene.parse;
  const colon = chunks.findIndex(({ sign }) => sign === ':');
  const counted = drafts.length === 0 && countsPosts(scene, colon);
  if (colon < 1 || (colon > 6 && !counted) || !isTown(scene, colon + 1) || chunks[colon + 1]!.prep !== '') return [];
  const only = chunks.slice(colon + 1).every((one, i) => one.sign === ',' || isTown(scene, colon + 1 + i));
  const placed = (i: number): boolean => chunks[i]!.kind === 'noun' && placeIn(scene, i) !== null;
  const named = (i: number): boolean => (counted ? isTown(scene, i) : placed(i));
  if (!only || chunks.slice(0, colon).some((_, i) => named(i))) return [];
  if (chunks.slice(0, colon).some(({ group }) => group?.form === 'finite' && group.passive)) return [];
  const words = items.slice(0, chunks[colon]!.a).map((item) => item.low);
  const gone = words.some((low) => CLOSED.test(low));
  if (!gone && !counted && !words.some((low) => STAYING.test(low))) return [];
  let force = '';
  for (let i = 0; i < colon && force === ''; i++) if (chunks[i]!.kind === 'noun') force = codeIn(scene, i);
  force ||= scene.topic;
  if ((force === '' && !counted) || kindOfForce(force) === 'armed') return [];
  const own = [colon + 1];
  if (gone && drafts.some(({ layer, at }) => layer === 'withdrawals' && at < colon)) return [];
  if (gone) return [createDraft('listed', withdrawn('base-closed', colon + 1, { force, own }, 0.6)!)];
  const kept = { layer: 'bases', action: 'retained', phase: 'present', at: colon + 1, where: { own }, force } as const;
  return [createDraft('listed', { ...kept, placed: true, status: 'reported', confidence: 0.6 })];
}

/** "Quatre nouveaux postes militaires dans l'Est :": a number of military bases that a list follows. */
function countsPosts(scene: Scene, colon: number): boolean {
  const { chunks, items, tags } = scene.parse;
  return chunks.slice(0, Math.max(0, colon)).some(({ kind, a, b }, i) => {
    const soldiers =
      holds(scene, i, 'strongbase') && items.slice(a, b + 1).some(({ low }) => /^milita(?:ry|ires?)$/.test(low));
    if (kind !== 'noun' || !(soldiers || isMilitaryBase(scene, i))) return false;
    return items.slice(a, b + 1).some((_, k) => tags[a + k] === 'number') && items[b]!.low !== items[a]!.low;
  });
}
