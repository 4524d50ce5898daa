import type { BriefText } from './brief-text.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What sheets say in English. */
export const ENGLISH: BriefText = {
  bases: 'Bases',
  attacks: 'Attacks',
  withdrawals: 'Withdrawals',
  title: (what, edition) => `${what}: ${edition}`,
  joined: (parts) => (parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`),
  situation: { 'as-of': 'Situation as of', between: 'Between', since: 'Since' },
  window: { between: (from, to) => `${from} and ${to}`, since: (from, to) => `${from}, to ${to}` },
  made: (day) => `Made ${day}`,
  legend: 'Legend',
  classes: {
    'base-open': () => 'Base, open (force inside)',
    'base-leaving': () => 'Base being handed over',
    'base-ageing': () => 'last named 3 to 12 months ago',
    'base-unconfirmed': () => 'not confirmed, or opening not found',
    'base-announced': () => 'Base announced',
    'base-alleged': () => 'base alleged',
    'base-closed': (m) => (m.memory === null ? 'Base closed in this window' : `Base closed in the ${m.memory}`),
    'attack-fresh': (m) => (m.half === null ? 'Attack in this window' : `Attack in the ${m.half}`),
    'attack-old': (m) => `Attack earlier in the ${m.memory ?? 'window'}`,
    'attack-unknown-toll': () => 'attack, toll not known',
    'attack-announced': () => 'Attack announced',
    'attack-alleged': () => 'attack alleged',
    'withdrawal-done': (m) => (m.memory === null ? 'Left in this window' : `Left in the ${m.done}`),
    'withdrawal-ghost': (m) => `Left in the ${m.memory ?? 'window'}`,
    'withdrawal-announced': () => 'Withdrawal announced',
    'withdrawal-alleged': () => 'withdrawal alleged',
  },
  bursts: 'In a burst: killed, the lowest count of the sources',
  radiusKey: (km) => `place known to within ${km} km`,
  howSure: 'How sure',
  sources: 'Sources by mark',
  sourcesOnPage: (page) => `More on page ${page}`,
  sourcesContinued: 'Sources by mark, continued',
  quotes: 'Quotes behind each mark',
  differ: 'sources differ',
  notOnMap: 'Not on the map',
  outside: 'Outside this sheet',
  note: 'Note',
  histogram: (from, to) => `Bases, withdrawals and attacks by month, ${from === to ? from : `${from} to ${to}`}`,
  filled: (memory) => (memory === null ? 'filled: this window' : `filled: the ${memory}`),
  base: (force, how, when) =>
    `${force}${{ opened: ' since ', before: ' since before ', named: ', first named ' }[how]}${when}`,
  leaving: (force, since) => `${force} handing over since ${since}; no source gives its last day`,
  closed: (force, on) => `${force} closed ${on}`,
  announced: (what, when) => `${what}, announced for ${when}`,
  lastNamed: (day) => `last named ${day}`,
  alleged: 'alleged',
  attack: (title, when, killed) => [title, when, killed].filter(Boolean).join(', '),
  left: (force, when) => `${force} left ${when}`,
  within: (km) => `place within ${km} km`,
  unknownForce: 'Force not named',
  undated: 'undated',
  morePublishers: (n) => `+${n}`,
  more: (n) => `and ${n} more in the edition`,
  places: 'Places: GeoNames (CC BY 4.0).',
  basemap: 'Base map: Natural Earth.',
  relief: 'Relief: SRTM30.',
  boundary: (maker) =>
    `Boundaries and names shown do not imply endorsement or acceptance by ${maker || 'the maker of this sheet'}.`,
  dashedBorder: 'Dashed: boundary in dispute.',
  reviewed: (all, reviewed) =>
    reviewed === 0
      ? 'Read by machine, not reviewed by a person.'
      : reviewed === all
        ? 'Read by machine, reviewed by a person.'
        : `Read by machine; ${reviewed} of ${all} claims reviewed by a person.`,
  edition: (hash) => `Edition ${hash}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  axis: { north: 'N', south: 'S', east: 'E', west: 'W' },
  nothing: 'No mark on this sheet',
  cannotEncode: (kind) => `This browser cannot write ${kind.toUpperCase()}. Make a GIF, or use Chrome or Edge.`,
  lint: {
    'no-mark': () => 'This sheet holds no mark. Change the date or the filters.',
    'unsourced-mark': (n, which) =>
      `${n === 1 ? 'Mark' : 'Marks'} ${which} ${n === 1 ? 'has' : 'have'} no source. Leave ${n === 1 ? 'it' : 'them'} out or add one.`,
    'unnoted-dispute': (n) => `Sources differ on ${count(n, 'mark')} and no footnote says so.`,
    'imprecise-as-exact': (n) =>
      `${count(n, 'mark')} ${n === 1 ? 'stands' : 'stand'} on a point, though the place is known only roughly.`,
    'unreviewed-claims': (n) =>
      `${count(n, 'claim')} ${n === 1 ? 'was' : 'were'} read by machine and not reviewed, and the sheet does not say so.`,
    'missing-attribution': (_, which) => `The sheet does not name its data: ${which}`,
    'signed-as-un': (_, name) => `“${name}” signs as the United Nations. Only the UN does that.`,
    'text-too-small': (_, points) => `The smallest text would be ${points} points; 7 is the least that can be read.`,
    'text-cut': (_, what) => `Too long for the sheet and cut: ${what}.`,
    'marks-outside': (n) => `${count(n, 'mark')} ${n === 1 ? 'lies' : 'lie'} outside the frame.`,
    'coordinates-too-fine': (digits, limit) =>
      `Data would hold coordinates to ${digits} decimals; the limit is ${limit}.`,
  },
  fixes: {
    'no-mark': '',
    'unsourced-mark': 'Leave out',
    'unnoted-dispute': 'Add footnotes',
    'imprecise-as-exact': 'Say how far',
    'unreviewed-claims': 'Say so',
    'missing-attribution': 'Name the data',
    'signed-as-un': 'Remove the name',
    'text-too-small': 'Use the full width',
    'text-cut': 'Use the program’s own text',
    'marks-outside': 'Show all marks',
    'coordinates-too-fine': 'Round',
  },
};
