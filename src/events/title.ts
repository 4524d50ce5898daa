import type { Place } from '../contract/place.ts';
import type { LayerName } from '../contract/vocabulary.ts';
import { forceOf, kindOfForce } from './forces.ts';

/** What an action is called in a title. */
const NAMES: Readonly<Record<string, string>> = {
  'ied-attack': 'Bomb attack',
  'car-bomb': 'Car bomb attack',
  'suicide-attack': 'Suicide attack',
  'rocket-attack': 'Rocket attack',
  'mortar-attack': 'Mortar attack',
  'air-strike': 'Air strike',
  'gun-attack': 'Gun attack',
  bombing: 'Bombing',
  shelling: 'Shelling',
  ambush: 'Ambush',
  raid: 'Raid',
  siege: 'Siege',
  massacre: 'Massacre',
  battle: 'Battle',
  assassination: 'Assassination',
  abduction: 'Abduction',
  arson: 'Arson',
  seizure: 'Seizure',
  recapture: 'Recapture',
  overrun: 'Seizure',
  killing: 'Killing',
  attack: 'Attack',
};

const ADJECTIVES: Readonly<Record<string, string>> = {
  FR: 'French',
  ML: 'Malian',
  UN: 'UN',
  EU: 'EU',
  US: 'US',
  DE: 'German',
  UK: 'British',
  NE: 'Nigerien',
  TD: 'Chadian',
  BF: 'Burkinabe',
};

/** A short English title of a mark, such as "French base at Gao" or "Attack on United Nations at Kidal". */
export function titleOf(layer: LayerName, action: string, place: Place, force?: string, target?: string): string {
  const where = place.kind === 'site' || place.kind === 'settlement' ? `at ${place.name}` : `in ${place.name}`;
  if (layer === 'bases')
    return `${adjective(force)}${place.kind === 'site' || place.kind === 'settlement' ? 'base' : 'presence'} ${where}`.replace(
      /^./,
      (c) => c.toUpperCase(),
    );
  if (layer === 'withdrawals') {
    const from =
      place.kind === 'site' || place.kind === 'settlement' || place.kind === 'country'
        ? `from ${place.name}`
        : `from ${place.name}`;
    const noun =
      action === 'base-handover'
        ? `handover ${where}`
        : action === 'base-closed'
          ? `closure ${where}`
          : action === 'expulsion-ordered'
            ? `order to leave ${place.name}`
            : action === 'reduction'
              ? `reduction ${where}`
              : action === 'mission-ended'
                ? `end of mission ${where}`
                : `withdrawal ${from}`;
    return `${adjective(force)}${noun}`.replace(/^./, (c) => c.toUpperCase());
  }
  const name = NAMES[action] ?? 'Attack';
  if (action === 'seizure' || action === 'recapture' || action === 'overrun' || action === 'siege')
    return `${name} of ${place.name}`;
  const hit = target && kindOfForce(target) ? forceOf(target)?.en : undefined;
  return hit ? `${name} on ${hit} ${where}` : `${name} ${where}`;
}

function adjective(force: string | undefined): string {
  if (!force) return '';
  const known = ADJECTIVES[force] ?? forceOf(force)?.en ?? '';
  return known === '' ? '' : `${known} `;
}
