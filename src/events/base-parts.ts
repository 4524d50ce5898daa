import type { Who } from './phrase.ts';
import { type Draft, forceCode, holds, isForce, type Scene } from './scene.ts';

export type Reading = Omit<Draft, 'rule'> | null;

export const set = (...names: string[]): ReadonlySet<string> => new Set(names);

/** Whose base a phrase speaks of: its own force, else the one who acts, else the topic; empty when nobody is known. */
export function holder(scene: Scene, named: Who | null, agent: Who | null): string {
  if (named && named.code !== '') return named.code;
  if (agent && agent.code !== '' && isForce(agent)) return agent.code;
  return forceCode(named, scene) || forceCode(agent, scene);
}

export const base = (scene: Scene, chunk: number): boolean =>
  holds(scene, chunk, 'strongbase') || holds(scene, chunk, 'base');

export function draft(
  action: string,
  phase: 'opened' | 'present',
  at: number,
  force: string,
  own: readonly number[],
  confidence: number,
): Reading {
  return { layer: 'bases', action, phase, at, where: { own, destination: phase === 'opened' }, force, confidence };
}

/** "Those at Erbil", "celle de Gao": bases spoken of before. */
export function oneOf(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk]!;
  return /^(?:ones?|those|celui|celle|ceux|celles)$/.test(scene.parse.items[phrase.b]!.low);
}

export function headWord(scene: Scene, chunk: number): string {
  const phrase = scene.parse.chunks[chunk]!;
  for (let i = phrase.b; i >= phrase.a; i--)
    if (scene.parse.tags[i] === 'noun' && !scene.parse.items[i]!.demonym) return scene.parse.items[i]!.low;
  return '';
}
