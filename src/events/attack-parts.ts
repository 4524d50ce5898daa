import { OF } from './clause-sign.ts';
import { is, type Who } from './phrase.ts';
import { type Draft, holds, nameOf, type Scene } from './scene.ts';

export type Reading = Omit<Draft, 'rule'> | null;

export const set = (...names: string[]): ReadonlySet<string> => new Set(names);

export const VICTIM = new Set<Who['role']>([
  'armed',
  'force',
  'civilian',
  'base',
  'target',
  'place',
  'mission',
  'official',
]);

export const HOSTILE = new Set<Who['role']>(['armed', 'force', 'weapon', 'event', 'state']);

/** Actor and target of an attack, victims of a mine being targets although they act. */
export function roles(
  scene: Scene,
  agent: Who | null,
  patient: Who | null,
  victim: Who | null = null,
): { actor?: string; target?: string } {
  const roles: { actor?: string; target?: string } = {};
  const actor = !victim && agent && (ACTS.has(agent.role) || agent.code !== '') ? nameOf(agent, scene) : undefined;
  const hit = victim ?? patient;
  const target = hit && (SUFFERS.has(hit.role) || hit.code !== '') ? nameOf(hit, scene) : undefined;
  if (actor) roles.actor = actor;
  if (target) roles.target = target;
  return roles;
}

const ACTS = new Set<Who['role']>(['armed', 'force', 'state', 'mission']);

const SUFFERS = new Set<Who['role']>(['armed', 'force', 'civilian', 'base', 'target', 'mission', 'official']);

const WEAPONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:suicide|kamikazes?)\b/, 'suicide-attack'],
  [/\b(?:car|truck|vehicle)[ -]bomb|voitures? piégée|véhicules? piégé|camions? piégé/, 'car-bomb'],
  [
    /\b(?:ieds?|eei|landmines?|mines?|explosive devices?|roadside bombs?|engins? explosifs?|bombes? artisanales?)\b/,
    'ied-attack',
  ],
  [/\b(?:rockets?|roquettes?|missiles?)\b/, 'rocket-attack'],
  [/\b(?:mortars?|mortiers?|obus)\b/, 'mortar-attack'],
  [
    /\b(?:air strikes?|airstrikes?|air raids?|frappes? aériennes?|raids? aériens?|drone strikes?|frappes? de drones?)\b/,
    'air-strike',
  ],
  [/\b(?:artillery|artillerie)\b/, 'shelling'],
  [
    /\b(?:gunfire|gunshots?|small[ -]arms|bullets?|machine[ -]guns?|coups? de feu|tirs?|balles|armes? (?:légères?|automatiques?))\b/,
    'gun-attack',
  ],
];

/** A more exact action where the words around the cue name the weapon. */
export function actionOf(scene: Scene, chunk: number, action: string): string {
  if (!GENERAL.has(action)) return action;
  const phrase = chunk >= 0 ? scene.parse.chunks[chunk] : undefined;
  const next = scene.parse.chunks[chunk + 1];
  const last =
    next?.kind === 'noun' && (OF.has(next.prep) || next.prep === 'with' || next.prep === 'à') ? next : phrase;
  const text = phrase
    ? scene.text.slice(scene.parse.items[phrase.a]!.start, scene.parse.items[last!.b]!.end).toLowerCase()
    : '';
  for (const [pattern, name] of WEAPONS) if (pattern.test(text)) return name;
  return action;
}

const GENERAL = new Set(['attack', 'bombing', 'killing', 'shelling', 'raid', 'ied-attack']);

const TOWNS = new Set([
  'town',
  'towns',
  'city',
  'cities',
  'village',
  'villages',
  'ville',
  'villes',
  'village',
  'locality',
  'localité',
  'airport',
  'aéroport',
  'north',
  'nord',
  'camp',
  'base',
  'post',
  'poste',
  'outpost',
  'barracks',
  'caserne',
  'hill',
  'colline',
  'garrison',
  'garnison',
  'fort',
  'airbase',
  'checkpoint',
  'palace',
  'palais',
  'stronghold',
  'bastion',
  'district',
  'quartier',
  'quarter',
  'headquarters',
  'oilfield',
  'station',
  'prison',
  'bridge',
  'pont',
  'port',
  'dam',
  'island',
  'île',
]);

export function isTown(scene: Scene, chunk: number): boolean {
  const phrase = scene.parse.chunks[chunk]!;
  for (let i = phrase.a; i <= phrase.b; i++) {
    const { low } = scene.parse.items[i]!;
    if (TOWNS.has(low) || (low.endsWith('s') && TOWNS.has(low.slice(0, -1)))) return true;
  }
  return false;
}

/** "Une vague de missiles", "dozens of rockets". */
export function ofWeapon(scene: Scene, chunk: number): boolean {
  const next = scene.parse.chunks[chunk + 1];
  return next?.kind === 'noun' && OF.has(next.prep) && holds(scene, chunk + 1, 'weapon');
}

/** "L'explosion d'une bonbonne de gaz": what blows up by itself, where nobody under arms is named. */
export function ofGas({ parse }: Scene): boolean {
  return (
    parse.items.some((item) => GAS.test(item.low)) && !parse.items.some((item) => is(item, 'armed') || is(item, 'mine'))
  );
}

const GAS =
  /^(?:gas|gaz|fireworks?|boilers?|cylinders?|bonbonnes?|butane|propane|chaudières?|transformateurs?|transformer|ammonium|nitrate|méthane|methane|grisou|pyrotechnics?|artifices?|firedamp|petrochemical|chemicals?|chimiques?)$/;
