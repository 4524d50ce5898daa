import { type Reading, set } from './attack-parts.ts';
import { frameOf } from './frame.ts';
import { is } from './phrase.ts';
import { holds, type Scene } from './scene.ts';
import { boundsOf } from './toll.ts';
import { amountOf } from './toll-amount.ts';

/** "Les corps de 28 personnes ont été découverts": several dead who were found, and no accident named. */
export function discoveredVerb(scene: Scene, at: number): Reading {
  const frame = frameOf(scene.parse, at);
  const upon = frame.adjuncts.filter((one) => one > at && UPON.has(scene.parse.chunks[one]!.prep));
  const found = (frame.patients.length > 0 ? frame.patients : upon).find((one) =>
    BODIES.some((name) => hasWord(scene, one, name)),
  );
  if (found === undefined || scene.parse.chunks[at]!.group!.negated) return null;
  if (scene.parse.items.some((item) => is(item, 'accident') || ELSEWISE.has(item.low))) return null;
  const next = scene.parse.chunks[found + 1];
  const of = next?.kind === 'noun' && OF.has(next.prep) ? found + 1 : found;
  const count = amountOf(scene.text, scene.parse, found) ?? amountOf(scene.text, scene.parse, of);
  const violent = scene.parse.items.some((item) => VIOLENT.test(item.low));
  if (!violent && !(count !== null && boundsOf(count).min >= 3)) return null;
  if (holds(scene, found, 'weapon')) return null;
  return { layer: 'attacks', action: 'killing', at, where: {}, placed: true, confidence: 0.45 };
}

const BODIES = ['bodies', 'corpses', 'corps', 'cadavres', 'body', 'corpse', 'cadavre'];
const UPON = set('upon', 'across', 'on');
const OF = set('of', 'de', "d'", 'des');
const ELSEWISE = set(
  'migrants',
  'sea',
  'mer',
  'desert',
  'désert',
  'mediterranean',
  'méditerranée',
  'boat',
  'rubble',
  'décombres',
);
const VIOLENT =
  /^(?:bullet-riddled|beheaded|mutilated|bound|executed|shot|criblée?s?|décapitée?s?|ligotée?s?|mutilée?s?|égorgée?s?|exécutée?s?)$/;

function hasWord(scene: Scene, chunk: number, word: string): boolean {
  const { a, b } = scene.parse.chunks[chunk]!;
  return scene.parse.items.slice(a, b + 1).some((item) => item.low === word);
}
