import { dayOf } from '../../contract/day.ts';
import type { Change } from '../../timeline/change.ts';
import { cursorOf } from '../../timeline/moment.ts';
import type { EditionIndex } from '../edition/edition-index.ts';
import type { Messages } from '../i18n/en.ts';
import { dayRange, longDay } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { placeNameOf } from '../i18n/names.ts';
import type { Settled } from '../state/settled.ts';

interface Tongue {
  index: EditionIndex;
  words: Messages;
  language: Language;
}

/** Changes named one by one before they become numbers. */
const NAMED = 3;

/** What a step changed, as one line: its label and its text, up to `most` changes by name; null before the first step. */
export function changeLine(settled: Settled, tongue: Tongue, most = NAMED): { label: string; text: string } | null {
  const { words } = tongue;
  if (settled.direction === 0) return null;
  const changes = withoutEchoes(settled.changes);
  if (changes.length === 0) {
    const { perhaps, direction } = settled;
    return { label: '', text: perhaps > 0 && direction === 1 ? words.dock.perhaps(perhaps) : words.dock.unchanged };
  }
  const label = settled.direction === 1 ? words.dock.newInStep : words.dock.notYet;
  if (changes.length <= most) {
    return { label, text: `${changes.map((change) => named(change, tongue)).join(words.dock.changesJoin)}.` };
  }
  const kinds = ['opened', 'closed', 'attack', 'withdrawal', 'announced'] as const;
  const say = {
    opened: words.dock.opened,
    closed: words.dock.closed,
    attack: words.dock.attacked,
    withdrawal: words.dock.withdrew,
    announced: words.dock.announced,
  };
  const counted = kinds
    .map((kind) => ({ kind, n: changes.filter((change) => change.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => say[kind](n));
  return { label, text: `${counted.join(', ')}.` };
}

/** A base that closed is told by the withdrawal of its force from the same place. */
function withoutEchoes(changes: readonly Change[]): Change[] {
  const key = ({ feature: { properties: p } }: Change): string => `${p.placeId} ${p.force ?? ''}`;
  const left = new Set(changes.filter(({ kind }) => kind === 'withdrawal').map(key));
  return changes.filter((change) => change.kind !== 'closed' || !left.has(key(change)));
}

function named({ kind, feature, layer }: Change, { index, words, language }: Tongue): string {
  const { placeId, placeName } = feature.properties;
  const title = markTitle(feature.properties, layer, index, words, language);
  const place = placeNameOf(index, placeId, placeName, language);
  if (kind === 'closed') return words.dock.closedOne(title, place);
  return title.includes(place) ? title : words.dock.openedOne(title, place);
}

/** The same as plain text with its sources. */
export function changeWithSources(settled: Settled, edition: string, tongue: Tongue): string {
  const { words, language } = tongue;
  const from = settled.previous ? longDay(cursorOf(settled.previous), language) : '';
  const to = longDay(cursorOf(settled.moment), language);
  return withSources(`${edition}, ${from} ${words.title.to} ${to}`, settled.changes, tongue);
}

/** A heading and changes as plain text to paste, every change with the sources that say so. */
export function withSources(heading: string, changes: readonly Change[], tongue: Tongue): string {
  const { words, language, index } = tongue;
  const lines = [heading];
  for (const change of changes) {
    const { claims, from: first, to: last, precision } = change.feature.properties;
    const when = dayRange(dayOf(first), dayOf(last), precision, language, true);
    lines.push(`- ${named(change, tongue)} (${when})`);
    for (const { report, quote } of claims) {
      const meta = index.reports.get(report);
      const published = dayOf(meta?.published);
      const day = published === null ? words.place.undated : longDay(published, language);
      const quoted = language === 'fr' ? `«\u202f${quote}\u202f»` : `“${quote}”`;
      lines.push(`  ${meta?.publisher ?? report}, ${day}: ${quoted}${meta?.url ? ` ${meta.url}` : ''}`);
    }
  }
  return lines.join('\n');
}
