import { isTroops } from './base-parts.ts';
import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { forceCode, placeIn, type Scene, at as who } from './scene.ts';

/** "680 soldiers, most of whom", "680 hommes, dont l'essentiel": the phrase of those of whom the one at a chunk is a part; -1 for none. */
export function wholeOf(scene: Scene, part: number): number {
  const { chunks, items, tags } = scene.parse;
  const phrase = chunks[part];
  if (phrase?.kind !== 'noun') return -1;
  const led = chunks[part - 1]?.sign === 'dont' || chunks[part + 1]?.sign === 'whom';
  if (!led || !(PART.test(items[phrase.b]!.low) || tags[phrase.b] === 'number')) return -1;
  for (let i = part - 1; i >= 0 && chunks[i]!.kind !== 'verb'; i--)
    if (chunks[i]!.kind === 'noun' && isTroops(scene, i)) return i;
  return -1;
}

const PART =
  /^(?:most|all|half|some|many|majority|rest|part|plupart|essentiel|moitié|majorité|partie|reste|tous|toutes)$/;

/** "Niger sent 680 soldiers to Mali, most of whom": whose those are who are told of at a chunk, by who sent them; empty for none. */
export function senderOf(scene: Scene, sent: number): string {
  const { chunks } = scene.parse;
  const verb = chunks.findIndex(
    ({ kind }, i) => kind === 'verb' && isDeploying(scene, i) && frameOf(scene.parse, i).patients.includes(sent),
  );
  return verb < 0 ? '' : forceCode(who(scene, frameOf(scene.parse, verb).agent), scene);
}

const isDeploying = (scene: Scene, verb: number): boolean =>
  cuesOf(scene.parse, verb).some((cue) => SENDING.has(cue.class));

const SENDING = new Set(['deploy', 'have', 'keep']);

/** "Sent 680 soldiers to Mali, most of whom are stationed in Gao": whether of those sent to a country by the word at a chunk is told in which towns they are. */
export function toldByTown(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  const sent = chunks[at]!.kind === 'verb' ? frameOf(scene.parse, at).patients : [at, at + 1];
  return chunks.some(({ kind }, i) => {
    if (kind !== 'verb' || i <= at || !cuesOf(scene.parse, i).some((cue) => cue.class === 'station')) return false;
    const { agent, patients } = frameOf(scene.parse, i);
    const town = placeIn(scene, i + 1);
    if (!town || town.kind === 'country') return false;
    return [agent, ...patients].some((one) => one >= 0 && sent.includes(wholeOf(scene, one)));
  });
}
