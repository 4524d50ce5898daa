import type { Claim } from '../../contract/claim.ts';
import { dayOf } from '../../contract/day.ts';
import type { Dispute } from '../../contract/vocabulary.ts';
import type { EditionIndex, Entry } from '../edition/edition-index.ts';
import type { Messages } from '../i18n/en.ts';
import { dayRange } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { markTitle } from '../i18n/mark-title.ts';
import { nameOrder } from '../i18n/name-order.ts';
import { forceName, placeNameOf } from '../i18n/names.ts';
import { tollWords } from './event-sentence.ts';

/** What some publishers say of a disputed point. */
interface Position {
  text: string;
  publishers: string[];
}

/** A point on which the sources of one event or base differ, with every position; nothing is averaged. */
export interface Difference {
  type: Dispute;
  title: string;
  positions: Position[];
}

/** The differences at a place. One point told by a base and by its withdrawal is listed once, where it says more. */
export function differencesAt(
  entries: readonly Entry[],
  index: EditionIndex,
  words: Messages,
  language: Language,
): Difference[] {
  const found = new Map<string, Difference>();
  for (const { feature, layer } of entries) {
    const p = feature.properties;
    for (const type of p.disputed) {
      const positions = positionsOf(p.claims, type, index, words, language);
      const key = layer === 'attacks' ? `${type} ${feature.id}` : `${type} ${p.force ?? feature.id}`;
      const known = found.get(key);
      if (known && known.positions.length >= positions.length) continue;
      found.set(key, { type, title: markTitle(p, layer, index, words, language), positions });
    }
  }
  return [...found.values()];
}

function positionsOf(
  claims: readonly Claim[],
  type: Dispute,
  index: EditionIndex,
  words: Messages,
  language: Language,
): Position[] {
  const say = (claim: Claim): string => {
    switch (type) {
      case 'date':
        return claim.from === null && claim.to === null
          ? ''
          : dayRange(dayOf(claim.from), dayOf(claim.to), claim.precision, language);
      case 'place':
        return placeNameOf(index, claim.placeId, claim.placeId, language);
      case 'toll':
        return claim.killed === undefined && claim.wounded === undefined ? '' : tollWords(claim, words, language);
      case 'actor':
        return claim.actor || claim.force ? forceName(index, claim.actor ?? claim.force, language) : '';
      case 'status':
      case 'happened':
        return words.status[claim.status];
    }
  };
  const positions = new Map<string, Set<string>>();
  for (const claim of disputing(claims, type)) {
    const text = say(claim);
    if (text === '') continue;
    const publishers = positions.get(text) ?? new Set<string>();
    publishers.add(index.reports.get(claim.report)?.publisher ?? claim.report);
    positions.set(text, publishers);
  }
  return [...positions].map(([text, publishers]) => ({ text, publishers: [...publishers].sort(nameOrder(language)) }));
}

/** For a date only the claims on the phase that differs: an opening is no position on a closing. */
function disputing(claims: readonly Claim[], type: Dispute): readonly Claim[] {
  if (type !== 'date') return claims;
  for (const phase of ['closed', 'opened'] as const) {
    const own = claims.filter((claim) => claim.phase === phase);
    if (new Set(own.map(({ from, to }) => `${from} ${to}`)).size > 1) return own;
  }
  return claims.filter(({ phase }) => phase === undefined || phase !== 'present');
}
