import type { Parse } from './chunk.ts';
import { OF } from './clause-sign.ts';
import type { When } from './when.ts';

const DURING = /^(?:during|over|dans|durant|pendant|au cours|in)$/;

/** "Was shot at twice during the day", "dans la journée": what happened on the day by which the text tells it happened on that day. */
export function withinDay({ chunks, items }: Parse, when: When): When {
  if (when.from !== null || when.to === null) return when;
  const told = chunks.some(({ kind, prep, a, b }, i) => {
    const next = chunks[i + 1];
    if (kind !== 'noun' || !(DURING.test(prep) || OF.has(prep)) || b !== a + 1) return false;
    if (!/^(?:the|la)$/.test(items[a]!.low) || !/^(?:day|journée)$/.test(items[b]!.low)) return false;
    const course = DURING.test(prep) || /^(?:course|cours)$/.test(items[chunks[i - 1]?.b ?? -1]?.low ?? '');
    return course && !(next?.kind === 'noun' && OF.has(next.prep));
  });
  return told ? { ...when, from: when.to, precision: 'day' } : when;
}
