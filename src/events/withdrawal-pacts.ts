import { frameOf } from './frame.ts';
import { placeIn, type Scene, at as who } from './scene.ts';
import { draft, items, type Reading } from './withdrawal-parts.ts';

/** The country that ends a pact is where the troops are. */
function hostOf(scene: Scene, agent: number): number[] {
  return agent >= 0 && placeIn(scene, agent)?.kind === 'country' ? [agent] : [];
}

const PACT = /^(?:agreements?|accords?|treat(?:y|ies)|pacts?|traités?|conventions?)$/;
const HALT =
  /^(?:end|terminate|cancel|scrap|suspend|revoke|denounce|annul|abrogate|tear|mettre|dénoncer|résilier|rompre|abroger)$/;

/** "Ended the agreement under which French troops are there": the force that a pact lets stay; empty for none. */
function boundBy(scene: Scene, pact: number): string {
  const { chunks } = scene.parse;
  for (let i = pact + 1; i < chunks.length && i < pact + 5; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun') continue;
    const named = who(scene, i);
    const armed = scene.parse.items.some(
      (item, k) => k < chunk.a && /^(?:defen[cs]e|military|défense|militaires?)$/.test(item.low),
    );
    if (named && named.code !== '' && (named.role === 'force' || (armed && named.role === 'state'))) return named.code;
  }
  return '';
}

/** "Niger revoked its military accord with": who ends what lets a force stay sends it away; `around` are the verb's phrases. */
export function pactEnded(scene: Scene, at: number, lemma: string, around: readonly number[]): Reading {
  const pact = HALT.test(lemma) ? around.find((one) => items(scene, one).some((low) => PACT.test(low))) : undefined;
  const force = pact === undefined ? '' : boundBy(scene, pact);
  const own = hostOf(scene, frameOf(scene.parse, at).agent);
  return force === '' ? null : draft('expulsion-ordered', at, { force, phase: false, own }, 0.65, true);
}
