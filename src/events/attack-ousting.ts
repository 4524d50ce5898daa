import { type Reading, roles } from './attack-parts.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { namesTown, type Scene, at as who } from './scene.ts';

/** "Drove the rebels out of Gao", "les djihadistes ont été chassés de Konna": an armed group that is made to leave a town. */
export function oustVerb(scene: Scene, at: number): Reading {
  const group = scene.parse.chunks[at]!.group!;
  if (group.form === 'infinitive' || group.negated) return null;
  const frame = frameOf(scene.parse, at);
  const driven = frame.patients.map((one) => who(scene, one)!).find(isRebel);
  if (!driven) return null;
  const after = frame.patients.map((one) => one + 1);
  const own = [...new Set([...after, ...frame.adjuncts])]
    .filter((one) => one > at && one < scene.parse.chunks.length && leavesTown(scene, one))
    .sort((one, other) => one - other);
  for (let i = (own.at(-1) ?? -2) + 1; i > 0 && listed(scene, i); i++)
    if (scene.parse.chunks[i]!.kind === 'noun' && !own.includes(i)) own.push(i);
  if (own.length === 0) return null;
  return {
    layer: 'attacks',
    action: 'recapture',
    at,
    where: { own },
    ...roles(scene, who(scene, frame.agent), driven),
    confidence: 0.75,
  };
}

const isRebel = ({ role, code, words }: { role: string; code: string; words: string }): boolean =>
  (role === 'armed' && !/^(?:group|state|mission)$/.test(kindOfForce(code) ?? '')) ||
  kindOfForce(code) === 'armed' ||
  /^(?:rebels|rebelles|putschists|junta)$/i.test(words);

/** "Out of Gao", "de Konna": a phrase that names what is left behind. */
function leavesTown(scene: Scene, chunk: number): boolean {
  return /^(?:from|out|of|de|d'|du|des|hors)$/.test(scene.parse.chunks[chunk]!.prep) && namesTown(scene, chunk);
}

/** A town in a row with the one before it: "from Adan Yabal, Harardhere and El Dher". */
function listed(scene: Scene, chunk: number): boolean {
  const { kind, sign, joined, prep } = scene.parse.chunks[chunk] ?? {};
  if (kind === 'break') return sign === ',' && listed(scene, chunk + 1);
  return kind === 'noun' && joined! && /^(?:|from|of|de|d'|du|des)$/.test(prep!) && namesTown(scene, chunk);
}
