import type { Parse } from './chunk.ts';
import { kindOfForce } from './forces.ts';

/** "The southern African mission, SAMIM, runs", "la force conjointe (FC-G5S)": the force whose name alone stands beside a phrase; empty for none. */
export function apposedForce({ items, chunks }: Parse, at: number): string {
  const open = chunks[at + 1]?.sign;
  const name = chunks[at + 2];
  if (!(open === ',' || open === '(') || name?.kind !== 'noun' || name.prep !== '' || name.and) return '';
  if (chunks[at + 3]?.sign !== (open === ',' ? ',' : ')')) return '';
  const [only, ...others] = items.slice(name.a, name.b + 1).filter(({ low }) => !/^(?:the|la|le|l')$/.test(low));
  const multinational = kindOfForce(only?.force) === 'mission';
  return others.length === 0 && only?.kind === 'force' && multinational ? only.force : '';
}
