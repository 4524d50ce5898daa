import type { Reading } from './base-parts.ts';
import type { Parse } from './chunk.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { forceCode, holds, type Scene, at as who } from './scene.ts';

/** "Starting with Gao", "à commencer par Gao": what only says which of several comes first. */
function opensList({ chunks }: Parse, at: number): boolean {
  const { group } = chunks[at]!;
  return group!.form !== 'finite' && /^(?:with|par)$/.test(chunks[at + 1]?.prep ?? '');
}

export function launchVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const object = frame.patients.find(
    (one) =>
      holds(scene, one, 'mission') ||
      kindOfForce(who(scene, one)?.code) === 'mission' ||
      who(scene, one)?.role === 'force',
  );
  const named = who(scene, object ?? -1);
  const alone = object === undefined && frame.patients.length === 0 ? who(scene, frame.agent) : null;
  const subject = named ?? (alone && (alone.role === 'force' || alone.role === 'mission') ? alone : null);
  if (!subject || opensList(scene.parse, at)) return null;
  const force = forceCode(subject, scene) || forceCode(who(scene, frame.agent), scene);
  if (force === '' || kindOfForce(force) === 'armed' || subject.code === '') return null;
  return {
    layer: 'bases',
    action: 'operation-launched',
    phase: 'opened',
    at,
    where: {},
    force,
    placed: true,
    confidence: 0.55,
  };
}
