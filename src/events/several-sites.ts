import type { Item } from './items.ts';
import { is } from './phrase.ts';
import type { Scene } from './scene.ts';
import { boundsOf } from './toll.ts';
import { amountOf } from './toll-amount.ts';

/** "Two towns were struck", "trois camps ont été visés": whether a sentence counts the sites that it tells of together. */
export const countsSites = ({ text, parse }: Scene): boolean =>
  parse.chunks.some(({ kind, a, b }, at) => {
    if (kind !== 'noun' || !parse.items.slice(a, b + 1).some(isSite)) return false;
    const amount = amountOf(text, parse, at);
    return amount !== null && boundsOf(amount).min > 1;
  });

const isSite = (item: Item): boolean => is(item, 'strongbase') || is(item, 'target');
