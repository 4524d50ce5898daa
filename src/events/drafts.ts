import { anotherDrafts } from './as-did.ts';
import { ATTACK_RULES } from './attack-rules.ts';
import { besideDrafts } from './base-beside.ts';
import { headedDrafts } from './base-headed.ts';
import { namedDrafts } from './base-named.ts';
import { BASE_RULES } from './base-rules.ts';
import { sitedDrafts } from './base-sited.ts';
import { companyDrafts } from './company.ts';
import { cuesOf, nounCuesOf } from './cue.ts';
import { deathDrafts } from './deaths-told.ts';
import { createDraft } from './draft.ts';
import { gappedDrafts } from './gapped.ts';
import { withListBefore } from './listed-before.ts';
import { othersDrafts } from './others-gone.ts';
import { is } from './phrase.ts';
import type { Draft, Rule, Scene } from './scene.ts';
import { countsSites } from './several-sites.ts';
import { type Evidence, isCivil, isPlainlyPeacetime } from './theme.ts';
import { toldBefore } from './told-before.ts';
import { listDrafts, verblessDrafts } from './verbless.ts';
import { WITHDRAWAL_RULES } from './withdrawal-rules.ts';
import { seriesDrafts } from './withdrawal-series.ts';
import type { Cue } from './word.ts';

/** All rules in the order in which they are asked: a cue that one has read is not asked of the later ones. */
const RULES: readonly Rule[] = [...WITHDRAWAL_RULES, ...ATTACK_RULES, ...BASE_RULES];

const BE: Cue = { lemma: 'be', particle: '', class: 'be', action: 'presence' };
const BASE: Cue = { lemma: 'base', particle: '', class: 'strongbase', action: 'presence' };

const PEOPLE: Cue = { lemma: 'troops', particle: '', class: 'people', action: 'presence' };

/** A cue of a chunk, and the item that it stands at. */
interface Sign {
  cue: Cue;
  item: number;
}

/** What the rules read from a sentence with such evidence, in order of their cues; at most one draft a cue. */
export function draftsOf(scene: Scene, evidence: Evidence): Draft[] {
  const drafts: Draft[] = [];
  const { chunks } = scene.parse;
  for (let i = 0; i < chunks.length; i++) {
    const { kind } = chunks[i]!;
    const draft = kind === 'verb' ? verbDraft(scene, i) : kind === 'noun' ? nounDraft(scene, i) : null;
    if (!draft) continue;
    drafts.push(draft);
    if (draft.also) drafts.push(createDraft(draft.rule, draft.also));
  }
  drafts.push(...seriesDrafts(scene, drafts));
  const apart = [gappedDrafts(scene, drafts), othersDrafts(scene, drafts), deathDrafts(scene)];
  for (const more of [verblessDrafts(scene), listDrafts(scene, drafts), ...apart])
    drafts.push(...more.filter((one) => !drafts.some((other) => other.at === one.at)));
  drafts.push(...besideDrafts(scene, drafts));
  drafts.push(...namedDrafts(scene, drafts));
  drafts.push(...sitedDrafts(scene, drafts));
  if (drafts.length === 0) drafts.push(...headedDrafts(scene));
  if (drafts.length === 0) return drafts;
  drafts.push(...companyDrafts(scene, drafts), ...anotherDrafts(scene, drafts));
  const ranked = new Set(drafts.filter((draft) => draft.rule === 'ranked-verb').map((draft) => draft.at + 2));
  if (ranked.size > 0) return drafts.filter((draft) => !ranked.has(draft.at));
  const told = drafts
    .filter((draft) => isOfWar(draft, scene, evidence))
    .map((draft) => withListBefore(scene, withBefore(draft, scene)));
  if (told.some(({ layer, several }) => layer === 'attacks' && !several) && countsSites(scene))
    return told.map((draft) => (draft.layer === 'attacks' ? { ...draft, several: true } : draft));
  return told;
}

