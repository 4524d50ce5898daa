import type { ShownMark } from '../../timeline/mark-state.ts';
import type { Moment } from '../../timeline/moment.ts';
import { isBeforeNamed } from '../state/before-named.ts';
import type { Messages } from './en.ts';

/**
 * The state of a mark in words. A dotted base says why it is dotted: its opening is not told and may lie before the day
 * looked at, or nobody has named it for long.
 */
export function stateWord(mark: ShownMark, moment: Moment, words: Messages): string {
  if (isBeforeNamed(mark, moment)) return words.mark.notYetNamed;
  return (mark.layer === 'withdrawals' && words.leaveMark[mark.state]) || words.mark[mark.state];
}
