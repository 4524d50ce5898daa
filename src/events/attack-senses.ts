import { OF } from './clause-sign.ts';
import { cuesOf } from './cue.ts';
import { is } from './phrase.ts';
import { holds, placeIn, type Scene, at as who } from './scene.ts';

export const COMBAT = new Set([
  'combat',
  'combats',
  'fight',
  'fights',
  'shots',
  'fighting',
  'hostilities',
  'hostilités',
  'occupation',
  'conflict',
  'siege',
  'siège',
  'blockade',
  'blocus',
  'offensive',
  'strike',
  'strikes',
  'frappe',
  'frappes',
  'tir',
  'tirs',
  'capture',
  'fall',
  'chute',
  'prise',
  'execution',
  'exécution',
  'exécutions',
  'executions',
  'killings',
  'killing',
  'killings',
  'confrontation',
  'confrontations',
]);

/** "Des véhicules de combat", "hélicoptères d'attaque": a bare noun that only says what another is for. */
export function ofWarfare(scene: Scene, at: number, item: number): boolean {
  const { items, chunks } = scene.parse;
  const { a, b, prep } = chunks[at]!;
  if (a !== b || !/^d[e']$/.test(prep) || chunks[at - 1]?.kind !== 'noun') return false;
  if (/^(?:combat|assaut)$/.test(items[item]!.low)) return true;
  return items[item]!.low === 'attaque' && (holds(scene, at - 1, 'aircraft') || holds(scene, at - 1, 'vehicle'));
}

/** "The kidnapping ring", "attack helicopters", "murder charges": an English noun that only says of what kind another is. */
export function modifies(scene: Scene, at: number, item: number): boolean {
  if (scene.parse.language === 'fr') return false;
  const { items, tags, chunks } = scene.parse;
  if (item === chunks[at]!.b) return modifiesWithNext(scene, at);
  const next = items[item + 1];
  if (item > chunks[at]!.b || !next || tags[item + 1] !== 'noun' || next.kind !== 'word') return false;
  if (
    next.low === "'s" ||
    next.word?.nouns.length ||
    /^(?:attempts?|operations?|wave|spree|incidents?|scene|here|there)$/.test(next.low)
  )
    return false;
  return KIND_OF.test(items[chunks[at]!.b]!.low) || is(next, 'aircraft') || is(next, 'weapon') || is(next, 'vehicle');
}

/** "Its attack and transport helicopters": a noun that is joined to another word for the kind of a third. */
function modifiesWithNext({ parse: { chunks, items, tags } }: Scene, at: number): boolean {
  const next = chunks[at + 1];
  if (next?.kind !== 'noun' || !next.and || next.prep !== '' || next.a === next.b || tags[next.a] !== 'noun')
    return false;
  return is(items[next.b], 'aircraft') || is(items[next.b], 'vehicle') || is(items[next.b], 'weapon');
}

const KIND_OF =
  /^(?:rings?|gangs?|charges?|cases?|squads?|suspects?|trials?|victims?|sites?|helicopters?|aircraft|jets?|rifles?|groups?|units?|teams?|brigades?|battalions?|dogs?|submarines?|ship|ships|craft|weapons?|capabilit(?:y|ies)|plans?|plots?|threats?|alerts?|warnings?|risks?|rates?|levels?|tolls?|statistics|figures|insurance|ransoms?|negotiations?|survivors?|inquiry|investigations?|probes?|convictions?|sentences?|laws?|zones?|ranges?|galler(?:y|ies)|positions?|mentality|engine|films?|partnerships?|cooperation|training|readiness|experience|equipment|gear|drills?|exercises?|simulations?|records?|leaders?|expert|experts|planner|planners|mastermind|masterminds|debris|damage|witness|witnesses|anniversary)$/;

/** "Murs anti-explosion", "the cessation of hostilities": what keeps an attack off, its end, or how it is to be fought. */
export function warded(scene: Scene, at: number, item: number): boolean {
  const { items, chunks } = scene.parse;
  if (items[item]!.low.startsWith('anti-')) return true;
  const prior = chunks[at - 1];
  if (prior?.kind !== 'noun' || !OF.has(chunks[at]!.prep)) return false;
  return ENDED.test(items[prior.b]!.low) || (ARRAY.test(items[prior.b]!.low) && /^b/.test(items[item]!.low));
}

/** "The order of battle", "le plan de bataille". */
const ARRAY = /^(?:order|orders|ordre|ordres|plans?)$/;

const ENDED = /^(?:cessation|suspension|halt|arrêt)$/;

/** "We have lost the first battle": a fight that is only spoken of as won or lost. */
export function lost(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  if (!/^(?:battle|bataille|combat|fight)$/.test(items[chunks[at]!.b]!.low)) return false;
  const verb = chunks[at - 1];
  return (
    verb?.kind === 'verb' &&
    /^(?:lost|won|lose|win|winning|losing|perdu|perd|gagné|gagner|remporté|perdre)$/.test(items[verb.group!.verb]!.low)
  );
}

/** "Partners in the fight against armed groups", "engagés dans le combat contre": a cause that people serve, without a day or place of its own. */
export function isCause({ parse: { chunks, items, tags } }: Scene, at: number): boolean {
  const { a, b, prep } = chunks[at]!;
  const against = chunks[at + 1];
  if (
    !/^(?:in|to|for|of|with|dans|de|du|d'|pour|à|au)$/.test(prep) ||
    !/^(?:combat|fight|battle|struggle|lutte)$/.test(items[b]!.low)
  )
    return false;
  if (!/^(?:the|its|their|our|le|la|l'|son|sa|leur|notre)$/.test(items[a]!.low) && prep !== 'du' && prep !== 'au')
    return false;
  if (against?.kind !== 'noun' || !/^(?:against|contre)$/.test(against.prep)) return false;
  const next = chunks[at + 2];
  return next?.kind !== 'date' && !(next?.kind === 'noun' && tags.slice(next.a, next.b + 1).includes('place'));
}

/** Nouns of combat in general count only with a fight's marks: a preposition of place, time or cause, or a verb of happening. */
export function fought(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  const chunk = chunks[at]!;
  if (
    /^(?:in|during|after|since|under|dans|lors|pendant|après|par|by|au|aux|à|from|of|de|d'|du|des|sous)$/.test(
      chunk.prep,
    )
  )
    return true;
  for (const i of [at - 1, at + 1, at + 2]) {
    const next = chunks[i];
    if (next?.kind === 'verb' && i === at + 1 && goesOn(scene, i)) return true;
    if (
      next?.kind === 'verb' &&
      cuesOf(scene.parse, i).some(
        (cue) =>
          cue.class === 'occur' ||
          cue.class.startsWith('light') ||
          cue.class === 'kill' ||
          cue.class === 'condemn' ||
          cue.class === 'wound',
      )
    )
      return true;
    if (
      next?.kind === 'noun' &&
      /^(?:on|against|at|in|near|between|of|contre|sur|à|près|entre|de|du|des|d')$/.test(next.prep)
    )
      return true;
    if (next?.kind === 'date') return true;
  }
  return false;
}

/** "Is under way", "were ongoing": a form of be that says of a fight that it goes on. */
function goesOn({ parse }: Scene, verb: number): boolean {
  const { chunks, items } = parse;
  if (!is(items[chunks[verb]!.group!.verb], 'be')) return false;
  const next = chunks[verb + 1];
  return next?.kind === 'noun' && items.slice(next.a, next.b + 1).some((item) => UNDER_WAY.test(item.low));
}

const UNDER_WAY = /^(?:ongoing|under-?way|way|raging|cours)$/;

/** "Une offensive contre la proposition": against something that nobody can attack. */
export function figurative(scene: Scene, at: number): boolean {
  const next = scene.parse.chunks[at + 1];
  if (next?.kind !== 'noun' || !/^(?:contre|against|on)$/.test(next.prep)) return false;
  const against = who(scene, at + 1)!;
  return against.role === 'other' && against.code === '' && placeIn(scene, at + 1) === null;
}
