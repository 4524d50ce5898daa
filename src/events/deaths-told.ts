import { OF } from './clause-sign.ts';
import { createDraft } from './draft.ts';
import type { Draft, Scene } from './scene.ts';
import { at as who } from './scene.ts';
import { amountOf } from './toll-amount.ts';

/**
 * "A battalion holds out after the deaths of 42 soldiers on 7 August", "depuis la mort de six des leurs le 3 mai": a count
 * of people under arms or villagers whose death a noun tells with its day.
 */
export function deathDrafts(scene: Scene): Draft[] {
  const { chunks, items } = scene.parse;
  const drafts: Draft[] = [];
  for (const [at, { kind, a, b }] of chunks.entries()) {
    if (kind !== 'noun' || !DEATH.test(items[b]!.low) || !DEFINITE.test(items[a]!.low)) continue;
    const dead = at + 1;
    if (chunks[dead]?.kind !== 'noun' || !OF.has(chunks[dead]!.prep)) continue;
    if (amountOf(scene.text, scene.parse, dead) === null || !hasDay(scene, dead + 1)) continue;
    const people = [dead, dead + 1]
      .map((one) => who(scene, one))
      .find((one) => /^(?:force|civilian)$/.test(one?.role ?? ''));
    if (people)
      drafts.push(
        createDraft('death-noun', {
          layer: 'attacks',
          action: 'killing',
          at,
          where: {},
          target: people.code || people.words,
          confidence: 0.55,
        }),
      );
  }
  return drafts;
}

const DEATH = /^(?:morts?|deaths?)$/;
const DEFINITE = /^(?:la|les|the)$/;

/** Whether a day follows before any verb or sign but a comma. */
function hasDay({ parse: { chunks, items } }: Scene, from: number): boolean {
  for (let i = from; i < chunks.length; i++) {
    const { kind, sign, a, b } = chunks[i]!;
    if (kind === 'verb' || (kind === 'break' && sign !== ',')) return false;
    if (items.slice(a, b + 1).some(({ date }) => date !== null)) return true;
  }
  return false;
}
