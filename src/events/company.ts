import { isOfficer, isTroops } from './base-parts.ts';
import type { Chunk } from './chunk.ts';
import { OF } from './clause-sign.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isGap } from './gap.ts';
import { isNational } from './host.ts';
import { type Draft, forceCode, holds, placeIn, type Scene, at as who } from './scene.ts';

/** Prepositions of those who are there beside the ones that a clause is about. */
const BESIDE = new Set(['with', 'alongside', 'beside', 'besides', 'near', 'avec', 'outre', 'comme']);
/** Rules of what one does with others who need not live there. */
const WORKING = new Set(['operate-verb', 'conduct-verb', 'launch-verb', 'tour-verb']);

/**
 * "French and Malian soldiers share a camp", "Italy and Germany have contingents in Niamey", "are based at Gao with
 * the Malian army": what is read of one force's base is said of each force that is told along with it.
 */
export function companyDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const more: Draft[] = [];
  for (const draft of drafts) {
    if (draft.layer !== 'bases' || !draft.force || kindOfForce(draft.force) === undefined) continue;
    const { at } = draft;
    const seat = seatOf(scene, draft);
    if (seat < 0) continue;
    const beside = WORKING.has(draft.rule) ? [] : besideOf(scene, draft);
    const told = [...besides(scene, seat), ...beside.flatMap((one) => [one, ...besides(scene, one)])];
    const own = who(scene, seat)!.code === '' ? [] : codesIn(scene, seat);
    const others = told.filter((one) => !isContingent(scene, seat, one) && !isApart(scene, draft, seat, one));
    const codes = new Set([...own, ...others.flatMap((one) => codesIn(scene, one))]);
    codes.delete(draft.force);
    for (const code of codes) {
      if (more.some((one) => one.force === code && one.at === at)) continue;
      if (drafts.some((one) => one.force === code && one.layer === 'bases' && one.at === at)) continue;
      more.push({ ...draft, force: code, actor: undefined, also: undefined });
    }
  }
  return more;
}

/** "French troops and an American base in Agadez": those told before a base that is somebody else's. */
const isApart = (scene: Scene, { at }: Draft, seat: number, chunk: number): boolean =>
  seat === at && chunk < seat && holds(scene, seat, 'strongbase') && !holds(scene, chunk, 'strongbase');

/** "Des Casques bleus togolais et ivoiriens": an adjective joined to that of a multinational force's people is one of its contingents. */
function isContingent(scene: Scene, seat: number, chunk: number): boolean {
  const { items, chunks, language } = scene.parse;
  const { a, b } = chunks[chunk]!;
  const plain = language === 'fr' && a === b && items[a]!.demonym !== '' && /^\p{Ll}/u.test(items[a]!.text);
  return plain && kindOfForce(who(scene, seat)!.code) === 'mission';
}

/** What a phrase names under arms or as a state: each force of "French and Malian soldiers"; "the army" in its words. */
function codesIn(scene: Scene, chunk: number): string[] {
  const { code, role, bare, words } = who(scene, chunk)!;
  if (NOBODY.has(role) || isOfficer(scene, chunk)) return [];
  if (code === '') return bare && isNational(words) ? [words] : [];
  const kind = kindOfForce(code);
  if (kind === undefined || kind === 'armed') return [];
  if (kind !== 'state') return [code];
  const { a, b } = scene.parse.chunks[chunk]!;
  const others = scene.parse.items.slice(a, b + 1).map((item) => (item.mention ? '' : item.demonym));
  return [code, ...others.filter((one) => kindOfForce(one) === 'state')];
}

const NOBODY: ReadonlySet<string> = new Set(['civilian', 'official', 'event', 'place', 'weapon', 'target']);

const named = (scene: Scene, chunk: number): string => forceCode(who(scene, chunk), scene);

