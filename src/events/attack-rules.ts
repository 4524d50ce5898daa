import { abductVerb } from './attack-abductions.ts';
import { blastVerb } from './attack-blasts.ts';
import { casualtyVerb, countVerb } from './attack-casualties.ts';
import { clashVerb } from './attack-clashes.ts';
import { discoveredVerb } from './attack-discoveries.ts';
import { fallVerb } from './attack-falls.ts';
import { fireVerb, ramVerb, receiveVerb } from './attack-gunfire.ts';
import { mineVerb } from './attack-mines.ts';
import { attackNoun } from './attack-nouns.ts';
import { oustVerb } from './attack-ousting.ts';
import { set } from './attack-parts.ts';
import { returnVerb } from './attack-returns.ts';
import { seizeVerb, seizureNoun } from './attack-seizures.ts';
import { attackVerb } from './attack-verbs.ts';
import { frameOf } from './frame.ts';
import { groupMeant } from './light-verb.ts';
import { ofOwnGoods } from './own-goods.ts';
import type { Who } from './phrase.ts';
import { placeIn, type Rule, type Scene, at as who } from './scene.ts';

const RULES: readonly Rule[] = [
  {
    name: 'attack-verb',
    pos: 'verb',
    classes: set('attack'),
    read: (scene, at, cue) => attackVerb(scene, at, cue.action, cue.lemma, cue.particle),
  },
  {
    name: 'seize-verb',
    pos: 'verb',
    classes: set('seize'),
    read: (scene, at, cue) => seizeVerb(scene, at, cue.action, cue.lemma, cue.particle),
  },
  { name: 'fall-verb', pos: 'verb', classes: set('fall'), read: (scene, at, cue) => fallVerb(scene, at, cue.lemma) },
  {
    name: 'abduct-verb',
    pos: 'verb',
    classes: set('abduct'),
    read: (scene, at, cue) => abductVerb(scene, at, cue.lemma, cue.particle),
  },
  { name: 'oust-verb', pos: 'verb', classes: set('oust'), read: (scene, at) => oustVerb(scene, at) },
  {
    name: 'return-verb',
    pos: 'verb',
    classes: set('arrive'),
    read: (scene, at, cue) => returnVerb(scene, at, cue.lemma),
  },
  { name: 'mine-verb', pos: 'verb', classes: set('minehit'), read: (scene, at) => mineVerb(scene, at) },
  { name: 'blast-verb', pos: 'verb', classes: set('blast'), read: (scene, at, cue) => blastVerb(scene, at, cue.lemma) },
  { name: 'clash-verb', pos: 'verb', classes: set('clash'), read: (scene, at, cue) => clashVerb(scene, at, cue.lemma) },
  { name: 'fire-verb', pos: 'verb', classes: set('fire'), read: (scene, at, cue) => fireVerb(scene, at, cue.lemma) },
  { name: 'receive-verb', pos: 'verb', classes: set('shelled'), read: (scene, at) => receiveVerb(scene, at) },
  { name: 'ram-verb', pos: 'verb', classes: set('ram'), read: (scene, at) => ramVerb(scene, at) },
  {
    name: 'attack-noun',
    pos: 'noun',
    classes: set('attack'),
    read: (scene, at, cue, item) => attackNoun(scene, at, cue.action, item),
  },
  {
    name: 'seizure-noun',
    pos: 'noun',
    classes: set('seizure'),
    read: (scene, at, cue, item) => seizureNoun(scene, at, cue.action, item),
  },
  {
    name: 'discovery-verb',
    pos: 'verb',
    classes: set('discover'),
    read: (scene, at) => discoveredVerb(scene, at),
  },
  {
    name: 'casualty-verb',
    pos: 'verb',
    classes: set('kill', 'die', 'lose', 'wound'),
    read: (scene, at, cue) => (cue.lemma.startsWith('succ') ? null : casualtyVerb(scene, at, cue.class)),
  },
  { name: 'casualty-verb', pos: 'verb', classes: set('have'), read: (scene, at) => countVerb(scene, at) },
];

type Told = NonNullable<ReturnType<Rule['read']>>;

/** What tells of attacks, the surest first. What a relative clause of place tells happened at the place that it hangs on. */
export const ATTACK_RULES: readonly Rule[] = RULES.map((rule) => ({
  ...rule,
  read: (scene, at, cue, item) => {
    const bare = rule.read(scene, at, cue, item);
    if (!bare || ofOwnGoods(scene, at)) return null;
    const read = withActor(scene, at, bare);
    const own = (read.where.own?.length ?? 0) === 0 ? relativePlace(scene, at) : -1;
    return own >= 0 ? { ...read, where: { ...read.where, own: [own] } } : read;
  },
}));

/** "The group said it had fired", "shells fired by the rebels hit": who acts where a pronoun or a weapon is the subject. */
function withActor(scene: Scene, at: number, read: Told): Told {
  if (read.actor || scene.parse.chunks[at]!.kind !== 'verb') return read;
  const { agent } = frameOf(scene.parse, at);
  const actor = (groupMeant(scene, agent, at) ?? firedBy(scene, agent))?.code;
  return actor && actor !== read.target ? { ...read, actor } : read;
}

/** "Shells fired by the rebels": who made the weapon go off that the phrase at a chunk names; null for any other. */
function firedBy(scene: Scene, at: number): Who | null {
  const fired = scene.parse.chunks[at + 1];
  const by = scene.parse.chunks[at + 2];
  if (at < 0 || who(scene, at)?.role !== 'weapon' || fired?.kind !== 'verb' || by?.kind !== 'noun') return null;
  return by.prep === 'by' || by.prep === 'par' ? who(scene, at + 2) : null;
}

/** "Maiduguri, where they killed", "Rumangabo, dont la position a été pilonnée": the chunk of the place; -1 for none. */
function relativePlace(scene: Scene, at: number): number {
  const { parse } = scene;
  for (let i = at - 1; i > 0; i--) {
    const chunk = parse.chunks[i]!;
    if (chunk.kind === 'verb') return -1;
    if (chunk.kind !== 'break' || chunk.sign === ',') continue;
    if (!/^(?:where|où|dont|whose)$/.test(chunk.sign)) return -1;
    const before = parse.chunks[i - 1]!.sign === ',' ? i - 2 : i - 1;
    const named = before >= 0 && parse.chunks[before]!.kind === 'noun' ? placeIn(scene, before) : null;
    return named && named.kind !== 'country' ? before : -1;
  }
  return -1;
}
