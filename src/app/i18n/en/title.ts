import type { LayerName } from '../../../contract/vocabulary.ts';
import type { Mode } from '../../state/view.ts';
import { count } from './phrase.ts';

/** What the title block and the state of a day says in English. */
export const title = {
  title: {
    kicker: (edition: string, mode: Mode) =>
      `${edition}, ${mode === 'as-of' ? 'as of' : mode === 'between' ? 'between' : 'since'}`,
    asOf: 'As of',
    between: 'Between',
    since: 'Since',
    and: 'and',
    to: 'to',
    fold: 'Fold this panel',
    unfold: 'Unfold this panel',
    layers: { bases: 'Bases', attacks: 'Attacks', withdrawals: 'Withdrawals' } satisfies Record<LayerName, string>,
    layerSwitch: (name: string, n: number) => `${name}, ${n} in view`,
    onlyForce: (name: string) => `Only ${name}`,
    allForces: 'All forces',
    notOnMap: 'Not on the map',
    onlyCountry: 'placed only by country or area',
    allOf: (n: number) => `Show all ${n}`,
    outside: 'Outside this view',
    fewer: 'Show fewer',
    moreForces: (n: number) => `Show ${n} more forces`,
    fewerForces: 'Show fewer forces',
    sizes: 'Killed, lowest count of the sources. Outline: not known.',
    dotted: 'Dotted: not surely there.',
    hatched: 'Hatched: somewhere in the region.',
    allSymbols: 'All symbols',
    dragHint: 'Drag the cursor below, or press space to play.',
  },
  state: {
    hold: (subject: string, places: string) => `${subject} hold **${places}**`,
    left: (places: string) => `have left ${places}`,
    handing: (places: string) => `are handing over ${places}`,
    onlyLeft: (subject: string, places: string) => `${subject} have left ${places}`,
    more: (n: number) => `${n} more`,
    inCountry: (country: string) => `in ${country}`,
    noBase: 'No base is on record for this day.',
    attacks: (n: number, memory: string) => `**${count(n, 'attack')}** in the ${memory}.`,
    noAttack: (memory: string) => `No attack in the ${memory}.`,
    windowAttacks: (n: number, killed: string | null, differ: number) =>
      `**${count(n, 'attack')}**${killed === null ? '' : `, ${killed} as the sources count`}` +
      `${differ === 0 ? '' : n === 1 ? '; they differ on it' : `; they differ on ${differ} of the ${n}`}.`,
    noWindowAttack: 'No attack is on record.',
    opens: (subject: string, places: string) => `${subject} open **${places}**`,
    leaves: (places: string) => `leave ${places}`,
    onlyLeaves: (subject: string, places: string) => `${subject} leave ${places}`,
    joinTwo: ' and ',
    joinMany: ', ',
    nothing: 'Nothing is shown: a filter hides every mark.',
  },
  toll: {
    killed: (text: string) => `${text} killed`,
    wounded: (text: string) => `${text} wounded`,
    range: (min: string, max: string) => `${min} to ${max}`,
    atLeast: (min: string) => `at least ${min}`,
    noneKilled: 'none killed',
    unknown: 'toll not known',
  },
  moments: {
    label: 'Moments to start from',
    sources: 'Sources:',
    next: (name: string) => `Next: ${name}`,
  },
};
