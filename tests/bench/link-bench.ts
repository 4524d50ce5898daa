import { dayFrom } from '../../src/contract/day.ts';
import { type LinkContext, link } from '../../src/events/link.ts';
import { syntheticClaims } from './claims.ts';

/** One line of the table: what linking so many claims takes, warm, and what it adds to the heap at most. */
export interface LinkRow {
  lens: string;
  claims: number;
  marks: number;
  linkMs: number;
  heapMb: number | null;
}

/** Times the linking of made-up claims: as they are, through each lens, and with corrections. */
export function benchLink(count: number, rounds: number): LinkRow[] {
  const { claims, places, reports } = syntheticClaims(count);
  const some = claims.filter((_, i) => i % Math.ceil(claims.length / 20) === 7);
  const corrections = some.map(({ id }) => ({
    ...{ claim: id, change: 'status' as const, status: 'alleged' as const },
    ...{ reason: 'made up', author: 'bench', time: '2024-01-01T00:00:00Z' },
  }));
  const publishers = [...new Set([...reports.values()].map(({ publisher }) => publisher))].sort().slice(0, 20);
  const lenses: Record<string, Partial<LinkContext>> = {
    all: {},
    ...(rounds > 1
      ? {
          according: { accordingTo: new Set(publishers) },
          known: { knownBy: dayFrom(2018, 6, 1) },
          corrected: { corrections },
        }
      : {}),
  };
  return Object.entries(lenses).map(([lens, context]) => {
    globalThis.gc?.();
    const taken: number[] = [];
    let marks = 0;
    const before = memory();
    let heapMb: number | null = null;
    for (let i = 0; i < rounds; i++) {
      const begun = performance.now();
      const linked = link(claims, { places, reports, ...context });
      taken.push(performance.now() - begun);
      marks = linked.attacks.length + linked.bases.length + linked.withdrawals.length;
      heapMb ??= before === null ? null : (memory() ?? 0) - before;
    }
    const warm = taken.slice(Math.floor(rounds / 2)).sort((a, b) => a - b);
    return { lens, claims: count, marks, linkMs: warm[Math.floor(warm.length / 2)] ?? Number.NaN, heapMb };
  });
}

function memory(): number | null {
  return typeof process === 'undefined' ? null : process.memoryUsage().heapUsed / 2 ** 20;
}