/** A draft with whether it only tells what had happened there before. */
const withBefore = (draft: Draft, { parse }: Scene): Draft =>
  draft.layer === 'attacks' && toldBefore(parse, draft.at) ? { ...draft, before: true } : draft;

/** Whether a sentence with such evidence can tell of what was read of it: of no match, no road accident and no school. */
export function isOfWar({ layer, action }: Draft, scene: Scene, evidence: Evidence): boolean {
  if (layer === 'attacks') return !isPlainlyPeacetime(evidence);
  return !isCivil(evidence, DOORS.has(action)) || inCamp(scene);
}

/** What is done to the doors of any house. */
const DOORS: ReadonlySet<string> = new Set(['base-closed', 'base-opened']);

/** Whether a sentence names a military base: no site of relief is one. */
const inCamp = ({ parse }: Scene): boolean => parse.items.some((item) => is(item, 'milbase'));

function verbDraft(scene: Scene, at: number): Draft | null {
  const { verb } = scene.parse.chunks[at]!.group!;
  const main = scene.parse.items[verb]!;
  if (is(main, 'be') && (main.word?.verbs.length ?? 0) === 0) return askOne(scene, 'verb', at, BE, verb);
  const cues = cuesOf(scene.parse, at);
  if (cues.length === 0) return null;
  if (cues.length === 1) return askOne(scene, 'verb', at, cues[0]!, verb);
  return ask(
    scene,
    'verb',
    at,
    cues.map((cue) => ({ cue, item: verb })),
  );
}

function nounDraft(scene: Scene, at: number): Draft | null {
  const { items, chunks } = scene.parse;
  const { a, b } = chunks[at]!;
  const signs: Sign[] = nounCuesOf(scene.parse, at);
  for (let i = a; i <= b; i++) if (is(items[i], 'strongbase')) signs.push({ cue: BASE, item: i });
  for (let i = a; i <= b; i++) if (is(items[i], 'force')) signs.push({ cue: PEOPLE, item: i });
  if (signs.length === 1) return askOne(scene, 'noun', at, signs[0]!.cue, signs[0]!.item);
  return signs.length > 0 ? ask(scene, 'noun', at, signs) : null;
}

/** Ranks of the rules for each part of speech and class, in the order of asking. */
const BY_CLASS = { verb: new Map<string, number[]>(), noun: new Map<string, number[]>() };
for (const [rank, { pos, classes }] of RULES.entries()) {
  for (const name of classes) {
    const ranks = BY_CLASS[pos].get(name);
    if (ranks) ranks.push(rank);
    else BY_CLASS[pos].set(name, [rank]);
  }
}
const NONE: readonly number[] = [];

/** What the first rule reads that reads anything of a cue. */
function askOne(scene: Scene, pos: Rule['pos'], at: number, cue: Cue, item: number): Draft | null {
  for (const rank of BY_CLASS[pos].get(cue.class) ?? NONE) {
    const rule = RULES[rank]!;
    const read = rule.read(scene, at, cue, item);
    if (read) return createDraft(rule.name, read);
  }
  return null;
}

/** What the first rule reads that reads anything of the signs of a chunk. */
function ask(scene: Scene, pos: Rule['pos'], at: number, signs: readonly Sign[]): Draft | null {
  const lists = signs.map(({ cue }) => BY_CLASS[pos].get(cue.class) ?? NONE);
  const next = lists.map(() => 0);
  for (;;) {
    let first = -1;
    let rank = RULES.length;
    for (let i = 0; i < lists.length; i++) {
      const own = lists[i]![next[i]!] ?? RULES.length;
      if (own < rank) {
        first = i;
        rank = own;
      }
    }
    if (first < 0) return null;
    next[first]!++;
    const rule = RULES[rank]!;
    const { cue, item } = signs[first]!;
    const read = rule.read(scene, at, cue, item);
    if (read) return createDraft(rule.name, read);
  }
}
