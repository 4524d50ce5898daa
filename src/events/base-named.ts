import { isFormer } from './base-parts.ts';
import { baseAt, leavesIn } from './base-sited.ts';
import { is } from './phrase.ts';
import { type Draft, holds, isMilitaryBase, namesTown, placeIn, type Scene } from './scene.ts';

const COMPLETES = /^(?:of|for|in|along|de|d'|du|des|dans|le long)$/;
/** What leads from bases to the names of their towns. */
const LEADS = new Set(
  'à savoir|ainsi|dont|notamment|comme|soit|tels que|telles que|including|namely|such as|like|among them|for example|for instance'.split(
    '|',
  ),
);
const QUOTE = /^[«»“”"]$/;
const SIGN = /^[,:(–—-]$/;

/** Whether words lead from bases to a list: perhaps a last word of the bases, letters in brackets, a sign, what leads. */
function isLead(lead: readonly string[]): boolean {
  const words = lead.filter((word) => !QUOTE.test(word));
  let at = 0;
  if (words.length > 1 && !SIGN.test(words[0]!) && /^[,:(]$/.test(words[1]!)) at = 1;
  if (words[at] === '(' && words[at + 2] === ')') at += 3;
  if (SIGN.test(words[at] ?? '')) at++;
  const last = words.length > at && /^[,:]$/.test(words.at(-1)!) ? words.length - 1 : words.length;
  return at >= last || LEADS.has(words.slice(at, last).join(' '));
}

/**
 * "The forward bases, namely Gao, Kidal and Ber, are supplied by air", "points d'appui : Gao, Niamey": the towns that a
 * sentence of which nothing else was read names after its bases, one by one.
 */
export function namedDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { chunks, items } = scene.parse;
  if (drafts.length > 0 || !items.some((item) => is(item, 'strongbase')) || leavesIn(scene)) return [];
  const more: Draft[] = [];
  for (let at = 0; at + 1 < chunks.length; at++) {
    if (chunks[at]!.kind !== 'noun' || !isBases(scene, at)) continue;
    const spot = firstTown(scene, at);
    const told = spot < 0 ? null : baseAt(scene, 'named-bases', at, spot, 0.55);
    if (told) more.push(told);
  }
  return more;
}

/** Whether a phrase names several bases that are there. */
function isBases(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  const own = items.slice(chunks[at]!.a, chunks[at]!.b + 1);
  if (placeIn(scene, at) || isFormer(scene, at) || own.some((item) => is(item, 'no'))) return false;
  if (!own.some(({ low, word }) => /[sx]\b/.test(low) && word?.classes.has('strongbase'))) return false;
  return isMilitaryBase(scene, at) || (holds(scene, at, 'strongbase') && own.some(({ low }) => SITES.test(low)));
}

/** Bases that need no word of soldiers. */
const SITES =
  /^(?:points? d'appui|team sites?|sites? d'équipe|field offices?|bureaux de terrain|postes?|posts?|implantations?|emprises)$/;

/** The chunk of the first town of a list that follows a phrase: two towns, or one after a word that leads to it; -1 for none. */
function firstTown(scene: Scene, at: number): number {
  const { chunks, items } = scene.parse;
  let end = at;
  while (chunks[end + 1]?.kind === 'noun' && COMPLETES.test(chunks[end + 1]!.prep) && !isTown(scene, end + 1)) end++;
  const spot = chunks.findIndex((_, i) => i > end && isTown(scene, i));
  if (spot < 0) return -1;
  const town = items.findIndex((item, i) => i >= chunks[spot]!.a && item.kind === 'place');
  const lead = items.slice(chunks[end]!.b + 1, town).map(({ low }) => low);
  if (lead.length === 0 || !isLead(lead) || items.slice(chunks[at]!.b, town).some(({ low }) => low === 'données'))
    return -1;
  if (lead.some((word) => /[:\p{L}]/u.test(word))) return spot;
  const next = chunks[spot + 1]?.sign === ',' ? spot + 2 : spot + 1;
  return chunks[next]?.joined && isTown(scene, next) ? spot : -1;
}

const isTown = (scene: Scene, chunk: number): boolean =>
  scene.parse.chunks[chunk]?.kind === 'noun' && namesTown(scene, chunk);