/** The chunk of a clause that names the force a draft is of: of who acts, of whom it is done to, or after them; -1 for none. */
function seatOf(scene: Scene, { at, force }: Draft): number {
  const { chunks } = scene.parse;
  const isIts = (one: number): boolean => one >= 0 && chunks[one]?.kind === 'noun' && named(scene, one) === force;
  // "Home to Italian, German and American contingents": the noun stands at the end of its list.
  const isOfList = (one: number): boolean =>
    isIts(one) || (chunks[one]!.prep === 'to' && besides(scene, one).some(isIts));
  if (chunks[at]!.kind !== 'verb')
    return [...ofPhrase(scene, at), ...(chunks[at + 1]?.prep === 'to' ? [at + 1] : [])].find(isOfList) ?? -1;
  const { agent, patients, adjuncts } = frameOf(scene.parse, at);
  const own = [agent, ...patients].filter((one) => one >= 0).flatMap((one) => ofPhrase(scene, one));
  return (
    [...own.reverse(), ...adjuncts.filter((one) => one > at && !BESIDE.has(chunks[one]!.prep))].find(isOfList) ?? -1
  );
}

/** A phrase with its "of" complements. */
function ofPhrase({ parse: { chunks } }: Scene, chunk: number): number[] {
  const all = [chunk];
  for (let i = chunk + 1; chunks[i]?.kind === 'noun' && OF.has(chunks[i]!.prep) && !chunks[i]!.joined; i++) all.push(i);
  return all;
}

/** The phrases of those whom a clause sets beside its own: "with the army", "..., as well as the UN mission". */
function besideOf(scene: Scene, { at, rule }: Draft): number[] {
  const { chunks } = scene.parse;
  if (chunks[at]!.kind !== 'verb') return [];
  const { patients, adjuncts } = frameOf(scene.parse, at);
  const along = adjuncts.filter((one) => BESIDE.has(chunks[one]!.prep));
  const some = adjuncts.filter((one) => chunks[one]!.prep === 'des');
  const beside = rule === 'stay-verb' ? [...patients, ...some].filter((one) => one > at) : [];
  return [...along, ...beside, ...addedTo(scene, at)].filter((one) => isTroops(scene, one) && !placeIn(scene, one));
}

/** "Is in Gao, as is the army", "est à Gao, ainsi que l'armée": what a conjunction adds after the place of a clause. */
function addedTo(scene: Scene, at: number): number[] {
  const { chunks } = scene.parse;
  for (let i = at + 1; i < chunks.length; i++) {
    const { kind, sign, joined, and, prep } = chunks[i]!;
    if (kind === 'verb' || (kind === 'break' && sign !== ',')) return [];
    if (kind !== 'noun' || !joined || !and || prep !== '') continue;
    const place = chunks[i - 1]!.sign === ',' ? i - 2 : i - 1;
    const own = chunks[i + 1];
    const goesOn = own?.kind === 'verb' || (own?.kind === 'noun' && !own.joined && !OF.has(own.prep));
    return placeIn(scene, place) && !goesOn && !isGap(scene.parse, i) ? [i] : [];
  }
  return [];
}

/** The phrases that a conjunction, and commas before it, join to one; mere commas set a name beside it that is its own. */
function besides({ parse: { chunks, tags } }: Scene, chunk: number): number[] {
  const { prep } = chunks[chunk]!;
  const all: number[] = [];
  const isPlain = (one: string): boolean => one === '' || one === prep;
  for (let i = chunk + 1; i < chunks.length; i++) {
    const { kind, sign, joined, prep: own } = chunks[i]!;
    if (kind === 'break' && sign === ',') continue;
    if (kind !== 'noun') break;
    if (joined && isPlain(own)) all.push(i);
    else if (joined || !OF.has(own)) break;
  }
  for (let i = chunk, tied = chunks[chunk]!.joined; tied; ) {
    i--;
    while (
      i >= 0 &&
      (chunks[i]!.sign === ',' || (chunks[i]!.kind === 'noun' && OF.has(chunks[i]!.prep) && !chunks[i]!.joined))
    )
      i--;
    const before = chunks[i];
    if (before?.kind !== 'noun' || !isPlain(before.prep)) break;
    all.push(i);
    tied = before.joined;
  }
  const isAnd = ({ a, b, and }: Chunk): boolean => and || tags.slice(a, b).includes('conjunction');
  return [chunk, ...all].some((one) => isAnd(chunks[one]!)) ? all : [];
}
