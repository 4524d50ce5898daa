import { OF } from './clause-sign.ts';
import { frameOf } from './frame.ts';
import type { Scene } from './scene.ts';
import { items, type Reading } from './withdrawal-parts.ts';

const SHARE =
  /^(?:most|majority|half|part|some|many|third|quarter|bulk|plupart|majorité|moitié|partie|tiers|quart|essentiel)$/;

/** "The majority of them moved out of Gao", "la plupart des soldats ont quitté Gao": where a share of those left others are still there. */
export function inPart(scene: Scene, at: number, reading: Reading): Reading {
  if (reading?.layer !== 'withdrawals' || reading.phase !== 'closed') return reading;
  const { chunks } = scene.parse;
  if (chunks[at]!.kind !== 'verb') return reading;
  const { agent, patients } = frameOf(scene.parse, at);
  const gone = chunks[at]!.group!.passive ? (patients[0] ?? -1) : agent;
  const whole = chunks[gone + 1];
  if (gone < 0 || whole?.kind !== 'noun' || !OF.has(whole.prep)) return reading;
  if (!items(scene, gone).some((low) => SHARE.test(low))) return reading;
  const { phase: _closed, ...left } = reading;
  return left;
}
