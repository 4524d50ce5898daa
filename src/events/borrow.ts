import type { LayerName } from '../contract/vocabulary.ts';
import { ATTACK_RULES } from './borrow-attacks.ts';
import { BASE_RULES } from './borrow-bases.ts';
import { DEPARTURE_RULES } from './borrow-departures.ts';
import type { Borrowed, BorrowRule, Placeless } from './borrow-rule.ts';

const RULES: Record<LayerName, readonly BorrowRule[]> = {
  attacks: ATTACK_RULES,
  bases: BASE_RULES,
  withdrawals: DEPARTURE_RULES,
};

/** The place of a draft whose sentence names none: that of the event it goes on about, of the paragraph, of the report. */
export function borrow(asked: Placeless): Borrowed | null {
  for (const rule of RULES[asked.draft.layer]) {
    const told = rule.borrow(asked);
    if (told !== undefined) return told;
  }
  return null;
}
