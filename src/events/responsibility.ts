import type { Sentence } from '../text/sentence.ts';
import { cuesOf } from './cue.ts';
import { createDraft } from './draft.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { blamedBy } from './light-verb.ts';
import { type Memory, once } from './memory.ts';
import { isNone } from './none.ts';
import { type Draft, type Scene, at as who } from './scene.ts';

const CLAIMED =
  /\b(?:claim(?:s|ed|ing)?|responsibility|sent the|admitted|(?:was|were|is|been) behind|carried out|responsible|revendiqu|avoir (?:mené|commis|perpétré|conduit|lancé|exécuté)|responsabilité|attribué|signé|signature)/i;

/**
 * A sentence that only says who made the attack told before: "JNIM claimed responsibility", "the governor blamed the
 * Russian army".
 */
export function responsibilityDrafts(scene: Scene, memory: Memory, sentence: Sentence): Draft[] {
  const last = memory.last.get('attacks');
  if (!last || sentence.paragraph - last.paragraph > 2) return [];
  const claimed = once(() => CLAIMED.test(scene.text.slice(sentence.start, sentence.end)));
  const { chunks } = scene.parse;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'verb' || chunk.group!.negated) continue;
    // The whole sentence is searched only where somebody is there to own it.
    const own = ownedBy(scene, i);
    const actor = (own !== '' && claimed() ? own : '') || (blamedBy(scene, i)?.code ?? '');
    if (actor === '' || kindOfForce(actor) === undefined) continue;
    return [
      createDraft('responsibility', {
        layer: 'attacks',
        action: last.found.draft.action,
        actor,
        at: i,
        where: { strict: true, own: [] },
        confidence: 0.6,
      }),
    ];
  }
  return [];
}

/** The armed group that says or owns something by the verb at a chunk; empty for none. */
function ownedBy(scene: Scene, at: number): string {
  if (!cuesOf(scene.parse, at).some((cue) => cue.class === 'claimresp' || cue.class === 'say')) return '';
  const { agent } = frameOf(scene.parse, at);
  const named = who(scene, agent);
  if (!named || isNone(scene.parse, agent)) return '';
  return kindOfForce(named.code) === 'armed' ? named.code : '';
}
