import { codeIn } from './base-parts.ts';
import { OF } from './clause-sign.ts';
import { nounCuesOf } from './cue.ts';
import { oneOf } from './elided.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isExact } from './nearness.ts';
import { is } from './phrase.ts';
import { PLACE_NOUNS } from './place-noun.ts';
import { headPhrase } from './relative-clause.ts';
import { holds, isMilitaryBase, placeIn, type Scene, at as who } from './scene.ts';
import { GIVING_UP, isNumbered, STAGE } from './stage.ts';
import { draft, items, military, type Reading, spokenOf } from './withdrawal-parts.ts';

/** The chunk that names a town where a phrase does or is completed by it: "Gao", "le camp de Gao", "ceux de Gao"; -1 for none. */
function townAt(scene: Scene, chunk: number): number {
  const phrase = scene.parse.chunks[chunk];
  if (phrase?.kind !== 'noun') return -1;
  const place = placeIn(scene, chunk);
  if (place) return isExact(place) ? chunk : -1;
  if (!isSite(scene, chunk)) return -1;
  const whose = scene.parse.chunks[chunk + 1];
  const owned = whose?.kind === 'noun' && OF.has(whose.prep) && codeIn(scene, chunk + 1) !== '';
  const at = owned && !placeIn(scene, chunk + 1) ? chunk + 2 : chunk + 1;
  const next = scene.parse.chunks[at];
  if (next?.kind !== 'noun' || !(OF.has(next.prep) || /^(?:in|at|à)$/.test(next.prep))) return -1;
  const inside = placeIn(scene, at);
  return inside && isExact(inside) ? at : -1;
}

/** A base, a town by its kind, or what stands for one: "les camps", "les localités", "those". */
const isSite = (scene: Scene, chunk: number): boolean =>
  holds(scene, chunk, 'strongbase') ||
  oneOf(scene, chunk) ||
  items(scene, chunk).some((low) => PLACE_NOUNS.has(low) || SITES.test(low));

const SITES = /^(?:sites?|emprises?|positions?|postes?|posts?|localités|villes|towns|villages|locations)$/;

/** Whose what is to be given up is; null where that is nobody's base. */
function holderOf(scene: Scene, site: number): string | null {
  const force = codeIn(scene, site) || spokenOf(scene);
  return kindOfForce(force) === 'armed' || (force === '' && !isMilitaryBase(scene, site)) ? null : force;
}

/** The force that phrases before a verb name as its own, such as "il reste aux Français"; empty for none. */
function theirs(scene: Scene, from: number, at: number): string {
  for (let i = from; i < at; i++) {
    if (scene.parse.chunks[i]!.kind !== 'noun' || placeIn(scene, i)) continue;
    const named = who(scene, i);
    const force = named?.role === 'force' || named?.role === 'mission' ? military(scene, named) : '';
    if (force !== '') return force;
  }
  return '';
}

const LEFT = /^(?:rest(?:e|ent|era|eront|ait|aient)|remains?|left)$/;

/**
 * "Les camps à rendre sont ceux de Gao et de Ber", "il ne reste plus que Gao à quitter", "still to be closed are": towns
 * that an infinitive says are still to be given up.
 */
