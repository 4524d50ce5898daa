import { isOffMap } from '../../map/off-map.ts';
import type { ShownMark } from '../../timeline/mark-state.ts';
import { type Moment, windowOf } from '../../timeline/moment.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Messages } from '../i18n/en.ts';
import { forcesOf } from '../i18n/force-phrase.ts';
import { listing, recentTime, wholeNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { nameOrder } from '../i18n/name-order.ts';
import { countryName, placeNameOf } from '../i18n/names.ts';
import { highest, lowest } from '../i18n/toll.ts';

/** Places named before the rest becomes a number. */
const NAMED = 4;

interface Scene {
  marks: readonly ShownMark[];
  moment: Moment;
  timeline: Timeline;
  index: EditionIndex;
  words: Messages;
  language: Language;
}

/** The state in one or two sentences: what the busiest force holds, left and hands over, and the attacks. */
export function stateSentence(scene: Scene): string {
  const { moment, marks, words } = scene;
  if (marks.length === 0 && scene.timeline.shown(moment).length > 0) return words.state.nothing;
  return moment.mode === 'as-of' ? asOf(scene, moment.memory) : within(scene);
}

function asOf(scene: Scene, memory: number): string {
  const { words, language } = scene;
  const attacks = scene.marks.filter(({ layer }) => layer === 'attacks').length;
  const recent = recentTime(memory, language);
  const tail = attacks === 0 ? words.state.noAttack(recent) : words.state.attacks(attacks, recent);
  return `${holdings(scene)} ${tail}`;
}

function holdings(scene: Scene): string {
  const { words, language, index } = scene;
  const code = leadForce(scene.marks);
  if (code === null) return words.state.noBase;
  const own = scene.marks.filter(({ feature }) => feature.properties.force === code && !isOffMap(feature));
  const bases = own.filter(({ layer, state }) => layer === 'bases' && (state === 'open' || state === 'ageing'));
  const home = bases.filter(({ feature }) => feature.properties.country === index.mainCountry);
  const held = home.length > 0 ? home : bases;
  const left = own.filter(({ layer, state }) => layer === 'withdrawals' && (state === 'done' || state === 'ghost'));
  const handing = own.filter(({ layer, state }) => layer === 'bases' && state === 'leaving');
  const subject = forcesOf(index.forces.get(code), code, language);
  const handed = new Set(handing.map(({ feature }) => feature.properties.placeId));
  const leftOnly = left.filter(({ feature }) => !handed.has(feature.properties.placeId));
  const parts: string[] = [];
  if (held.length > 0) {
    const where = home.length > 0 && home.length < bases.length && leftOnly.length + handing.length === 0;
    const country = where ? ` ${words.state.inCountry(countryName(index.mainCountry, language))}` : '';
    parts.push(words.state.hold(subject, names(scene, held)) + country);
  }
  if (leftOnly.length > 0) {
    const places = names(scene, leftOnly);
    parts.push(parts.length > 0 ? words.state.left(places) : words.state.onlyLeft(subject, places));
  }
  if (handing.length > 0) {
    const places = names(scene, handing);
    parts.push(parts.length > 0 ? words.state.handing(places) : capital(`${subject} ${words.state.handing(places)}`));
  }
  return parts.length === 0 ? words.state.noBase : `${join(parts, words)}.`;
}

function within(scene: Scene): string {
  const { words, language, marks, moment, timeline, index } = scene;
  const attacks = marks.filter(({ layer }) => layer === 'attacks').map(({ feature }) => feature.properties);
  const tolls = attacks.flatMap(({ killed }) => (killed === undefined ? [] : [killed]));
  const low = tolls.reduce<number>((sum, toll) => sum + lowest(toll), 0);
  const high = tolls.reduce<number>((sum, toll) => sum + highest(toll), 0);
  const number = (n: number): string => wholeNumber(n, language);
  const killed =
    high === 0 ? null : words.toll.killed(low === high ? number(low) : words.toll.range(number(low), number(high)));
  const differ = attacks.filter(({ disputed }) => disputed.length > 0).length;
  const first =
    attacks.length === 0 ? words.state.noWindowAttack : words.state.windowAttacks(attacks.length, killed, differ);
  const { from, to } = windowOf(moment);
  const shown = new Set(marks.map(({ feature }) => feature.id));
  const changes = timeline.changesBetween(from - 1, to).filter(({ feature }) => shown.has(feature.id));
  const scores = new Map<string, number>();
  for (const { kind, feature } of changes) {
    const { force } = feature.properties;
    if (force && kind !== 'attack' && kind !== 'announced') scores.set(force, (scores.get(force) ?? 0) + 1);
  }
  const code = best(scores);
  if (code === null) return first;
  const own = changes.filter(({ feature }) => feature.properties.force === code && !isOffMap(feature));
  const opened = own.filter(({ kind }) => kind === 'opened');
  const left = own.filter(({ kind }) => kind === 'withdrawal' || kind === 'closed');
  const subject = forcesOf(index.forces.get(code), code, language);
  const parts: string[] = [];
  if (opened.length > 0) parts.push(words.state.opens(subject, names(scene, opened)));
  if (left.length > 0) {
    const places = names(scene, left);
    parts.push(parts.length > 0 ? words.state.leaves(places) : words.state.onlyLeaves(subject, places));
  }
  return parts.length === 0 ? first : `${first} ${join(parts, words)}.`;
}

/** The force with most to tell: a base counts one, one given up or being given up three. */
function leadForce(marks: readonly ShownMark[]): string | null {
  const scores = new Map<string, number>();
  for (const { feature, layer, state } of marks) {
    const { force } = feature.properties;
    if (!force || layer === 'attacks' || state === 'announced' || state === 'alleged' || isOffMap(feature)) continue;
    const weight =
      layer === 'withdrawals' || state === 'leaving' ? 3 : state === 'unconfirmed' || state === 'closed' ? 0 : 1;
    scores.set(force, (scores.get(force) ?? 0) + weight);
  }
  return best(scores);
}

function best(scores: ReadonlyMap<string, number>): string | null {
  const [first] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] > 0 ? first[0] : null;
}

function names(scene: Scene, marks: readonly Pick<ShownMark, 'feature'>[]): string {
  const { index, language, words } = scene;
  const all = new Map<string, string>();
  for (const { feature } of marks) {
    const { placeId, placeName } = feature.properties;
    all.set(placeId, placeNameOf(index, placeId, placeName, language).replaceAll('*', ''));
  }
  const sorted = [...all.values()].sort(nameOrder(language));
  if (sorted.length <= NAMED) return listing(sorted, language);
  return listing([...sorted.slice(0, NAMED - 1), words.state.more(sorted.length - NAMED + 1)], language);
}

function join(parts: readonly string[], words: Messages): string {
  if (parts.length < 2) return parts[0] ?? '';
  return parts.slice(0, -1).join(words.state.joinMany) + words.state.joinTwo + parts.at(-1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
