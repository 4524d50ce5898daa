import type { Place } from '../contract/place.ts';
import { PASSING } from './base-parts.ts';
import { countryOfForce, forceOfCountry, hasSeatIn } from './forces.ts';
import { isExact } from './nearness.ts';
import type { Draft } from './scene.ts';

/**
 * A country's own forces are no base in the country as a whole, nor is a "presence" in half a continent one; a camp of
 * theirs that is only told of because it was attacked (`hit`) is part of the attack. Where a mission has its seat it
 * has no base.
 */
export function misplaced(draft: Draft, place: Place, hit: boolean): boolean {
  if (draft.layer === 'attacks') return false;
  if (hasSeatIn(draft.force, place)) return true;
  const atHome = place.country !== '' && countryOfForce(draft.force) === place.country;
  if (
    atHome &&
    (place.kind === 'country' ||
      (draft.rule === 'base-noun' && (hit || !isExact(place))) ||
      draft.rule === 'troops-noun' ||
      (draft.rule === 'be-verb' && !isExact(place)) ||
      (draft.rule === 'have-verb' && draft.layer === 'bases' && !isExact(place)))
  )
    return true;
  return place.kind === 'region' && /^(?:deploy-noun|base-noun|depart-noun|stay-verb)$/.test(draft.rule);
}

/** Whether those who leave set up anew where they go: not in a whole country, nor at home unless they were at home before (`from`). */
export function moves(draft: Draft, destination: Place, from: Place | undefined): boolean {
  const within = draft.rule === 'relocate-verb' && isExact(destination) && from?.country === destination.country;
  return (
    draft.layer === 'withdrawals' &&
    destination.kind !== 'country' &&
    destination.kind !== 'region' &&
    (destination.country !== countryOfForce(draft.force) || within) &&
    !PASSING.test(draft.force?.split(' ').at(-1) ?? '') &&
    (draft.rule === 'relocate-verb' || draft.rule === 'depart-verb')
  );
}

/** "The army" in Mali is Mali's. */
export function completed(draft: Draft, place: Place): Draft {
  const host = forceOfCountry(place.country);
  if (!host) return draft;
  const whose = (words: string | undefined): string | undefined => (words && NATIONAL.test(words) ? host : words);
  const { actor, target, force, successor } = draft;
  const next = successor && STATE.test(successor) ? host : whose(successor);
  const known = { actor: whose(actor), target: whose(target), force: whose(force), successor: next };
  const same =
    known.actor === actor && known.target === target && known.force === force && known.successor === successor;
  return same ? draft : { ...draft, ...known };
}

/** "The army", "les forces armées": whose they are depends on where they are. */
export const isNational = (words: string): boolean => NATIONAL.test(words);

const STATE =
  /^(?:(?:the |l['\u2019]|les |le )*(?:national |local |transitional )?(?:government|authorities|state|gouvernement|autorit\u00e9s|\u00e9tat)\b.*)$/i;
const NATIONAL =
  /^(?:(?:the |l'|l\u2019|la |les |government |national |local )*(?:army|armed forces|government forces|government troops|gendarmerie|national guard|police|gendarmes|armée|forces armées|forces de défense et de sécurité|fds|garde nationale|forces gouvernementales|forces régulières|defence forces|security forces|forces de sécurité|armée nationale|national army|army (?:base|camp|post|outpost|barracks|position|patrol|convoy)|army soldiers))$/i;
