import { codeIn } from './base-parts.ts';
import { nounCuesOf } from './cue.ts';
import { createDraft } from './draft.ts';
import { kindOfForce } from './forces.ts';
import { isExact } from './nearness.ts';
import { type Draft, holds, placeIn, type Scene } from './scene.ts';

const COLON = /^(?:–|—|-|:)$/;
const PRESENCE =
  /^(?:presence|présence|contingent|garrison|garnison|détachement|detachment|plateforme|hub|pôle|headquarters)$/;
const MEN = /^(?:hommes|men|soldiers|soldats|militaires|troops|troupes|peacekeepers)$/;
/** What a note says of a base that is there no more, or of something else. */
const OTHERWISE =
  /^(?:clos(?:e|es|ed|ing|ure)|ferm|évacu|quitt|abandon|remis|rendu|restitu|rétrocéd|hand(?:ed|over)|transf|détrui|démant|démont|vacat|left|destroy|attack|attaqu|tué|mort|bless|kill|dead|die|wound|burn|incendi|prison|refugee|réfugi|déplac)/;
const AHEAD =
  /^(?:créer|construire|bâtir|ouvrir|établir|prévu(?:e|s|es)?|projetée?s?|planned|future?|build|built|open|create)$/;

/**
 * "GAO – Présence maintenue", "Kidal: base kept, 300 men", "Madama (Niger) – Base à créer": a note without a finite verb
 * under the name of its towns.
 */
export function headedDrafts(scene: Scene): Draft[] {
  const { chunks, items } = scene.parse;
  const colon = chunks.findIndex(({ kind, sign }) => kind === 'break' && COLON.test(sign));
  const towns = colon < 1 ? [] : townsBefore(scene, colon);
  if (towns.length === 0) return [];
  const semicolon = chunks.findIndex(({ sign }, i) => i > colon && sign === ';');
  const note = chunks.slice(colon + 1, semicolon < 0 ? chunks.length : semicolon);
  if (note.length === 0 || note.some(({ group }) => group?.form === 'finite' || group?.negated)) return [];
  const words = items.slice(note[0]!.a, note.at(-1)!.b + 1);
  if (words.some(({ low, mention }) => OTHERWISE.test(low) || mention !== null)) return [];
  const at = chunks.findIndex((_, i) => i > colon && i <= colon + note.length && isPresence(scene, i));
  const force = at < 0 ? '' : codeIn(scene, at) || scene.topic;
  if (kindOfForce(force) === undefined || kindOfForce(force) === 'armed') return [];
  const planned = words.some(({ low }) => AHEAD.test(low));
  return [
    createDraft('headed-note', {
      layer: 'bases',
      action: 'presence',
      phase: 'present',
      at,
      where: { own: towns },
      force,
      placed: true,
      status: planned ? 'planned' : 'reported',
      confidence: 0.5,
    }),
  ];
}

/** The chunks of the towns that alone, perhaps with their country in brackets, stand before a chunk; none where more does. */
function townsBefore(scene: Scene, end: number): number[] {
  const towns: number[] = [];
  for (let i = 0; i < end; i++) {
    const { kind, a, b, prep, sign } = scene.parse.chunks[i]!;
    if (kind === 'break' && /^[,()]$/.test(sign)) continue;
    const place = kind === 'noun' && prep === '' ? placeIn(scene, i) : null;
    if (
      !place ||
      scene.parse.items.slice(a, b + 1).some((item) => item.kind !== 'place' && item.low !== 'et' && item.low !== 'and')
    )
      return [];
    if (isExact(place)) towns.push(i);
  }
  return towns;
}

/** Whether a phrase of a note names a base, a presence or so many men. */
function isPresence(scene: Scene, chunk: number): boolean {
  const { chunks, items, tags } = scene.parse;
  const { kind, a, b, prep } = chunks[chunk]!;
  if (kind !== 'noun' || nounCuesOf(scene.parse, chunk).some(({ cue }) => cue.class === 'attack')) return false;
  const words = items.slice(a, b + 1);
  if (prep === '' && (holds(scene, chunk, 'strongbase') || words.some(({ low }) => PRESENCE.test(low)))) return true;
  const counted = tags.slice(a, b + 1).includes('number') || /^(?:de|d'|of)$/.test(prep);
  return counted && words.some(({ low }) => MEN.test(low));
}