export function dueVerb(scene: Scene, at: number, action: string): Reading {
  const { chunks, items: all } = scene.parse;
  const { group, a } = chunks[at]!;
  if (group!.form !== 'infinitive' || group!.negated || !/^(?:à|to)$/.test(all[a]!.low)) return null;
  const owed = all[chunks[at - 1]?.group?.verb ?? -1];
  const owing = owed && is(owed, 'have') && /^(?:que|qu')$/.test(chunks[at - 3]?.sign ?? '') ? at - 2 : -1;
  const named = owing < 0 ? headPhrase(scene.parse, Math.max(at - 1, 0)) : at - 4;
  const own = chunks[named]?.kind === 'noun' && isSite(scene, named) ? predicated(scene, at) : -1;
  const spot = own >= 0 ? own : Math.max(leftOver(scene, at), amongLast(scene, at));
  if (spot < 0) return null;
  const force = theirs(scene, Math.max(owing, 0), at) || holderOf(scene, own >= 0 ? named : spot);
  if (force === null) return null;
  const told = draft(action, at, { force, own: [spot] }, 0.7);
  return told && { ...told, status: 'planned' };
}

/** The town that a "be" after the infinitive names; -1 for none. */
function predicated(scene: Scene, at: number): number {
  const { chunks, items: all } = scene.parse;
  let be = at + 1;
  while (chunks[be]?.kind === 'date' || (chunks[be]?.kind === 'noun' && chunks[be]!.prep !== '')) be++;
  const verb = chunks[be];
  if (verb?.kind !== 'verb' || !is(all[verb.group!.verb], 'be') || verb.group!.negated) return -1;
  return townAt(scene, be + 1);
}

/** "Les camps de Gao et de Ber figurent parmi les derniers à rendre": the town of the subject of such a verb; -1 for none. */
function amongLast(scene: Scene, at: number): number {
  const { chunks, items: all } = scene.parse;
  const turn = chunks[at - 1];
  const list = chunks[at - 2];
  if (turn?.kind === 'noun' && OF.has(turn.prep) && list?.kind === 'noun' && LIST.test(all[list.b]!.low)) {
    const be = chunks[at - 3];
    if (!be?.group || be.group.negated || !/^(?:on|sur)$/.test(list.prep)) return -1;
    return frameOf(scene.parse, at - 3).agent < 0 ? -1 : townAt(scene, frameOf(scene.parse, at - 3).agent);
  }
  if (turn?.kind !== 'noun' || !/^(?:parmi|among)$/.test(turn.prep) || chunks[at - 2]?.kind !== 'verb') return -1;
  if (!all.slice(turn.a, turn.b + 1).some(({ low }) => TURN.test(low)) || chunks[at - 2]!.group!.negated) return -1;
  const { agent } = frameOf(scene.parse, at - 2);
  return agent < 0 || agent > at ? -1 : townAt(scene, agent);
}

const LIST = /^(?:list|schedule|liste|calendrier)$/;

const TURN = /^(?:derni(?:er|ère)s|prochaine?s|premi(?:er|ère)s|last|next|first|final)$/;

/** The town of which a verb of what is left is said right before the infinitive; -1 for none. */
function leftOver(scene: Scene, at: number): number {
  const { chunks, items: all } = scene.parse;
  const remains = LEFT.test(all[chunks[at - 1]?.group?.verb ?? -1]?.low ?? '');
  if (remains && /^(?:que|qu')$/.test(chunks[at + 1]?.sign ?? '')) return townAt(scene, at + 2);
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    const { kind, group, sign } = chunks[i]!;
    if (kind === 'verb') {
      const { low } = all[group!.verb]!;
      if (!LEFT.test(low) || (low === 'left' && !group!.passive)) return -1;
      for (let k = i + 1; k < at; k++) {
        const spot = townAt(scene, k);
        if (spot >= 0) return spot;
      }
      return -1;
    }
    if (kind === 'break' && !/^(?:,|que|qu')$/.test(sign)) return -1;
  }
  return -1;
}

const COVERS =
  /^(?:concern(?:e|ent|era|eront|ait|aient|ant|s|ed|ing)|compren(?:d|nent|ait|aient|ant)|comprendr(?:a|ont)|inclu(?:t|ent|ra|ront|ait|aient|ant)|couvr(?:e|ent|ira|iront|ait|aient|ant)|port(?:e|ent|era|eront|ait|aient|ant)|vis(?:e|ent|era|eront|ait|aient|ant)|touch(?:e|ent|era|eront|ait|aient|ant)|includ(?:es?|ed|ing)|cover(?:s|ed|ing)?|involv(?:es?|ed|ing)|compris(?:es?|ed|ing)|affect(?:s|ed|ing)?)$/;
const DONE = /^(?:achevée?s?|terminée?s?|bouclée?s?|réalisée?s?|menée|completed|finished|concluded|ended)$/;
const PAST = /(?:ait|aient|ed)$/;

/** "La deuxième phase du retrait comprend les camps de Gao et de Ber": towns that a stage of a withdrawal is about. */
export function stageVerb(scene: Scene, at: number): Reading {
  const { chunks, items: all } = scene.parse;
  const { group } = chunks[at]!;
  const verb = all[group!.verb]!.low;
  if (!COVERS.test(verb) || group!.negated || group!.passive) return null;
  const named = chunks.findLastIndex(
    (one, i) => i < at && one.kind === 'noun' && items(scene, i).some((low) => STAGE.test(low)),
  );
  const stage = named < 0 ? comingAt(scene, at) : named;
  if (stage < 0) return null;
  const site = at + 1;
  if (chunks[site]?.kind !== 'noun') return null;
  const spot = townAt(scene, site);
  if (spot < 0 || !tellsOfLeaving(scene, stage, at, site)) return null;
  const force = holderOf(scene, site);
  if (force === null) return null;
  const told = draft('withdrawal', at, { force, own: [spot] }, 0.65);
  const done = chunks.slice(stage, at).some((one) => one.kind === 'verb' && DONE.test(all[one.group!.verb]!.low));
  return told && { ...told, status: done || (PAST.test(verb) && group!.form === 'finite') ? 'reported' : 'planned' };
}

/** "Les prochains départs concerneront": the subject of a verb where it is itself a turn of giving up; -1 for none. */
function comingAt(scene: Scene, at: number): number {
  const { agent } = frameOf(scene.parse, at);
  if (agent < 0 || !items(scene, agent).some((low) => TURN.test(low))) return -1;
  return nounCuesOf(scene.parse, agent).some(({ cue }) => GIVING_UP.has(cue.class)) ? agent : -1;
}

/** "La phase du retrait comprend": a noun that only says of what a stage is, the towns of which follow. */
export function ofStage(scene: Scene, at: number): boolean {
  const { chunks, items: all } = scene.parse;
  const stage = chunks[at - 1];
  if (stage?.kind !== 'noun' || !OF.has(chunks[at]!.prep) || !items(scene, at - 1).some((low) => STAGE.test(low)))
    return false;
  return chunks.slice(at + 1).some(({ group }) => group != null && COVERS.test(all[group.verb]!.low));
}

/** Whether a stage is one of giving up: its own complement says so, or else some noun of its sentence or the text before. */
function tellsOfLeaving(scene: Scene, stage: number, at: number, site: number): boolean {
  const { chunks } = scene.parse;
  if (stage === comingAt(scene, at)) return true;
  const leaves = (i: number): boolean =>
    nounCuesOf(scene.parse, i).some(({ cue }) => GIVING_UP.has(cue.class)) && !STAGE.test(items(scene, i).at(-1) ?? '');
  const of = chunks[stage + 1];
  if (of?.kind === 'noun' && OF.has(of.prep) && stage + 1 < at) return leaves(stage + 1);
  if (scene.staged && chunks[stage]!.prep === '' && isNumbered(scene.parse, stage)) return true;
  return chunks.some((one, i) => one.kind === 'noun' && i !== site && leaves(i));
}
